using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>A bird: an egg of a body, feathers in rows along wings and tail, thin legs, and the beak of its kind. Lengths in parts of its height.</summary>
internal sealed class BirdLook(Rig rig, Plumage plumage) : IActorLook
{
    private const int Feathers = 8;
    private static readonly Surface Eye = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x100C0A);
    private static readonly Surface Amber = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF0A822);
    private static readonly Surface White = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4F1EA);
    private static readonly Surface Glint = Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFFFFF);
    private static readonly Surface Red = Surface.FromSrgb(SurfaceMaterial.Rubber, 0xD02A22);
    private readonly double _h = rig.Height;
    private readonly double _thick = Math.Max(0.13, 0.38 * rig.Trunk / rig.Height) * plumage.Girth;
    private readonly Surface _leg = plumage.Beak is Beak.Long or Beak.Small && !plumage.Comb ? plumage.Bill : Surface.FromSrgb(SurfaceMaterial.Rubber, 0xE8A030);

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _h);
        DrawBody(brush, pose);
        DrawLegs(brush, pose);
        DrawTail(brush, pose);
        for (var i = 0; i < pose.Wings.Length; i++)
        {
            DrawWing(scene, pose, i);
        }

        DrawHead(scene, pose);
        scene.EndGroup();
        GearLook.Draw(scene, pose.Gear);
    }

    private void DrawBody(Brush brush, ActorPose pose)
    {
        Vector3d chest = pose.Chest.Position, pelvis = pose.Pelvis.Position;
        var along = chest - pelvis;
        var turn = QuaternionD.LookAlong(along, pose.Chest.Rotation.Rotate(Vector3d.UnitY));
        var length = along.Length / _h;
        var body = new Brush(brush.Scene, Vector3d.Lerp(pelvis, chest, 0.5), turn, _h);
        brush.Begin(0.06);
        if (plumage.Penguin)
        {
            body.Ellipsoid(new(0, 0.02, -0.02), new(0.175, 0.165, 0.36), plumage.Back);
            body.Ellipsoid(new(0, -0.055, -0.03), new(0.148, 0.130, 0.33), plumage.Breast);
        }
        else
        {
            body.Ellipsoid(new(0, 0, 0), new(_thick * 0.98, _thick, (0.62 * length) + (0.4 * _thick)), plumage.Back);
            body.Ellipsoid(new(0, -0.30 * _thick, 0.16 * length), new(_thick * 0.86, _thick * 0.84, (0.46 * length) + (0.3 * _thick)), plumage.Breast);
        }

        var head = pose.Head.Position;
        var r = rig.HeadRadius / _h;
        var from = chest + (turn.Rotate(new Vector3d(0, 0.25 * _thick, 0.10 * length)) * _h);
        if (plumage.Curve > 0)
        {
            // An S: forward and up, then back over itself.
            var forward = pose.Chest.Rotation.Rotate(Vector3d.UnitZ).Flat().Normalized(Vector3d.UnitZ);
            var low = Vector3d.Lerp(from, head, 0.30) + (forward * (0.10 * plumage.Curve * _h));
            var high = Vector3d.Lerp(from, head, 0.75) - (forward * (0.07 * plumage.Curve * _h));
            brush.Limb(from, Math.Min(0.075, _thick * 0.6), low, 0.048, plumage.Back);
            brush.Limb(low, 0.048, high, 0.040, plumage.Head);
            brush.Limb(high, 0.040, head, r * 0.62, plumage.Head);
        }
        else
        {
            brush.Limb(from, _thick * 0.72 * Math.Min(1.2, plumage.NeckGirth + 0.25), head, r * Math.Min(1, plumage.NeckGirth), plumage.Penguin || plumage.Ring ? plumage.Head : plumage.Back);
        }

        brush.End();
        if (plumage.Ring)
        {
            var at = Vector3d.Lerp(from, head, 0.52);
            var half = (head - from).Normalized() * (0.012 * _h);
            brush.Trunk(at - half, r * 1.0, at + half, r * 0.96, 0.005, White);
        }

        if (plumage.Penguin)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                Brush.Of(brush.Scene, pose.Head, rig.HeadRadius).Ellipsoid(new(side * 0.72, -0.42, 0.10), new(0.34, 0.58, 0.52), plumage.Tips ?? plumage.Breast);
            }
        }
    }

    private void DrawLegs(Brush brush, ActorPose pose)
    {
        foreach (var leg in pose.Legs)
        {
            var feathered = plumage.Penguin ? 0.05 : 0.042;
            brush.Limb(leg.Root, feathered * 1.3, Vector3d.Lerp(leg.Root, leg.Middle, 0.8), feathered * 0.6, plumage.Penguin ? plumage.Breast : plumage.Back);
            brush.Limb(leg.Middle, 0.016, leg.End, 0.012, _leg);
            var forward = (leg.Tip - leg.End).Flat().Normalized(Vector3d.UnitZ);
            var side = Vector3d.Cross(Vector3d.UnitY, forward);
            var down = leg.End with { Y = leg.Tip.Y + (0.012 * _h) };
            brush.Limb(leg.End, 0.013, down, 0.014, _leg);
            if (plumage.Webbed)
            {
                var foot = new Brush(brush.Scene, down + (forward * (0.055 * _h)), QuaternionD.LookAlong(forward, Vector3d.UnitY), _h);
                foot.Ellipsoid(Vector3d.Zero, new(plumage.Penguin ? 0.050 : 0.060, 0.013, 0.085), _leg);
                continue;
            }

            for (var toe = -1; toe <= 1; toe++)
            {
                brush.Limb(down, 0.012, down + (forward * (0.10 * _h)) + (side * (0.055 * toe * _h)), 0.008, _leg);
            }

            brush.Limb(down, 0.012, down - (forward * (0.06 * _h)), 0.008, _leg);
        }
    }

    private void DrawTail(Brush brush, ActorPose pose)
    {
        if (pose.Tail.Length < 2)
        {
            return;
        }

        var along = (pose.Tail[^1] - pose.Tail[0]).Normalized();
        var side = pose.Pelvis.Rotation.Rotate(Vector3d.UnitX);
        var turn = QuaternionD.LookAlong(along, pose.Pelvis.Rotation.Rotate(Vector3d.UnitY));
        var length = rig.Tail / _h * 0.62 * plumage.Tail;
        var root = new Brush(brush.Scene, pose.Tail[0], turn, _h);
        var fan = plumage.Tail > 3 ? 5 : 2;
        for (var i = -fan; i <= fan; i++)
        {
            var yaw = i * (plumage.Tail > 3 ? 0.26 : 0.16);
            var quill = root.Within(Vector3d.Zero, QuaternionD.FromAxisAngle(Vector3d.UnitY, yaw) * QuaternionD.FromAxisAngle(Vector3d.UnitX, plumage.Comb ? -0.7 + (0.1 * Math.Abs(i)) : 0));
            quill.Box(new(0, -0.004 * Math.Abs(i), length * 0.5), new(0.032, 0.010, length * (0.56 - (0.03 * Math.Abs(i)))), 0.010, i % 2 == 0 ? plumage.Back : plumage.Tips ?? plumage.Wing);
            if (plumage.Tail > 3)
            {
                quill.Sphere(new(0, 0.01, length * 0.98), 0.03, plumage.Tips ?? plumage.Back);
            }
        }
    }

    /// <summary>Feathers from the leading edge back, the outer ones longer; folded, they lie over each other along the flank.</summary>
    private void DrawWing(PictureScene scene, ActorPose pose, int index)
    {
        var wing = pose.Wings[index];
        var side = index % 2 == 0 ? 1 : -1;
        var brush = Brush.World(scene, _h);
        var spread = Vector3d.Distance(wing.Root, wing.End) / rig.Wing;
        if (plumage.Penguin)
        {
            var flip = (wing.End - wing.Root).Normalized(-Vector3d.UnitY);
            var outwards = pose.Chest.Rotation.Rotate(new(side, 0, 0));
            var across = Vector3d.Cross(flip, outwards).Normalized(Vector3d.UnitZ);
            new Brush(scene, Vector3d.Lerp(wing.Root, wing.End, 0.5), QuaternionD.FromAxes(Vector3d.Cross(flip, across), flip, across), _h)
                .Ellipsoid(Vector3d.Zero, new(0.022, Vector3d.Distance(wing.Root, wing.End) * 0.58 / _h, 0.062), plumage.Wing);
            return;
        }

        var chord = wing.Tip - wing.Root;
        if (spread < 0.75)
        {
            // Folded: one shield along the flank, quills behind it.
            var back = (wing.End - wing.Root).Normalized();
            var flank = pose.Chest.Rotation.Rotate(new(side, 0, 0));
            var turn = QuaternionD.LookAlong(back, Vector3d.Cross(back, flank) * side);
            var at = new Brush(scene, wing.Root, turn, _h);
            var long1 = rig.Trunk / _h;
            at.Ellipsoid(new(0, -0.03, 0.42 * long1), new(0.035, _thick * 0.72, 0.62 * long1), plumage.Wing);
            for (var i = 0; i < 3; i++)
            {
                at.Ellipsoid(new(0, (0.06 - (0.05 * i)) * 1.0, (0.92 - (0.06 * i)) * long1), new(0.030, _thick * 0.22, 0.34 * long1), plumage.Tips ?? plumage.Wing);
            }

            return;
        }

        brush.Begin(0.02);
        brush.Limb(wing.Root, 0.040, wing.Middle, 0.034, plumage.Wing);
        brush.Limb(wing.Middle, 0.034, wing.End, 0.018, plumage.Wing);
        brush.End();
        var up = Vector3d.Cross(wing.End - wing.Root, chord).Normalized(Vector3d.UnitY);
        for (var i = 0; i <= Feathers; i++)
        {
            var t = i / (double)Feathers;
            var lead = t < 0.45 ? Vector3d.Lerp(wing.Root, wing.Middle, t / 0.45) : Vector3d.Lerp(wing.Middle, wing.End, (t - 0.45) / 0.55);
            var outer = Math.Max(0, (t - 0.45) / 0.55);
            var way = ((chord.Normalized() * (1 - (0.72 * outer * outer))) + ((wing.End - wing.Middle).Normalized() * (0.95 * outer * outer))).Normalized();
            var reach = chord.Length * (0.95 + (0.10 * outer)) / _h;
            var quill = new Brush(scene, lead + (way * (reach * 0.45 * _h)), QuaternionD.LookAlong(way, up), _h);
            quill.Box(Vector3d.Zero, new(rig.Wing / _h * 0.075, 0.012, reach * 0.54), 0.012, outer > 0.45 || i % 2 == 1 ? plumage.Tips ?? plumage.Wing : plumage.Wing);
        }
    }

    private void DrawHead(PictureScene scene, ActorPose pose)
    {
        var head = Brush.Of(scene, pose.Head, rig.HeadRadius);
        head.Sphere(Vector3d.Zero, 1, plumage.Head);
        if (plumage.FaceDiscs)
        {
            head.Ellipsoid(new(0, 0.02, -0.05), new(1.28, 1.12, 1.02), plumage.Head);
            for (var side = -1; side <= 1; side += 2)
            {
                head.Ellipsoid(new(side * 0.48, 0.10, 0.74), new(0.56, 0.62, 0.22), QuaternionD.FromAxisAngle(Vector3d.UnitY, side * 0.35), plumage.Breast);
                head.Cone(new(side * 0.66, 0.86, 0.25), 0.24, new(side * 0.98, 1.52, 0.15), 0.05, plumage.Head);
            }
        }

        DrawBeak(head, pose.Face.Mouth);
        for (var side = -1; side <= 1; side += 2)
        {
            Vector3d at = plumage.FaceDiscs ? new(side * 0.45, 0.14, 0.84) : new(side * 0.68, 0.24, 0.58);
            var r = 0.17 * plumage.EyeSize;
            if (pose.EyesOpen < 0.4)
            {
                head.Sphere(at, r, plumage.Head);
                continue;
            }

            var ahead = new Vector3d(side * (plumage.FaceDiscs ? 0.25 : 0.75), 0.05, 0.66).Normalized();
            head.Sphere(at, r, plumage.FaceDiscs || plumage.Beak == Beak.Hooked ? Amber : plumage.Penguin || plumage.Ring ? White : Eye);
            head.Sphere(at + (ahead * (0.46 * r)), 0.66 * r, Eye);
            head.Sphere(at + ((ahead + new Vector3d(0, 0.45, 0)).Normalized() * (1.02 * r)), 0.20 * r, Glint);
        }

        if (plumage.Comb)
        {
            for (var i = 0; i < 4; i++)
            {
                head.Ellipsoid(new(0, 1.05 + (0.10 * (i % 2)), 0.60 - (0.36 * i)), new(0.10, 0.34, 0.24), Red);
            }

            for (var side = -1; side <= 1; side += 2)
            {
                head.Ellipsoid(new(side * 0.16, -0.85, 0.85), new(0.14, 0.36, 0.16), Red);
            }
        }
    }

    private void DrawBeak(Brush head, double mouth)
    {
        var bill = plumage.Bill;
        var gape = 0.5 * Math.Clamp(mouth, 0, 1);
        switch (plumage.Beak)
        {
            case Beak.Flat:
                head.Cone(new(0, -0.10, 0.80), 0.34, new(0, -0.28, 1.15), 0.26, bill);
                head.Ellipsoid(new(0, -0.30, 1.45), new(0.36, 0.11, 0.58), bill);
                head.Ellipsoid(new(0, -0.44 - gape, 1.36), new(0.30, 0.08, 0.48), bill);
                break;
            case Beak.Hooked:
                head.Begin(0.1);
                head.Cone(new(0, 0.05, 0.80), 0.36, new(0, -0.02, 1.28), 0.26, bill);
                head.Cone(new(0, -0.02, 1.28), 0.26, new(0, -0.52, 1.50), 0.05, bill);
                head.End();
                head.Cone(new(0, -0.32 - gape, 0.80), 0.22, new(0, -0.45 - gape, 1.10), 0.10, bill);
                break;
            case Beak.Sunken:
                head.Cone(new(0, 0.02, 0.92), 0.17, new(0, -0.42, 1.12), 0.05, bill);
                break;
            case Beak.Long:
                head.Cone(new(0, -0.05, 0.85), 0.24, new(0, -0.16, plumage.Penguin ? 1.85 : 2.5), 0.05, bill);
                head.Cone(new(0, -0.18 - (0.4 * gape), 0.80), 0.18, new(0, -0.24 - gape, plumage.Penguin ? 1.65 : 2.3), 0.04, bill);
                break;
            case Beak.Bent:
                head.Begin(0.1);
                head.Cone(new(0, -0.10, 0.80), 0.38, new(0, -0.25, 1.55), 0.30, bill);
                head.Cone(new(0, -0.25, 1.55), 0.30, new(0, -1.10, 1.95), 0.12, Eye);
                head.End();
                break;
            case Beak.Huge:
                head.Begin(0.1);
                head.Cone(new(0, 0.0, 0.75), 0.52, new(0, 0.05, 2.2), 0.42, bill);
                head.Cone(new(0, 0.05, 2.2), 0.42, new(0, -0.45, 3.2), 0.10, Eye);
                head.End();
                break;
            default:
                head.Cone(new(0, -0.06, 0.85), 0.24, new(0, -0.18, 1.55), 0.04, bill);
                head.Cone(new(0, -0.22 - (0.4 * gape), 0.80), 0.17, new(0, -0.28 - gape, 1.35), 0.04, bill);
                break;
        }
    }
}
