using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>Snakes, worms, snails and seals: what goes on its belly along a chain. Lengths in parts of the body's height.</summary>
internal sealed class CrawlerLook(Rig rig, CrawlerForm form) : IActorLook
{
    private static readonly Surface Eye = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x0C0C0E);
    private static readonly Surface Amber = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE8C22A);
    private static readonly Surface Tongue = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xC8202A);
    private static readonly Surface White = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4F2EC);
    private readonly double _h = rig.Height;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _h);
        switch (form.Kind)
        {
            case CrawlerKind.Snail:
                DrawSnail(brush, pose);
                break;
            case CrawlerKind.Seal:
                DrawSeal(brush, pose);
                break;
            default:
                DrawSnake(brush, pose);
                break;
        }
    }

    private void DrawSnake(Brush brush, ActorPose pose)
    {
        var chain = pose.Tail;
        var n = chain.Length;
        double Thick(double s) => 0.55 * Math.Min(1, 0.60 + (1.2 * s)) * Math.Min(1, 1.5 * (1.06 - s));
        brush.Begin(0.2);
        for (var i = 0; i + 1 < n; i++)
        {
            brush.Limb(chain[i], Thick(i / (n - 1.0)), chain[i + 1], Thick((i + 1) / (n - 1.0)), form.Back);
        }

        brush.End();
        if (form.Kind == CrawlerKind.Worm)
        {
            return;
        }

        for (var i = 0; i < 2 * (n - 2); i++)
        {
            // Saddles over the back.
            var at = Vector3d.Lerp(chain[(i + 1) / 2], chain[((i + 1) / 2) + 1], (i + 1) % 2 * 0.5);
            var along = chain[((i + 1) / 2) + 1] - chain[(i + 1) / 2];
            var s = (i + 1) / 2.0 / (n - 1);
            new Brush(brush.Scene, at, QuaternionD.LookAlong(along, Vector3d.UnitY), _h).Ellipsoid(new(0, Thick(s) * 0.35, 0), new(Thick(s) * 0.93, Thick(s) * 0.74, 0.30), form.Mark);
        }

        var head = Brush.Of(brush.Scene, pose.Head, _h);
        head.Ellipsoid(new(0, 0.10, 0.10), new(0.62, 0.42, 0.85), form.Back);
        head.Ellipsoid(new(0, 0.02, 0.62), new(0.40, 0.30, 0.52), form.Back);
        for (var side = -1; side <= 1; side += 2)
        {
            head.Sphere(new(side * 0.42, 0.32, 0.42), 0.17, Amber);
            head.Sphere(new(side * 0.50, 0.34, 0.50), 0.10, Eye);
            var flick = Math.Max(0, DeterministicMath.Sin(5.1 * pose.Time));
            head.Cone(new(0, -0.06, 1.05), 0.04, new(0, -0.06, 1.25 + (0.4 * flick)), 0.035, Tongue);
            head.Cone(new(0, -0.06, 1.25 + (0.4 * flick)), 0.035, new(side * 0.14, -0.04, 1.45 + (0.5 * flick)), 0.02, Tongue);
        }
    }

    private void DrawSnail(Brush brush, ActorPose pose)
    {
        var chain = pose.Tail;
        var length = rig.Trunk / _h;
        var forward = (chain[0] - chain[^1]).Flat().Normalized(Vector3d.UnitZ);
        var body = new Brush(brush.Scene, (chain[0] + chain[^1]) / 2, QuaternionD.LookAlong(forward, Vector3d.UnitY), length * _h);
        body.Begin(0.08);
        body.Ellipsoid(new(0, -0.02, 0), new(0.13, 0.085, 0.56), form.Back);
        body.Cone(new(0, 0.02, 0.38), 0.10, new(0, 0.16, 0.56), 0.09, form.Back);
        body.End();
        for (var side = -1; side <= 1; side += 2)
        {
            body.Cone(new(side * 0.045, 0.22, 0.58), 0.020, new(side * 0.10, 0.40, 0.66), 0.014, form.Back);
            body.Sphere(new(side * 0.10, 0.41, 0.66), 0.034, Eye);
            body.Cone(new(side * 0.04, 0.12, 0.62), 0.014, new(side * 0.07, 0.10, 0.72), 0.010, form.Back);
        }

        // The shell winds into its middle.
        body.Ellipsoid(new(0, 0.26, -0.06), new(0.16, 0.27, 0.28), form.Mark);
        for (var i = 0; i < 14; i++)
        {
            var (s0, c0) = DeterministicMath.SinCos(i * 0.75);
            var (s1, c1) = DeterministicMath.SinCos((i + 1) * 0.75);
            double r0 = 0.245 * (1 - (i / 15.0)), r1 = 0.245 * (1 - ((i + 1) / 15.0));
            for (var side = -1; side <= 1; side += 2)
            {
                body.Cone(new(side * (0.085 + (0.006 * i)), 0.26 + (r0 * c0), -0.06 - (r0 * s0)), 0.034, new(side * (0.085 + (0.006 * i)), 0.26 + (r1 * c1), -0.06 - (r1 * s1)), 0.032, form.Shade);
            }
        }
    }

    private void DrawSeal(Brush brush, ActorPose pose)
    {
        var chain = pose.Tail;
        var forward = (chain[0] - chain[^1]).Flat().Normalized(Vector3d.UnitZ);
        var body = new Brush(brush.Scene, ((chain[0] + chain[^1]) / 2).Flat() + new Vector3d(0, Math.Min(chain[0].Y, chain[^1].Y), 0), QuaternionD.LookAlong(forward, Vector3d.UnitY), rig.Trunk);
        body.Begin(0.12);
        body.Ellipsoid(new(0, 0.05, -0.10), new(0.15, 0.14, 0.44), form.Back);
        body.Cone(new(0, 0.08, 0.20), 0.13, new(0, 0.30, 0.40), 0.095, form.Back);
        body.Sphere(new(0, 0.34, 0.44), 0.10, form.Back);
        body.Cone(new(0, 0.31, 0.50), 0.06, new(0, 0.30, 0.56), 0.045, form.Back);
        body.End();
        body.Sphere(new(0, 0.325, 0.605), 0.022, Eye);
        for (var side = -1; side <= 1; side += 2)
        {
            body.Sphere(new(side * 0.058, 0.38, 0.515), 0.024, Eye);
            body.Sphere(new(side * 0.050, 0.39, 0.532), 0.006, White);
            body.Ellipsoid(new(side * 0.20, -0.03, 0.12), new(0.13, 0.02, 0.06), QuaternionD.FromAxisAngle(Vector3d.UnitY, side * 0.4), form.Shade);
            body.Ellipsoid(new(side * 0.07, 0.0, -0.58), new(0.05, 0.02, 0.12), QuaternionD.FromAxisAngle(Vector3d.UnitY, -side * 0.4), form.Shade);
        }
    }
}

