using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast;

/// <summary>Skis, boards, boats and bicycles that go with a motion.</summary>
internal static class GearLook
{
    private static readonly Surface Wood = Surface.FromSrgb(SurfaceMaterial.Wood, 0xA8733F);
    private static readonly Surface Paint = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xB8412F);
    private static readonly Surface Pale = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE8E2D4);
    private static readonly Surface Steel = Surface.FromSrgb(SurfaceMaterial.Metal, 0xB9BEC4);
    private static readonly Surface Tyre = Surface.FromSrgb(SurfaceMaterial.Rubber, 0x1C1C1E);
    private static readonly QuaternionD Straight = QuaternionD.Identity;
    private static readonly QuaternionD Axle = QuaternionD.FromAxisAngle(Vector3d.UnitY, Math.PI / 2);
    private static readonly QuaternionD Across = QuaternionD.FromAxisAngle(Vector3d.UnitZ, Math.PI / 2);

    public static void Draw(PictureScene scene, GearPose[] gear)
    {
        foreach (var one in gear)
        {
            foreach (var part in PartsOf(one.Kind, one.Length))
            {
                part.Draw(scene, one.At.Position, one.At.Rotation);
            }
        }
    }

    private static Part[] PartsOf(GearKind kind, double l) => kind switch
    {
        GearKind.Ski => [Part.Box(new(0, 0.012, 0), new(0.045, 0.012, l / 2), 0.01, Paint), Part.Cone(new(0, 0.02, l / 2), 0.03, new(0, 0.10, (l / 2) + 0.10), 0.02, Paint)],
        GearKind.Skate => [Part.Box(new(0, 0.02, 0), new(0.008, 0.02, l / 2), 0.004, Steel)],
        GearKind.Skateboard => [Part.Box(new(0, 0.10, 0), new(0.11, 0.012, l * 0.40), 0.01, Wood), .. Wheels(l)],
        GearKind.Surfboard => [Part.Box(new(0, 0.0, 0), new(0.26, 0.035, l * 0.42), 0.03, Pale), Part.Cone(new(0, 0.02, l * 0.38), 0.16, new(0, 0.10, l * 0.55), 0.03, Pale)],
        GearKind.Boat =>
        [
            Part.Box(new(0.42, 0.20, 0), new(0.04, 0.20, l * 0.38), 0.03, Wood), Part.Box(new(-0.42, 0.20, 0), new(0.04, 0.20, l * 0.38), 0.03, Wood),
            Part.Box(new(0, 0.04, 0), new(0.44, 0.04, l * 0.38), 0.03, Wood), Part.Box(new(0, 0.22, -l * 0.38), new(0.42, 0.20, 0.04), 0.03, Wood),
            Part.Cone(new(0.40, 0.2, l * 0.38), 0.08, new(0, 0.30, l * 0.58), 0.08, Wood), Part.Cone(new(-0.40, 0.2, l * 0.38), 0.08, new(0, 0.30, l * 0.58), 0.08, Wood),
            Part.Box(new(0, 0.28, -0.05 * l), new(0.42, 0.02, 0.14), 0.01, Wood),
        ],
        GearKind.Oar or GearKind.Pole =>
            kind == GearKind.Pole ? [Part.Cone(new(0, 0, -l / 2), 0.010, new(0, 0, l / 2), 0.010, Steel)]
            : [Part.Cone(new(0, 0, -l / 2), 0.020, new(0, 0, l / 2), 0.020, Wood), Part.Box(new(0, 0, l * 0.47), new(0.02, 0.09, 0.22), 0.02, Wood)],
        GearKind.Wheel => [Part.Torus(Vector3d.Zero, l / 2, 0.022, Axle, Tyre), Part.Cone(new(0, -l / 2, 0), 0.008, new(0, l / 2, 0), 0.008, Steel), Part.Cone(new(0, 0, -l / 2), 0.008, new(0, 0, l / 2), 0.008, Steel)],
        GearKind.Bicycle => Frame(l),
        GearKind.Ladder => [.. Ladder(l)],
        GearKind.SteeringWheel => [Part.Torus(Vector3d.Zero, l / 2, 0.018, Straight, Tyre), Part.Cone(new(-l / 2, 0, 0), 0.012, new(l / 2, 0, 0), 0.012, Steel), Part.Cone(Vector3d.Zero, 0.02, new(0, 0, 0.4), 0.02, Steel)],
        GearKind.Cart =>
        [
            Part.Box(new(0, 0.22, 0), new(0.42, 0.05, l * 0.5), 0.04, Paint), Part.Box(new(0, 0.40, -0.24 * l), new(0.24, 0.05, 0.24), 0.04, Tyre), Part.Box(new(0, 0.68, -0.36 * l), new(0.24, 0.28, 0.05), 0.04, Tyre),
            Part.Box(new(0, 0.40, 0.44 * l), new(0.36, 0.20, 0.18), 0.10, Paint), .. CartWheels(l),
        ],
        GearKind.Sailboat =>
        [
            .. PartsOf(GearKind.Boat, l), Part.Cone(new(0, 0.1, 0.12 * l), 0.03, new(0, 3.0, 0.12 * l), 0.02, Wood), Part.Cone(new(0, 0.85, 0.12 * l), 0.02, new(0, 0.85, -0.36 * l), 0.02, Wood),
            .. Enumerable.Range(0, 9).Select(i => Part.Cone(new(0.02, 0.9 + (0.22 * i), 0.11 * l), 0.03, new(0.02 + (0.03 * (9 - i)), 0.9 + (0.22 * i), (0.11 * l) - (0.46 * l * (1 - (i / 9.5)))), 0.03, Pale)),
        ],
        GearKind.Slope => [Part.Box(new(0, -0.06, -0.2), new(0.45, 0.04, l / 2), 0.03, Steel)],
        GearKind.Block => [Part.Box(Vector3d.Zero, new(0.16, l / 2, 0.45), 0.03, Wood)],
        _ => [],
    };

    /// <summary>Two rails and rungs so far apart.</summary>
    private static IEnumerable<Part> Ladder(double rung)
    {
        const int rungs = 26;
        for (var side = -1; side <= 1; side += 2)
        {
            yield return Part.Cone(new(side * 0.24, 0, 0.02), 0.022, new(side * 0.24, rungs * rung, 0.02), 0.022, Wood);
        }

        for (var i = 1; i < rungs; i++)
        {
            yield return Part.Cone(new(-0.24, i * rung, 0), 0.014, new(0.24, i * rung, 0), 0.014, Wood);
        }
    }

    private static IEnumerable<Part> CartWheels(double l)
    {
        for (var i = 0; i < 4; i++)
        {
            yield return Part.Cylinder(new(i % 2 == 0 ? 0.50 : -0.50, 0.20, i < 2 ? l * 0.36 : -l * 0.36), 0.20, 0.06, 0.03, Across, Tyre);
        }
    }

    private static IEnumerable<Part> Wheels(double l)
    {
        for (var i = 0; i < 4; i++)
        {
            yield return Part.Cylinder(new(i % 2 == 0 ? 0.07 : -0.07, 0.04, i < 2 ? l * 0.26 : -l * 0.26), 0.04, 0.02, 0.01, Across, Tyre);
        }
    }

    /// <summary>Origin on the ground below the cranks; wheels are gear of their own, since they turn.</summary>
    private static Part[] Frame(double l)
    {
        Vector3d crank = new(0, 0.28, 0), seat = new(0, 0.88, -0.20 * l), head = new(0, 0.86, 0.30 * l), rear = new(0, 0.33, -0.32 * l), front = new(0, 0.33, 0.36 * l);
        Part Tube(Vector3d a, Vector3d b, double r) => Part.Cone(a, r, b, r, Paint);
        return
        [
            Tube(crank, seat, 0.018), Tube(crank, head - new Vector3d(0, 0.10, 0), 0.02), Tube(seat - new Vector3d(0, 0.12, 0), head, 0.018), Tube(crank, rear, 0.013), Tube(seat, rear, 0.012), Tube(head, front, 0.016),
            Part.Box(seat + new Vector3d(0, 0.03, 0), new(0.07, 0.025, 0.12), 0.02, Tyre), Part.Cone(head + new Vector3d(-0.24, 0.10, 0.02), 0.014, head + new Vector3d(0.24, 0.10, 0.02), 0.014, Steel),
            Part.Cone(head, 0.014, head + new Vector3d(0, 0.10, 0.02), 0.014, Steel),
        ];
    }
}
