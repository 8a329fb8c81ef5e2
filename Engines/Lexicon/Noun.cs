using System.Numerics;

namespace Sora.Engines.Lexicon;

/// <summary>What the world knows of a thing by its name.</summary>
/// <param name="Lemma">Singular, lower case.</param>
/// <param name="Archetype">What the world builds for it, general first: biped, quadruped.dog, vehicle.car, ball, thing. Empty for what is not built.</param>
/// <param name="Size">Full extents in metres: width, height, depth as it stands; depth runs along the way it faces.</param>
/// <param name="MassKg">Kilograms; 0 for what does not move.</param>
/// <param name="Material">A name of <see cref="Materials.Names"/>.</param>
public sealed record Noun(string Lemma, string Archetype, Vector3 Size, float MassKg, string Material)
{
    /// <summary>The source of sizes that are the class's.</summary>
    public const string ByClass = "by hypernym";

    public NounKind Kind { get; init; } = NounKind.Thing;

    public NounTraits Traits { get; init; }

    /// <summary>Name of its class: the archetype, and after a slash what sets it apart.</summary>
    public string Class { get; init; } = Archetype;

    /// <summary>Where size and mass are from: a published figure, "usual size", or <see cref="ByClass"/>.</summary>
    public string Source { get; init; } = ByClass;

    /// <summary>Of a group, the noun of one of them; else null.</summary>
    public string? Member { get; init; }

    /// <summary>Of a group, how many when no number is said; else 1.</summary>
    public int MemberCount { get; init; } = 1;

    /// <summary>How likely this meaning of the lemma is beside its others; they add up to 1.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>First segment of the archetype.</summary>
    public string Family => Archetype.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? Archetype[..dot] : Archetype;

    /// <summary>Whether the world builds it: things, beings, places to look at. A group is built as several of its members; ideas, times and sounds are not built.</summary>
    public bool IsBuildable => Kind < NounKind.Group || Member is not null;

    /// <summary>Whether only a form of about the right size and material is known.</summary>
    public bool IsGeneric => Traits.HasFlag(NounTraits.Generic);

    public bool IsPerson => Kind == NounKind.Person;

    /// <summary>Whether it can act by its own will.</summary>
    public bool IsAnimate =>
        Kind is NounKind.Person or NounKind.Animal || Archetype == "biped.robot" || (Member is not null && NounClass.Find(Archetype) is { Kind: NounKind.Person or NounKind.Animal });

    /// <summary>Whether it is never counted: water, sand, smoke.</summary>
    public bool IsMass => Traits.HasFlag(NounTraits.Mass);

    /// <summary>Whether things are put on top of it.</summary>
    public bool IsSupport => Family is "furniture" or "floor" or "building" or "box" or "terrain";

    /// <summary>The solid nearest to its form, for what has no form of its own: box, ball, cylinder, disc, rod, sheet, cone, ring.</summary>
    public string Solid => SolidForms.Of(Archetype);
}
