namespace Sora.Engines.World.Physics;

/// <summary>Curves from 0 to 1 and angles on the circle.</summary>
internal static class Easing
{
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

    /// <summary>The same part of a turn within −½ … ½.</summary>
    public static double WrapHalf(double x) => x - Math.Floor(x + 0.5);
}
