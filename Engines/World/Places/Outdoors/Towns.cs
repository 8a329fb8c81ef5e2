using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Outdoors;

/// <summary>Street, square, market, city, village, rooftop, building site.</summary>
internal static class Towns
{
    private const double Pavement = -4.2;

    public static PlaceDesign[] All { get; } =
    [
        new("street", Physics.Materials.Asphalt, Street) { Beyond = lit => [Horizons.Skyline(lit, 0.13f, 0.6f)] },
        new("square", Physics.Materials.Stone, Square) { GroundColour = 0xA39B8C, Beyond = lit => [Horizons.Skyline(lit, 0.1f, 0.6f, 9)] },
        new("market", Physics.Materials.Stone, Market) { GroundColour = 0x9A8F7E, Beyond = lit => [Horizons.Skyline(lit, 0.09f, 0.6f, 7)] },
        new("city", Physics.Materials.Asphalt, City) { Sky = Glow, Beyond = lit => [Horizons.Skyline(lit, 0.34f, 0.55f, 5, 12), Horizons.Skyline(lit, 0.22f, 0.3f, 8, 14)] },
        new("village", Physics.Materials.Earth, Village) { GroundColour = 0x94805E, Beyond = _ => [Horizons.Hills(0x4F7340, 0.12f, 0.4f), Horizons.Trees(0.06f)] },
        new("rooftop", Physics.Materials.Concrete, Rooftop) { GroundColour = 0x7E7B76, Beyond = lit => [Horizons.Skyline(lit, 0.26f, 0.6f, 3, 13), Horizons.Skyline(lit, 0.16f, 0.35f, 11, 17)] },
        new("construction site", Physics.Materials.Earth, BuildingSite) { GroundColour = 0x9C8058, Beyond = lit => [Horizons.Skyline(lit, 0.12f, 0.6f, 4)] },
    ];

    /// <summary>By night a city lights itself: its haze sends the light of signs and windows back from everywhere.</summary>
    private static Picture.SkyLight Glow(Picture.SkyLight sky) => sky.AmbientAbove.Y > DarkSky ? sky : sky with
    {
        AmbientAbove = sky.AmbientAbove + new System.Numerics.Vector3(0.17f, 0.10f, 0.22f),
        AmbientBelow = sky.AmbientBelow + new System.Numerics.Vector3(0.10f, 0.05f, 0.12f),
        HorizonColour = sky.HorizonColour + new System.Numerics.Vector3(0.10f, 0.05f, 0.12f),
    };

    // Light from above below which lamps are lit.
    private const float DarkSky = 0.16f;

    private static void Street(Dressing d)
    {
        Roadway(d);
        var x = -26.0;
        for (var i = 0; x < 26; i++)
        {
            var wide = d.Random.Between(6, 8.5);
            Buildings.TownHouse(d, x + (wide / 2), -9.0, wide, d.Random.Between(9, 15), i + d.Random.Below(3));
            x += wide + 0.04;
        }

        Buildings.Lamp(d, -5.5, Pavement - 0.5);
        Buildings.Lamp(d, 6, Pavement - 0.5);
        Plants.Tree(d, -9.5, -6.2, 4.6);
        Plants.Tree(d, 10.5, -6.2, 4.2);
        Passers(d, 4, -6.6);
        d.Tube(2.4, 0.14, Pavement - 0.5, 0.14, 0.65, Paint.Gloss(0xB3261E), 0.05);
    }

    private static void Roadway(Dressing d)
    {
        d.Box(0, 0, -7, 120, 0.14, 5.4, Paint.Stone(0x8F8C86), 0.02);
        d.Box(0, 0, Pavement, 120, 0.15, 0.24, Paint.Stone(0xB5B0A6), 0.02);
        for (var i = -4; i <= 4; i++)
        {
            d.Box((i * 4) + 1, 0, 3.4, 2, 0.008, 0.14, Paint.Matte(0xE4E2DA), 0.002);
        }
    }

