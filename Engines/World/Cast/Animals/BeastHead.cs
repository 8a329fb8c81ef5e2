using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>Head of an animal on four legs: snout, eyes with lids, ears that lag behind, horns. Lengths in radii of the skull.</summary>
internal sealed class BeastHead(Rig rig, Coat coat)
{
    private static readonly Surface Eye = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x17100B);
    private static readonly Surface Amber = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xA8C83A);
    private static readonly Surface White = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4F1EA);
    private static readonly Surface Glint = Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFFFFF);
    private static readonly Surface NoseTip = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x1A1413);
    private static readonly Surface Pink = Surface.FromSrgb(SurfaceMaterial.Skin, 0xE09A94);
    private static readonly Surface Tongue = Surface.FromSrgb(SurfaceMaterial.Skin, 0xC85A5A);
    private static readonly Surface Horn = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xD9CDB4);
    private static readonly Surface Ivory = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4EEDC);
    private readonly Sway[] _ears = [new(3.2, 0.3, 0.5 * rig.HeadRadius), new(3.2, 0.3, 0.5 * rig.HeadRadius)];

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var head = Brush.Of(scene, pose.Head, rig.HeadRadius);
        double tip = coat.Snout, drop = coat.SnoutDrop, w = coat.SnoutWidth, open = 0.35 * Math.Clamp(pose.Face.Mouth, 0, 1);
        var face = coat.Marking is Marking.Mask or Marking.Bib || coat.BareFace ? coat.Pale : coat.Fur;
        var isZebra = coat.Marking is Marking.Stripes && coat.Hooves;
        var muzzle = isZebra ? coat.Fur : coat.Pale;
        head.Begin(0.24);
        head.Sphere(new(0, 0.08, 0), 1, coat.Fur);
        for (var side = -1; side <= 1; side += 2)
        {
            head.Sphere(new(side * 0.44 * Math.Max(0.85, w), -0.24, 0.34), 0.55, face);
            if (coat.Jowls)
            {
                head.Cone(new(side * 0.42, -0.40, 0.85), 0.42, new(side * 0.52, -0.85, 0.80), 0.30, coat.Pale);
            }
        }

        head.Cone(new(0, -0.14, 0.45), 0.60 * w, new(0, 0.10 - drop, tip), 0.34 * w, coat.Marking is Marking.Mask && !coat.Whiskers ? coat.Pale : muzzle);
        head.Cone(new(0, -0.46 - (0.4 * open), 0.35), 0.42 * w, new(0, -drop - 0.14 - open, tip - 0.20), 0.23 * w, muzzle);
        head.End();
        if (isZebra)
        {
            // Dark only around the nostrils; stripes across the face behind them.
            head.Begin(0.1);
            head.Cone(new(0, 0.10 - drop + (0.16 * (drop / tip)), tip - 0.16), 0.37 * w, new(0, 0.10 - drop, tip), 0.36 * w, coat.Dark);
            head.Sphere(new(0, -drop - 0.14 - open, tip - 0.20), 0.26 * w, coat.Dark);
            head.End();
            for (var i = 0; i < 3; i++)
            {
                double t = 0.22 + (0.19 * i), z = 0.45 + (t * (tip - 0.45)), y = -0.14 + (t * (0.24 - drop));
                head.Frustum(new(0, y, z), (0.615 - (0.26 * t)) * w, new(0, y - (0.05 * drop), z + 0.11), (0.60 - (0.26 * t)) * w, 0.02, coat.Dark);
            }
        }

        if (open > 0.05 && !coat.Trunk)
        {
            head.Cone(new(0, -0.30 - (0.5 * open), 0.6), 0.18 * w, new(0, -drop - 0.02 - (0.55 * open), tip - 0.15), 0.14 * w, Tongue);
        }

        if (coat.Trunk)
        {
            DrawTrunk(head);
        }
        else
        {
            DrawNose(head, tip, drop, w);
        }

        if (coat.Scales)
        {
            for (var i = 0; i < 10; i++)
            {
                var side = i % 2 == 0 ? 1 : -1;
                var z = 1.2 + (0.22 * i);
                head.Cone(new(side * 0.40 * w * (1.25 - (0.14 * z)), -drop * 0.5, z), 0.09, new(side * 0.42 * w * (1.25 - (0.14 * z)), (-drop * 0.5) - 0.24, z), 0.01, Ivory);
            }
        }

        for (var side = -1; side <= 1; side += 2)
        {
            DrawEye(head, side, pose);
            DrawEar(head, side, pose);
            DrawHorn(head, side);
            for (var i = -1; i <= 1 && coat.Whiskers; i++)
            {
                head.Cone(new(side * 0.24 * w, -drop - 0.02, tip * 0.92), 0.018, new(side * (0.24 + 0.95), -drop + (0.22 * i), (tip * 0.92) - 0.15), 0.008, White);
            }
        }

        if (coat.Horns == Horns.Unicorn)
        {
            head.Cone(new(0, 0.95, 0.45), 0.16, new(0, 2.6, 1.25), 0.02, Surface.FromSrgb(SurfaceMaterial.Metal, 0xE8C060));
        }
        else if (coat.Horns == Horns.Nose)
        {
            head.Cone(new(0, -drop + 0.30, tip - 0.1), 0.30, new(0, -drop + 1.45, tip + 0.35), 0.04, Horn);
            head.Cone(new(0, 0.15 - (0.5 * drop), 0.6 * tip), 0.20, new(0, 0.75 - (0.5 * drop), 0.68 * tip), 0.04, Horn);
        }

        if (coat.GoatBeard)
        {
            head.Cone(new(0, -drop - 0.35, tip - 0.45), 0.20, new(0, -drop - 1.15, tip - 0.55), 0.04, coat.Pale);
        }

        if (coat.Marking == Marking.Clipped)
        {
            head.Begin(0.2);
            head.Sphere(new(0, 1.0, -0.1), 0.78, coat.Fur);
            head.Sphere(new(0.35, 0.85, -0.4), 0.6, coat.Fur);
            head.Sphere(new(-0.35, 0.85, -0.4), 0.6, coat.Fur);
            head.End();
        }
        else if (coat.Marking == Marking.Wool)
        {
            head.Sphere(new(0, 0.82, -0.25), 0.68, coat.Fur);
        }
    }

    private void DrawNose(Brush head, double tip, double drop, double w)
    {
        if (coat.FlatNose)
        {
            head.Frustum(new(0, -drop + 0.06, tip + 0.12), 0.42 * w, new(0, -drop + 0.06, tip + 0.40), 0.46 * w, 0.06, coat.Pale);
            for (var side = -1; side <= 1; side += 2)
            {
                head.Ellipsoid(new(side * 0.17 * w, -drop + 0.06, tip + 0.40), new(0.08, 0.12, 0.05), NoseTip);
            }

            return;
        }

        if (coat.Hooves)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                head.Ellipsoid(new(side * 0.20 * w, -drop + 0.12, tip + (0.26 * w)), new(0.07, 0.10, 0.07), NoseTip);
            }

            return;
        }

        var small = coat.Whiskers && !coat.Ruff ? 0.62 : 1;
        head.Ellipsoid(new(0, 0.24 - drop, tip + (0.24 * w)), new(0.21 * w * small, 0.15 * w * small, 0.14 * w), coat.Whiskers && small < 1 ? Pink : NoseTip);
        head.Cone(new(-0.17 * w, -drop - 0.24, tip + (0.02 * w)), 0.03, new(0.17 * w, -drop - 0.24, tip + (0.02 * w)), 0.03, NoseTip);
    }

    private void DrawTrunk(Brush head)
    {
        head.Begin(0.2);
        head.Cone(new(0, -0.35, 0.85), 0.52, new(0, -1.5, 1.55), 0.36, coat.Fur);
        head.Cone(new(0, -1.5, 1.55), 0.36, new(0, -2.8, 1.55), 0.26, coat.Fur);
        head.Cone(new(0, -2.8, 1.55), 0.26, new(0, -3.3, 1.95), 0.19, coat.Fur);
        head.End();
        for (var side = -1; side <= 1; side += 2)
        {
            head.Cone(new(side * 0.45, -0.75, 0.85), 0.15, new(side * 0.55, -1.35, 1.75), 0.11, Ivory);
            head.Cone(new(side * 0.55, -1.35, 1.75), 0.11, new(side * 0.50, -1.15, 2.35), 0.03, Ivory);
        }
    }

    private void DrawEye(Brush head, int side, ActorPose pose)
    {
        var size = coat.EyeSize * (coat.Hooves || coat.Trunk ? 0.82 : 1);
        var apart = coat.Hooves || coat.Trunk ? 0.74 : 0.47;
        Vector3d at = new(side * apart, coat.Scales ? 0.75 : 0.30, coat.Hooves || coat.Trunk ? 0.52 : 0.74);
        if (coat.Marking == Marking.Panda)
        {
            head.Ellipsoid(at - new Vector3d(-side * 0.02, 0.04, 0.05), new(0.30, 0.38, 0.22), QuaternionD.FromAxisAngle(Vector3d.UnitZ, side * 0.5), coat.Dark);
        }

        if (coat.Scales)
        {
            head.Sphere(at - new Vector3d(0, 0.12, 0.02), 0.34, coat.Fur);
        }

        if (pose.EyesOpen * pose.Face.Eyes < 0.4)
        {
            head.Sphere(at, 0.20 * size, coat.Fur);
            return;
        }

        var iris = coat.Whiskers && coat.Snout < 1.2 && !coat.Ruff && coat.Ears == Ears.Pointed || coat.Scales;
        head.Sphere(at, 0.20 * size, iris ? Amber : White);
        var ahead = new Vector3d(side * (coat.Hooves ? 0.8 : 0.34), 0.02, 0.85).Normalized();
        head.Sphere(at + (ahead * (0.085 * size)), (iris ? 0.115 : 0.152) * size * (iris ? 1.08 : 1), Eye);
        head.Sphere(at + (new Vector3d(side * 0.40, 0.42, 0.86).Normalized() * (0.215 * size)), 0.036 * size, Glint);
        head.Cap(at, new Vector3d(0.215, 0.215, 0.215) * size, new Vector3d(side * 0.15, -1, 0.15).Normalized(), -0.085 * size, coat.Marking == Marking.Panda ? coat.Dark : coat.Fur);
    }

    private void DrawEar(Brush head, int side, ActorPose pose)
    {
        var s = coat.EarSize;
        Vector3d Lag(Vector3d rest) => _ears[side > 0 ? 0 : 1].Follow(head.At(rest), pose.Time);
        head.Begin(0.1);
        switch (coat.Ears)
        {
            case Ears.None:
                break;
            case Ears.Hanging:
                head.Cone(new(side * 0.70, 0.70, -0.15), 0.22, new(side * (0.92 + (0.2 * s)), 0.35, -0.05), 0.26 * s, coat.Dark);
                head.Limb(head.At(side * (0.92 + (0.2 * s)), 0.35, -0.05), 0.26 * s, Lag(new(side * (0.95 + (0.15 * s)), 0.35 - (0.85 * s), 0.12)), 0.20 * s, coat.Dark);
                break;
            case Ears.Long:
                head.Limb(head.At(side * 0.36, 0.80, -0.2), 0.20, Lag(new(side * 0.62, 0.8 + (1.75 * s), -0.5)), 0.19, coat.Fur);
                head.End();
                head.Cone(new(side * 0.40, 1.0, -0.08), 0.10, new(side * 0.60, 0.8 + (1.50 * s), -0.34), 0.11, Pink);
                break;
            case Ears.Round:
                head.Ellipsoid(new(side * 0.78, 0.82 + (0.1 * (s - 1)), -0.1), new(0.36 * s, 0.36 * s, 0.16), QuaternionD.FromAxisAngle(Vector3d.UnitY, side * 0.4), coat.BareFace ? coat.Pale : coat.Marking is Marking.Panda || coat.Ruff ? coat.Dark : coat.Fur);
                head.End();
                head.Ellipsoid(new(side * 0.80, 0.82 + (0.1 * (s - 1)), 0.02), new(0.23 * s, 0.23 * s, 0.10), QuaternionD.FromAxisAngle(Vector3d.UnitY, side * 0.4), coat.Marking == Marking.Panda ? coat.Dark : s > 1.2 ? Pink : coat.Pale);
                break;
            case Ears.Broad:
                head.Limb(head.At(side * 0.78, 0.55, -0.25), 0.17 * s, Lag(new(side * (0.8 + (0.80 * s)), 0.42, -0.30)), 0.13 * s, coat.Marking == Marking.Patches ? coat.Dark : coat.Marking == Marking.Wool ? coat.Pale : coat.Fur);
                head.Cone(new(side * (0.8 + (0.35 * s)), 0.48, -0.28), 0.24 * s, new(side * (0.8 + (0.55 * s)), 0.45, -0.29), 0.20 * s, coat.Marking == Marking.Wool ? coat.Pale : coat.Fur);
                break;
            case Ears.Fans:
                var turn = QuaternionD.FromAxisAngle(Vector3d.UnitY, side * (0.55 + (0.12 * Mathematics.DeterministicMath.Sin(1.1 * pose.Time))));
                head.Ellipsoid(new(side * 1.45, 0.05, -0.35), new(0.92, 1.25, 0.10), turn, coat.Fur);
                head.Ellipsoid(new(side * 1.40, -0.75, -0.32), new(0.55, 0.75, 0.09), turn, coat.Fur);
                break;
            default:
                head.Limb(head.At(side * 0.56, 0.66, -0.1), 0.33 * Math.Min(1.1, s), Lag(new(side * (0.66 + (0.08 * s)), 0.66 + (0.92 * s), -0.10)), 0.05, coat.Fur);
                head.End();
                head.Cone(new(side * 0.56, 0.78, 0.10), 0.18 * s, new(side * (0.64 + (0.08 * s)), 0.62 + (0.78 * s), 0.02), 0.03, coat.Marking == Marking.Bib && !coat.Whiskers ? coat.Dark : Pink);
                break;
        }

        head.End();
    }

    private void DrawHorn(Brush head, int side)
    {
        head.Begin(0.08);
        switch (coat.Horns)
        {
            case Horns.Cattle:
                head.Cone(new(side * 0.55, 0.82, -0.1), 0.20, new(side * 1.15, 1.05, 0.0), 0.15, Horn);
                head.Cone(new(side * 1.15, 1.05, 0), 0.15, new(side * 1.22, 1.65, 0.15), 0.04, Horn);
                break;
            case Horns.Curled when coat.Marking == Marking.Wool:
                for (var i = 0; i < 7; i++)
                {
                    var (s0, c0) = Mathematics.DeterministicMath.SinCos(i * 0.75);
                    var (s1, c1) = Mathematics.DeterministicMath.SinCos((i + 1) * 0.75);
                    head.Cone(new(side * (0.75 + (0.07 * i)), 0.35 + (0.65 * c0), -0.35 - (0.65 * s0)), 0.26 - (0.03 * i), new(side * (0.75 + (0.07 * (i + 1))), 0.35 + (0.65 * c1), -0.35 - (0.65 * s1)), 0.23 - (0.03 * i), Horn);
                }

                break;
            case Horns.Curled:
                head.Cone(new(side * 0.36, 0.85, -0.05), 0.19, new(side * 0.50, 1.65, -0.45), 0.13, Horn);
                head.Cone(new(side * 0.50, 1.65, -0.45), 0.13, new(side * 0.70, 1.75, -1.25), 0.04, Horn);
                break;
            case Horns.Antlers:
                head.Cone(new(side * 0.40, 0.85, -0.15), 0.12, new(side * 0.95, 2.0, -0.65), 0.10, Horn);
                head.Cone(new(side * 0.95, 2.0, -0.65), 0.10, new(side * 1.05, 3.3, -0.20), 0.05, Horn);
                head.Cone(new(side * 0.62, 1.30, -0.35), 0.09, new(side * 0.62, 1.85, 0.45), 0.03, Horn);
                head.Cone(new(side * 0.98, 2.3, -0.55), 0.09, new(side * 1.65, 2.9, -0.75), 0.04, Horn);
                head.Cone(new(side * 1.0, 2.7, -0.42), 0.08, new(side * 0.70, 3.2, 0.35), 0.03, Horn);
                break;
            case Horns.Knobs:
                head.Cone(new(side * 0.36, 0.85, -0.1), 0.12, new(side * 0.42, 1.55, -0.2), 0.16, coat.Dark);
                break;
        }

        head.End();
    }
}
