using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Fruit, vegetables, bread, cakes and dishes.</summary>
internal static class Food
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
        (".food.egg, egg", Egg),
        (".food.bread", Loaf),
        ("baguette", Baguette),
        (".food.bread/small, cookie", Cookie),
        ("doughnut, donut, bagel", Doughnut),
        ("croissant", Croissant),
        ("cupcake, muffin", Cupcake),
        ("pancake", Pancakes),
        (".food.cake", Cake),
        ("pie", Pie),
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
        ("sausage", m => Sausage(m, 0xA8553A)),
        (".food.cheese", Cheese),
        (".food.dish, .food", Dish),
        (".food.fish", FishOnPlate),
        ("sushi", Sushi),
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

    private static void Egg(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var shell = m.Paint(SurfaceMaterial.Matte, 0xEED9BE);
        m.Hidden.Egg(new(0, h / 2, 0), new(r, h / 2, r), shell);
        m.Trim.Lathe(Vector3d.Zero, shell,
            [(0.28 * r, 0), (0.66 * r, 0.09 * h), (0.92 * r, 0.26 * h), (r, 0.42 * h), (0.93 * r, 0.6 * h), (0.74 * r, 0.78 * h), (0.46 * r, 0.92 * h), (0.18 * r, 0.99 * h)]);
    }

    private static void Loaf(Model m)
    {
        double w = m.Width, h = m.Height, l = m.Depth;
        var crust = m.Paint(SurfaceMaterial.Matte, 0xB0763A);
        m.Solid.Box(new(0, 0.35 * h, 0), new(0.9 * w, 0.7 * h, l), crust, edge: 0.15 * h);
        m.Solid.Rod(new(0, 0.62 * h, (0.38 * h) - (l / 2)), new(0, 0.62 * h, (l / 2) - (0.38 * h)), 0.38 * h, Model.Shade(crust, 1.1));
        for (var i = -1; i <= 1; i++)
        {
            m.Trim.Rod(new(-0.16 * w, 0.97 * h, (i * 0.26 * l) - 0.02), new(0.16 * w, 0.97 * h, (i * 0.26 * l) + 0.02), 0.04 * h, Paints.Matte(0xE8C890));
        }
    }

    private static void Baguette(Model m)
    {
        double r = m.Height / 2, l = m.Depth;
        var crust = m.Paint(SurfaceMaterial.Matte, 0xC08440);
        m.Solid.Egg(new(0, r, 0), new(m.Width / 2, r, l / 2), crust);
        m.Solid.Rod(new(0, r, -0.36 * l), new(0, r, 0.36 * l), 0.92 * r, crust);
        for (var i = -3; i <= 3; i++)
        {
            m.Trim.Rod(new(-0.5 * r, 1.86 * r, (i * 0.12 * l) - 0.02), new(0.5 * r, 1.86 * r, (i * 0.12 * l) + 0.02), 0.14 * r, Paints.Matte(0xECD09A));
        }
    }

    private static void Cookie(Model m)
    {
        double r = m.Width / 2, h = 0.5 * m.Height;
        m.Solid.Post(Vector3d.Zero, r, h, m.Paint(SurfaceMaterial.Matte, 0xC8934E), edge: 0.4 * h);
        for (var i = 0; i < 9; i++)
        {
            m.Trim.Ball(Shared.OnCircle(r * (i == 0 ? 0 : i < 4 ? 0.38 : 0.74), 2.2 * i, 0.96 * h), 0.10 * r, Paints.Matte(0x3A2114));
        }
    }

    private static void Doughnut(Model m)
    {
        double tube = 0.5 * m.Height, ring = (m.Width / 2) - tube;
        var isBagel = m.Noun.Lemma == "bagel";
        m.Solid.Ring(new(0, tube, 0), ring, tube, Vector3d.UnitY, Paints.Matte(isBagel ? 0xB87A3C : 0xC8904E));
        if (isBagel)
        {
            return;
        }

        m.Trim.Ring(new(0, 1.22 * tube, 0), ring, 0.86 * tube, Vector3d.UnitY, m.Paint(SurfaceMaterial.Gloss, 0xE87AA8, 0x4A2618));
        int[] sprinkles = [0xF2C531, 0x3AA0E0, 0xFFFFFF, 0x50C050];
        for (var i = 0; i < 16; i++)
        {
            var at = Shared.OnCircle(ring * (0.85 + (0.3 * m.Random.Next())), 2.4 * i, 2.02 * tube);
            m.Trim.Rod(at, at + Shared.OnCircle(0.22 * tube, 5.1 * i), 0.07 * tube, Paints.Gloss(sprinkles[i % 4]));
        }
    }

    private static void Croissant(Model m)
    {
        double r = 0.6 * m.Height, l = 1.3 * m.Width;
        var crust = m.Paint(SurfaceMaterial.Matte, 0xC8843A);
        const int rolls = 9;
        Vector3d At(double t) => new(t * 0.48 * l, Thick(t), 0.30 * l * t * t);
        double Thick(double t) => r * (1.0 - (0.74 * Math.Pow(Math.Abs(t), 1.6)));
        for (var i = 0; i < rolls; i++)
        {
            // Each roll of dough is thickest on the side of the middle and slips under the next.
            double a = ((2.0 * i) - rolls) / rolls, b = a + (2.0 / rolls);
            var (inner, outer) = Math.Abs(a) < Math.Abs(b) ? (a, b) : (b, a);
            m.Solid.Limb(At(inner), 1.06 * Thick(inner), At(outer), 0.88 * Thick(outer), i % 2 == 0 ? crust : Model.Shade(crust, 0.86));
        }
    }

    private static void Cupcake(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        m.Solid.Cone(Vector3d.Zero, 0.66 * r, new(0, 0.5 * h, 0), 0.92 * r, Paints.Matte(0xD8B070));
        for (var i = 0; i < 16; i++)
        {
            m.Trim.Rod(Shared.OnCircle(0.67 * r, i * Math.PI / 8), Shared.OnCircle(0.92 * r, i * Math.PI / 8, 0.5 * h), 0.05 * r, Paints.Matte(0xC8986A));
        }

        var icing = m.Paint(SurfaceMaterial.Gloss, 0xF4A8C4, 0xF6F2E8, 0x6A3A22);
        m.Solid.Ring(new(0, 0.55 * h, 0), 0.66 * r, 0.32 * r, Vector3d.UnitY, icing);
        m.Trim.Ring(new(0, 0.70 * h, 0), 0.42 * r, 0.28 * r, Vector3d.UnitY, icing);
        m.Trim.Cone(new(0, 0.66 * h, 0), 0.5 * r, new(0, 0.98 * h, 0), 0.06 * r, icing);
        m.Trim.Ball(new(0, 1.0 * h, 0), 0.16 * r, Paints.Red);
    }

    private static void Pancakes(Model m)
    {
        double r = m.Width, h = m.Height;
        for (var i = 0; i < 4; i++)
        {
            m.Solid.Post(new(0.06 * r * ((i % 2) - 0.5), i * 0.45 * h, 0), r * (0.96 - (0.03 * i)), 0.42 * h, m.Paint(SurfaceMaterial.Matte, 0xD8A050), edge: 0.18 * h);
        }

        m.Trim.Box(new(0, 1.9 * h, 0), new(0.4 * r, 0.25 * h, 0.4 * r), Paints.Gloss(0xF6E07A));
        m.Trim.Post(new(0, 1.76 * h, 0), 0.7 * r, 0.06 * h, Paints.Gloss(0x9A4E1A));
    }

    private static void Cake(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var icing = m.Paint(SurfaceMaterial.Matte, 0xF6EDE4, 0xF2B8CC, 0x6A3A22);
        var isBirthday = m.Noun.Lemma.Contains("birthday", StringComparison.Ordinal) || m.Is("birthday") || m.Noun.Lemma == "cake";
        var trim = icing.Colour.X > 0.6f && icing.Colour.Y > 0.6f ? Paints.Matte(0xE8709A) : Paints.Matte(0xF8F2EA);
        m.TopHeight = h;
        m.Solid.Post(Vector3d.Zero, r, 0.12 * h, Paints.Gloss(0xDADDE0), edge: 0.02 * h);
        m.Solid.Post(new(0, 0.12 * h, 0), 0.92 * r, 0.5 * h, icing, edge: 0.06 * h);
        m.Solid.Post(new(0, 0.62 * h, 0), 0.62 * r, 0.38 * h, icing, edge: 0.06 * h);
        for (var i = 0; i < 14; i++)
        {
            var angle = 2 * Math.PI * i / 14;
            m.Trim.Ball(Shared.OnCircle(0.90 * r, angle, 0.62 * h), 0.085 * r, trim);
            m.Trim.Ball(Shared.OnCircle(0.92 * r, angle, 0.15 * h), 0.075 * r, trim);
            if (i % 2 == 0)
            {
                m.Trim.Ball(Shared.OnCircle(0.58 * r, angle, h), 0.075 * r, trim);
            }
        }

        int[] candles = [0xE05A5A, 0x4FA0D8, 0xF2C531, 0x6AC070, 0xB070D0];
        for (var i = 0; i < 5 && isBirthday; i++)
        {
            var foot = Shared.OnCircle(0.34 * r, (2 * Math.PI * i / 5) + 0.3, h);
            m.Trim.Post(foot, 0.035 * r, 0.55 * h, Paints.Gloss(candles[i]));
            Shared.Flame(m, foot + new Vector3d(0, 0.56 * h, 0), 0.22 * h, i);
        }
    }

    private static void Pie(Model m)
    {
        double r = m.Width / 2, h = 0.6 * m.Height;
        var crust = m.Paint(SurfaceMaterial.Matte, 0xC88A42);
        m.Solid.Cone(Vector3d.Zero, 0.8 * r, new(0, 0.8 * h, 0), r, Paints.Steel);
        m.Solid.Post(new(0, 0.55 * h, 0), 0.94 * r, 0.3 * h, Paints.Matte(0x8E1F2E));
        m.Trim.Ring(new(0, 0.82 * h, 0), 0.96 * r, 0.07 * r, Vector3d.UnitY, crust);
        for (var i = -2; i <= 2; i++)
        {
            var half = Math.Sqrt(1 - (0.16 * i * i)) * 0.92 * r;
            m.Trim.Box(new(i * 0.38 * r, 0.87 * h, 0), new(0.14 * r, 0.08 * h, 2 * half), crust);
            m.Trim.Box(new(0, 0.91 * h, i * 0.38 * r), new(2 * half, 0.08 * h, 0.14 * r), crust);
        }
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
