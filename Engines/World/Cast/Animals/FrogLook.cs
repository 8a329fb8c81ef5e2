using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>A frog: a wide mouth under two domes of eyes, folded hind legs, webbed feet. Lengths in parts of the body's height.</summary>
internal sealed class FrogLook(Rig rig, Surface skin) : IActorLook
{
    private static readonly Surface Belly = Surface.FromSrgb(SurfaceMaterial.Rubber, 0xE8E4B0);
    private static readonly Surface Eye = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x0C0C0E);
    private static readonly Surface Amber = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE8B22A);
    private static readonly Surface Mouth = Surface.FromSrgb(SurfaceMaterial.Matte, 0x3A4A1A);
    private readonly double _h = rig.Height;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _h);
        Vector3d pelvis = pose.Pelvis.Position, chest = pose.Chest.Position;
        var turn = QuaternionD.LookAlong(chest - pelvis, pose.Chest.Rotation.Rotate(Vector3d.UnitY));
        var length = Vector3d.Distance(chest, pelvis) / _h;
        var body = new Brush(scene, (pelvis + chest) / 2, turn, _h);
        var head = Brush.Of(scene, pose.Head, rig.HeadRadius);
        var croak = 0.06 * DeterministicMath.Sin(3.1 * pose.Time);
        brush.Begin(0.12);
        body.Ellipsoid(new(0, 0, 0), new(0.40, 0.30, (0.5 * length) + 0.26), skin);
        body.Ellipsoid(new(0, -0.10, 0.10), new(0.36, 0.26, (0.45 * length) + 0.16), Belly);
        head.Ellipsoid(new(0, -0.10, 0.10), new(1.65, 0.85, 1.45), skin);
        head.Ellipsoid(new(0, -0.52 - croak, 0.25), new(1.40, 0.62, 1.18), Belly);
        foreach (var leg in pose.Legs)
        {
            brush.Limb(leg.Root, 0.14, leg.Middle, 0.095, skin);
            brush.Limb(leg.Middle, 0.090, leg.End, 0.055, skin);
        }

        brush.End();
        foreach (var leg in pose.Legs)
        {
            var forward = (leg.Tip - leg.End).Flat().Normalized(Vector3d.UnitZ);
            var side = Vector3d.Cross(Vector3d.UnitY, forward);
            for (var toe = -1; toe <= 1; toe++)
            {
                var tip = leg.End with { Y = leg.Tip.Y + (0.03 * _h) } + (forward * (0.22 * _h)) + (side * (0.12 * toe * _h));
                brush.Limb(leg.End, 0.045, tip, 0.026, skin);
                brush.Limb(tip, 0.040, tip, 0.040, skin);
            }
        }

        for (var side = -1; side <= 1; side += 2)
        {
            Vector3d at = new(side * 0.88, 0.68, 0.35);
            head.Sphere(at, 0.56, skin);
            if (pose.EyesOpen > 0.4)
            {
                head.Sphere(at + new Vector3d(side * 0.16, 0.08, 0.22), 0.44, Amber);
                head.Ellipsoid(at + new Vector3d(side * 0.28, 0.10, 0.42), new(0.26, 0.15, 0.26), Eye);
            }

            head.Cone(new(0, -0.30, 1.55), 0.05, new(side * 1.35, -0.12, 0.72), 0.04, Mouth);
            head.Sphere(new(side * 0.18, 0.16, 1.42), 0.05, Mouth);
        }
    }
}
