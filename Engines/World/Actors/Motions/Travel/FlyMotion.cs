using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>How something keeps in the air.</summary>
internal enum FlightKind
{
    Fly,
    Glide,
    Hover,

    /// <summary>Wings folded, head down, towards the ground and out of it again.</summary>
    Dive,
}

/// <summary>Flies with beating wings, glides on still ones or hovers; who has no wings flies as heroes do.</summary>
internal sealed class FlyMotion(FlightKind kind) : ITravel
{
    private double _bank;

    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public bool FromTheStart => true;

    public double EaseIn => 0.7;

    // Speed grows with the square root of size (wing loading at equal shape).
    public double SpeedOf(Rig rig) => kind == FlightKind.Hover ? 0 : rig.Upright && rig.Wing == 0 ? 5 : 2.6 * Math.Sqrt(Math.Max(0.05, rig.Wing > 0 ? rig.Wing : rig.Height) / 0.4);

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals)
    {
        var high = p.Rig.Height + 1.1 + (0.10 * p.Wave(0.3, p.Seed) * p.Rig.Height);
        high *= kind == FlightKind.Dive ? 1.9 - (1.5 * p.Ramp(0.4, 1.3)) : 1;
        p.Float(high);
        if (!p.Over && (kind == FlightKind.Hover || !p.Arrived(0.8)))
        {
            p.GoAt(SpeedOf(p.Rig) * p.Manner.Pace);
        }

        Pose(p, goals);
        return !p.Over;
    }

    /// <summary>The body in the air.</summary>
    public void Pose(Performance p, BodyGoals goals)
    {
        var turning = Easing.WrapAngle(p.Actor.Mover.WantedHeading - p.Actor.Heading);
        _bank += (Math.Clamp(turning, -0.6, 0.6) - _bank) * Math.Min(1, 3 * p.Dt);
        goals.Gaze = p.Rig.Upright ? 0.4 : goals.Gaze;
        if (p.Rig.Upright && p.Rig.Wing == 0)
        {
            Hero(p, goals);
        }
        else
        {
            Wings(p, goals);
        }
    }

    private void Wings(Performance p, BodyGoals goals)
    {
        // Wing beats slow down with size (Pennycuick 1990: about f ∝ wing length^−1); insects blur.
        var hz = Math.Clamp(1.5 / Math.Max(0.04, p.Rig.Wing), 1.2, 11) * (kind == FlightKind.Hover ? 1.5 : 1);
        var beat = kind == FlightKind.Glide ? 0.06 * p.Wave(0.5) : p.Wave(hz);
        var lag = kind == FlightKind.Glide ? 0 : p.Wave(hz, -0.18);
        var stoop = kind == FlightKind.Dive ? p.Ramp(0.1, 0.45) * (1 - p.Ramp(1.1, 1.5)) : 0;
        var upright = kind == FlightKind.Hover ? -0.75 : -0.06 + (1.0 * stoop);
        goals.Wings = kind == FlightKind.Glide ? new(1, 0.16 + beat, 0.10, 0) : new(0.93 + (0.07 * lag), 0.18 + (0.80 * beat), 0.50 * lag, -0.3 * p.Wave(hz, 0.25));
        goals.Wings = WingGoal.Mix(goals.Wings, new(0.25, -0.1, 0, 0), stoop);
        goals.Shift = new(0, kind == FlightKind.Glide ? 0 : -0.12 * p.Wave(hz, 0.25), 0);
        goals.Hips = new(p.Rig.TrunkRise + upright, 0, -_bank + (kind == FlightKind.Glide ? 0.16 * p.Wave(0.22, p.Seed) : 0));
        goals.Head = new((-upright * 0.8) - p.Rig.TrunkRise, 0, 0);
        goals.Tail = new(0.2, 1, (p.Rig.TailHangs ? 0.35 : -0.45) - p.Rig.TailLift - (0.9 * p.Rig.TrunkRise));
        for (var i = 0; i < goals.Legs; i++)
        {
            // Feet are drawn in and trail.
            goals.Leg(i) = new() { Free = 1, Swing = p.Rig.Legs[i].Fore ? -0.4 : -0.95 - p.Rig.TrunkRise, Spread = 0.05, Bend = p.Rig.Legs[i].BendsForward ? 0.9 : 0.6, Point = 1.2 };
        }
    }

    /// <summary>Level, one fist ahead; hovering it stands in the air.</summary>
    private void Hero(Performance p, BodyGoals goals)
    {
        var hovers = kind == FlightKind.Hover;
        var sway = p.Wave(0.4, p.Seed);
        goals.Shift = new(0, 0.06 * p.Wave(0.5), 0);
        goals.Hips = hovers ? new(0.06 * sway, 0, 0.03 * sway) : new(1.30, 0, 0.10 * sway);
        goals.Spine = new(hovers ? 0.05 : -0.12, 0, 0);
        goals.Head = hovers ? default : new(-0.95, 0, 0);
        var wide = kind == FlightKind.Glide;
        goals.LeftArm = hovers ? new() { Swing = 0.25, Spread = 0.55 + (0.1 * sway), Bend = 0.5 } : wide ? new() { Spread = 1.45 + (0.1 * sway), Bend = 0.1 } : new() { Swing = 2.95, Spread = 0.04, Bend = 0.05, Grip = 1 };
        goals.RightArm = hovers ? new() { Swing = 0.25, Spread = 0.55 - (0.1 * sway), Bend = 0.5 } : wide ? new() { Spread = 1.45 - (0.1 * sway), Bend = 0.1 } : new() { Swing = -0.1, Spread = 0.12, Bend = 0.1, Grip = 1 };
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = hovers ? 0.1 + (0.3 * i) : -0.05 + (0.05 * sway), Spread = wide ? 0.2 : 0.03, Bend = hovers ? 0.2 + (0.5 * i) : 0.1 + (0.25 * i), Point = 1.1 };
        }
    }
}
