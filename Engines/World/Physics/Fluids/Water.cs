namespace Sora.Engines.World.Physics.Fluids;

/// <summary>
/// A pool, pond or sea: a level surface over a rectangle. Bodies in it are lifted by what they displace (Archimedes), slowed by the square
/// of their speed, and carry water along with them. What crosses the surface splashes and makes rings.
/// </summary>
/// <param name="surface">Height, metres.</param>
/// <param name="low">Least X and Z of the rectangle; Y is its floor.</param>
/// <param name="high">Most X and Z.</param>
internal sealed class Water(double surface, Vector3d low, Vector3d high)
{
    /// <summary>Kilograms a cubic metre: fresh water at 4 °C.</summary>
    public const double Density = 1000;

    // Quadratic drag of blunt bodies under water (Hoerner, Fluid-Dynamic Drag, 1965: cube 1.05, cylinder 1.1, sphere 0.47).
    private const double BluntDrag = 0.9;
    private const double RoundDrag = 0.47;

    // A floating body's heaving and rolling make waves, which carry its energy off (Newman, Marine Hydrodynamics, 1977: a quarter of critical for blunt ones).
    private const double WaveDamping = 0.5;

    // Metres a second of sinking or rising below which the surface closes without a sound.
    private const double LeastSplash = 0.4;

    private readonly Dictionary<int, bool> _wet = [];
    private readonly List<Splash> _splashes = [];

    public double Surface => surface;

    public Vector3d Low => low;

    public Vector3d High => high;

    /// <summary>Everything that has broken the surface, in order of time.</summary>
    public IReadOnlyList<Splash> Splashes => _splashes;

    public bool Covers(Vector3d point) => point.X >= low.X && point.X <= high.X && point.Z >= low.Z && point.Z <= high.Z;

    /// <summary>Adds the forces of the coming step; returns the part of its volume that is under water.</summary>
    public double Act(Body body, Vector3d gravity, double time)
    {
        if (!Covers(body.Position))
        {
            return 0;
        }

        var (volume, center) = Submersion.Below(Placed.Of(body), surface);
        var whole = body.Shape.Volume;
        NoteSplash(body, volume > 0, time);
        if (volume <= 0 || whole <= 0)
        {
            return 0;
        }

        var share = Math.Min(1, volume / whole);
        var displaced = Density * volume;
        body.AddForce(gravity * -displaced, center);
        Slow(body, share, displaced, center);
        return share;
    }

    /// <summary>Drag at the middle of what is wet, taken implicitly so that light things do not bounce off the water.</summary>
    private static void Slow(Body body, double share, double displaced, Vector3d center)
    {
        const double Dt = PhysicsWorld.StepSeconds;
        var velocity = body.VelocityAt(center);
        var speed = velocity.Length;
        var half = body.Shape.Half;
        var round = body.Shape.IsRound;
        var area = (round ? Math.PI * half.X * half.X : 4 * ((half.X * half.Y) + (half.Y * half.Z) + (half.X * half.Z)) / 3) * share;
        var quadratic = 0.5 * Density * (round ? RoundDrag : BluntDrag) * area * speed;

        // Where it is cut by the surface it also makes waves.
        var bobbing = Math.Sqrt(PhysicsWorld.StandardGravity / Math.Max(0.02, 2 * body.Shape.Reach(body.Rotation).Y));
        var waves = share < 0.999 ? WaveDamping * displaced * bobbing : 0;

        // Water that must move along adds half of what is displaced to its mass (added mass of a sphere; Lamb, Hydrodynamics, §92).
        var heavy = body.Mass + (0.5 * displaced);
        var rate = (quadratic + waves) / heavy;
        body.AddForce(velocity * (-body.Mass * rate / (1 + (rate * Dt))), center);

        var reach = body.Shape.BoundingRadius;
        var turning = (0.5 * Density * BluntDrag * area * reach * reach * body.Spin.Length * reach * 0.2) + (waves * reach * reach * 0.3);
        var inertia = body.Inertia;
        var least = Math.Max(1e-9, Math.Min(inertia.Xx, Math.Min(inertia.Yy, inertia.Zz)));
        var turnRate = Math.Min(turning / least, 0.5 / Dt);
        body.Torque += body.Rotation.Rotate(inertia * body.Rotation.Unrotate(body.Spin)) * (-turnRate / (1 + (turnRate * Dt)));
    }

    private void NoteSplash(Body body, bool wet, double time)
    {
        var was = _wet.GetValueOrDefault(body.Index);
        _wet[body.Index] = wet;
        if (was != wet && time > 0 && Math.Abs(body.Velocity.Y) > LeastSplash)
        {
            var reach = body.Shape.Reach(body.Rotation);
            var radius = Math.Sqrt(reach.X * reach.Z);
            _splashes.Add(new(time, body.Index, body.Position with { Y = surface }, body.Velocity, radius, Enters: wet));
        }
    }
}

/// <summary>A body broke the surface.</summary>
/// <param name="Time">Seconds of the world.</param>
/// <param name="Body">Index.</param>
/// <param name="Point">On the surface.</param>
/// <param name="Velocity">Of the body then, metres a second.</param>
/// <param name="Radius">Of the hole it makes, metres.</param>
/// <param name="Enters">False when it comes out.</param>
internal readonly record struct Splash(double Time, int Body, Vector3d Point, Vector3d Velocity, double Radius, bool Enters);