    private static void Passers(Dressing d, int count, double z)
    {
        for (var i = 0; i < count; i++)
        {
            d.Add(new Figure(Pastime.Walk, d.Random.Between(-16, 16), 0.14, z - (0.55 * (i % 3)), d.Random, (i % 2 == 0 ? 1 : -1) * d.Random.Between(1.1, 1.5)));
        }
    }

    private static void City(Dressing d)
    {
        Roadway(d);
        var x = -30.0;
        for (var i = 0; x < 30; i++)
        {
            var wide = d.Random.Between(7, 10);
            Buildings.Tower(d, x + (wide / 2), -15, wide, d.Random.Between(18, 46), i);
            d.Box(x + (wide / 2), 0, -11, wide - 0.1, 3.4, 0.4, d.IsDark ? Paint.Glow((i % 4) switch { 0 => 0x7A3A9A, 1 => 0x2C6A9C, 2 => 0x9A5A2A, _ => 0x9A2A62 }) : Paint.Glass(0x4E6478), 0.02);
            d.Box(x + (wide / 2), 3.4, -10.9, wide, 0.8, 0.7, Paint.Gloss(0x2B2F36), 0.02);
            if (d.IsDark)
            {
                Buildings.Neon(d, x + (wide / 2), 4.6 + (1.4 * (i % 2)), -10.7, i, 2.6);
                ShopFront(d, x, wide, i);
                d.Light(x + (wide / 2), 4.2, -4, i % 3 == 0 ? 0xFF3A6E : i % 3 == 1 ? 0x37D8F5 : 0xC05CFF, 11, 13);
                d.Light(x + (wide / 2), 3.0, 0.8, i % 3 == 0 ? 0x37D8F5 : i % 3 == 1 ? 0xC05CFF : 0xFF3A6E, 2.6, 9);
            }
            else
            {
                d.Panel(x + (wide / 2), 3.55, -10.5, 3.2, 0.55, Patterns.Words(i % 2 == 0 ? "BANK" : "PLAZA", 5.8, 0xF2F2EE, 0x23355A));
            }

            x += wide + 0.2;
        }

        Buildings.Lamp(d, -6.5, Pavement - 0.4, 5);
        Buildings.Lamp(d, 5.5, Pavement - 0.4, 5);
        for (var i = 0; i < 3; i++)
        {
            d.Add(Traffic.Car(i % 2 == 0 ? 9 : 7.5, (i * 17) - 24, -8.6, i + 1, d.IsDark));
        }

        Passers(d, 4, -5);
        TrafficLight(d, 8.5, Pavement - 0.3);
    }

    /// <summary>A shop window by night: a wall below it, bars that part it, a neon sign low enough for a camera at eye level.</summary>
    private static void ShopFront(Dressing d, double x, double wide, int number)
    {
        d.Box(x + (wide / 2), 0, -10.75, wide, 0.6, 0.12, Paint.Stone(0x2E3138), 0.02);
        for (var bar = 0; bar < 5; bar++)
        {
            d.Box(x + (bar * wide / 4), 0.6, -10.75, 0.12, 2.8, 0.1, Paint.Gloss(0x16181C), 0.01);
        }

        Buildings.Neon(d, x + (wide / 2), 2.3, -10.6, number + 2, 2.4);

        // Tubes up the edges of the front, and the stripe of their light on the wet or dry asphalt before it.
        var tube = Paint.Glow((number % 3) switch { 0 => 0xFF3A8E, 1 => 0x37E0FF, _ => 0xB45CFF });
        foreach (var side in new[] { 0.25, wide - 0.25 })
        {
            d.Tube(x + side, 0.5, -10.5, 0.05, 3.1, tube);
        }

        if (d.Weather is "rain" or "storm")
        {
            // A wet street mirrors its signs.
            for (var i = 0; i < 4; i++)
            {
                d.Lump(x + (wide * (0.3 + (0.12 * (i % 3)))), 0, -3.3 + (1.15 * i), wide * (0.62 - (0.1 * i)), 0.008, 0.34 + (0.05 * i), 0, tube with { Colour = tube.Colour * (0.34f - (0.05f * i)) });
            }
        }
    }

