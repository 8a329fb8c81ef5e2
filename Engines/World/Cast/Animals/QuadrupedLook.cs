using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>An animal on four legs: one flowing body with its marks, and a head that says which. Lengths of the body in parts of the shoulders' height.</summary>
internal sealed class QuadrupedLook(Rig rig, Coat coat) : IActorLook
{
    private readonly double _h = rig.Height;
    private readonly double _deep = rig.TrunkRadius / rig.Height * coat.Girth;
    private readonly BeastHead _head = new(rig, coat);

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _h);
        var trunk = new TrunkLine(pose, _h, _deep, coat.Waist, rig.TrunkOver);
        brush.Begin(0.05);
        DrawTrunk(brush, pose, trunk);
        DrawLegs(brush, pose);
        DrawTail(brush, pose);
        brush.End();
        DrawMarks(brush, pose, trunk);
        _head.Draw(scene, pose);
        DrawMane(brush, pose);
        scene.EndGroup();
        GearLook.Draw(scene, pose.Gear);
    }

    private void DrawTrunk(Brush brush, ActorPose pose, TrunkLine trunk)
    {
        var belly = coat.Marking is Marking.Wool or Marking.Panda or Marking.Net or Marking.Quills || coat.Shell ? coat.Fur : coat.Pale;
        var front = coat.Marking == Marking.Panda ? coat.Dark : coat.Fur;
        brush.Limb(trunk.At(-0.04), trunk.Radius(0) * 0.98, trunk.At(0.5), trunk.Radius(0.5), coat.Fur);
        brush.Limb(trunk.At(0.5), trunk.Radius(0.5), trunk.At(1.0), trunk.Radius(1), coat.Fur);
        brush.Limb(trunk.At(1.04) - (trunk.Up * (0.34 * _deep * _h)), _deep * 0.66, trunk.At(0.55) - (trunk.Up * (0.26 * _deep * _h)), _deep * 0.64, belly);
        for (var i = 0; i < 4; i++)
        {
            // Shoulders and haunches.
            var leg = pose.Legs[i];
            var out1 = trunk.Side * (rig.Legs[i].Side * 0.34 * _deep * _h);
            brush.Limb(Vector3d.Lerp(trunk.At(i < 2 ? 0.92 : 0.04), leg.Root, 0.55) + (out1 * 0.5), _deep * (i < 2 ? 0.56 : 0.66), Vector3d.Lerp(leg.Root, leg.Middle, 0.35), 0.085 * coat.LegGirth, i < 2 ? front : coat.Fur);
        }

        var nape = pose.Head.Position - pose.Head.Rotation.Rotate(new Vector3d(0, 0.1, 0.30) * rig.HeadRadius);
        var thick = Math.Min(_deep * 0.78, rig.HeadRadius / _h * 1.05 * Math.Max(1, coat.NeckGirth));
        brush.Limb(trunk.At(1.08) + (trunk.Up * (0.18 * _deep * _h)), Math.Max(thick, _deep * 0.60 * Math.Min(coat.NeckGirth, 1.25)), nape, rig.HeadRadius / _h * 0.66 * Math.Min(1.3, Math.Max(0.85, coat.NeckGirth)), coat.Marking == Marking.Panda ? coat.Fur : coat.Fur);
        if (coat.Marking is Marking.Bib or Marking.Mask)
        {
            brush.Limb(trunk.At(1.22) - (trunk.Up * (0.12 * _deep * _h)), _deep * 0.46, Vector3d.Lerp(trunk.At(1.2), nape, 0.6) + (pose.Head.Rotation.Rotate(Vector3d.UnitZ) * (0.25 * rig.HeadRadius)), rig.HeadRadius / _h * 0.55, coat.Pale);
        }

        for (var i = 0; i < coat.Humps; i++)
        {
            brush.Limb(trunk.At(0.28 + (0.44 * i)) + (trunk.Up * (0.6 * _deep * _h)), _deep * 0.72, trunk.At(0.28 + (0.44 * i)) + (trunk.Up * (1.35 * _deep * _h)), _deep * 0.36, coat.Fur);
        }
    }

    private void DrawLegs(Brush brush, ActorPose pose)
    {
        var thick = coat.LegGirth;
        var dark = coat.Marking == Marking.Panda;
        var stocking = coat.Marking is Marking.Bib or Marking.Mask;
        for (var i = 0; i < pose.Legs.Length; i++)
        {
            var leg = pose.Legs[i];
            var hind = !rig.Legs[i].Fore;
            var fur = dark ? coat.Dark : coat.Fur;
            brush.Limb(leg.Root, (hind ? 0.105 : 0.085) * thick, leg.Middle, 0.050 * thick, fur);
            brush.Limb(leg.Middle, 0.048 * thick, leg.End, 0.036 * thick, dark ? coat.Dark : stocking ? coat.Pale : fur);
            var tip = Vector3d.Lerp(leg.End, leg.Tip, 0.75) with { Y = leg.Tip.Y + (0.026 * _h) };
            if (coat.Hooves)
            {
                brush.Limb(leg.End, 0.036 * thick, tip, 0.038 * thick, coat.Dark);
            }
            else
            {
                brush.Limb(leg.End - new Vector3d(0, 0.012 * _h, 0), 0.040 * thick, tip, 0.042 * thick, dark ? coat.Dark : coat.Pale);
            }
        }
    }

    private void DrawTail(Brush brush, ActorPose pose)
    {
        if (coat.Tail == TailForm.None || pose.Tail.Length < 2)
        {
            return;
        }

        var last = pose.Tail.Length - 2;
        if (coat.Tail == TailForm.Stub)
        {
            brush.Limb(pose.Tail[0], 0.055 * coat.TailGirth, Vector3d.Lerp(pose.Tail[0], pose.Tail[2], 0.6), 0.045 * coat.TailGirth, coat.TailGirth > 1.2 ? coat.Pale : coat.Fur);
            return;
        }

        for (var i = 0; i <= last; i++)
        {
            var (from, to) = coat.Tail switch
            {
                TailForm.Bushy or TailForm.Curl => (0.034 + (0.008 * i), 0.036 + (0.006 * (1 - i))),
                TailForm.Plume => (i == 0 ? 0.026 : 0.040, i == last ? 0.016 : 0.040),
                TailForm.Hair => (i == 0 ? 0.026 : 0.034, i == last ? 0.020 : 0.036),
                _ when coat.Scales => (0.060 - (0.017 * i), 0.043 - (0.017 * i)),
                _ => (0.030 - (0.005 * i), 0.025 - (0.005 * i)),
            };
            var surface = coat.Tail == TailForm.Hair ? coat.Dark : i == last && coat.Tail == TailForm.Plume && coat.TailGirth < 3 ? coat.Pale : coat.Fur;
            brush.Limb(pose.Tail[i], from * coat.TailGirth, pose.Tail[i + 1], to * coat.TailGirth, surface);
        }

        if (coat.Tail == TailForm.Tuft)
        {
            brush.Limb(pose.Tail[^1], 0.045, pose.Tail[^1] + ((pose.Tail[^1] - pose.Tail[^2]).Normalized() * (0.05 * _h)), 0.03, coat.Dark);
        }
        else if (coat.Tail == TailForm.Curl)
        {
            var end = pose.Tail[^1];
            var forward = pose.Pelvis.Rotation.Rotate(Vector3d.UnitZ);
            brush.Limb(end, 0.034 * coat.TailGirth, end + (forward * (0.10 * _h)) + new Vector3d(0, 0.02 * _h, 0), 0.026 * coat.TailGirth, coat.Pale == coat.Fur ? coat.Fur : coat.Marking == Marking.Mask ? coat.Pale : coat.Fur);
        }
    }

    private void DrawMarks(Brush brush, ActorPose pose, TrunkLine trunk)
    {
        switch (coat.Marking)
        {
            case Marking.Patches:
                Patch(brush, trunk, 0.82, 0.35, 1, 0.17, 0.5);
                Patch(brush, trunk, 0.30, 0.55, 1, 0.20, 0.6);
                Patch(brush, trunk, 0.60, 0.75, -1, 0.19, 0.6);
                Patch(brush, trunk, 0.05, 0.25, -1, 0.16, 0.6);
                Patch(brush, trunk, 0.98, 0.05, -1, 0.15, 0.5);
                break;
            case Marking.Stripes:
                for (var i = 0; i < 8; i++)
                {
                    trunk.Ring(brush, -0.06 + (0.145 * i), (coat.Hooves ? 0.022 : 0.012) + (0.005 * (i % 2)), coat.Dark);
                }

                for (var i = 0; i < 5; i++)
                {
                    // Rings of the neck.
                    var at = Vector3d.Lerp(trunk.At(1.08) + (trunk.Up * (0.18 * _deep * _h)), pose.Head.Position, 0.22 + (0.15 * i));
                    var half = (pose.Head.Position - trunk.At(1.08)).Normalized() * ((coat.Hooves ? 0.014 : 0.008) * _h);
                    var thick = (_deep * 0.76 * (1 - (0.10 * i))) + (0.10 * i * rig.HeadRadius / _h);
                    brush.Trunk(at - half, thick, at + half, thick * 0.97, 0.004, coat.Dark);
                }

                for (var i = 0; i < 3 * pose.Legs.Length; i++)
                {
                    var leg = pose.Legs[i / 3];
                    var at = i % 3 == 0 ? Vector3d.Lerp(leg.Root, leg.Middle, 0.55) : Vector3d.Lerp(leg.Middle, leg.End, 0.15 + (0.35 * (i % 3 - 1)));
                    var along = (leg.End - leg.Middle).Normalized() * (0.010 * _h);
                    var thick = (i % 3 == 0 ? 0.076 : 0.047) * coat.LegGirth;
                    brush.Trunk(at - along, thick, at + along, thick, 0.003, coat.Dark);
                }

                for (var i = 0; i + 1 < pose.Tail.Length; i++)
                {
                    brush.Limb(Vector3d.Lerp(pose.Tail[i], pose.Tail[i + 1], 0.75), 0.031 * coat.TailGirth * (1 - (0.16 * i)), pose.Tail[i + 1], 0.030 * coat.TailGirth * (1 - (0.16 * i)), coat.Dark);
                }

                break;
            case Marking.Spots or Marking.Net:
                var net = coat.Marking == Marking.Net;
                for (var i = 0; i < 26; i++)
                {
                    var t = 0.02 + (0.97 * (i * 0.618 % 1));
                    Patch(brush, trunk, t, -0.35 + (1.15 * (i * 0.414 % 1)), i % 2 == 0 ? 1 : -1, net ? 0.085 : 0.036, 0.30);
                }

                if (net)
                {
                    Vector3d from = trunk.At(1.1), to = pose.Head.Position;
                    for (var i = 0; i < 12; i++)
                    {
                        var at = Vector3d.Lerp(from, to, 0.15 + (0.065 * i));
                        brush.Limb(at + (trunk.Side * ((i % 2 == 0 ? 0.034 : -0.034) * _h)) + (trunk.Up * ((i % 3 - 1) * 0.02 * _h)), 0.022, at + (trunk.Side * ((i % 2 == 0 ? 0.034 : -0.034) * _h)) + new Vector3d(0, 0.025 * _h, 0), 0.020, coat.Dark);
                    }
                }

                break;
            case Marking.Wool:
                brush.Begin(0.02);
                for (var i = 0; i < 22; i++)
                {
                    var (sin, cos) = DeterministicMath.SinCos(i * 2.4);
                    var t = -0.05 + (1.12 * i / 21.0);
                    brush.Limb(trunk.On(t, (0.5 * sin) + 0.25, cos > 0 ? 1 : -1, 0.84), 0.105, trunk.On(t, (0.5 * sin) + 0.25, cos > 0 ? 1 : -1, 0.86), 0.100, coat.Fur);
                }

                brush.End();
                break;
            case Marking.Clipped:
                brush.Begin(0.02);
                for (var i = 0; i < 4; i++)
                {
                    brush.Limb(pose.Legs[i].End + new Vector3d(0, 0.04 * _h, 0), 0.082, pose.Legs[i].End + new Vector3d(0, 0.10 * _h, 0), 0.080, coat.Fur);
                }

                brush.Limb(pose.Tail[^1], 0.085, pose.Tail[^1], 0.08, coat.Fur);
                for (var i = 0; i < 9; i++)
                {
                    brush.Limb(trunk.On(0.66 + (0.05 * i), -0.4 + (0.36 * (i % 4)), i % 2 == 0 ? 1 : -1, 0.8), 0.135, trunk.On(0.70 + (0.05 * i), -0.4 + (0.36 * (i % 4)), i % 2 == 0 ? 1 : -1, 0.8), 0.13, coat.Fur);
                }

                brush.End();
                break;
            case Marking.Quills:
                for (var i = 0; i < 40; i++)
                {
                    var t = -0.08 + (1.1 * (i * 0.618 % 1));
                    var up = -0.1 + (1.1 * (i * 0.414 % 1));
                    var side = i % 2 == 0 ? 1 : -1;
                    brush.Limb(trunk.On(t, up, side, 0.9), 0.035, trunk.On(t - 0.10, up, side, 1.38), 0.006, i % 3 == 0 ? coat.Pale : coat.Dark);
                }

                break;
            case Marking.Mask:
                // A dark saddle over the back.
                brush.Limb(trunk.At(0.02) + (trunk.Up * (0.40 * _deep * _h)), _deep * 0.72, trunk.At(0.95) + (trunk.Up * (0.42 * _deep * _h)), _deep * 0.70, coat.Fur);
                break;
        }

        if (coat.Shell)
        {
            DrawShell(brush, trunk);
        }

        if (coat.Scales)
        {
            for (var i = 0; i < 24; i++)
            {
                var side = i % 2 == 0 ? 1 : -1;
                var t = 1.05 - (0.045 * i);
                brush.Limb(trunk.On(t, 0.80, side, 0.9), 0.055, trunk.On(t, 0.84, side, 1.22), 0.012, coat.Dark);
            }

            for (var i = 0; i + 1 < pose.Tail.Length; i++)
            {
                for (var k = 0; k < 3; k++)
                {
                    var at = Vector3d.Lerp(pose.Tail[i], pose.Tail[i + 1], k / 3.0);
                    brush.Limb(at, 0.06, at + new Vector3d(0, (0.24 - (0.055 * i)) * _h, 0), 0.01, coat.Dark);
                }
            }
        }
    }

    private void DrawShell(Brush brush, TrunkLine trunk)
    {
        var at = new Brush(brush.Scene, trunk.At(0.5), trunk.Turn, _h);
        var length = 0.62 * trunk.Length / _h;
        at.Cap(new(0, -0.02, 0), new(Math.Max(0.62, length * 0.72), 0.72, length * 1.18), new(0, -1, 0), 0.06, coat.Dark);
        at.Ellipsoid(new(0, -0.05, 0), new(Math.Max(0.66, length * 0.76), 0.12, length * 1.24), coat.Pale with { Colour = coat.Dark.Colour * 0.7f });
        for (var i = 0; i < 7; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos(i * Math.PI / 3);
            var ring = i == 6 ? 0 : 0.60;
            at.Ellipsoid(new(ring * sin * length * 0.62, i == 6 ? 0.62 : 0.44, ring * cos * length), new(0.22, 0.11, 0.26), coat.Fur with { Colour = coat.Dark.Colour * 1.5f });
        }
    }

    private void Patch(Brush brush, TrunkLine trunk, double along, double up, int side, double size, double depth)
    {
        var at = new Brush(brush.Scene, trunk.On(along, up, side, 0.97), trunk.Turn, _h);
        var (sin, cos) = (up, Math.Sqrt(Math.Max(0, 1 - (up * up))));
        at.Ellipsoid(Vector3d.Zero, new(size * depth * 0.5, size * 0.85, size), QuaternionD.FromAxisAngle(Vector3d.UnitZ, side * DeterministicMath.Atan2(sin, cos)), coat.Dark);
    }

    private void DrawMane(Brush brush, ActorPose pose)
    {
        var head = Brush.Of(brush.Scene, pose.Head, rig.HeadRadius);
        if (coat.Ruff)
        {
            head.Begin(0.25);
            for (var i = 0; i < 11; i++)
            {
                var (sin, cos) = DeterministicMath.SinCos(i * 2 * Math.PI / 11);
                head.Cone(new(1.05 * sin, (1.05 * cos) - 0.05, -0.25), 0.56, new(1.70 * sin, (1.70 * cos) - 0.20, -0.80), 0.30, coat.Dark);
            }

            head.Limb(head.At(0, -0.9, -0.6), 0.8, pose.Chest.Position - new Vector3d(0, 0.05 * _h, 0), 1.0, coat.Dark);
            head.Limb(head.At(0, 0.5, -1.0), 0.7, pose.Chest.Position + new Vector3d(0, 0.12 * _h, 0), 0.8, coat.Dark);
            head.End();
        }

        if (coat.Crest)
        {
            var foot = pose.Chest.Position + pose.Chest.Rotation.Rotate(new Vector3d(0, _deep * 0.95, 0.02) * _h);
            brush.Begin(0.05);
            for (var i = 0; i < 6; i++)
            {
                var at = Vector3d.Lerp(foot, head.At(0, 0.95, -0.55), i / 5.0);
                var fall = pose.Chest.Rotation.Rotate(new Vector3d(coat.Tail == TailForm.Hair ? 0.05 : 0, coat.Tail == TailForm.Hair ? -0.07 : 0.03, -0.015) * _h);
                brush.Limb(at, coat.Tail == TailForm.Hair ? 0.050 : 0.030, at + fall, coat.Tail == TailForm.Hair ? 0.034 : 0.022, coat.Dark);
            }

            if (coat.Tail == TailForm.Hair)
            {
                head.Cone(new(0, 1.0, 0.15), 0.26, new(0, 0.55, 0.85), 0.12, coat.Dark);
            }

            brush.End();
        }
    }
}
