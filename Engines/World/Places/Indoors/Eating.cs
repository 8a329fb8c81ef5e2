using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Indoors;

/// <summary>Restaurant, café, bar, bakery, shop.</summary>
internal static class Eating
{
    public static PlaceDesign[] All { get; } =
    [
        new("restaurant", Physics.Materials.Wood, Restaurant) { Room = new(11, 3.2f, 6.5f, 6), Walls = 0x8A4A3E, Light = RoomLight.Warm, Furniture = 3.2 },
        new("cafe", Physics.Materials.Wood, Cafe) { Room = new(10, 3, 5.2f, 6), Walls = 0xDDD2BC, Furniture = 1.9 },
        new("bar", Physics.Materials.Wood, Bar) { Room = new(10, 3, 4.2f, 6), Walls = 0x3A2A26, Ceiling = 0x2A2220, Light = RoomLight.Dim, Furniture = 2.2 },
        new("bakery", Physics.Materials.Tile, Bakery) { Room = new(8.5f, 2.9f, 4, 5.4f), Walls = 0xF0E2C4, Furniture = 1.7 },
        new("shop", Physics.Materials.Wood, CornerShop) { Room = new(9, 3.0f, 4.6f, 6), Walls = 0x9FB89A, Furniture = 1.7, Light = RoomLight.Warm },
        new("supermarket", Physics.Materials.Tile, Supermarket) { Room = new(13, 3.4f, 6.4f, 7), Walls = 0xE4E8EA, Light = RoomLight.Bright, Furniture = 2.8 },
    ];

    private static void Restaurant(Dressing d)
    {
        Homes.Skirting(d);
        for (var i = 0; i < 4; i++)
        {
            double x = (i * 2.7) - 4.05, z = d.Back + 1.1 + (i % 2 * 1.2);
            Furnishings.CafeTable(d, x, z, Paint.Wood(), cloth: true);
            if (i != 1)
            {
                d.Add(new Figure(Pastime.Sit, x - 0.62, 0.44, z, d.Random));
                d.Add(new Figure(Pastime.Sit, x + 0.62, 0.44, z, d.Random));
            }

            Furnishings.Hanging(d, x, z, 2.15, 0.16, 0xFFD08A);
        }

        Furnishings.Picture(d, -3, 1.4, 1.0, 0);
        Furnishings.Picture(d, 0, 1.45, 0.8, 1);
        Furnishings.Picture(d, 3, 1.4, 1.0, 3);
        d.Box(0, 0, d.Back + 0.03, d.Side * 2, 1.05, 0.05, Paint.Wood(0x4A2A1E));
    }

    private static void Cafe(Dressing d)
    {
        Homes.Skirting(d);
        double z = d.Back + 1.1;
        Furnishings.Counter(d, 0.9, z, 4.2, 1.1, 0.6, Paint.Wood(0x6B4A2E), Paint.Stone(0xE0DACB));
        d.Panel(0.6, 1.75, d.Back + 0.05, 2.6, 0.95, Patterns.Words("COFFEE  TEA\nCAKE  SOUP", 2.7, 0xF4F0E4, 0x23282A), 0x5A3A26);

        // The coffee machine, cups, cakes under glass, the one who serves.
        d.Box(2.2, 1.1, z - 0.05, 0.75, 0.5, 0.45, Paint.Metal(0xC9CED2), 0.05);
        d.Box(2.2, 1.6, z - 0.05, 0.6, 0.08, 0.35, Paint.Metal(0x9CA2A8));
        for (var i = 0; i < 3; i++)
        {
            d.Tube(2.0 + (i * 0.2), 1.68, z - 0.05, 0.05, 0.08, Paint.Gloss(0xF4F4F0));
        }

        d.Box(-0.3, 1.1, z, 1.2, 0.42, 0.45, Paint.Glass(0x8FA8B0));
        for (var i = 0; i < 4; i++)
        {
            d.Tube(-0.72 + (i * 0.28), 1.14, z + 0.23, 0.1, 0.11, Paint.Matte(new[] { 0x8A4A2A, 0xF0D8A8, 0xD8566A, 0x5A3424 }[i]), 0.03);
        }

        d.Add(new Figure(Pastime.Stand, 1.1, 0, z - 0.6, d.Random));
        d.Box(2.7, 2.0, d.Back + 0.2, 1.4, 0.05, 0.3, Paint.Wood());
        for (var i = 0; i < 5; i++)
        {
            d.Tube(2.2 + (i * 0.26), 2.05, d.Back + 0.2, 0.07, 0.2, Paint.Gloss(i % 2 == 0 ? 0x8A5A33 : 0xE0D2B0));
        }

        Furnishings.CafeTable(d, -3.4, d.Back + 0.75, Paint.Wood(0x8A6640), cloth: false);
        d.Add(new Figure(Pastime.Sit, -4.0, 0.44, d.Back + 0.75, d.Random));
        Furnishings.Window(d, -2.9, 1.0, 2.2, 1.4, curtains: false);
        Furnishings.Pot(d, -4.6, d.Back + 0.4, 1.2);
        for (var i = 0; i < 3; i++)
        {
            Furnishings.Hanging(d, -0.4 + (i * 1.2), z, 2.2, 0.14);
        }
    }