/// <summary>Which of those that go on their bellies.</summary>
internal enum CrawlerKind
{
    Snake,
    Worm,
    Snail,
    Seal,
}

/// <summary>What tells one from another.</summary>
internal sealed record CrawlerForm(CrawlerKind Kind, Surface Back, Surface Mark, Surface Shade)
{
    public static CrawlerForm Of(string family, Surface? dyed)
    {
        var form = family switch
        {
            "worm" => Make(CrawlerKind.Worm, 0xD08A80, 0xB87068, 0xB87068),
            "snail" => Make(CrawlerKind.Snail, 0xC8B088, 0xB8783A, 0x7A4A20),
            "seal" => Make(CrawlerKind.Seal, 0x7A7E84, 0x6A6E74, 0x5A5E64),
            _ => Make(CrawlerKind.Snake, 0x6A8A2E, 0x2E4A1A, 0x4A6A22),
        };
        return dyed is { } colour ? form with { Back = colour, Mark = colour with { Colour = colour.Colour * 0.45f } } : form;
    }

    private static CrawlerForm Make(CrawlerKind kind, int back, int mark, int shade) =>
        new(kind, Surface.FromSrgb(SurfaceMaterial.Rubber, back), Surface.FromSrgb(SurfaceMaterial.Rubber, mark), Surface.FromSrgb(SurfaceMaterial.Rubber, shade));
}
