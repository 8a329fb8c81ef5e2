using Sora.Engines.Lexicon;
using Sora.Engines.World.Picture;
using Sora.Storyboards;

namespace Sora.Engines.World.Cast;

/// <summary>How an animal's ears stand.</summary>
internal enum Ears
{
    Hanging,
    Pointed,
    Round,
    Long,
    Broad,
}

/// <summary>What tells one animal on four legs from another. Lengths in radii of the head, thickness in parts of usual.</summary>
internal sealed record Coat
{
    public required Surface Fur { get; init; }

    /// <summary>Muzzle, belly, paws.</summary>
    public required Surface Pale { get; init; }

    public required Surface Dark { get; init; }

    public double Snout { get; init; } = 1.75;

    public double SnoutWidth { get; init; } = 1;

    /// <summary>How far the snout hangs at its tip.</summary>
    public double SnoutDrop { get; init; } = 0.4;

    public Ears Ears { get; init; } = Ears.Pointed;

    /// <summary>Thickness of the trunk.</summary>
    public double Girth { get; init; } = 1;

    public double LegGirth { get; init; } = 1;

    /// <summary>A crest of hair along the neck, or around it for a lion.</summary>
    public bool Mane { get; init; }

    public bool Horns { get; init; }

    public bool Trunk { get; init; }

    public bool Patches { get; init; }

    /// <summary>A brush of hair at the end of the tail, or all along it.</summary>
    public double TailBrush { get; init; } = 1;
}

/// <summary>Coats by noun; a colour among the adjectives dyes the fur.</summary>
internal static class AnimalCoats
{
    public static Coat Of(CastMember member, Noun noun)
    {
        var coat = Usual(noun.Lemma);
        return Adjectives.Colour(member.Adjectives) is { } colour
            ? coat with { Fur = new(coat.Fur.Material, Surfaces.Linear(colour)), Patches = false }
            : coat;
    }

    private static Coat Usual(string lemma) => lemma switch
    {
        "dog" or "puppy" or "retriever" => Make(0xB67A3E, 0xEBD3A8, 0x2A1E16) with { Ears = Ears.Hanging, TailBrush = 1.2 },
        "wolf" => Make(0x7E7B76, 0xD8D2C6, 0x22201E) with { Snout = 1.95, TailBrush = 1.6 },
        "fox" => Make(0xC8642A, 0xF2EADF, 0x20160F) with { Snout = 1.8, TailBrush = 2.2, Girth = 0.9 },
        "cat" or "kitten" => Make(0xC9854A, 0xF3E2C8, 0x2A1E16) with { Snout = 0.85, SnoutDrop = 0.25, Girth = 0.88 },
        "rabbit" or "hare" => Make(0x9A8C7C, 0xEDE6DA, 0x2A2420) with { Snout = 0.9, Ears = Ears.Long, Girth = 1.1, TailBrush = 2.4 },
        "horse" or "pony" => Make(0x7A4728, 0x6B3E24, 0x1E1612) with { Snout = 3.0, SnoutDrop = 1.7, SnoutWidth = 0.9, Mane = true, TailBrush = 2.2 },
        "unicorn" => Make(0xF2EEE8, 0xE6DDD6, 0x8C7FA0) with { Snout = 3.0, SnoutDrop = 1.7, SnoutWidth = 0.9, Mane = true, TailBrush = 2.2, Horns = true },
        "donkey" or "zebra" => Make(0x8A837A, 0xE8E2D8, 0x22201E) with { Snout = 2.8, SnoutDrop = 1.6, Ears = Ears.Long, Mane = true },
        "cow" or "bull" or "ox" or "buffalo" => Make(0xEDE8E0, 0xE0B8A4, 0x241E1A) with { Snout = 2.3, SnoutDrop = 1.0, SnoutWidth = 1.25, Ears = Ears.Broad, Girth = 1.18, Horns = true, Patches = true },
        "deer" or "stag" or "elk" or "moose" => Make(0x9A6A40, 0xE2CFB4, 0x2A1E16) with { Snout = 2.2, SnoutDrop = 0.8, Ears = Ears.Broad, Girth = 0.9, LegGirth = 0.8, Horns = true },
        "camel" => Make(0xC29A62, 0xD8B888, 0x3A2A1C) with { Snout = 2.2, SnoutDrop = 0.7, Ears = Ears.Round },
        "sheep" or "lamb" => Make(0xEFEBE2, 0x2E2926, 0x1C1816) with { Snout = 1.6, Ears = Ears.Hanging, Girth = 1.4 },
        "goat" => Make(0xE2DACB, 0xC9BEAC, 0x2A241E) with { Snout = 1.9, Ears = Ears.Broad, Horns = true },
        "pig" => Make(0xE8A79A, 0xE39488, 0x7A4640) with { Snout = 1.5, Ears = Ears.Pointed, Girth = 1.35, LegGirth = 0.9, TailBrush = 0.5 },
        "lion" => Make(0xC99A56, 0xE8D2A4, 0x6B3E1E) with { Snout = 1.5, SnoutWidth = 1.2, Ears = Ears.Round, Mane = true },
        "tiger" => Make(0xD8812F, 0xF4EBDD, 0x201812) with { Snout = 1.4, SnoutWidth = 1.2, Ears = Ears.Round },
        "leopard" => Make(0xD2A255, 0xF0E2C4, 0x201812) with { Snout = 1.4, SnoutWidth = 1.1, Ears = Ears.Round },
        "bear" => Make(0x4E3626, 0x7C5A3E, 0x1A1310) with { Snout = 1.7, SnoutWidth = 1.15, Ears = Ears.Round, Girth = 1.4, LegGirth = 1.5 },
        "panda" => Make(0xF0ECE6, 0xF0ECE6, 0x1C1A18) with { Snout = 1.3, SnoutWidth = 1.2, Ears = Ears.Round, Girth = 1.45, LegGirth = 1.5 },
        "elephant" => Make(0x84807C, 0x8E8A86, 0x4A4744) with { Snout = 1.2, Ears = Ears.Broad, Girth = 1.5, LegGirth = 1.9, Trunk = true, TailBrush = 0.5 },
        "giraffe" => Make(0xD8A860, 0xE8CFA0, 0x7A4A22) with { Snout = 2.4, SnoutDrop = 1.0, Ears = Ears.Broad, Horns = true, LegGirth = 0.7 },
        _ => Make(0x8C6A48, 0xD8C2A0, 0x241C16),
    };

    private static Coat Make(int fur, int pale, int dark) => new()
    {
        Fur = Surface.FromSrgb(SurfaceMaterial.Fur, fur),
        Pale = Surface.FromSrgb(SurfaceMaterial.Fur, pale),
        Dark = Surface.FromSrgb(SurfaceMaterial.Fur, dark),
    };
}
