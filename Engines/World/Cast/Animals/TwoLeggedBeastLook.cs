using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>Animals that go on two legs with a heavy tail: tyrannosaurs and kangaroos. Lengths in parts of the body's height.</summary>
internal sealed class TwoLeggedBeastLook(Rig rig, bool kangaroo, Surface skin) : IActorLook
{
    private static readonly Surface Tooth = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4EEDC);
    private static readonly Surface Dark = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x14100E);
    private static readonly Surface Amber = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE8C22A);
    private static readonly Surface Mouth = Surface.FromSrgb(SurfaceMaterial.Matte, 0x8A2A26);
    private readonly Surface _belly = skin with { Colour = (skin.Colour * 0.6f) + new System.Numerics.Vector3(0.24f, 0.21f, 0.16f) };
    private readonly Surface _shade = skin with { Colour = skin.Colour * 0.5f };
    private readonly double _h = rig.Height;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _h);
        Vector3d chest = pose.Chest.Position, pelvis = pose.Pelvis.Position;
        var along = chest - pelvis;
        double hips = kangaroo ? 0.150 : 0.150, breast = kangaroo ? 0.090 : 0.130;
        brush.Begin(0.05);
        brush.Limb(pelvis, hips, Vector3d.Lerp(pelvis, chest, 0.55), (hips + breast) * 0.48, skin);
        brush.Limb(Vector3d.Lerp(pelvis, chest, 0.55), (hips + breast) * 0.48, chest, breast, skin);
        var under = pose.Chest.Rotation.Rotate(-Vector3d.UnitY) * (0.045 * _h);
        brush.Limb(pelvis + under + (along * 0.1), hips * 0.80, chest + under, breast * 0.75, _belly);
        var nape = pose.Head.Position - pose.Head.Rotation.Rotate(new Vector3d(0, 0.2, 0.5) * rig.HeadRadius);
        brush.Limb(chest + (along * 0.05), breast * 0.85, nape, kangaroo ? 0.045 : 0.095, skin);
        foreach (var leg in pose.Legs)
        {
            brush.Limb(leg.Root, 0.115, leg.Middle, 0.068, skin);
            brush.Limb(leg.Middle, 0.060, leg.End, 0.034, skin);
            brush.Limb(leg.End, 0.036, leg.Tip + new Vector3d(0, 0.02 * _h, 0), kangaroo ? 0.026 : 0.040, skin);
        }

        for (var i = 0; i + 1 < pose.Tail.Length; i++)
        {
            brush.Limb(pose.Tail[i], (kangaroo ? 0.075 : 0.12) * (1 - (0.24 * i)), pose.Tail[i + 1], (kangaroo ? 0.075 : 0.12) * (1 - (0.24 * (i + 1))), skin);
        }

        brush.Limb(pelvis, hips * 0.8, pose.Tail[0], kangaroo ? 0.080 : 0.125, skin);
        brush.End();
        DrawArms(brush, pose);
        if (kangaroo)
        {
            DrawKangaroo(scene, pose);
        }
        else
        {
            DrawTyrant(scene, brush, pose);
        }
    }

    private void DrawArms(Brush brush, ActorPose pose)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            Vector3d At(double x, double y, double z) => pose.Chest.Position + pose.Chest.Rotation.Rotate(new Vector3d(side * x, y, z) * _h);
            var (root, elbow, hand) = kangaroo ? (At(0.075, -0.03, -0.02), At(0.085, -0.13, -0.06), At(0.06, -0.21, 0.00)) : (At(0.10, -0.08, 0.02), At(0.11, -0.15, 0.05), At(0.09, -0.15, 0.11));
            brush.Limb(root, 0.032, elbow, 0.024, skin);
            brush.Limb(elbow, 0.023, hand, 0.018, skin);
            for (var finger = -1; finger <= 1; finger += 2)
            {
                brush.Limb(hand, 0.012, hand + pose.Chest.Rotation.Rotate(new Vector3d(0.012 * finger, -0.02, 0.025) * _h), 0.004, kangaroo ? _shade : Tooth);
            }
        }
    }

    private void DrawKangaroo(PictureScene scene, ActorPose pose)
    {
        var head = Brush.Of(scene, pose.Head, rig.HeadRadius);
        head.Begin(0.2);
        head.Sphere(Vector3d.Zero, 1, skin);
        head.Cone(new(0, -0.12, 0.5), 0.62, new(0, -0.40, 1.75), 0.36, skin);
        head.End();
        head.Ellipsoid(new(0, -0.26, 2.02), new(0.24, 0.18, 0.16), Dark);
        for (var side = -1; side <= 1; side += 2)
        {
            head.Cone(new(side * 0.42, 0.75, -0.2), 0.26, new(side * 0.72, 2.35, -0.35), 0.10, skin);
            head.Cone(new(side * 0.44, 0.95, -0.02), 0.14, new(side * 0.70, 2.0, -0.20), 0.06, _belly);
            head.Sphere(new(side * 0.66, 0.28, 0.62), 0.20, Dark);
        }
    }

    private void DrawTyrant(PictureScene scene, Brush brush, ActorPose pose)
    {
        var head = Brush.Of(scene, pose.Head, rig.HeadRadius);
        var open = 0.30 + (0.5 * Math.Clamp(pose.Face.Mouth, 0, 1));
        head.Begin(0.25);
        head.Sphere(new(0, 0.05, 0), 0.95, skin);
        head.Cone(new(0, 0.05, 0.4), 0.78, new(0, -0.05, 1.75), 0.50, skin);
        head.Cone(new(0, -0.50 - (0.3 * open), 0.2), 0.50, new(0, -0.55 - open, 1.55), 0.32, skin);
        head.End();
        head.Cone(new(0, -0.35 - (0.3 * open), 0.5), 0.42, new(0, -0.40 - (0.55 * open), 1.5), 0.28, Mouth);
        for (var side = -1; side <= 1; side += 2)
        {
            for (var i = 0; i < 6; i++)
            {
                head.Cone(new(side * (0.58 - (0.05 * i)), -0.32, 0.7 + (0.24 * i)), 0.085, new(side * (0.56 - (0.05 * i)), -0.62, 0.72 + (0.24 * i)), 0.01, Tooth);
                head.Cone(new(side * (0.42 - (0.03 * i)), -0.42 - (open * (0.3 + (0.12 * i))), 0.6 + (0.2 * i)), 0.06, new(side * (0.42 - (0.03 * i)), -0.22 - (open * (0.3 + (0.12 * i))), 0.62 + (0.2 * i)), 0.01, Tooth);
            }

            head.Sphere(new(side * 0.60, 0.58, 0.55), 0.18, Amber);
            head.Ellipsoid(new(side * 0.70, 0.60, 0.64), new(0.06, 0.11, 0.07), Dark);
            head.Cone(new(side * 0.35, 0.82, 0.72), 0.12, new(side * 0.70, 0.72, 0.30), 0.12, _shade);
            head.Sphere(new(side * 0.24, 0.32, 2.05), 0.08, Dark);
        }

        for (var i = 0; i < 6; i++)
        {
            var t = i / 5.0;
            var at = Vector3d.Lerp(pose.Pelvis.Position, pose.Chest.Position, t) + pose.Chest.Rotation.Rotate(new Vector3d(0, 0.125, 0) * _h);
            brush.Limb(at - new Vector3d(0, 0.02 * _h, 0), 0.05, at + new Vector3d(0, 0.03 * _h, 0), 0.02, _shade);
        }
    }
}
