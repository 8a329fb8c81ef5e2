using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>The tool that a role is known by, in the right hand. Lengths in parts of the body's height.</summary>
internal static class ToolLook
{
    private static readonly Surface Wood = Surface.FromSrgb(SurfaceMaterial.Wood, 0x8A5F36);
    private static readonly Surface Steel = Surface.FromSrgb(SurfaceMaterial.Metal, 0xB9BEC4);
    private static readonly Surface Gold = Surface.FromSrgb(SurfaceMaterial.Metal, 0xE0A526);
    private static readonly Surface Black = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x1A1A1C);
    private static readonly Surface Straw = Surface.FromSrgb(SurfaceMaterial.Fur, 0xC8A050);
    private static readonly Surface Leather = Surface.FromSrgb(SurfaceMaterial.Rubber, 0x5A3520);
    private static readonly Surface Paper = Surface.FromSrgb(SurfaceMaterial.Matte, 0xF0EEE8);
    private static readonly Surface Red = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xD02A2A);

    /// <summary>Tools that stand beside their bearer, hand on the shaft.</summary>
    private static readonly HashSet<string> Upright = ["staff", "spear", "pitchfork", "rake", "broom", "pickaxe", "crook", "rod", "cane", "balloon", "woodenclub", "rifle"];

    /// <summary>Whether it is carried on a level forearm.</summary>
    public static bool OnForearm(string? tool) => tool is "tray" or "palette" or "clipboard" or "book" or "bouquet" or "flask";

    public static void Draw(PictureScene scene, Rig rig, ActorPose pose, string tool)
    {
        if (BandLook.Is(tool))
        {
            BandLook.Draw(scene, rig, pose, tool);
            return;
        }

        var arm = pose.Arms[1];
        var fist = Vector3d.Lerp(arm.End, arm.Tip, 0.55);
        var forearm = (arm.End - arm.Middle).Normalized(-Vector3d.UnitY);
        var ahead = pose.Chest.Rotation.Rotate(Vector3d.UnitZ);
        var right = pose.Chest.Rotation.Rotate(-Vector3d.UnitX);
        var upright = Upright.Contains(tool);
        var level = OnForearm(tool);
        var share = Math.Abs(Vector3d.Dot(forearm, ahead));
        var thumb = ((ahead * (1 - share)) + (pose.Chest.Rotation.Rotate(Vector3d.UnitY) * share)).Normalized();
        var y = upright || level ? Vector3d.UnitY : ((thumb * 0.75) + (forearm * 0.66)).Normalized();
        var z = upright || level ? ahead.Flat().Normalized(Vector3d.UnitZ) : (thumb - (y * Vector3d.Dot(thumb, y))).Normalized(right);
        var hand = new Brush(scene, fist, QuaternionD.FromAxes(Vector3d.Cross(y, z), y, z), rig.Height);
        var ground = -(fist.Y - Math.Min(pose.Legs[0].Tip.Y, pose.Legs[1].Tip.Y)) / rig.Height;
        Show(hand, tool, upright ? Math.Max(ground, -0.75) : -0.04);
    }

    private static void Show(Brush hand, string tool, double low)
    {
        switch (tool)
        {
            case "ladle":
                hand.Cone(new(0, -0.05, 0), 0.007, new(0, 0.14, 0), 0.007, Steel);
                hand.Sphere(new(0, 0.155, 0.015), 0.030, Steel);
                break;
            case "cleaver":
                hand.Cone(new(0, -0.05, 0), 0.010, new(0, 0.03, 0), 0.010, Wood);
                hand.Box(new(0, 0.09, 0.014), new(0.004, 0.060, 0.034), 0.003, Steel);
                break;
            case "tray":
                hand.Frustum(new(0, 0.030, 0.02), 0.105, new(0, 0.042, 0.02), 0.115, 0.004, Steel);
                hand.Frustum(new(0.035, 0.042, 0.05), 0.018, new(0.035, 0.095, 0.05), 0.026, 0.004, Surface.FromSrgb(SurfaceMaterial.Gloss, 0xC83A4A));
                hand.Frustum(new(-0.045, 0.042, 0.0), 0.018, new(-0.045, 0.10, 0.0), 0.022, 0.004, Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE8B23A));
                break;
            case "sword" or "cutlass" or "katana":
                hand.Cone(new(0, -0.045, 0), 0.010, new(0, 0.035, 0), 0.010, tool == "katana" ? Black : Leather);
                hand.Box(new(0, 0.042, 0), new(0.010, 0.008, tool == "katana" ? 0.022 : 0.050), 0.006, Gold);
                hand.Box(new(0, 0.25, tool == "sword" ? 0 : 0.006), new(0.004, 0.21, 0.015), 0.003, Steel);
                if (tool == "cutlass")
                {
                    hand.Cone(new(0, 0.44, 0.006), 0.013, new(0, 0.52, -0.035), 0.004, Steel);
                }

                break;
            case "axe":
                hand.Cone(new(0, -0.12, 0), 0.011, new(0, 0.24, 0), 0.011, Wood);
                hand.Box(new(0, 0.20, 0.035), new(0.010, 0.036, 0.034), 0.006, Steel);
                hand.Box(new(0, 0.20, 0.072), new(0.006, 0.058, 0.014), 0.005, Steel);
                break;
            case "hammer" or "gavel":
                hand.Cone(new(0, -0.05, 0), 0.010, new(0, 0.13, 0), 0.010, Wood);
                hand.Cone(new(0, 0.14, -0.045), 0.024, new(0, 0.14, 0.045), 0.024, tool == "gavel" ? Wood : Steel);
                break;
            case "wrench":
                hand.Box(new(0, 0.06, 0), new(0.006, 0.11, 0.012), 0.005, Steel);
                hand.Torus(new(0, 0.18, 0), 0.022, 0.010, QuaternionD.FromAxisAngle(Vector3d.UnitY, Math.PI / 2), Steel);
                break;
            case "wand":
                hand.Cone(new(0, -0.03, 0), 0.006, new(0, 0.17, 0), 0.005, Black);
                hand.Cone(new(0, 0.17, 0), 0.006, new(0, 0.20, 0), 0.006, Paper);
                break;
            case "starwand":
                hand.Cone(new(0, -0.03, 0), 0.005, new(0, 0.20, 0), 0.005, Gold);
                for (var i = 0; i < 5; i++)
                {
                    var (sin, cos) = DeterministicMath.SinCos(i * 2 * Math.PI / 5);
                    hand.Cone(new(0, 0.235, 0), 0.014, new(0, 0.235 + (0.042 * cos), 0.042 * sin), 0.004, Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFE070));
                }

                break;
            case "torch":
                hand.Cone(new(0, -0.05, 0), 0.013, new(0, 0.07, 0), 0.013, Black);
                hand.Frustum(new(0, 0.07, 0), 0.014, new(0, 0.11, 0), 0.024, 0.003, Black);
                hand.Frustum(new(0, 0.108, 0), 0.020, new(0, 0.114, 0), 0.020, 0.001, Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFF0B0));
                break;
            case "sceptre" or "baton":
                hand.Cone(new(0, -0.06, 0), 0.010, new(0, tool == "baton" ? 0.20 : 0.26, 0), 0.010, tool == "baton" ? Black : Gold);
                hand.Sphere(new(0, tool == "baton" ? 0.20 : 0.28, 0), tool == "baton" ? 0.010 : 0.026, tool == "baton" ? Black : Red);
                break;
            case "staff":
                hand.Cone(new(0, low, 0), 0.011, new(0, 0.52, 0), 0.014, Wood);
                hand.Sphere(new(0, 0.56, 0), 0.042, Surface.FromSrgb(SurfaceMaterial.Glow, 0x6AC0FF));
                break;
            case "spear":
                hand.Cone(new(0, low, 0), 0.010, new(0, 0.68, 0), 0.010, Wood);
                hand.Cone(new(0, 0.68, 0), 0.022, new(0, 0.80, 0), 0.003, Steel);
                break;
            case "pitchfork" or "rake":
                hand.Cone(new(0, low, 0), 0.010, new(0, 0.36, 0), 0.010, Wood);
                hand.Cone(new(-0.055, 0.36, 0), 0.008, new(0.055, 0.36, 0), 0.008, Steel);
                for (var i = -1; i <= 1; i++)
                {
                    hand.Cone(new(0.055 * i, 0.36, 0), 0.008, tool == "rake" ? new(0.055 * i, 0.34, 0.06) : new(0.055 * i, 0.52, 0), 0.004, Steel);
                }

                break;
            case "broom":
                hand.Cone(new(0, low + 0.18, 0), 0.010, new(0, 0.40, 0), 0.010, Wood);
                hand.Cone(new(0, low + 0.18, 0), 0.028, new(0, low + 0.03, 0), 0.055, Straw);
                break;
            case "pickaxe":
                hand.Cone(new(0, low, 0), 0.011, new(0, 0.16, 0), 0.011, Wood);
                hand.Cone(new(0, 0.15, 0), 0.018, new(0, 0.11, 0.15), 0.006, Steel);
                hand.Cone(new(0, 0.15, 0), 0.018, new(0, 0.11, -0.15), 0.006, Steel);
                break;
            case "crook" or "cane" or "rod":
                hand.Cone(new(0, low, 0), 0.010, new(0, tool == "cane" ? 0.02 : 0.50, 0), 0.009, Wood);
                hand.Cone(new(0, tool == "cane" ? 0.02 : 0.50, 0), 0.010, new(0, tool == "cane" ? 0.03 : 0.58, tool == "cane" ? -0.06 : 0.08), 0.009, Wood);
                break;
            case "woodenclub" or "club":
                hand.Cone(new(0, -0.22, 0.02), 0.016, new(0, 0.06, 0), 0.014, Wood);
                hand.Cone(new(0, -0.22, 0.02), 0.020, new(0, -0.36, 0.06), 0.045, Wood);
                break;
            case "rifle":
                hand.Cone(new(0, -0.18, 0), 0.022, new(0, 0.02, 0), 0.014, Wood);
                hand.Cone(new(0, 0.0, 0), 0.010, new(0, 0.36, 0), 0.008, Black);
                break;
            case "balloon":
                hand.Cone(new(0, 0, 0), 0.002, new(0.02, 0.55, 0), 0.002, Paper);
                hand.Ellipsoid(new(0.02, 0.66, 0), new(0.095, 0.115, 0.095), Red);
                break;
            case "clipboard" or "book":
                hand.Box(new(0.02, 0.055, 0.0), new(0.060, 0.008, 0.080), 0.004, QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.35), tool == "book" ? Red : Wood);
                hand.Box(new(0.02, 0.063, 0.0), new(0.052, 0.006, 0.070), 0.003, QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.35), Paper);
                break;
            case "flask":
                hand.Frustum(new(0, 0.02, 0.0), 0.050, new(0, 0.10, 0), 0.014, 0.006, Surface.FromSrgb(SurfaceMaterial.Gloss, 0x48C86A));
                hand.Cone(new(0, 0.10, 0), 0.013, new(0, 0.15, 0), 0.014, Paper);
                break;
            case "palette":
                hand.Ellipsoid(new(0.03, 0.03, 0.04), new(0.085, 0.008, 0.065), Wood);
                for (var i = 0; i < 5; i++)
                {
                    var (sin, cos) = DeterministicMath.SinCos(i * 1.05);
                    hand.Sphere(new(0.03 + (0.055 * cos), 0.038, 0.04 + (0.040 * sin)), 0.013, Surface.FromSrgb(SurfaceMaterial.Gloss, i switch { 0 => 0xD02A2A, 1 => 0xF2C531, 2 => 0x2A60D0, 3 => 0x3A9A4A, _ => 0xF4F2EE }));
                }

                break;
            case "bouquet":
                for (var i = 0; i < 7; i++)
                {
                    var (sin, cos) = DeterministicMath.SinCos(i * 2.4);
                    hand.Sphere(new(0.012 * i * 0.6 * sin, 0.095 - (0.004 * i), 0.012 * i * 0.6 * cos), 0.022, Surface.FromSrgb(SurfaceMaterial.Cloth, i % 2 == 0 ? 0xF0A0B8 : 0xF8F4F0));
                }

                hand.Cone(new(0, -0.05, 0), 0.010, new(0, 0.075, 0), 0.030, Surface.FromSrgb(SurfaceMaterial.Cloth, 0x4A8A4A));
                break;
            case "briefcase":
                hand.Box(new(0, 0.02, 0.12), new(0.028, 0.105, 0.075), 0.010, Leather);
                break;
            case "camera":
                hand.Box(new(0, 0.04, 0.03), new(0.050, 0.034, 0.026), 0.008, Black);
                hand.Cone(new(0, 0.04, 0.06), 0.022, new(0, 0.04, 0.085), 0.024, Black);
                break;
            case "magnifier":
                hand.Cone(new(0, -0.04, 0), 0.008, new(0, 0.06, 0), 0.008, Wood);
                hand.Torus(new(0, 0.10, 0), 0.036, 0.007, QuaternionD.FromAxisAngle(Vector3d.UnitY, Math.PI / 2), Steel);
                break;
            case "racket":
                hand.Cone(new(0, -0.06, 0), 0.009, new(0, 0.13, 0), 0.007, Black);
                hand.Torus(new(0, 0.22, 0), 0.068, 0.007, QuaternionD.FromAxisAngle(Vector3d.UnitY, Math.PI / 2), Red);
                break;
            case "bow":
                hand.Torus(new(0, 0, -0.20), 0.22, 0.008, QuaternionD.FromAxisAngle(Vector3d.UnitY, Math.PI / 2), Wood);
                break;
            case "fan":
                for (var i = -3; i <= 3; i++)
                {
                    var (sin, cos) = DeterministicMath.SinCos(i * 0.32);
                    hand.Cone(Vector3d.Zero, 0.006, new(0.0, 0.13 * cos, 0.13 * sin), 0.014, i % 2 == 0 ? Red : Paper);
                }

                break;
            case "sack":
                hand.Cone(new(0, -0.02, 0), 0.022, new(0.0, 0.12, -0.05), 0.085, Surface.FromSrgb(SurfaceMaterial.Cloth, 0x8A6A42));
                break;
            case "lasso":
                for (var i = 0; i < 2; i++)
                {
                    hand.Torus(new(0.008 * i, -0.04, 0.06), 0.058 + (0.008 * i), 0.006, QuaternionD.FromAxisAngle(Vector3d.UnitY, 1.3 + (0.2 * i)), Straw);
                }

                break;
        }
    }
}
