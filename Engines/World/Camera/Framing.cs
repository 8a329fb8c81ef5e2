using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Camera;

/// <summary>A ball of space that must stay in the picture.</summary>
internal readonly record struct Target(Vector3d Center, double Radius);

/// <summary>The nearest place from which a camera of given direction and angle of view sees all targets.</summary>
internal static class Framing
{
    /// <summary>
    /// For a view direction the edges of the frame are four planes; each target pushes each plane outwards, and two opposite planes
    /// meet at the nearest distance. Exact for points, and for balls to the width of their silhouette.
    /// </summary>
    /// <param name="targets">At least one.</param>
    /// <param name="rotation">Of the camera.</param>
    /// <param name="focal">Over picture height.</param>
    /// <param name="aspect">Width over height.</param>
    /// <param name="fill">Part of the frame that may be used, above 0 to 1.</param>
    public static Vector3d Position(ReadOnlySpan<Target> targets, QuaternionD rotation, double focal, double aspect, double fill)
    {
        Vector3d right = rotation.Rotate(Vector3d.UnitX), up = rotation.Rotate(Vector3d.UnitY), back = rotation.Rotate(Vector3d.UnitZ);
        double tanX = aspect / 2 / focal * fill, tanY = 0.5 / focal * fill;
        double cosX = 1 / Math.Sqrt(1 + (tanX * tanX)), cosY = 1 / Math.Sqrt(1 + (tanY * tanY));
        double r = double.NegativeInfinity, l = r, t = r, b = r, nearest = r;
        foreach (var target in targets)
        {
            double x = Vector3d.Dot(target.Center, right), y = Vector3d.Dot(target.Center, up), z = Vector3d.Dot(target.Center, back);
            double rx = target.Radius / cosX, ry = target.Radius / cosY;
            r = Math.Max(r, x + rx + (z * tanX));
            l = Math.Max(l, -x + rx + (z * tanX));
            t = Math.Max(t, y + ry + (z * tanY));
            b = Math.Max(b, -y + ry + (z * tanY));
            nearest = Math.Max(nearest, z + target.Radius);
        }

        var distance = Math.Max(Math.Max((r + l) / (2 * tanX), (t + b) / (2 * tanY)), nearest + 0.3);
        return (right * ((r - l) / 2)) + (up * ((t - b) / 2)) + (back * distance);
    }

    /// <summary>A camera's rotation from compass and tilt.</summary>
    /// <param name="azimuth">Radians from +Z towards +X of the place that it looks from.</param>
    /// <param name="elevation">Radians above the level of what it looks at.</param>
    /// <param name="roll">Radians, clockwise as seen.</param>
    public static QuaternionD Rotation(double azimuth, double elevation, double roll = 0)
    {
        var (sinA, cosA) = DeterministicMath.SinCos(azimuth);
        var (sinE, cosE) = DeterministicMath.SinCos(elevation);
        var back = new Vector3d(sinA * cosE, sinE, cosA * cosE);
        return (QuaternionD.LookAlong(back, Vector3d.UnitY) * QuaternionD.FromAxisAngle(Vector3d.UnitZ, roll)).Normalized();
    }
}
