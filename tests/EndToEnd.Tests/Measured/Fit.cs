namespace Sora.EndToEnd.Tests.Measured;

/// <summary>A parabola through measured points by least squares: a + b·t + c·t².</summary>
internal readonly record struct Fit(double A, double B, double C, int Count)
{
    public double At(double t) => A + (B * t) + (C * t * t);

    public double SlopeAt(double t) => B + (2 * C * t);

    /// <summary>Where it turns.</summary>
    public double Turn => -B / (2 * C);

    public static Fit Parabola(IReadOnlyList<(double T, double Y)> points)
    {
        // About the mean time, so that the normal equations are well conditioned.
        var middle = points.Average(p => p.T);
        double s0 = points.Count, s1 = 0, s2 = 0, s3 = 0, s4 = 0, y0 = 0, y1 = 0, y2 = 0;
        foreach (var (time, y) in points)
        {
            var t = time - middle;
            (s1, s2, s3, s4) = (s1 + t, s2 + (t * t), s3 + (t * t * t), s4 + (t * t * t * t));
            (y0, y1, y2) = (y0 + y, y1 + (y * t), y2 + (y * t * t));
        }

        var determinant = Determinant(s0, s1, s2, s1, s2, s3, s2, s3, s4);
        var a = Determinant(y0, s1, s2, y1, s2, s3, y2, s3, s4) / determinant;
        var b = Determinant(s0, y0, s2, s1, y1, s3, s2, y2, s4) / determinant;
        var c = Determinant(s0, s1, y0, s1, s2, y1, s2, s3, y2) / determinant;
        return new(a - (b * middle) + (c * middle * middle), b - (2 * c * middle), c, points.Count);
    }

    /// <summary>The straight line; C is 0.</summary>
    public static Fit Line(IReadOnlyList<(double T, double Y)> points)
    {
        double t = points.Average(p => p.T), y = points.Average(p => p.Y);
        var slope = points.Sum(p => (p.T - t) * (p.Y - y)) / points.Sum(p => (p.T - t) * (p.T - t));
        return new(y - (slope * t), slope, 0, points.Count);
    }

    private static double Determinant(double a, double b, double c, double d, double e, double f, double g, double h, double i) =>
        (a * ((e * i) - (f * h))) - (b * ((d * i) - (f * g))) + (c * ((d * h) - (e * g)));
}
