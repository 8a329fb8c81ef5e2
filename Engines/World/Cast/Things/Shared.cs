using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Pieces that many descriptions share.</summary>
internal static class Shared
{
    /// <summary>Four upright legs under a board.</summary>
    public static void Legs(Brush brush, double width, double depth, double height, double thick, Surface surface, bool round = false)
    {
        for (var i = 0; i < 4; i++)
        {
            double x = ((i & 1) == 0 ? -1 : 1) * ((width / 2) - (0.6 * thick)), z = ((i & 2) == 0 ? -1 : 1) * ((depth / 2) - (0.6 * thick));
            if (round)
            {
                brush.Cone(new(x, 0, z), 0.32 * thick, new(x, height, z), 0.5 * thick, surface);
            }
            else
            {
                brush.Box(new(x, height / 2, z), new(thick, height, thick), surface);
            }
        }
    }

    /// <summary>Points of a circle about an axis, the first along the axis' side.</summary>
    public static IEnumerable<Vector3d> Around(Vector3d middle, Vector3d axis, double radius, int count, double from = 0)
    {
        var side = axis.AnyPerpendicular();
        for (var i = 0; i < count; i++)
        {
            yield return middle + (QuaternionD.FromAxisAngle(axis, from + (2 * Math.PI * i / count)).Rotate(side) * radius);
        }
    }

    /// <summary>A point of a circle in the ground plane.</summary>
    public static Vector3d OnCircle(double radius, double angle, double height = 0)
    {
        var (sin, cos) = DeterministicMath.SinCos(angle);
        return new(radius * cos, height, radius * sin);
    }

    /// <summary>A turn about the vertical.</summary>
    public static QuaternionD Yaw(double angle) => QuaternionD.FromAxisAngle(Vector3d.UnitY, angle);

    /// <summary>A turn about the axis that the camera looks along: what leans to its left leans by a positive angle.</summary>
    public static QuaternionD Roll(double angle) => QuaternionD.FromAxisAngle(Vector3d.UnitZ, angle);

    /// <summary>A turn about the axis across the view: towards the camera by a positive angle.</summary>
    public static QuaternionD Pitch(double angle) => QuaternionD.FromAxisAngle(Vector3d.UnitX, angle);

    /// <summary>A flame that flickers.</summary>
    /// <param name="foot">Where it begins.</param>
    public static void Flame(Model m, Vector3d foot, double height, double phase = 0)
    {
        double r = 0.24 * height;
        m.Moving(new Wavering(new(0.05 * height, 0, 0.03 * height), 0.31, phase)).Limb(foot + new Vector3d(0, r, 0), r, foot + new Vector3d(0, height, 0), 0.03 * height, Paints.Flame);
        m.Moving(new Wavering(new(0.04 * height, 0.03 * height, 0), 0.23, phase + 1)).Limb(foot + new Vector3d(0, 0.8 * r, 0.5 * r), 0.6 * r, foot + new Vector3d(0, 0.62 * height, 0.4 * r), 0.03 * height, Paints.FlameCore);
    }

    /// <summary>A row of boxes like books between two ends.</summary>
    public static void Books(Model m, double left, double right, double foot, double tallest, double depth, double z)
    {
        int[] spines = [0x2A4A5E, 0x2F5D8A, 0xB8A878, 0x3E6B45, 0x5A4A7A, 0xD8CDB4, 0x274060, 0x6E7A62];
        for (var x = left; ;)
        {
            double thick = tallest * m.Random.Between(0.10, 0.2), high = tallest * m.Random.Between(0.72, 1);
            if (x + thick > right)
            {
                return;
            }

            m.Trim.Box(new(x + (thick / 2), foot + (high / 2), z), new(0.94 * thick, high, depth), Paints.Matte(spines[m.Random.Below(spines.Length)]));
            x += thick;
        }
    }
}
