using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Fruit and vegetables.</summary>
internal static class Fruit
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".food.fruit, apple", Apple),
        ("peach", m => Round(m, 0xF0A070, stalk: true)),
        ("orange", m => Round(m, 0xF08A1E)),
        ("lemon", Lemon),
        ("pear", Pear),
        ("tomato", Tomato),
        (".food.fruit/banana", Banana),
        (".food.fruit/melon, watermelon", Watermelon),
        ("melon", m => Round(m, 0xC9C46A)),
        ("coconut", m => Round(m, 0x5E3E26)),
        ("pumpkin", Pumpkin),
        ("pineapple", Pineapple),
        (".food.fruit/berry", m => Round(m, 0x8E1F3A)),
        ("strawberry", Strawberry),
        ("cherry", Cherry),
        ("grape, grapes", Grapes),
        ("blueberry", m => Round(m, 0x34427A)),
        (".food.vegetable/root, carrot", Carrot),
        ("cucumber", m => Sausage(m, 0x3E7A34)),
        (".food.vegetable, potato", m => Lump(m, 0xB08A52)),
        ("onion", Onion),
        ("aubergine, eggplant", Aubergine),
        ("sweetcorn, corn on the cob", Corn),
        (".food.vegetable/leafy", Cabbage),
        ("sausage", m => Sausage(m, 0xA8553A)),
    ];

    private static void Stalk(Model m, Vector3d at, double height) => m.Trim.Cone(at, 0.10 * height, at + new Vector3d(0.15 * height, height, 0), 0.13 * height, Paints.Bark);

    private static void Leaf(Model m, Vector3d at, double length, double angle) =>
        m.Trim.Egg(at + (Shared.Roll(angle).Rotate(Vector3d.UnitX) * (0.5 * length)), new(0.5 * length, 0.06 * length, 0.22 * length), Paints.Leaf, Shared.Roll(angle));

    private static void Round(Model m, int colour, bool stalk = false)
    {
        double r = m.Width / 2;
        m.Solid.Ball(new(0, r, 0), r, m.Paint(SurfaceMaterial.Gloss, colour));
        m.Trim.Ball(new(0, 1.96 * r, 0), 0.08 * r, Paints.Stem);
        if (stalk)
        {
            Stalk(m, new(0, 1.9 * r, 0), 0.3 * r);
            Leaf(m, new(0, 2.0 * r, 0), 0.9 * r, 0.4);
        }
    }

    private static void Lump(Model m, int colour) =>
        m.Solid.Egg(new(0, m.Height / 2, 0), new(m.Width / 2, m.Height / 2, m.Depth / 2), m.Paint(SurfaceMaterial.Matte, colour));

    private static void Apple(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var skin = m.Paint(SurfaceMaterial.Gloss, 0xC42A2E, 0x8CB83A, 0xC42A2E);
        m.Hidden.Ball(new(0, 0.98 * r, 0), 0.98 * r, skin);

        // The hollow at the top is the inside of a ring.
        m.Trim.Lathe(Vector3d.Zero, skin, [(0.35 * r, 0), (0.72 * r, 0.14 * h), (0.97 * r, 0.46 * h), (r, 0.62 * h), (0.86 * r, 0.84 * h), (0.55 * r, 0.955 * h), (0.30 * r, 0.94 * h), (0.06 * r, 0.82 * h)]);
        Stalk(m, new(0, 0.82 * h, 0), 0.42 * r);
        Leaf(m, new(0.04 * r, 1.02 * h, 0), 0.85 * r, 0.45);
    }

    private static void Lemon(Model m)
    {
        double r = 0.42 * m.Width;
        m.Solid.Egg(new(0, r, 0), new(1.25 * r, r, r), m.Paint(SurfaceMaterial.Gloss, 0xF4DC3A));
        m.Trim.Limb(new(1.05 * r, r, 0), 0.3 * r, new(1.4 * r, r, 0), 0.12 * r, m.Paint(SurfaceMaterial.Gloss, 0xF4DC3A));
    }

    private static void Pear(Model m)
    {
        double r = m.Width / 2, h = 1.35 * m.Height;
        m.Solid.Lathe(Vector3d.Zero, m.Paint(SurfaceMaterial.Gloss, 0xB8C24A), [(0.4 * r, 0), (0.86 * r, 0.14 * h), (r, 0.34 * h), (0.82 * r, 0.55 * h), (0.5 * r, 0.74 * h), (0.40 * r, 0.88 * h), (0.2 * r, 0.96 * h)]);
        Stalk(m, new(0, 0.95 * h, 0), 0.42 * r);
        Leaf(m, new(0.05 * r, 1.02 * h, 0), 0.8 * r, 0.3);
    }

    private static void Tomato(Model m)
    {
        double r = m.Width / 2;
        m.Solid.Egg(new(0, 0.88 * r, 0), new(r, 0.88 * r, r), m.Paint(SurfaceMaterial.Gloss, 0xD8301E));
        for (var i = 0; i < 5; i++)
        {
            var turn = Shared.Yaw(2 * Math.PI * i / 5);
            m.Trim.Egg(new Vector3d(0, 1.74 * r, 0) + turn.Rotate(new(0.26 * r, 0, 0)), new(0.28 * r, 0.05 * r, 0.09 * r), Paints.Leaf, turn * Shared.Roll(-0.25));
        }

        Stalk(m, new(0, 1.7 * r, 0), 0.3 * r);
    }

    private static void Banana(Model m)
    {
        double r = m.Width / 2, l = m.Depth;
        var skin = m.Paint(SurfaceMaterial.Gloss, 0xF2D22E);
        const int parts = 6;
        Vector3d At(int i)
        {
            var t = (i / (double)parts) - 0.5;
            return new(1.1 * r * ((4 * t * t * 2) - 0.5), r, t * (l - (1.2 * r)));
        }

        for (var i = 0; i < parts; i++)
        {
            m.Solid.Limb(At(i), Thick(i), At(i + 1), Thick(i + 1), skin);
        }

        double Thick(int i) => r * (i == 0 ? 0.42 : i == parts ? 0.3 : i is 1 or parts - 1 ? 0.86 : 1);
        m.Trim.Limb(At(parts), 0.26 * r, At(parts) + new Vector3d(0.5 * r, 0.2 * r, 0.9 * r), 0.22 * r, Paints.Of(SurfaceMaterial.Wood, 0x6E5A22));
        m.Trim.Ball(At(0) - new Vector3d(0, 0, 0.3 * r), 0.2 * r, Paints.Bark);
    }

    private static void Watermelon(Model m)
    {
        double r = m.Width / 2, l = 1.3 * r;
        var green = m.Paint(SurfaceMaterial.Gloss, 0x7FB04A);
        var at = new Vector3d(0, r, 0);
        m.Solid.Egg(at, new(l, r, r), green);
        for (var i = 0; i < 10; i++)
        {
            // Dark stripes from end to end, jagged as they are.
            var around = QuaternionD.FromAxisAngle(Vector3d.UnitX, 2 * Math.PI * i / 10);
            Vector3d last = default;
            for (var k = 0; k <= 6; k++)
            {
                var (sin, cos) = Mathematics.DeterministicMath.SinCos(Math.PI * (0.06 + (0.88 * k / 6)));
                var next = at + around.Rotate(new(-l * cos * 0.985, r * sin * 0.96, 0.05 * r * sin * (k % 2 == 0 ? 1 : -1)));
                if (k > 0)
                {
                    m.Trim.Limb(last, 0.075 * r, next, 0.075 * r, Paints.Gloss(0x1F5A28));
                }

                last = next;
            }
        }

        m.Trim.Limb(new(0.98 * l, r, 0), 0.05 * r, new(1.12 * l, 1.12 * r, 0.05 * r), 0.04 * r, Paints.Bark);
    }

    private static void Pumpkin(Model m)
    {
        double r = m.Width / 2, h = 0.8 * m.Height;
        var skin = m.Paint(SurfaceMaterial.Gloss, 0xE87A1D);
        m.Hidden.Egg(new(0, h / 2, 0), new(r, h / 2, r), skin);
        for (var i = 0; i < 8; i++)
        {
            var at = Shared.OnCircle(0.55 * r, 2 * Math.PI * i / 8, h / 2);
            m.Trim.Egg(at, new(0.44 * r, h / 2, 0.44 * r), i % 2 == 0 ? skin : Model.Shade(skin, 0.88));
        }

        m.Trim.Cone(new(0, 0.86 * h, 0), 0.14 * r, new(0.12 * r, 1.22 * h, 0), 0.09 * r, Paints.Of(SurfaceMaterial.Wood, 0x6E7A34));
        if (m.Is("carved", "halloween", "glowing") || m.Noun.Lemma == "jack-o'-lantern")
        {
            foreach (var side in new[] { -1.0, 1.0 })
            {
                m.Trim.Plate(new(side * 0.32 * r, 0.56 * h, 0.86 * r), [(-0.14 * r, 0), (0.14 * r, 0), (0, 0.24 * r)], 0.3 * r, Paints.Lit);
            }

            m.Trim.Box(new(0, 0.30 * h, 0.9 * r), new(0.7 * r, 0.12 * h, 0.2 * r), Paints.Lit);
        }
    }

    private static void Pineapple(Model m)
    {
        double r = 0.33 * m.Width, h = 1.15 * m.Height;
        var skin = m.Paint(SurfaceMaterial.Matte, 0xC8922E);
        m.Solid.Egg(new(0, 0.34 * h, 0), new(r, 0.34 * h, r), skin);
        for (var ring = 0; ring < 5; ring++)
        {
            double y = 0.10 + (0.12 * ring), rr = r * Math.Sqrt(Math.Max(0, 1 - (((y / 0.34) - 1) * ((y / 0.34) - 1))));
            for (var i = 0; i < 8; i++)
            {
                m.Trim.Ball(Shared.OnCircle(0.90 * rr, (2 * Math.PI * i / 8) + (0.39 * ring), y * h), 0.17 * r, Model.Shade(skin, 0.75));
            }
        }

        for (var i = 0; i < 9; i++)
        {
            var out1 = Shared.OnCircle((i < 6 ? 0.9 : 0.3) * r, 2 * Math.PI * i / 6, (i < 6 ? 0.92 : 1.0) * h);
            m.Trim.Limb(new(0, 0.66 * h, 0), 0.14 * r, out1, 0.02 * r, Paints.Leaf);
        }
    }

    private static void Strawberry(Model m)
    {
        double r = 0.9 * m.Width / 2, h = m.Height, tip = 0.22 * r, low = 0.22 * r, high = (0.9 * h) - r;
        var skin = m.Paint(SurfaceMaterial.Gloss, 0xD01F2E);
        m.Solid.Limb(new(0, low, 0), tip, new(0, high, 0), r, skin);

        // Seeds along a golden spiral, half sunk: on the upper ball, and between both ends where the cone is.
        var slope = (r - tip) / (high - low);
        for (var i = 0; i < 40; i++)
        {
            double y = -0.95 + (1.55 * i / 40), under = Math.Clamp((-y - slope) / (1 - Math.Min(slope, 0.99)), 0, 1), ball = r + ((tip - r) * under);
            var out1 = Shared.OnCircle(Math.Sqrt(1 - (y * y)), 2.4 * i, y);
            m.Trim.Egg(new Vector3d(0, high + ((low - high) * under), 0) + (out1 * ball), Vector3d.One * (0.05 * r), Paints.Yellow);
        }

        for (var i = 0; i < 7; i++)
        {
            var turn = Shared.Yaw(2 * Math.PI * i / 7);
            m.Trim.Egg(new Vector3d(0, high + (0.92 * r), 0) + turn.Rotate(new(0.42 * r, 0, 0)), new(0.46 * r, 0.05 * r, 0.17 * r), Paints.Leaf, turn * Shared.Roll(-0.34));
        }

        Stalk(m, new(0, high + (0.9 * r), 0), 0.10 * h);
    }

    private static void Cherry(Model m)
    {
        double r = m.Width / 2;
        var skin = m.Paint(SurfaceMaterial.Gloss, 0xA8142A);
        m.Solid.Ball(new(-0.9 * r, r, 0), r, skin);
        m.Solid.Ball(new(1.1 * r, r, 0.2 * r), r, skin);
        m.Trim.Pipe(0.08 * r, Paints.Stem, new(-0.9 * r, 1.9 * r, 0), new(-0.3 * r, 3.4 * r, 0), new(0.3 * r, 4.2 * r, 0));
        m.Trim.Pipe(0.08 * r, Paints.Stem, new(1.1 * r, 1.9 * r, 0.2 * r), new(0.8 * r, 3.2 * r, 0.1 * r), new(0.3 * r, 4.2 * r, 0));
        Leaf(m, new(0.3 * r, 4.2 * r, 0), 1.6 * r, 0.1);
    }

    private static void Grapes(Model m)
    {
        double r = Math.Max(m.Width / 2, 0.009), h = 9 * r;
        var skin = m.Paint(SurfaceMaterial.Gloss, 0x5E2F7A, 0x8CB04A);
        m.Hidden.Cone(Vector3d.Zero, 0.8 * r, new(0, h, 0), 3 * r, skin);
        for (var ring = 0; ring < 5; ring++)
        {
            var count = ring == 0 ? 1 : 2 + ring;
            for (var i = 0; i < count; i++)
            {
                m.Trim.Ball(Shared.OnCircle(ring * 0.62 * r, (2 * Math.PI * i / count) + ring, r + (ring * 1.6 * r)), r, skin);
            }
        }

        Stalk(m, new(0, h - r, 0), 2.2 * r);
        Leaf(m, new(0, h, 0), 4 * r, 0.3);
    }

    private static void Carrot(Model m)
    {
        double r = m.Width / 2, l = 0.72 * m.Depth;
        var skin = m.Paint(SurfaceMaterial.Matte, 0xE8742A);
        m.Solid.Limb(new(0, r, 0.5 * m.Depth - 0.28 * m.Depth - r), r, new(0, 0.7 * r, -m.Depth / 2 + 0.1 * r), 0.12 * r, skin);
        for (var i = -2; i <= 2; i++)
        {
            m.Trim.Limb(new(0, r, (0.20 * m.Depth) - (0.3 * r)), 0.2 * r, new(i * 0.55 * r, r * (1.2 + (0.3 * (i & 1))), m.Depth / 2), 0.12 * r, Paints.Leaf);
        }

        for (var i = 0; i < 4; i++)
        {
            m.Trim.Ring(new(0, 0.94 * r, (0.12 - (0.14 * i)) * l), r * (0.88 - (0.17 * i)), 0.03 * r, Vector3d.UnitZ, Model.Shade(skin, 0.8));
        }
    }

    private static void Sausage(Model m, int colour)
    {
        double r = 0.5 * Math.Min(m.Width, m.Height), l = m.Depth;
        m.Solid.Rod(new(0, r, r - (l / 2)), new(0, r, (l / 2) - r), r, m.Paint(SurfaceMaterial.Gloss, colour));
    }

    private static void Onion(Model m)
    {
        double r = m.Width / 2;
        m.Solid.Lathe(Vector3d.Zero, m.Paint(SurfaceMaterial.Gloss, 0xC8863C), [(0.3 * r, 0), (0.95 * r, 0.6 * r), (r, 0.9 * r), (0.7 * r, 1.5 * r), (0.2 * r, 1.85 * r), (0.12 * r, 2.2 * r)]);
    }

    private static void Aubergine(Model m)
    {
        double r = 0.42 * m.Width, l = 1.6 * m.Depth;
        m.Solid.Limb(new(0, r, -0.25 * l), r, new(0, 0.8 * r, 0.25 * l), 0.62 * r, m.Paint(SurfaceMaterial.Gloss, 0x3A1F4A));
        m.Trim.Limb(new(0, 0.85 * r, 0.33 * l), 0.6 * r, new(0, 0.9 * r, 0.42 * l), 0.3 * r, Paints.Leaf);
        m.Trim.Rod(new(0, 0.9 * r, 0.4 * l), new(0, r, 0.5 * l), 0.14 * r, Paints.Stem);
    }

    private static void Corn(Model m)
    {
        double r = m.Width / 2, l = m.Depth;
        m.Solid.Limb(new(0, r, -0.3 * l), r, new(0, r, 0.4 * l), 0.5 * r, m.Paint(SurfaceMaterial.Matte, 0xF0C83A));
        for (var i = 0; i < 4; i++)
        {
            var turn = QuaternionD.FromAxisAngle(Vector3d.UnitZ, (Math.PI / 2 * i) + 0.5);
            m.Trim.Limb(new(0, r, -0.45 * l), 0.3 * r, new Vector3d(0, r, 0.1 * l) + turn.Rotate(new(1.15 * r, 0, 0)), 0.1 * r, Paints.Stem);
        }
    }

    private static void Cabbage(Model m)
    {
        double r = m.Width / 2;
        var green = m.Paint(SurfaceMaterial.Matte, 0x8FB85A);
        m.Solid.Ball(new(0, 0.9 * r, 0), 0.86 * r, green);
        for (var i = 0; i < 7; i++)
        {
            var turn = Shared.Yaw(2 * Math.PI * i / 7);
            m.Trim.Egg(new Vector3d(0, 0.75 * r, 0) + turn.Rotate(new(0.62 * r, 0, 0)), new(0.14 * r, 0.62 * r, 0.52 * r), Model.Shade(green, i % 2 == 0 ? 0.75 : 0.6), turn * Shared.Roll(-0.45));
        }
    }
}
