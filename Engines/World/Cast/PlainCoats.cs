using Sora.Engines.Lexicon;
using Sora.Engines.World.Picture;
using Sora.Storyboards;

namespace Sora.Engines.World.Cast;

/// <summary>Colours of a plain model.</summary>
/// <param name="Left">Limbs of the left side.</param>
/// <param name="Right">Limbs of the right side.</param>
internal readonly record struct PlainCoat(Surface Body, Surface Left, Surface Right)
{
    /// <summary>Grey, with the sides told apart by a warm and a cool tint.</summary>
    public static PlainCoat Grey => new(Matte(0xA9ADB3), Matte(0xC9B79A), Matte(0x8FA3B8));

    internal static Surface Matte(int rgb) => Surface.FromSrgb(SurfaceMaterial.Matte, rgb);
}

/// <summary>What birds, fish, snakes and insects are coloured until they have looks of their own.</summary>
internal static class PlainCoats
{
    public static PlainCoat Of(CastMember member, Noun noun)
    {
        var usual = noun.Lemma switch
        {
            "penguin" => new PlainCoat(PlainCoat.Matte(0x2A2D33), PlainCoat.Matte(0x33363C), PlainCoat.Matte(0x33363C)),
            "parrot" => new PlainCoat(PlainCoat.Matte(0x2F9A4A), PlainCoat.Matte(0x2A6FB8), PlainCoat.Matte(0x2A6FB8)),
            "owl" or "eagle" or "hawk" or "sparrow" => new PlainCoat(PlainCoat.Matte(0x8A6A48), PlainCoat.Matte(0x6E5236), PlainCoat.Matte(0x6E5236)),
            "crow" or "raven" or "spider" or "ant" => new PlainCoat(PlainCoat.Matte(0x26262A), PlainCoat.Matte(0x303036), PlainCoat.Matte(0x303036)),
            "frog" or "snake" or "dragon" or "lizard" => new PlainCoat(PlainCoat.Matte(0x5C8A3A), PlainCoat.Matte(0x6E9A48), PlainCoat.Matte(0x6E9A48)),
            "goldfish" or "koi" => new PlainCoat(PlainCoat.Matte(0xE08030), PlainCoat.Matte(0xE89850), PlainCoat.Matte(0xE89850)),
            "bee" => new PlainCoat(PlainCoat.Matte(0xD8A020), PlainCoat.Matte(0xE8E8E8), PlainCoat.Matte(0xE8E8E8)),
            _ => new PlainCoat(PlainCoat.Matte(0xB8B4AC), PlainCoat.Matte(0xA8A296), PlainCoat.Matte(0xA8A296)),
        };
        return Adjectives.Colour(member.Adjectives) is { } colour ? usual with { Body = new(SurfaceMaterial.Matte, Surfaces.Linear(colour)) } : usual;
    }
}