    private static void TrafficLight(Dressing d, double x, double z)
    {
        d.Tube(x, 0, z, 0.07, 3.3, Paint.Gloss(0x23272B));
        d.Box(x, 2.6, z + 0.05, 0.34, 0.95, 0.25, Paint.Gloss(0x16181A));
        d.Ball(x, 3.38, z + 0.16, 0.1, Paint.Glow(0xE02418));
        d.Ball(x, 3.08, z + 0.16, 0.1, Paint.Gloss(0x4A3A10));
        d.Ball(x, 2.78, z + 0.16, 0.1, Paint.Gloss(0x103A18));
    }

    private static void Square(Dressing d)
    {
        for (var i = -3; i <= 3; i++)
        {
            Buildings.TownHouse(d, i * 7.2, -17, 7.1, 10 + (i % 2 * 2.5), i + 5, i % 2 == 0);
        }

        // A fountain, and a church tower over the roofs.
        d.Tube(4.2, 0, -8.5, 2.1, 0.5, Paint.Stone(0xA8A296), 0.08);
        d.Tube(4.2, 0.3, -8.5, 1.85, 0.22, Paint.Water(0x4E93AA));
        d.Cone(new(4.2, 0.3, -8.5), 0.3, new(4.2, 1.7, -8.5), 0.14, Paint.Stone(0xA8A296));
        d.Tube(4.2, 1.6, -8.5, 0.75, 0.14, Paint.Stone(0xA8A296), 0.05);
        d.Box(-9, 0, -23, 4, 19, 4, Paint.Stone(0xA0907A));
        d.Peak(-9, 19, -23, 2.9, 0.05, 8, Paint.Matte(0x50605A));
        Buildings.Lamp(d, -4.5, -6.5);
        Buildings.Bench(d, -7.5, -6.5);
        Passers(d, 4, -11.5);
        d.Add(new Birds(5, 9, -15, d.Random, 0x8A8C90));
    }

    private static void Market(Dressing d)
    {
        for (var i = -3; i <= 3; i++)
        {
            Buildings.TownHouse(d, i * 7.2, -16, 7.1, 9 + (i % 2 * 2), i + 4, false);
        }

        for (var i = -2; i <= 2; i++)
        {
            Stall(d, (i * 4.4) + 0.4, -6.2, i + 2);
        }

        for (var i = 0; i < 5; i++)
        {
            d.Add(new Figure(i % 2 == 0 ? Pastime.Stand : Pastime.Walk, (i * 4.3) - 9, 0, -9.2 - (0.5 * (i % 3)), d.Random, i % 2 == 0 ? 0 : 1.1));
        }

        for (var i = -3; i < 3; i++)
        {
            d.Cone(new(i * 4.4, 4.4, -7.4), 0.02, new((i * 4.4) + 4.4, 4.4, -7.4), 0.02, Paint.Matte(0x303030));
            d.Ball((i * 4.4) + 2.2, 4.25, -7.4, 0.14, Paint.Lamp(d.IsDark));
            d.Light((i * 4.4) + 2.2, 4.1, -6.6, 0xFFD9A0, 1.8, 8);
        }
    }

