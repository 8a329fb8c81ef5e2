using System.Numerics;

namespace Sora.Engines.Lexicon;

/// <summary>What the world knows of a thing by its name.</summary>
/// <param name="Lemma">Singular, lower case.</param>
/// <param name="Archetype">What the world builds for it: biped, quadruped, bird, fish, ball, box, cylinder, disc, furniture.*, vehicle.*, plant, building, floor, thing.</param>
/// <param name="Size">Full extents in metres: width, height, depth as it stands.</param>
/// <param name="MassKg">Kilograms; 0 for what does not move.</param>
/// <param name="Material">A name of <see cref="Materials.Names"/>.</param>
public sealed record Noun(string Lemma, string Archetype, Vector3 Size, float MassKg, string Material)
{
    /// <summary>Whether it can act by its own will.</summary>
    public bool IsAnimate => Archetype is "biped" or "quadruped" or "bird" or "fish";

    /// <summary>Whether things are put on top of it.</summary>
    public bool IsSupport => Archetype.StartsWith("furniture.", StringComparison.Ordinal) || Archetype is "floor" or "building" or "box";
}
