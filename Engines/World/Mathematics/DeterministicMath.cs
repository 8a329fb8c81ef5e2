namespace Sora.Engines.World.Mathematics;

/// <summary>
/// Transcendental functions that give the same bits on every machine, unlike <see cref="Math"/>, which asks the C library.
/// Only IEEE operations (add, multiply, divide, square root, fused multiply-add) in a fixed order.
/// Polynomials are truncated Taylor series on a reduced argument; the error bounds are tested against <see cref="Math"/>.
/// </summary>
internal static class DeterministicMath
{
    // π/2 and ln 2 in two parts: the first times a small whole number is exact, the second carries the rest.
    private const double HalfPiHigh = 1.5707963267341256;
    private const double HalfPiLow = 6.077100506506192e-11;
    private const double Ln2High = 0.6931471803691238;
    private const double Ln2Low = 1.9082149292705877e-10;
    private const double LargestReducedExactly = 1 << 20;
    private const double TanOfEighthTurnHalved = 0.41421356237309503;

    /// <summary>Sine of an angle in radians. Absolute error below 3e-16 for |x| ≤ 2^20, growing with |x| beyond.</summary>
    public static double Sin(double x)
    {
        var (quadrant, r) = ReduceByHalfPi(x);
        var value = (quadrant & 1) == 0 ? SinReduced(r) : CosReduced(r);
        return (quadrant & 2) == 0 ? value : -value;
    }

    /// <summary>Cosine of an angle in radians. Absolute error below 3e-16 for |x| ≤ 2^20, growing with |x| beyond.</summary>
    public static double Cos(double x)
    {
        var (quadrant, r) = ReduceByHalfPi(x);
        var value = (quadrant & 1) == 0 ? CosReduced(r) : SinReduced(r);
        return ((quadrant + 1) & 2) == 0 ? value : -value;
    }

    /// <summary>Sine and cosine of an angle in radians, as <see cref="Sin(double)"/> and <see cref="Cos(double)"/>.</summary>
    public static (double Sin, double Cos) SinCos(double x) => (Sin(x), Cos(x));

    /// <summary>e to the power x. Relative error below 4e-16; 0 below −745, infinite above 709.78.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x))
        {
            return x;
        }

        if (x > 709.782712893384)
        {
            return double.PositiveInfinity;
        }

        if (x < -745.2)
        {
            return 0;
        }

