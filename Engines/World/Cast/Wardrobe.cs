using Sora.Engines.Lexicon;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Cast;

/// <summary>Colours and cut of a person: skin, hair and clothes.</summary>
internal sealed record Outfit
{
    public required Surface Skin { get; init; }

    public required Surface Hair { get; init; }

    public required Surface Top { get; init; }

    public required Surface Bottom { get; init; }

    public required Surface Shoes { get; init; }

    /// <summary>Null for none.</summary>
    public Surface? Hat { get; init; }

    public bool LongHair { get; init; }

    public bool Bald { get; init; }

    public bool Beard { get; init; }

    public bool Skirt { get; init; }

    public bool Machine { get; init; }
}

/// <summary>Chooses what is not said; what is said is worn.</summary>
internal static class Wardrobe
{
    private static readonly int[] Skins = [0xE8B896, 0xD39B74, 0xB97F56, 0x8D5A3B, 0x6B4228, 0xF0C8A8];
    private static readonly int[] Hairs = [0x2A1C14, 0x4A3020, 0x6B4528, 0x8C6239, 0x1C1818];
    private static readonly int[] Tops = [0x2F62A8, 0x3E8A5A, 0xD8A93A, 0x7C4A8C, 0x2A8C8C, 0xD9D4C8];
    private static readonly int[] Bottoms = [0x2C3648, 0x4A4238, 0x5C6470, 0x35404A];
    private static readonly HashSet<string> LongHaired = Words("woman girl lady queen grandmother grandma granddaughter mother daughter sister waitress princess witch actress");
    private static readonly HashSet<string> Tall = Words("hat cap helmet crown hood beret fedora");
    private static readonly HashSet<string> Upper = Words("shirt jacket coat dress sweater hoodie blouse suit uniform t-shirt vest jersey apron robe kimono");
    private static readonly HashSet<string> Lower = Words("trousers pants jeans shorts skirt leggings");
    private static readonly HashSet<string> Feet = Words("shoe shoes boot boots sneaker sneakers");

    public static Outfit Of(CastMember member, Noun noun, SeededRandom random)
    {
        if (noun.Lemma == "robot")
        {
            var metal = Surfaces.Of(Physics.Materials.Steel, member.Adjectives);
            var dark = Surface.FromSrgb(SurfaceMaterial.Metal, 0x5A626C);
            return new Outfit { Skin = metal, Hair = dark, Top = metal, Bottom = dark, Shoes = dark, Bald = true, Machine = true };
        }

        bool Is(string adjective) => member.Adjectives?.Contains(adjective) == true;
        var old = Is("old") || noun.Lemma.StartsWith("grand", StringComparison.Ordinal) && !noun.Lemma.EndsWith("son", StringComparison.Ordinal);
        var hair = old ? 0xC9C6C0 : Is("blond") || Is("blonde") ? 0xD9B56A : Hairs[random.Below(Hairs.Length)];
        return new Outfit
        {
            Skin = Surface.FromSrgb(SurfaceMaterial.Skin, Skins[random.Below(Skins.Length)]),
            Hair = Surface.FromSrgb(SurfaceMaterial.Fur, hair),
            Top = Worn(member, Upper, Tops[random.Below(Tops.Length)]),
            Bottom = Worn(member, Lower, Bottoms[random.Below(Bottoms.Length)]),
            Shoes = Worn(member, Feet, 0x3A2A20),
            Hat = member.Wears?.Any(g => Tall.Contains(g.Noun)) == true ? Worn(member, Tall, 0x6B5233) : null,
            LongHair = LongHaired.Contains(noun.Lemma),
            Bald = Is("bald"),
            Beard = Is("bearded") || noun.Lemma is "wizard" or "viking" or "pirate",
            Skirt = member.Wears?.Any(g => g.Noun is "dress" or "skirt" or "kimono" or "robe") == true,
        };
    }

    private static Surface Worn(CastMember member, HashSet<string> kinds, int usual)
    {
        var garment = member.Wears?.FirstOrDefault(g => kinds.Contains(g.Noun));
        return garment is not null && Adjectives.Colour(garment.Adjectives) is { } colour
            ? new(SurfaceMaterial.Cloth, Surfaces.Linear(colour))
            : Surface.FromSrgb(SurfaceMaterial.Cloth, usual);
    }

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];
}