    private static void Stall(Dressing d, double x, double z, int number)
    {
        int[] cloths = [0xC8352E, 0x2E7DB8, 0x3F9A55, 0xE0A92B, 0x8C5B94];
        int[] goods = [0xD93A2B, 0xF0A030, 0x7FB040, 0xE8D24A, 0x8A3A6A, 0xE8E0C8];
        d.Box(x, 0, z, 3.2, 0.85, 1.1, Paint.Wood(0x7A5636));
        for (var i = 0; i < 5; i++)
        {
            d.Box(x - 1.24 + (i * 0.62), 0.85, z + 0.2, 0.56, 0.14, 0.7, Paint.Wood(0xA8824E));
            for (var k = 0; k < 2; k++)
            {
                d.Ball(x - 1.36 + (i * 0.62) + (k * 0.24), 1.02, z + 0.3, 0.12, Paint.Gloss(goods[(i + number) % goods.Length]));
            }
        }

        d.Tube(x - 1.55, 0, z + 0.4, 0.04, 2.4, Paint.Wood());
        d.Tube(x + 1.55, 0, z + 0.4, 0.04, 2.4, Paint.Wood());
        d.Tipped(x, 2.55, z + 0.1, 3.5, 0.06, 2.1, 0.28, Paint.Cloth(cloths[number % cloths.Length]) with { Texture = Patterns.Stripes(cloths[number % cloths.Length], 0xF1EDE2, 0.7f) });
        d.Box(x, 2.0, z + 1.12, 3.5, 0.3, 0.04, Paint.Cloth(cloths[number % cloths.Length]) with { Texture = Patterns.Stripes(cloths[number % cloths.Length], 0xF1EDE2, 0.7f) });
        d.Add(new Figure(Pastime.Stand, x + 0.5, 0, z - 0.9, d.Random));
    }

    private static void Village(Dressing d)
    {
        int[] walls = [0xE8DFC8, 0xD9C7A0, 0xF1ECE0, 0xCFA98A], roofs = [0x8A4630, 0x6E5A44, 0x9C5B3A, 0x5F4A3A];
        for (var i = 0; i < 6; i++)
        {
            Buildings.Cottage(d, ((i - 2.5) * 7.6) + d.Random.Between(-0.6, 0.6), -13 - (i % 2 * 3.5), 5 + (i % 3 * 0.6), 2.8, walls[i % 4], roofs[i % 4]);
        }

        // The church over all, the well before it.
        d.Box(1.5, 0, -27, 4, 11, 4, Paint.Matte(0xE4DCC8));
        d.Peak(1.5, 11, -27, 2.9, 0.05, 6, Paint.Matte(0x5A4A44));
        d.Tube(5.6, 0, -6.2, 0.8, 0.8, Paint.Stone(), 0.05);
        d.Tube(4.95, 0.8, -6.2, 0.06, 1.5, Paint.Wood());
        d.Tube(6.25, 0.8, -6.2, 0.06, 1.5, Paint.Wood());
        d.Leaning(5.25, 2.45, -6.2, 1.1, 0.07, 1.3, 0.55, Paint.Wood(0x6E4A30));
        d.Leaning(5.95, 2.45, -6.2, 1.1, 0.07, 1.3, -0.55, Paint.Wood(0x6E4A30));
        Plants.Tree(d, -7.5, -8.5, 5.5);
        Plants.Tree(d, 12, -9, 5);
        Buildings.Fence(d, -7.8, -18, -9.5);
        d.Box(0, 0, -26, 160, 0.02, 44, Paint.Leaf(0x5C8A3A), 0.005);
        d.Add(new Figure(Pastime.Walk, -4, 0, -8.6, d.Random, 1.0));
        d.Add(new Birds(4, 10, -22, d.Random));
    }

