using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Figures;

/// <summary>Which figure of snow, plush or wood.</summary>
internal enum Toy
{
    Snowman,
    TeddyBear,
    Puppet,
}

/// <summary>Snowmen, teddy bears and marionettes, on a person's joints. Lengths in parts of the body's height.</summary>
internal sealed class ToyLook(Rig rig, Toy toy, Surface? dyed) : IActorLook
{
    private static readonly Surface Snow = Surface.FromSrgb(SurfaceMaterial.Snow, 0xF4F7FA);
    private static readonly Surface Coal = Surface.FromSrgb(SurfaceMaterial.Matte, 0x141416);
    private static readonly Surface Carrot = Surface.FromSrgb(SurfaceMaterial.Matte, 0xF0802A);
    private static readonly Surface Twig = Surface.FromSrgb(SurfaceMaterial.Wood, 0x5A3E26);
    private static readonly Surface Scarf = Surface.FromSrgb(SurfaceMaterial.Cloth, 0xC8282A);
    private static readonly Surface Plush = Surface.FromSrgb(SurfaceMaterial.Fur, 0xB8824A);
    private static readonly Surface Cream = Surface.FromSrgb(SurfaceMaterial.Fur, 0xEAD2A4);
    private static readonly Surface Bead = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x120E0C);
    private static readonly Surface Wood = Surface.FromSrgb(SurfaceMaterial.Wood, 0xD8A868);
    private static readonly Surface Paint = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xC8302A);
    private static readonly Surface Blue = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x2A5AB0);
    private static readonly Surface Thread = Surface.FromSrgb(SurfaceMaterial.Matte, 0x2A2A2C);
    private static readonly Surface White = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4F1EA);
    private readonly double _h = rig.Height;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _h);
        switch (toy)
        {
            case Toy.Snowman:
                DrawSnowman(brush, pose);
                break;
            case Toy.TeddyBear:
                DrawTeddy(brush, pose);
                break;
            default:
                DrawPuppet(brush, pose);
                break;
        }
    }

    private void DrawSnowman(Brush brush, ActorPose pose)
    {
        var ground = Math.Min(pose.Legs[0].Tip.Y, pose.Legs[1].Tip.Y);
        var feet = ((pose.Legs[0].End + pose.Legs[1].End) / 2) with { Y = ground + (0.21 * _h) };
        var middle = Vector3d.Lerp(pose.Pelvis.Position, pose.Chest.Position, 0.30);
        brush.Limb(feet, 0.255, feet, 0.25, Snow);
        brush.Limb(middle, 0.185, middle, 0.18, Snow);
        var head = Brush.Of(brush.Scene, new(pose.Chest.Position + ((pose.Head.Position - pose.Chest.Position) * 0.62), pose.Head.Rotation), 0.135 * _h);
        head.Sphere(Vector3d.Zero, 1, Snow);
        head.Cone(new(0, -0.02, 0.9), 0.17, new(0, -0.08, 1.75), 0.02, Carrot);
        for (var side = -1; side <= 1; side += 2)
        {
            head.Sphere(new(side * 0.34, 0.30, 0.88), pose.EyesOpen > 0.4 ? 0.12 : 0.05, Coal);
        }

        for (var i = -2; i <= 2; i++)
        {
            head.Sphere(new(0.19 * i, -0.50 + (0.055 * i * i * Math.Max(0.3, pose.Face.Smile)), 0.86 - (0.035 * i * i)), 0.065, Coal);
        }

        head.Frustum(new(0, 0.80, 0), 1.05, new(0, 0.92, 0), 1.05, 0.03, Coal);
        head.Frustum(new(0, 0.90, 0), 0.68, new(0, 1.75, 0), 0.72, 0.05, Coal);
        head.Frustum(new(0, 0.94, 0), 0.71, new(0, 1.12, 0), 0.71, 0.02, Scarf);
        head.Torus(new(0, -0.86, 0), 0.72, 0.22, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), Scarf);
        head.Box(new(0.42, -1.55, 0.95), new(0.17, 0.62, 0.08), 0.06, Scarf);
        var belly = new Brush(brush.Scene, middle, pose.Chest.Rotation, _h);
        for (var i = 0; i < 3; i++)
        {
            belly.Sphere(new(0, 0.085 - (0.075 * i), 0.168 + (0.010 * Math.Min(i, 2 - i))), 0.020, Coal);
        }

        foreach (var arm in pose.Arms)
        {
            var hand = arm.End + ((arm.End - middle).Normalized() * (0.10 * _h)) + new Vector3d(0, 0.12 * _h, 0);
            var from = Vector3d.Lerp(middle, arm.Root, 0.8);
            brush.Limb(from, 0.014, hand, 0.009, Twig);
            for (var twig = -1; twig <= 1; twig++)
            {
                brush.Limb(hand, 0.008, hand + ((hand - from).Normalized() * (0.05 * _h)) + new Vector3d(0, 0.035 * twig * _h, 0), 0.004, Twig);
            }
        }
    }

    private void DrawTeddy(Brush brush, ActorPose pose)
    {
        var plush = dyed is { } colour ? colour with { Material = SurfaceMaterial.Fur } : Plush;
        Brush chest = Brush.Of(brush.Scene, pose.Chest, _h), head = Brush.Of(brush.Scene, pose.Head, 0.155 * _h);
        var middle = Vector3d.Lerp(pose.Pelvis.Position, pose.Chest.Position, 0.42);
        var belly = new Brush(brush.Scene, middle, pose.Chest.Rotation, _h);
        belly.Ellipsoid(Vector3d.Zero, new(0.165, 0.205, 0.150), plush);
        belly.Ellipsoid(new(0, -0.02, 0.055), new(0.115, 0.150, 0.105), Cream);
        foreach (var leg in pose.Legs)
        {
            brush.Limb(leg.Root, 0.095, leg.Middle, 0.082, plush);
            brush.Limb(leg.Middle, 0.082, leg.End, 0.072, plush);
            var sole = leg.Tip + new Vector3d(0, 0.055 * _h, 0);
            brush.Limb(leg.End, 0.072, sole, 0.070, plush);
            brush.Limb(sole + ((leg.Tip - leg.End).Flat().Normalized(Vector3d.UnitZ) * (0.035 * _h)), 0.048, sole + ((leg.Tip - leg.End).Flat().Normalized(Vector3d.UnitZ) * (0.035 * _h)), 0.045, Cream);
        }

        foreach (var arm in pose.Arms)
        {
            brush.Limb(arm.Root, 0.072, arm.Middle, 0.066, plush);
            brush.Limb(arm.Middle, 0.066, arm.Tip, 0.058, plush);
            brush.Limb(arm.Tip, 0.052, arm.Tip, 0.05, Cream);
        }

        head.Begin(0.1);
        head.Ellipsoid(new(0, 0, 0), new(1.08, 0.98, 0.98), plush);
        head.End();
        head.Ellipsoid(new(0, -0.26, 0.72), new(0.48, 0.38, 0.42), Cream);
        head.Ellipsoid(new(0, -0.10, 1.12), new(0.17, 0.12, 0.10), Bead);
        head.Cone(new(0, -0.22, 1.10), 0.03, new(0, -0.40 - (0.1 * pose.Face.Mouth), 1.08), 0.03, Bead);
        for (var side = -1; side <= 1; side += 2)
        {
            head.Cone(new(0, -0.40 - (0.1 * pose.Face.Mouth), 1.08), 0.03, new(side * 0.20, -0.36, 1.02), 0.025, Bead);
            head.Sphere(new(side * 0.40, 0.22, 0.86), pose.EyesOpen > 0.4 ? 0.125 : 0.05, Bead);
            head.Sphere(new(side * 0.42, 0.27, 0.97), 0.03, White);
            head.Ellipsoid(new(side * 0.82, 0.80, -0.05), new(0.40, 0.40, 0.22), plush);
            head.Ellipsoid(new(side * 0.82, 0.79, 0.12), new(0.25, 0.25, 0.12), Cream);
            chest.Cone(new(0, 0.000, 0.105), 0.014, new(side * 0.070, 0.012, 0.105), 0.034, Paint);
        }

        chest.Sphere(new(0, 0.0, 0.112), 0.020, Paint);
    }

    private void DrawPuppet(Brush brush, ActorPose pose)
    {
        Brush chest = Brush.Of(brush.Scene, pose.Chest, _h), pelvis = Brush.Of(brush.Scene, pose.Pelvis, _h), head = Brush.Of(brush.Scene, pose.Head, 0.088 * _h);
        chest.Ellipsoid(new(0, -0.09, 0), new(0.090, 0.115, 0.062), Paint);
        pelvis.Ellipsoid(new(0, 0.02, 0), new(0.082, 0.060, 0.060), Blue);
        brush.Limb(pelvis.At(0, 0.05, 0), 0.030, chest.At(0, -0.17, 0), 0.030, Wood);
        brush.Limb(pose.NeckRoot, 0.020, pose.Head.Position, 0.020, Wood);
        foreach (var leg in pose.Legs)
        {
            Turned(brush, leg.Root, leg.Middle, 0.036, Blue);
            Turned(brush, leg.Middle, leg.End, 0.030, Wood);
            brush.Limb(leg.End, 0.030, leg.Tip + new Vector3d(0, 0.024 * _h, 0), 0.026, Paint);
        }

        foreach (var arm in pose.Arms)
        {
            Turned(brush, arm.Root, arm.Middle, 0.028, Paint);
            Turned(brush, arm.Middle, arm.End, 0.024, Wood);
            brush.Limb(arm.End, 0.024, arm.Tip, 0.022, Wood);
        }

        var jaw = 0.12 * People.HeadLook.JawDrop(pose.Face);
        head.Ellipsoid(new(0, 0.10, 0), new(0.88, 1.0, 0.92), Wood);
        head.Cone(new(0, -0.02, 0.85), 0.12, new(0, -0.06, 1.75), 0.09, Wood);
        head.Box(new(0, -0.52 - jaw, 0.78), new(0.32, 0.12, 0.12), 0.04, Paint);
        head.Frustum(new(0, 0.78, -0.1), 0.98, new(0, 0.90, -0.1), 0.9, 0.03, Blue);
        head.Frustum(new(0, 0.85, -0.1), 0.74, new(0, 1.75, -0.3), 0.10, 0.03, Blue);
        for (var side = -1; side <= 1; side += 2)
        {
            head.Sphere(new(side * 0.34, 0.22, 0.78), 0.20, White);
            head.Sphere(new(side * 0.34, 0.22, 0.92), pose.EyesOpen > 0.4 ? 0.11 : 0.04, Bead);
            head.Sphere(new(side * 0.55, -0.22, 0.70), 0.15, Paint);
            head.Cone(new(side * 0.18, -0.45, 0.88), 0.025, new(side * 0.18, -0.70 - jaw, 0.84), 0.025, Thread);
        }

        // Strings to a cross of wood above.
        var cross = pose.Chest.Position + new Vector3d(0, 0.62 * _h, 0);
        var left = pose.Chest.Rotation.Rotate(Vector3d.UnitX).Flat().Normalized(Vector3d.UnitX);
        brush.Limb(cross - (left * (0.18 * _h)), 0.012, cross + (left * (0.18 * _h)), 0.012, Twig);
        var ahead = Vector3d.Cross(left, Vector3d.UnitY);
        brush.Limb(cross - (ahead * (0.12 * _h)), 0.012, cross + (ahead * (0.12 * _h)), 0.012, Twig);
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            brush.Limb(cross + (left * (side * 0.18 * _h)), 0.0022, pose.Arms[i].End, 0.0022, Thread);
            brush.Limb(cross + (ahead * (side * 0.12 * _h)), 0.0022, pose.Legs[i].Middle, 0.0022, Thread);
            brush.Limb(cross, 0.0022, head.At(side * 0.8, 0.3, 0), 0.0022, Thread);
        }
    }

    private static void Turned(Brush brush, Vector3d a, Vector3d b, double thick, Surface surface)
    {
        brush.Limb(a, thick * 0.95, a, thick * 0.9, Wood);
        brush.Limb(Vector3d.Lerp(a, b, 0.16), thick * 0.72, Vector3d.Lerp(a, b, 0.86), thick * 0.60, surface);
        brush.Limb(b, thick * 0.85, b, thick * 0.8, Wood);
    }
}
