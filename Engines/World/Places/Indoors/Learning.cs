using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Indoors;

/// <summary>Classroom, library, museum, laboratory, office.</summary>
internal static class Learning
{
    public static PlaceDesign[] All { get; } =
    [
        new("classroom", Physics.Materials.Wood, Classroom) { Room = new(9.5f, 3.1f, 4.6f, 6), Walls = 0xE2DCC2, Furniture = 1.6 },
        new("library", Physics.Materials.Carpet, Library) { Room = new(11, 4.4f, 5, 7), Walls = 0x8A7458, GroundColour = 0x6B3A34, Furniture = 1.6, Light = RoomLight.Warm },
        new("museum", Physics.Materials.Stone, Museum) { Room = new(15, 5, 6.5f, 9), Walls = 0xEDEAE2, GroundColour = 0xB8B0A2, Light = RoomLight.Bright, Furniture = 2.6 },
        new("laboratory", Physics.Materials.Tile, Laboratory) { Room = new(9.5f, 3, 4.2f, 6), Walls = 0xE6EEF0, Light = RoomLight.Bright, Furniture = 1.6 },
        new("office", Physics.Materials.Carpet, Office) { Room = new(10, 2.9f, 4.8f, 6), Walls = 0xD8DCDC, GroundColour = 0x6E7880, Furniture = 1.9 },
    ];

    private static void Classroom(Dressing d)
    {
        Homes.Skirting(d);

        // The board with today's sum, the teacher's desk, a globe, the map, pupils' desks along the sides.
        d.Panel(0, 1.0, d.Back + 0.05, 3.8, 1.35, Patterns.Words("2 + 2 = 4\nABC", 2.8, 0xF2F4EE, 0x27493A), 0x6B4A2E, 0.08);
        d.Box(0, 0.93, d.Back + 0.12, 3.8, 0.06, 0.14, Paint.Wood());
        Furnishings.Table(d, 2.4, d.Back + 1.1, 1.5, 0.76, 0.7, Paint.Wood(0x7A5636));
        d.Ball(2.8, 1.02, d.Back + 1.1, 0.17, Paint.Gloss(0x2E6AB0));
        d.Tube(2.8, 0.76, d.Back + 1.1, 0.09, 0.08, Paint.Wood());
        for (var i = 0; i < 3; i++)
        {
            d.Box(2.0, 0.76 + (i * 0.05), d.Back + 1.1, 0.3, 0.05, 0.22, Paint.Matte(new[] { 0xA83A32, 0x2F4A6B, 0x3D5B3A }[i]));
        }

        d.Ball(2.35, 0.81, d.Back + 1.2, 0.045, Paint.Gloss(0xC8281E));
        Furnishings.OnWall(d, -3.1, 1.15, 1.3, 1.0, Patterns.Painting(3));
        Furnishings.Clock(d, 0, 2.7, 0.2);
        for (var side = -1; side <= 1; side += 2)
        {
            for (var i = 0; i < 2; i++)
            {
                double x = side * 3.6, z = d.Back + 1.5 + (i * 1.7);
                Furnishings.Table(d, x, z, 1.1, 0.7, 0.55, Paint.Wood(0xC09A62));
                Furnishings.Chair(d, x, z + 0.55, Paint.Gloss(0x3A6EA8), -1);
            }
        }

        d.Box(-1.9, 2.5, d.Back + 0.04, 2.6, 0.22, 0.02, Paint.Matte(0xF4F0E4) with { Texture = Patterns.Words("A B C D E F G H I", 12, 0xC8352E, 0xF4F0E4) });
        d.Box(1.9, 2.5, d.Back + 0.04, 2.6, 0.22, 0.02, Paint.Matte(0xF4F0E4) with { Texture = Patterns.Words("J K L M N O P Q R", 12, 0x2E6EB0, 0xF4F0E4) });
    }

