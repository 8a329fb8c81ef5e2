using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>What hangs from the waist around both legs: it follows them, and its hem swings behind.</summary>
internal sealed class SkirtLook(Rig rig)
{
    private readonly Sway _hem = new(1.6, 0.35, 0.06 * rig.Height);
    private readonly double _h = rig.Height;

    public void Draw(Brush brush, ActorPose pose, Wear wear, double hips)
    {
        var cut = wear.Cut;
        var waist = pose.Pelvis.Position + pose.Pelvis.Rotation.Rotate(new Vector3d(0, 0.055, 0) * _h);
        if (cut.Name == "tutu")
        {
            DrawTutu(brush, pose, wear);
            return;
        }

        var (hem, spread) = HemOf(pose, cut.Hem);
        hem = _hem.Follow(hem, pose.Time);
        var width = Math.Max(hips * 0.95, (spread / _h) + 0.040) + (0.085 * cut.Flare);
        var thick = 0.004 * cut.Bulk;
        brush.Begin(0.03);
        brush.Trunk(waist, (hips * 0.84) + thick, Vector3d.Lerp(waist, hem, 0.30), (hips * 0.98) + thick, 0.01, wear.Main);
        brush.Trunk(Vector3d.Lerp(waist, hem, 0.26), (hips * 0.97) + thick, hem, width + thick, 0.006, wear.Main);
        brush.End();
        if (wear.Trim != wear.Main && cut.Name is "dress" or "robe" or "kimono" or "coat" or "bunker" or "tunic" or "tabard" or "tailcoat" or "skatingskirt")
        {
            var above = Vector3d.Lerp(hem, waist, 0.07);
            brush.Trunk(above, (width * 0.965) + thick + 0.004, hem, width + thick + 0.004, 0.006, wear.Trim);
        }
    }

    /// <summary>To the ground, in waves.</summary>
    public void DrawFolds(Brush brush, ActorPose pose, Surface surface)
    {
        var (hem, _) = HemOf(pose, 0.96);
        hem = _hem.Follow(hem, pose.Time);
        for (var i = 0; i < 6; i++)
        {
            var (sin, cos) = Mathematics.DeterministicMath.SinCos(i * Math.PI / 3);
            var to = hem + pose.Pelvis.Rotation.Rotate(new Vector3d(0.11 * sin, i % 2 * 0.03, 0.11 * cos) * _h);
            brush.Limb(pose.Pelvis.Position, 0.09, to, 0.045, surface);
        }
    }

    private void DrawTutu(Brush brush, ActorPose pose, Wear wear)
    {
        var at = Brush.Of(brush.Scene, pose.Pelvis, _h);
        at.Frustum(new(0, 0.024, 0), 0.235, new(0, 0.044, 0), 0.200, 0.008, wear.Main);
        at.Frustum(new(0, 0.004, 0), 0.200, new(0, 0.024, 0), 0.215, 0.008, wear.Main with { Colour = wear.Main.Colour * 0.9f });
    }

    /// <summary>Between the legs at a part of their length, and how far from there each is, metres.</summary>
    private static (Vector3d At, double Spread) HemOf(ActorPose pose, double part)
    {
        var (left, right) = (AlongLeg(pose.Legs[0], part), AlongLeg(pose.Legs[1], part));
        return ((left + right) / 2, Vector3d.Distance(left, right) / 2);
    }

    private static Vector3d AlongLeg(in LimbPose leg, double part) =>
        part < 0.5 ? Vector3d.Lerp(leg.Root, leg.Middle, part * 2) : Vector3d.Lerp(leg.Middle, leg.End, (part * 2) - 1);
}
