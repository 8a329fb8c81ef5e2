using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>A mermaid's: both legs in one tail that ends in a fluke.</summary>
internal static class FishTail
{
    private static readonly Surface Scales = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x2A9C8A);
    private static readonly Surface Fin = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x5AC8B0);

    public static void Draw(Brush brush, ActorPose pose, Rig rig)
    {
        var h = rig.Height;
        Vector3d knees = (pose.Legs[0].Middle + pose.Legs[1].Middle) / 2, ankles = (pose.Legs[0].End + pose.Legs[1].End) / 2;
        var forward = pose.Pelvis.Rotation.Rotate(Vector3d.UnitZ);
        var left = pose.Pelvis.Rotation.Rotate(Vector3d.UnitX);
        brush.Begin(0.03);
        brush.Limb(pose.Pelvis.Position, 0.088, knees, 0.066, Scales);
        brush.Limb(knees, 0.066, ankles + new Vector3d(0, 0.02 * h, 0), 0.030, Scales);
        for (var side = -1; side <= 1; side += 2)
        {
            var tip = ankles + (left * (side * 0.15 * h)) + (forward * (0.10 * h)) - new Vector3d(0, 0.015 * h, 0);
            brush.Limb(ankles, 0.026, tip, 0.012, Fin);
            brush.Limb(ankles + (forward * (0.03 * h)), 0.022, Vector3d.Lerp(ankles, tip, 0.75) + (forward * (0.05 * h)), 0.012, Fin);
        }

        brush.End();
    }
}
