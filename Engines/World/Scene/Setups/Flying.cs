using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene.Setups;

/// <summary>Thrown from outside of the picture: on a parabola to its target, across, or straight up; as fast, as steep and from as high as is said.</summary>
internal sealed class Flying : IThingSetup
{
    private const double Seconds = 0.9;
    private const double From = 1.1;

    // What shall break something is thrown hard.
    private const double HardSeconds = 0.2;
    private const double UpSpeed = 4.6;
    private const double ThrowSpeed = 5;

    // In diameters: small things are not thrown so far that nothing is seen of them.
    private const double FarthestThrow = 12;
    private const double LowAngle = 0.62;
    private const double HighAngle = 1.1;
    private const double DiscSpin = 22;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        if (SaidQuantities.Height(beat.Beat) is { } height)
        {
            Launching.Raise(thing, height, null);
        }
        else if (!Launching.IsRaised(thing))
        {
            thing.Shift(new(0, From, 0));
        }

        var from = thing.Main.Position;
        var target = beat.Beat.What == thing.Member.Id && context.Stage.FindActor(beat.Beat.Who) is { } catcher
            ? catcher.Pose.Chest.Position + new Vector3d(0, 0.15 * catcher.Rig.Height, 0)
            : context.TargetOf(beat, thing);
        var breaks = (beat.Beat.Toward ?? beat.Beat.What) is { } struck && Breaking.Fragility.IsSaidToBreak(struck, context.Shot) == true;
        var velocity = Launching.Levered(target is { } at ? Launching.Ballistic(from, at, breaks ? HardSeconds : Seconds) : Across(thing, beat), lever);
        var spin = thing.Noun.Solid == "disc" ? new Vector3d(0, DiscSpin, 0) : new Vector3d(0, 0, -4 * (1 + lever.Spin));
        Launching.Hold(context, thing, Math.Max(0, beat.At - 0.3), velocity, spin);
    }

    private static Vector3d Across(Thing thing, ThingBeat beat)
    {
        bool Said(string word) => beat.Beat.Manner?.Any(m => m.Contains(word, StringComparison.Ordinal)) == true;
        if (SaidQuantities.Angle(beat.Beat) is null && (Said("straight") || Said("vertical") || Said("upward") || (Said("up") && !Said("high arc"))))
        {
            return new(0, SaidQuantities.Speed(beat.Beat) ?? UpSpeed, 0);
        }

        var angle = SaidQuantities.Angle(beat.Beat) ?? (Said("horizontal") ? 0 : Said("arc") || Said("high") ? HighAngle : LowAngle);
        var (sin, cos) = DeterministicMath.SinCos(angle);
        return new Vector3d(cos, sin, 0) * (SaidQuantities.Speed(beat.Beat) ?? Math.Min(ThrowSpeed, Math.Sqrt(PhysicsWorld.StandardGravity * FarthestThrow * thing.Size.X)));
    }
}
