using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Houses and what people live and work in. Fronts face +Z.</summary>
internal static class Houses
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".building, .building.house", House),
        ("cottage", Cottage),
        (".building.hut", Cabin),
        ("igloo", Igloo),
        ("treehouse, tree house", TreeHouse),
        ("doghouse, kennel", Kennel),
        (".building.barn", Barn),
        ("greenhouse, glasshouse", Greenhouse),
        (".building.block", Block),
        ("factory", Factory),
        (".building.skyscraper", Skyscraper),
        (".building.stadium", Stadium),
        (".building.windmill, windmill", Windmill),
        ("wind turbine", WindTurbine),
        (".textile.tent", Tent),
        ("circus tent, big top", CircusTent),
        ("ruin, ruins", Ruin),
    ];

    public static void Window(Model m, Vector3d at, double w, double h, QuaternionD? turn = null)
    {
        m.Trim.Box(at, new(w, h, 0.12), Paints.White, turn);
        m.Trim.Box(at + (turn ?? QuaternionD.Identity).Rotate(new(0, 0, 0.03)), new(0.84 * w, 0.86 * h, 0.12), Paints.Pane, turn);
        m.Trim.Box(at + (turn ?? QuaternionD.Identity).Rotate(new(0, 0, 0.05)), new(0.06 * w, 0.86 * h, 0.12), Paints.White, turn);
        m.Trim.Box(at + (turn ?? QuaternionD.Identity).Rotate(new(0, 0, 0.05)), new(0.84 * w, 0.05 * h, 0.12), Paints.White, turn);
    }

    public static void Door(Model m, Vector3d foot, double w, double h, Surface surface)
    {
        m.Trim.Box(foot + new Vector3d(0, h / 2, 0), new(1.16 * w, 1.04 * h, 0.1), Paints.White);
        m.Trim.Box(foot + new Vector3d(0, h / 2, 0.04), new(w, h, 0.1), surface);
        m.Trim.Ball(foot + new Vector3d(0.36 * w, 0.48 * h, 0.1), 0.045 * w, Paints.Brass);
    }

    /// <summary>A roof of two slopes over gables, its ridge along X.</summary>
    private static void Roof(Model m, double eaves, double w, double d, double rise, Surface tiles, Surface wall)
    {
        var turn = Shared.Yaw(Math.PI / 2);
        m.Solid.Gable(new(0, eaves, 0), new(d, rise, w), wall, turn);
        double slope = Math.Sqrt((rise * rise) + (d * d / 4)), angle = Mathematics.DeterministicMath.Atan2(rise, d / 2);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(0, eaves + (rise / 2) + 0.06, side * d / 4), new(1.08 * w, 0.16, 1.16 * slope), tiles, Shared.Pitch(side * angle));
        }
    }

    private static void House(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, wall = 0.58 * h;
        var plaster = m.Paint(SurfaceMaterial.Matte, 0xE8DCC4, 0xB8644A, 0xD8E0E4);
        m.Solid.Box(new(0, wall / 2, 0), new(w, wall, d), plaster, edge: 0.02);
        Roof(m, wall, w, d, h - wall, Paints.Tiles, plaster);
        m.Solid.Box(new(0.28 * w, 0.92 * h, -0.1 * d), new(0.09 * w, 0.3 * h, 0.09 * w), Paints.Brick);
        Door(m, new(0, 0, d / 2), 0.11 * w, 0.27 * h, m.Is("red") ? Paints.White : Paints.Gloss(0x7A2A22));
        m.Trim.Box(new(0, 0.05, (d / 2) + 0.4), new(0.2 * w, 0.1, 0.8), Paints.Stone);
        foreach (var x in new[] { -0.32, 0.32 })
        {
            Window(m, new(x * w, 0.16 * h, d / 2), 0.15 * w, 0.15 * h);
            Window(m, new(x * w, 0.42 * h, d / 2), 0.15 * w, 0.15 * h);
        }

        Window(m, new(0, 0.42 * h, d / 2), 0.12 * w, 0.15 * h);
    }

    private static void Cottage(Model m)
    {
        double w = 0.85 * m.Width, h = 0.75 * m.Height, d = 0.75 * m.Depth, wall = 0.42 * h;
        var plaster = m.Paint(SurfaceMaterial.Matte, 0xF2EAD8);
        m.Solid.Box(new(0, wall / 2, 0), new(w, wall, d), plaster, edge: 0.05);
        Roof(m, wall, w, d, h - wall, Paints.Of(SurfaceMaterial.Fur, 0x9A7A45), plaster);
        m.Solid.Box(new(-0.34 * w, 0.9 * h, 0), new(0.1 * w, 0.34 * h, 0.1 * w), Paints.Stone);
        for (var i = 0; i < 4; i++)
        {
            m.Moving(new Wavering(new(0.12, 0.05, 0), 2.7, i)).Ball(new(-0.34 * w + (0.25 * i), (1.12 + (0.1 * i)) * h, 0), 0.22 + (0.09 * i), Paints.Matte(0xD8D8DA));
        }

        Door(m, new(0, 0, d / 2), 0.12 * w, 0.32 * h, Paints.Gloss(0x2F6B45));
        foreach (var x in new[] { -0.3, 0.3 })
        {
            Window(m, new(x * w, 0.24 * h, d / 2), 0.14 * w, 0.15 * h);
            m.Trim.Box(new(x * w, 0.13 * h, (d / 2) + 0.12), new(0.16 * w, 0.05 * h, 0.24), Paints.Wood);
            for (var i = -2; i <= 2; i++)
            {
                m.Trim.Ball(new((x + (0.03 * i)) * w, 0.17 * h, (d / 2) + 0.16), 0.12, i % 2 == 0 ? Paints.Red : Paints.Yellow);
            }
        }

        for (var i = 0; i < 6; i++)
        {
            m.Trim.Egg(new(((i / 5.0) - 0.5) * 0.9 * w, 0.25, (d / 2) + 0.35), new(0.4, 0.35, 0.3), Paints.Leaf);
        }
    }

    private static void Cabin(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, wall = 0.55 * h, r = wall / 12;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x8A5F38);
        m.Solid.Box(new(0, wall / 2, 0), new(0.94 * w, wall, 0.94 * d), wood);
        for (var i = 0; i < 6; i++)
        {
            m.Trim.Rod(new(-0.52 * w, (2 * i + 1) * r, 0.47 * d), new(0.52 * w, (2 * i + 1) * r, 0.47 * d), r, Model.Shade(wood, 0.9 + (0.1 * (i % 2))));
        }

        Roof(m, wall, w, d, h - wall, Paints.Of(SurfaceMaterial.Wood, 0x4E3622), wood);
        Door(m, new(-0.1 * w, 0, 0.5 * d), 0.2 * w, 0.42 * h, Paints.DarkWood);
        Window(m, new(0.25 * w, 0.3 * h, 0.5 * d), 0.18 * w, 0.18 * h);
        m.Solid.Box(new(0.34 * w, 0.86 * h, -0.1 * d), new(0.12 * w, 0.4 * h, 0.12 * w), Paints.Stone);
    }

    private static void Igloo(Model m)
    {
        double r = m.Width / 2, h = Math.Min(m.Height, 1.05 * r);
        m.Solid.Dome(Vector3d.Zero, new(r, h, r), Paints.Snow);
        for (var i = 1; i < 5; i++)
        {
            var y = i / 5.0;
            m.Trim.Ring(new(0, y * h, 0), r * Math.Sqrt(1 - (y * y)), 0.012 * r, Vector3d.UnitY, Paints.Matte(0xB8C8D8));
            for (var k = 0; k < 10; k++)
            {
                double a = (k * Math.PI / 5) + (0.31 * i), low = (i - 1) / 5.0;
                m.Trim.Rod(Shared.OnCircle(r * Math.Sqrt(1 - (low * low)), a, low * h), Shared.OnCircle(r * Math.Sqrt(1 - (y * y)), a, y * h), 0.010 * r, Paints.Matte(0xB8C8D8));
            }
        }

        m.Trim.Disc(new(0, 0.0, 0.95 * r), 0.42 * r, 0.7 * r, Vector3d.UnitZ, Paints.Snow);
        m.Hidden.Box(new(0, 0.19 * r, 0.95 * r), new(0.74 * r, 0.38 * r, 0.7 * r), Paints.Snow);
        m.Trim.Disc(new(0, 0.0, 1.29 * r), 0.3 * r, 0.06 * r, Vector3d.UnitZ, Paints.Matte(0x1E2630));
        m.Trim.Ring(new(0, 0, 1.3 * r), 0.38 * r, 0.03 * r, Vector3d.UnitZ, Paints.Matte(0xB8C8D8));
    }

    private static void TreeHouse(Model m)
    {
        double h = 6, w = 3;
        m.Solid.Cone(Vector3d.Zero, 0.5, new(0, 4.5, 0), 0.3, Paints.Bark);
        m.Solid.Box(new(0, 2.6, 0.3), new(w, 0.15, w), Paints.Wood);
        m.Solid.Box(new(0, 3.45, 0.3), new(0.8 * w, 1.6, 0.8 * w), Paints.Of(SurfaceMaterial.Wood, 0xA8743E));
        m.Trim.Gable(new(0, 4.25, 0.3), new(w, 0.9, w), Paints.Tiles);
        Door(m, new(-0.5, 2.7, 0.3 + (0.4 * w)), 0.6, 1.2, Paints.DarkWood);
        Window(m, new(0.6, 3.5, 0.3 + (0.4 * w)), 0.6, 0.6);
        foreach (var x in new[] { -1.0, -0.5 })
        {
            m.Trim.Rod(new(x, 0, 2.3), new(x, 2.7, 1.85), 0.04, Paints.PaleWood);
        }

        for (var i = 0; i < 8; i++)
        {
            m.Trim.Rod(new(-1.0, 0.3 + (0.32 * i), 2.25 - (0.053 * i)), new(-0.5, 0.3 + (0.32 * i), 2.25 - (0.053 * i)), 0.03, Paints.PaleWood);
        }

        for (var i = 0; i < 9; i++)
        {
            m.Trim.Egg(Shared.OnCircle(i == 0 ? 0 : 1.9, 0.8 * i, (i == 0 ? 6.2 : 5.0) + (0.3 * (i % 2))), new(1.3, 0.9, 1.3), Model.Shade(Paints.Leaf, 0.85 + (0.12 * (i % 3))));
        }

        m.TopHeight = h;
    }

    private static void Kennel(Model m)
    {
        const double w = 0.8, h = 0.95, d = 1.0;
        var wood = m.Paint(SurfaceMaterial.Wood, 0xB0703A);
        m.Solid.Box(new(0, 0.3, 0), new(w, 0.6, d), wood);
        m.Solid.Gable(new(0, 0.6, 0), new(w, h - 0.6, d), wood);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(side * 0.24, 0.79, 0), new(0.6, 0.05, 1.15), Paints.Gloss(0xB02A22), Shared.Roll(-side * 0.72));
        }

        m.Trim.Disc(new(0, 0.34, d / 2), 0.2, 0.02, Vector3d.UnitZ, Paints.Matte(0x100C0A));
        m.Trim.Box(new(0, 0.17, d / 2), new(0.4, 0.34, 0.02), Paints.Matte(0x100C0A));
        m.Trim.Box(new(0, 0.64, d / 2 + 0.01), new(0.3, 0.09, 0.02), Paints.White);
    }

    private static void Barn(Model m)
    {
        double w = m.Width, h = m.Height, d = Math.Min(m.Depth, 1.2 * m.Width);
        var red = m.Paint(SurfaceMaterial.Matte, 0xA8281E);
        (double, double)[] outline = [(-w / 2, 0), (w / 2, 0), (w / 2, 0.52 * h), (0.33 * w, 0.82 * h), (0, h), (-0.33 * w, 0.82 * h), (-w / 2, 0.52 * h)];
        m.Solid.Plate(Vector3d.Zero, outline, d, red);
        (double X, double Y)[] edge = [(-0.53 * w, 0.50 * h), (-0.345 * w, 0.83 * h), (0, 1.02 * h), (0.345 * w, 0.83 * h), (0.53 * w, 0.50 * h)];
        for (var i = 0; i + 1 < edge.Length; i++)
        {
            m.Trim.Beam(new(edge[i].X, edge[i].Y, -0.52 * d), new(edge[i + 1].X, edge[i + 1].Y, -0.52 * d), 0.001, 0.001, Paints.Grey);
            var (a, b) = (edge[i], edge[i + 1]);
            var length = Math.Sqrt(((b.X - a.X) * (b.X - a.X)) + ((b.Y - a.Y) * (b.Y - a.Y)));
            m.Trim.Box(new((a.X + b.X) / 2, (a.Y + b.Y) / 2, 0), new(1.03 * length, 0.2, 1.06 * d), Paints.Grey, Shared.Roll(Mathematics.DeterministicMath.Atan2(b.Y - a.Y, b.X - a.X)));
        }

        var z = (d / 2) + 0.03;
        m.Trim.Box(new(0, 0.22 * h, z), new(0.42 * w, 0.44 * h, 0.1), Paints.White);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(side * 0.1 * w, 0.22 * h, z + 0.03), new(0.185 * w, 0.40 * h, 0.1), Model.Shade(red, 0.85));
            foreach (var lean in new[] { -1.0, 1.0 })
            {
                m.Trim.Box(new(side * 0.1 * w, 0.22 * h, z + 0.06), new(0.03 * w, 0.42 * h, 0.08), Paints.White, Shared.Roll(lean * 0.58));
            }
        }

        m.Trim.Box(new(0, 0.72 * h, z), new(0.16 * w, 0.14 * h, 0.1), Paints.White);
        m.Trim.Box(new(0, 0.72 * h, z + 0.03), new(0.12 * w, 0.11 * h, 0.1), Paints.Matte(0x1E1412));
    }

    private static void Greenhouse(Model m)
    {
        double w = 6, h = 3.2, d = 4;
        m.Solid.Box(new(0, 0.95, 0), new(w, 1.9, d), Paints.Of(SurfaceMaterial.Glass, 0x9AC8B4));
        m.Solid.Gable(new(0, 1.9, 0), new(d, h - 1.9, w), Paints.Of(SurfaceMaterial.Glass, 0x9AC8B4), Shared.Yaw(Math.PI / 2));
        for (var i = 0; i <= 6; i++)
        {
            var x = ((i / 6.0) - 0.5) * w;
            m.Trim.Rod(new(x, 0, d / 2), new(x, 1.9, d / 2), 0.04, Paints.White);
            m.Trim.Rod(new(x, 1.9, d / 2), new(x, h, 0), 0.04, Paints.White);
        }

        m.Trim.Rod(new(-w / 2, 1.9, d / 2), new(w / 2, 1.9, d / 2), 0.05, Paints.White);
        m.Trim.Rod(new(-w / 2, h, 0), new(w / 2, h, 0), 0.05, Paints.White);
        m.Trim.Box(new(0, 0.15, 0), new(1.02 * w, 0.3, 1.02 * d), Paints.Brick);
        for (var i = 0; i < 9; i++)
        {
            m.Trim.Egg(new(((i / 8.0) - 0.5) * 0.9 * w, 0.7, (d / 2) + 0.02), new(0.3, 0.4, 0.05), Paints.Leaf);
        }
    }

    private static void Panes(Model m, double w, double low, double high, double z, int columns, int rows, Surface pane, double share = 0.62)
    {
        for (var i = 0; i < columns; i++)
        {
            for (var k = 0; k < rows; k++)
            {
                m.Trim.Box(new((((i + 0.5) / columns) - 0.5) * w, low + ((k + 0.5) * (high - low) / rows), z), new(share * w / columns, share * (high - low) / rows, 0.1), pane);
            }
        }
    }

    private static void Block(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var wall = m.Paint(SurfaceMaterial.Matte, 0xB8A48A, 0x9C5B45, 0xC8CCD0);
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), wall, edge: 0.05);
        m.Trim.Box(new(0, h, 0), new(1.02 * w, 0.03 * h, 1.02 * d), Model.Shade(wall, 0.8));
        Panes(m, 0.94 * w, 0.2 * h, 0.96 * h, d / 2, 8, 4, Paints.Pane);
        Door(m, new(0, 0, d / 2), 0.09 * w, 0.17 * h, Paints.Pane);
        m.Trim.Box(new(0, 0.185 * h, (d / 2) + 0.5), new(0.16 * w, 0.02 * h, 1.4), Model.Shade(wall, 0.7));
        if (m.Noun.Lemma == "hospital")
        {
            m.Trim.Box(new(0, 1.08 * h, d / 2), new(0.16 * h, 0.05 * h, 0.2), Paints.Red);
            m.Trim.Box(new(0, 1.08 * h, d / 2), new(0.05 * h, 0.16 * h, 0.2), Paints.Red);
        }
        else if (m.Noun.Lemma == "school")
        {
            m.Solid.Box(new(0, 1.12 * h, 0), new(0.14 * w, 0.24 * h, 0.14 * w), wall);
            m.Trim.Disc(new(0, 1.14 * h, 0.072 * w), 0.045 * w, 0.1, Vector3d.UnitZ, Paints.White);
            m.Trim.Cone(new(0, 1.24 * h, 0), 0.1 * w, new(0, 1.5 * h, 0), 0.003 * w, Paints.Tiles);
        }
    }

    private static void Factory(Model m)
    {
        double w = m.Width, h = 0.55 * m.Height, d = m.Depth;
        var wall = m.Paint(SurfaceMaterial.Stone, 0x9C5B45);
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), wall);
        for (var i = 0; i < 5; i++)
        {
            m.Solid.Plate(new((i - 2) * 0.2 * w, h, 0), [(-0.1 * w, 0), (0.1 * w, 0), (-0.1 * w, 0.4 * h)], d, Model.Shade(wall, 0.8));
        }

        Panes(m, 0.92 * w, 0.25 * h, 0.85 * h, d / 2, 9, 2, Paints.Pane);
        foreach (var x in new[] { -0.3, 0.05 })
        {
            m.Trim.Cone(new(x * w, h, -0.2 * d), 0.04 * w, new(x * w, 3.2 * h, -0.2 * d), 0.028 * w, Paints.Brick);
            for (var i = 0; i < 4; i++)
            {
                m.Moving(new Wavering(new(0.3, 0.2, 0), 3, i)).Ball(new((x + (0.03 * i)) * w, (3.3 + (0.18 * i)) * h, -0.2 * d), (0.035 + (0.012 * i)) * w, Paints.Matte(0x8A8C90));
            }
        }
    }

    private static void Skyscraper(Model m)
    {
        // A tower of two hundred metres stands farther off than a set reaches: at a quarter of that it fills the view alike.
        double s = Math.Min(1, 60 / m.Height), w = s * m.Width, h = s * m.Height, d = s * m.Depth;
        var glass = m.Paint(SurfaceMaterial.Glass, 0x5A8AB0);
        var steel = Paints.Gloss(0xB8C0C8);
        double[] sizes = [1, 0.78, 0.5];
        double foot = 0;
        foreach (var (size, share) in sizes.Zip(new[] { 0.56, 0.26, 0.12 }))
        {
            var high = share * h;
            m.Solid.Box(new(0, foot + (high / 2), 0), new(size * w, high, size * d), glass);
            var columns = (int)(8 * size) + 1;
            for (var i = 0; i <= columns; i++)
            {
                m.Trim.Box(new(((i / (double)columns) - 0.5) * size * w, foot + (high / 2), size * d / 2), new(0.018 * w, high, 0.1), steel);
            }

            var floors = (int)(high / (0.026 * h));
            for (var i = 0; i <= floors; i++)
            {
                m.Trim.Box(new(0, foot + (i * high / floors), 0), new(1.005 * size * w, 0.006 * h, 1.005 * size * d), steel);
            }

            foot += high;
        }

        m.Trim.Cone(new(0, foot, 0), 0.03 * w, new(0, h, 0), 0.002 * w, steel);
    }

    private static void Stadium(Model m)
    {
        double s = Math.Min(1, 60 / m.Width), w = s * m.Width, h = s * m.Height;
        m.Solid.Cup(Vector3d.Zero, m.Paint(SurfaceMaterial.Matte, 0xC8CCD0), 0.12 * w, (0.42 * w, 0), (0.5 * w, h));
        m.Trim.Post(new(0, 0.1, 0), 0.3 * w, 0.2, Paints.Of(SurfaceMaterial.Grass, 0x4A8A3A));
        for (var i = 0; i < 16; i++)
        {
            m.Trim.Bar(Shared.OnCircle(0.44 * w, i * Math.PI / 8), Shared.OnCircle(0.51 * w, i * Math.PI / 8, h), 0.01 * w, Paints.Steel);
        }

        foreach (var (x, z) in new[] { (-1.0, 1.0), (1.0, 1.0), (-1.0, -1.0), (1.0, -1.0) })
        {
            m.Trim.Bar(new(x * 0.42 * w, 0, z * 0.36 * w), new(x * 0.42 * w, 1.9 * h, z * 0.36 * w), 0.008 * w, Paints.Steel);
            m.Trim.Box(new(x * 0.42 * w, 1.95 * h, z * 0.36 * w), new(0.09 * w, 0.3 * h, 0.02 * w), Paints.Lit);
        }
    }

    private static void Windmill(Model m)
    {
        double w = m.Width, h = m.Height, r = 0.24 * w, sail = 0.46 * h;
        m.Solid.Cone(Vector3d.Zero, r, new(0, 0.68 * h, 0), 0.62 * r, m.Paint(SurfaceMaterial.Matte, 0xEDE6D6));
        m.Solid.Dome(new(0, 0.68 * h, 0), new(0.68 * r, 0.12 * h, 0.68 * r), Paints.Matte(0x4E3A2E));
        m.Trim.Ring(new(0, 0.24 * h, 0), 0.98 * r, 0.03 * r, Vector3d.UnitY, Paints.DarkWood);
        Door(m, new(0, 0, r), 0.4 * r, 0.12 * h, Paints.DarkWood);
        Window(m, new(0, 0.4 * h, 0.78 * r), 0.22 * r, 0.06 * h);
        Window(m, new(0, 0.56 * h, 0.7 * r), 0.22 * r, 0.06 * h);
        var hub = new Vector3d(0, 0.70 * h, 0.92 * r);
        m.Trim.Bar(new(0, 0.70 * h, 0), hub, 0.08 * r, Paints.DarkWood);
        var turning = m.Moving(new Turning(hub, Vector3d.UnitZ, -0.8));
        for (var i = 0; i < 4; i++)
        {
            var turn = Shared.Roll((i * Math.PI / 2) + 0.4);
            Vector3d At(double x, double y) => hub + turn.Rotate(new(x, y, 0));
            turning.Rod(hub, At(0, sail), 0.04 * r, Paints.DarkWood);
            turning.Box(At(0.035 * h, 0.58 * sail), new(0.06 * h, 0.78 * sail, 0.02 * r), Paints.Cloth(0xF4EEDF), turn);
            for (var k = 0; k < 6; k++)
            {
                turning.Rod(At(-0.005 * h, (0.22 + (0.145 * k)) * sail), At(0.07 * h, (0.22 + (0.145 * k)) * sail), 0.02 * r, Paints.DarkWood);
            }
        }
    }

    private static void WindTurbine(Model m)
    {
        double h = m.Height, blade = 0.42 * h;
        m.Solid.Cone(Vector3d.Zero, 0.03 * h, new(0, 0.62 * h, 0), 0.016 * h, Paints.White);
        var hub = new Vector3d(0, 0.63 * h, 0.05 * h);
        m.Trim.Bar(hub - new Vector3d(0, 0, 0.09 * h), hub, 0.025 * h, Paints.White);
        m.Trim.Ball(hub, 0.028 * h, Paints.White);
        var turning = m.Moving(new Turning(hub, Vector3d.UnitZ, -1.2));
        for (var i = 0; i < 3; i++)
        {
            var turn = Shared.Roll((2 * Math.PI * i / 3) + 0.3);
            turning.Plate(hub, [(-0.012 * h, 0), (0.022 * h, 0.06 * h), (0.016 * h, 0.2 * h), (0.002 * h, blade), (-0.006 * h, blade), (-0.01 * h, 0.1 * h)], 0.008 * h, Paints.White, turn);
        }
    }

    private static void Tent(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0xE07A2A, 0x3A8F5A, 0x2A6FB0);
        m.Solid.Gable(Vector3d.Zero, new(w, h, d), cloth);
        m.Trim.Plate(new(0, 0, (d / 2) + 0.006), [(-0.24 * w, 0), (0.24 * w, 0), (0, 0.78 * h)], 0.02, Paints.Matte(0x1E1612));
        m.Trim.Plate(new(-0.2 * w, 0, (d / 2) + 0.02), [(-0.05 * w, 0), (0.03 * w, 0), (0.19 * w, 0.76 * h)], 0.02, Model.Shade(cloth, 0.8));
        m.Trim.Plate(new(0.2 * w, 0, (d / 2) + 0.02), [(-0.03 * w, 0), (0.05 * w, 0), (-0.19 * w, 0.76 * h)], 0.02, Model.Shade(cloth, 0.8));
        m.Trim.Rod(new(0, 0, (d / 2) + 0.04), new(0, 1.04 * h, (d / 2) + 0.02), 0.02, Paints.PaleWood);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Rod(new(0, h, d / 2), new(side * 0.5 * w, 0, 0.95 * d), 0.008, Paints.White);
            m.Trim.Rod(new(side * 0.49 * w, 0.02, (d / 2) + 0.01), new(0, h, (d / 2) + 0.01), 0.02, Model.Shade(cloth, 0.7));
        }
    }

    private static void CircusTent(Model m)
    {
        const double r = 6, wall = 2.6, h = 7;
        m.Solid.Post(Vector3d.Zero, r, wall, Paints.Cloth(0xF4EFE4));
        m.Solid.Cone(new(0, wall, 0), 1.06 * r, new(0, h, 0), 0.2, Paints.Cloth(0xC8242A));
        for (var i = 0; i < 12; i++)
        {
            if (i % 2 == 0)
            {
                m.Trim.Beam(Shared.OnCircle(0.99 * r, i * Math.PI / 6, 0), Shared.OnCircle(0.99 * r, i * Math.PI / 6, wall), 0.2, 3.1, Paints.Cloth(0xC8242A));
            }

            m.Trim.Limb(Shared.OnCircle(1.05 * r, (i * Math.PI / 6) + 0.1, wall + 0.1), 0.5, new(0, h - 0.2, 0), 0.05, i % 2 == 0 ? Paints.Cloth(0xF4EFE4) : Paints.Cloth(0xC8242A));
        }

        m.Trim.Bar(new(0, h, 0), new(0, h + 1.2, 0), 0.06, Paints.Wood);
        m.Trim.Plate(new(0, h + 0.6, 0), [(0, 0), (1.3, 0.3), (0, 0.6)], 0.04, Paints.Yellow);
        m.Trim.Plate(new(0, 0, 1.0 * r), [(-1.1, 0), (1.1, 0), (0, 2.4)], 0.2, Paints.Matte(0x1E1612));
    }

    private static void Ruin(Model m)
    {
        var stone = Paints.Of(SurfaceMaterial.Stone, 0xC8BEA8);
        m.Solid.Box(new(0, 0.2, 0), new(9, 0.4, 5), stone);
        for (var i = 0; i < 5; i++)
        {
            double h = i is 0 or 1 ? 4.2 : i == 3 ? 1.3 : 2.4, x = (i - 2) * 1.8;
            m.Solid.Post(new(x, 0.4, 0.8), 0.4, h, stone);
            for (var k = 0; k < 8; k++)
            {
                m.Trim.Rod(new Vector3d(x, 0, 0.8) + Shared.OnCircle(0.4, k * Math.PI / 4, 0.5), new Vector3d(x, 0, 0.8) + Shared.OnCircle(0.4, k * Math.PI / 4, 0.3 + h), 0.05, Model.Shade(stone, 0.85));
            }

            m.Trim.Box(new(x, 0.5, 0.8), new(1.0, 0.2, 1.0), stone);
        }

        m.Solid.Box(new(-2.7, 4.85, 0.8), new(3.2, 0.5, 0.9), stone, Shared.Roll(0.03));
        m.Solid.Disc(new(2.6, 0.45, 2.4), 0.4, 1.6, new Vector3d(1, 0, 0.5), stone);
        m.Solid.Box(new(0.6, 0.3, 2.9), new(0.9, 0.6, 0.7), stone, Shared.Yaw(0.5));
        m.Solid.Box(new(0, 1.4, -2.2), new(9, 2.4, 0.5), Model.Shade(stone, 0.85));
    }
}
