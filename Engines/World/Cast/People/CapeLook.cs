using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>A cape from the shoulders to the calves, of strips whose ends lag behind the body. Lengths in parts of its height.</summary>
internal sealed class CapeLook(Rig rig)
{
    private const int Strips = 5;
    private static readonly Surface Ermine = Surface.FromSrgb(SurfaceMaterial.Fur, 0xF4F1EA);
    private readonly Sway[] _ends = [.. Enumerable.Range(0, Strips).Select(i => new Sway(1.0 + (0.05 * i), 0.4, 0.45 * rig.Height))];

    public void Draw(Brush chest, ActorPose pose, Wear cape, bool highCollar)
    {
        Span<Vector3d> hem = stackalloc Vector3d[Strips], fold = stackalloc Vector3d[Strips];
        chest.Begin(0.035);
        for (var i = 0; i < Strips; i++)
        {
            var across = (i - 2) / 2.0;
            var top = chest.At(across * 0.082, 0.012, -0.034 - (0.016 * (1 - (across * across))));
            var rest = new Vector3d(top.X, 0, top.Z) + chest.Turn.Rotate(new Vector3d(across * 0.086, 0, -0.055) * rig.Height).Flat();
            var ground = Math.Min(pose.Legs[0].End.Y, pose.Legs[1].End.Y);
            rest += new Vector3d(0, Math.Max(ground + (0.02 * rig.Height), top.Y - (0.76 * rig.Height)), 0);
            var end = _ends[i].Follow(rest, pose.Time);
            var middle = Vector3d.Lerp(top, Vector3d.Lerp(rest, end, 0.45), 0.5) + chest.Turn.Rotate(new Vector3d(across * 0.022, 0, -0.012) * rig.Height);
            chest.Limb(top, 0.018, middle, 0.025, cape.Main);
            chest.Limb(middle, 0.025, end, 0.027, cape.Main);
            (hem[i], fold[i]) = (end, middle);
        }

        chest.End();

        // The lining, as wide as the cloth before it.
        var inwards = chest.Turn.Rotate(Vector3d.UnitZ) * (0.016 * rig.Height);
        chest.Begin(0.035);
        for (var i = 0; i < Strips; i++)
        {
            chest.Limb(fold[i] + inwards, 0.021, hem[i] + inwards, 0.023, cape.Trim);
        }

        chest.End();
        if (cape.Cut.Name == "ermine")
        {
            chest.Torus(new(0, -0.004, -0.004), 0.080, 0.034, QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 2) + 0.25), Ermine);
        }
        else if (highCollar)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                chest.Ellipsoid(new(side * 0.060, 0.075, -0.022), new(0.012, 0.068, 0.050), QuaternionD.FromAxisAngle(Vector3d.UnitZ, -side * 0.30), cape.Trim);
                chest.Ellipsoid(new(side * 0.070, 0.070, -0.028), new(0.012, 0.066, 0.052), QuaternionD.FromAxisAngle(Vector3d.UnitZ, -side * 0.30), cape.Main);
            }
        }
        else
        {
            chest.Cone(new(-0.072, 0.018, 0.022), 0.016, new(0.072, 0.018, 0.022), 0.016, cape.Main);
        }
    }
}
