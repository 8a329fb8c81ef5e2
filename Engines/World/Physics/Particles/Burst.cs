using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Particles;

/// <summary>What flies off at a moment.</summary>
internal enum Flying
{
    Spark,
    Smoke,
    Drop,
    Dust,
}

/// <summary>
/// Sparks, smoke, drops and dust from a point, in closed form: with linear drag k a particle is at p + (g/k)·t + (v − g/k)·(1 − e^−kt)/k
/// (Stokes). Hot smoke has its gravity turned upwards.
/// </summary>
/// <param name="kind">What flies.</param>
/// <param name="start">Seconds of the world.</param>
/// <param name="point">Whence.</param>
/// <param name="velocity">Mean, metres a second.</param>
/// <param name="spread">Metres a second each way at most.</param>
/// <param name="seed">Of the shot.</param>
internal sealed class Burst(Flying kind, double start, Vector3d point, Vector3d velocity, double spread, long seed)
{
    /// <summary>Metres from the point at which they leave: 0 is the point itself, above 0 a ring about it, from which they fly outwards.</summary>
    public double Ring { get; init; }

    private (double Drag, double Pull, double Life) Nature => kind switch
    {
        Flying.Spark => (0.8, -PhysicsWorld.StandardGravity, 0.9),
        Flying.Smoke => (1.5, 1.1, 4),
        Flying.Drop => (0.15, -PhysicsWorld.StandardGravity, 1.5),
        _ => (4, -1.2, 2),
    };

    /// <summary>Number i at a time: where it is and how much of it is left, 1 to 0; null before it flies and after it is gone.</summary>
    public (Vector3d Position, double Left)? At(int i, double time)
    {
        var random = new SeededRandom(seed + (i * 7919L), "burst");
        var (drag, pull, life) = Nature;
        life *= random.Between(0.6, 1);
        var age = time - start;
        if (age < 0 || age > life)
        {
            return null;
        }

        Vector3d v = velocity + new Vector3d(random.Between(-spread, spread), random.Between(-spread, spread), random.Between(-spread, spread)), limit = new(0, pull / drag, 0);
        var from = point;
        if (Ring > 0)
        {
            var (sin, cos) = DeterministicMath.SinCos(random.Between(0, 2 * Math.PI));
            Vector3d outward = new(cos, 0, sin);
            (from, v) = (point + (outward * (Ring * random.Between(0.7, 1))), v + (outward * spread));
        }

        var gone = (1 - DeterministicMath.Exp(-drag * age)) / drag;
        return (from + (limit * age) + ((v - limit) * gone), 1 - (age / life));
    }

    /// <summary>
    /// The drops of a splash: a crown as wide as the hole, thrown up and outwards at about the body's speed (Worthington, A Study of Splashes, 1908).
    /// </summary>
    public static Burst Of(Fluids.Splash splash, long seed)
    {
        var speed = Math.Min(5, 0.6 * Math.Abs(splash.Velocity.Y));
        return new(Flying.Drop, splash.Time, splash.Point, new Vector3d(splash.Velocity.X * 0.3, speed, splash.Velocity.Z * 0.3), 0.45 * speed, seed)
        {
            Ring = 0.8 * splash.Radius,
        };
    }
}
