using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>Instruments of those who play as they go, on the body, at the mouth or in the hands. Lengths in heights of the body.</summary>
internal static class BandLook
{
    private static readonly Surface Brass = Surface.FromSrgb(SurfaceMaterial.Metal, 0xE6B83A);
    private static readonly Surface Silver = Surface.FromSrgb(SurfaceMaterial.Metal, 0xC8CCD2);
    private static readonly Surface Skin = Surface.FromSrgb(SurfaceMaterial.Matte, 0xF4F0E4);
    private static readonly Surface Shell = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x1F4FB0);
    private static readonly Surface Wood = Surface.FromSrgb(SurfaceMaterial.Wood, 0xC8A060);
    private static readonly QuaternionD Facing = QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2);

    public static bool Is(string tool) => tool is "drum" or "trumpet" or "trombone" or "sousaphone" or "cymbals" or "flute";

    public static void Draw(PictureScene scene, Rig rig, ActorPose pose, string tool)
    {
        Brush chest = Brush.Of(scene, pose.Chest, rig.Height), head = Brush.Of(scene, pose.Head, rig.Height);
        switch (tool)
        {
            case "drum":
                Drum(chest, scene, rig, pose);
                break;
            case "trumpet":
                Horn(head, 0.24, 0.060, Brass);
                break;
            case "trombone":
                Horn(head, 0.36, 0.072, Brass);
                head.Cone(new(-0.018, -0.055, 0.07), 0.005, new(-0.018, -0.085, 0.42), 0.005, Brass);
                break;
            case "sousaphone":
                chest.Torus(new(0, -0.06, 0.01), 0.165, 0.030, QuaternionD.FromAxisAngle(Vector3d.UnitZ, 0.6) * Facing, Silver);
                chest.Cone(new(0.13, 0.05, -0.04), 0.032, new(0.13, 0.22, -0.02), 0.040, Silver);
                chest.Frustum(new(0.13, 0.26, -0.02), 0.042, new(0.13, 0.285, 0.10), 0.155, 0.012, Silver);
                break;
            case "cymbals":
                foreach (var arm in pose.Arms)
                {
                    var hand = new Brush(scene, Vector3d.Lerp(arm.End, arm.Tip, 0.6), pose.Chest.Rotation, rig.Height);
                    hand.Frustum(new(-0.006, 0, 0), 0.098, new(0.006, 0, 0), 0.098, 0.004, Brass);
                }

                break;
            case "flute":
                head.Cone(new(0.03, -0.052, 0.075), 0.0065, new(-0.30, -0.075, 0.085), 0.0065, Silver);
                break;
        }
    }

    /// <summary>From the lips ahead, its bell at the end.</summary>
    private static void Horn(Brush head, double length, double bell, Surface brass)
    {
        Vector3d lips = new(0, -0.055, 0.068), end = new(0, -0.065, 0.068 + length);
        head.Cone(lips, 0.008, end, 0.009, brass);
        head.Frustum(end - new Vector3d(0, 0, 0.06), 0.010, end, bell, 0.004, brass);
        head.Torus(new(0, -0.085, 0.068 + (0.45 * length)), 0.030, 0.007, QuaternionD.FromAxisAngle(Vector3d.UnitY, Math.PI / 2), brass);
        for (var i = 0; i < 3; i++)
        {
            head.Cone(new(0, -0.035, 0.068 + ((0.38 + (0.07 * i)) * length)), 0.006, new(0, -0.11, 0.068 + ((0.38 + (0.07 * i)) * length)), 0.006, brass);
        }
    }

    private static void Drum(Brush chest, PictureScene scene, Rig rig, ActorPose pose)
    {
        Vector3d low = new(0, -0.30, 0.17), high = new(0, -0.17, 0.19);
        chest.Frustum(low, 0.115, high, 0.115, 0.004, Shell);
        chest.Frustum(high, 0.120, high + new Vector3d(0, 0.012, 0.002), 0.120, 0.003, Brass);
        chest.Frustum(high + new Vector3d(0, 0.010, 0), 0.108, high + new Vector3d(0, 0.016, 0.002), 0.108, 0.002, Skin);
        chest.Frustum(low, 0.120, low + new Vector3d(0, 0.012, 0.002), 0.120, 0.003, Brass);
        chest.Cone(new(0.07, 0.02, 0.05), 0.010, new(-0.06, -0.18, 0.13), 0.010, Skin);
        foreach (var arm in pose.Arms)
        {
            var fist = Vector3d.Lerp(arm.End, arm.Tip, 0.55);
            var ahead = pose.Chest.Rotation.Rotate(new Vector3d(0, -0.35, 0.94));
            scene.Add(Primitive.RoundCone((fist - (ahead * (0.03 * rig.Height))).ToSingle(), (float)(0.006 * rig.Height), (fist + (ahead * (0.15 * rig.Height))).ToSingle(), (float)(0.005 * rig.Height), Wood));
        }
    }
}
