using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>What is seen in the sky. All of it hangs far behind the set, at the size at which it is seen and not at its true one.</summary>
internal static class Sky
{
    // Metres behind the set and above the ground, and the radius that fills a good part of the view there.
    private const double Away = -70;
    private const double High = 26;
    private const double Radius = 9;

    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".celestial, .celestial.moon", Moon),
        (".celestial.sun", Sun),
        ("star", Star),
        (".celestial.planet", m => Planet(m, 0x4F7FB0, 0x2F5A8A)),
        ("earth", Earth),
        ("mars", m => Planet(m, 0xB8542E, 0x8A3A22)),
        ("jupiter", m => Planet(m, 0xD8B48A, 0xA8744A)),
        ("saturn", Saturn),
        (".celestial.meteor", Comet),
        (".celestial.galaxy", Galaxy),
        (".weather.cloud", Cloud),
        (".weather.rainbow", Rainbow),
        ("northern lights, aurora", NorthernLights),
        (".weather.lightning", Lightning),
        (".weather.storm", Tornado),
    ];

    private static Vector3d Hung(Model m, double x = 0)
    {
        m.IsBackdrop = true;
        var at = new Vector3d(x, High, Away);
        m.Hidden.Ball(at, Radius, Paints.White);
        return at;
    }

    private static void Moon(Model m)
    {
        var at = Hung(m);
        var glow = m.Paint(SurfaceMaterial.Glow, 0xD8D4C4);
        m.Trim.Ball(at, Radius, glow);
        if (m.Is("crescent", "half", "new"))
        {
            m.Trim.Ball(at + new Vector3d(0.42 * Radius, 0.1 * Radius, 0.35 * Radius), 0.94 * Radius, Paints.Matte(0x0C1020));
            return;
        }

        foreach (var (x, y, r) in new[] { (-0.3, 0.3, 0.26), (0.2, 0.45, 0.16), (0.35, -0.1, 0.22), (-0.15, -0.4, 0.18), (-0.5, -0.15, 0.14), (0.1, 0.05, 0.12) })
        {
            var to = new Vector3d(x, y, Math.Sqrt(1 - (x * x) - (y * y)));
            Balls.Cap(m.Trim, at, Radius, to, r, Model.Shade(glow, 0.7));
        }
    }

    private static void Sun(Model m)
    {
        var at = Hung(m);
        m.Trim.Ball(at, 0.8 * Radius, m.Paint(SurfaceMaterial.Glow, 0xFFE27A));
        for (var i = 0; i < 12; i++)
        {
            var turn = Shared.Roll(i * Math.PI / 6);
            m.Moving(new Turning(at, Vector3d.UnitZ, 0.1)).Cone(at + turn.Rotate(new(0, 0.95 * Radius, 0)), 0.12 * Radius, at + turn.Rotate(new(0, (i % 2 == 0 ? 1.5 : 1.3) * Radius, 0)), 0.02 * Radius, Paints.Glow(0xFFC23A));
        }
    }

    private static void Star(Model m)
    {
        var at = Hung(m);
        (double, double)[] points = [.. Enumerable.Range(0, 10).Select(i => Shared.OnCircle((i % 2 == 0 ? 0.5 : 0.2) * Radius, (Math.PI * i / 5) + (Math.PI / 2))).Select(p => (p.X, p.Z))];
        m.Trim.Plate(at, points, 0.1 * Radius, m.Paint(SurfaceMaterial.Glow, 0xFFF0B0));
        for (var i = 0; i < 14; i++)
        {
            m.Trim.Ball(new(m.Random.Between(-50, 50), m.Random.Between(14, 46), Away - 3), 0.18, Paints.Glow(0xFFFFFF));
        }
    }

    private static void Bands(Model m, Vector3d at, double radius, Surface band, ReadOnlySpan<double> heights, double tilt)
    {
        var axis = Shared.Roll(tilt).Rotate(Vector3d.UnitY);
        foreach (var y in heights)
        {
            m.Trim.Disc(at + (axis * (y * radius)), Math.Sqrt(1 - (y * y)) * radius * 1.006, 0.09 * radius, axis, band);
        }
    }

    private static void Planet(Model m, int colour, int band)
    {
        var at = Hung(m);
        m.Trim.Ball(at, Radius, m.Paint(SurfaceMaterial.Matte, colour));
        Bands(m, at, Radius, Paints.Matte(band), [-0.55, -0.2, 0.12, 0.5], 0.3);
    }

    private static void Earth(Model m)
    {
        var at = Hung(m);
        m.Trim.Ball(at, Radius, Paints.Gloss(0x2A62A8));
        var turning = m.Moving(new Turning(at, Vector3d.UnitY, 0.12));
        foreach (var (x, y, z, r) in new[] { (-0.35, 0.45, 0.8, 0.34), (-0.25, -0.25, 0.93, 0.26), (0.4, 0.2, 0.88, 0.38), (0.5, -0.25, 0.8, 0.2), (0.75, 0.5, 0.4, 0.36), (-0.8, 0.3, 0.4, 0.3) })
        {
            var to = new Vector3d(x, y, z).Normalized();
            Balls.Cap(turning, at, Radius, to, 1.3 * r, Paints.Matte(r > 0.3 ? 0x5A8A45 : 0x8A8A4E));
        }

        Balls.Cap(m.Trim, at, Radius, Vector3d.UnitY, 0.34, Paints.White);
        foreach (var (x, y) in new[] { (-0.5, 0.1), (0.1, 0.55), (0.2, -0.5), (-0.2, -0.6) })
        {
            m.Trim.Egg(at + (new Vector3d(x, y, Math.Sqrt(1 - (x * x) - (y * y))) * (0.985 * Radius)), new(0.26 * Radius, 0.05 * Radius, 0.05 * Radius), Paints.White, Shared.Roll(0.3 * x));
        }
    }

    private static void Saturn(Model m)
    {
        var at = Hung(m);
        var r = 0.72 * Radius;
        m.Trim.Ball(at, r, m.Paint(SurfaceMaterial.Matte, 0xDDBF8A));
        Bands(m, at, r, Paints.Matte(0xB8935E), [-0.5, -0.15, 0.2, 0.55], 0.25);
        var axis = new Vector3d(-0.25, 0.92, 0.34).Normalized();
        for (var i = 0; i < 5; i++)
        {
            if (i != 3)
            {
                m.Trim.Ring(at, (1.35 + (0.17 * i)) * r, 0.075 * r, axis, Paints.Matte(i % 2 == 0 ? 0xD8C49A : 0xA88E64));
            }
        }
    }

    private static void Comet(Model m)
    {
        var at = Hung(m, 8);
        m.Trim.Ball(at, 0.2 * Radius, Paints.Glow(0xF4FAFF));
        var back = new Vector3d(-0.94, 0.34, 0);
        for (var i = 0; i < 7; i++)
        {
            var spread = Shared.Roll((i - 3) * 0.06).Rotate(back);
            m.Moving(new Wavering(new(0.1, 0.1, 0), 0.6, i)).Limb(at, 0.16 * Radius, at + (spread * ((2.6 - (0.14 * Math.Abs(i - 3))) * Radius)), 0.01 * Radius, i % 2 == 0 ? Paints.Glow(0x9AC8FF) : Paints.Glow(0xFFD89A));
        }
    }

    private static void Galaxy(Model m)
    {
        var at = Hung(m);
        m.Trim.Egg(at, new(0.4 * Radius, 0.3 * Radius, 0.2 * Radius), Paints.Glow(0xFFF0C8));
        var tilt = Shared.Pitch(0.9);
        for (var arm = 0; arm < 2; arm++)
        {
            for (var i = 0; i < 26; i++)
            {
                double a = (0.26 * i) + (Math.PI * arm), r = (0.3 + (0.055 * i)) * Radius;
                m.Trim.Ball(at + tilt.Rotate(Shared.OnCircle(r, a)), (0.13 - (0.003 * i)) * Radius * m.Random.Between(0.5, 1), Paints.Glow(i % 3 == 0 ? 0xB0A0FF : i % 3 == 1 ? 0x80B8FF : 0xFFC8E0));
            }
        }
    }

    private static void Cloud(Model m)
    {
        var at = Hung(m);
        var white = m.Paint(SurfaceMaterial.Matte, m.Is("dark", "storm", "grey", "rain") ? 0x5A6068 : 0xF6F8FA);
        var puff = m.Melting(0.22 * Radius);
        foreach (var (x, y, z, r) in new[] { (0.0, 0.1, 0.0, 0.62), (-0.8, -0.1, 0.1, 0.46), (0.85, -0.08, 0.1, 0.5), (-0.4, 0.3, -0.1, 0.5), (0.45, 0.36, 0, 0.52), (-1.3, -0.24, 0, 0.3), (1.4, -0.22, 0, 0.32), (0.1, 0.62, -0.1, 0.4) })
        {
            puff.Egg(at + (new Vector3d(x, y, z) * Radius), new(r * 1.15 * Radius, r * 0.8 * Radius, r * Radius), white);
        }
    }

    private static void Rainbow(Model m)
    {
        m.IsBackdrop = true;
        var at = new Vector3d(0, -2, Away);
        m.Hidden.Ball(at with { Y = 15 }, 15, Paints.White);
        int[] colours = [0xE03A2E, 0xF08A2A, 0xF6DC3A, 0x4FB84A, 0x3A7AD8, 0x4A4AB0, 0x8A4AB0];
        for (var i = 0; i < 7; i++)
        {
            m.Trim.Arc(at, 34 - (1.15 * i), 0.62, 1.6, Paints.Glow(colours[i]));
        }
    }

    private static void NorthernLights(Model m)
    {
        m.IsBackdrop = true;
        m.Hidden.Ball(new(0, 24, Away), 14, Paints.White);
        for (var band = 0; band < 3; band++)
        {
            for (var i = 0; i < 34; i++)
            {
                double t = (i / 33.0) - 0.5, x = t * 110, z = Away - (8 * band) + (5 * DeterministicMath.Sin((9 * t) + band)), low = 15 + (5 * band) + (3 * DeterministicMath.Sin((7 * t) + (2 * band)));
                var tall = 9 + (5 * DeterministicMath.Sin((13 * t) + band));
                m.Moving(new Wavering(new(1.2, 0.8, 0), 4.5, (8 * t) + band)).Limb(new(x, low, z), 1.5, new(x + 2, low + tall, z), 0.25, Paints.Glow(band == 1 ? 0x2A8A8A : i % 5 == 0 ? 0x6A3AA8 : 0x2FA85A));
            }
        }
    }

    private static void Lightning(Model m)
    {
        var at = Hung(m);
        var bolt = m.Paint(SurfaceMaterial.Glow, 0xF4F0FF);
        double[] xs = [0, -0.5, 0.3, -0.3, 0.5, 0.1, 0.4];
        for (var i = 0; i + 1 < xs.Length; i++)
        {
            Vector3d a = new(at.X + (xs[i] * Radius), (1.6 - (0.42 * i)) * High * 0.9, Away), b = new(at.X + (xs[i + 1] * Radius), (1.6 - (0.42 * (i + 1))) * High * 0.9, Away);
            m.Trim.Limb(a, 0.5 - (0.05 * i), b, 0.45 - (0.05 * i), bolt);
            if (i is 2 or 4)
            {
                m.Trim.Pipe(0.16, bolt, b, b + new Vector3d(i == 2 ? 5 : -5, -4, 0), b + new Vector3d(i == 2 ? 4 : -7, -8, 0));
            }
        }

        var dark = m.Melting(2);
        for (var i = 0; i < 6; i++)
        {
            dark.Egg(new((i - 2.5) * 8, 1.5 * High + (2 * (i % 2)), Away - 2), new(8, 4, 4), Paints.Matte(0x3A3E48));
        }
    }

    private static void Tornado(Model m)
    {
        m.IsBackdrop = true;
        m.Hidden.Ball(new(0, 16, Away), 12, Paints.White);
        for (var i = 0; i < 13; i++)
        {
            double t = i / 12.0, y = 2 + (34 * t), r = 1.2 + (10 * t * t);
            var middle = new Vector3d(4 * DeterministicMath.Sin(3 * t), y, Away);
            m.Moving(new Wavering(new(0.8 + t, 0, 0.5), 1.4, 5 * t)).Ring(middle, r, 1.3 + (1.1 * t), (Vector3d.UnitY + Shared.OnCircle(0.15, 2 * i)).Normalized(), Paints.Matte(i % 2 == 0 ? 0x6A6E74 : 0x7C8086));
        }

        for (var i = 0; i < 10; i++)
        {
            m.Moving(new Turning(new(0, 0, Away), Vector3d.UnitY, 2)).Ball(new Vector3d(0, 1.2, Away) + Shared.OnCircle(4, 0.63 * i), 1.1, Paints.Matte(0x8A7A62));
        }

        var dark = m.Melting(2);
        for (var i = 0; i < 6; i++)
        {
            dark.Egg(new((i - 2.5) * 9, 38 + (2 * (i % 2)), Away - 4), new(9, 4, 6), Paints.Matte(0x4A4E56));
        }
    }
}
