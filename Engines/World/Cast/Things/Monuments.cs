using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Castles, temples, towers, bridges and statues. Fronts face +Z.</summary>
internal static class Monuments
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".building.castle", Castle),
        (".building.tower", Tower),
        ("pagoda", Pagoda),
        ("chimney", m => m.Solid.Cone(Vector3d.Zero, 0.11 * m.Height, new(0, m.Height, 0), 0.07 * m.Height, Paints.Brick)),
        (".building.lighthouse", Lighthouse),
        (".building.church", Church),
        ("temple, shrine", Temple),
        ("mosque", Mosque),
        (".building.pyramid", Pyramid),
        (".building.bridge", Bridge),
        (".statue", Statue),
        (".statue.fountain", Fountain),
        (".building.grave", Tombstone),
        (".toy.ferriswheel", FerrisWheel),
        ("arch, archway", Arch),
        ("torii, torii gate", Torii),
    ];

    private static void Battlements(Model m, Vector3d foot, double r, double h, Surface stone)
    {
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Box(foot + Shared.OnCircle(0.92 * r, i * Math.PI / 4, h / 2), new(0.36 * r, h, 0.36 * r), stone, Shared.Yaw(-i * Math.PI / 4));
        }
    }

    private static void Turret(Model m, Vector3d foot, double r, double h, Surface stone, bool pointed)
    {
        m.Solid.Post(foot, r, h, stone);
        m.Trim.Post(foot + new Vector3d(0, h - (0.5 * r), 0), 1.14 * r, 0.5 * r, stone);
        if (pointed)
        {
            m.Trim.Cone(foot + new Vector3d(0, h, 0), 1.25 * r, foot + new Vector3d(0, h + (2.2 * r), 0), 0.03 * r, Paints.Gloss(0x2F4F8A));
            m.Trim.Rod(foot + new Vector3d(0, h + (2.1 * r), 0), foot + new Vector3d(0, h + (3.1 * r), 0), 0.04 * r, Paints.Iron);
            m.Moving(new Swinging(foot + new Vector3d(0, h + (2.8 * r), 0), Vector3d.UnitY, 0.3, 1.4)).Plate(foot + new Vector3d(0, h + (2.5 * r), 0), [(0, 0), (0.9 * r, 0.3 * r), (0, 0.6 * r)], 0.05 * r, Paints.Red);
        }
        else
        {
            Battlements(m, foot + new Vector3d(0, h, 0), 1.14 * r, 0.5 * r, stone);
        }

        m.Trim.Box(foot + new Vector3d(0, 0.66 * h, 0.97 * r), new(0.2 * r, 0.6 * r, 0.2 * r), Paints.Matte(0x1A1614));
    }

    private static void Castle(Model m)
    {
        double s = Math.Min(1, 34 / m.Width), w = s * m.Width, h = s * m.Height, d = 0.6 * s * m.Depth, r = 0.085 * w, wall = 0.42 * h;
        var stone = m.Paint(SurfaceMaterial.Stone, 0xA8A296);
        m.Solid.Box(new(0, wall / 2, d / 2), new(w - r, wall, 0.06 * w), stone);
        m.Solid.Box(new(0, wall / 2, -d / 2), new(w - r, wall, 0.06 * w), stone);
        foreach (var x in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(x * (w - r) / 2, wall / 2, 0), new(0.06 * w, wall, d), stone);
            Turret(m, new(x * (w / 2 - r), 0, d / 2), r, 0.66 * h, stone, pointed: false);
            Turret(m, new(x * (w / 2 - r), 0, -d / 2), r, 0.74 * h, stone, pointed: true);
            Turret(m, new(x * 0.12 * w, 0, d / 2), 0.6 * r, 0.56 * h, stone, pointed: true);
        }

        for (var i = 0; i < 12; i++)
        {
            m.Trim.Box(new(((i / 11.0) - 0.5) * 0.8 * w, wall + (0.03 * h), (d / 2) + 0.02 * w), new(0.04 * w, 0.06 * h, 0.03 * w), stone);
        }

        m.Solid.Box(new(0, 0.34 * h, -0.1 * d), new(0.34 * w, 0.68 * h, 0.3 * w), stone);
        for (var i = 0; i < 5; i++)
        {
            m.Trim.Box(new((i - 2) * 0.075 * w, 0.71 * h, (-0.1 * d) + (0.15 * w)), new(0.04 * w, 0.06 * h, 0.03 * w), stone);
        }

        Turret(m, new(0, 0, -0.1 * d), 1.05 * r, 0.80 * h, stone, pointed: true);
        m.Trim.Box(new(0, 0.14 * h, (d / 2) + 0.03 * w), new(0.12 * w, 0.28 * h, 0.03 * w), Paints.DarkWood);
        m.Trim.Disc(new(0, 0.28 * h, (d / 2) + 0.03 * w), 0.06 * w, 0.03 * w, Vector3d.UnitZ, Paints.DarkWood);
        for (var i = -2; i <= 2; i++)
        {
            m.Trim.Rod(new(i * 0.022 * w, 0, (d / 2) + 0.05 * w), new(i * 0.022 * w, 0.32 * h, (d / 2) + 0.05 * w), 0.004 * w, Paints.Iron);
        }
    }

    private static void Tower(Model m)
    {
        double s = Math.Min(1, 24 / m.Height), w = s * m.Width, h = s * m.Height;
        var stone = m.Paint(SurfaceMaterial.Stone, 0xA09A8E);
        m.Solid.Cone(Vector3d.Zero, 0.46 * w, new(0, 0.84 * h, 0), 0.38 * w, stone);
        m.Trim.Cone(new(0, 0.8 * h, 0), 0.38 * w, new(0, 0.86 * h, 0), 0.48 * w, stone);
        m.Solid.Post(new(0, 0.86 * h, 0), 0.48 * w, 0.07 * h, stone);
        Battlements(m, new(0, 0.93 * h, 0), 0.48 * w, 0.07 * h, stone);
        for (var i = 0; i < 9; i++)
        {
            m.Trim.Ring(new(0, (0.08 + (0.085 * i)) * h, 0), (0.46 - (0.0082 * i)) * w, 0.012 * w, Vector3d.UnitY, Model.Shade(stone, 0.75));
        }

        m.Trim.Box(new(0, 0.08 * h, 0.44 * w), new(0.24 * w, 0.16 * h, 0.1 * w), Paints.DarkWood);
        foreach (var y in new[] { 0.34, 0.54, 0.72 })
        {
            m.Trim.Box(new(0, y * h, (0.43 - (0.06 * y)) * w), new(0.1 * w, 0.07 * h, 0.08 * w), Paints.Matte(0x1A1614));
        }
    }

    private static void Pagoda(Model m)
    {
        double h = Math.Min(m.Height, 22), w = 0.42 * h;
        for (var i = 0; i < 5; i++)
        {
            double foot = i * 0.17 * h, size = w * (0.7 - (0.09 * i));
            m.Solid.Box(new(0, foot + (0.055 * h), 0), new(size, 0.11 * h, size), m.Paint(SurfaceMaterial.Gloss, 0xB02A22));
            m.Trim.Box(new(0, foot + (0.055 * h), 0), new(0.3 * size, 0.08 * h, 1.01 * size), Paints.PaleWood);
            m.Trim.Cone(new(0, foot + (0.11 * h), 0), 0.86 * size, new(0, foot + (0.175 * h), 0), 0.42 * size, Paints.Matte(0x2F4A3E));
            m.Trim.Disc(new(0, foot + (0.11 * h), 0), 0.9 * size, 0.008 * h, Vector3d.UnitY, Paints.Gold);
            foreach (var (x, z) in new[] { (1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0) })
            {
                m.Trim.Limb(new(x * 0.5 * size, foot + (0.115 * h), z * 0.5 * size), 0.012 * h, new(x * 0.72 * size, foot + (0.145 * h), z * 0.72 * size), 0.004 * h, Paints.Gold);
            }
        }

        m.Trim.Cone(new(0, 0.86 * h, 0), 0.02 * h, new(0, h, 0), 0.003 * h, Paints.Gold);
    }

    private static void Lighthouse(Model m)
    {
        double s = Math.Min(1, 20 / m.Height), w = s * m.Width, h = s * m.Height, r = 0.4 * w;
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC8281E);
        m.Solid.Cone(Vector3d.Zero, r, new(0, 0.78 * h, 0), 0.58 * r, Paints.White);
        for (var i = 0; i < 3; i++)
        {
            double low = (0.10 + (0.26 * i)) * h, high = low + (0.13 * h);
            double At(double y) => r * (1.01 - (0.42 * y / (0.78 * h)));
            m.Trim.Cone(new(0, low, 0), At(low), new(0, high, 0), At(high), red);
        }

        m.Solid.Post(new(0, 0.78 * h, 0), 0.8 * r, 0.02 * h, Paints.Iron);
        m.Trim.Ring(new(0, 0.84 * h, 0), 0.78 * r, 0.015 * r, Vector3d.UnitY, Paints.Iron);
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Rod(Shared.OnCircle(0.78 * r, i * Math.PI / 4, 0.8 * h), Shared.OnCircle(0.78 * r, i * Math.PI / 4, 0.84 * h), 0.015 * r, Paints.Iron);
        }

        m.Solid.Post(new(0, 0.80 * h, 0), 0.42 * r, 0.10 * h, Paints.Lit);
        for (var i = 0; i < 6; i++)
        {
            m.Trim.Rod(Shared.OnCircle(0.43 * r, i * Math.PI / 3, 0.8 * h), Shared.OnCircle(0.43 * r, i * Math.PI / 3, 0.9 * h), 0.03 * r, Paints.Iron);
        }

        m.Trim.Dome(new(0, 0.90 * h, 0), new(0.52 * r, 0.07 * h, 0.52 * r), red);
        m.Trim.Rod(new(0, 0.96 * h, 0), new(0, h, 0), 0.025 * r, Paints.Iron);
        m.Trim.Box(new(0, 0.05 * h, 0.97 * r), new(0.3 * r, 0.1 * h, 0.1 * r), Paints.DarkWood);
        for (var i = 0; i < 7; i++)
        {
            m.Trim.Egg(Shared.OnCircle(1.15 * r, 0.9 * i, 0.01 * h), new(0.4 * r, 0.04 * h, 0.35 * r), Model.Shade(Paints.Stone, 0.6 + (0.1 * (i % 3))));
        }
    }

    private static void Church(Model m)
    {
        double s = Math.Min(1, 18 / m.Height), w = s * m.Width, h = s * m.Height, d = 0.8 * s * m.Depth, wall = 0.34 * h;
        var stone = m.Paint(SurfaceMaterial.Matte, 0xE8E0D0);
        m.Solid.Box(new(0, wall / 2, -0.1 * d), new(0.8 * w, wall, 0.9 * d), stone);
        m.Solid.Gable(new(0, wall, -0.1 * d), new(0.8 * w, 0.24 * h, 0.9 * d), stone);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(side * 0.205 * w, wall + (0.125 * h), -0.1 * d), new(0.54 * w, 0.14, 0.93 * d), Paints.Tiles, Shared.Roll(-side * 0.54 * (h / 28 / s)));
        }

        m.Solid.Box(new(0, 0.33 * h, (0.35 * d) + (0.06 * w)), new(0.32 * w, 0.66 * h, 0.3 * w), stone);
        m.Trim.Cone(new(0, 0.66 * h, (0.35 * d) + (0.06 * w)), 0.24 * w, new(0, 0.92 * h, (0.35 * d) + (0.06 * w)), 0.004 * w, Paints.Matte(0x3A4650));
        var cross = new Vector3d(0, 0.955 * h, (0.35 * d) + (0.06 * w));
        m.Trim.Box(cross, new(0.02 * w, 0.09 * h, 0.02 * w), Paints.Gold);
        m.Trim.Box(cross + new Vector3d(0, 0.012 * h, 0), new(0.09 * w, 0.016 * h, 0.02 * w), Paints.Gold);
        var front = (0.35 * d) + (0.21 * w);
        m.Trim.Box(new(0, 0.08 * h, front), new(0.14 * w, 0.16 * h, 0.1), Paints.DarkWood);
        m.Trim.Disc(new(0, 0.16 * h, front), 0.07 * w, 0.1, Vector3d.UnitZ, Paints.DarkWood);
        m.Trim.Disc(new(0, 0.34 * h, front), 0.07 * w, 0.1, Vector3d.UnitZ, Paints.Gloss(0x2A4F9A));
        m.Trim.Ring(new(0, 0.34 * h, front), 0.075 * w, 0.012 * w, Vector3d.UnitZ, Paints.Stone);
        m.Trim.Box(new(0, 0.54 * h, front), new(0.1 * w, 0.1 * h, 0.1), Paints.Matte(0x241E1A));
        foreach (var x in new[] { -0.28, 0.28 })
        {
            m.Trim.Box(new(x * w, 0.17 * h, 0.35 * d), new(0.08 * w, 0.18 * h, 0.1), Paints.Gloss(0x2A4F9A));
            m.Trim.Disc(new(x * w, 0.26 * h, 0.35 * d), 0.04 * w, 0.1, Vector3d.UnitZ, Paints.Gloss(0x2A4F9A));
        }
    }

    private static void Temple(Model m)
    {
        const double w = 16, d = 9, h = 9;
        var marble = m.Paint(SurfaceMaterial.Stone, 0xE4DCC8);
        for (var i = 0; i < 3; i++)
        {
            m.Solid.Box(new(0, 0.25 + (0.5 * i), 0), new(w - i, 0.5, d - i), marble);
        }

        m.Solid.Box(new(0, 3.6, -0.6), new(w - 5, 4.2, d - 4), Model.Shade(marble, 0.8));
        for (var i = 0; i < 8; i++)
        {
            var x = ((i / 7.0) - 0.5) * (w - 4);
            foreach (var z in new[] { -1.0, 1.0 })
            {
                m.Solid.Cone(new(x, 1.5, z * (d - 4) / 2 + (z * 0.6)), 0.5, new(x, 5.9, z * (d - 4) / 2 + (z * 0.6)), 0.42, marble);
                m.Trim.Box(new(x, 6.0, z * (d - 4) / 2 + (z * 0.6)), new(1.2, 0.3, 1.2), marble);
            }
        }

        m.Solid.Box(new(0, 6.5, 0), new(w - 2, 0.8, d - 2), marble);
        m.Solid.Gable(new(0, 6.9, 0), new(w - 1.6, h - 6.9, d - 1.6), marble);
        m.Trim.Plate(new(0, 7.15, (d / 2) - 0.78), [(-0.36 * w, 0), (0.36 * w, 0), (0, h - 7.5)], 0.05, Model.Shade(marble, 0.75));
    }

    private static void Mosque(Model m)
    {
        var stone = m.Paint(SurfaceMaterial.Matte, 0xEDE4D0);
        m.Solid.Box(new(0, 2.5, 0), new(12, 5, 9), stone);
        m.Solid.Dome(new(0, 5, 0), new(3.6, 4, 3.6), Paints.Gloss(0x2F9AA0));
        m.Trim.Cone(new(0, 8.9, 0), 0.2, new(0, 10.4, 0), 0.04, Paints.Gold);
        foreach (var x in new[] { -6.8, 6.8 })
        {
            m.Solid.Post(new(x, 0, 2), 0.7, 11, stone);
            m.Trim.Post(new(x, 8.4, 2), 1.05, 0.5, stone);
            m.Trim.Cone(new(x, 11, 2), 0.75, new(x, 13.4, 2), 0.03, Paints.Gloss(0x2F9AA0));
            m.Trim.Dome(new(x * 0.6, 5, 2), new(1.3, 1.5, 1.3), Paints.Gloss(0x2F9AA0));
        }

        foreach (var x in new[] { -3.6, 0.0, 3.6 })
        {
            m.Trim.Box(new(x, 1.4, 4.5), new(1.8, 2.8, 0.1), Paints.Matte(0x2A3A3E));
            m.Trim.Disc(new(x, 2.8, 4.5), 0.9, 0.1, Vector3d.UnitZ, Paints.Matte(0x2A3A3E));
        }
    }

    private static void Pyramid(Model m)
    {
        double s = Math.Min(1, 40 / m.Width), w = s * m.Width, h = s * m.Height;
        var stone = m.Paint(SurfaceMaterial.Sand, 0xD8B878);
        const int steps = 18;
        for (var i = 0; i < steps; i++)
        {
            var size = w * (1 - (i / (double)steps));
            m.Solid.Box(new(0, (i + 0.5) * h / steps, 0), new(size, h / steps, size), Model.Shade(stone, i % 2 == 0 ? 1 : 0.93), Shared.Yaw(0.5), edge: 0.01 * h / steps);
        }
    }

    private static void Bridge(Model m)
    {
        double l = Math.Min(m.Depth, 30), w = Math.Min(m.Width, 5), h = 0.28 * l;
        m.TopHeight = 0.36 * h + 0.3;
        var deck = m.TopHeight;
        if (m.Is("suspension", "steel", "iron", "red", "orange", "big", "long"))
        {
            var red = m.Paint(SurfaceMaterial.Gloss, 0xB8402A);
            m.Solid.Box(new(0, deck - 0.2, 0), new(l, 0.4, w), Paints.Iron);
            foreach (var x in new[] { -0.26, 0.26 })
            {
                foreach (var z in new[] { -0.5, 0.5 })
                {
                    m.Solid.Box(new(x * l, h / 2, z * w), new(0.03 * l, h, 0.03 * l), red);
                }

                m.Trim.Box(new(x * l, 0.96 * h, 0), new(0.025 * l, 0.05 * h, w), red);
                m.Trim.Box(new(x * l, 0.72 * h, 0), new(0.025 * l, 0.05 * h, w), red);
            }

            foreach (var z in new[] { -0.5, 0.5 })
            {
                for (var i = 0; i < 24; i++)
                {
                    double a = (i / 24.0) - 0.5, b = ((i + 1) / 24.0) - 0.5;
                    m.Trim.Rod(new(a * l, Cable(a), z * w), new(b * l, Cable(b), z * w), 0.005 * l, red);
                    m.Trim.Rod(new(a * l, Cable(a), z * w), new(a * l, deck, z * w), 0.002 * l, red);
                }
            }

            double Cable(double x) => deck + ((0.97 * h) - deck) * (Math.Abs(x) < 0.26 ? 0.06 + (0.94 * x * x / 0.0676) : 1 - ((Math.Abs(x) - 0.26) / 0.24));
            return;
        }

        var stone = m.Paint(SurfaceMaterial.Stone, 0xA49A8A);
        m.Solid.Box(new(0, deck - 0.25, 0), new(l, 0.5, w), stone);
        var tan = 0.085;
        for (var i = 0; i < 4; i++)
        {
            m.Solid.Box(new(((i / 3.0) - 0.5) * 0.9 * l, (deck - 0.4) / 2, 0), new(0.07 * l, deck - 0.4, w), stone);
        }

        for (var i = 0; i < 3; i++)
        {
            var x = (i - 1) * 0.3 * l;
            foreach (var z in new[] { -0.5, 0.5 })
            {
                m.Trim.Arc(new(x, 0.1 * deck, z * w), 0.125 * l, 0.016 * l, Math.PI / 2, Model.Shade(stone, 0.85));
            }

            foreach (var side in new[] { -1.0, 1.0 })
            {
                m.Trim.Plate(new(x, 0, 0), [(side * 0.12 * l, 0.3 * deck), (side * 0.12 * l, deck - 0.4), (side * 0.03 * l, deck - 0.4), (side * tan * l, 0.78 * deck)], 0.98 * w, stone);
            }
        }

        foreach (var z in new[] { -0.5, 0.5 })
        {
            m.Solid.Box(new(0, deck + 0.35, z * w), new(l, 0.7, 0.25), stone);
            m.Trim.Box(new(0, deck + 0.75, z * w), new(l, 0.12, 0.4), Model.Shade(stone, 0.85));
        }
    }

    private static void Statue(Model m)
    {
        double h = m.Height, b = 0.24 * h, s = (h - b) / 1.8;
        var stone = m.Paint(SurfaceMaterial.Stone, 0xA8A49A);
        m.Solid.Box(new(0, 0.2 * b, 0), new(0.42 * h, 0.4 * b, 0.42 * h), stone);
        m.Solid.Box(new(0, 0.6 * b, 0), new(0.32 * h, 0.8 * b, 0.32 * h), stone);
        m.Hidden.Post(new(0, b, 0), 0.22 * s, 1.7 * s, stone);
        var body = m.Melting(0.05 * s);
        Vector3d At(double x, double y, double z = 0) => new(x * s, b + (y * s), z * s);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            body.Limb(At(side * 0.10, 0.08, side > 0 ? 0.06 : 0), 0.055 * s, At(side * 0.10, 0.48, 0.02), 0.07 * s, stone);
            body.Limb(At(side * 0.10, 0.48, 0.02), 0.07 * s, At(side * 0.09, 0.88), 0.095 * s, stone);
        }

        body.Limb(At(0, 0.92), 0.15 * s, At(0, 1.32), 0.18 * s, stone);
        body.Limb(At(-0.19, 1.4), 0.06 * s, At(-0.34, 1.16, 0.04), 0.05 * s, stone);
        body.Limb(At(-0.34, 1.16, 0.04), 0.05 * s, At(-0.2, 0.96, 0.12), 0.04 * s, stone);
        body.Limb(At(0.19, 1.4), 0.06 * s, At(0.38, 1.52, 0.02), 0.05 * s, stone);
        body.Limb(At(0.38, 1.52, 0.02), 0.05 * s, At(0.46, 1.8, 0.06), 0.04 * s, stone);
        body.Limb(At(0, 1.4), 0.06 * s, At(0, 1.55), 0.06 * s, stone);
        body.Egg(At(0, 1.66, 0.01), new(0.085 * s, 0.115 * s, 0.10 * s), stone);
        m.Trim.Limb(At(-0.12, 1.4, -0.12), 0.09 * s, At(0.08, 0.3, -0.2), 0.17 * s, Model.Shade(stone, 0.9));
    }

    private static void Fountain(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var stone = m.Paint(SurfaceMaterial.Stone, 0xC0B8A8);
        var water = Paints.Of(SurfaceMaterial.Water, 0x4FA0BE);
        m.Solid.Cup(Vector3d.Zero, stone, 0.1 * r, (0.94 * r, 0), (r, 0.2 * h));
        m.Trim.Post(new(0, 0.14 * h, 0), 0.9 * r, 0.02 * h, water);
        m.Solid.Lathe(new(0, 0.1 * h, 0), stone, [(0.2 * r, 0), (0.09 * r, 0.1 * h), (0.08 * r, 0.36 * h)]);
        m.Solid.Cup(new(0, 0.46 * h, 0), stone, 0.04 * r, (0.12 * r, 0), (0.42 * r, 0.1 * h), (0.46 * r, 0.13 * h));
        m.Trim.Post(new(0, 0.56 * h, 0), 0.42 * r, 0.01 * h, water);
        m.Trim.Cone(new(0, 0.5 * h, 0), 0.06 * r, new(0, 0.72 * h, 0), 0.05 * r, stone);
        var jet = Paints.Of(SurfaceMaterial.Gloss, 0xD8EEF6);
        m.Moving(new Wavering(new(0, 0.02 * h, 0), 0.4, 0)).Limb(new(0, 0.72 * h, 0), 0.03 * r, new(0, 0.98 * h, 0), 0.05 * r, jet);
        for (var i = 0; i < 10; i++)
        {
            double a = i * Math.PI / 5;
            var fall = m.Moving(new Wavering(new(0, 0.015 * h, 0), 0.33, i));
            fall.Rod(new(0, 0.97 * h, 0), Shared.OnCircle(0.2 * r, a, 0.88 * h), 0.014 * r, jet);
            fall.Rod(Shared.OnCircle(0.2 * r, a, 0.88 * h), Shared.OnCircle(0.32 * r, a, 0.6 * h), 0.012 * r, jet);
            fall.Rod(Shared.OnCircle(0.46 * r, a + 0.3, 0.58 * h), Shared.OnCircle(0.62 * r, a + 0.3, 0.38 * h), 0.012 * r, jet);
            fall.Rod(Shared.OnCircle(0.62 * r, a + 0.3, 0.38 * h), Shared.OnCircle(0.66 * r, a + 0.3, 0.16 * h), 0.012 * r, jet);
        }
    }

    private static void Tombstone(Model m)
    {
        double w = m.Width, h = m.Height, t = Math.Min(m.Depth, 0.2);
        var stone = m.Paint(SurfaceMaterial.Stone, 0x8E8C88);
        m.Solid.Box(new(0, 0.04 * h, 0.1), new(1.2 * w, 0.08 * h, 0.5), stone);
        m.Solid.Box(new(0, 0.37 * h, 0), new(w, 0.6 * h, t), stone);
        m.Solid.Disc(new(0, 0.66 * h, 0), w / 2, t, Vector3d.UnitZ, stone);
        m.Trim.Box(new(0, 0.72 * h, t / 2), new(0.07 * w, 0.3 * w, 0.02), Model.Shade(stone, 0.5));
        m.Trim.Box(new(0, 0.75 * h, t / 2), new(0.22 * w, 0.06 * w, 0.02), Model.Shade(stone, 0.5));
        foreach (var y in new[] { 0.52, 0.44, 0.36 })
        {
            m.Trim.Box(new(0, y * h, t / 2), new((0.8 - (0.3 * (0.52 - y) / 0.16)) * w, 0.03 * h, 0.012), Model.Shade(stone, 0.6));
        }

        m.Trim.Egg(new(0, 0, 1.0), new(0.55 * w, 0.1, 0.8), Paints.Of(SurfaceMaterial.Grass, 0x4F6A34));
    }

    private static void FerrisWheel(Model m)
    {
        double h = Math.Min(m.Height, 24), r = 0.44 * h;
        var hub = new Vector3d(0, h - r - (0.02 * h), 0);
        var white = Paints.White;
        foreach (var z in new[] { -0.08, 0.08 })
        {
            foreach (var x in new[] { -0.3, 0.3 })
            {
                m.Solid.Bar(new(x * h, 0, 2.2 * z * h), hub + new Vector3d(0, 0, z * h), 0.014 * h, Paints.Blue);
            }
        }

        m.Hidden.Box(new(0, 0.02, 0), new(0.7 * h, 0.04, 0.4 * h), white);
        var turning = m.Moving(new Turning(hub, Vector3d.UnitZ, 0.25));
        int[] colours = [0xC8281E, 0xE8B030, 0x2A6FD0, 0x3A9F4D, 0xE87A1D, 0x8A4FB0];
        foreach (var z in new[] { -0.06, 0.06 })
        {
            turning.Ring(hub + new Vector3d(0, 0, z * h), 0.96 * r, 0.008 * h, Vector3d.UnitZ, white);
            turning.Ring(hub + new Vector3d(0, 0, z * h), 0.6 * r, 0.006 * h, Vector3d.UnitZ, white);
        }

        for (var i = 0; i < 12; i++)
        {
            var spoke = Shared.Roll(i * Math.PI / 6).Rotate(new(0, 0.96 * r, 0));
            turning.Rod(hub + new Vector3d(0, 0, 0.06 * h), hub + spoke + new Vector3d(0, 0, 0.06 * h), 0.004 * h, white);
            turning.Rod(hub - new Vector3d(0, 0, 0.06 * h), hub + spoke - new Vector3d(0, 0, 0.06 * h), 0.004 * h, white);
            turning.Ball(hub + spoke - new Vector3d(0, 0.0, 0), 0.042 * h, Paints.Gloss(colours[i % 6]));
        }
    }

    private static void Arch(Model m)
    {
        var stone = m.Paint(SurfaceMaterial.Stone, 0xC0B49A);
        foreach (var x in new[] { -1.8, 1.8 })
        {
            m.Solid.Box(new(x, 1.9, 0), new(1.2, 3.8, 1.4), stone);
        }

        m.Solid.Box(new(0, 4.6, 0), new(5.2, 1.2, 1.5), stone);
        m.Trim.Arc(new(0, 2.9, 0), 1.4, 0.5, Math.PI / 2, stone);
        m.Trim.Box(new(0, 5.3, 0), new(5.6, 0.3, 1.8), Model.Shade(stone, 0.85));
    }

    private static void Torii(Model m)
    {
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC8381E);
        foreach (var x in new[] { -1.5, 1.5 })
        {
            m.Solid.Cone(new(x, 0, 0), 0.22, new(x * 0.94, 3.8, 0), 0.17, red);
            m.Trim.Post(new(x, 0, 0), 0.28, 0.3, Paints.Black);
            m.Trim.Beam(new(x * 0.5, 4.05, 0), new(x * 1.65, 4.3, 0), 0.5, 0.26, red);
            m.Trim.Beam(new(x * 0.5, 4.24, 0), new(x * 1.7, 4.5, 0), 0.6, 0.14, Paints.Black);
        }

        m.Solid.Box(new(0, 4.05, 0), new(2.4, 0.28, 0.5), red);
        m.Trim.Box(new(0, 4.23, 0), new(2.4, 0.12, 0.6), Paints.Black);
        m.Solid.Box(new(0, 3.2, 0), new(3.8, 0.24, 0.24), red);
        m.Trim.Box(new(0, 3.62, 0), new(0.3, 0.6, 0.1), Paints.Black);
    }
}
