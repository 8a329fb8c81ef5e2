using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Crowns, rings, necklaces, gems, coins, medals and trophies.</summary>
internal static class Jewels
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".garment.crown, crown", m => Crown(m, 8, 1)),
        ("tiara", m => Crown(m, 5, 0.8)),
        (".garment.jewel, ring, engagement ring, wedding ring", Ring),
        ("diamond, gem, jewel, crystal", m => Gem(m, 0xCFE8F4)),
        ("ruby", m => Gem(m, 0xC0142A)),
        ("emerald", m => Gem(m, 0x1F9A50)),
        ("sapphire", m => Gem(m, 0x2A50C8)),
        ("necklace, pearl necklace", Necklace),
        ("bracelet, bangle", Bracelet),
        (".coin, coin", Coin),
        ("medal", Medal),
        ("trophy", Trophy),
        ("treasure", Treasure),
    ];

    private static void Crown(Model m, int points, double tall)
    {
        double r = Math.Min(m.Width, m.Depth) / 2, h = 1.25 * r * tall;
        var gold = m.Paint(SurfaceMaterial.Metal, 0xE6B83A);
        int[] stones = [0xC0142A, 0x2A50C8, 0x1F9A50];
        m.TopHeight = h;
        m.Solid.Cup(Vector3d.Zero, gold, 0.06 * r, (0.9 * r, 0), (0.97 * r, 0.5 * h));
        m.Trim.Post(new(0, 0.02 * h, 0), 0.84 * r, 0.36 * h, Paints.Cloth(0x8E1F2B));
        m.Trim.Ring(new(0, 0.04 * h, 0), 0.92 * r, 0.07 * r, Vector3d.UnitY, gold);
        m.Trim.Ring(new(0, 0.46 * h, 0), 0.97 * r, 0.05 * r, Vector3d.UnitY, gold);
        for (var i = 0; i < points; i++)
        {
            double a = (i * 2 * Math.PI / points) + 0.4;
            m.Trim.Cone(Shared.OnCircle(0.95 * r, a, 0.42 * h), 0.26 * r, Shared.OnCircle(1.04 * r, a, 0.92 * h), 0.03 * r, gold);
            m.Trim.Ball(Shared.OnCircle(1.05 * r, a, 0.96 * h), 0.09 * r, gold);
            m.Trim.Ball(Shared.OnCircle(0.98 * r, a, 0.25 * h), 0.10 * r, Paints.Gloss(stones[i % 3]));
        }
    }

    private static void Ring(Model m)
    {
        double r = Math.Max(m.Width / 2, 0.01);
        m.IsBalanced = true;
        m.Solid.Ring(new(0, r, 0), 0.84 * r, 0.14 * r, Vector3d.UnitZ, m.Paint(SurfaceMaterial.Metal, 0xE6B83A));
        m.Trim.Cone(new(0, 1.86 * r, 0), 0.12 * r, new(0, 2.12 * r, 0), 0.42 * r, Paints.Gloss(0xDCEEF8));
        m.Trim.Cone(new(0, 2.12 * r, 0), 0.42 * r, new(0, 2.28 * r, 0), 0.26 * r, Paints.Gloss(0xF2FAFF));
        for (var i = 0; i < 4; i++)
        {
            m.Trim.Rod(Shared.OnCircle(0.14 * r, i * Math.PI / 2, 1.88 * r), Shared.OnCircle(0.42 * r, i * Math.PI / 2, 2.14 * r), 0.04 * r, Paints.Gold);
        }
    }

    /// <summary>A brilliant: eight facets below and above the girdle.</summary>
    private static void Gem(Model m, int colour)
    {
        double r = Math.Max(m.Width / 2, 0.012);
        var stone = m.Paint(SurfaceMaterial.Gloss, colour);
        m.IsBalanced = true;
        m.Hidden.Cone(Vector3d.Zero, 0.05 * r, new(0, 1.1 * r, 0), r, stone);
        m.Hidden.Cone(new(0, 1.1 * r, 0), r, new(0, 1.5 * r, 0), 0.6 * r, stone);
        for (var i = 0; i < 4; i++)
        {
            // Flat wedges crossed make facets.
            var turn = Shared.Yaw(i * Math.PI / 4);
            var shade = Model.Shade(stone, 0.72 + (0.16 * i));
            m.Trim.Plate(Vector3d.Zero, [(0, 0), (r, 1.1 * r), (0.58 * r, 1.5 * r), (-0.58 * r, 1.5 * r), (-r, 1.1 * r)], 0.8 * r * (1 - (0.02 * i)), shade, turn);
        }
    }

    private static void Necklace(Model m)
    {
        double r = Math.Max(4 * m.Width, 0.08);
        for (var i = 0; i < 26; i++)
        {
            double a = i * 2 * Math.PI / 26;
            m.Trim.Ball(Shared.OnCircle(r, a, 0.09 * r), 0.10 * r, m.Paint(SurfaceMaterial.Gloss, 0xF4EEE4));
        }

        m.Hidden.Ring(new(0, 0.09 * r, 0), r, 0.09 * r, Vector3d.UnitY, Paints.White);
        m.Trim.Egg(new(0, 0.12 * r, 1.24 * r), new(0.16 * r, 0.1 * r, 0.22 * r), Paints.Gloss(0xC0142A));
        m.Trim.Ring(new(0, 0.10 * r, 1.24 * r), 0.2 * r, 0.04 * r, Vector3d.UnitY, Paints.Gold);
    }

    private static void Bracelet(Model m)
    {
        double r = Math.Max(m.Width, 0.035);
        m.Solid.Ring(new(0, 0.14 * r, 0), r, 0.14 * r, Vector3d.UnitY, m.Paint(SurfaceMaterial.Metal, 0xE6B83A));
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Ball(Shared.OnCircle(1.1 * r, i * Math.PI / 4, 0.16 * r), 0.07 * r, Paints.Gloss(i % 2 == 0 ? 0x2A50C8 : 0xC0142A));
        }
    }

    private static void Coin(Model m)
    {
        double r = m.Width / 2, h = Math.Max(m.Height, 0.0022);
        var gold = m.Paint(SurfaceMaterial.Gloss, 0xE6B83A);
        m.Solid.Post(Vector3d.Zero, r, h, gold);
        m.Trim.Ring(new(0, h, 0), 0.9 * r, 0.06 * r, Vector3d.UnitY, gold);
        m.Trim.Egg(new(0, h, 0.02 * r), new(0.34 * r, 0.4 * h, 0.42 * r), Model.Shade(gold, 0.7));
        m.Trim.Egg(new(0.12 * r, h, -0.14 * r), new(0.3 * r, 0.42 * h, 0.26 * r), Model.Shade(gold, 0.7));
    }

    private static void Medal(Model m)
    {
        const double r = 0.035;
        var gold = m.Paint(SurfaceMaterial.Gloss, 0xE6B83A);
        m.Solid.Post(Vector3d.Zero, r, 0.005, gold);
        m.Trim.Ring(new(0, 0.005, 0), 0.86 * r, 0.003, Vector3d.UnitY, gold);
        for (var i = 0; i < 2; i++)
        {
            m.Trim.Box(new(0, 0.005, 0), new(0.7 * r, 0.004, 0.7 * r), Model.Shade(gold, 0.75), Shared.Yaw(i * Math.PI / 4));
        }

        foreach (var (side, rgb) in new[] { (-1.0, 0xC8252A), (1.0, 0x2A5DB0) })
        {
            m.Trim.Box(new(side * 0.5 * r, 0.003, -2.0 * r), new(0.6 * r, 0.003, 2.4 * r), Paints.Cloth(rgb), Shared.Yaw(-side * 0.38));
        }
    }

    private static void Trophy(Model m)
    {
        const double r = 0.09, h = 0.34;
        var gold = m.Paint(SurfaceMaterial.Metal, 0xE6B83A);
        m.TopHeight = h;
        m.Solid.Box(new(0, 0.035, 0), new(1.6 * r, 0.07, 1.6 * r), Paints.DarkWood);
        m.Solid.Lathe(new(0, 0.07, 0), gold, [(0.55 * r, 0), (0.16 * r, 0.03), (0.14 * r, 0.07)]);
        m.Solid.Cup(new(0, 0.13, 0), gold, 0.006, (0.2 * r, 0), (0.75 * r, 0.05), (0.95 * r, 0.13), (r, 0.21));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Arc(new(side * 0.92 * r, 0.26, 0), 0.6 * r, 0.10 * r, 1.6, gold, Shared.Roll(-side * Math.PI / 2));
        }
    }

    private static void Treasure(Model m)
    {
        const double w = 0.5;
        m.Solid.Cone(Vector3d.Zero, 0.5 * w, new(0, 0.22, 0), 0.08 * w, Paints.Gloss(0xE6B83A));
        for (var i = 0; i < 26; i++)
        {
            double t = Math.Sqrt((i + 0.5) / 26);
            m.Trim.Disc(Shared.OnCircle(0.5 * w * t, 2.4 * i, 0.235 * (1 - t) + 0.02), 0.035, 0.008, (Vector3d.UnitY + Shared.OnCircle(0.7, 1.7 * i)).Normalized(), Paints.Gloss(0xF0C84A));
        }

        for (var i = 0; i < 6; i++)
        {
            m.Trim.Ball(Shared.OnCircle(0.3 * w, 1.1 * i, 0.10), 0.026, Paints.Gloss(i % 2 == 0 ? 0xC0142A : 0x2A50C8));
        }
    }
}
