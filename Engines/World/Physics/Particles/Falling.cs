using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Particles;

/// <summary>What falls through the air of a whole scene.</summary>
internal enum Fallen
{
    Rain,
    Snow,
    Leaf,
    Petal,
}

/// <summary>
/// Rain, snow, leaves and petals in closed form: where each is at a time follows from its number, so frames can be asked for in any order. Each falls at its terminal
/// speed (rain of 2 mm 6.5 m/s: Gunn and Kinzer 1949; flakes 1 m/s: Locatelli and Hobbs 1974; leaves and petals 1 to 1.5 m/s), goes with the wind and sways.
/// </summary>
/// <param name="kind">What falls.</param>
/// <param name="low">Corner of the box that is kept full.</param>
/// <param name="high">The opposite corner.</param>
/// <param name="wind">Metres a second.</param>
/// <param name="seed">Of the shot.</param>
internal sealed class Falling(Fallen kind, Vector3d low, Vector3d high, Vector3d wind, long seed)
{
    /// <summary>Metres a second.</summary>
    public double Speed => kind switch
    {
        Fallen.Rain => 6.5,
        Fallen.Snow => 1.0,
        Fallen.Leaf => 1.5,
        _ => 1.1,
    };

    /// <summary>Metres to and fro on its way, and radians a second of it.</summary>
    private (double Reach, double Rate) Sway => kind switch
    {
        Fallen.Rain => (0, 0),
        Fallen.Snow => (0.08, 1.7),
        Fallen.Leaf => (0.25, 2.6),
        _ => (0.15, 3.1),
    };

    /// <summary>Position, velocity and turn (for what is flat) of number i at a time in seconds.</summary>
    public (Vector3d Position, Vector3d Velocity, QuaternionD Turn) At(int i, double time)
    {
        var random = new SeededRandom(seed + (i * 7919L), "falling");
        double height = high.Y - low.Y, pace = Speed * random.Between(0.85, 1.15), way = (random.Next() * height) + (pace * time);
        var round = Math.Floor(way / height);
        var fallen = way - (round * height);

        // Each fall begins somewhere else.
        var start = new SeededRandom(seed + (i * 7919L) + ((long)round * 104729L), "fall");
        var (reach, rate) = Sway;
        double phase = random.Between(0, 2 * Math.PI), drift = fallen / pace;
        var (sin, cos) = DeterministicMath.SinCos((rate * time) + phase);
        double x = Wrap(start.Between(low.X, high.X) + (wind.X * drift) + (reach * sin), low.X, high.X), z = Wrap(start.Between(low.Z, high.Z) + (wind.Z * drift) + (0.6 * reach * cos), low.Z, high.Z);
        var turn = QuaternionD.FromRotationVector(new Vector3d(0.9 * sin, (0.7 * time) + phase, 0.7 * cos));
        return (new(x, high.Y - fallen, z), new(wind.X + (reach * rate * cos), -pace, wind.Z - (0.6 * reach * rate * sin)), turn);
    }

    private static double Wrap(double value, double low, double high) => value - ((high - low) * Math.Floor((value - low) / (high - low)));
}
