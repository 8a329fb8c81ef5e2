using Sora.Engines.Lexicon;
using Sora.Engines.World.Picture;
using Sora.Storyboards;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>How a beak is shaped.</summary>
internal enum Beak
{
    Small,
    Flat,
    Hooked,
    Sunken,
    Long,
    Bent,
    Huge,
}

/// <summary>What tells one bird from another. Lengths in radii of the head, thickness in parts of usual.</summary>
internal sealed record Plumage
{
    public required Surface Back { get; init; }

    public required Surface Breast { get; init; }

    public required Surface Wing { get; init; }

    public required Surface Head { get; init; }

    public required Surface Bill { get; init; }

    public Surface? Tips { get; init; }

    public Beak Beak { get; init; } = Beak.Small;

    public double Girth { get; init; } = 1;

    public double NeckGirth { get; init; } = 0.75;

    public double EyeSize { get; init; } = 1;

    /// <summary>A bent neck as long as this in body lengths; 0 for an ordinary one.</summary>
    public double Curve { get; init; }

    /// <summary>Feathers around the face, ear tufts: owls.</summary>
    public bool FaceDiscs { get; init; }

    /// <summary>Red comb and wattles.</summary>
    public bool Comb { get; init; }

    /// <summary>Stands like a penguin: white front, flippers.</summary>
    public bool Penguin { get; init; }

    /// <summary>A white ring around the neck: mallards.</summary>
    public bool Ring { get; init; }

    public bool Webbed { get; init; }

    /// <summary>Length of the tail's feathers, in parts of usual.</summary>
    public double Tail { get; init; } = 1;
}

/// <summary>Plumages by noun, by archetype where the noun is not known; a colour among the adjectives dyes back and wings.</summary>
internal static class Plumages
{
    public static Plumage Of(CastMember member, Noun noun)
    {
        var lemma = noun.Lemma;
        var plumage = ByNoun(lemma) ?? ByNoun(lemma[(lemma.LastIndexOf(' ') + 1)..]) ?? ByNoun(noun.Class[(noun.Class.LastIndexOfAny(['.', '/']) + 1)..]) ?? ByNoun(noun.Archetype[(noun.Archetype.LastIndexOf('.') + 1)..])
            ?? Make(0x8A6A4A, 0xE0D0B4, 0x6A4E34, 0x8A6A4A, 0x4A4038);
        if (Adjectives.Colour(member.Adjectives) is not { } colour)
        {
            return plumage;
        }

        var dyed = new Surface(SurfaceMaterial.Fur, Surfaces.Linear(colour));
        return plumage with { Back = dyed, Head = dyed, Wing = dyed with { Colour = dyed.Colour * 0.75f } };
    }

