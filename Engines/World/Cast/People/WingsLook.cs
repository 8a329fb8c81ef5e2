using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>Wings on a person's back, beating a little: feathers, a butterfly's or a bat's. Lengths in parts of the body's height.</summary>
internal sealed class WingsLook
{
    private static readonly Surface Feather = Surface.FromSrgb(SurfaceMaterial.Cloth, 0xF4F2EE);
    private static readonly Surface Shade = Surface.FromSrgb(SurfaceMaterial.Cloth, 0xDDE2EA);
    private static readonly Surface Gauze = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x9AD8E8);
    private static readonly Surface GauzeEdge = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE890D0);
    private static readonly Surface Leather = Surface.FromSrgb(SurfaceMaterial.Rubber, 0x3A1418);

    public void Draw(Brush chest, ActorPose pose, Person person)
    {
        var feathers = person.Has("featherwings");
        var beat = DeterministicMath.Sin(2 * Math.PI * (feathers ? 0.35 : 3.2) * pose.Time) * (feathers ? 0.10 : 0.35);
        for (var side = -1; side <= 1; side += 2)
        {
            var root = chest.Within(new(side * 0.03, -0.03, -0.055), QuaternionD.FromAxisAngle(Vector3d.UnitY, side * (0.45 + beat)));
            if (feathers)
            {
                DrawFeathers(root, side);
            }
            else if (person.Has("batwings"))
            {
                DrawBat(root, side);
            }
            else
            {
                Disc(root, side * 0.145, 0.125, 0.125, 0.005, Gauze);
                Disc(root, side * 0.110, -0.075, 0.090, 0.005, Gauze);
                Disc(root, side * 0.185, 0.165, 0.040, 0.008, GauzeEdge);
                Disc(root, side * 0.130, -0.090, 0.030, 0.008, GauzeEdge);
            }
        }
    }

    private static void Disc(Brush root, double x, double y, double radius, double half, Surface surface) =>
        root.Frustum(new(x, y, -half), radius, new(x, y, half), radius, 0.004, surface);

    private static void DrawFeathers(Brush root, int side)
    {
        Vector3d wrist = new(side * 0.20, 0.16, 0), tip = new(side * 0.34, 0.06, 0);
        root.Begin(0.02);
        root.Cone(Vector3d.Zero, 0.026, wrist, 0.030, Feather);
        root.Cone(wrist, 0.030, tip, 0.016, Feather);
        root.End();
        for (var i = 0; i < 9; i++)
        {
            var t = i / 8.0;
            var from = t < 0.5 ? Vector3d.Lerp(Vector3d.Zero, wrist, t * 2) : Vector3d.Lerp(wrist, tip, (t * 2) - 1);
            var long1 = 0.13 + (0.17 * t);
            var (sin, cos) = DeterministicMath.SinCos(side * (0.05 + (0.55 * t)));
            var to = from + new Vector3d(long1 * sin, -long1 * cos, -0.004 * i);
            root.Box((from + to) / 2, new(0.022, long1 * 0.54, 0.009), 0.009, QuaternionD.FromAxisAngle(Vector3d.UnitZ, side * (0.05 + (0.55 * t))), i % 2 == 0 ? Feather : Shade);
        }
    }

    private static void DrawBat(Brush root, int side)
    {
        Vector3d wrist = new(side * 0.16, 0.18, 0);
        root.Begin(0.03);
        root.Cone(Vector3d.Zero, 0.016, wrist, 0.014, Leather);
        for (var i = 0; i < 4; i++)
        {
            Vector3d end = new(side * (0.36 - (0.09 * i)), 0.10 - (0.10 * i), 0);
            root.Cone(wrist, 0.012, end, 0.006, Leather);
            root.Cone(Vector3d.Lerp(wrist, end, 0.5), 0.014, Vector3d.Lerp(Vector3d.Zero, end, 0.6), 0.014, Leather);
        }

        root.End();
    }
}
