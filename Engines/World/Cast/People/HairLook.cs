using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Cast.People;

/// <summary>Hair of the head and of the face. What hangs swings behind the head. Lengths in radii of the head.</summary>
internal sealed class HairLook(Rig rig, Person person)
{
    private readonly Sway _left = new(2.2, 0.35, 0.7 * rig.HeadRadius);
    private readonly Sway _right = new(2.2, 0.35, 0.7 * rig.HeadRadius);
    private readonly Sway _back = new(1.9, 0.35, 0.9 * rig.HeadRadius);
    private readonly Sway _beard = new(2.8, 0.5, 0.3 * rig.HeadRadius);

    public void Draw(Brush head, ActorPose pose)
    {
        var hidden = person.Outfit.Head?.Cut.Name is "coif" or "veil" or "ninjamask" or "hood" or "turban";
        if (!hidden)
        {
            head.Begin(person.Hairdo is Hairdo.Curls or Hairdo.Afro or Hairdo.Wig ? 0.10 : 0.16);
            DrawHair(head, pose);
            head.End();
        }

        DrawBeard(head, pose);
    }

    private void DrawHair(Brush head, ActorPose pose)
    {
        var hair = person.Hair;
        var hat = person.Outfit.Head is not null && person.Outfit.Head.Cut.Name is not ("tiara" or "headband" or "crown" or "bridalveil" or "nursecap" or "headphones");
        var squash = hat ? 0.94 : 1;
        switch (person.Hairdo)
        {
            case Hairdo.Bald:
                break;
            case Hairdo.Balding:
                for (var side = -1; side <= 1; side += 2)
                {
                    head.Ellipsoid(new(side * 0.72, 0.05, -0.30), new(0.22, 0.34, 0.46), hair);
                }

                head.Ellipsoid(new(0, 0.02, -0.80), new(0.72, 0.40, 0.30), hair);
                break;
            case Hairdo.Mohawk:
                for (var i = 0; i < 6; i++)
                {
                    var (sin, cos) = DeterministicMath.SinCos(0.75 - (0.55 * i));
                    head.Cone(new(0, 0.22 + (0.86 * cos), -0.08 + (0.92 * sin)), 0.14, new(0, 0.22 + (1.55 * cos), -0.08 + (1.45 * sin)), 0.05, hair);
                }

                break;
            case Hairdo.Afro:
                head.Ellipsoid(new(0, 0.62, -0.22), new(1.35, 1.20, 1.22), hair);
                break;
            case Hairdo.Curls or Hairdo.Wig:
                Cap(head, 0.98 * squash);
                Curls(head, person.Hairdo == Hairdo.Wig);
                break;
            case Hairdo.Spiky:
                Cap(head, 0.99 * squash);
                head.Ellipsoid(new(0, 0.80, 0.26), new(0.70, 0.34, 0.54), hair);
                for (var i = 0; i < (hat ? 0 : 9); i++)
                {
                    var (sin, cos) = DeterministicMath.SinCos(i * 2.4);
                    var out1 = 0.25 + (0.075 * i);
                    head.Cone(new(out1 * sin, 0.95 - (0.055 * i), -0.10 + (out1 * cos)), 0.20, new(out1 * sin * 1.55, 1.42 - (0.06 * i), -0.12 + (out1 * cos * 1.55)), 0.04, hair);
                }

                break;
            default:
                Cap(head, squash);
                Length(head, pose);
                break;
        }
    }

    /// <summary>What lies on the skull: down to the nape behind, to a hairline over the forehead and before the ears.</summary>
    private void Cap(Brush head, double size)
    {
        var hair = person.Hair;
        var close = person.Hairdo == Hairdo.Crop ? 0.965 : 1;
        head.Ellipsoid(new(0, 0.36, -0.19), new(0.93 * size * close, 0.92 * size * close, 0.98 * close), hair);
        head.Ellipsoid(new(0, 0.0, -0.46), new(0.80 * close, 0.62, 0.62), hair);
        if (person.Has("widowspeak"))
        {
            head.Cone(new(0, 0.92, 0.50), 0.16, new(0, 0.66, 0.80), 0.05, hair);
        }

        // Under a hat there is no room for more.
        if (size >= 1)
        {
            Hairline(head);
        }
    }