        var k = Math.Round(x * 1.4426950408889634);
        var r = Math.FusedMultiplyAdd(-k, Ln2Low, Math.FusedMultiplyAdd(-k, Ln2High, x));
        return Math.ScaleB(ExpReduced(r), (int)k);
    }

    /// <summary>Natural logarithm. Relative error below 5e-16; NaN below 0, −infinity at 0.</summary>
    public static double Log(double x)
    {
        if (double.IsNaN(x) || x < 0)
        {
            return double.NaN;
        }

        if (x == 0)
        {
            return double.NegativeInfinity;
        }

        if (double.IsPositiveInfinity(x))
        {
            return x;
        }

        var exponent = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -exponent);
        if (mantissa > 1.4142135623730951)
        {
            mantissa *= 0.5;
            exponent++;
        }

        return Math.FusedMultiplyAdd(exponent, Ln2High, Math.FusedMultiplyAdd(exponent, Ln2Low, LogNearOne(mantissa)));
    }

    /// <summary>x to the power y for x ≥ 0. Relative error below 2e-13 over the whole range, 1e-15 where |y·ln x| ≤ 2. NaN for x below 0.</summary>
    public static double Pow(double x, double y) => y == 0 || x == 1 ? 1 : Exp(y * Log(x));

    /// <summary>Angle of the point (x, y) in radians, −π to π. Absolute error below 9e-16; 0 at the origin.</summary>
    public static double Atan2(double y, double x)
    {
        var (absX, absY) = (Math.Abs(x), Math.Abs(y));
        if (absX == 0 && absY == 0)
        {
            return 0;
        }

        var angle = absY <= absX ? AtanUnit(absY / absX) : (Math.PI / 2) - AtanUnit(absX / absY);
        angle = x < 0 ? Math.PI - angle : angle;
        return y < 0 ? -angle : angle;
    }

    /// <inheritdoc cref="Sin(double)"/>
    /// <remarks>Within half a unit in the last place of a float, give or take one rounding.</remarks>
    public static float Sin(float x) => (float)Sin((double)x);

    /// <inheritdoc cref="Cos(double)"/>
    /// <remarks>Within half a unit in the last place of a float, give or take one rounding.</remarks>
    public static float Cos(float x) => (float)Cos((double)x);

    /// <inheritdoc cref="Exp(double)"/>
    public static float Exp(float x) => (float)Exp((double)x);

    /// <inheritdoc cref="Log(double)"/>
    public static float Log(float x) => (float)Log((double)x);

    /// <inheritdoc cref="Pow(double, double)"/>
    public static float Pow(float x, float y) => (float)Pow((double)x, y);

    /// <inheritdoc cref="Atan2(double, double)"/>
    public static float Atan2(float y, float x) => (float)Atan2((double)y, x);

    private static (int Quadrant, double Remainder) ReduceByHalfPi(double x)
    {
        if (Math.Abs(x) > LargestReducedExactly)
        {
            // An exact IEEE operation, so still the same everywhere.
            x = Math.IEEERemainder(x, 2 * Math.PI);
        }

        var k = Math.Round(x * (2 / Math.PI));
        var r = Math.FusedMultiplyAdd(-k, HalfPiLow, Math.FusedMultiplyAdd(-k, HalfPiHigh, x));
        return double.IsFinite(k) ? ((int)k & 3, r) : (0, double.NaN);
    }

    private static double SinReduced(double r)
    {
        var r2 = r * r;
        var p = Math.FusedMultiplyAdd(r2, 1.0 / 355687428096000, -1.0 / 1307674368000);
        p = Math.FusedMultiplyAdd(r2, p, 1.0 / 6227020800);
        p = Math.FusedMultiplyAdd(r2, p, -1.0 / 39916800);
        p = Math.FusedMultiplyAdd(r2, p, 1.0 / 362880);
        p = Math.FusedMultiplyAdd(r2, p, -1.0 / 5040);
        p = Math.FusedMultiplyAdd(r2, p, 1.0 / 120);
        p = Math.FusedMultiplyAdd(r2, p, -1.0 / 6);
        return Math.FusedMultiplyAdd(r * r2, p, r);
    }

    private static double CosReduced(double r)
    {
        var r2 = r * r;
        var p = Math.FusedMultiplyAdd(r2, 1.0 / 20922789888000, -1.0 / 87178291200);
        p = Math.FusedMultiplyAdd(r2, p, 1.0 / 479001600);
        p = Math.FusedMultiplyAdd(r2, p, -1.0 / 3628800);
        p = Math.FusedMultiplyAdd(r2, p, 1.0 / 40320);
        p = Math.FusedMultiplyAdd(r2, p, -1.0 / 720);
        p = Math.FusedMultiplyAdd(r2, p, 1.0 / 24);
        p = Math.FusedMultiplyAdd(r2, p, -0.5);
        return Math.FusedMultiplyAdd(r2, p, 1);
    }

    private static double ExpReduced(double r)
    {
        var p = 1.0 / 6227020800;
        p = Math.FusedMultiplyAdd(r, p, 1.0 / 479001600);
        p = Math.FusedMultiplyAdd(r, p, 1.0 / 39916800);
        p = Math.FusedMultiplyAdd(r, p, 1.0 / 3628800);
        p = Math.FusedMultiplyAdd(r, p, 1.0 / 362880);
        p = Math.FusedMultiplyAdd(r, p, 1.0 / 40320);
        p = Math.FusedMultiplyAdd(r, p, 1.0 / 5040);
        p = Math.FusedMultiplyAdd(r, p, 1.0 / 720);
        p = Math.FusedMultiplyAdd(r, p, 1.0 / 120);
        p = Math.FusedMultiplyAdd(r, p, 1.0 / 24);
        p = Math.FusedMultiplyAdd(r, p, 1.0 / 6);
        p = Math.FusedMultiplyAdd(r, p, 0.5);
        p = Math.FusedMultiplyAdd(r, p, 1);
        return Math.FusedMultiplyAdd(r, p, 1);
    }

    /// <summary>ln m = 2·artanh((m−1)/(m+1)) for m from √½ to √2.</summary>
    private static double LogNearOne(double m)
    {
        var f = m - 1;
        var s = f / (m + 1);
        var s2 = s * s;
        var p = 1.0 / 23;
        for (var n = 21; n >= 3; n -= 2)
        {
            p = Math.FusedMultiplyAdd(s2, p, 1.0 / n);
        }

        // f − s·f equals 2s exactly in the reals; this form loses nothing where f is tiny.
        return f - (s * (f - (2 * s2 * p)));
    }

    /// <summary>Arc tangent for 0 ≤ x ≤ 1: fold at an eighth of a half turn, halve the angle once, then the series.</summary>
    private static double AtanUnit(double x)
    {
        var offset = 0.0;
        if (x > TanOfEighthTurnHalved)
        {
            offset = Math.PI / 4;
            x = (x - 1) / (x + 1);
        }

        var half = x / (1 + Math.Sqrt(Math.FusedMultiplyAdd(x, x, 1)));
        var h2 = half * half;
        var p = -1.0 / 27;
        for (var n = 25; n >= 3; n -= 2)
        {
            p = Math.FusedMultiplyAdd(h2, p, (n & 2) == 0 ? 1.0 / n : -1.0 / n);
        }

        return Math.FusedMultiplyAdd(2, Math.FusedMultiplyAdd(half * h2, p, half), offset);
    }
}
