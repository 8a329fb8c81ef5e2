using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Tables, shelves, cabinets and what else stands in rooms. Fronts face +Z.</summary>
internal static class Furnishings
{
    private const double Board = 0.03;

    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".furniture, .furniture.table", Table),
        ("desk", Desk),
        ("counter", Counter),
        ("round table, pub table", RoundTable),
        (".furniture.shelf", Shelf),
        (".furniture.cabinet", Cabinet),
        ("chest of drawers, dresser, drawer, nightstand, bedside table", Drawers),
        ("safe", Safe),
        (".furniture.fridge", Fridge),
        ("oven, stove, cooker", Stove),
        ("washing machine, dishwasher", WashingMachine),
        (".furniture.fridge/small, toaster", Toaster),
        ("microwave", Microwave),
        (".furniture.bath, bathtub, bath, tub", Bath),
        ("sink, washbasin", Sink),
        ("toilet", Toilet),
        (".furniture.mirror", Mirror),
        ("pool table, billiard table, snooker table", PoolTable),
    ];

    private static void Table(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h - (Board / 2), 0), new(w, Board, d), m.Material, edge: 0.008);
        Shared.Legs(m.Solid, w, d, h - Board, 0.06, m.Material);
        m.Trim.Box(new(0, h - Board - 0.04, (d / 2) - 0.05), new(w - 0.12, 0.08, 0.02), m.Material);
        m.Trim.Box(new(0, h - Board - 0.04, 0.05 - (d / 2)), new(w - 0.12, 0.08, 0.02), m.Material);
    }

    private static void RoundTable(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        m.Solid.Post(new(0, h - Board, 0), r, Board, m.Material);
        m.Solid.Post(new(0, 0.02, 0), 0.06, h - Board - 0.02, m.Material);
        m.Solid.Post(Vector3d.Zero, 0.5 * r, 0.03, m.Material);
    }

    private static void Desk(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h - (Board / 2), 0), new(w, Board, d), m.Material, edge: 0.008);
        m.Solid.Box(new((-w / 2) + 0.02, (h - Board) / 2, 0), new(0.04, h - Board, 0.94 * d), m.Material);
        m.Solid.Box(new(0.36 * w, (h - Board) / 2, 0), new(0.26 * w, h - Board, 0.94 * d), m.Material);
        for (var i = 0; i < 3; i++)
        {
            DrawerFront(m, new(0.36 * w, (h - Board) * (0.18 + (0.31 * i)), 0.47 * d), 0.23 * w, (h - Board) * 0.27);
        }
    }

    private static void Counter(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, (h - 0.05) / 2, 0), new(0.96 * w, h - 0.05, 0.9 * d), m.Material);
        m.Solid.Box(new(0, h - 0.025, 0), new(w, 0.05, d), Paints.Of(SurfaceMaterial.Stone, 0xCFC9BD));
        for (var i = 0; i < 3; i++)
        {
            m.Trim.Box(new((i - 1) * 0.31 * w, 0.46 * h, 0.45 * d), new(0.28 * w, 0.76 * h, 0.02), Model.Shade(m.Material, 0.85));
        }
    }

    private static void DrawerFront(Model m, Vector3d at, double width, double height)
    {
        m.Trim.Box(at, new(width, height, 0.03), Model.Shade(m.Material, 1.1), edge: 0.006);
        m.Trim.Box(at + new Vector3d(0, 0, 0.025), new(0.3 * width, 0.018, 0.02), Paints.Brass);
    }

    private static void Shelf(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var wood = m.Material;

        // Open: what stands on its top board can roll off either end.
        m.Solid.Box(new(0, h - (Board / 2), 0), new(w, Board, d), wood, edge: 0.006);
        m.Solid.Box(new((Board - w) / 2, (h - Board) / 2, 0), new(Board, h - Board, d), wood, edge: 0.004);
        m.Solid.Box(new((w - Board) / 2, (h - Board) / 2, 0), new(Board, h - Board, d), wood, edge: 0.004);
        m.Trim.Box(new(0, h / 2, 0.01 - (d / 2)), new(w - Board, h - Board, 0.012), Model.Shade(wood, 1.15));
        var boards = Math.Max(2, (int)Math.Round(h / 0.4));
        var step = (h - Board) / boards;
        for (var i = 0; i < boards; i++)
        {
            var y = Math.Max(Board, 0.05) + (i * step);
            m.Solid.Box(new(0, y - (Board / 2), 0), new(w - (2 * Board), Board, d), wood, edge: 0.004);
            Shared.Books(m, (-w / 2) + (2 * Board), (w / 2) - (2 * Board) - (i % 2 == 0 ? 0.22 * w : 0), y, 0.72 * step, 0.62 * d, -0.04 * d);
        }
    }

    private static void Cabinet(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h / 2, 0), m.Size, m.Material, edge: 0.012);
        m.Trim.Box(new(0, h - 0.03, 0.01), new(w + 0.04, 0.06, d + 0.04), m.Material, edge: 0.01);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(side * w / 4, 0.5 * h, d / 2), new((w / 2) - 0.05, 0.88 * h, 0.03), Model.Shade(m.Material, 1.12), edge: 0.008);
            m.Trim.Box(new(side * w / 4, 0.5 * h, (d / 2) + 0.012), new((w / 2) - 0.2, 0.72 * h, 0.02), m.Material, edge: 0.006);
            m.Trim.Ball(new(side * 0.06, 0.5 * h, (d / 2) + 0.04), 0.022, Paints.Brass);
        }
    }

    private static void Drawers(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var rows = h > 0.9 ? 4 : h > 0.6 ? 3 : 2;
        m.Solid.Box(new(0, h / 2, 0), m.Size, m.Material, edge: 0.012);
        for (var i = 0; i < rows; i++)
        {
            DrawerFront(m, new(0, h * (0.09 + ((i + 0.5) * 0.86 / rows)), d / 2), 0.9 * w, 0.76 * h / rows);
        }
    }

    private static void Safe(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var iron = m.Paint(SurfaceMaterial.Gloss, 0x4A5058);
        m.Solid.Box(new(0, h / 2, 0), m.Size, iron, edge: 0.03);
        m.Trim.Box(new(0, h / 2, d / 2), new(0.84 * w, 0.86 * h, 0.04), Model.Shade(iron, 1.3), edge: 0.015);
        m.Trim.Disc(new(0.05 * w, 0.58 * h, (d / 2) + 0.04), 0.14 * w, 0.05, Vector3d.UnitZ, Paints.Steel);
        m.Trim.Box(new(0.05 * w, 0.58 * h, (d / 2) + 0.08), new(0.32 * w, 0.03, 0.03), Paints.Steel);
        m.Trim.Box(new(0.05 * w, 0.58 * h, (d / 2) + 0.08), new(0.03, 0.32 * w, 0.03), Paints.Steel);
    }

    private static void Fridge(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var white = m.Paint(SurfaceMaterial.Gloss, 0xE4E7EA);
        m.Solid.Box(new(0, h / 2, 0), m.Size, white, edge: 0.03);
        m.Trim.Box(new(0, 0.82 * h, d / 2), new(0.97 * w, 0.32 * h, 0.05), white, edge: 0.02);
        m.Trim.Box(new(0, 0.34 * h, d / 2), new(0.97 * w, 0.60 * h, 0.05), white, edge: 0.02);
        m.Trim.Rod(new(-0.38 * w, 0.70 * h, (d / 2) + 0.06), new(-0.38 * w, 0.80 * h, (d / 2) + 0.06), 0.014, Paints.Steel);
        m.Trim.Rod(new(-0.38 * w, 0.40 * h, (d / 2) + 0.06), new(-0.38 * w, 0.60 * h, (d / 2) + 0.06), 0.014, Paints.Steel);
        m.Trim.Box(new(0, 0.652 * h, (d / 2) + 0.005), new(w, 0.012, 0.05), Paints.Black);
    }

    private static void Stove(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h / 2, 0), m.Size, m.Paint(SurfaceMaterial.Gloss, 0xE8E8E6), edge: 0.015);
        m.Trim.Box(new(0, h, 0), new(0.96 * w, 0.012, 0.94 * d), Paints.Black);
        m.Trim.Box(new(0, 0.40 * h, d / 2), new(0.84 * w, 0.52 * h, 0.03), Paints.Black, edge: 0.012);
        m.Trim.Box(new(0, 0.40 * h, (d / 2) + 0.014), new(0.62 * w, 0.28 * h, 0.01), Paints.Of(SurfaceMaterial.Glass, 0x5A3A20));
        m.Trim.Rod(new(-0.36 * w, 0.70 * h, (d / 2) + 0.05), new(0.36 * w, 0.70 * h, (d / 2) + 0.05), 0.014, Paints.Steel);
        for (var i = 0; i < 4; i++)
        {
            m.Trim.Disc(new((i - 1.5) * 0.2 * w, 0.86 * h, (d / 2) + 0.02), 0.05 * w, 0.04, Vector3d.UnitZ, Paints.Iron);
            m.Trim.Ring(new(((i & 1) - 0.5) * 0.46 * w, h + 0.008, ((i >> 1) - 0.5) * 0.46 * d), 0.13 * w, 0.012, Vector3d.UnitY, Paints.Glow(0xC8401A));
        }
    }

    private static void WashingMachine(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h / 2, 0), m.Size, m.Paint(SurfaceMaterial.Gloss, 0xEDEEF0), edge: 0.015);
        m.Trim.Ring(new(0, 0.46 * h, (d / 2) + 0.01), 0.27 * w, 0.04 * w, Vector3d.UnitZ, Paints.Steel);
        m.Trim.Disc(new(0, 0.46 * h, d / 2), 0.26 * w, 0.03, Vector3d.UnitZ, Paints.Pane);
        m.Trim.Box(new(0, 0.90 * h, d / 2), new(0.94 * w, 0.12 * h, 0.02), Paints.Gloss(0xC9CED3));
        m.Trim.Disc(new(0.30 * w, 0.90 * h, (d / 2) + 0.02), 0.05 * w, 0.03, Vector3d.UnitZ, Paints.Grey);
    }

    private static void Toaster(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h / 2, 0), m.Size, m.Paint(SurfaceMaterial.Metal, 0xC9CED3), edge: 0.2 * h);
        foreach (var z in new[] { -0.16, 0.16 })
        {
            m.Trim.Box(new(0, h, z * d), new(0.66 * w, 0.02 * h, 0.10 * d), Paints.Black);
            m.Trim.Box(new(0, 1.08 * h, z * d), new(0.5 * w, 0.3 * h, 0.07 * d), Paints.Matte(0xC98B48), edge: 0.02);
        }

        m.Trim.Box(new(0.51 * w, 0.62 * h, 0), new(0.05 * w, 0.08 * h, 0.2 * d), Paints.Black);
    }

    private static void Microwave(Model m)
    {
        double w = 1.5 * m.Width, h = m.Height, d = 1.2 * m.Depth;
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), m.Paint(SurfaceMaterial.Gloss, 0xD9DCDF), edge: 0.015);
        m.Trim.Box(new(-0.12 * w, 0.5 * h, d / 2), new(0.66 * w, 0.8 * h, 0.02), Paints.Black);
        m.Trim.Rod(new(0.24 * w, 0.2 * h, (d / 2) + 0.03), new(0.24 * w, 0.8 * h, (d / 2) + 0.03), 0.01, Paints.Steel);
        m.Trim.Box(new(0.37 * w, 0.78 * h, d / 2), new(0.18 * w, 0.14 * h, 0.02), Paints.Glow(0x3CC86A));
    }

    private static void Bath(Model m)
    {
        double w = m.Width, h = m.Height, l = Math.Max(m.Depth, m.Width), wall = 0.06;
        var white = m.Paint(SurfaceMaterial.Gloss, 0xF2F1EC);
        m.Floor = 0.12;
        m.Solid.Box(new(0, 0.09, 0), new(l - 0.12, 0.06, w - 0.1), white);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(0, (h + 0.08) / 2, side * ((w / 2) - (wall / 2))), new(l, h - 0.08, wall), white, edge: 0.028);
            m.Solid.Box(new(side * ((l / 2) - (wall / 2)), (h + 0.08) / 2, 0), new(wall, h - 0.08, w), white, edge: 0.028);
            foreach (var z in new[] { -0.4, 0.4 })
            {
                m.Solid.Ball(new(side * 0.42 * l, 0.06, z * w), 0.06, Paints.Brass);
            }
        }

        m.Trim.Pipe(0.02, Paints.Chrome, new(-0.47 * l, h, 0), new(-0.47 * l, h + 0.18, 0), new(-0.36 * l, h + 0.2, 0), new(-0.35 * l, h + 0.13, 0));
        m.Trim.Box(new(0, 0.62 * h, 0), new(l - 0.1, 0.02, w - 0.1), Paints.Of(SurfaceMaterial.Water, 0x6FB0C8));
    }

    private static void Sink(Model m)
    {
        double w = Math.Min(m.Width, 0.7), h = 0.85;
        var white = m.Paint(SurfaceMaterial.Gloss, 0xF2F1EC);
        m.TopHeight = h;
        m.Solid.Cone(Vector3d.Zero, 0.16 * w, new(0, 0.75 * h, 0), 0.12 * w, white);
        m.Solid.Cup(new(0, 0.75 * h, 0), white, 0.03, (0.22 * w, 0), (0.42 * w, 0.12 * h), (0.5 * w, 0.25 * h));
        m.Trim.Pipe(0.018, Paints.Chrome, new(0, h, -0.42 * w), new(0, h + 0.2, -0.42 * w), new(0, h + 0.22, -0.2 * w), new(0, h + 0.15, -0.18 * w));
    }

    private static void Toilet(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, seat = 0.5 * h;
        var white = m.Paint(SurfaceMaterial.Gloss, 0xF4F3EF);
        m.TopHeight = seat;
        m.Solid.Cone(new(0, 0, 0.1 * d), 0.30 * w, new(0, 0.45 * seat, 0.1 * d), 0.28 * w, white);
        m.Solid.Egg(new(0, 0.72 * seat, 0.12 * d), new(0.48 * w, 0.28 * seat, 0.36 * d), white);
        m.Trim.Egg(new(0, seat, 0.12 * d), new(0.5 * w, 0.04 * seat, 0.38 * d), white);
        m.Trim.Egg(new(0, seat + 0.012, 0.14 * d), new(0.3 * w, 0.035 * seat, 0.24 * d), Paints.Of(SurfaceMaterial.Water, 0x5E8EA0));
        m.Solid.Box(new(0, 0.72 * h, -0.37 * d), new(w, 0.5 * h, 0.24 * d), white, edge: 0.03);
        m.Solid.Box(new(0, 0.985 * h, -0.37 * d), new(1.05 * w, 0.03 * h, 0.27 * d), white);
        m.Trim.Egg(new(0, 0.76 * h, -0.22 * d), new(0.48 * w, 0.26 * h, 0.03 * d), white);
        m.Trim.Rod(new(-0.34 * w, 0.88 * h, -0.24 * d), new(-0.22 * w, 0.88 * h, -0.24 * d), 0.012, Paints.Chrome);
    }

    private static void Mirror(Model m)
    {
        double w = m.Width, h = m.Height;
        var frame = m.Is("glass") ? Paints.Gold : m.Paint(SurfaceMaterial.Metal, 0xC9A04A);
        m.Solid.Box(new(0, h / 2, 0), new(w, h, 0.03), frame, edge: 0.012);
        m.Trim.Box(new(0, h / 2, 0.012), new(w - 0.12, h - 0.12, 0.02), Paints.Of(SurfaceMaterial.Metal, 0xE8F0F4));
        m.Trim.Box(new(0, h / 2, -0.12), new(0.04, 0.9 * h, 0.04), Paints.DarkWood, Shared.Pitch(-0.22));
        m.Hidden.Box(new(0, 0.01, -0.1), new(0.3 * w, 0.02, 0.24), frame);
    }

    private static void PoolTable(Model m)
    {
        double w = Math.Max(m.Width, 2.4), h = m.Height, d = 0.55 * w;
        m.TopHeight = h - 0.05;
        m.Solid.Box(new(0, h - 0.1, 0), new(w - 0.2, 0.1, d - 0.2), Paints.Cloth(0x1F7A4A));
        m.Solid.Box(new(0, h - 0.08, (d - 0.1) / 2), new(w, 0.16, 0.1), Paints.DarkWood);
        m.Solid.Box(new(0, h - 0.08, (0.1 - d) / 2), new(w, 0.16, 0.1), Paints.DarkWood);
        m.Solid.Box(new((w - 0.1) / 2, h - 0.08, 0), new(0.1, 0.16, d), Paints.DarkWood);
        m.Solid.Box(new((0.1 - w) / 2, h - 0.08, 0), new(0.1, 0.16, d), Paints.DarkWood);
        Shared.Legs(m.Solid, 0.9 * w, 0.9 * d, h - 0.16, 0.14, Paints.DarkWood);
        for (var i = 0; i < 6; i++)
        {
            m.Trim.Disc(new(((i % 3) - 1) * ((w / 2) - 0.1), h - 0.045, (i < 3 ? -1 : 1) * ((d / 2) - 0.1)), 0.06, 0.02, Vector3d.UnitY, Paints.Black);
        }
    }
}
