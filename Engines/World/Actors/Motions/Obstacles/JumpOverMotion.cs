using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Actors;

/// <summary>
/// Runs up to something and jumps over it: takes off where the middle of the flight lies over its middle, as high as it stands, legs drawn up by what
/// is missing. Whoever is on a board pops it up and goes over with it.
/// </summary>
internal sealed class JumpOverMotion : ITravel
{
    private const double CrouchSeconds = 0.13;
    private const double ThrustSeconds = 0.06;
    private const double Clearance = 0.07;
    private const double MostRise = 2.2;

    // From the edge to the middle of what is crossed.
    private const double AcrossSeconds = 0.22;
    private bool _begun, _left, _flies;
    private double _tuck;

    public BodyParts Parts => BodyParts.Lower | BodyParts.Arms | BodyParts.Spine;

    public double Seconds => double.PositiveInfinity;

    public double SpeedOf(Rig rig) => Travelling.Speed(rig, (rig.Upright ? 0.62 : 1.4) * rig.RunFroude);

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals)
    {
        var actor = p.Actor;
        var extent = ExtentOf(p);
        if (actor.Perch is { } perch)
        {
            return WithBoard(p, goals, perch, extent);
        }

        var wanted = Math.Clamp(extent is { } wide ? HalfOf(p.Rig, wide) / AcrossSeconds : 0, SpeedOf(p.Rig), 2.2 * SpeedOf(p.Rig));
        var speed = Math.Max(0.5, actor.Mover.Speed);
        var rise = RiseOver(p.Rig, extent, actor.Mover.Ground, speed);
        actor.Mover.Acceleration = 5;
        if (!_left && !p.Superseded)
        {
            p.GoAt(wanted);
        }

        var flight = Math.Sqrt(2 * rise / PhysicsWorld.StandardGravity);
        var ahead = extent is { } e ? Vector3d.Dot((e.Middle - actor.Position).Flat(), actor.Mover.Forward) : 0;
        if (!_begun && ahead < speed * (flight + CrouchSeconds + ThrustSeconds) && ahead > -0.5)
        {
            _begun = p.Leap(rise / p.Rig.JumpRise, 0.14, CrouchSeconds);
        }

        if (actor.InFlight != _flies)
        {
            _flies = actor.InFlight;
            p.Change(0.08);
        }

        _left |= actor.InFlight;
        if (actor.InFlight)
        {
            Tuck(p, goals);
        }
        else if (_left && p.Time < p.Action.End - p.Action.Start)
        {
            // Runs out.
            p.GoAt(SpeedOf(p.Rig) * Math.Max(0, 1 - (2 * (_tuck += p.Dt))));
        }

        return !_left || actor.InFlight || actor.Mover.Speed > 0.2;
    }

    /// <summary>Metres that the hips rise so that the soles, legs drawn up, clear the top all the way across.</summary>
    private static double RiseOver(Rig rig, Extent? extent, double ground, double speed)
    {
        if (extent is not { } over)
        {
            return rig.JumpRise;
        }

        var across = HalfOf(rig, over) / speed;
        var need = over.High.Y - ground + Clearance - (TuckOf(rig) * rig.LegReach) + (PhysicsWorld.StandardGravity * across * across / 2);
        return Math.Clamp(need, 0.6 * rig.JumpRise, MostRise * rig.JumpRise);
    }

    /// <summary>Front and rear of a long body are over it before and after its middle.</summary>
    private static double HalfOf(Rig rig, Extent over) => (over.Size.X / 2) + (rig.Upright ? 0.14 * rig.Height : 0.8 * rig.Trunk);

    // Legs are not yet, or no more, drawn up all the way over the edges.
    private static double TuckOf(Rig rig) => rig.Upright ? 0.0 : 0.05;

    private static Extent? ExtentOf(Performance p)
    {
        var id = p.Action.Toward ?? p.Action.What;
        return p.Stage.FindThing(id) is { } thing ? Extent.Of(thing.Bodies) : p.Stage.FindActor(id) is { } other ? Extent.Of(other.Bodies) : null;
    }

    /// <summary>Knees up, more in the middle of the flight; forelegs of an animal first.</summary>
    private static void Tuck(Performance p, BodyGoals goals)
    {
        var jump = p.Actor.Jump;
        var t = Math.Clamp(0.5 - (jump.Speed / (2 * Math.Max(0.1, jump.TakeOffSpeed))), 0, 1);
        var up = Easing.SmoothStep(t * 6) * (1 - Easing.SmoothStep((t - 0.76) / 0.24));
        goals.Lean(0.22 * up);
        for (var i = 0; i < goals.Legs; i++)
        {
            var leg = p.Rig.Legs[i];
            goals.Leg(i) = p.Rig.Upright
                ? new() { Free = 1, Swing = 0.15 + ((i == 0 ? 1.25 : 0.95) * up), Spread = 0.08, Bend = 0.55 + ((i == 0 ? 1.0 : 1.45) * up), Point = 0.4 }
                : new() { Free = 1, Swing = leg.Fore ? 0.55 + (0.35 * up) : -0.35 - (0.45 * (1 - up)), Bend = leg.Fore ? -1.5 * up : 0.5 + (1.1 * up), Point = 0.8 };
        }

        if (p.Rig.Upright)
        {
            goals.LeftArm = new() { Swing = 0.4 + (0.5 * up), Spread = 0.5 + (0.6 * up), Bend = 0.4 };
            goals.RightArm = new() { Swing = 1.0 + (0.6 * up), Spread = 0.3 + (0.4 * up), Bend = 0.4 };
        }
        else
        {
            goals.Hips.Pitch += Math.Clamp(-jump.Speed * 0.12, -0.35, 0.35);
        }
    }

    /// <summary>The rider's legs throw board and rider up together; both then fly free.</summary>
    private bool WithBoard(Performance p, BodyGoals goals, Perch perch, Extent? extent)
    {
        BoardStance.Write(p, goals, crouch: _begun ? 0.35 : 0.12);
        var body = perch.Thing.Main;
        if (extent is { } over && !_begun)
        {
            // The wheels must clear the whole of it; legs take up what the landing gives.
            var speed = Math.Max(1, body.Velocity.Flat().Length);
            var half = (over.Size.X / 2) + 0.45;
            var across = half / speed;
            var rise = over.High.Y - Extent.Of(perch.Thing.Bodies).Low.Y + Clearance + (PhysicsWorld.StandardGravity * across * across / 2);
            var up = Math.Sqrt(2 * PhysicsWorld.StandardGravity * rise);
            if (over.Middle.X - body.Position.X < speed * up / PhysicsWorld.StandardGravity)
            {
                _begun = true;
                foreach (var part in perch.Thing.Bodies)
                {
                    part.Wake();
                    part.Launch(part.Velocity + new Vector3d(0, up, 0));
                }
            }
        }

        return true;
    }
}
