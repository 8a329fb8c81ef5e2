using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>What is sat and lain on. Fronts face +Z.</summary>
internal static class Seats
{
    private const double Board = 0.03;

    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".furniture.chair", Chair),
        (".furniture.chair/stool", Stool),
        (".furniture.chair/armchair", m => Sofa(m)),
        ("throne", Throne),
        ("office chair, swivel chair", OfficeChair),
        ("rocking chair", RockingChair),
        (".furniture.bench", Bench),
        (".furniture.sofa", Sofa),
        (".furniture.bed", Bed),
        (".furniture.bed/crib", Crib),
        ("hammock", Hammock),
        (".furniture.bed/mattress", m => m.Solid.Box(new(0, m.Height / 2, 0), m.Size, m.Paint(SurfaceMaterial.Cloth, 0xE8E4DC), edge: 0.3 * m.Height)),
    ];

    private static void Chair(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, seat = 0.5 * h, post = 0.04;
        var wood = m.Material;
        m.TopHeight = seat;
        m.Solid.Box(new(0, seat - (Board / 2), 0), new(w, Board, d), wood, edge: 0.01);
        Shared.Legs(m.Solid, w, d, seat - Board, post, wood);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * ((w / 2) - (post / 2)), (seat + h) / 2, (post - d) / 2), new(post, h - seat, post), wood);
        }

        foreach (var y in new[] { 0.90, 0.66, 0.42 })
        {
            m.Solid.Box(new(0, seat + (y * (h - seat)), (post - d) / 2), new(w - post, 0.16 * (h - seat), 0.02), wood);
        }

        m.Trim.Box(new(0, 0.35 * seat, (d / 2) - (0.6 * post)), new(w - post, 0.02, 0.02), wood);
    }

    private static void Stool(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var wood = m.Material;
        m.Solid.Post(new(0, h - 0.04, 0), r, 0.04, wood);
        foreach (var angle in new[] { 0.6, 2.7, 4.8 })
        {
            m.Solid.Bar(Shared.OnCircle(0.92 * r, angle), Shared.OnCircle(0.62 * r, angle, h - 0.04), 0.018, wood);
        }

        m.Trim.Ring(new(0, 0.35 * h, 0), 0.78 * r, 0.01, Vector3d.UnitY, wood);
    }

    private static void Throne(Model m)
    {
        double w = m.Width, h = 1.5 * m.Height, d = m.Depth, seat = 0.32 * h;
        var gold = m.Paint(SurfaceMaterial.Metal, 0xD9A93A);
        var velvet = Paints.Cloth(0x8E1F2F);
        m.TopHeight = seat;
        m.Solid.Box(new(0, seat / 2, 0), new(w, seat, d), gold);
        m.Solid.Box(new(0, seat + 0.03, 0.06 * d), new(0.72 * w, 0.06, 0.8 * d), velvet, edge: 0.03);
        m.Solid.Box(new(0, (seat + (0.9 * h)) / 2, -0.44 * d), new(0.8 * w, (0.9 * h) - seat, 0.12 * d), gold);
        m.Trim.Box(new(0, 0.60 * h, -0.37 * d), new(0.6 * w, 0.42 * h, 0.04 * d), velvet, edge: 0.02);
        m.Solid.Gable(new(0, 0.9 * h, -0.44 * d), new(0.8 * w, 0.08 * h, 0.12 * d), gold);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.45 * w, 1.35 * seat, 0), new(0.1 * w, 0.7 * seat, d), gold);
            m.Trim.Ball(new(side * 0.40 * w, 0.93 * h, -0.44 * d), 0.06 * w, gold);
            m.Trim.Ball(new(side * 0.45 * w, 1.72 * seat, 0.44 * d), 0.06 * w, gold);
        }
    }

    private static void OfficeChair(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, seat = 0.48 * h;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0x2E3238);
        m.TopHeight = seat + 0.04;
        m.Solid.Box(new(0, seat, 0), new(w, 0.08, d), cloth, edge: 0.035);
        m.Solid.Box(new(0, (seat + h) / 2 + 0.04, -0.44 * d), new(0.9 * w, h - seat - 0.08, 0.07), cloth, edge: 0.03);
        m.Solid.Post(new(0, 0.06, 0), 0.03, seat - 0.1, Paints.Iron);
        for (var i = 0; i < 5; i++)
        {
            var foot = Shared.OnCircle(0.5 * w, (2 * Math.PI * i / 5) + 0.3, 0.06);
            m.Solid.Rod(new(0, 0.09, 0), foot, 0.018, Paints.Iron);
            m.Solid.Ball(foot with { Y = 0.03 }, 0.03, Paints.Black);
        }
    }

    private static void RockingChair(Model m)
    {
        Chair(m);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Arc(new(side * 0.42 * m.Width, 1.2 * m.Height, 0), 1.17 * m.Height, 0.02, 0.42, m.Material, QuaternionD.FromAxes(Vector3d.UnitZ, -Vector3d.UnitY, Vector3d.UnitX));
        }
    }

    private static void Bench(Model m)
    {
        double w = m.Width, d = m.Depth, seat = m.Height;
        var wood = m.Material;
        for (var i = 0; i < 4; i++)
        {
            m.Solid.Box(new(0, seat - 0.02, (i - 1.5) * 0.25 * d), new(w, 0.04, 0.22 * d), wood);
        }

        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.42 * w, (seat - 0.04) / 2, 0), new(0.06, seat - 0.04, 0.86 * d), Paints.Iron);
        }

        if (m.Noun.Lemma is "park bench" || m.Is("park", "garden"))
        {
            foreach (var y in new[] { 0.45, 0.75, 1.05 })
            {
                m.Trim.Box(new(0, seat * (1 + (y * 0.6)), -0.55 * d), new(w, 0.08, 0.03), wood);
            }

            m.Trim.Box(new(-0.42 * w, 1.3 * seat, -0.6 * d), new(0.05, 0.7 * seat, 0.03), Paints.Iron);
            m.Trim.Box(new(0.42 * w, 1.3 * seat, -0.6 * d), new(0.05, 0.7 * seat, 0.03), Paints.Iron);
        }
    }

    private static void Sofa(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, seat = 0.52 * h, arm = Math.Min(0.2, 0.18 * w), foot = 0.07;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0x5E7C8C, 0x7E7468, 0x6E7A58);
        m.TopHeight = seat;
        m.Solid.Box(new(0, (foot + (0.7 * seat)) / 2 + (foot / 2), 0), new(w, (0.7 * seat) - foot + foot, d), cloth, edge: 0.04);
        m.Solid.Box(new(0, (0.5 * seat + h) / 2, (0.24 - d) / 2), new(w - (0.5 * arm), h - (0.5 * seat), 0.24), cloth, edge: 0.07);
        var cushions = Math.Max(1, (int)Math.Round((w - (2 * arm)) / 0.75));
        var each = (w - (2 * arm)) / cushions;
        for (var i = 0; i < cushions; i++)
        {
            var x = (i - ((cushions - 1) / 2.0)) * each;
            m.Solid.Box(new(x, 0.84 * seat, 0.1), new(each - 0.012, 0.32 * seat, d - 0.22), Model.Shade(cloth, 1.12), edge: 0.05);
            m.Trim.Box(new(x, (seat + (0.97 * h)) / 2, 0.28 - (d / 2)), new(each - 0.012, (0.97 * h) - seat, 0.12), Model.Shade(cloth, 1.12), edge: 0.05);
        }

        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * (w - arm) / 2, (0.76 * h) / 2 + (foot / 2), 0.01), new(arm, (0.76 * h) - foot, d - 0.02), cloth, edge: 0.07);
        }

        m.Hidden.Box(new(0, 0.01, 0), new(0.9 * w, 0.02, 0.9 * d), cloth);
        Shared.Legs(m.Trim, 0.94 * w, 0.94 * d, foot + 0.02, 0.06, Paints.DarkWood);
    }

    private static void Bed(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, top = 0.85 * h;
        var wood = m.Noun.Material == "wood" ? m.Material : Paints.Wood;
        var cover = m.Paint(SurfaceMaterial.Cloth, 0x4F77A8, 0x8A86A8, 0x6B8F71);
        m.TopHeight = top;
        m.Solid.Box(new(0, 0.30 * h, 0), new(w, 0.3 * h, d), wood);
        Shared.Legs(m.Solid, w, d, 0.2 * h, 0.08, wood);
        m.Solid.Box(new(0, 0.65 * h, 0), new(0.96 * w, 0.4 * h, 0.97 * d), Paints.Cloth(0xF0EEE8), edge: 0.08);
        m.Trim.Box(new(0, 0.68 * h, 0.17 * d), new(0.99 * w, 0.4 * h, 0.66 * d), cover, edge: 0.07);
        m.Solid.Box(new(0, 0.75 * h + 0.15, -d / 2), new(w, 1.2 * h, 0.06), wood, edge: 0.02);
        m.Solid.Box(new(0, 0.42 * h, d / 2), new(w, 0.7 * h, 0.05), wood, edge: 0.02);
        var pillows = w > 1.2 ? 2 : 1;
        for (var i = 0; i < pillows; i++)
        {
            m.Trim.Egg(new((i - ((pillows - 1) / 2.0)) * 0.46 * w, 0.90 * h, -0.36 * d), new(0.2 * w / pillows * 1.1, 0.09, 0.16), Paints.Cloth(0xFAF8F4));
        }
    }

    private static void Crib(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var wood = m.Paint(SurfaceMaterial.Wood, 0xE8DCC0);
        m.TopHeight = 0.5 * h;
        m.Solid.Box(new(0, 0.42 * h, 0), new(0.94 * d, 0.14 * h, 0.94 * w), Paints.Cloth(0xDCE8F2), edge: 0.03);
        Shared.Legs(m.Solid, d, w, h, 0.05, wood);
        foreach (var z in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(0, 0.97 * h, z * 0.47 * w), new(d, 0.04, 0.03), wood);
            m.Solid.Box(new(0, 0.32 * h, z * 0.47 * w), new(d, 0.04, 0.03), wood);
            for (var i = 1; i < 10; i++)
            {
                m.Trim.Rod(new((i - 5) * 0.095 * d, 0.32 * h, z * 0.47 * w), new((i - 5) * 0.095 * d, 0.96 * h, z * 0.47 * w), 0.009, wood);
            }
        }
    }

    private static void Hammock(Model m)
    {
        double l = m.Depth * 1.6, h = Math.Max(m.Height, 1.1);
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0xC8563C);
        m.TopHeight = 0.42 * h;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Bar(new(side * 0.62 * l, 0, 0), new(side * 0.66 * l, h, 0), 0.05, Paints.Wood);
            m.Trim.Rod(new(side * 0.64 * l, 0.92 * h, 0), new(side * 0.42 * l, 0.68 * h, 0), 0.012, Paints.PaleWood);
        }

        for (var i = 0; i < 9; i++)
        {
            double x = (i - 4) * 0.1 * l, y = (0.40 * h) + (1.6 * x * x / l * h / l);
            m.Solid.Box(new(x, y, 0), new(0.115 * l, 0.03, m.Width * (1 - (0.03 * (i - 4) * (i - 4)))), i % 2 == 0 ? cloth : Paints.Cloth(0xEFE6D4), Shared.Roll(3.0 * x / l * h / l));
        }
    }
}
