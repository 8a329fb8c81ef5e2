using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>How an animal's ears stand.</summary>
internal enum Ears
{
    None,
    Hanging,
    Pointed,
    Round,
    Long,
    Broad,

    /// <summary>Fans as big as the head.</summary>
    Fans,
}

/// <summary>What grows on the head.</summary>
internal enum Horns
{
    None,
    Cattle,
    Curled,
    Antlers,
    Unicorn,
    Knobs,
    Nose,
}

/// <summary>Marks of a coat that tell its kind.</summary>
internal enum Marking
{
    None,
    Patches,
    Stripes,
    Spots,

    /// <summary>Big close patches: giraffes.</summary>
    Net,

    /// <summary>Dark legs, shoulders and eyes: pandas.</summary>
    Panda,

    /// <summary>White face, breast and feet under a dark back: huskies.</summary>
    Mask,

    /// <summary>White breast, blaze and feet: corgis, foxes.</summary>
    Bib,
    Wool,

    /// <summary>Pompons: poodles.</summary>
    Clipped,
    Quills,
}

/// <summary>How a tail looks.</summary>
internal enum TailForm
{
    Thin,
    Bushy,
    Tuft,
    Stub,
    Hair,
    Plume,
    Curl,
    None,
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

    public double EarSize { get; init; } = 1;

    /// <summary>Thickness of the trunk.</summary>
    public double Girth { get; init; } = 1;

    /// <summary>Thickness of the waist beside that of the chest.</summary>
    public double Waist { get; init; } = 0.88;

    public double LegGirth { get; init; } = 1;

    public double NeckGirth { get; init; } = 1;

    /// <summary>A crest of hair along the neck.</summary>
    public bool Crest { get; init; }

    /// <summary>A lion's.</summary>
    public bool Ruff { get; init; }

    public Horns Horns { get; init; }

    /// <summary>An elephant's, with tusks.</summary>
    public bool Trunk { get; init; }

    public Marking Marking { get; init; }

    public TailForm Tail { get; init; } = TailForm.Thin;

    public double TailGirth { get; init; } = 1;

    public int Humps { get; init; }

    public bool Hooves { get; init; }

    /// <summary>A pig's disc.</summary>
    public bool FlatNose { get; init; }

    /// <summary>Hanging cheeks and a low jaw: bulldogs.</summary>
    public bool Jowls { get; init; }

    public bool Whiskers { get; init; }

    public bool GoatBeard { get; init; }

    /// <summary>A bare pale face: monkeys.</summary>
    public bool BareFace { get; init; }

    public double EyeSize { get; init; } = 1;

    /// <summary>Shell of a turtle.</summary>
    public bool Shell { get; init; }

    /// <summary>Ridges along the back and a long toothed jaw: crocodiles.</summary>
    public bool Scales { get; init; }
}