    private void Hairline(Brush head)
    {
        var hair = person.Hair;
        switch (person.Hairdo)
        {
            case Hairdo.Short or Hairdo.Parted or Hairdo.Crop:
                var swept = person.Hairdo == Hairdo.Parted;
                head.Ellipsoid(new(swept ? -0.10 : 0, 0.82, 0.24), new(0.70, person.Hairdo == Hairdo.Crop ? 0.30 : 0.38, 0.58), QuaternionD.FromAxisAngle(Vector3d.UnitZ, swept ? 0.22 : 0), hair);
                for (var side = -1; side <= 1; side += 2)
                {
                    head.Ellipsoid(new(side * 0.77, 0.24, 0.10), new(0.10, 0.32, 0.17), hair);
                }

                if (person.Childhood > 0)
                {
                    // A tuft that will not lie.
                    head.Cone(new(0.10, 1.16, -0.25), 0.16, new(0.22, 1.42, -0.20), 0.05, hair);
                }

                break;
            case Hairdo.Bob or Hairdo.Braids:
                head.Ellipsoid(new(0, 0.66, 0.40), new(0.66, 0.26, 0.44), hair);
                break;
            case Hairdo.Long or Hairdo.Ponytail or Hairdo.Bun:
                // Parted over one eye and swept to both temples.
                head.Ellipsoid(new(-0.40, 0.66, 0.34), new(0.50, 0.22, 0.42), QuaternionD.FromAxisAngle(Vector3d.UnitZ, 0.60), hair);
                head.Ellipsoid(new(0.48, 0.68, 0.28), new(0.40, 0.22, 0.42), QuaternionD.FromAxisAngle(Vector3d.UnitZ, -0.75), hair);
                break;
        }
    }

    private void Curls(Brush head, bool wig)
    {
        for (var i = 0; i < 12; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos(i * 2.399);
            var level = 1 - (i / 12.0);
            head.Sphere(new(0.86 * sin * (1.1 - (0.5 * level)), 0.35 + (0.75 * level), -0.18 + (0.86 * Math.Min(cos, 0.72) * (1.1 - (0.5 * level)))), 0.27, person.Hair);
        }

        for (var side = -1; side <= 1 && wig; side += 2)
        {
            for (var i = 0; i < 4; i++)
            {
                head.Ellipsoid(new(side * 0.90, 0.30 - (0.42 * i), -0.12 + (0.06 * i)), new(0.26, 0.20, 0.34), person.Hair);
            }
        }
    }

    private void Length(Brush head, ActorPose pose)
    {
        var hair = person.Hair;
        switch (person.Hairdo)
        {
            case Hairdo.Long:
                for (var side = -1; side <= 1; side += 2)
                {
                    head.Cone(new(side * 0.72, 0.62, 0.06), 0.24, new(side * 0.86, -0.10, 0.08), 0.22, hair);
                }

                Hang(head, pose, new(0.84, -0.05, 0.0), new(0.76, -1.60, 0.02), 0.27, 0.24);
                Back(head, pose, new(0, 0.0, -0.50), new(0, -1.85, -0.60), 0.78, 0.62);
                break;
            case Hairdo.Bob:
                for (var side = -1; side <= 1; side += 2)
                {
                    head.Cone(new(side * 0.70, 0.55, 0.06), 0.28, new(side * 0.80, -0.10, 0.10), 0.28, hair);
                }

                Hang(head, pose, new(0.80, -0.05, 0.08), new(0.70, -0.66, 0.16), 0.28, 0.22);
                head.Ellipsoid(new(0, -0.18, -0.42), new(0.94, 0.72, 0.58), hair);
                break;
            case Hairdo.Bun:
                head.Sphere(new(0, 0.98, -0.82), 0.40, hair);
                break;
            case Hairdo.Topknot:
                head.Cone(new(0, 1.20, -0.35), 0.18, new(0, 1.42, -0.62), 0.13, hair);
                break;
            case Hairdo.Ponytail:
                head.Sphere(new(0, 0.66, -1.06), 0.28, hair);
                Back(head, pose, new(0, 0.60, -1.18), new(0.05, -1.35, -1.30), 0.30, 0.14);
                break;
            case Hairdo.Braids:
                for (var side = -1; side <= 1; side += 2)
                {
                    head.Sphere(new(side * 0.90, 0.02, -0.05), 0.24, hair);
                }

                Hang(head, pose, new(0.92, -0.10, 0.0), new(0.98, -1.45, 0.24), 0.22, 0.14);
                break;
        }
    }

