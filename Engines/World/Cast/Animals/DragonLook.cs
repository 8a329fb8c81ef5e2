using System.Numerics;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>A dragon: scales, a belly of plates, spikes from neck to tail, horns, and wings of skin between long fingers. Lengths in parts of the shoulders' height.</summary>
internal sealed class DragonLook(Rig rig, Surface skin) : IActorLook
{
    private static readonly Surface Belly = Surface.FromSrgb(SurfaceMaterial.Rubber, 0xE0C078);
    private static readonly Surface Horn = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE8DCC0);
    private static readonly Surface Eye = Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFB020);
    private static readonly Surface Dark = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x14100E);
    private static readonly Surface Mouth = Surface.FromSrgb(SurfaceMaterial.Matte, 0x7A1E1A);
    private readonly Surface _skin = skin with { Material = SurfaceMaterial.Rubber };
    private readonly Surface _shade = new(SurfaceMaterial.Rubber, skin.Colour * 0.45f);
    private readonly Surface _sail = new(SurfaceMaterial.Rubber, (skin.Colour * 0.55f) + new System.Numerics.Vector3(0.20f, 0.05f, 0.02f));
    private readonly double _h = rig.Height;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _h);
        var deep = 0.30;
        var trunk = new TrunkLine(pose, _h, deep, 0.86);
        brush.Begin(0.08);
        brush.Limb(trunk.At(0), deep * 0.88, trunk.At(0.5), trunk.Radius(0.5), _skin);
        brush.Limb(trunk.At(0.5), trunk.Radius(0.5), trunk.At(1), deep, _skin);
        brush.Limb(trunk.At(0.1) - (trunk.Up * (0.30 * deep * _h)), deep * 0.66, trunk.At(1.05) - (trunk.Up * (0.26 * deep * _h)), deep * 0.70, Belly);
        var neck = Neck(pose);
        for (var i = 0; i + 1 < neck.Length; i++)
        {
            brush.Limb(neck[i], 0.20 - (0.030 * i), neck[i + 1], 0.17 - (0.030 * i), _skin);
        }

        for (var i = 0; i < pose.Legs.Length; i++)
        {
            var leg = pose.Legs[i];
            brush.Limb(leg.Root, i < 2 ? 0.14 : 0.19, leg.Middle, 0.090, _skin);
            brush.Limb(leg.Middle, 0.090, leg.End, 0.065, _skin);
            brush.Limb(leg.End, 0.070, leg.Tip + new Vector3d(0, 0.04 * _h, 0), 0.060, _skin);
        }

        for (var i = 0; i + 1 < pose.Tail.Length; i++)
        {
            brush.Limb(pose.Tail[i], 0.19 - (0.05 * i), pose.Tail[i + 1], 0.14 - (0.05 * i), _skin);
        }

        brush.End();
        DrawSpikes(brush, pose, trunk, neck);
        DrawClaws(brush, pose);
        DrawHead(scene, pose);
        for (var i = 0; i < pose.Wings.Length; i++)
        {
            DrawWing(brush, pose.Wings[i], pose, i % 2 == 0 ? 1 : -1);
        }
    }

    private Vector3d[] Neck(ActorPose pose)
    {
        var from = pose.Chest.Position + pose.Chest.Rotation.Rotate(new Vector3d(0, 0.10, 0.10) * _h);
        var to = pose.Head.Position - pose.Head.Rotation.Rotate(new Vector3d(0, 0, 0.3) * rig.HeadRadius);
        var forward = pose.Chest.Rotation.Rotate(Vector3d.UnitZ);
        return [from, Vector3d.Lerp(from, to, 0.35) + (forward * (0.10 * _h)), Vector3d.Lerp(from, to, 0.75) + (forward * (0.02 * _h)), to];
    }

    private void DrawSpikes(Brush brush, ActorPose pose, TrunkLine trunk, Vector3d[] neck)
    {
        for (var i = 0; i < 6; i++)
        {
            var foot = trunk.On(0.05 + (0.18 * i), 1, 1, 0.9);
            brush.Limb(foot, 0.055, foot + (trunk.Up * (0.20 * _h)) - (trunk.Turn.Rotate(Vector3d.UnitZ) * (0.07 * _h)), 0.008, _shade);
        }

        for (var i = 0; i + 1 < neck.Length; i++)
        {
            var back = pose.Chest.Rotation.Rotate(new Vector3d(0, 0.7, -0.7));
            brush.Limb(neck[i] + (back * (0.14 * _h)), 0.045, neck[i] + (back * (0.30 * _h)), 0.008, _shade);
        }

        for (var i = 1; i < pose.Tail.Length; i++)
        {
            brush.Limb(Vector3d.Lerp(pose.Tail[i - 1], pose.Tail[i], 0.5), 0.07, Vector3d.Lerp(pose.Tail[i - 1], pose.Tail[i], 0.6) + new Vector3d(0, (0.26 - (0.04 * i)) * _h, 0), 0.008, _shade);
        }

        var way = (pose.Tail[^1] - pose.Tail[^2]).Normalized();
        var side = pose.Pelvis.Rotation.Rotate(Vector3d.UnitX);
        for (var k = -1; k <= 1; k += 2)
        {
            brush.Limb(pose.Tail[^1] + (way * (0.22 * _h)), 0.012, pose.Tail[^1] + (side * (k * 0.13 * _h)) - (way * (0.04 * _h)), 0.02, _shade);
        }

        brush.Limb(pose.Tail[^1], 0.06, pose.Tail[^1] + (way * (0.22 * _h)), 0.012, _shade);
    }

    private void DrawClaws(Brush brush, ActorPose pose)
    {
        foreach (var leg in pose.Legs)
        {
            var forward = (leg.Tip - leg.End).Flat().Normalized(Vector3d.UnitZ);
            var side = Vector3d.Cross(Vector3d.UnitY, forward);
            for (var toe = -1; toe <= 1; toe++)
            {
                var root = leg.Tip + (side * (toe * 0.05 * _h)) + new Vector3d(0, 0.03 * _h, 0);
                brush.Limb(root, 0.028, root + (forward * (0.10 * _h)) - new Vector3d(0, 0.02 * _h, 0), 0.006, Horn);
            }
        }
    }

    private void DrawHead(PictureScene scene, ActorPose pose)
    {
        var head = Brush.Of(scene, pose.Head, rig.HeadRadius);
        var open = 0.15 + (0.55 * Math.Clamp(pose.Face.Mouth, 0, 1));
        head.Begin(0.2);
        head.Sphere(Vector3d.Zero, 0.92, _skin);
        head.Cone(new(0, 0.0, 0.5), 0.62, new(0, -0.12, 2.1), 0.40, _skin);
        head.Cone(new(0, -0.42 - (0.3 * open), 0.4), 0.42, new(0, -0.42 - open, 1.9), 0.26, Belly);
        head.End();
        head.Cone(new(0, -0.30 - (0.3 * open), 0.6), 0.32, new(0, -0.30 - (0.6 * open), 1.8), 0.20, Mouth);
        for (var side = -1; side <= 1; side += 2)
        {
            head.Cone(new(side * 0.42, 0.55, -0.2), 0.24, new(side * 0.80, 1.15, -1.3), 0.16, Horn);
            head.Cone(new(side * 0.80, 1.15, -1.3), 0.16, new(side * 0.75, 1.85, -1.75), 0.03, Horn);
            head.Cone(new(side * 0.70, 0.0, -0.3), 0.20, new(side * 1.35, 0.15, -0.95), 0.03, _shade);
            head.Sphere(new(side * 0.58, 0.42, 0.62), 0.20, Eye);
            head.Ellipsoid(new(side * 0.68, 0.43, 0.74), new(0.08, 0.14, 0.08), Dark);
            head.Cone(new(side * 0.30, 0.66, 0.85), 0.10, new(side * 0.72, 0.60, 0.45), 0.10, _skin);
            head.Sphere(new(side * 0.22, 0.18, 2.26), 0.11, _skin);
            head.Sphere(new(side * 0.24, 0.22, 2.36), 0.06, Dark);
            for (var i = 0; i < 4; i++)
            {
                head.Cone(new(side * (0.48 - (0.05 * i)), -0.34, 0.9 + (0.36 * i)), 0.075, new(side * (0.47 - (0.05 * i)), -0.62, 0.92 + (0.36 * i)), 0.01, Horn);
            }
        }
    }

    /// <summary>An arm, four fingers and the skin between them.</summary>
    private void DrawWing(Brush brush, LimbPose wing, ActorPose pose, int side)
    {
        if (Vector3d.Distance(wing.Root, wing.End) < 0.75 * rig.Wing)
        {
            // At rest they stand half raised over the back.
            Vector3d At(double x, double y, double z) => wing.Root + pose.Chest.Rotation.Rotate(new Vector3d(side * x, y, z) * rig.Wing);
            wing = new(wing.Root, At(0.26, 0.46, 0.06), At(0.62, 0.62, -0.50), At(0.10, 0.0, -0.44));
        }

        brush.Limb(wing.Root, 0.075, wing.Middle, 0.055, _skin);
        brush.Limb(wing.Middle, 0.055, wing.End, 0.018, _skin);
        var chord = (wing.Tip - wing.Root) * 1.2;
        var reach = rig.Wing / _h;
        Vector3d[] ends = [wing.End, Vector3d.Lerp(wing.End, wing.Root + chord, 0.36) + (chord * 0.30), Vector3d.Lerp(wing.End, wing.Root + chord, 0.68) + (chord * 0.20), wing.Root + chord];
        for (var i = 1; i < ends.Length; i++)
        {
            Sail(brush, wing.Middle, ends[i - 1], ends[i]);
        }

        Sail(brush, ends[3], wing.Middle, wing.Root);
        for (var i = 1; i < ends.Length; i++)
        {
            brush.Limb(wing.Middle, 0.034, ends[i], 0.012, _skin);
        }

        brush.Limb(wing.Middle, 0.04, wing.Middle + pose.Chest.Rotation.Rotate(new Vector3d(side * 0.02, 0.14, 0.06) * (_h * Math.Min(1, reach))), 0.008, Horn);
    }

    /// <summary>Skin between two fingers.</summary>
    private void Sail(Brush brush, Vector3d from, Vector3d a, Vector3d b)
    {
        Vector3d along = (a - from).Normalized(Vector3d.UnitX), normal = Vector3d.Cross(a - from, b - from).Normalized(Vector3d.UnitY), across = Vector3d.Cross(normal, along);
        var outline = new Polygon(Vector2.Zero, new((float)(a - from).Length, 0), new((float)Vector3d.Dot(b - from, along), (float)Math.Max(Vector3d.Dot(b - from, across), 1e-3)));
        new Brush(brush.Scene, from, QuaternionD.FromAxes(along, across, normal), _h).Prism(Vector3d.Zero, QuaternionD.Identity, outline, 0.006, 0.004, _sail);
    }
}
