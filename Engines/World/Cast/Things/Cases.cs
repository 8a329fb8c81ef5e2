using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Boxes, chests, gifts, luggage and bags.</summary>
internal static class Cases
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".box, box, cardboard box, carton", Carton),
        (".box.parcel, parcel, package", Parcel),
        ("gift, present, gift box", Gift),
        (".box.wood, crate", Crate),
        ("chest, treasure chest", Chest),
        ("coffin", Coffin),
        (".box.cage, cage, birdcage", Cage),
        (".box.luggage, suitcase, luggage", Suitcase),
        ("briefcase", Briefcase),
        ("mailbox, letter box, letterbox, postbox", Mailbox),
        (".bag, bag, handbag, purse", Handbag),
        ("backpack, rucksack, schoolbag", Backpack),
        ("sack, money bag", Sack),
        ("shopping bag, paper bag", ShoppingBag),
    ];

    private static void Carton(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var board = m.Paint(SurfaceMaterial.Matte, 0xB8874F);
        m.Solid.Box(new(0, h / 2, 0), m.Size, board, edge: 0.02 * h);
        m.Trim.Box(new(0, h, 0), new(1.004 * w, 0.006, 0.16 * d), Paints.Matte(0xD8B880));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(side * w / 2, 0.88 * h, 0), new(0.006, 0.26 * h, 0.16 * d), Paints.Matte(0xD8B880));
            m.Trim.Box(new(0, h, side * 0.09 * d), new(w, 0.004, 0.006), Model.Shade(board, 0.5));
        }

        m.Trim.Box(new(-0.25 * w, 0.3 * h, d / 2), new(0.26 * w, 0.2 * h, 0.004), Paints.Paper);
    }

    private static void Parcel(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h / 2, 0), m.Size, m.Paint(SurfaceMaterial.Matte, 0xA8743F), edge: 0.03 * h);
        Ribbon(m, Paints.Matte(0xE8D8B0), 0.04 * w);
        m.Trim.Box(new(0.22 * w, 0.35 * h, d / 2), new(0.36 * w, 0.3 * h, 0.004), Paints.Paper);
    }

    private static void Ribbon(Model m, Surface ribbon, double wide)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Trim.Box(new(0, h / 2, 0), new(wide, 1.012 * h, 1.012 * d), ribbon, edge: 0.002);
        m.Trim.Box(new(0, h / 2, 0), new(1.012 * w, 1.012 * h, wide), ribbon, edge: 0.002);
    }

    private static void Gift(Model m)
    {
        double w = m.Width, h = m.Height;
        var paper = m.Paint(SurfaceMaterial.Gloss, 0xC8252A, 0x2A6FC0, 0x2F8A4A);
        var ribbon = paper.Colour.X > 0.4f && paper.Colour.Y < 0.2f ? Paints.Gloss(0xF2D070) : Paints.Gloss(0xE83A4A);
        m.Solid.Box(new(0, h / 2, 0), m.Size, paper, edge: 0.02 * h);
        m.Trim.Box(new(0, 0.9 * h, 0), new(1.05 * w, 0.22 * h, 1.05 * m.Depth), paper, edge: 0.02 * h);
        m.Trim.Box(new(0, 0.9 * h, 0), new(0.14 * w, 0.225 * h, 1.06 * m.Depth), ribbon, edge: 0.002);
        m.Trim.Box(new(0, 0.9 * h, 0), new(1.06 * w, 0.225 * h, 0.14 * w), ribbon, edge: 0.002);
        Ribbon(m, ribbon, 0.14 * w);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Ring(new(side * 0.15 * w, 1.13 * h, 0), 0.12 * w, 0.035 * w, (Vector3d.UnitZ + new Vector3d(0, 0.4, 0)).Normalized(), ribbon);
            m.Trim.Limb(new(0, 1.03 * h, 0.02 * w), 0.035 * w, new(side * 0.2 * w, 1.03 * h, 0.22 * w), 0.02 * w, ribbon);
        }

        m.Trim.Ball(new(0, 1.07 * h, 0), 0.06 * w, ribbon);
    }

    private static void Crate(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, slat = 0.14 * h;
        var wood = m.Paint(SurfaceMaterial.Wood, 0xB0844A);
        m.Hidden.Box(new(0, h / 2, 0), m.Size, wood);
        m.Trim.Box(new(0, h / 2, 0), new(0.95 * w, 0.97 * h, 0.95 * d), Model.Shade(wood, 0.6));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            foreach (var y in new[] { 0.08, 0.36, 0.64, 0.92 })
            {
                m.Trim.Box(new(0, y * h, side * 0.485 * d), new(w, slat, 0.03 * d), wood);
                m.Trim.Box(new(side * 0.485 * w, y * h, 0), new(0.03 * w, slat, d), wood);
            }

            m.Trim.Box(new(side * 0.44 * w, h / 2, 0.495 * d), new(0.11 * w, h, 0.03 * d), Model.Shade(wood, 0.9));
        }

        foreach (var z in new[] { -0.36, -0.12, 0.12, 0.36 })
        {
            m.Trim.Box(new(0, 0.985 * h, z * d), new(w, 0.03 * h, 0.2 * d), wood);
        }
    }

    private static void Chest(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, low = 0.58 * h;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x7A4A26);
        m.Solid.Box(new(0, low / 2, 0), new(w, low, d), wood);
        var lid = new List<(double, double)>();
        for (var i = 0; i <= 10; i++)
        {
            var (sin, cos) = Mathematics.DeterministicMath.SinCos(i * Math.PI / 10);
            lid.Add((d / 2 * cos, (h - low) * sin));
        }

        // A barrel lid, its axis across.
        m.Solid.Plate(new(0, low, 0), [.. lid], w, wood, Shared.Yaw(Math.PI / 2));
        foreach (var x in new[] { -0.46, -0.2, 0.2, 0.46 })
        {
            m.Trim.Box(new(x * w, low / 2, 0), new(0.06 * w, 1.01 * low, 1.03 * d), Paints.Brass);
            m.Trim.Plate(new(x * w, low, 0), [.. lid.Select(p => (p.Item1 * 1.03, p.Item2 * 1.04))], 0.06 * w, Paints.Brass, Shared.Yaw(Math.PI / 2));
        }

        m.Trim.Box(new(0, low, 0), new(1.02 * w, 0.06 * h, 1.04 * d), Paints.Brass);
        m.Trim.Box(new(0, 0.94 * low, 0.52 * d), new(0.13 * w, 0.24 * h, 0.04 * d), Paints.Gold);
        m.Trim.Disc(new(0, 0.9 * low, 0.545 * d), 0.022 * w, 0.01, Vector3d.UnitZ, Paints.Black);
    }

    private static void Coffin(Model m)
    {
        const double l = 2, w = 0.66, h = 0.42;
        m.TopHeight = h;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x5A3420);
        (double, double)[] outline = [(-0.5 * l, -0.3 * w), (0.2 * l, -0.5 * w), (0.5 * l, -0.26 * w), (0.5 * l, 0.26 * w), (0.2 * l, 0.5 * w), (-0.5 * l, 0.3 * w)];
        m.Solid.Plate(new(0, 0.42 * h, 0), outline, 0.84 * h, wood, Shared.Pitch(-Math.PI / 2));
        m.Solid.Plate(new(0, 0.92 * h, 0), [.. outline.Select(p => (p.Item1 * 1.03, p.Item2 * 1.05))], 0.16 * h, Model.Shade(wood, 1.15), Shared.Pitch(-Math.PI / 2));
        m.Trim.Box(new(0.1 * l, h, 0), new(0.5 * l, 0.02, 0.06), Paints.Gold);
        m.Trim.Box(new(0.2 * l, h, 0), new(0.06, 0.02, 0.32), Paints.Gold);
    }

    private static void Cage(Model m)
    {
        double r = Math.Min(m.Width, m.Depth) / 2, h = m.Height;
        var wire = m.Paint(SurfaceMaterial.Metal, 0xC8A850);
        m.Solid.Post(Vector3d.Zero, r, 0.05 * h, wire);
        m.Hidden.Post(new(0, 0.05 * h, 0), r, 0.7 * h, wire);
        for (var i = 0; i < 14; i++)
        {
            double a = i * 2 * Math.PI / 14;
            m.Trim.Bar(Shared.OnCircle(0.94 * r, a, 0.04 * h), Shared.OnCircle(0.94 * r, a, 0.64 * h), 0.012 * r + 0.002, wire);
            m.Trim.Rod(Shared.OnCircle(0.94 * r, a, 0.64 * h), Shared.OnCircle(0.62 * r, a, 0.84 * h), 0.012 * r + 0.002, wire);
            m.Trim.Rod(Shared.OnCircle(0.62 * r, a, 0.84 * h), new(0, 0.94 * h, 0), 0.012 * r + 0.002, wire);
        }

        m.Trim.Ring(new(0, 0.34 * h, 0), 0.94 * r, 0.025 * r, Vector3d.UnitY, wire);
        m.Trim.Ring(new(0, 0.64 * h, 0), 0.94 * r, 0.03 * r, Vector3d.UnitY, wire);
        m.Trim.Ring(new(0, 0.98 * h, 0), 0.12 * r, 0.03 * r, Vector3d.UnitZ, wire);
        m.Trim.Bar(new(-0.8 * r, 0.34 * h, 0), new(0.8 * r, 0.34 * h, 0), 0.03 * r, Paints.Wood);
    }

    private static void Suitcase(Model m)
    {
        double w = m.Width, h = 0.86 * m.Height, d = m.Depth;
        var shell = m.Paint(SurfaceMaterial.Gloss, 0xB8452F, 0x2A5A8A, 0x6E4A2E);
        m.Solid.Box(new(0, 0.06 * h + (0.47 * h), 0), new(w, 0.94 * h, d), shell, edge: 0.10 * w);
        for (var i = -2; i <= 2; i++)
        {
            m.Trim.Box(new(i * 0.17 * w, 0.53 * h, d / 2), new(0.05 * w, 0.8 * h, 0.03 * d), Model.Shade(shell, 0.8), edge: 0.01 * w);
        }

        m.Trim.Box(new(0, 0.53 * h, 0), new(1.01 * w, 0.955 * h, 0.04 * d), Paints.Black, edge: 0.10 * w);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Bar(new(side * 0.16 * w, h, -0.2 * d), new(side * 0.16 * w, 1.18 * h, -0.2 * d), 0.018 * w, Paints.Chrome);
            m.Trim.Disc(new(side * 0.4 * w, 0.05 * h, 0.3 * d), 0.05 * h, 0.06 * w, Vector3d.UnitX, Paints.Black);
            m.Trim.Disc(new(side * 0.4 * w, 0.05 * h, -0.3 * d), 0.05 * h, 0.06 * w, Vector3d.UnitX, Paints.Black);
        }

        m.Trim.Bar(new(-0.2 * w, 1.18 * h, -0.2 * d), new(0.2 * w, 1.18 * h, -0.2 * d), 0.03 * w, Paints.Black);
    }

    private static void Briefcase(Model m)
    {
        const double w = 0.42, h = 0.3, d = 0.1;
        m.TopHeight = h;
        var hide = m.Paint(SurfaceMaterial.Rubber, 0x5A3420, 0x24201E);
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), hide, edge: 0.02);
        m.Trim.Box(new(0, 0.68 * h, 0), new(1.005 * w, 0.012, 1.02 * d), Model.Shade(hide, 0.5));
        m.Trim.Arc(new(0, h - 0.02, 0), 0.07, 0.012, 1.3, hide);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(side * 0.3 * w, 0.68 * h, d / 2), new(0.04, 0.05, 0.012), Paints.Brass);
        }
    }

    private static void Mailbox(Model m)
    {
        const double w = 0.24, r = 0.12, l = 0.5, foot = 1.0;
        m.TopHeight = foot + 0.26;
        var steel = m.Paint(SurfaceMaterial.Gloss, 0x2A5DB0, 0x8C9298);
        m.Solid.Box(new(0, foot / 2, 0), new(0.1, foot, 0.1), Paints.Wood);
        m.Solid.Box(new(0, foot + 0.07, 0), new(l, 0.14, w), steel);
        m.Solid.Bar(new(-l / 2, foot + 0.14, 0), new(l / 2, foot + 0.14, 0), r, steel);
        m.Trim.Bar(new((l / 2) - 0.01, foot + 0.14, 0), new((l / 2) + 0.01, foot + 0.14, 0), 0.92 * r, Model.Shade(steel, 0.75));
        m.Trim.Box(new((l / 2) + 0.005, foot + 0.07, 0), new(0.012, 0.13, 0.92 * w), Model.Shade(steel, 0.75));
        m.Trim.Box(new(0.06, foot + 0.22, r), new(0.02, 0.2, 0.012), Paints.Red);
        m.Trim.Box(new(0.10, foot + 0.29, r), new(0.10, 0.07, 0.012), Paints.Red);
    }

    private static void Handbag(Model m)
    {
        double w = m.Width, h = 0.62 * m.Height, d = m.Depth;
        var hide = m.Paint(SurfaceMaterial.Rubber, 0xA8322F, 0x7A4A26, 0x24201E);
        m.Solid.Plate(Vector3d.Zero, [(-0.5 * w, 0), (0.5 * w, 0), (0.42 * w, h), (-0.42 * w, h)], 0.9 * d, hide, rounding: 0.05 * d);
        m.Trim.Plate(new(0, 0.46 * h, 0.44 * d), [(-0.44 * w, 0.56 * h), (0.44 * w, 0.56 * h), (0.3 * w, 0), (-0.3 * w, 0)], 0.12 * d, Model.Shade(hide, 0.75), rounding: 0.02 * d);
        m.Trim.Disc(new(0, 0.52 * h, 0.53 * d), 0.05 * w, 0.05 * d, Vector3d.UnitZ, Paints.Gold);
        foreach (var z in new[] { -0.3, 0.3 })
        {
            m.Trim.Arc(new(0, 0.96 * h, z * d), 0.28 * w, 0.026 * w, 1.5, Model.Shade(hide, 0.6));
        }
    }

    private static void Backpack(Model m)
    {
        double w = m.Width, h = 1.15 * m.Height, d = 1.1 * m.Depth;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0x2A6FB0, 0xC8402A, 0x4A6B3A);
        m.Solid.Box(new(0, 0.48 * h, 0), new(w, 0.96 * h, d), cloth, edge: 0.4 * d);
        m.Trim.Box(new(0, 0.27 * h, 0.5 * d), new(0.76 * w, 0.4 * h, 0.4 * d), Model.Shade(cloth, 0.8), edge: 0.14 * d);
        m.Trim.Box(new(0, 0.44 * h, 0.69 * d), new(0.6 * w, 0.02 * h, 0.04 * d), Paints.Black);
        m.Trim.Arc(new(0, 0.58 * h, 0.5 * d), 0.36 * w, 0.015 * w, 1.3, Paints.Black);
        m.Trim.Arc(new(0, 0.93 * h, -0.2 * d), 0.12 * w, 0.03 * w, 1.6, Paints.Black);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Pipe(0.035 * w, Model.Shade(cloth, 0.6), new(side * 0.26 * w, 0.92 * h, -0.4 * d), new(side * 0.34 * w, 0.6 * h, -0.95 * d), new(side * 0.32 * w, 0.14 * h, -0.5 * d));
            m.Trim.Egg(new(side * 0.52 * w, 0.25 * h, 0), new(0.08 * w, 0.16 * h, 0.3 * d), Model.Shade(cloth, 0.8));
        }
    }

    private static void Sack(Model m)
    {
        double r = 0.5 * m.Width, h = m.Height;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0xB89A68);
        m.Solid.Lathe(Vector3d.Zero, cloth, [(0.7 * r, 0), (0.98 * r, 0.14 * h), (r, 0.4 * h), (0.8 * r, 0.62 * h), (0.3 * r, 0.76 * h)]);
        m.Trim.Lathe(Vector3d.Zero, cloth, [(0.3 * r, 0.76 * h), (0.5 * r, 0.94 * h), (0.46 * r, 0.95 * h)]);
        m.Trim.Ring(new(0, 0.76 * h, 0), 0.32 * r, 0.07 * r, Vector3d.UnitY, Paints.DarkWood);
        if (m.Noun.Lemma == "money bag" || m.Is("money"))
        {
            m.Trim.Disc(new(0, 0.36 * h, 0.92 * r), 0.36 * r, 0.2 * r, Vector3d.UnitZ, Paints.Gold);
        }
    }

    private static void ShoppingBag(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var paper = m.Paint(SurfaceMaterial.Matte, m.Noun.Lemma == "paper bag" ? 0xB8874F : 0xE86A8A);
        m.Solid.Box(new(0, 0.4 * h, 0), new(w, 0.8 * h, d), paper);
        m.Trim.Box(new(0, 0.8 * h, 0), new(0.92 * w, 0.01, 0.86 * d), Model.Shade(paper, 0.3));
        foreach (var z in new[] { -0.5, 0.5 })
        {
            m.Trim.Arc(new(0, 0.76 * h, z * d), 0.2 * w, 0.015 * w, 1.4, Paints.PaleWood);
        }
    }
}
