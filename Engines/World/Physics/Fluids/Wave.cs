using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Fluids;

/// <summary>One travelling wave of a surface: Amplitude · sin(NumberX·x + NumberZ·z − Frequency·t + Phase).</summary>
/// <param name="Amplitude">Metres.</param>
/// <param name="NumberX">Radians a metre along X.</param>
/// <param name="NumberZ">Radians a metre along Z.</param>
/// <param name="Frequency">Radians a second.</param>
/// <param name="Phase">Radians.</param>
internal readonly record struct Wave(double Amplitude, double NumberX, double NumberZ, double Frequency, double Phase)
{
    // Frequencies over that of the peak, shares of the energy, and angles to the wind: a few waves that do not soon come together again.
    private static readonly (double Frequency, double Energy, double Angle)[] Spectrum =
        [(0.84, 0.22, -0.22), (1, 0.36, 0.10), (1.23, 0.20, 0.45), (1.57, 0.12, -0.55), (2.17, 0.07, 0.75), (3.1, 0.03, -0.9)];

    /// <summary>
    /// The waves that a steady wind has raised over open water: significant height and period by the fetch-limited formulas of Sverdrup, Munk and
    /// Bretschneider (Shore Protection Manual, 1977, 3-33 and 3-34), lengths by ω² = g·k·tanh(k·d).
    /// </summary>
    /// <param name="wind">Level, metres a second.</param>
    /// <param name="fetch">Metres of open water to windward.</param>
    /// <param name="depth">Metres.</param>
    /// <param name="seed">Of the phases.</param>
    public static Wave[] Raised(Vector3d wind, double fetch, double depth, long seed)
    {
        const double G = PhysicsWorld.StandardGravity;
        var speed = Math.Max(0.1, wind.Flat().Length);
        var reach = G * fetch / (speed * speed);
        var height = 0.283 * Tanh(0.0125 * DeterministicMath.Pow(reach, 0.42)) * speed * speed / G;
        var period = 7.54 * Tanh(0.077 * DeterministicMath.Pow(reach, 0.25)) * speed / G;
        var along = wind.Flat().Normalized(Vector3d.UnitX);
        var random = new SeededRandom(seed, "waves");
        var waves = new Wave[Spectrum.Length];
        for (var i = 0; i < waves.Length; i++)
        {
            var (ratio, energy, angle) = Spectrum[i];
            var frequency = ratio * 2 * Math.PI / period;
            var number = NumberOf(frequency, depth);
            var (sin, cos) = DeterministicMath.SinCos(angle);

            // A sea's variance is (significant height / 4)², a wave's half of its amplitude squared.
            var amplitude = Math.Sqrt(2 * energy) * height / 4;
            waves[i] = new(amplitude, number * ((along.X * cos) + (along.Z * sin)), number * ((along.Z * cos) - (along.X * sin)), frequency, random.Between(0, 2 * Math.PI));
        }

        return waves;
    }

    /// <summary>Solves ω² = g·k·tanh(k·d) by a damped fixed point, to a part in a million at any depth.</summary>
    private static double NumberOf(double frequency, double depth)
    {
        var deep = frequency * frequency / PhysicsWorld.StandardGravity;
        var k = Math.Max(deep, frequency / Math.Sqrt(PhysicsWorld.StandardGravity * depth));
        for (var i = 0; i < 60; i++)
        {
            k = (k + (deep / Tanh(k * depth))) / 2;
        }

        return k;
    }

    private static double Tanh(double x)
    {
        var e = DeterministicMath.Exp(-2 * Math.Min(x, 20));
        return (1 - e) / (1 + e);
    }
}
