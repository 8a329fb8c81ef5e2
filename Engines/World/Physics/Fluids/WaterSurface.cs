using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Physics.Fluids;

/// <summary>
/// The surface of a body of water as a function of place and time: its level, travelling waves, and the rings of what fell in. Physics floats bodies on
/// it and the picture draws it, so that what floats lies in the water that is seen.
/// </summary>
/// <param name="level">Mean height, metres.</param>
/// <param name="waves">None is a still surface.</param>
internal sealed class WaterSurface(double level, IReadOnlyList<Wave> waves)
{
    /// <summary>Metres at the edge over which waves run out.</summary>
    public const double RunOut = 1.2;

    public double Level => level;

    public IReadOnlyList<Wave> Waves => waves;

    public bool IsStill => waves.Count == 0;

    /// <summary>Metres of the highest crest that can be, above the level.</summary>
    public double Highest => waves.Sum(w => w.Amplitude);

    /// <summary>Height of the travelling waves, slopes along X and Z, and upward speed.</summary>
    public (double Height, double SlopeX, double SlopeZ, double Rise) At(double x, double z, double time)
    {
        double height = level, slopeX = 0, slopeZ = 0, rise = 0;
        for (var i = 0; i < waves.Count; i++)
        {
            var wave = waves[i];
            var (sin, cos) = DeterministicMath.SinCos((wave.NumberX * x) + (wave.NumberZ * z) - (wave.Frequency * time) + wave.Phase);
            height += wave.Amplitude * sin;
            slopeX += wave.Amplitude * wave.NumberX * cos;
            slopeZ += wave.Amplitude * wave.NumberZ * cos;
            rise -= wave.Amplitude * wave.Frequency * cos;
        }

        return (height, slopeX, slopeZ, rise);
    }

    /// <summary>Velocity of the water near the surface: it goes round in circles (Airy, deep water).</summary>
    public Vector3d VelocityAt(double x, double z, double time)
    {
        var sum = Vector3d.Zero;
        for (var i = 0; i < waves.Count; i++)
        {
            var wave = waves[i];
            var (sin, cos) = DeterministicMath.SinCos((wave.NumberX * x) + (wave.NumberZ * z) - (wave.Frequency * time) + wave.Phase);
            var number = Math.Sqrt((wave.NumberX * wave.NumberX) + (wave.NumberZ * wave.NumberZ));
            var speed = wave.Amplitude * wave.Frequency;
            sum += new Vector3d(speed * sin * wave.NumberX / number, -speed * cos, speed * sin * wave.NumberZ / number);
        }

        return sum;
    }

    /// <summary>
    /// The plane that fits the surface best over a rectangle: what is longer than a wave does not follow it.
    /// </summary>
    /// <param name="x">Middle.</param>
    /// <param name="z">Middle.</param>
    /// <param name="halfX">Half its width, metres.</param>
    /// <param name="halfZ">Half its breadth, metres.</param>
    /// <param name="time">Seconds of the world.</param>
    /// <returns>Height in the middle and the unit normal.</returns>
    public (double Height, Vector3d Normal) PlaneOver(double x, double z, double halfX, double halfZ, double time)
    {
        if (waves.Count == 0)
        {
            return (level, Vector3d.UnitY);
        }

        // Each wave's mean over the rectangle is less by sin(u)/u a side, its mean slope likewise (the first moment would be steeper by at most a fifth).
        double height = level, slopeX = 0, slopeZ = 0;
        for (var i = 0; i < waves.Count; i++)
        {
            var wave = waves[i];
            var (sin, cos) = DeterministicMath.SinCos((wave.NumberX * x) + (wave.NumberZ * z) - (wave.Frequency * time) + wave.Phase);
            var mean = wave.Amplitude * Sinc(wave.NumberX * halfX) * Sinc(wave.NumberZ * halfZ);
            height += mean * sin;
            slopeX += mean * wave.NumberX * cos;
            slopeZ += mean * wave.NumberZ * cos;
        }

        return (height, new Vector3d(-slopeX, 1, -slopeZ).Normalized(Vector3d.UnitY));
    }

    private static double Sinc(double u) => Math.Abs(u) < 1e-3 ? 1 : DeterministicMath.Sin(u) / u;
}
