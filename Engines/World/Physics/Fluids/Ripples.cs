using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Physics.Fluids;

/// <summary>
/// Rings that spread from splashes, as a rule for the picture: each is a packet of deep-water waves of about the splash's size, whose crests run at
/// √(g/k) and whose packet runs at half of that (Lamb, Hydrodynamics, §§229–241), spreading and dying as it goes.
/// </summary>
internal static class Ripples
{
    // Seconds after which a ring of a metre's wave is worn out.
    private const double Life = 3.5;
    private const double HeightPerSpeed = 0.02;

    /// <summary>Metres of the surface above its level at a point and time of the world.</summary>
    public static double Height(IReadOnlyList<Splash> splashes, double x, double z, double time)
    {
        var sum = 0.0;
        foreach (var splash in splashes)
        {
            if (RingOf(splash, time) is { } ring)
            {
                double dx = x - ring.Center.X, dz = z - ring.Center.Z;
                sum += ring.HeightAt(Math.Sqrt((dx * dx) + (dz * dz)));
            }
        }

        return sum;
    }

    /// <summary>The ring of a splash at a time of the world; null before it and after it is worn out.</summary>
    public static Ring? RingOf(in Splash splash, double time)
    {
        var age = time - splash.Time;
        if (age <= 0 || age >= 3 * Life)
        {
            return null;
        }

        var length = Math.Max(0.06, 2.5 * splash.Radius);
        var k = 2 * Math.PI / length;
        var crest = Math.Sqrt(PhysicsWorld.StandardGravity / k);
        var front = 0.5 * crest * age;
        var width = length * (0.7 + (0.35 * age / Math.Sqrt(length)));
        var height = HeightPerSpeed * Math.Min(6, Math.Abs(splash.Velocity.Y)) * Math.Sqrt(splash.Radius / 0.1);
        return new(splash.Point, front, width, height * DeterministicMath.Exp(-age / Life) * Math.Sqrt(length / (length + front)), k, k * crest * age);
    }
}

/// <summary>A packet of rings at a moment: Height · e^(−((r − Front)/Width)²) · cos(Number·r − Phase).</summary>
/// <param name="Center">On the surface.</param>
/// <param name="Front">Metres from the centre to the middle of the packet.</param>
/// <param name="Width">Metres to either side over which it fades.</param>
/// <param name="Height">Metres.</param>
/// <param name="Number">Radians a metre.</param>
/// <param name="Phase">Radians.</param>
internal readonly record struct Ring(Vector3d Center, double Front, double Width, double Height, double Number, double Phase)
{
    public double HeightAt(double r)
    {
        var off = (r - Front) / Width;
        return off * off > 9 ? 0 : Height * DeterministicMath.Exp(-(off * off)) * DeterministicMath.Cos((Number * r) - Phase);
    }
}
