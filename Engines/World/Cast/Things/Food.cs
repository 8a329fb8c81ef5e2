using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Dishes, sweets, meat and eggs.</summary>
internal static class Food
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".food.egg, egg", Egg),
        (".food.sandwich, sandwich", Sandwich),
        ("hamburger, burger", Burger),
        ("hot dog", HotDog),
        ("popcorn", Popcorn),
        (".food.pizza", Pizza),
        (".food.icecream", IceCream),
        ("popsicle, ice lolly", Popsicle),
        (".food.sweet, candy", Candy),
        ("chocolate", Chocolate),
        ("lollipop", Lollipop),
        (".food.meat", Ham),
        (".food.cheese", Cheese),
        (".food.dish, .food", Dish),
        (".food.fish", FishOnPlate),
        ("sushi", Sushi),
    ];

    private static void Egg(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var shell = m.Paint(SurfaceMaterial.Matte, 0xEED9BE);
        m.Hidden.Egg(new(0, h / 2, 0), new(r, h / 2, r), shell);
        m.Trim.Lathe(Vector3d.Zero, shell,
            [(0.28 * r, 0), (0.66 * r, 0.09 * h), (0.92 * r, 0.26 * h), (r, 0.42 * h), (0.93 * r, 0.6 * h), (0.74 * r, 0.78 * h), (0.46 * r, 0.92 * h), (0.18 * r, 0.99 * h)]);
    }

    private static void Sandwich(Model m)
    {
        double w = m.Width, h = m.Height;
        (double, double)[] half = [(-w / 2, -w / 3), (w / 2, -w / 3), (-w / 2, 0.62 * w)];
        var flat = Shared.Pitch(-Math.PI / 2);
        void Layer(double y, double thick, double grow, Surface surface) =>
            m.Solid.Plate(new(0, (y + (thick / 2)) * h, 0), [.. half.Select(p => (p.Item1 * grow, p.Item2 * grow))], thick * h, surface, flat);

        var bread = m.Paint(SurfaceMaterial.Matte, 0xE0B878);
        Layer(0, 0.28, 1, bread);
        Layer(0.28, 0.12, 1.06, Paints.Of(SurfaceMaterial.Grass, 0x6EA83A));
        Layer(0.40, 0.14, 1.0, Paints.Matte(0xE89A90));
        Layer(0.54, 0.10, 1.04, Paints.Gloss(0xF2C63A));
        Layer(0.64, 0.08, 1.0, Paints.Gloss(0xD0382A));
        Layer(0.72, 0.28, 1, bread);
    }

    private static void Burger(Model m)
    {
        double r = m.Width / 2, h = 1.15 * m.Height;
        var bun = m.Paint(SurfaceMaterial.Gloss, 0xC88A3E);
        m.Solid.Post(Vector3d.Zero, 0.95 * r, 0.24 * h, bun, edge: 0.1 * h);
        m.Solid.Post(new(0, 0.24 * h, 0), r, 0.18 * h, Paints.Matte(0x4A2A1C), edge: 0.06 * h);
        m.Trim.Box(new(0, 0.445 * h, 0), new(1.5 * r, 0.035 * h, 1.5 * r), Paints.Gloss(0xF4C02E), Shared.Yaw(0.4));
        m.Solid.Post(new(0, 0.46 * h, 0), 0.9 * r, 0.07 * h, Paints.Gloss(0xD0382A));
        for (var i = 0; i < 12; i++)
        {
            m.Trim.Egg(Shared.OnCircle(0.92 * r, i * Math.PI / 6, (0.56 + (0.02 * (i % 2))) * h), new(0.26 * r, 0.04 * h, 0.2 * r), Paints.Of(SurfaceMaterial.Grass, 0x6EB03A), Shared.Yaw(i));
        }

        m.Solid.Dome(new(0, 0.58 * h, 0), new(0.98 * r, 0.42 * h, 0.98 * r), bun);
        for (var i = 0; i < 16; i++)
        {
            double a = 2.4 * i, t = 0.75 * Math.Sqrt(i / 16.0);
            m.Trim.Egg(Shared.OnCircle(t * 0.98 * r, a, (0.58 + (0.42 * Math.Sqrt(1 - (t * t)))) * h), new(0.05 * r, 0.025 * r, 0.03 * r), Paints.Matte(0xF4E2B8), Shared.Yaw(a));
        }
    }

    private static void HotDog(Model m)
    {
        double l = 1.6 * m.Width, r = 0.3 * m.Height;
        m.Solid.Rod(new(-0.4 * l, r, -0.8 * r), new(0.4 * l, r, -0.8 * r), r, Paints.Matte(0xD8A860));
        m.Solid.Rod(new(-0.4 * l, r, 0.8 * r), new(0.4 * l, r, 0.8 * r), r, Paints.Matte(0xD8A860));
        m.Solid.Rod(new(-0.48 * l, 1.7 * r, 0), new(0.48 * l, 1.7 * r, 0), 0.72 * r, Paints.Gloss(0xA8442E));
        for (var i = -4; i < 4; i++)
        {
            m.Trim.Rod(new(i * 0.1 * l, 2.42 * r, (i % 2 == 0 ? 0.25 : -0.25) * r), new((i + 1) * 0.1 * l, 2.42 * r, (i % 2 == 0 ? -0.25 : 0.25) * r), 0.14 * r, Paints.Yellow);
        }
    }

    private static void Popcorn(Model m)
    {
        double w = m.Width, h = 0.8 * m.Height;
        m.Solid.Cone(Vector3d.Zero, 0.38 * w, new(0, h, 0), 0.5 * w, Paints.Red);
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Beam(Shared.OnCircle(0.38 * w, i * Math.PI / 4), Shared.OnCircle(0.5 * w, i * Math.PI / 4, h), 0.02, 0.14 * w, Paints.White);
        }

        for (var i = 0; i < 18; i++)
        {
            m.Trim.Ball(Shared.OnCircle(0.46 * w * Math.Sqrt(i / 18.0), 2.4 * i, h * (1.16 - (0.16 * i / 18))), 0.09 * w, Paints.Matte(i % 3 == 0 ? 0xF6E6A8 : 0xFBF6E4));
        }
    }

    private static void Pizza(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        m.Solid.Post(Vector3d.Zero, 0.97 * r, 0.7 * h, Paints.Matte(0xD8A050));
        m.Trim.Ring(new(0, 0.7 * h, 0), 0.93 * r, 0.5 * h, Vector3d.UnitY, Paints.Matte(0xC88A42));
        m.Trim.Post(new(0, 0.7 * h, 0), 0.88 * r, 0.12 * h, Paints.Gloss(0xF0C050));
        for (var i = 0; i < 9; i++)
        {
            m.Trim.Post(Shared.OnCircle(r * (i == 0 ? 0 : i < 4 ? 0.36 : 0.70), (i < 4 ? 2.09 : 1.26) * i, 0.8 * h), 0.13 * r, 0.14 * h, Paints.Gloss(0xB8301E));
        }

        for (var i = 0; i < 7; i++)
        {
            m.Trim.Egg(Shared.OnCircle(0.54 * r, (0.9 * i) + 0.4, 0.9 * h), new(0.08 * r, 0.1 * h, 0.04 * r), Paints.Leaf, Shared.Yaw(i));
        }
    }

    private static void IceCream(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var cone = Paints.Matte(0xD8A258);
        m.Hidden.Cone(Vector3d.Zero, 0.3 * r, new(0, 0.6 * h, 0), 0.86 * r, cone);
        m.Trim.Cone(Vector3d.Zero, 0.04 * r, new(0, 0.6 * h, 0), 0.86 * r, cone);
        m.Trim.Ring(new(0, 0.6 * h, 0), 0.8 * r, 0.1 * r, Vector3d.UnitY, Model.Shade(cone, 0.85));
        var scoop = m.Paint(SurfaceMaterial.Matte, 0xF6E6D0, 0xF0A0B8, 0x7A4A2E);
        m.Solid.Ball(new(0, 0.70 * h, 0), 0.92 * r, scoop);
        m.Solid.Ball(new(0, 0.70 * h + (1.0 * r), 0), 0.74 * r, m.Is("chocolate") ? Paints.Matte(0x5A3220) : Paints.Matte(0xF29AB4));
        m.Trim.Ball(new(0, 0.70 * h + (1.85 * r), 0), 0.22 * r, Paints.Red);
    }

    private static void Popsicle(Model m)
    {
        double w = m.Width, h = m.Height;
        var ice = m.Paint(SurfaceMaterial.Gloss, 0xE0503A, 0xF2922E);
        m.Solid.Box(new(0, 0.2 * h, 0), new(0.18 * w, 0.4 * h, 0.09 * w), Paints.PaleWood);
        m.Solid.Box(new(0, 0.66 * h, 0), new(0.9 * w, 0.68 * h, 0.4 * w), ice, edge: 0.18 * w);
    }

    private static void Candy(Model m)
    {
        double r = 0.45 * m.Height, l = 0.5 * m.Depth;
        var paper = m.Paint(SurfaceMaterial.Gloss, 0xE0407A, 0x3AA0E0, 0xF2922E);
        m.Solid.Egg(new(0, r, 0), new(r, r, 0.55 * l), paper);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Cone(new(0, r, side * 0.45 * l), 0.2 * r, new(0, r, side * l), r, Model.Shade(paper, 1.2));
        }
    }

    private static void Chocolate(Model m)
    {
        double w = 2.4 * m.Width, h = 0.7 * m.Height, d = 2.4 * m.Depth;
        var dark = m.Paint(SurfaceMaterial.Gloss, 0x4A2616);
        m.Solid.Box(new(0, 0.35 * h, 0), new(w, 0.7 * h, d), dark);
        for (var i = 0; i < 12; i++)
        {
            m.Trim.Box(new(((i % 3) - 1) * 0.32 * w, 0.8 * h, ((i / 3) - 1.5) * 0.245 * d), new(0.27 * w, 0.4 * h, 0.2 * d), dark, edge: 0.1 * h);
        }
    }

    private static void Lollipop(Model m)
    {
        double r = 0.03, h = 0.16;
        m.Solid.Rod(new(0, 0.002, 0), new(0, h - r, 0), 0.0025, Paints.White);
        m.Solid.Disc(new(0, h - r, 0), r, 0.012, Vector3d.UnitZ, m.Paint(SurfaceMaterial.Gloss, 0xE0304A));
        m.Trim.Ring(new(0, h - r, 0.006), 0.62 * r, 0.0035, Vector3d.UnitZ, Paints.White);
        m.Trim.Ring(new(0, h - r, 0.006), 0.25 * r, 0.0035, Vector3d.UnitZ, Paints.White);
    }

    private static void Ham(Model m)
    {
        double r = 0.6 * m.Height, l = m.Depth;
        m.Solid.Egg(new(0, 1.1 * r, 0), new(1.3 * r, 1.1 * r, 0.36 * l), m.Paint(SurfaceMaterial.Gloss, 0x9A5230));
        m.Solid.Limb(new(0, r, 0.25 * l), 0.5 * r, new(0, r, 0.42 * l), 0.3 * r, m.Paint(SurfaceMaterial.Gloss, 0x9A5230));
        m.Trim.Rod(new(0, r, 0.4 * l), new(0, r, 0.5 * l), 0.16 * r, Paints.Paper);
        m.Trim.Ball(new(0.12 * r, r, 0.52 * l), 0.2 * r, Paints.Paper);
    }

    private static void Cheese(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var yellow = m.Paint(SurfaceMaterial.Gloss, 0xF2C23A);
        m.Solid.Plate(new(0, h / 2, 0), [(-d / 2, -w / 2), (d / 2, 0), (-d / 2, w / 2)], h, yellow, Shared.Pitch(-Math.PI / 2));
        foreach (var (x, y, r) in new[] { (-0.28, 0.62, 0.16), (0.02, 0.3, 0.12), (-0.38, 0.25, 0.1), (0.18, 0.62, 0.08), (-0.1, 0.72, 0.08) })
        {
            m.Trim.Disc(new(x * d, y * h, (w / 4) - (w * x / 2)), r * h, 0.08 * h, new Vector3d(w / 2, 0, d).Normalized(), Paints.Matte(0xB07A14));
        }
    }

    private static void Dish(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var isSoup = m.Noun.Lemma is "soup" or "stew" or "porridge";
        m.Solid.Cup(Vector3d.Zero, Paints.White, 0.006, (0.45 * r, 0), (0.5 * r, 0.08 * h), (0.85 * r, 0.5 * h), (r, 0.9 * h));
        m.Trim.Post(new(0, 0.66 * h, 0), 0.88 * r, 0.05 * h, Paints.Gloss(isSoup ? 0xD0702A : 0xE8C060));
        for (var i = 0; i < 10 && !isSoup; i++)
        {
            m.Trim.Ring(Shared.OnCircle(0.3 * r, 1.9 * i, (0.72 + (0.02 * i)) * h), 0.4 * r, 0.035 * r, (Vector3d.UnitY + Shared.OnCircle(0.35, 2.3 * i)).Normalized(), Paints.Gloss(0xF0D080));
        }

        m.Trim.Ball(new(0.2 * r, 0.85 * h, 0.1 * r), 0.16 * r, Paints.Gloss(0xC0442A));
        m.Trim.Egg(new(-0.2 * r, 0.9 * h, 0.2 * r), new(0.14 * r, 0.04 * r, 0.07 * r), Paints.Leaf, Shared.Yaw(0.6));
    }

    private static void FishOnPlate(Model m)
    {
        double l = m.Depth, r = 0.4 * l;
        m.Solid.Lathe(Vector3d.Zero, Paints.White, [(0.6 * r, 0), (1.3 * r, 0.014)]);
        m.Solid.Egg(new(0, 0.03, 0), new(0.12 * l, 0.022, 0.36 * l), m.Paint(SurfaceMaterial.Gloss, 0x8FA3B0));
        m.Trim.Plate(new(0, 0.03, 0.34 * l), [(0, 0), (0.09 * l, 0.12 * l), (-0.09 * l, 0.12 * l)], 0.012, Paints.Gloss(0x6E8494), Shared.Pitch(Math.PI / 2));
        m.Trim.Ball(new(0.04 * l, 0.045, -0.27 * l), 0.012 * l + 0.002, Paints.Black);
    }

    private static void Sushi(Model m)
    {
        double w = Math.Max(m.Width, 0.03), l = Math.Max(m.Depth, 0.07);
        m.Solid.Box(new(0, 0.35 * w, 0), new(w, 0.7 * w, l), Paints.Matte(0xF6F4EE), edge: 0.25 * w);
        m.Solid.Box(new(0, 0.8 * w, 0), new(1.08 * w, 0.28 * w, 1.15 * l), m.Paint(SurfaceMaterial.Gloss, 0xF07A4A), edge: 0.12 * w);
        for (var i = -2; i <= 2; i++)
        {
            m.Trim.Rod(new(-0.4 * w, 0.95 * w, i * 0.2 * l), new(0.4 * w, 0.95 * w, (i * 0.2 * l) + (0.08 * l)), 0.03 * w, Paints.Matte(0xFAD2B8));
        }
    }
}
