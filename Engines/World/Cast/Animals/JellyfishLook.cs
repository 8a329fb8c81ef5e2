using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>A jellyfish: a bell that pumps, frills and long threads that trail. Lengths in parts of its height.</summary>
internal sealed class JellyfishLook : IActorLook
{
    private const int Threads = 10;
    private static readonly Surface Frill = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4D8E8);
    private readonly Sway[] _ends;
    private readonly double _h;
    private readonly Surface _bell;

    public JellyfishLook(Rig rig, Surface bell)
    {
        (_h, _bell) = (rig.Height, bell);
        _ends = [.. Enumerable.Range(0, Threads).Select(i => new Sway(0.7 + (0.04 * i), 0.3, 0.5 * rig.Height))];
    }

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var middle = (pose.Tail[0] + pose.Tail[^1]) / 2;
        var pump = DeterministicMath.Sin(2 * Math.PI * 0.7 * pose.Time);
        var bell = new Brush(scene, middle + new Vector3d(0, 0.25 * _h, 0), QuaternionD.Identity, _h);
        double wide = 0.52 - (0.05 * pump), high = 0.44 + (0.05 * pump);
        bell.Cap(Vector3d.Zero, new(wide, high, wide), new(0, -1, 0), 0.06, _bell);
        for (var i = 0; i < Threads; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos(i * 2 * Math.PI / Threads);
            bell.Sphere(new(wide * 0.90 * sin, -0.06, wide * 0.90 * cos), 0.085, Frill);
            var root = bell.At(wide * 0.72 * sin, -0.05, wide * 0.72 * cos);
            var rest = bell.At(wide * 0.60 * sin, -1.05 - (0.25 * (i % 3)), wide * 0.60 * cos);
            var end = _ends[i].Follow(rest, pose.Time);
            var bend = Vector3d.Lerp(root, end, 0.5) + new Vector3d(0.06 * _h * DeterministicMath.Sin((1.7 * pose.Time) + (2.1 * i)), 0, 0.05 * _h * DeterministicMath.Cos((1.3 * pose.Time) + i));
            bell.Limb(root, 0.024, bend, 0.018, i % 2 == 0 ? _bell : Frill);
            bell.Limb(bend, 0.018, end, 0.008, i % 2 == 0 ? _bell : Frill);
        }

        bell.Begin(0.08);
        for (var i = 0; i < 4; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos((i * Math.PI / 2) + 0.4);
            bell.Cone(new(0.13 * sin, 0.0, 0.13 * cos), 0.085, new(0.17 * sin, -0.62, 0.17 * cos), 0.03, Frill);
        }

        bell.End();
    }
}
