namespace Sora.Engines.World.Physics;

/// <summary>
/// Transcendental functions from sums, products and square roots only: the platform's own differ in the last bit between
/// machines. Within 1e-15 of the true value for |x| below 1e4.
/// </summary>
internal static class PortableMath
{
    // π/2 in two parts (Cody and Waite): the first has 33 bits, so that n times it is exact for n below 2^20.
    private const double HalfPiHigh = 1.57079632673412561417;
    private const double HalfPiLow = 6.07710050650619224932e-11;

    /// <param name="x">Radians.</param>
    public static (double Sin, double Cos) SinCos(double x)
    {
        var n = Math.Floor((x * (2 / Math.PI)) + 0.5);
        var r = (x - (n * HalfPiHigh)) - (n * HalfPiLow);
        var q = r * r;

        // Taylor about 0 by Horner; |r| ≤ π/4 makes the first term left out below 1e-16.
        double sin = 1, cos = 1;
        for (var k = 16; k >= 2; k -= 2)
        {
            sin = 1 - (q / (k * (k + 1)) * sin);
            cos = 1 - (q / (k * (k - 1)) * cos);
        }

        sin *= r;
        return ((long)n & 3) switch
        {
            0 => (sin, cos),
            1 => (cos, -sin),
            2 => (-sin, -cos),
            _ => (-cos, sin),
        };
    }

    public static double Sin(double x) => SinCos(x).Sin;

    public static double Cos(double x) => SinCos(x).Cos;

    public static double Tan(double x)
    {
        var (sin, cos) = SinCos(x);
        return sin / cos;
    }

    public static double Atan(double x)
    {
        if (x < 0)
        {
            return -Atan(-x);
        }

        if (x > 1)
        {
            return (Math.PI / 2) - Atan(1 / x);
        }

        // Halving the angle twice brings x below tan(π/16), where eleven terms suffice.
        x /= 1 + Math.Sqrt(1 + (x * x));
        x /= 1 + Math.Sqrt(1 + (x * x));
        var q = x * x;
        var sum = 0.0;
        for (var k = 21; k >= 1; k -= 2)
        {
            sum = (1.0 / k) - (q * sum);
        }

        return 4 * x * sum;
    }

    /// <summary>Angle of (x, y) from +X, −π to π; 0 at the origin.</summary>
    public static double Atan2(double y, double x)
    {
        if (x == 0)
        {
            return y > 0 ? Math.PI / 2 : y < 0 ? -Math.PI / 2 : 0;
        }

        var a = Atan(y / x);
        return x > 0 ? a : y >= 0 ? a + Math.PI : a - Math.PI;
    }

    /// <param name="x">Clamped to −1 … 1.</param>
    public static double Acos(double x)
    {
        x = Math.Clamp(x, -1, 1);
        return Atan2(Math.Sqrt(1 - (x * x)), x);
    }

    /// <param name="x">−700 … 700.</param>
    public static double Exp(double x)
    {
        var n = Math.Floor((x / 0.69314718055994530942) + 0.5);
        var r = x - (n * 0.69314718055994530942);
        var sum = 1.0;
        for (var k = 14; k >= 1; k--)
        {
            sum = 1 + (r * sum / k);
        }

        return sum * BitConverter.Int64BitsToDouble(((long)n + 1023) << 52);
    }

    /// <summary>0 below 0, 1 above 1, 3t² − 2t³ between.</summary>
    public static double SmoothStep(double t)
    {
        t = Math.Clamp(t, 0, 1);
        return t * t * (3 - (2 * t));
    }

    /// <summary>As <see cref="SmoothStep"/>, with the second derivative 0 at both ends too (Perlin).</summary>
    public static double SmootherStep(double t)
    {
        t = Math.Clamp(t, 0, 1);
        return t * t * t * (10 + (t * ((6 * t) - 15)));
    }

    /// <summary>The same angle within −π … π.</summary>
    public static double WrapAngle(double x) => x - (2 * Math.PI * Math.Floor((x + Math.PI) / (2 * Math.PI)));
}
