using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>A jump that turns in the air: the swing of the arms and legs gives an angular momentum, the pose in flight does the rest.</summary>
/// <param name="axis">Unit, in the body's frame.</param>
/// <param name="turns">How many times round; below 0 the other way.</param>
/// <param name="rise">In parts of the rig's best jump.</param>
/// <param name="runUp">Speed at take-off, metres a second for a grown person.</param>
/// <param name="shape">The body at a part of the flight, 0 to 1.</param>
internal sealed class TumbleMotion(Vector3d axis, double turns, double rise, double runUp, Action<double, BodyGoals> shape) : IMotion
{
    private const double RunUpSeconds = 0.9;
    private bool _begun, _left, _flew;

    /// <summary>Whether it goes head over heels.</summary>
    public bool IsSeenFromTheSide => Math.Abs(axis.X) > Math.Abs(axis.Y);

    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => double.PositiveInfinity;

    public double EaseIn => 0.15;

    public double EaseOut => 0.35;

    public void Enter(Performance p)
    {
        if (runUp != 0)
        {
            Travelling.SetOut(p);
        }
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        var actor = p.Actor;
        var wait = runUp > 0 ? RunUpSeconds : 0;
        if (runUp != 0 && !_left)
        {
            actor.Mover.Acceleration = 5;
            p.GoAt((_begun || runUp > 0 ? runUp : 0) * Math.Sqrt(p.Rig.Height / 1.75));
        }

        if (!_begun && p.Time >= wait)
        {
            _begun = p.Leap(rise, 0.24, 0.30);
        }

        if (actor.Jump.InFlight && !_left && _begun)
        {
            _left = true;
            var seconds = actor.Jump.FlightSeconds;
            actor.Somersault(axis, turns * 2 * Math.PI, (t, g) => shape(t / seconds, g));
        }

        if (actor.Flight.Active)
        {
            _flew = true;
            goals.Gaze = 0;
            shape(actor.Flight.Time / (2 * Math.Sqrt(2 * rise * p.Rig.JumpRise / PhysicsWorld.StandardGravity)), goals);
        }

        return !_flew || actor.Flight.Active;
    }
}
