using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>A beat of a thing, as the world carries it out.</summary>
/// <param name="Action">What it is.</param>
/// <param name="At">Seconds of the world.</param>
/// <param name="Beat">As the storyboard has it.</param>
internal readonly record struct ThingBeat(ThingAction Action, double At, Beat Beat)
{
    public bool Has(string manner) => Beat.Manner?.Contains(manner) == true;
}
