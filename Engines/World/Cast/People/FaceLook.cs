using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Textures;

namespace Sora.Engines.World.Cast.People;

/// <summary>Eyes with lids, brows, and a mouth that speech and feeling move. Lengths in radii of the head.</summary>
internal sealed class FaceLook(Person person)
{
    private static readonly Surface White = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4F1EA);
    private static readonly Surface Pupil = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x0A0808);
    private static readonly Surface Glint = Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFFFFF);
    private static readonly Surface Lash = Surface.FromSrgb(SurfaceMaterial.Matte, 0x18110E);
    private static readonly Surface Inside = Surface.FromSrgb(SurfaceMaterial.Matte, 0x3A0E10);
    private static readonly Surface Seam = Surface.FromSrgb(SurfaceMaterial.Matte, 0x5A2420);
    private static readonly Surface Tongue = Surface.FromSrgb(SurfaceMaterial.Skin, 0xD8606A);
    private static readonly Surface Teeth = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF2EEE4);
    private readonly Surface _lips = LipsOf(person);
    private readonly Surface _lid = new(SurfaceMaterial.Skin, person.Skin.Colour * 0.90f);
    private readonly double _eye = 1 + (0.16 * person.Childhood) + (person.Female ? 0.06 : 0);

    public void Draw(Brush head, in Face face, ActorPose pose)
    {
        if (person.Has("alienhead"))
        {
            DrawAlien(head, face);
            return;
        }

        if (person.Face is { } picture)
        {
            DrawPortrait(head, face, picture);
            return;
        }

        var masked = person.Outfit.Head?.Cut.Name == "ninjamask";
        for (var side = -1; side <= 1; side += 2)
        {
            DrawEye(head, side, face, pose);
            DrawBrow(head, side, face);
        }

        if (!masked)
        {
            DrawMouth(head, face);
        }
    }

    /// <summary>A cushion over the front of the skull with the picture on it, lit as skin is; the mouth opens where it is expected.</summary>
    private void DrawPortrait(Brush head, in Face face, Texture picture)
    {
        head.Box(new(0, -0.10, 0.42), new(0.68, 0.84, 0.47), 0.46, person.Skin with { Texture = picture });
        var open = HeadLook.JawDrop(face);
        if (open > 0.06)
        {
            head.Ellipsoid(new(0, -0.52 - (0.06 * open), 0.865), new(0.19, 0.03 + (0.13 * open), 0.04), Inside);
        }
    }

    /// <summary>Where the front of the skull is.</summary>
    private static double Brow(double x, double y) => -0.08 + (0.98 * Math.Sqrt(Math.Max(0.05, 1 - (x / 0.85 * x / 0.85) - ((y - 0.22) / 0.92 * (y - 0.22) / 0.92))));

    /// <summary>Where the skin over the teeth is.</summary>
    private static double Muzzle(double x, double y) => 0.22 + (0.62 * Math.Sqrt(Math.Max(0.05, 1 - (x / 0.66 * x / 0.66) - ((y + 0.34) / 0.60 * (y + 0.34) / 0.60))));

    /// <summary>A flat eye between two lids, so that none of it stands out of the face and shades the cheek.</summary>
    private void DrawEye(Brush head, int side, in Face face, ActorPose pose)
    {
        Vector3d at = new(side * 0.335, 0.06 - (0.05 * person.Childhood), 0.735);
        Vector3d ball = new(0.205 * _eye, 0.190 * _eye, 0.115);
        var open = Math.Min(pose.EyesOpen, 1) * Math.Min(face.Eyes, 1.5);

        // The upper lid covers down to this height over the middle, the lower one up to that below it.
        var upper = ball.Y * (-0.60 + (1.30 * Math.Min(open, 1)) + (0.45 * Math.Max(0, open - 1)));
        var lower = ball.Y * (-0.62 - (0.10 * open) + (0.30 * Math.Max(0, face.Smile - 0.3)) + (0.25 * face.Sneer) - (0.35 * Math.Max(0, open - 1)));
        var lidded = new Vector3d(ball.X * 1.04, ball.Y * 1.04, ball.Z * 1.16);
        if (open > 0.12)
        {
            head.Ellipsoid(at, ball, person.Has("stone") ? person.Iris : White);
            if (person.Has("stone"))
            {
                return;
            }

            // Eyes are never quite still.
            var drift = 0.02 * DeterministicMath.Sin(0.9 * pose.Time) * DeterministicMath.Sin((2.3 * pose.Time) + 1);
            var iris = at + new Vector3d(drift - (side * 0.012), -0.012, 0.094);
            head.Ellipsoid(iris, new(0.098 * _eye, 0.098 * _eye, 0.030), person.Iris);
            head.Ellipsoid(iris + new Vector3d(0, 0, 0.008), new(0.052 * _eye, 0.052 * _eye, 0.030), Pupil);
            head.Sphere(iris + new Vector3d(0.034, 0.040, 0.026), 0.020, Glint);
        }

        var tilt = side * 0.22 * Math.Clamp(face.Inner, -1, 1);
        head.Cap(at, lidded, new Vector3d(tilt, -1, 0.06).Normalized(), -upper, _lid);
        head.Cap(at, lidded, new(0, 1, 0.05), lower, person.Skin);
        var lash = person.Female ? 0.024 : 0.014;
        var arch = Math.Clamp(upper, -0.5 * ball.Y, 0.86 * ball.Y);
        Vector3d Edge(double x)
        {
            var local = new Vector3d(x * ball.X, (arch * (1 - (0.42 * x * x))) + (tilt * x * ball.X), 0);
            var bulge = lidded.Z * Math.Sqrt(Math.Max(0, 1 - (x * x) - (local.Y / lidded.Y * local.Y / lidded.Y)));
            return at + local with { Z = Math.Max(bulge, Brow(at.X + local.X, at.Y + local.Y) - at.Z) + 0.010 };
        }

        Vector3d outer = Edge(side * 0.82) + (person.Female ? new Vector3d(side * 0.03, 0.015, 0) : Vector3d.Zero);
        head.Cone(Edge(-side * 0.62), lash * 0.5, Edge(-side * 0.12), lash, Lash);
        head.Cone(Edge(-side * 0.12), lash, Edge(side * 0.42), lash, Lash);
        head.Cone(Edge(side * 0.42), lash, outer, lash * 0.6, Lash);
    }

    private void DrawBrow(Brush head, int side, in Face face)
    {
        if (person.Has("wrapped"))
        {
            return;
        }

        var thick = person.Female || person.Childhood > 0 ? 0.032 : 0.048;
        var frown = Math.Min(0, face.Brow);
        var raise = 0.15 * face.Brow;
        var inner = raise + (0.14 * face.Inner) + (0.05 * frown);
        var draw = 0.06 * Math.Max(0, -face.Inner - frown);
        Vector3d On(double x, double y) => new(side * x, y, Brow(x, y) + 0.035);
        Vector3d a = On(0.15 - draw, 0.365 + inner), b = On(0.36, 0.40 + raise + (0.02 * face.Inner)), c = On(0.57, 0.335 + (0.7 * raise) - (0.06 * face.Inner));
        var colour = person.Hairdo == Hairdo.Bald && person.Beard == Beard.None ? Lash : person.Hair;
        head.Cone(a, thick, b, thick * 0.95, colour);
        head.Cone(b, thick * 0.95, c, thick * 0.5, colour);
    }

    /// <summary>Lips as bows of three strokes over the teeth or over the dark of the mouth.</summary>
    private void DrawMouth(Brush head, in Face face)
    {
        var speech = face.Lips;
        double jaw = HeadLook.JawDrop(face), round = speech?.Rounding ?? face.Round, wide = (speech?.Width ?? 0) + face.Wide, closed = speech?.Closure ?? 0, smile = face.Smile * (speech is null ? 1 : 0.6);
        double corner = 0.255 * (1 + (0.26 * wide) + (0.26 * Math.Max(0, smile)) - (0.45 * round)) * (person.Female ? 0.95 : 1) * (1 - (0.15 * person.Childhood));
        double lift = ((smile > 0 ? 0.185 : 0.135) * smile) - (0.02 * jaw), middle = -0.50;
        var gap = 0.34 * jaw * (1 - closed);
        double top = middle + (0.035 * gap) + (0.08 * face.Sneer) + 0.020, low = middle - gap - 0.026;
        double full = (person.Female ? 0.043 : 0.030) * (1 - (0.45 * Math.Max(closed, face.Closed)));
        Vector3d On(double x, double y, double out1) => new(x, y, Muzzle(x, y) + out1 + (0.05 * round));
        if (gap > 0.015)
        {
            head.Ellipsoid(new(0, (top + low) / 2, Muzzle(0, middle) - 0.045), new(corner * 0.84, Math.Max(0.03, gap * 0.58), 0.075), Inside);
            if (gap > 0.05 || face.Sneer > 0.5)
            {
                head.Ellipsoid(new(0, top - 0.05, Muzzle(0, middle) - 0.02), new(corner * 0.70, 0.042, 0.055), Teeth);
            }
        }

        if (face.Sneer > 0.8 && gap > 0.03)
        {
            // What tastes foul is put out again.
            head.Ellipsoid(new(0, low - 0.005, Muzzle(0, low) + 0.015), new(corner * 0.42, 0.075, 0.055), Tongue);
        }

        // The lower lip's corners rise less than its middle hangs, so that a smile is a bow.
        var sneer = 0.05 * face.Sneer;
        Stroke(top + (0.25 * lift), top, middle + lift - (gap * 0.30) + sneer, full, 0.010);
        Stroke(low + (0.40 * lift), low, middle + lift - (gap * 0.30) - 0.012, full * 1.15, 0.004);
        if (gap <= 0.015)
        {
            Stroke(middle + (0.30 * lift), middle, middle + lift + 0.004, 0.016, full * 0.8, Seam);
        }

        if (person.Has("fangs"))
        {
            for (var side = -1; side <= 1; side += 2)
            {
                head.Cone(On(side * 0.12, top - 0.02, 0.02), 0.03, On(side * 0.12, top - 0.17, 0.02), 0.008, Teeth);
            }
        }

        void Stroke(double half, double centre, double end, double thick, double out1, Surface? ink = null)
        {
            var surface = ink ?? _lips;
            var bend = 0.48 * corner;
            head.Cone(On(-bend, (half * 0.5) + (centre * 0.5), out1), thick * 0.92, On(bend, (half * 0.5) + (centre * 0.5), out1), thick * 0.92, surface);
            for (var side = -1; side <= 1; side += 2)
            {
                head.Cone(On(side * bend, (half * 0.5) + (centre * 0.5), out1), thick * 0.92, On(side * corner, end + (side * sneer), out1 - 0.006), thick * 0.45, surface);
            }
        }
    }

    private static void DrawAlien(Brush head, in Face face)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            head.Ellipsoid(new(side * 0.50, 0.16, 0.80), new(0.34, 0.46, 0.20), QuaternionD.FromAxisAngle(Vector3d.UnitZ, -side * 0.55), Pupil);
        }

        head.Cone(new(-0.12, -0.66, 0.74), 0.03 + (0.08 * HeadLook.JawDrop(face)), new(0.12, -0.66, 0.74), 0.03 + (0.08 * HeadLook.JawDrop(face)), Inside);
    }

    private static Surface LipsOf(Person person)
    {
        var red = Surface.FromSrgb(SurfaceMaterial.Skin, person.Has("whiteface") ? 0xD02A20 : person.Female && person.Childhood == 0 ? 0xB83A48 : 0xA85048).Colour;
        return new(SurfaceMaterial.Skin, (person.Skin.Colour * (person.Has("whiteface") ? 0 : 0.35f)) + (red * (person.Has("whiteface") ? 1 : 0.5f)));
    }
}