    private static Plumage? ByNoun(string lemma) => lemma switch
    {
        "penguin" or "emperor penguin" => Make(0x1C2028, 0xF6F4EE, 0x1C2028, 0x14161C, 0x2A2426) with { Penguin = true, Beak = Beak.Long, Girth = 1.25, NeckGirth = 1.1, Webbed = true, Tips = Colour(0xF2A92A), Tail = 0.5 },
        "parrot" or "macaw" => Make(0xD42A26, 0xE0382E, 0x2A62C8, 0xD42A26, 0xE8DCC4) with { Beak = Beak.Hooked, Tips = Colour(0xF2C52A), Tail = 2.0, EyeSize = 1.1 },
        "cockatoo" => Make(0xF4F2EC, 0xF4F2EC, 0xF4F2EC, 0xF4F2EC, 0x3A3A3E) with { Beak = Beak.Hooked, Tips = Colour(0xF2D24A), Tail = 1.3, Comb = false },
        "owl" => Make(0x8A6644, 0xE4D2B0, 0x6E4E32, 0x96704A, 0x2E2620) with { Beak = Beak.Sunken, FaceDiscs = true, Girth = 1.30, NeckGirth = 1.35, EyeSize = 2.1, Tips = Colour(0x4A3422), Tail = 0.7 },
        "duck" or "mallard" => Make(0x8E7A66, 0xD8D0C4, 0x8A7A6A, 0x1F7A4A, 0xE8B22A) with { Beak = Beak.Flat, Girth = 1.22, Ring = true, Webbed = true, Tips = Colour(0x3A5AB8), Tail = 0.6 },
        "duckling" or "chick" => Make(0xF2D24A, 0xF6E07A, 0xE8C23A, 0xF2D24A, 0xE88A2A) with { Beak = Beak.Flat, Girth = 1.3, Webbed = true, EyeSize = 1.3, Tail = 0.3 },
        "goose" => Make(0xE8E4DC, 0xF2F0EA, 0xD0CCC4, 0xE8E4DC, 0xE8922A) with { Beak = Beak.Flat, Girth = 1.2, Webbed = true, Curve = 0.55, Tail = 0.5 },
        "swan" => Make(0xF6F5F2, 0xF6F5F2, 0xF0EFEC, 0xF6F5F2, 0xE8742A) with { Beak = Beak.Flat, Girth = 1.25, Webbed = true, Curve = 1.0, Tail = 0.6 },
        "chicken" or "hen" => Make(0xB8622E, 0xD89A5A, 0x9A4E22, 0xB8622E, 0xE8B23A) with { Comb = true, Girth = 1.30, Tail = 1.0 },
        "rooster" or "cockerel" => Make(0xB83A1E, 0x2A4A3A, 0x8A2E18, 0xE0982E, 0xE8B23A) with { Comb = true, Girth = 1.2, Tips = Colour(0x1E4A3E), Tail = 1.9 },
        "turkey" or "peacock" => Make(0x1F5AA8, 0x1F6AB0, 0x4A6A58, 0x1F4AA0, 0x5A5048) with { Tail = 3.2, Tips = Colour(0x2A9A6A), Girth = 1.1 },
        "eagle" or "bald eagle" => Make(0x4A3222, 0x52382A, 0x3E2A1C, 0xF4F2EC, 0xF0B42A) with { Beak = Beak.Hooked, Girth = 1.15, Tips = Colour(0x241812), Tail = 1.1 },
        "hawk" or "falcon" or "kestrel" or "vulture" => Make(0x6A5038, 0xE0CCA8, 0x5A4430, 0x6A5038, 0x4A4640) with { Beak = Beak.Hooked, Girth = 1.05, Tips = Colour(0x2E2218) },
        "flamingo" => Make(0xF08A9A, 0xF4A0AC, 0xE8606E, 0xF08A9A, 0xF4D8CC) with { Beak = Beak.Bent, Curve = 1.25, Girth = 0.95, Webbed = true, Tips = Colour(0x201A1C), Tail = 0.4 },
        "heron" or "crane" or "stork" => Make(0xD8DCE0, 0xF2F2F0, 0xA8B0BA, 0xF2F2F0, 0xE0902A) with { Beak = Beak.Long, Curve = 1.0, Girth = 0.85, Tips = Colour(0x2A2E34), Tail = 0.5 },
        "ostrich" => Make(0x1E1C1C, 0x2A2826, 0xF0EEE8, 0xD8B8A0, 0xC8A890) with { Curve = 1.3, Girth = 1.4, EyeSize = 1.3, Tail = 0.5 },
        "crow" or "raven" => Make(0x1A1A1E, 0x1E1E22, 0x141418, 0x1A1A1E, 0x161616) with { Beak = Beak.Long },
        "magpie" => Make(0x1A1A1E, 0xF4F2EC, 0x1F2A5A, 0x1A1A1E, 0x161616) with { Beak = Beak.Long, Tail = 1.8 },
        "pigeon" or "dove" => Make(0x8C94A0, 0xA8B0BA, 0x7A828E, 0x5E6E7A, 0x4A4648) with { Girth = 1.15 },
        "seagull" or "gull" => Make(0xB4BCC4, 0xF6F5F2, 0xA8B2BC, 0xF6F5F2, 0xE8B22A) with { Beak = Beak.Long, Webbed = true, Tips = Colour(0x22262A) },
        "robin" => Make(0x6A5A46, 0xD8642A, 0x5A4C3A, 0x6A5A46, 0x3A3430) with { Girth = 1.3, EyeSize = 1.3 },
        "canary" => Make(0xF2CC2A, 0xF4DA5A, 0xE0B422, 0xF2CC2A, 0xD8A88A) with { Girth = 1.15, EyeSize = 1.3 },
        "blue jay" or "bluebird" => Make(0x2F6AC8, 0xE8E4DC, 0x2A5AB0, 0x2F6AC8, 0x2A2828) with { Girth = 1.1 },
        "toucan" or "hornbill" => Make(0x18181C, 0xF4F0E0, 0x18181C, 0x18181C, 0xF09A22) with { Beak = Beak.Huge, Tail = 1.3 },
        "sparrow" or "finch" or "songbird" or "swallow" => Make(0x8A6440, 0xD8C8AC, 0x6A4A2E, 0x8A6440, 0x4A4038) with { Girth = 1.2, EyeSize = 1.2 },
        "hummingbird" => Make(0x2A9A5A, 0xE8E4DC, 0x3A6A4A, 0x2A9A5A, 0x1E1C1C) with { Beak = Beak.Long },
        "pelican" => Make(0xF2F0EA, 0xF2F0EA, 0xE0DCD4, 0xF2F0EA, 0xE8A23A) with { Beak = Beak.Huge, Webbed = true, Curve = 0.6, Tips = Colour(0x2A2A2C) },
        "bat" => Make(0x3A2E2A, 0x4A3A34, 0x2A201E, 0x3A2E2A, 0x2A201E) with { Girth = 1.1 },
        _ => null,
    };

    private static Surface Colour(int rgb) => Surface.FromSrgb(SurfaceMaterial.Fur, rgb);

    private static Plumage Make(int back, int breast, int wing, int head, int bill) => new()
    {
        Back = Colour(back),
        Breast = Colour(breast),
        Wing = Colour(wing),
        Head = Colour(head),
        Bill = Surface.FromSrgb(SurfaceMaterial.Gloss, bill),
    };
}
