using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast;

/// <summary>An animal on four legs: one flowing body, and a head that says which. About 45 primitives.</summary>
internal sealed class AnimalLook(Rig rig, Coat coat) : IActorLook
{
    private static readonly Surface Eye = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x17100B);
    private static readonly Surface EyeWhite = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF2EEE6);
    private static readonly Surface NoseTip = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x1A1413);
    private static readonly Surface Horn = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xD9CDB4);
    private readonly double _h = rig.Height;
    private readonly double _r = rig.HeadRadius;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        scene.BeginGroup((float)(0.055 * _h));
        DrawTrunk(scene, pose);
        DrawLegs(scene, pose);
        DrawTail(scene, pose);
        scene.EndGroup();
        DrawHead(scene, pose);
        DrawMane(scene, pose);
    }

    private void DrawTrunk(PictureScene scene, ActorPose pose)
    {
        Vector3d chest = pose.Chest.Position, pelvis = pose.Pelvis.Position;
        var along = chest - pelvis;
        var up = pose.Chest.Rotation.Rotate(Vector3d.UnitY);
        var depth = 0.205 * _h * coat.Girth;
        Limb(scene, chest - (along * 0.02), depth, pelvis + (along * 0.42) - (up * (0.01 * _h)), depth * 0.90, coat.Fur);
        Limb(scene, pelvis + (along * 0.45), depth * 0.86, pelvis - (along * 0.02), depth * 0.84, coat.Fur);
        Limb(scene, chest + (along * 0.08) - (up * depth * 0.35), depth * 0.66, chest - (along * 0.3) - (up * depth * 0.35), depth * 0.66, coat.Pale);
        Limb(scene, chest + (along * 0.10) + (up * depth * 0.15), depth * 0.72, pose.Head.Position - pose.Head.Rotation.Rotate(new(0, 0.1 * _r, 0.35 * _r)), _r * 0.72, coat.Fur);
        if (coat.Patches)
        {
            var left = pose.Chest.Rotation.Rotate(Vector3d.UnitX);
            for (var side = -1; side <= 1; side += 2)
            {
                var flank = left * (side * depth * 0.46);
                Limb(scene, chest - (along * 0.16) + flank + (up * depth * 0.2), depth * 0.60, chest - (along * 0.28) + flank, depth * 0.58, coat.Dark);
                Limb(scene, pelvis + (along * 0.10) + flank + (up * depth * 0.28), depth * 0.52, pelvis + (along * 0.22) + flank + (up * depth * 0.1), depth * 0.48, coat.Dark);
            }
        }
    }

    private void DrawLegs(PictureScene scene, ActorPose pose)
    {
        var thick = coat.LegGirth;
        for (var i = 0; i < pose.Legs.Length; i++)
        {
            var leg = pose.Legs[i];
            var hind = !rig.Legs[i].Fore;
            var top = leg.Root + new Vector3d(0, 0.02 * _h, 0);
            Limb(scene, top, (hind ? 0.115 : 0.090) * _h * thick, leg.Middle, 0.048 * _h * thick, coat.Fur);
            Limb(scene, leg.Middle, 0.046 * _h * thick, leg.End, 0.036 * _h * thick, coat.Fur);
            Limb(scene, leg.End - new Vector3d(0, 0.012 * _h, 0), 0.040 * _h * thick, Vector3d.Lerp(leg.End, leg.Tip, 0.75) with { Y = leg.Tip.Y + (0.028 * _h) }, 0.038 * _h * thick, coat.Pale);
        }
    }

    private void DrawTail(PictureScene scene, ActorPose pose)
    {
        for (var i = 0; i + 1 < pose.Tail.Length; i++)
        {
            var from = 0.036 - (0.007 * i);
            var brush = 1 + ((coat.TailBrush - 1) * (i + 1) / (pose.Tail.Length - 1));
            Limb(scene, pose.Tail[i], from * _h * (i == 0 ? 1 : brush), pose.Tail[i + 1], (from - 0.007) * _h * brush, i + 2 == pose.Tail.Length && coat.TailBrush > 1.5 ? coat.Pale : coat.Fur);
        }
    }

    private void DrawHead(PictureScene scene, ActorPose pose)
    {
        var head = pose.Head;
        double tip = coat.Snout * _r, drop = coat.SnoutDrop * _r, w = coat.SnoutWidth;
        scene.BeginGroup((float)(0.22 * _r));
        Show(scene, head, Part.Sphere(new(0, 0.08 * _r, 0), _r, coat.Fur));
        for (var side = -1; side <= 1; side += 2)
        {
            Show(scene, head, Part.Sphere(new(side * 0.42 * _r * w, -0.22 * _r, 0.35 * _r), 0.55 * _r, coat.Fur));
        }

        Show(scene, head, Part.Cone(new(0, -0.22 * _r, 0.45 * _r), 0.58 * _r * w, new(0, -drop, tip), 0.36 * _r * w, coat.Pale));
        Show(scene, head, Part.Cone(new(0, -0.48 * _r, 0.35 * _r), 0.42 * _r * w, new(0, -drop - (0.22 * _r), tip - (0.18 * _r)), 0.24 * _r * w, coat.Pale));
        scene.EndGroup();
        if (!coat.Trunk)
        {
            Show(scene, head, Part.Sphere(new(0, -drop + (0.12 * _r), tip + (0.27 * _r * w)), 0.19 * _r * w, NoseTip));
            Show(scene, head, Part.Cone(new(-0.16 * _r * w, -drop - (0.33 * _r), tip + (0.02 * _r)), 0.035 * _r, new(0.16 * _r * w, -drop - (0.33 * _r), tip + (0.02 * _r)), 0.035 * _r, NoseTip));
        }
        else
        {
            scene.BeginGroup((float)(0.15 * _r));
            Show(scene, head, Part.Cone(new(0, -0.4 * _r, 0.9 * _r), 0.5 * _r, new(0, -1.9 * _r, 1.6 * _r), 0.34 * _r, coat.Fur));
            Show(scene, head, Part.Cone(new(0, -1.9 * _r, 1.6 * _r), 0.34 * _r, new(0, -3.6 * _r, 1.5 * _r), 0.22 * _r, coat.Fur));
            scene.EndGroup();
        }

        for (var side = -1; side <= 1; side += 2)
        {
            DrawEye(scene, head, side, pose.EyesOpen);
            DrawEar(scene, head, side);
            DrawHorn(scene, head, side);
        }
    }

    private void DrawEye(PictureScene scene, BodyPose head, int side, double open)
    {
        Vector3d at = new(side * 0.50 * _r, 0.32 * _r, 0.70 * _r);
        if (open < 0.4)
        {
            Show(scene, head, Part.Sphere(at, 0.20 * _r, coat.Fur));
            return;
        }

        Show(scene, head, Part.Sphere(at, 0.20 * _r, EyeWhite));
        Show(scene, head, Part.Sphere(at + new Vector3d(side * 0.035 * _r, 0, 0.075 * _r), 0.155 * _r, Eye));
        Show(scene, head, Part.Sphere(at + new Vector3d(side * 0.06 * _r, 0.075 * _r, 0.20 * _r), 0.035 * _r, EyeWhite));
    }

    private void DrawEar(PictureScene scene, BodyPose head, int side)
    {
        scene.BeginGroup((float)(0.1 * _r));
        switch (coat.Ears)
        {
            case Ears.Hanging:
                Show(scene, head, Part.Cone(new(side * 0.72 * _r, 0.68 * _r, -0.15 * _r), 0.24 * _r, new(side * 1.12 * _r, 0.25 * _r, -0.05 * _r), 0.27 * _r, coat.Dark));
                Show(scene, head, Part.Cone(new(side * 1.12 * _r, 0.25 * _r, -0.05 * _r), 0.27 * _r, new(side * 1.10 * _r, -0.45 * _r, 0.10 * _r), 0.20 * _r, coat.Dark));
                break;
            case Ears.Long:
                Show(scene, head, Part.Cone(new(side * 0.40 * _r, 0.80 * _r, -0.2 * _r), 0.22 * _r, new(side * 0.62 * _r, 2.5 * _r, -0.5 * _r), 0.16 * _r, coat.Fur));
                break;
            case Ears.Round:
                Show(scene, head, Part.Sphere(new(side * 0.72 * _r, 0.88 * _r, -0.1 * _r), 0.34 * _r, coat.Dark));
                break;
            case Ears.Broad:
                var size = coat.Trunk ? 2.0 : 1;
                Show(scene, head, Part.Cone(new(side * 0.80 * _r, 0.50 * _r, -0.25 * _r), 0.20 * _r * size, new(side * (0.8 + (0.75 * size)) * _r, 0.35 * _r, -0.35 * _r), 0.26 * _r * size, coat.Fur));
                break;
            default:
                Show(scene, head, Part.Cone(new(side * 0.55 * _r, 0.66 * _r, -0.1 * _r), 0.36 * _r, new(side * 0.72 * _r, 1.48 * _r, -0.08 * _r), 0.06 * _r, coat.Fur));
                break;
        }

        scene.EndGroup();
    }

    private void DrawHorn(PictureScene scene, BodyPose head, int side)
    {
        if (coat.Horns)
        {
            scene.BeginGroup((float)(0.08 * _r));
            Show(scene, head, Part.Cone(new(side * 0.45 * _r, 0.85 * _r, -0.1 * _r), 0.18 * _r, new(side * 0.95 * _r, 1.25 * _r, 0), 0.13 * _r, Horn));
            Show(scene, head, Part.Cone(new(side * 0.95 * _r, 1.25 * _r, 0), 0.13 * _r, new(side * 0.85 * _r, 1.85 * _r, 0.1 * _r), 0.05 * _r, Horn));
            scene.EndGroup();
        }
    }

    private void DrawMane(PictureScene scene, ActorPose pose)
    {
        if (!coat.Mane)
        {
            return;
        }

        scene.BeginGroup((float)(0.05 * _h));
        if (coat.Ears == Ears.Round)
        {
            // A lion's: a ruff behind the face.
            for (var i = 0; i < 7; i++)
            {
                var angle = (i - 3) * 0.85;
                var (sin, cos) = Mathematics.DeterministicMath.SinCos(angle);
                Show(scene, pose.Head, Part.Sphere(new(1.05 * _r * sin, 1.0 * _r * cos, -0.45 * _r), 0.62 * _r, coat.Dark));
            }
        }
        else
        {
            for (var i = 0; i < 5; i++)
            {
                var t = i / 4.0;
                var at = Vector3d.Lerp(pose.Chest.Position + pose.Chest.Rotation.Rotate(new(0, 0.24 * _h, 0.02 * _h)), pose.Head.Position + pose.Head.Rotation.Rotate(new(0, 0.85 * _r, -0.55 * _r)), t);
                scene.Add(Primitive.Sphere(at.ToSingle(), (float)(0.075 * _h), coat.Dark));
            }
        }

        scene.EndGroup();
    }

    private static void Show(PictureScene scene, BodyPose at, Part part) => part.Draw(scene, at.Position, at.Rotation);

    private static void Limb(PictureScene scene, Vector3d a, double radiusA, Vector3d b, double radiusB, Surface surface) =>
        scene.Add(Primitive.RoundCone(a.ToSingle(), (float)radiusA, b.ToSingle(), (float)radiusB, surface));
}