    private static void Bar(Dressing d)
    {
        double z = d.Back + 1.25;
        d.Box(0, 1.15, d.Back + 0.18, 7, 0.62, 0.3, Paint.Wood(0x3A2415) with { Texture = Patterns.Bottles() });
        d.Box(0, 1.85, d.Back + 0.18, 7, 0.62, 0.3, Paint.Wood(0x3A2415) with { Texture = Patterns.Bottles() });
        Furnishings.Counter(d, 0, z, 7.4, 1.12, 0.62, Paint.Wood(0x4A2A1A), Paint.Gloss(0x2A1810));
        d.Pipe(0, 0.25, z + 0.42, 0.03, 7.4, Paint.Metal(0xC9A95A));
        for (var i = 0; i < 5; i++)
        {
            double x = (i * 1.45) - 2.9;
            d.Tube(x, 0, z + 0.68, 0.03, 0.72, Paint.Metal());
            d.Tube(x, 0.72, z + 0.68, 0.2, 0.09, Paint.Gloss(0x8A2A24), 0.03);
        }

        for (var i = 0; i < 4; i++)
        {
            Furnishings.Hanging(d, (i * 1.9) - 2.85, z, 2.05, 0.12, 0xFFB45A);
            d.Cone(new((i * 1.9) - 2.2, 1.13, z), 0.035, new((i * 1.9) - 2.2, 1.3, z), 0.045, Paint.Gloss(0xE0A43A));
        }

        Buildings.Neon(d, -3.3, 2.15, d.Back + 0.1, 1, 1.5);
        d.Add(new Figure(Pastime.Stand, 1.4, 0, z - 0.6, d.Random));
        d.Add(new Figure(Pastime.Sit, 2.9, 0.8, z + 0.68, d.Random));
        d.Light(-3.3, 2.3, d.Back + 0.8, 0x37D8F5, 1.2, 4);
    }

    private static void Bakery(Dressing d)
    {
        double z = d.Back + 1.2;
        Furnishings.Counter(d, 0, z, 5.6, 0.95, 0.6, Paint.Gloss(0xF0E8D8), Paint.Wood(0xB8854E));
        d.Box(-0.9, 0.95, z, 3.2, 0.36, 0.5, Paint.Glass(0x9CB4BC));
        for (var shelf = 0; shelf < 3; shelf++)
        {
            double y = 1.1 + (shelf * 0.48);
            d.Box(0, y - 0.05, d.Back + 0.2, 6, 0.05, 0.36, Paint.Wood(0x9C6E42));
            for (var i = 0; i < 9; i++)
            {
                double x = (i * 0.66) - 2.64;
                if (shelf == 1)
                {
                    d.Cone(new(x - 0.2, y + 0.1, d.Back + 0.24), 0.075, new(x + 0.24, y + 0.1, d.Back + 0.24), 0.075, Paint.Matte(0xC98A42));
                }
                else
                {
                    d.Ball(x, y + 0.1, d.Back + 0.24, 0.15, Paint.Matte(i % 2 == 0 ? 0xB5722E : 0xD09A50));
                }
            }
        }

        for (var i = 0; i < 6; i++)
        {
            d.Ball(-2.2 + (i * 0.5), 1.06, z + 0.22, 0.11, Paint.Matte(i % 2 == 0 ? 0xD9A05A : 0xE8C890));
        }

        d.Panel(0, 2.42, d.Back + 0.06, 2.4, 0.4, Patterns.Words("FRESH BREAD", 6, 0xF4E7C8, 0x6B2E26));
        d.Add(new Figure(Pastime.Stand, 1.9, 0, z - 0.55, d.Random));
    }