    private static void Library(Dressing d)
    {
        for (var i = -2; i <= 2; i++)
        {
            Furnishings.Bookcase(d, i * 2.1, d.Back + 0.24, 2.0, 3.3);
            d.Box(i * 2.1, 3.3, d.Back + 0.26, 2.1, 0.16, 0.46, Paint.Wood(0x4A2E1C), 0.03);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            d.Box(side * (d.Side - 0.25), 0, -1.6, 0.4, 3.3, 6, Paint.Wood(0x5A3A22) with { Texture = Patterns.Books() });
        }

        // A ladder against the shelves, a reading table with green lamps.
        for (var side = -1; side <= 1; side += 2)
        {
            d.Tipped(-2.6 + (side * 0.24), 1.45, d.Back + 0.85, 0.06, 3.0, 0.06, -0.2, Paint.Wood(0x9C6E3E));
        }

        for (var i = 0; i < 7; i++)
        {
            d.Pipe(-2.6, 0.3 + (i * 0.4), d.Back + 1.1 - (i * 0.08), 0.02, 0.46, Paint.Wood(0x9C6E3E));
        }

        Furnishings.Table(d, 2.6, d.Back + 1.15, 2.4, 0.78, 0.7, Paint.Wood(0x5A3420));
        for (var side = -1; side <= 1; side += 2)
        {
            var x = 2.6 + (side * 0.7);
            d.Tube(x, 0.78, d.Back + 1.15, 0.02, 0.34, Paint.Metal(0xC9A95A));
            d.Pipe(x, 1.16, d.Back + 1.15, 0.08, 0.36, Paint.Gloss(0x1E7A4A));
            d.Box(x, 1.06, d.Back + 1.15, 0.3, 0.03, 0.1, Paint.Glow(0xFFE8B0));
            d.Light(x, 1.0, d.Back + 1.3, 0xFFE0A0, 0.7, 2.5);
        }

        d.Box(2.5, 0.78, d.Back + 1.2, 0.42, 0.05, 0.3, Paint.Matte(0x7A2E2A));
        d.Box(2.15, 0.78, d.Back + 1.1, 0.3, 0.1, 0.22, Paint.Matte(0x2F4A6B));
    }

    private static void Museum(Dressing d)
    {
        for (var i = -2; i <= 2; i++)
        {
            var wide = i % 2 == 0 ? 1.7 : 1.1;
            Furnishings.Picture(d, i * 2.9, 1.35, wide, i + 6);
            d.Box((i * 2.9) + (wide * 0.75), 1.15, d.Back + 0.04, 0.16, 0.11, 0.02, Paint.Matte(0xFAFAF6));
            d.Tipped(i * 2.9, 3.2, d.Back + 0.3, 0.5, 0.07, 0.1, 0.4, Paint.Glow(0xFFF2D4));
        }

        // Ropes before the pictures; a marble bust and a vase on pedestals.
        for (var i = -4; i <= 4; i++)
        {
            d.Tube(i * 1.6, 0, d.Back + 1.5, 0.035, 0.9, Paint.Metal(0xC9A95A));
            d.Ball(i * 1.6, 0.94, d.Back + 1.5, 0.06, Paint.Metal(0xC9A95A));
            if (i < 4)
            {
                d.Cone(new(i * 1.6, 0.86, d.Back + 1.5), 0.03, new((i * 1.6) + 0.8, 0.66, d.Back + 1.5), 0.03, Paint.Cloth(0xA0221E));
                d.Cone(new((i * 1.6) + 0.8, 0.66, d.Back + 1.5), 0.03, new((i * 1.6) + 1.6, 0.86, d.Back + 1.5), 0.03, Paint.Cloth(0xA0221E));
            }
        }

        var marble = Paint.Stone(0xF2EFE8);
        foreach (var x in new[] { -5.4, 5.4 })
        {
            d.Box(x, 0, d.Back + 2.3, 0.7, 1.05, 0.7, marble, 0.03);
        }

        d.Cone(new(-5.4, 1.15, d.Back + 2.3), 0.32, new(-5.4, 1.4, d.Back + 2.3), 0.14, marble);
        d.Cone(new(-5.4, 1.4, d.Back + 2.3), 0.1, new(-5.4, 1.6, d.Back + 2.3), 0.1, marble);
        d.Ball(-5.4, 1.72, d.Back + 2.3, 0.18, marble);
        d.Cone(new(5.4, 1.1, d.Back + 2.3), 0.13, new(5.4, 1.45, d.Back + 2.3), 0.26, Paint.Gloss(0x2E5AA0));
        d.Cone(new(5.4, 1.45, d.Back + 2.3), 0.26, new(5.4, 1.72, d.Back + 2.3), 0.1, Paint.Gloss(0x2E5AA0));
        d.Box(0.2, 0, d.Back + 2.2, 1.8, 0.42, 0.5, Paint.Wood(0x5A3A26), 0.03);
    }

