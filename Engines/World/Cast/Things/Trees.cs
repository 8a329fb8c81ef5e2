using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Trees by kind: a trunk that can be touched, and a crown.</summary>
internal static class Trees
{
    private static readonly Surface[] Greens = [Leaf(0x3F7230), Leaf(0x4C8238), Leaf(0x35622A)];
    private static readonly Surface[] Blossom = [Leaf(0xF2B4C8), Leaf(0xF7CAD8), Leaf(0xE89AB4)];
    private static readonly Surface[] Autumn = [Leaf(0xD8741E), Leaf(0xC8501E), Leaf(0xE0A02A)];

    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".plant.tree, .plant.tree/fruit", Broadleaf),
        (".plant.tree/oak", Broadleaf),
        ("apple tree", m => Fruit(m, 0xC42A2E)),
        ("orange tree", m => Fruit(m, 0xF08A1E)),
        ("cherry tree, cherry blossom", m => Crown(m, Blossom, 0x5A3A34)),
        (".plant.tree/conifer", Conifer),
        ("christmas tree", ChristmasTree),
        (".plant.tree/palm", Palm),
        ("birch, birch tree", Birch),
        ("willow, willow tree, weeping willow", Willow),
        ("bonsai, bonsai tree", Bonsai),
        ("bare tree, dead tree, winter tree", Bare),
        (".plant.bamboo", Bamboo),
    ];

    private static Surface Leaf(int rgb) => Paints.Of(SurfaceMaterial.Grass, rgb);

    private static void Broadleaf(Model m)
    {
        if (m.Is("bare", "dead", "leafless", "winter"))
        {
            Bare(m);
        }
        else if (m.Is("cherry", "blossoming", "blooming", "pink"))
        {
            Crown(m, Blossom, 0x5A3A34);
        }
        else
        {
            Crown(m, m.Is("autumn", "orange", "red", "golden") ? Autumn : Greens, 0x5E4630);
        }
    }

    private static void Trunk(Model m, double height, double radius, Surface bark)
    {
        m.Solid.Cone(Vector3d.Zero, radius, new(0, height, 0), 0.6 * radius, bark);
        for (var i = 0; i < 4; i++)
        {
            m.Trim.Limb(Shared.OnCircle(0.4 * radius, (1.57 * i) + 0.4, 0.9 * radius), 0.55 * radius, Shared.OnCircle(1.6 * radius, (1.57 * i) + 0.4, 0.05 * radius), 0.2 * radius, bark);
        }
    }

    private static void Crown(Model m, Surface[] leaves, int bark)
    {
        double w = m.Width, h = m.Height, r = 0.035 * h;
        var trunk = Paints.Of(SurfaceMaterial.Wood, bark);
        Trunk(m, 0.55 * h, r, trunk);
        for (var i = 0; i < 4; i++)
        {
            m.Trim.Limb(new(0, (0.32 + (0.05 * i)) * h, 0), 0.45 * r, Shared.OnCircle(0.26 * w, (1.7 * i) + 0.5, 0.62 * h), 0.2 * r, trunk);
        }

        for (var i = 0; i < 11; i++)
        {
            double low = i < 6 ? 0.56 : i < 10 ? 0.74 : 0.85, reach = i < 6 ? 0.29 : i < 10 ? 0.17 : 0;
            var size = (i < 6 ? 0.21 : 0.20) * m.Random.Between(0.9, 1.1) * w;
            m.Trim.Egg(Shared.OnCircle(reach * w, (i < 6 ? 1.05 : 1.57) * i, low * h), new(size, Math.Min(0.8 * size, 0.14 * h), size), leaves[i % 3]);
        }
    }

    private static void Fruit(Model m, int colour)
    {
        Crown(m, Greens, 0x5E4630);
        for (var i = 0; i < 16; i++)
        {
            m.Trim.Ball(Shared.OnCircle((i < 11 ? 0.43 : 0.30) * m.Width, 0.57 * i, (i < 11 ? 0.52 + (0.03 * (i % 3)) : 0.66 + (0.03 * (i % 3))) * m.Height), 0.022 * m.Width + 0.03, Paints.Gloss(colour));
        }
    }

    private static void Conifer(Model m) => Needles(m, m.Is("snowy", "snow-covered") ? Paints.Snow : m.Paint(SurfaceMaterial.Grass, 0x28512E));

    private static void Needles(Model m, Surface green)
    {
        double w = m.Width, h = m.Height;
        m.Solid.Cone(Vector3d.Zero, 0.035 * h, new(0, 0.3 * h, 0), 0.03 * h, Paints.Bark);
        for (var i = 0; i < 5; i++)
        {
            double low = (0.13 + (0.165 * i)) * h, wide = w * (0.5 - (0.085 * i));
            m.Trim.Cone(new(0, low, 0), wide, new(0, low + (0.27 * h), 0), 0.18 * wide, Model.Shade(green, 0.9 + (0.06 * i)));
        }

        m.Trim.Cone(new(0, 0.9 * h, 0), 0.06 * w, new(0, h, 0), 0.005 * w, green);
    }

    private static void ChristmasTree(Model m)
    {
        Needles(m, Leaf(0x1F5A30));
        double w = m.Width, h = m.Height;
        int[] baubles = [0xD8201E, 0xE8B030, 0x2A6FD0, 0xC83AA0];
        for (var i = 0; i < 22; i++)
        {
            var y = 0.18 + (0.034 * i);
            var step = (int)((y - 0.13) / 0.165);
            var t = (y - (0.13 + (0.165 * step))) / 0.27;
            var reach = (0.5 - (0.085 * step)) * w * (1 - (0.82 * t));
            m.Trim.Ball(Shared.OnCircle(reach, 2.4 * i, y * h), 0.032 * w, i % 3 == 0 ? Paints.Lit : Paints.Gloss(baubles[i % 4]));
        }

        m.Trim.Plate(new(0, 1.03 * h, 0), [.. Enumerable.Range(0, 10).Select(i => Shared.OnCircle((i % 2 == 0 ? 0.09 : 0.038) * w, (Math.PI * i / 5) + (Math.PI / 2))).Select(p => (p.X, p.Z))], 0.03 * w, Paints.Glow(0xFFD860));
    }

    private static void Palm(Model m)
    {
        double w = m.Width, h = m.Height, r = 0.022 * h;
        var bark = Paints.Of(SurfaceMaterial.Wood, 0x8A6B48);
        Vector3d last = Vector3d.Zero;
        for (var i = 1; i <= 7; i++)
        {
            var t = i / 7.0;
            var next = new Vector3d(0.09 * h * t * t, 0.84 * h * t, 0);
            m.Solid.Cone(last, r * (1.25 - (0.5 * t)), next, r * (1.0 - (0.4 * t)), bark);
            m.Trim.Disc(next, r * (1.2 - (0.5 * t)), 0.012 * h, next - last, Model.Shade(bark, 0.75));
            last = next;
        }

        var green = m.Paint(SurfaceMaterial.Grass, 0x4F8A38);
        for (var i = 0; i < 9; i++)
        {
            var turn = Shared.Yaw((2 * Math.PI * i / 9) + 0.3);
            var lift = i % 2 == 0 ? 0.09 : 0.03;
            Vector3d a = last, b = last + turn.Rotate(new(0.22 * w, lift * h, 0)), c = last + turn.Rotate(new(0.42 * w, (lift - 0.07) * h, 0)), d = last + turn.Rotate(new(0.52 * w, (lift - 0.2) * h, 0));
            var sway = m.Moving(new Swinging(last, turn.Rotate(Vector3d.UnitZ), 0.03, 2.6, i));
            Frond(sway, a, b, 0.055 * w, green);
            Frond(sway, b, c, 0.05 * w, Model.Shade(green, 1.1));
            Frond(sway, c, d, 0.03 * w, green);
        }

        for (var i = 0; i < 3; i++)
        {
            m.Trim.Ball(last + Shared.OnCircle(1.2 * r, 2.1 * i, -0.02 * h), 0.8 * r, Paints.Matte(0x6A4A28));
        }
    }

    private static void Frond(Brush brush, Vector3d a, Vector3d b, double half, Surface green)
    {
        var turn = QuaternionD.LookAlong(b - a, Vector3d.UnitY);
        brush.Egg((a + b) / 2, new(half, 0.22 * half, 0.58 * (b - a).Length), green, turn);
    }

    private static void Birch(Model m)
    {
        double w = 0.5 * m.Width, h = m.Height, r = 0.016 * h;
        var bark = Paints.Matte(0xF0EEE6);
        m.Solid.Cone(Vector3d.Zero, r, new(0, 0.9 * h, 0), 0.3 * r, bark);
        for (var i = 0; i < 11; i++)
        {
            m.Trim.Egg(Shared.OnCircle(0.9 * r * (1 - (0.05 * i)), 2.1 * i, (0.05 + (0.065 * i)) * h), new(0.6 * r, 0.006 * h, 0.5 * r), Paints.Matte(0x26242A), Shared.Yaw(-2.1 * i));
        }

        for (var i = 0; i < 12; i++)
        {
            var y = 0.42 + (0.048 * i);
            m.Trim.Egg(Shared.OnCircle(0.34 * w * (1.15 - y), 2.3 * i, y * h), new(0.24 * w, 0.06 * h, 0.24 * w), m.Is("autumn", "golden") ? Autumn[2] : Leaf(i % 2 == 0 ? 0x7FA844 : 0x6E983C));
        }
    }

    private static void Willow(Model m)
    {
        double w = m.Width, h = 0.7 * m.Height, r = 0.05 * h;
        Trunk(m, 0.6 * h, r, Paints.Bark);
        var green = m.Paint(SurfaceMaterial.Grass, 0x8AA84A);
        for (var i = 0; i < 5; i++)
        {
            m.Trim.Limb(new(0, 0.5 * h, 0), 0.6 * r, Shared.OnCircle(0.24 * w, 1.26 * i, 0.86 * h), 0.25 * r, Paints.Bark);
            m.Trim.Egg(Shared.OnCircle(0.20 * w, 1.26 * i, (0.86 + (0.03 * (i % 2))) * h), new(0.22 * w, 0.13 * h, 0.22 * w), Model.Shade(green, 0.9 + (0.06 * (i % 3))));
        }

        m.Trim.Egg(new(0, 0.94 * h, 0), new(0.24 * w, 0.10 * h, 0.24 * w), Model.Shade(green, 1.1));
        for (var i = 0; i < 44; i++)
        {
            // Thin twigs that arch out of the crown and hang nearly to the ground.
            double angle = 2.4 * i, reach = (0.26 + (0.17 * ((i % 7) / 6.0))) * w, top = (0.90 - (0.05 * (i % 3))) * h;
            Vector3d from = Shared.OnCircle(0.72 * reach, angle, top), bend = Shared.OnCircle(reach, angle, top - (0.08 * h)), tip = Shared.OnCircle(1.04 * reach, angle, (0.08 + (0.09 * (i % 4))) * h);
            var shade = Model.Shade(green, 0.8 + (0.1 * (i % 4)));
            m.Trim.Limb(from, 0.020 * w, bend, 0.018 * w, shade);
            m.Moving(new Swinging(bend, Shared.Yaw(angle).Rotate(Vector3d.UnitZ), 0.06, 3.1, 0.5 * i)).Limb(bend, 0.018 * w, tip, 0.007 * w, shade);
        }
    }

    private static void Bonsai(Model m)
    {
        double w = m.Width, h = m.Height;
        m.Solid.Box(new(0, 0.09 * h, 0), new(0.7 * w, 0.18 * h, 0.46 * w), Paints.Gloss(0x2F4F6A), edge: 0.02 * h);
        m.Trim.Box(new(0, 0.185 * h, 0), new(0.62 * w, 0.02 * h, 0.38 * w), Leaf(0x4A5E2A));
        m.Solid.Pipe(0.05 * h, Paints.Bark, new(-0.1 * w, 0.18 * h, 0), new(0.06 * w, 0.34 * h, 0), new(-0.06 * w, 0.52 * h, 0), new(0.1 * w, 0.7 * h, 0));
        foreach (var (x, y, s) in new[] { (0.24, 0.56, 0.2), (-0.26, 0.66, 0.22), (0.12, 0.84, 0.26), (-0.1, 0.95, 0.14) })
        {
            m.Trim.Limb(new(0.0, (y - 0.1) * h, 0), 0.02 * h, new(x * w, y * h, 0), 0.014 * h, Paints.Bark);
            m.Trim.Egg(new(x * w, y * h, 0), new(s * w, 0.07 * h, 0.8 * s * w), Greens[0]);
        }
    }

    private static void Bare(Model m)
    {
        double w = m.Width, h = m.Height, r = 0.035 * h;
        var bark = Paints.Of(SurfaceMaterial.Wood, 0x4E4038);
        Trunk(m, 0.5 * h, r, bark);
        for (var i = 0; i < 7; i++)
        {
            Vector3d from = new(0, (0.34 + (0.04 * i)) * h, 0), to = Shared.OnCircle((0.42 - (0.03 * i)) * w, 2.4 * i, (0.62 + (0.05 * i)) * h);
            m.Trim.Limb(from, 0.4 * r, to, 0.14 * r, bark);
            for (var k = 0; k < 3; k++)
            {
                var start = Vector3d.Lerp(from, to, 0.5 + (0.22 * k));
                m.Trim.Limb(start, 0.15 * r, start + Shared.OnCircle(0.14 * w, (2.4 * i) + (k % 2 == 0 ? 0.9 : -0.9), 0.11 * h), 0.05 * r, bark);
            }
        }
    }

    private static void Bamboo(Model m)
    {
        double w = m.Width, h = m.Height;
        var green = m.Paint(SurfaceMaterial.Gloss, 0x6FA03A);
        for (var i = 0; i < 5; i++)
        {
            var foot = Shared.OnCircle(0.3 * w, 2.4 * i);
            var top = foot + new Vector3d(0.05 * w * (i - 2), h * (1 - (0.06 * i)), 0);
            m.Solid.Bar(foot, top, 0.045 * w, Model.Shade(green, 0.85 + (0.08 * i)));
            for (var k = 1; k < 8; k++)
            {
                var at = Vector3d.Lerp(foot, top, k / 8.0);
                m.Trim.Disc(at, 0.055 * w, 0.012 * h, Vector3d.UnitY, Model.Shade(green, 0.65));
                if (k > 3)
                {
                    m.Trim.Egg(at + Shared.OnCircle(0.16 * w, 2.2 * k + i, -0.01 * h), new(0.16 * w, 0.008 * h, 0.03 * w), Paints.Leaf, Shared.Yaw(-2.2 * k - i));
                }
            }
        }
    }
}
