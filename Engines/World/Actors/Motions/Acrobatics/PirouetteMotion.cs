
namespace Sora.Engines.World.Actors;

/// <summary>
/// A spin on one toe. The push-off gives the body an angular momentum about the toe that the floor hardly takes; with the arms drawn in
/// it spins faster, with the arms out slower: L = I(pose)·ω about the vertical.
/// </summary>
internal sealed class PirouetteMotion : IMotion
{
    private const double PushSeconds = 0.45;
    private const double OpenSpeed = 6.0;
    private const double FloorLoss = 0.18;
    private readonly double[] _speeds = new double[1];
    private PointMasses? _masses;
    private double _turned, _momentum;

    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => 3.0;

    public double EaseIn => 0.3;

    /// <summary>Radians a second.</summary>
    public double Speed => _speeds[0];

    public bool Step(Performance p, BodyGoals goals)
    {
        var rig = p.Rig;
        var spins = p.Time > PushSeconds && p.Time < 2.55;
        var drawn = p.Ramp(0.65, 1.05) * (1 - p.Ramp(2.0, 2.5));
        _masses ??= new PointMasses(rig);
        _masses.Set(p.Actor.Pose);
        var inertia = Math.Max(1e-3, _masses.Inertia().Yy);
        if (spins)
        {
            _momentum = _momentum == 0 ? OpenSpeed * inertia : _momentum * (1 - (FloorLoss * p.Dt));
            _speeds[0] = _momentum / inertia;
        }
        else
        {
            _speeds[0] *= Math.Max(0, 1 - (6 * p.Dt));
        }

        _turned += Speed * p.Dt;
        p.Face(p.Actor.Heading);
        goals.Gaze = 0;
        var up = p.Ramp(0.25, 0.6) * (1 - p.Ramp(2.5, 2.9));
        var wind = p.Ramp(0, 0.3) * (1 - p.Ramp(0.35, 0.6));
        goals.Hips = new(0, _turned - (0.5 * wind), 0);
        goals.Spine = new(-0.03, -0.35 * wind, 0);
        goals.Shift = new(0, (0.10 * up) - (0.16 * wind), 0);
        goals.Head = new(-0.05, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            // Arms in a ring: wide, then close before the chest.
            goals.Arm(i) = new() { Swing = 1.25, Spread = 0.25 + (0.75 * (1 - drawn) * p.Ramp(0, 0.3)), Twist = -0.55 - (0.4 * drawn), Bend = 0.75 + (1.15 * drawn) };
        }

        var stands = Rides.Foot(0, 0, 0, p) with { Free = Math.Max(up, Math.Min(1, _turned * 4)) };
        goals.Leg(1) = stands with { Foot = stands.Foot with { At = new(0, 0.09 * up, 0) } };
        goals.Leg(0) = new() { Free = Math.Max(up, Math.Min(1, _turned * 4)), Swing = 0.95 * up, Spread = 0.75 * up, Twist = 0.9, Bend = 1.85 * up, Point = 1.1 };
        return p.Phase < 1;
    }
}