    private static void Laboratory(Dressing d)
    {
        double z = d.Back + 1.15;
        Furnishings.Counter(d, 0, z, 6.4, 0.92, 0.7, Paint.Gloss(0xF0F4F4), Paint.Gloss(0x2A3438));
        int[] liquids = [0x3AC86A, 0xE8482E, 0x3A8AF0, 0xF0C82E, 0xB84AE0];
        for (var i = 0; i < 6; i++)
        {
            double x = -2.6 + (i * 0.52);
            var liquid = Paint.Gloss(liquids[i % liquids.Length]);
            d.Cone(new(x, 1.0, z + 0.1), 0.11, new(x, 1.2, z + 0.1), 0.035, liquid);
            d.Tube(x, 1.18, z + 0.1, 0.03, 0.13, Paint.Glass(0xBFD4DA));
        }

        // A microscope, a rack of tubes, screens, the cupboard with the warning.
        d.Box(1.1, 0.92, z, 0.26, 0.05, 0.34, Paint.Gloss(0x23282C));
        d.Tipped(1.1, 1.15, z - 0.08, 0.07, 0.42, 0.07, 0.2, Paint.Gloss(0xF0F0EC));
        d.Tipped(1.1, 1.3, z + 0.04, 0.08, 0.32, 0.08, 0.5, Paint.Gloss(0x23282C));
        for (var i = 0; i < 6; i++)
        {
            d.Tube(1.75 + (i * 0.09), 0.96, z, 0.025, 0.24, Paint.Gloss(liquids[(i + 2) % liquids.Length]));
        }

        d.Box(1.98, 1.02, z, 0.62, 0.03, 0.1, Paint.Wood());
        for (var i = 0; i < 2; i++)
        {
            d.Panel(-2.4 + (i * 1.5), 1.5, d.Back + 0.1, 1.2, 0.75, Patterns.Readout(i), 0x16181A);
        }

        d.Box(1.5, 1.55, d.Back + 0.2, 2.2, 0.9, 0.34, Paint.Gloss(0xDCE6E8));
        d.Panel(1.0, 1.8, d.Back + 0.39, 0.5, 0.45, Patterns.Words("!", 1.1, 0x17191C, 0xF2C230));
        for (var i = 0; i < 4; i++)
        {
            d.Tube(1.4 + (i * 0.22), 2.45, d.Back + 0.2, 0.07, 0.24, Paint.Gloss(liquids[i]));
        }

        d.Box(3.9, 0, d.Back + 0.45, 1.1, 2.1, 0.8, Paint.Metal(0xC4CACE), 0.02);
        d.Box(3.9, 0.95, d.Back + 0.86, 0.9, 0.95, 0.03, Paint.Glow(0xBFE8F0));
        d.Add(new Bubbles(5, new(-2.1, 1.0, z + 0.08), new(-1.5, 1.35, z + 0.12), d.Random));
    }

    private static void Office(Dressing d)
    {
        Homes.Skirting(d);
        Furnishings.Window(d, -2.4, 0.9, 2.6, 1.5, curtains: false);
        for (var i = 0; i < 9; i++)
        {
            d.Box(-2.4, 1.0 + (i * 0.155), d.Back + 0.1, 2.5, 0.03, 0.03, Paint.Matte(0xEDEDE8));
        }

        for (var i = 0; i < 2; i++)
        {
            double x = -2.2 + (i * 3.1), z = d.Back + 1.25;
            Furnishings.Table(d, x, z, 1.7, 0.74, 0.75, Paint.Wood(0xB89468));
            d.Panel(x - 0.1, 0.86, z - 0.15, 0.66, 0.42, Patterns.Readout(i + 3), 0x16181A);
            d.Box(x - 0.1, 0.74, z - 0.2, 0.2, 0.14, 0.1, Paint.Gloss(0x23262A));
            d.Box(x - 0.1, 0.745, z + 0.15, 0.46, 0.025, 0.16, Paint.Matte(0x2E3236));
            d.Box(x + 0.6, 0.74, z, 0.24, 0.12, 0.32, Paint.Matte(0xF4F4F0));
            d.Tube(x + 0.4, 0.74, z + 0.2, 0.04, 0.1, Paint.Gloss(0x2E6EB0));
            d.Tube(x, 0, z - 0.62, 0.25, 0.06, Paint.Gloss(0x23262A));
            d.Box(x, 0.45, z - 0.6, 0.5, 0.1, 0.48, Paint.Cloth(0x2E3A46), 0.04);
            d.Box(x, 0.6, z - 0.84, 0.48, 0.6, 0.08, Paint.Cloth(0x2E3A46), 0.04);
        }

        d.Add(new Figure(Pastime.Sit, 0.9, 0.5, d.Back + 0.62, d.Random));
        for (var i = 0; i < 2; i++)
        {
            d.Box(3.3 + (i * 0.62), 0, d.Back + 0.33, 0.58, 1.3, 0.6, Paint.Gloss(0x9CA4AA));
            for (var k = 0; k < 4; k++)
            {
                d.Box(3.3 + (i * 0.62), 0.05 + (k * 0.32), d.Back + 0.64, 0.52, 0.27, 0.02, Paint.Gloss(0xAEB6BC));
                d.Box(3.3 + (i * 0.62), 0.2 + (k * 0.32), d.Back + 0.66, 0.14, 0.03, 0.02, Paint.Metal());
            }
        }

        Furnishings.Clock(d, 0.4, 2.2, 0.2);
        d.Panel(1.9, 1.35, d.Back + 0.04, 1.4, 0.85, Patterns.Words("PLAN\nQ3 +12%", 1.65, 0x2E5AA0, 0xF6F8F8), 0xA5ABB0);
        Furnishings.Pot(d, 4.6, d.Back + 1.3, 1.4);
        d.Box(0, d.Top - 0.05, -1, 1.4, 0.05, 0.5, Paint.Glow(0xF4F8FF));
    }
}
