using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// What slides by its own weight: the speed follows gravity along the slope, Coulomb's friction of what it slides on, and the air. What has no slope
/// under it yet pushes itself off.
/// </summary>
/// <param name="sole">What touches the ground.</param>
internal sealed class SlopeRun(Material sole)
{
    // Metres a second, and metres a second squared, of whoever pushes off by hands or feet.
    public const double PushSpeed = 0.9;
    private const double PushAcceleration = 1.8;

    // Nobody slides where trousers or feathers would hold: grass is wet then, mud smooth.
    private const double MostFriction = 0.22;
    private const double LevelSlope = 0.05;

    // Drag of a body in heights squared: half the air's density times coefficient and area, over the mass.
    private const double DragArea = 0.03;
    private const double AirDensity = 1.2;
    private bool _goesDown;

    /// <summary>Radians downwards along the way.</summary>
    public double Slope { get; private set; }

    /// <summary>Has gone down and come to rest.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Sets the body's speed for the coming step and tells it that the ground bears it all along.</summary>
    public void Step(Performance p)
    {
        var mover = p.Actor.Mover;
        var reach = Math.Max(0.06, 0.25 * p.Rig.Height);
        double Height(double ahead) => Footing.HeightAt(p.Stage, p.Actor, p.Actor.Position + (mover.Forward * ahead), mover.Ground + (2 * reach));
        var steep = DeterministicMath.Atan2(Height(-reach) - Height(reach), 2 * reach);
        Slope += (steep - Slope) * Math.Min(1, 12 * p.Dt);
        _goesDown |= Slope > 0.15;

        var under = p.Stage.FindThing(p.Action.Toward)?.Material ?? p.Stage.Place.Floor;
        var (sin, cos) = DeterministicMath.SinCos(Slope);
        var drag = AirDensity * DragArea * p.Rig.Height * p.Rig.Height * mover.Speed * mover.Speed / Math.Max(1e-3, p.Rig.Mass);
        var gain = PhysicsWorld.StandardGravity * ((sin - (Math.Min(MostFriction, MaterialPairs.FrictionOf(sole, under)) * cos))) - drag;

        // The way along the slope is longer than over the ground.
        var speed = Math.Max(0, mover.Speed + (gain * cos * p.Dt));
        if (!_goesDown && Slope < LevelSlope + 0.2)
        {
            speed = Math.Max(speed, Math.Min(PushSpeed, mover.Speed + (PushAcceleration * p.Dt)));
        }

        IsDone = _goesDown && speed < 0.03;
        if (!p.Superseded)
        {
            (mover.Acceleration, mover.Slides, mover.Pitch) = (double.MaxValue, true, Slope);
            p.GoAt(speed);
        }
    }
}
