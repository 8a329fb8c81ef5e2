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
            var age = time - splash.Time;
            if (age > 0 && age < 3 * Life)
            {
                sum += Ring(splash, x, z, age);
            }
        }

        return sum;
    }

    private static double Ring(in Splash splash, double x, double z, double age)
    {
        double dx = x - splash.Point.X, dz = z - splash.Point.Z, r = Math.Sqrt((dx * dx) + (dz * dz));
        var length = Math.Max(0.06, 2.5 * splash.Radius);
        var k = 2 * Math.PI / length;
        var crest = Math.Sqrt(PhysicsWorld.StandardGravity / k);
        var front = 0.5 * crest * age;
        var width = length * (0.7 + (0.35 * age / Math.Sqrt(length)));
        var off = (r - front) / width;
        if (off * off > 9)
        {
            return 0;
        }

        var height = HeightPerSpeed * Math.Min(6, Math.Abs(splash.Velocity.Y)) * Math.Sqrt(splash.Radius / 0.1);
        var fade = DeterministicMath.Exp(-(off * off) - (age / Life)) * Math.Sqrt(length / (length + front));
        return height * fade * DeterministicMath.Cos(k * (r - (crest * age)));
    }
}