    /// <summary>A small shop: a counter with till, scales and jars of sweets, someone behind it, shelves of boxes, a window, the price list.</summary>
    private static void CornerShop(Dressing d)
    {
        foreach (var x in new[] { -1.5, 1.5 })
        {
            d.Box(x, 0.95, d.Back + 0.2, 2.4, 1.6, 0.35, Paint.Wood(0x7A5230) with { Texture = x < 0 ? Patterns.Goods() : Patterns.Bottles() });
            d.Box(x, 2.55, d.Back + 0.22, 2.5, 0.08, 0.42, Paint.Wood(0x5A3A22));
        }

        Furnishings.Counter(d, 0, d.Back + 1.35, 5.4, 0.98, 0.6, Paint.Wood(0x8A5A34), Paint.Wood(0x5E3C22));
        d.Add(new Figure(Pastime.Stand, -0.2, 0, d.Back + 0.8, d.Random));

        // The till with its drawer, scales, jars of sweets.
        d.Box(1.0, 0.98, d.Back + 1.4, 0.46, 0.26, 0.36, Paint.Gloss(0x2E3238), 0.03);
        d.Tipped(1.0, 1.32, d.Back + 1.34, 0.4, 0.2, 0.06, 0.4, Paint.Glow(0x9AE0B0));
        d.Box(-1.2, 0.98, d.Back + 1.4, 0.3, 0.1, 0.24, Paint.Gloss(0xB3261E), 0.02);
        d.Disc(-1.2, 1.24, d.Back + 1.4, 0.15, 0.06, Paint.Matte(0xF4F2EA));
        int[] sweets = [0xE8506A, 0xF2C230, 0x5CB860, 0x5A8AE0, 0xB060C0];
        for (var i = 0; i < sweets.Length; i++)
        {
            d.Tube(1.65 + (i * 0.2), 0.98, d.Back + 1.4, 0.08, 0.2, Paint.Gloss(sweets[i]), 0.02);
            d.Tube(1.65 + (i * 0.2), 1.18, d.Back + 1.4, 0.06, 0.04, Paint.Matte(0x3A2A20), 0.01);
        }

        d.Panel(0, 2.6, d.Back + 0.5, 2.2, 0.34, Patterns.Words("SHOP", 6.4, 0xF4E7C8, 0x24402F));
        Furnishings.Window(d, 3.5, 0.9, 1.3, 1.4, curtains: false);
        for (var i = 0; i < 3; i++)
        {
            d.Box(-3.6 + (0.1 * i), 0.0, d.Back + 0.5 + (0.5 * i), 0.6, 0.45, 0.45, Paint.Wood(0xB08A58));
            for (var k = 0; k < 6; k++)
            {
                d.Ball(-3.78 + (0.1 * i) + (0.17 * (k % 3)), 0.48, d.Back + 0.42 + (0.5 * i) + (0.17 * (k / 3)), 0.085, Paint.Gloss(i == 0 ? 0xC8301E : i == 1 ? 0xF09A2A : 0x7ABF3A));
            }
        }
    }

    private static void Supermarket(Dressing d)
    {
        // Aisles that run away from the eye, a wall of goods behind, signs above, a till.
        d.Box(0, 0, d.Back + 0.3, d.Side * 2, 2.4, 0.5, Paint.Matte(0x8A8E90) with { Texture = Patterns.Goods() });
        for (var side = -1; side <= 1; side += 2)
        {
            d.Box(side * (d.Side - 0.35), 0, -2.2, 0.6, 2.1, 8, Paint.Matte(0x8A8E90) with { Texture = Patterns.Goods() });
        }

        d.Box(-2.6, 0, d.Back + 2.1, 1.9, 1.55, 0.8, Paint.Matte(0x8A8E90) with { Texture = Patterns.Goods() });
        d.Box(2.9, 0, d.Back + 2.1, 1.9, 1.55, 0.8, Paint.Matte(0x8A8E90) with { Texture = Patterns.Goods() });
        string[] words = ["FRUIT", "SALE", "DAIRY"];
        int[] colours = [0x3F8A3A, 0xD8281E, 0x2E6EB0];
        for (var i = 0; i < 3; i++)
        {
            d.Panel((i * 3.4) - 3.4, 2.55, d.Back + 1.4, 1.8, 0.5, Patterns.Words(words[i], 3.6, 0xF6F6F2, colours[i]));
            d.Box((i * 4) - 4, d.Top - 0.06, -1.5, 0.5, 0.06, 2.2, Paint.Glow(0xF4F8FF));
        }

        d.Add(new Figure(Pastime.Stand, 0.4, 0, d.Back + 1.3, d.Random));
        d.Box(0.1, 0.45, d.Back + 2.1, 0.55, 0.45, 0.7, Paint.Metal(0xA5ABB0), 0.03);
        d.Pipe(0.1, 1.0, d.Back + 2.5, 0.02, 0.5, Paint.Gloss(0xD8281E));
    }
}
