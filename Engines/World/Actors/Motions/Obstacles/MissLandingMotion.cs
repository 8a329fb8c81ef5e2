using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Comes down badly: at the touch-down the feet are gone from under the body, and what it rode goes on by itself.</summary>
internal sealed class MissLandingMotion : IMotion
{
    private const double Longest = 1.6;
    private bool _flew;

    public BodyParts Parts => BodyParts.Arms | BodyParts.Spine | BodyParts.Head;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        var actor = p.Actor;
        var flies = actor.Perch is { } perch ? perch.Thing.Main.Velocity.Y is < -0.4 or > 0.4 : actor.InFlight;
        _flew |= flies;
        var flail = p.Ramp(0, 0.3);
        goals.Spine.Roll += 0.35 * flail * p.Wave(1.2);
        goals.LeftArm = ArmGoal.Mix(goals.LeftArm, new() { Swing = 1.4 + p.Wave(2.1), Spread = 1.1, Bend = 0.3 }, flail);
        goals.RightArm = ArmGoal.Mix(goals.RightArm, new() { Swing = 1.4 - p.Wave(2.1), Spread = 1.1, Bend = 0.3 }, flail);
        if ((!_flew || flies) && p.Time < Longest)
        {
            return true;
        }

        var back = actor.Mover.Forward * -0.9;
        p.Collapse(back + new Vector3d(0, 0.5, 0.4));
        return false;
    }
}
