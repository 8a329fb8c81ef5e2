using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Rocks, hills, mountains, ice: at a size that a set has room for.</summary>
internal static class Land
{
    // What is larger stands far away and looks as large: a mountain of a kilometre is told as well at this width, metres.
    private const double Widest = 46;

    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".terrain.rock", Rock),
        (".terrain.hill", Hill),
        ("dune, sand dune", m => Mound(m, m.Paint(SurfaceMaterial.Sand, 0xD9C08C))),
        (".terrain.mountain", Mountain),
        ("volcano", Volcano),
        (".terrain.cliff", Cliff),
        (".terrain.cave", Cave),
        (".terrain.island", Island),
        (".terrain.valley", m => Mound(m, m.Paint(SurfaceMaterial.Stone, 0xA8774A))),
        (".terrain.ice", Iceberg),
        (".terrain.waterfall", Waterfall),
        (".terrain.forest", Forest),
        (".terrain.hole", Crater),
        (".statue.snowman", Snowman),
        (".shell", Seashell),
    ];

    private static double Share(Model m) => Math.Min(1, Widest / Math.Max(m.Width, m.Depth));

    private static void Rock(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var stone = m.Paint(SurfaceMaterial.Stone, 0x8A8680, 0x9A9288, 0x7C7C80);
        m.Solid.Egg(new(0, h / 2, 0), new(w / 2, h / 2, d / 2), stone);
        for (var i = 0; i < 5; i++)
        {
            m.Trim.Egg(Shared.OnCircle(0.25 * w, (1.26 * i) + 0.4, (0.34 + (0.06 * i)) * h), new(0.26 * w, 0.3 * h, 0.24 * d), Model.Shade(stone, 0.9 + (0.05 * i)), Shared.Yaw(0.9 * i) * Shared.Roll(0.3 * (i - 2)));
        }
    }

    private static void Mound(Model m, Surface surface)
    {
        double s = Share(m), w = s * m.Width, h = Math.Max(s * m.Height, 0.12 * w), d = s * m.Depth;
        m.TopHeight = h;
        m.Solid.Dome(Vector3d.Zero, new(w / 2, h, Math.Min(d, w) / 2), surface);
        m.Trim.Dome(new(0.32 * w, 0, -0.1 * w), new(0.3 * w, 0.6 * h, 0.3 * w), Model.Shade(surface, 0.92));
        m.Trim.Dome(new(-0.34 * w, 0, 0.0), new(0.26 * w, 0.5 * h, 0.3 * w), Model.Shade(surface, 1.05));
    }

    private static void Hill(Model m)
    {
        var grass = m.Is("snowy", "snow-covered") ? Paints.Snow : m.Paint(SurfaceMaterial.Grass, 0x5C8A3A);
        Mound(m, grass);
        double s = Share(m), w = s * m.Width, h = Math.Max(s * m.Height, 0.12 * w);
        foreach (var (x, z, tall) in new[] { (-0.05, 0.06, 0.16), (0.03, -0.04, 0.2), (0.13, 0.05, 0.13), (-0.18, 0.1, 0.12), (0.2, 0.14, 0.11) })
        {
            // Small trees say how large it is.
            var foot = new Vector3d(x * w, h * Math.Sqrt(Math.Max(0, 1 - (4 * ((x * x) + (z * z))))) * 0.98, z * w);
            m.Trim.Bar(foot, foot + new Vector3d(0, 0.09 * w * (tall / 0.16), 0), 0.006 * w, Paints.Bark);
            m.Trim.Egg(foot + new Vector3d(0, 0.1 * w * (tall / 0.16), 0), new(0.2 * tall * w, 0.3 * tall * w, 0.2 * tall * w), Model.Shade(Paints.Leaf, 0.8 + tall));
        }

        for (var i = 0; i < 5; i++)
        {
            m.Trim.Egg(Shared.OnCircle(0.36 * w, (0.5 * i) + 0.5, 0.62 * h), new(0.03 * w, 0.02 * w, 0.03 * w), Paints.Leaf);
        }
    }

    private static void Peak(Model m, Vector3d foot, double radius, double height, Surface rock, bool snow)
    {
        m.Solid.Cone(foot, radius, foot + new Vector3d(0, height, 0), 0.02 * radius, rock);
        for (var i = 0; i < 7; i++)
        {
            // Ridges run down from the top and make it rugged.
            var end = foot + Shared.OnCircle(1.02 * radius, (0.9 * i) + 0.3, 0);
            m.Trim.Limb(foot + new Vector3d(0, 0.94 * height, 0), 0.02 * radius, end, 0.20 * radius, Model.Shade(rock, 0.85 + (0.06 * (i % 3))));
        }

        if (snow)
        {
            m.Trim.Cone(foot + new Vector3d(0, 0.66 * height, 0), 0.37 * radius, foot + new Vector3d(0, 1.02 * height, 0), 0.02 * radius, Paints.Snow);
            for (var i = 0; i < 7; i++)
            {
                var low = foot + Shared.OnCircle(0.44 * radius, (0.9 * i) + 0.3, (0.52 + (0.05 * (i % 3))) * height);
                m.Trim.Limb(foot + new Vector3d(0, 0.97 * height, 0), 0.03 * radius, low, 0.10 * radius, Paints.Snow);
            }
        }
    }

    private static void Mountain(Model m)
    {
        var w = Share(m) * m.Width;
        var rock = m.Paint(SurfaceMaterial.Stone, 0x77757A);
        var h = Share(m) * m.Height;
        Peak(m, Vector3d.Zero, 0.36 * w, h, rock, snow: true);
        Peak(m, new(-0.24 * w, 0, -0.06 * w), 0.26 * w, 0.68 * h, Model.Shade(rock, 0.92), snow: true);
        Peak(m, new(0.26 * w, 0, 0.0), 0.24 * w, 0.58 * h, Model.Shade(rock, 1.06), snow: true);
    }

    private static void Volcano(Model m)
    {
        double w = Share(m) * m.Width, h = 0.42 * w;
        var rock = m.Paint(SurfaceMaterial.Stone, 0x4E4644);
        m.Solid.Cone(Vector3d.Zero, 0.5 * w, new(0, h, 0), 0.11 * w, rock);
        m.Trim.Ring(new(0, h, 0), 0.10 * w, 0.02 * w, Vector3d.UnitY, rock);
        m.Trim.Disc(new(0, h + (0.002 * w), 0), 0.10 * w, 0.01 * w, Vector3d.UnitY, Paints.Glow(0xFF5A1A));
        for (var i = 0; i < 5; i++)
        {
            double a = (1.2 * i) + 0.5;
            m.Trim.Limb(Shared.OnCircle(0.11 * w, a, h), 0.014 * w, Shared.OnCircle((0.26 + (0.03 * (i % 3))) * w, a + 0.12, (0.58 - (0.07 * (i % 3))) * h), 0.02 * w, Paints.Glow(0xFF4A12));
            m.Trim.Limb(new(0, 0.95 * h, 0), 0.08 * w, Shared.OnCircle(0.5 * w, a + 0.6), 0.07 * w, Model.Shade(rock, 0.8));
        }

        for (var i = 0; i < 7; i++)
        {
            m.Moving(new Wavering(new(0.01 * w, 0.012 * w, 0), 3.1, i)).Ball(new((0.02 * w * i) + (0.03 * w * (i % 2)), h + ((0.06 + (0.065 * i)) * w), 0), (0.05 + (0.012 * i)) * w, Paints.Matte(i % 2 == 0 ? 0x6A6462 : 0x7C7674));
        }
    }

    private static void Cliff(Model m)
    {
        double s = Share(m), w = s * m.Width, h = s * m.Height, d = Math.Max(s * m.Depth, 0.2 * w);
        var rock = m.Paint(SurfaceMaterial.Stone, 0x9A8E7C);
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), rock, edge: 0.02 * h);
        m.Trim.Box(new(0, h, 0), new(1.01 * w, 0.05 * h, 1.02 * d), Paints.Of(SurfaceMaterial.Grass, 0x5C8A3A), edge: 0.02 * h);
        for (var i = 0; i < 16; i++)
        {
            var x = ((i / 15.0) - 0.5) * 0.95 * w;
            m.Trim.Box(new(x, (0.42 + (0.06 * (i % 3))) * h, 0.5 * d), new(0.09 * w, (0.84 + (0.12 * (i % 2))) * h, 0.12 * d * (1 + (i % 3))), Model.Shade(rock, 0.8 + (0.1 * (i % 3))), Shared.Yaw(0.4 * i), edge: 0.03 * h);
        }
    }

    private static void Cave(Model m)
    {
        double s = 1.6, w = s * m.Width, h = s * m.Height, d = 0.6 * m.Depth;
        var rock = m.Paint(SurfaceMaterial.Stone, 0x6E6862);

        // A hillside of rock with a dark mouth at its foot.
        m.Solid.Dome(new(0, 0, -0.55 * d), new(0.95 * w, 1.35 * h, 0.75 * d), rock);
        foreach (var (x, tall, z) in new[] { (-0.78, 0.9, -0.3), (0.8, 0.75, -0.35), (-0.35, 1.25, -0.7), (0.42, 1.45, -0.8) })
        {
            m.Trim.Dome(new(x * w, 0, z * d), new(0.42 * w, tall * h, 0.45 * d), Model.Shade(rock, 0.85 + (0.1 * tall)));
        }

        m.Trim.Dome(new(0.1 * w, 0.9 * h, -0.55 * d), new(0.75 * w, 0.5 * h, 0.6 * d), Paints.Of(SurfaceMaterial.Grass, 0x4E7A34));
        for (var i = 0; i < 9; i++)
        {
            var angle = i / 8.0 * Math.PI;
            var (sin, cos) = Mathematics.DeterministicMath.SinCos(angle);
            m.Trim.Egg(new(0.46 * w * cos, (0.74 * h * sin) + (0.04 * h), 0.1 * d), new(0.13 * w, 0.15 * h, 0.2 * d), Model.Shade(rock, 0.8 + (0.12 * (i % 3))), Shared.Roll(0.8 * i));
        }

        m.Trim.Egg(new(0, 0, 0.06 * d), new(0.43 * w, 0.72 * h, 0.16 * d), Paints.Matte(0x050506));
        foreach (var x in new[] { -0.2, -0.05, 0.12, 0.24 })
        {
            m.Trim.Cone(new(x * w, 0.66 * h, 0.2 * d), 0.035 * w, new(x * w, (0.5 - (x * 0.2)) * h, 0.22 * d), 0.003 * w, Model.Shade(rock, 0.75));
        }

        foreach (var (x, r) in new[] { (-0.62, 0.13), (0.58, 0.1), (0.3, 0.06) })
        {
            m.Trim.Egg(new(x * w, 0.5 * r * w, 0.45 * d), new(r * w, 0.7 * r * w, r * w), Model.Shade(rock, 1.1));
        }
    }

    private static void Island(Model m)
    {
        var w = Math.Min(24, m.Width);
        m.Solid.Dome(Vector3d.Zero, new(0.5 * w, 0.06 * w, 0.36 * w), Paints.Of(SurfaceMaterial.Sand, 0xE0C890));
        m.Trim.Dome(new(-0.05 * w, 0.012 * w, 0), new(0.3 * w, 0.075 * w, 0.22 * w), Paints.Of(SurfaceMaterial.Grass, 0x5C9A3A));
        m.Trim.Post(new(0, 0.001, 0), 0.62 * w, 0.01, Paints.Of(SurfaceMaterial.Water, 0x2F8AA8));
        foreach (var (x, tall) in new[] { (-0.12, 1.0), (0.06, 0.8) })
        {
            Vector3d last = new(x * w, 0.06 * w, 0);
            for (var i = 1; i <= 5; i++)
            {
                var next = new Vector3d((x + (0.006 * i * i * (x < 0 ? -1 : 1))) * w, (0.06 + (0.05 * i * tall)) * w, 0);
                m.Trim.Limb(last, 0.012 * w, next, 0.010 * w, Paints.Of(SurfaceMaterial.Wood, 0x8A6B48));
                last = next;
            }

            for (var i = 0; i < 8; i++)
            {
                Vector3d b = last + Shared.OnCircle(0.06 * w, 0.8 * i, 0.012 * w), c = last + Shared.OnCircle(0.11 * w, 0.8 * i, -0.03 * w);
                m.Trim.Limb(last, 0.008 * w, b, 0.013 * w, Paints.Leaf);
                m.Trim.Limb(b, 0.013 * w, c, 0.003 * w, Paints.Leaf);
            }
        }
    }

    private static void Iceberg(Model m)
    {
        double w = Math.Min(20, m.Width), h = 0.42 * w;
        var ice = m.Paint(SurfaceMaterial.Gloss, 0xD8ECF6);
        m.Solid.Plate(Vector3d.Zero, [(-0.46 * w, 0), (0.46 * w, 0), (0.34 * w, 0.34 * h), (0.16 * w, 0.42 * h), (0.02 * w, h), (-0.12 * w, 0.86 * h), (-0.3 * w, 0.3 * h)], 0.4 * w, ice, rounding: 0.01 * w);
        m.Trim.Plate(new(0.05 * w, 0, 0.2 * w), [(-0.3 * w, 0), (0.3 * w, 0), (0.2 * w, 0.3 * h), (0.02 * w, 0.52 * h), (-0.16 * w, 0.36 * h)], 0.24 * w, Model.Shade(ice, 0.88), Shared.Yaw(0.35), rounding: 0.01 * w);
        m.Trim.Plate(new(-0.22 * w, 0, -0.1 * w), [(-0.2 * w, 0), (0.2 * w, 0), (0.06 * w, 0.6 * h), (-0.08 * w, 0.5 * h)], 0.3 * w, Model.Shade(ice, 0.95), Shared.Yaw(-0.5), rounding: 0.01 * w);
        m.Trim.Post(new(0, 0.001, 0), 0.6 * w, 0.012, Paints.Of(SurfaceMaterial.Water, 0x1F5A7A));
    }

    private static void Waterfall(Model m)
    {
        double w = m.Width, h = 0.8 * m.Height;
        var rock = Paints.Of(SurfaceMaterial.Stone, 0x6A6660);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.42 * w, h / 2, -1), new(0.4 * w, h, 3), rock, edge: 0.05 * h);
            for (var i = 0; i < 5; i++)
            {
                m.Trim.Egg(new(side * (0.26 + (0.05 * (i % 3))) * w, (0.1 + (0.2 * i)) * h, 0.6), new(0.08 * w, 0.1 * h, 0.7), Model.Shade(rock, 0.85 + (0.1 * (i % 3))));
            }

            m.Trim.Box(new(side * 0.42 * w, h, -1), new(0.42 * w, 0.05 * h, 3.1), Paints.Of(SurfaceMaterial.Grass, 0x4A7A34), edge: 0.02 * h);
        }

        m.Solid.Box(new(0, h / 2, -1.4), new(0.6 * w, 0.98 * h, 1.6), rock);
        m.Trim.Box(new(0, 0.98 * h, -1), new(0.44 * w, 0.03 * h, 2.6), Paints.Of(SurfaceMaterial.Water, 0x6FB8D8));
        // A sheet that bends over the edge, and brighter strands that run down it.
        var sheet = m.Melting(0.05 * w);
        for (var i = 0; i < 9; i++)
        {
            var x = ((i / 8.0) - 0.5) * 0.40 * w;
            sheet.Limb(new(x, 0.985 * h, -0.5), 0.03 * w, new(x, 0.95 * h, 0.2), 0.035 * w, Paints.Matte(0xCFE6F0));
            sheet.Limb(new(x, 0.95 * h, 0.2), 0.035 * w, new(1.06 * x, 0.02 * h, 0.55), 0.045 * w, Paints.Matte(0xCFE6F0));
        }

        for (var i = 0; i < 16; i++)
        {
            double x = (((7 * i % 16) / 15.0) - 0.5) * 0.42 * w, top = (0.30 + (0.7 * (5 * i % 16) / 16.0)) * h;
            m.Moving(new Wavering(new(0, 0.08 * h, 0), 0.9 + (0.1 * (i % 4)), 1.7 * i)).Limb(new(x, top, 0.3 + (0.038 * w)), 0.010 * w, new(1.04 * x, top - (0.22 * h), 0.4 + (0.042 * w)), 0.014 * w, Paints.Matte(0xFAFDFF));
        }

        m.Trim.Post(new(0, 0.001, 1.2), 0.36 * w, 0.02, Paints.Of(SurfaceMaterial.Water, 0x2F7A9A));
        for (var i = 0; i < 9; i++)
        {
            m.Moving(new Wavering(new(0.01 * w, 0.02 * h, 0), 0.7, i)).Ball(new(((i / 8.0) - 0.5) * 0.46 * w, 0.02 * h, 0.9 + (0.2 * (i % 2))), 0.035 * w, Paints.Matte(0xF4FAFC));
        }
    }

    private static void Forest(Model m)
    {
        var w = Math.Min(m.Width, 30);
        m.Hidden.Box(new(0, 2, 0), new(w, 4, 4), Paints.Bark);
        for (var i = 0; i < 12; i++)
        {
            double x = ((i / 11.0) - 0.5) * w, h = m.Random.Between(7, 11), z = i % 2 == 0 ? 0 : -3;
            m.Trim.Cone(new(x, 0, z), 0.3, new(x, 0.4 * h, z), 0.2, Paints.Bark);
            for (var k = 0; k < 3; k++)
            {
                m.Trim.Cone(new(x, (0.22 + (0.24 * k)) * h, z), 1.9 - (0.45 * k), new(x, (0.58 + (0.21 * k)) * h, z), 0.1, Model.Shade(Paints.Leaf, 0.7 + (0.12 * k)));
            }
        }
    }

    private static void Crater(Model m)
    {
        double r = Math.Max(m.Width / 2, 0.4);
        var earth = m.Paint(SurfaceMaterial.Sand, 0x7A5C3E);
        m.Solid.Ring(new(0, 0.02, 0), r, 0.18 * r, Vector3d.UnitY, earth);
        m.Trim.Disc(new(0, 0.012, 0), 0.9 * r, 0.012, Vector3d.UnitY, Paints.Matte(0x140E0A));
    }

    private static void Snowman(Model m)
    {
        double h = m.Height, r = m.Width / 2;
        var snow = Paints.Snow;
        m.Solid.Ball(new(0, 0.92 * r, 0), r, snow);
        m.Solid.Ball(new(0, 0.55 * h, 0), 0.72 * r, snow);
        m.Solid.Ball(new(0, 0.80 * h, 0), 0.5 * r, snow);
        m.Trim.Cone(new(0, 0.80 * h, 0.48 * r), 0.09 * r, new(0, 0.79 * h, 0.95 * r), 0.01 * r, Paints.Gloss(0xE8742A));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Ball(new(side * 0.17 * r, 0.845 * h, 0.45 * r), 0.06 * r, Paints.Black);
            m.Trim.Pipe(0.04 * r, Paints.Bark, new(side * 0.6 * r, 0.58 * h, 0), new(side * 1.1 * r, 0.68 * h, 0), new(side * 1.4 * r, 0.8 * h, 0));
            m.Trim.Rod(new(side * 1.1 * r, 0.68 * h, 0), new(side * 1.45 * r, 0.68 * h, 0), 0.03 * r, Paints.Bark);
        }

        for (var i = 0; i < 3; i++)
        {
            m.Trim.Ball(new(0, (0.48 + (0.06 * i)) * h, 0.70 * r), 0.06 * r, Paints.Black);
            m.Trim.Ball(new((i - 1) * 0.14 * r, (0.755 + (0.006 * (i == 1 ? -1 : 1))) * h, 0.46 * r), 0.035 * r, Paints.Black);
        }

        m.Trim.Ring(new(0, 0.70 * h, 0), 0.48 * r, 0.10 * r, Vector3d.UnitY, Paints.Cloth(0xC8242A));
        m.Trim.Limb(new(0.3 * r, 0.69 * h, 0.4 * r), 0.10 * r, new(0.4 * r, 0.54 * h, 0.62 * r), 0.10 * r, Paints.Cloth(0xC8242A));
        m.Trim.Post(new(0, 0.91 * h, 0), 0.5 * r, 0.02 * h, Paints.Black);
        m.Trim.Post(new(0, 0.92 * h, 0), 0.34 * r, 0.13 * h, Paints.Black);
        m.Trim.Post(new(0, 0.93 * h, 0), 0.35 * r, 0.025 * h, Paints.Red);
    }

    private static void Seashell(Model m)
    {
        double r = m.Width / 2;
        var shell = m.Paint(SurfaceMaterial.Gloss, 0xF0CDB0);
        for (var i = 0; i < 9; i++)
        {
            var a = (i - 4) * 0.28;
            m.Trim.Limb(new(0, 0.2 * r, 0.7 * r), 0.1 * r, new(0.95 * r * Mathematics.DeterministicMath.Sin(a), 0.42 * r, (0.7 - (1.5 * Mathematics.DeterministicMath.Cos(a))) * r), 0.17 * r, Model.Shade(shell, i % 2 == 0 ? 1 : 0.85));
        }

        m.Solid.Egg(new(0, 0.28 * r, -0.1 * r), new(0.9 * r, 0.28 * r, 0.8 * r), shell);
    }
}
