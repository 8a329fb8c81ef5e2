using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast;

/// <summary>A person: clothes over round limbs, a face that can look and blink. About 45 primitives.</summary>
internal sealed class PersonLook(Rig rig, Outfit outfit) : IActorLook
{
    private static readonly Surface EyeWhite = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF7F5F0);
    private static readonly Surface Iris = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x24180F);
    private static readonly Surface Lips = Surface.FromSrgb(SurfaceMaterial.Skin, 0xA4504A);
    private static readonly Surface MachineEye = Surface.FromSrgb(SurfaceMaterial.Glow, 0x6FE0FF);

    // The face is laid out in radii of the head.
    private readonly double _r = rig.HeadRadius;
    private readonly double _h = rig.Height;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        DrawLegs(scene, pose);
        DrawTorso(scene, pose);
        DrawHands(scene, pose);
        DrawHead(scene, pose);
    }

    private void DrawLegs(PictureScene scene, ActorPose pose)
    {
        scene.BeginGroup((float)(0.018 * _h));
        var legs = outfit.Skirt ? outfit.Skin : outfit.Bottom;
        foreach (var leg in pose.Legs)
        {
            Limb(scene, leg.Root, 0.052 * _h, leg.Middle, 0.037 * _h, legs);
            Limb(scene, leg.Middle, 0.036 * _h, leg.End, 0.026 * _h, legs);
        }

        Limb(scene, pose.Legs[0].Root + new Vector3d(0, 0.02 * _h, 0), 0.056 * _h, pose.Legs[1].Root + new Vector3d(0, 0.02 * _h, 0), 0.056 * _h, outfit.Skirt ? outfit.Top : outfit.Bottom);
        if (outfit.Skirt)
        {
            var knees = (pose.Legs[0].Middle + pose.Legs[1].Middle) / 2;
            Limb(scene, pose.Pelvis.Position + new Vector3d(0, 0.01 * _h, 0), 0.092 * _h, knees, 0.118 * _h, outfit.Top);
        }

        scene.EndGroup();
        foreach (var leg in pose.Legs)
        {
            scene.BeginGroup((float)(0.012 * _h));
            var sole = new Vector3d(0, 0.018 * _h, 0);
            var toe = leg.Tip + sole;
            Limb(scene, leg.End - new Vector3d(0, 0.016 * _h, 0), 0.029 * _h, Vector3d.Lerp(leg.End - sole, toe, 0.7), 0.024 * _h, outfit.Shoes);
            Limb(scene, Vector3d.Lerp(leg.End - sole, toe, 0.6), 0.024 * _h, toe, 0.020 * _h, outfit.Shoes);
            scene.EndGroup();
        }
    }

    private void DrawTorso(PictureScene scene, ActorPose pose)
    {
        scene.BeginGroup((float)(0.03 * _h));
        for (var side = -1; side <= 1; side += 2)
        {
            // Two columns side by side: a chest is wider than deep.
            var low = pose.Pelvis.Position + pose.Pelvis.Rotation.Rotate(new(side * 0.032 * _h, 0.035 * _h, 0));
            var high = pose.Chest.Position + pose.Chest.Rotation.Rotate(new(side * 0.042 * _h, -0.055 * _h, 0.004 * _h));
            Limb(scene, low, 0.060 * _h, high, 0.068 * _h, outfit.Top);
        }

        var arms = pose.Arms;
        Limb(scene, arms[0].Root, 0.040 * _h, arms[1].Root, 0.040 * _h, outfit.Top);
        foreach (var arm in arms)
        {
            Limb(scene, arm.Root, 0.038 * _h, arm.Middle, 0.029 * _h, outfit.Top);
            Limb(scene, arm.Middle, 0.029 * _h, Vector3d.Lerp(arm.Middle, arm.End, outfit.LongHair ? 0.15 : 0.85), 0.025 * _h, outfit.Top);
        }

        scene.EndGroup();
    }

    private void DrawHands(PictureScene scene, ActorPose pose)
    {
        foreach (var arm in pose.Arms)
        {
            scene.BeginGroup((float)(0.01 * _h));
            Limb(scene, Vector3d.Lerp(arm.Middle, arm.End, 0.1), 0.023 * _h, arm.End, 0.017 * _h, outfit.Skin);
            Limb(scene, arm.End, 0.019 * _h, Vector3d.Lerp(arm.End, arm.Tip, 0.55), 0.023 * _h, outfit.Skin);
            Limb(scene, Vector3d.Lerp(arm.End, arm.Tip, 0.5), 0.020 * _h, arm.Tip, 0.012 * _h, outfit.Skin);
            scene.EndGroup();
        }
    }

    private void DrawHead(PictureScene scene, ActorPose pose)
    {
        var head = pose.Head;
        scene.BeginGroup((float)(0.25 * _r));
        Limb(scene, pose.NeckRoot - new Vector3d(0, 0.02 * _h, 0), 0.036 * _h, head.Position + head.Rotation.Rotate(new(0, -0.5 * _r, -0.15 * _r)), 0.031 * _h, outfit.Skin);
        Show(scene, head, Part.Sphere(new(0, 0.18 * _r, -0.05 * _r), 0.98 * _r, outfit.Skin));
        Show(scene, head, Part.Cone(new(0, -0.25 * _r, 0.22 * _r), 0.72 * _r, new(0, -0.78 * _r, 0.42 * _r), 0.40 * _r, outfit.Skin));
        scene.EndGroup();
        scene.BeginGroup((float)(0.12 * _r));
        Show(scene, head, Part.Cone(new(0, 0.10 * _r, 0.90 * _r), 0.10 * _r, new(0, -0.22 * _r, 1.06 * _r), 0.15 * _r, outfit.Skin));
        scene.EndGroup();
        for (var side = -1; side <= 1; side += 2)
        {
            Show(scene, head, Part.Cone(new(side * 0.94 * _r, 0.12 * _r, -0.02 * _r), 0.14 * _r, new(side * 0.92 * _r, -0.20 * _r, 0.02 * _r), 0.10 * _r, outfit.Skin));
            DrawEye(scene, head, side, pose.EyesOpen);
        }

        DrawMouth(scene, head);
        DrawHair(scene, head);
    }

    /// <summary>Two strokes that meet in the middle, their corners up a little.</summary>
    private void DrawMouth(PictureScene scene, BodyPose head)
    {
        var lips = outfit.Machine ? outfit.Hair : Lips;
        for (var side = -1; side <= 1; side += 2)
        {
            Show(scene, head, Part.Cone(new(0, -0.56 * _r, 0.92 * _r), 0.062 * _r, new(side * 0.25 * _r, -0.51 * _r, 0.83 * _r), 0.045 * _r, lips));
        }
    }

    private void DrawEye(PictureScene scene, BodyPose head, int side, double open)
    {
        if (outfit.Machine)
        {
            Show(scene, head, Part.Sphere(new(side * 0.36 * _r, 0.12 * _r, 0.82 * _r), 0.17 * _r, MachineEye));
            return;
        }

        Vector3d at = new(side * 0.36 * _r, 0.13 * _r, 0.76 * _r);
        if (open < 0.4)
        {
            Show(scene, head, Part.Sphere(at, 0.185 * _r, outfit.Skin));
        }
        else
        {
            Show(scene, head, Part.Sphere(at, 0.18 * _r, EyeWhite));
            Show(scene, head, Part.Sphere(at + new Vector3d(-side * 0.015 * _r, -0.01 * _r, 0.10 * _r), 0.105 * _r, Iris));
        }

        var inner = new Vector3d(side * 0.20 * _r, 0.47 * _r, 0.86 * _r);
        Show(scene, head, Part.Cone(inner, 0.055 * _r, new(side * 0.54 * _r, 0.45 * _r, 0.75 * _r), 0.04 * _r, outfit.Hair));
    }

    private void DrawHair(PictureScene scene, BodyPose head)
    {
        if (outfit.Hat is { } hat)
        {
            Show(scene, head, Part.Cylinder(new(0, 0.62 * _r, -0.05 * _r), 1.55 * _r, 0.05 * _r, 0.04 * _r, QuaternionD.Identity, hat));
            Show(scene, head, Part.Cylinder(new(0, 1.02 * _r, -0.05 * _r), 0.98 * _r, 0.45 * _r, 0.18 * _r, QuaternionD.Identity, hat));
        }

        if (!outfit.Bald)
        {
            scene.BeginGroup((float)(0.2 * _r));
            Show(scene, head, Part.Sphere(new(0, 0.38 * _r, -0.17 * _r), (outfit.Hat is null ? 1.02 : 0.95) * _r, outfit.Hair));
            Show(scene, head, Part.Sphere(new(0, 0.02 * _r, -0.42 * _r), 0.80 * _r, outfit.Hair));
            for (var side = -1; side <= 1 && outfit.LongHair; side += 2)
            {
                Show(scene, head, Part.Cone(new(side * 0.66 * _r, 0.15 * _r, -0.30 * _r), 0.42 * _r, new(side * 0.58 * _r, -1.55 * _r, -0.42 * _r), 0.30 * _r, outfit.Hair));
            }

            scene.EndGroup();
        }

        if (outfit.Beard)
        {
            scene.BeginGroup((float)(0.15 * _r));
            Show(scene, head, Part.Cone(new(0, -0.78 * _r, 0.40 * _r), 0.46 * _r, new(0, -1.25 * _r, 0.5 * _r), 0.22 * _r, outfit.Hair));
            scene.EndGroup();
        }
    }

    private static void Show(PictureScene scene, BodyPose at, Part part) => part.Draw(scene, at.Position, at.Rotation);

    private static void Limb(PictureScene scene, Vector3d a, double radiusA, Vector3d b, double radiusB, Surface surface) =>
        scene.Add(Primitive.RoundCone(a.ToSingle(), (float)radiusA, b.ToSingle(), (float)radiusB, surface));
}
