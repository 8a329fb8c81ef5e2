namespace Sora.Engines.World.Physics.Fluids;

/// <summary>
/// A pool, pond or sea. Bodies in it are lifted by what they displace (Archimedes; in waves along the surface's normal, as the pressure under them
/// acts), slowed by the square of their speed against the water, and carry water along with them. What crosses the surface splashes and makes rings.
/// </summary>
/// <param name="region">Where it is and how deep.</param>
/// <param name="surface">Level and waves.</param>
internal sealed class Water(WaterRegion region, WaterSurface surface)
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

    // Seconds within which what bobs through the surface, or one limb after another, is the same splash.
    private const double SameSplashSeconds = 0.35;

    private readonly Dictionary<int, bool> _wet = [];
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly List<Splash> _splashes = [];
    private readonly List<Splash> _stirs = [];

    /// <summary>A still surface over a rectangle.</summary>
    /// <param name="surface">Height, metres.</param>
    /// <param name="low">Least X and Z of the rectangle; Y is its floor.</param>
    /// <param name="high">Most X and Z.</param>
    public Water(double surface, Vector3d low, Vector3d high)
        : this(
            new WaterRegion(WaterOutline.Rectangle, (low + high) / 2, (high.X - low.X) / 2, (high.Z - low.Z) / 2, surface - low.Y, 0),
            new WaterSurface(surface, []))
    {
    }

    public WaterRegion Region => region;

    public WaterSurface Surface => surface;

    /// <summary>What a river does: metres a second.</summary>
    public Vector3d Current { get; init; }

    /// <summary>Bodies that are shaped to go through water.</summary>
    public Dictionary<Body, HullDrag> Hulls { get; } = [];

    /// <summary>Rings of what moves in the surface without breaking it: oars, bows, feet; in order of time.</summary>
    public IReadOnlyList<Splash> Stirs => _stirs;

    /// <summary>Everything that has broken the surface, in order of time.</summary>
    public IReadOnlyList<Splash> Splashes => _splashes;

    public bool Covers(Vector3d point) => region.Covers(point.X, point.Z);

    /// <summary>Adds the forces of the coming step; returns the part of its volume that is under water.</summary>
    public double Act(Body body, Vector3d gravity, double time)
    {
        if (!Covers(body.Position))
        {
            return 0;
        }

        var (volume, center, normal) = Displaced(body, time);
        var whole = body.Shape.Volume;
        NoteSplash(body, volume > 0, time);
        if (volume <= 0 || whole <= 0)
        {
            return 0;
        }

        var share = Math.Min(1, volume / whole);
        var displaced = Density * volume;
        body.AddForce(normal * (gravity.Length * displaced), center);
        var stream = StreamAt(center, time);
        if (Hulls.TryGetValue(body, out var hull))
        {
            // What the wind does to a boat its sails tell.
            hull.Slow(body, share, stream);
            return 1;
        }

        Slow(body, share, displaced, center, stream);
        return share;
    }

    /// <summary>Splashes of what its owner moves: it is not lifted, and is not slowed.</summary>
    public void Watch(Body body, double time)
    {
        if (Covers(body.Position))
        {
            NoteSplash(body, body.Position.Y < surface.At(body.Position.X, body.Position.Z, time).Height, time);
        }
    }

    /// <summary>Makes a ring without a splash.</summary>
    /// <param name="body">Whose.</param>
    /// <param name="point">Where.</param>
    /// <param name="radius">Of what moves, metres.</param>
    /// <param name="speed">Downwards, metres a second.</param>
    /// <param name="time">Seconds of the world.</param>
    public void Stir(Body body, Vector3d point, double radius, double speed, double time) =>
        _stirs.Add(new(time, body.Index, point with { Y = surface.Level }, new(0, -speed, 0), radius, Enters: true));

    /// <summary>Tells a splash that no body's own way through the surface shows: a foot in a puddle.</summary>
    public void Tell(in Splash splash) => _splashes.Add(splash);

    /// <summary>Velocity of the water itself: its current and its waves, which die out downwards.</summary>
    public Vector3d StreamAt(Vector3d point, double time) =>
        surface.IsStill || point.Y < surface.Level - (4 * surface.Highest) ? Current : Current + surface.VelocityAt(point.X, point.Z, time);

    /// <summary>Volume below the surface, its centre, and the way that it is pushed. A compound's parts each lie in the water where they are.</summary>
    private (double Volume, Vector3d Center, Vector3d Normal) Displaced(Body body, double time)
    {
        var placed = Placed.Of(body);
        if (surface.IsStill)
        {
            var (still, at) = Submersion.Below(placed, surface.Level);
            return (still, at, Vector3d.UnitY);
        }

        var reach = body.Shape.Reach(body.Rotation);
        if (body.Position.Y - reach.Y > surface.Level + surface.Highest + 1)
        {
            return (0, body.Position, Vector3d.UnitY);
        }

        if (placed.Shape.Form is not Compound compound)
        {
            return DisplacedBy(placed, reach, time);
        }

        Vector3d moment = default, push = default;
        var sum = 0.0;
        foreach (var part in compound.Parts)
        {
            var on = part.On(placed);
            var (volume, center, normal) = DisplacedBy(on, on.Shape.Reach(on.Rotation), time);
            sum += volume;
            moment += center * volume;
            push += normal * volume;
        }

        return sum > 0 ? (sum, moment / sum, push / sum) : (0, body.Position, Vector3d.UnitY);
    }

    private (double Volume, Vector3d Center, Vector3d Normal) DisplacedBy(in Placed placed, Vector3d reach, double time)
    {
        var (height, normal) = surface.PlaneOver(placed.Position.X, placed.Position.Z, reach.X, reach.Z, time);

        // Seen along the plane's normal the surface is level.
        var axis = Vector3d.Cross(normal, Vector3d.UnitY);
        var turn = new QuaternionD(axis.X, axis.Y, axis.Z, 1 + normal.Y).Normalized();
        var origin = placed.Position with { Y = height };
        var (volume, center) = Submersion.Below(new(placed.Shape, turn.Rotate(placed.Position - origin), turn * placed.Rotation), 0);
        return (volume, origin + turn.Unrotate(center), normal);
    }

    /// <summary>Drag at the middle of what is wet, taken implicitly so that light things do not bounce off the water.</summary>
    private static void Slow(Body body, double share, double displaced, Vector3d center, Vector3d stream)
    {
        const double Dt = PhysicsWorld.StepSeconds;
        var velocity = body.VelocityAt(center) - stream;
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
        if (was == wet || time <= 0 || Math.Abs(body.Velocity.Y) < LeastSplash)
        {
            return;
        }

        var reach = body.Shape.Reach(body.Rotation);
        var radius = Math.Sqrt(reach.X * reach.Z);
        var splash = new Splash(time, body.Index, body.Position with { Y = surface.Level }, body.Velocity, radius, Enters: wet) { Volume = body.Shape.Volume };
        var whose = body.Cast ?? body.Id;
        if (_last.TryGetValue(whose, out var last) && time - _splashes[last].Time < SameSplashSeconds)
        {
            // A diver's head, chest and legs make one splash, as large as all of them.
            var earlier = _splashes[last];
            _splashes[last] = earlier.Body == body.Index ? earlier : earlier with { Radius = Math.Max(earlier.Radius, radius), Volume = earlier.Volume + splash.Volume };
            return;
        }

        _last[whose] = _splashes.Count;
        _splashes.Add(splash);
    }
}

/// <summary>A body broke the surface.</summary>
/// <param name="Time">Seconds of the world.</param>
/// <param name="Body">Index.</param>
/// <param name="Point">On the surface.</param>
/// <param name="Velocity">Of the body then, metres a second.</param>
/// <param name="Radius">Of the hole it makes, metres.</param>
/// <param name="Enters">False when it comes out.</param>
internal readonly record struct Splash(double Time, int Body, Vector3d Point, Vector3d Velocity, double Radius, bool Enters)
{
    /// <summary>Cubic metres of what broke it.</summary>
    public double Volume { get; init; }
}
