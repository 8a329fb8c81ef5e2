using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Balls of every game, told apart by their seams and panels; and balloons.</summary>
internal static class Balls
{
    // Panels and seams stand out by less than touch can tell.
    private const double Proud = 1.008;

    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".ball, .ball.small, .ball.bubble, sphere, orb, ball", Bare),
        ("football, soccer ball", Football),
        ("basketball", Basketball),
        ("tennis ball", m => Seamed(m, m.Paint(SurfaceMaterial.Cloth, 0xC9E03A), Paints.White, 0.02)),
        ("baseball, softball, cricket ball", m => Seamed(m, m.Noun.Lemma == "cricket ball" ? m.Paint(SurfaceMaterial.Gloss, 0x8E1F24) : m.Paint(SurfaceMaterial.Matte, 0xF2EEE2), m.Noun.Lemma == "cricket ball" ? Paints.White : Paints.Red, 0.02)),
        ("volleyball", Volleyball),
        ("beach ball", BeachBall),
        ("rugby ball, american football", OvalBall),
        ("bowling ball", BowlingBall),
        ("billiard ball, pool ball, snooker ball", BilliardBall),
        ("golf ball, ping-pong ball, table tennis ball, cue ball, croquet ball", m => Ball(m, m.Paint(SurfaceMaterial.Gloss, 0xF4F2EC))),
        ("snowball", m => Ball(m, m.Paint(SurfaceMaterial.Snow, 0xF2F5F8))),
        ("cannonball", m => Ball(m, m.Paint(SurfaceMaterial.Gloss, 0x2B2C30))),
        (".ball.marble, marble, bead", Marble),
        ("crystal ball", CrystalBall),
        (".balloon, balloon", Balloon),
    ];

    private static double Radius(Model m) => m.Width / 2;

    private static Vector3d Middle(Model m) => new(0, Radius(m), 0);

    private static void Ball(Model m, Surface surface) => m.Solid.Ball(Middle(m), Radius(m), surface);

    private static void Bare(Model m) => Ball(m, m.Material);

    /// <summary>A cap of another colour: a ball hardly proud of the first.</summary>
    /// <param name="spread">Sine of half the angle that the cap spans.</param>
    private static void Cap(Model m, Vector3d towards, double spread, Surface surface) => Cap(m.Trim, Middle(m), Radius(m), towards, spread, surface);

    /// <summary>A cap of another colour on a ball anywhere.</summary>
    public static void Cap(Brush brush, Vector3d middle, double r, Vector3d towards, double spread, Surface surface)
    {
        var cosine = Math.Sqrt(1 - (spread * spread));

        // Both spheres meet where x = cosine: (d² + 1 − ρ²) / 2d = cosine, with d + ρ = proud.
        var d = ((Proud * Proud) - 1) / (2 * (Proud - cosine));
        brush.Ball(middle + (towards.Normalized() * (d * r)), (Proud - d) * r, surface);
    }

    private static void Circle(Model m, Vector3d axis, double offset, double thick, Surface surface)
    {
        var r = Radius(m);
        m.Trim.Ring(Middle(m) + (axis * (offset * r)), Math.Sqrt(1 - (offset * offset)) * r * 0.995, thick * r, axis, surface);
    }

    private static void Football(Model m)
    {
        Ball(m, m.Paint(SurfaceMaterial.Gloss, 0xF2F0EA));
        const double golden = 1.618;
        for (var i = 0; i < 12; i++)
        {
            double a = (i & 1) == 0 ? 1 : -1, b = (i & 2) == 0 ? golden : -golden;
            Cap(m, (i / 4) switch { 0 => new(0, a, b), 1 => new(a, b, 0), _ => new(b, 0, a) }, 0.36, Paints.Black);
        }
    }

    private static void Basketball(Model m)
    {
        Ball(m, m.Paint(SurfaceMaterial.Rubber, 0xD2682A));
        Circle(m, Vector3d.UnitY, 0, 0.022, Paints.Black);
        Circle(m, Vector3d.UnitX, 0, 0.022, Paints.Black);
        Circle(m, Vector3d.UnitZ, 0.62, 0.022, Paints.Black);
        Circle(m, Vector3d.UnitZ, -0.62, 0.022, Paints.Black);
    }

    private static void Seamed(Model m, Surface surface, Surface seam, double thick)
    {
        Ball(m, surface);
        Circle(m, new Vector3d(1, 0.35, 0.3).Normalized(), 0.62, thick, seam);
        Circle(m, new Vector3d(-1, 0.35, 0.3).Normalized(), 0.62, thick, seam);
    }

    private static void Volleyball(Model m)
    {
        Ball(m, m.Paint(SurfaceMaterial.Gloss, 0xF3EEDD));
        foreach (var axis in new[] { Vector3d.UnitX, Vector3d.UnitY, Vector3d.UnitZ })
        {
            Circle(m, axis, 0.3, 0.014, Paints.Blue);
            Circle(m, axis, -0.3, 0.014, Paints.Blue);
        }
    }

    /// <summary>Sectors like an orange's: balls pushed a little out of the middle, one a colour.</summary>
    public static void Gores(Brush brush, Vector3d middle, double radius, Vector3d axis, params ReadOnlySpan<Surface> colours)
    {
        const double push = 0.025;
        var side = axis.AnyPerpendicular();
        for (var i = 0; i < colours.Length; i++)
        {
            var turn = QuaternionD.FromAxisAngle(axis, 2 * Math.PI * i / colours.Length);
            brush.Ball(middle + (turn.Rotate(side) * (push * radius)), (1 - push) * radius, colours[i]);
        }
    }

    private static void BeachBall(Model m)
    {
        double r = Radius(m);
        var axis = new Vector3d(0.35, 0.85, 0.4).Normalized();
        var first = m.Paint(SurfaceMaterial.Gloss, 0xD8322E);
        m.Hidden.Ball(Middle(m), r, first);
        Gores(m.Trim, Middle(m), r, axis, first, Paints.White, Paints.Blue, Paints.White, Paints.Yellow, Paints.White);
        m.Trim.Disc(Middle(m) + (axis * (0.985 * r)), 0.16 * r, 0.02 * r, axis, Paints.White);
    }

    private static void OvalBall(Model m)
    {
        double r = m.Width / 2, half = m.Depth / 2;
        var isAmerican = m.Noun.Lemma == "american football";
        var skin = m.Paint(SurfaceMaterial.Rubber, isAmerican ? 0x7A3E22 : 0xE8E2D2);
        var stripe = isAmerican ? Paints.White : Paints.Blue;
        m.Solid.Egg(new(0, r, 0), new(half, r, r), skin);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Ring(new(side * 0.55 * half, r, 0), 0.83 * r, 0.03 * r, Vector3d.UnitX, stripe);
        }

        for (var i = -2; i <= 2 && isAmerican; i++)
        {
            m.Trim.Box(new(i * 0.1 * half, 1.98 * r, 0), new(0.03 * half, 0.05 * r, 0.3 * r), Paints.White);
        }

    }

    private static void BowlingBall(Model m)
    {
        Ball(m, m.Paint(SurfaceMaterial.Gloss, 0x1D2B5A));
        foreach (var (x, y) in new[] { (-0.16, 0.35), (0.16, 0.35), (0.0, 0.05) })
        {
            var to = new Vector3d(x, y, 1).Normalized();
            m.Trim.Disc(Middle(m) + (to * (0.985 * Radius(m))), 0.10 * Radius(m), 0.04 * Radius(m), to, Paints.Matte(0x08080A));
        }
    }

    private static void BilliardBall(Model m)
    {
        Ball(m, m.Paint(SurfaceMaterial.Gloss, 0xC8A018, 0x1F4BA0, 0xC62828, 0x5A2D82, 0xE0661C, 0x1E6B3A, 0x7A1E28, 0x18181A));
        Cap(m, Vector3d.UnitZ, 0.42, Paints.White);

        // The eight, as two rings.
        foreach (var (up, ring) in new[] { (0.095, 0.075), (-0.085, 0.095) })
        {
            m.Trim.Ring(Middle(m) + new Vector3d(0, up * Radius(m), 1.0 * Radius(m)), ring * Radius(m), 0.028 * Radius(m), Vector3d.UnitZ, Paints.Black);
        }
    }

    private static void Marble(Model m)
    {
        Ball(m, m.Paint(SurfaceMaterial.Glass, 0x4FA3C8, 0x3FA06A, 0xC8863C));
        Circle(m, new Vector3d(0.5, 0.8, 0.3).Normalized(), 0.1, 0.06, Paints.White);
        Circle(m, new Vector3d(-0.7, 0.6, 0.4).Normalized(), 0.2, 0.05, Paints.Orange);
    }

    private static void CrystalBall(Model m)
    {
        double r = 0.44 * m.Width, h = m.Height;
        m.Solid.Ball(new(0, h - r, 0), r, m.Paint(SurfaceMaterial.Glass, 0x9FB8E0));
        m.Solid.Cone(Vector3d.Zero, 0.4 * m.Width, new(0, 0.2 * h, 0), 0.26 * m.Width, Paints.Brass);
    }

    private static void Balloon(Model m)
    {
        double w = m.Width, h = m.Height, r = w / 2;
        var skin = m.Paint(SurfaceMaterial.Gloss, 0xD8322E, 0x2A6FC8, 0xF2C531, 0x3A9F4D, 0xE070A8, 0x8A4FB0);
        m.IsBalanced = true;
        m.Solid.Lathe(Vector3d.Zero, skin,
            [(0.16 * r, 0), (0.07 * r, 0.045 * h), (0.14 * r, 0.07 * h), (0.46 * r, 0.20 * h), (0.76 * r, 0.38 * h), (0.86 * r, 0.58 * h), (0.80 * r, 0.76 * h), (0.58 * r, 0.91 * h), (0.26 * r, 0.985 * h)]);
        Vector3d last = new(0, -0.02 * h, 0);
        for (var i = 1; i <= 6; i++)
        {
            var next = new Vector3d(0.10 * r * DeterministicMath.Sin(i * 1.3), -0.02 * h - (i * 0.22 * h), 0);
            m.Moving(new Wavering(new(0.02 * w * i / 6, 0, 0), 1.7, -0.5 * i)).Rod(last, next, 0.006 * w, Paints.White);
            last = next;
        }
    }
}
