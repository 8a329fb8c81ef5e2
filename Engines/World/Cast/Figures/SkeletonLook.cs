using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Figures;

/// <summary>Bones: skull, spine, ribs, pelvis, and two knobs at the ends of each long bone. Lengths in parts of the body's height.</summary>
internal sealed class SkeletonLook(Rig rig) : IActorLook
{
    private static readonly Surface Bone = Surface.FromSrgb(SurfaceMaterial.Matte, 0xE8E0CC);
    private static readonly Surface Hollow = Surface.FromSrgb(SurfaceMaterial.Matte, 0x14100E);
    private readonly double _h = rig.Height;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _h);
        Brush chest = Brush.Of(scene, pose.Chest, _h), pelvis = Brush.Of(scene, pose.Pelvis, _h);
        Vector3d low = pelvis.At(0, 0.04, -0.02), high = chest.At(0, 0.02, -0.03);
        for (var i = 0; i < 9; i++)
        {
            var at = Vector3d.Lerp(low, high, i / 8.0);
            brush.Limb(at, 0.015, at + ((high - low).Normalized() * (0.010 * _h)), 0.015, Bone);
        }

        brush.Limb(high, 0.012, pose.Head.Position, 0.012, Bone);
        for (var i = 0; i < 5; i++)
        {
            var wide = 0.068 + (0.014 * DeterministicMath.Sin(i * 0.7));
            chest.Torus(new(0, -0.020 - (0.030 * i), 0.002), wide, 0.0075, QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 2) + 0.28), Bone);
        }

        chest.Cone(new(0, -0.01, 0.066), 0.010, new(0, -0.13, 0.082), 0.009, Bone);
        for (var side = -1; side <= 1; side += 2)
        {
            chest.Cone(new(0, 0.012, 0.045), 0.009, new(side * 0.095, 0.0, 0.0), 0.010, Bone);
            chest.Ellipsoid(new(side * 0.062, -0.045, -0.062), new(0.030, 0.040, 0.008), Bone);
            pelvis.Ellipsoid(new(side * 0.050, 0.025, -0.005), new(0.044, 0.052, 0.020), QuaternionD.FromAxisAngle(Vector3d.UnitZ, -side * 0.45), Bone);
            pelvis.Sphere(new(side * 0.050, 0.030, 0.012), 0.020, Hollow);
        }

        foreach (var leg in pose.Legs)
        {
            Long(brush, leg.Root, leg.Middle, 0.014);
            Long(brush, leg.Middle, leg.End, 0.011);
            brush.Limb(leg.End, 0.018, leg.Tip + new Vector3d(0, 0.010 * _h, 0), 0.010, Bone);
        }

        foreach (var arm in pose.Arms)
        {
            Long(brush, arm.Root, arm.Middle, 0.011);
            Long(brush, arm.Middle, arm.End, 0.009);
            var along = (arm.Tip - arm.End).Normalized(-Vector3d.UnitY);
            var across = pose.Chest.Rotation.Rotate(Vector3d.UnitZ);
            across = (across - (along * Vector3d.Dot(across, along))).Normalized(along.AnyPerpendicular());
            for (var finger = 0; finger < 4; finger++)
            {
                brush.Limb(arm.End, 0.007, arm.End + (along * (0.066 * _h)) + (across * ((0.018 - (0.012 * finger)) * _h)), 0.004, Bone);
            }
        }

        DrawSkull(Brush.Of(scene, pose.Head, rig.HeadRadius), pose);
    }

    private void Long(Brush brush, Vector3d a, Vector3d b, double thick)
    {
        brush.Limb(a, thick, b, thick, Bone);
        foreach (var end in new[] { a, b })
        {
            var side = (b - a).Normalized(Vector3d.UnitY).AnyPerpendicular() * (0.008 * _h);
            brush.Limb(end - side, thick * 1.45, end + side, thick * 1.45, Bone);
        }
    }

    private static void DrawSkull(Brush head, ActorPose pose)
    {
        var jaw = 0.06 + (0.30 * People.HeadLook.JawDrop(pose.Face));
        head.Begin(0.2);
        head.Ellipsoid(new(0, 0.25, -0.08), new(0.86, 0.90, 1.0), Bone);
        head.Ellipsoid(new(0, -0.25, 0.42), new(0.56, 0.42, 0.48), Bone);
        head.End();
        head.Begin(0.1);
        for (var side = -1; side <= 1; side += 2)
        {
            head.Cone(new(side * 0.60, -0.45 - (0.3 * jaw), 0.10), 0.12, new(side * 0.30, -0.86 - jaw, 0.62), 0.14, Bone);
        }

        head.Cone(new(-0.28, -0.86 - jaw, 0.64), 0.15, new(0.28, -0.86 - jaw, 0.64), 0.15, Bone);
        head.End();
        for (var side = -1; side <= 1; side += 2)
        {
            head.Ellipsoid(new(side * 0.35, 0.12, 0.76), new(0.24, 0.26, 0.18), Hollow);
            head.Cone(new(side * 0.05, -0.18, 0.92), 0.07, new(side * 0.09, -0.32, 0.90), 0.06, Hollow);
        }

        for (var i = -2; i <= 2; i++)
        {
            head.Box(new(0.13 * i, -0.60, 0.82 - (0.02 * i * i)), new(0.055, 0.10, 0.05), 0.02, Bone);
            head.Box(new(0.13 * i, -0.76 - jaw, 0.80 - (0.02 * i * i)), new(0.050, 0.08, 0.05), 0.02, Bone);
            head.Box(new(0.13 * i, -0.68 - (0.5 * jaw), 0.76 - (0.02 * i * i)), new(0.070, 0.04 + (0.5 * jaw), 0.03), 0.01, Hollow);
        }
    }
}