    private static void Rooftop(Dressing d)
    {
        d.Box(0, 0, -5.4, 60, 0.95, 0.35, Paint.Stone(0x8F8A82), 0.02);
        d.Box(0, 0.95, -5.4, 60, 0.1, 0.5, Paint.Stone(0xB5B0A6), 0.02);
        d.Box(-6.5, 0, -4.6, 1.8, 1.2, 1.1, Paint.Metal(0x9CA2A8));
        d.Disc(-6.5, 0.65, -4.03, 0.45, 0.06, Paint.Matte(0x30343A));
        d.Pipe(-3.2, 0.25, -4.9, 0.13, 4.6, Paint.Metal(0xA5ABB0));
        d.Tube(6.8, 2.0, -4.6, 1.25, 1.9, Paint.Wood(0x6E4E34), 0.03);
        d.Peak(6.8, 3.9, -4.6, 1.35, 0.05, 0.8, Paint.Matte(0x3A3A3C));
        for (var i = 0; i < 4; i++)
        {
            d.Tube(6.8 + ((i & 1) == 0 ? -0.9 : 0.9), 0, -4.6 + ((i & 2) == 0 ? -0.7 : 0.7), 0.07, 2.0, Paint.Gloss(0x30343A));
        }

        d.Tube(3, 0, -5, 0.03, 3.4, Paint.Metal());
        d.Pipe(3, 3.1, -5, 0.02, 1.3, Paint.Metal());
        d.Pipe(3, 2.7, -5, 0.02, 0.9, Paint.Metal());
        for (var i = -3; i <= 3; i++)
        {
            Buildings.Tower(d, (i * 13) + d.Random.Between(-2, 2), -46 - (i % 2 * 8), 10, d.Random.Between(3, 13), i + 4);
        }

        d.Add(new Birds(5, 7, -30, d.Random, 0x6E7278));
    }

    private static void BuildingSite(Dressing d)
    {
        var steel = Paint.Matte(0xB0552E);
        for (var storey = 0; storey < 3; storey++)
        {
            d.Box(-3, (storey * 3.2) + 3, -13, 17, 0.3, 6, Paint.Stone(0xA09C94), 0.02);
            for (var i = 0; i < 5; i++)
            {
                d.Box(-11 + (i * 4), storey * 3.2, -10.2, 0.4, 3, 0.4, Paint.Stone(0x928E86));
            }
        }

        // Scaffolding, and the crane above everything.
        for (var i = 0; i < 6; i++)
        {
            d.Tube(-11.5 + (i * 3.4), 0, -9.4, 0.05, 8.6, Paint.Metal(0x8F949A));
        }

        for (var i = 1; i < 4; i++)
        {
            d.Pipe(-3, i * 2.2, -9.4, 0.045, 17, Paint.Metal(0x8F949A));
            d.Box(-3, (i * 2.2) - 0.1, -9.7, 17, 0.05, 0.7, Paint.Wood(0xA8824E));
        }

        var yellow = Paint.Gloss(0xE0A41E);
        d.Box(13, 0, -19, 1.1, 22, 1.1, yellow);
        d.Add(new Turning([Cast.Part.Box(new(-4, 0, 0), new(13, 0.45, 0.45), 0.02, yellow), Cast.Part.Box(new(8, -0.8, 0), new(1.2, 0.9, 0.8), 0.05, Paint.Stone()), Cast.Part.Cone(new(-13, 0, 0), 0.04, new(-13, -9, 0), 0.04, Paint.Matte(0x202226)), Cast.Part.Box(new(-13, -9.5, 0), new(1.4, 0.3, 0.3), 0.02, steel)], new(13, 22, -19), new(0, 1, 0), 0.05));
        for (var i = 0; i < 3; i++)
        {
            d.Peak(3.4 + (i * 1.7), 0, -4.6, 0.2, 0.03, 0.65, Paint.Matte(0xF0641E));
        }

        d.Box(-6, 0, -5.4, 2.6, 0.9, 0.12, Paint.Matte(0xE9E4D8) with { Texture = Patterns.Stripes(0xD83A2E, 0xF1EDE2, 0.8f) });
        d.Panel(6.8, 1.0, -5.2, 1.6, 0.9, Patterns.Words("DANGER", 1.8, 0x17191C, 0xF2C230));
        d.Tube(6.8, 0, -5.26, 0.05, 1.2, Paint.Metal());
        for (var i = 0; i < 6; i++)
        {
            d.Box(8.6 + (i % 3 * 0.5), i / 3 * 0.22, -6.2, 0.46, 0.2, 0.9, Paint.Matte(0x9C4F3A));
        }

        d.Add(new Figure(Pastime.Stand, -1.5, 0, -7.4, d.Random));
        d.Add(new Figure(Pastime.Walk, 3, 0, -8.2, d.Random, 0.9));
    }
}
