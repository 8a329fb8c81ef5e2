using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Crouches, springs up and climbs away: with wings beating hard, or as heroes do with a fist ahead.</summary>
internal sealed class TakeOffMotion : ITravel
{
    private const double CrouchSeconds = 0.4;
    private readonly FlyMotion _fly = new(FlightKind.Fly);

    public BodyParts Parts => _fly.Parts;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public double EaseIn => 0.2;

    public double SpeedOf(Rig rig) => 0.8 * _fly.SpeedOf(rig);

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals)
    {
        if (p.Time < CrouchSeconds)
        {
            var down = p.Ramp(0, CrouchSeconds * 0.8);
            goals.Shift += new Vector3d(0, -0.32 * down, -0.05 * down);
            goals.Wings = new(0.9 * down, 1.15 * down, 0.2, 0);
            if (p.Rig.Upright)
            {
                goals.Lean(0.55 * down);
                goals.LeftArm = new() { Swing = -0.4 * down, Spread = 0.3, Bend = 0.4, Grip = 1 };
                goals.RightArm = new() { Swing = -0.4 * down, Spread = 0.3, Bend = 0.4, Grip = 1 };
            }
            else
            {
                goals.Hips.Pitch -= 0.25 * down;
            }

            return true;
        }

        p.Steps(GaitStyle.AtEase);
        p.Float((p.Time - CrouchSeconds) * 1.6 * Math.Sqrt(Math.Max(0.2, p.Rig.Height)));
        p.GoAt(SpeedOf(p.Rig) * p.Ramp(CrouchSeconds, 1.6));
        _fly.Pose(p, goals);
        goals.Hips.Pitch -= (p.Rig.Upright ? 1.1 : 0.5) * (1 - p.Ramp(0.9, 2.2));
        return !p.Over;
    }
}
