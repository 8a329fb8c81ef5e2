using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>Eyes with lids, brows, and a mouth that speech and feeling move. Lengths in radii of the head.</summary>
internal sealed class FaceLook(Person person)
{
    private static readonly Surface White = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4F1EA);
    private static readonly Surface Pupil = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x0A0808);
    private static readonly Surface Glint = Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFFFFF);
    private static readonly Surface Lash = Surface.FromSrgb(SurfaceMaterial.Matte, 0x18110E);
    private static readonly Surface Inside = Surface.FromSrgb(SurfaceMaterial.Matte, 0x3A0E10);
    private static readonly Surface Teeth = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF2EEE4);
    private readonly Surface _lips = LipsOf(person);
    private readonly Surface _lid = new(SurfaceMaterial.Skin, person.Skin.Colour * 0.90f);
    private readonly double _eye = 0.158 + (0.030 * person.Childhood) + (person.Female ? 0.008 : 0);

    public void Draw(Brush head, in Face face, ActorPose pose)
    {
        if (person.Has("alienhead"))
        {
            DrawAlien(head, face);
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

    private void DrawEye(Brush head, int side, in Face face, ActorPose pose)
    {
        Vector3d at = new(side * 0.345, 0.10 - (0.06 * person.Childhood), 0.685);
        var r = _eye;
        var open = Math.Min(pose.EyesOpen, 1) * Math.Min(face.Eyes, 1.5);

        // The upper lid covers down to this height over the middle, the lower one up to that below it.
        var upper = r * (-0.62 + (1.20 * Math.Min(open, 1)) + (0.75 * Math.Max(0, open - 1)));
        var lower = r * (-0.62 - (0.10 * open) + (0.30 * Math.Max(0, face.Smile - 0.3)) + (0.25 * face.Sneer) - (0.35 * Math.Max(0, open - 1)));
        var lidded = new Vector3d(r, r, r) * 1.09;
        if (open > 0.12)
        {
            // Eyes are never quite still.
            var drift = 0.05 * DeterministicMath.Sin(0.9 * pose.Time) * DeterministicMath.Sin((2.3 * pose.Time) + 1);
            var ahead = new Vector3d(drift, -0.04, 1).Normalized();
            head.Sphere(at, r, person.Has("stone") ? person.Iris : White);
            if (person.Has("stone"))
            {
                return;
            }

            head.Sphere(at + (ahead * (r * 0.56)), r * 0.52, person.Iris);
            head.Sphere(at + (ahead * (r * 0.80)), r * 0.30, Pupil);
            head.Sphere(at + (new Vector3d(0.18, 0.22, 0.96).Normalized() * (r * 0.99)), r * 0.11, Glint);
        }

        var tilt = side * 0.22 * Math.Clamp(face.Inner, -1, 1);
        var down = new Vector3d(tilt, -1, 0.10).Normalized();
        head.Cap(at, lidded, down, -upper, _lid);
        head.Cap(at, lidded, new(0, 1, 0.05), lower, person.Skin);
        var lash = person.Female ? 0.026 : 0.018;
        Vector3d Edge(double x) => at + new Vector3d(x * r, upper + (tilt * x * r), 1.11 * r * Math.Sqrt(Math.Max(0.02, 1 - (x * x) - (upper / r * upper / r))));
        head.Cone(Edge(-side * 0.72), lash * 0.6, Edge(side * 0.10), lash, Lash);
        head.Cone(Edge(side * 0.10), lash, Edge(side * 0.80) + (person.Female ? new Vector3d(side * 0.05, 0.02, 0) : Vector3d.Zero), lash * 0.6, Lash);
    }

    private void DrawBrow(Brush head, int side, in Face face)
    {
        if (person.Has("wrapped"))
        {
            return;
        }

        var thick = person.Female ? 0.036 : person.Childhood > 0 ? 0.034 : 0.052;
        var frown = Math.Min(0, face.Brow);
        var raise = 0.14 * face.Brow;
        var inner = raise + (0.13 * face.Inner) + (0.06 * frown);
        var draw = 0.06 * Math.Max(0, -face.Inner - frown);
        Vector3d a = new(side * (0.15 - draw), 0.385 + inner, 0.875), b = new(side * 0.36, 0.44 + raise + (0.02 * face.Inner), 0.81), c = new(side * 0.58, 0.385 + (0.7 * raise) - (0.05 * face.Inner), 0.665);
        var colour = person.Hairdo == Hairdo.Bald && person.Beard == Beard.None ? Lash : person.Hair;
        head.Cone(a, thick, b, thick * 0.95, colour);
        head.Cone(b, thick * 0.95, c, thick * 0.55, colour);
    }

    /// <summary>Lips as four strokes from the middle to the corners, teeth and the dark behind them.</summary>
    private void DrawMouth(Brush head, in Face face)
    {
        var speech = face.Lips;
        double jaw = HeadLook.JawDrop(face), round = speech?.Rounding ?? face.Round, wide = (speech?.Width ?? 0) + face.Wide, closed = speech?.Closure ?? 0, smile = face.Smile * (speech is null ? 1 : 0.6);
        double corner = 0.235 * (1 + (0.28 * wide) + (0.22 * Math.Max(0, smile)) - (0.42 * round)) * (person.Female ? 0.95 : 1);
        double lift = (0.145 * smile) - (0.03 * jaw), middle = -0.545, forward = 0.06 * round;
        var gap = 0.30 * jaw * (1 - closed);
        double top = middle + (0.035 * gap) + (0.07 * face.Sneer) + 0.028, low = middle - gap - 0.028;
        double full = (person.Female ? 0.052 : 0.040) * (1 - (0.45 * Math.Max(closed, face.Closed)));
        var teeth = gap > 0.06 || (smile > 0.75 && gap > 0.015) || face.Sneer > 0.5;
        if (gap > 0.015)
        {
            head.Ellipsoid(new(0, (top + low) / 2, 0.755 - (0.05 * jaw)), new(corner * 0.92, Math.Max(0.03, gap * 0.62), 0.11), Inside);
        }

        if (teeth)
        {
            var y = top - 0.055 - (0.01 * gap);
            head.Ellipsoid(new(0, y, 0.79 - (0.04 * jaw)), new(corner * 0.74, 0.045, 0.075), Teeth);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            Vector3d end = new(side * corner, middle + lift - (gap * 0.30), 0.745 + (0.03 * round));
            head.Cone(new(side * 0.03, top, 0.815 + forward), full, end, full * 0.55, _lips);
            head.Cone(new(side * 0.02, low, 0.80 + forward - (0.05 * jaw)), full * 1.12, end, full * 0.55, _lips);
            if (person.Has("fangs"))
            {
                head.Cone(new(side * 0.12, top - 0.02, 0.84), 0.03, new(side * 0.12, top - 0.19, 0.84), 0.008, Teeth);
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
