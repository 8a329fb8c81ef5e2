using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast;

/// <summary>Any actor as clean solids of a colour or two: what its pose is, and nothing more.</summary>
internal sealed class GreyModel(Rig rig, PlainCoat coat) : IActorLook
{
    private static readonly Surface Dark = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x24262A);
    private static readonly Surface Mouth = Surface.FromSrgb(SurfaceMaterial.Matte, 0x6A2E2A);
    private readonly double _h = rig.Height;
    private readonly double _r = rig.HeadRadius;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        if (rig.Limbless)
        {
            DrawChain(scene, pose);
        }
        else
        {
            DrawTrunk(scene, pose);
            DrawTail(scene, pose);
        }

        DrawLimbs(scene, pose);
        DrawWings(scene, pose);
        DrawHead(scene, pose);
        GearLook.Draw(scene, pose.Gear);
    }

    private void DrawTrunk(PictureScene scene, ActorPose pose)
    {
        scene.BeginGroup((float)(0.03 * _h));
        if (rig.Upright)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                var low = pose.Pelvis.Position + pose.Pelvis.Rotation.Rotate(new(side * 0.034 * _h, 0.0, 0));
                var high = pose.Chest.Position + pose.Chest.Rotation.Rotate(new(side * 0.050 * _h, -0.045 * _h, 0));
                Limb(scene, low, 0.062 * _h, high, 0.066 * _h, coat.Body);
            }

            Limb(scene, pose.NeckRoot - new Vector3d(0, 0.01 * _h, 0), 0.036 * _h, pose.Head.Position, 0.030 * _h, coat.Body);
        }
        else
        {
            var thick = Math.Max(rig.HipHalfWidth * 0.95, 0.14 * rig.Trunk);
            Limb(scene, pose.Pelvis.Position, thick, pose.Chest.Position, thick * 1.08, coat.Body);
            Limb(scene, pose.Chest.Position, thick * 0.7, pose.Head.Position, _r * 0.7, coat.Body);
        }

        scene.EndGroup();
    }

    private void DrawTail(PictureScene scene, ActorPose pose)
    {
        for (var i = 0; i + 1 < pose.Tail.Length; i++)
        {
            var thick = rig.Tail * (0.07 - (0.013 * i));
            Limb(scene, pose.Tail[i], thick, pose.Tail[i + 1], thick * 0.8, coat.Body);
        }
    }

    private void DrawChain(PictureScene scene, ActorPose pose)
    {
        scene.BeginGroup((float)(0.05 * _h));
        var n = pose.Tail.Length;
        for (var i = 0; i + 1 < n; i++)
        {
            Limb(scene, pose.Tail[i], Thickness(i, n), pose.Tail[i + 1], Thickness(i + 1, n), coat.Body);
        }

        scene.EndGroup();
        if (rig.Fish)
        {
            var end = pose.Tail[^1];
            var back = (end - pose.Tail[^2]).Normalized();
            var up = pose.Pelvis.Rotation.Rotate(Vector3d.UnitY);
            for (var side = -1; side <= 1; side += 2)
            {
                Limb(scene, end, 0.05 * _h, end + (back * (0.5 * _h)) + (up * (side * 0.55 * _h)), 0.02 * _h, coat.Left);
            }

            Limb(scene, pose.Tail[4] + (up * (0.4 * _h)), 0.05 * _h, pose.Tail[6] + (up * (0.62 * _h)), 0.02 * _h, coat.Left);
        }
    }

    /// <summary>Half thickness of the chain at a point: a fish is spindle-shaped, a snake even.</summary>
    private double Thickness(int i, int n)
    {
        var s = i / (n - 1.0);
        return rig.Fish
            ? _h * (0.10 + (0.40 * Mathematics.DeterministicMath.Sin(Math.PI * Math.Min(1, 0.12 + (s * 0.85)))))
            : _h * 0.5 * Math.Min(1, 1.35 * (1.05 - s));
    }

    private void DrawLimbs(PictureScene scene, ActorPose pose)
    {
        for (var i = 0; i < pose.Legs.Length; i++)
        {
            var leg = pose.Legs[i];
            var surface = rig.Legs[i].Side > 0 ? coat.Left : coat.Right;
            var thick = rig.Upright ? 0.046 * _h : Math.Min(0.055 * _h, rig.LegReach * 0.13);
            scene.BeginGroup((float)(0.012 * _h));
            Limb(scene, leg.Root, thick, leg.Middle, thick * 0.76, surface);
            Limb(scene, leg.Middle, thick * 0.74, leg.End, thick * 0.55, surface);
            scene.EndGroup();
            var up = new Vector3d(0, thick * 0.4, 0);
            Limb(scene, leg.End, thick * 0.55, leg.Tip + up, thick * 0.42, surface);
        }

        for (var i = 0; i < pose.Arms.Length; i++)
        {
            var arm = pose.Arms[i];
            var surface = i == 0 ? coat.Left : coat.Right;
            Limb(scene, arm.Root, 0.034 * _h, arm.Middle, 0.027 * _h, surface);
            Limb(scene, arm.Middle, 0.027 * _h, arm.End, 0.020 * _h, surface);
            Limb(scene, arm.End, 0.022 * _h, arm.Tip, 0.016 * _h, surface);
        }
    }

    private void DrawWings(PictureScene scene, ActorPose pose)
    {
        for (var i = 0; i < pose.Wings.Length; i++)
        {
            var wing = pose.Wings[i];
            var surface = i % 2 == 0 ? coat.Left : coat.Right;
            var thick = rig.Wing * 0.028;

            // A sail of struts between the leading edge and the trailing corner.
            const int struts = 12;
            scene.BeginGroup((float)(thick * 2.6));
            Limb(scene, wing.Root, thick * 1.6, wing.Middle, thick * 1.4, surface);
            Limb(scene, wing.Middle, thick * 1.4, wing.End, thick, surface);
            var chord = wing.Tip - wing.Root;
            for (var k = 1; k < struts; k++)
            {
                var t = k / (double)struts;
                var lead = t < 0.45 ? Vector3d.Lerp(wing.Root, wing.Middle, t / 0.45) : Vector3d.Lerp(wing.Middle, wing.End, (t - 0.45) / 0.55);
                Limb(scene, lead, thick, lead + (chord * (1 - (0.75 * t * t))), thick * 0.8, surface);
            }

            Limb(scene, wing.Root, thick, wing.Tip, thick, surface);
            scene.EndGroup();
        }
    }

    private void DrawHead(PictureScene scene, ActorPose pose)
    {
        var head = pose.Head;
        Show(scene, head, Part.Sphere(Vector3d.Zero, _r, coat.Body));
        Show(scene, head, Part.Cone(new(0, -0.15 * _r, 0.7 * _r), 0.35 * _r, new(0, -0.25 * _r, (rig.Upright ? 1.05 : 1.7) * _r), 0.16 * _r, coat.Body));
        for (var side = -1; side <= 1; side += 2)
        {
            if (pose.EyesOpen > 0.4)
            {
                Show(scene, head, Part.Sphere(new(side * 0.38 * _r, 0.22 * _r, 0.82 * _r), 0.15 * _r, Dark));
            }

            if (rig.Upright)
            {
                var corner = 0.10 * pose.Face.Smile;
                Show(scene, head, Part.Cone(new(0, (-0.55 - corner) * _r, 0.80 * _r), (0.06 + (0.20 * pose.Face.Mouth)) * _r, new(side * 0.28 * _r, (-0.55 + corner) * _r, 0.76 * _r), 0.05 * _r, Mouth));
            }
        }
    }

    private static void Show(PictureScene scene, BodyPose at, Part part) => part.Draw(scene, at.Position, at.Rotation);

    private static void Limb(PictureScene scene, Vector3d a, double radiusA, Vector3d b, double radiusB, Surface surface) =>
        scene.Add(Primitive.RoundCone(a.ToSingle(), (float)radiusA, b.ToSingle(), (float)radiusB, surface));
}
