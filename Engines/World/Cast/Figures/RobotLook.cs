using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Figures;

/// <summary>A robot: plates, hinges, a head with lamps for eyes and an aerial. Lengths in parts of the body's height.</summary>
internal sealed class RobotLook(Rig rig, Surface shell) : IActorLook
{
    private static readonly Surface Dark = Surface.FromSrgb(SurfaceMaterial.Metal, 0x4A5058);
    private static readonly Surface Lamp = Surface.FromSrgb(SurfaceMaterial.Glow, 0x50D8FF);
    private static readonly Surface Red = Surface.FromSrgb(SurfaceMaterial.Glow, 0xFF3828);
    private readonly double _h = rig.Height;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _h);
        Brush chest = Brush.Of(scene, pose.Chest, _h), pelvis = Brush.Of(scene, pose.Pelvis, _h), head = Brush.Of(scene, pose.Head, rig.HeadRadius);
        chest.Box(new(0, -0.095, 0), new(0.118, 0.105, 0.075), 0.022, shell);
        chest.Box(new(0, -0.085, 0.074), new(0.070, 0.052, 0.008), 0.008, Dark);
        chest.Sphere(new(0.036, -0.068, 0.082), 0.013, Red);
        chest.Sphere(new(-0.004, -0.068, 0.082), 0.013, Lamp);
        chest.Box(new(0, -0.110, 0.080), new(0.050, 0.008, 0.006), 0.003, Lamp);
        brush.Limb(pelvis.At(0, 0.04, 0), 0.045, chest.At(0, -0.19, 0), 0.050, Dark);
        pelvis.Box(new(0, 0.010, 0), new(0.085, 0.042, 0.062), 0.018, shell);
        brush.Limb(pose.NeckRoot, 0.030, pose.Head.Position, 0.028, Dark);
        head.Box(new(0, 0.10, 0), new(1.02, 0.92, 0.90), 0.24, shell);
        head.Box(new(0, 0.22, 0.88), new(0.82, 0.34, 0.08), 0.08, Dark);
        var open = pose.EyesOpen > 0.4;
        for (var side = -1; side <= 1; side += 2)
        {
            head.Ellipsoid(new(side * 0.38, 0.22, 0.95), new(0.20, open ? 0.20 : 0.04, 0.08), Lamp);
            head.Cone(new(side * 1.0, 0.10, 0), 0.26, new(side * 1.20, 0.10, 0), 0.22, Dark);
        }

        var talk = People.HeadLook.JawDrop(pose.Face);
        for (var i = -2; i <= 2; i++)
        {
            head.Box(new(0.17 * i, -0.50, 0.90), new(0.055, 0.10 + (0.12 * talk), 0.03), 0.02, Dark);
        }

        head.Cone(new(0, 1.0, 0), 0.07, new(0, 1.60, 0), 0.05, Dark);
        head.Sphere(new(0, 1.70, 0), 0.16, Red);
        for (var i = 0; i < pose.Arms.Length; i++)
        {
            DrawArm(brush, pose, i);
        }

        foreach (var leg in pose.Legs)
        {
            Plate(brush, leg.Root, leg.Middle, 0.044, 0.84);
            brush.Limb(leg.Middle, 0.036, leg.Middle, 0.035, Dark);
            Plate(brush, leg.Middle, leg.End, 0.042, 0.86);
            var forward = (leg.Tip - leg.End).Flat().Normalized(Vector3d.UnitZ);
            var foot = new Brush(scene, leg.End with { Y = leg.Tip.Y + (0.022 * _h) } + (forward * (0.030 * _h)), QuaternionD.LookAlong(forward, Vector3d.UnitY), _h);
            foot.Box(Vector3d.Zero, new(0.042, 0.022, 0.080), 0.012, Dark);
        }
    }

    private void DrawArm(Brush brush, ActorPose pose, int index)
    {
        var arm = pose.Arms[index];
        var side = index == 0 ? 1 : -1;
        brush.Limb(arm.Root + pose.Chest.Rotation.Rotate(new Vector3d(side * 0.02, 0, 0) * _h), 0.046, arm.Root, 0.044, Dark);
        Plate(brush, arm.Root, arm.Middle, 0.031, 0.80);
        brush.Limb(arm.Middle, 0.028, arm.Middle, 0.027, Dark);
        Plate(brush, arm.Middle, arm.End, 0.030, 0.80);
        var along = (arm.Tip - arm.End).Normalized(-Vector3d.UnitY);
        var across = pose.Chest.Rotation.Rotate(Vector3d.UnitZ);
        across = (across - (along * Vector3d.Dot(across, along))).Normalized(along.AnyPerpendicular());
        brush.Limb(arm.End, 0.022, arm.End + (along * (0.015 * _h)), 0.024, Dark);
        for (var claw = -1; claw <= 1; claw += 2)
        {
            var knuckle = arm.End + (along * (0.030 * _h)) + (across * (claw * 0.026 * _h));
            brush.Limb(arm.End + (along * (0.015 * _h)), 0.013, knuckle, 0.012, shell);
            brush.Limb(knuckle, 0.012, arm.End + (along * (0.066 * _h)) + (across * (claw * 0.012 * _h)), 0.008, shell);
        }
    }

    private void Plate(Brush brush, Vector3d a, Vector3d b, double half, double part)
    {
        var along = (a - b).Normalized(Vector3d.UnitY);
        brush.Limb(a, half * 0.5, b, half * 0.45, Dark);
        new Brush(brush.Scene, (a + b) / 2, QuaternionD.LookAlong(along.AnyPerpendicular(), along), _h)
            .Box(Vector3d.Zero, new(half, Vector3d.Distance(a, b) / 2 / _h * part, half * 0.92), half * 0.35, shell);
    }
}