    private void Hang(Brush head, ActorPose pose, Vector3d from, Vector3d to, double thick, double thin)
    {
        foreach (var (side, sway) in new[] { (1, _left), (-1, _right) })
        {
            var mirror = new Vector3d(side, 1, 1);
            var end = sway.Follow(head.At(Vector3d.Scale(to, mirror)), pose.Time);
            var root = head.At(Vector3d.Scale(from, mirror));
            var middle = Vector3d.Lerp(root, Vector3d.Lerp(head.At(Vector3d.Scale(to, mirror)), end, 0.4), 0.5);
            head.Limb(root, thick, middle, (thick + thin) / 2, person.Hair);
            head.Limb(middle, (thick + thin) / 2, end, thin, person.Hair);
        }
    }

    private void Back(Brush head, ActorPose pose, Vector3d from, Vector3d to, double thick, double thin)
    {
        var rest = head.At(to);
        var end = _back.Follow(rest, pose.Time);
        var middle = Vector3d.Lerp(head.At(from), Vector3d.Lerp(rest, end, 0.4), 0.5);
        head.Limb(head.At(from), thick, middle, (thick + thin) / 2 * 1.1, person.Hair);
        head.Limb(middle, (thick + thin) / 2 * 1.1, end, thin, person.Hair);
    }

    private void DrawBeard(Brush head, ActorPose pose)
    {
        var hair = person.Hair;
        var drop = 0.16 * HeadLook.JawDrop(pose.Face);
        if (person.Beard is not (Beard.None or Beard.Goatee))
        {
            for (var side = -1; side <= 1; side += 2)
            {
                head.Cone(new(0, -0.40, 0.90), 0.085, new(side * (person.Beard == Beard.Moustache ? 0.40 : 0.32), -0.50, 0.78), 0.04, hair);
            }
        }

        switch (person.Beard)
        {
            case Beard.Goatee:
                head.Cone(new(0, -0.78 - drop, 0.70), 0.14, new(0, -1.15 - drop, 0.68), 0.05, hair);
                break;
            case Beard.Full or Beard.Long:
                head.Begin(0.16);
                for (var side = -1; side <= 1; side += 2)
                {
                    head.Cone(new(side * 0.76, -0.12, 0.10), 0.14, new(side * 0.54, -0.70 - drop, 0.34), 0.24, hair);
                    head.Cone(new(side * 0.54, -0.70 - drop, 0.34), 0.24, new(0, -0.94 - drop, 0.55), 0.24, hair);
                }

                if (person.Beard == Beard.Long)
                {
                    var end = _beard.Follow(head.At(0, -2.25 - drop, 0.82), pose.Time);
                    head.Limb(head.At(0, -0.95 - drop, 0.55), 0.42, end, 0.12, hair);
                }
                else
                {
                    head.Cone(new(0, -0.92 - drop, 0.56), 0.28, new(0, -1.15 - drop, 0.58), 0.18, hair);
                }

                head.End();
                break;
        }
    }
}
