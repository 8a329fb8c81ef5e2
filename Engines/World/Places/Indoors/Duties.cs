using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Indoors;

/// <summary>Courtroom, hospital, church, throne room, prison.</summary>
internal static class Duties
{
    public static PlaceDesign[] All { get; } =
    [
        new("courtroom", Physics.Materials.Wood, Courtroom) { Room = new(12, 4.4f, 6, 7), Walls = 0xCDB894, Furniture = 3.0 },
        new("hospital", Physics.Materials.Tile, Hospital) { Room = new(9, 3, 4.2f, 5.6f), Walls = 0xD4E6E0, Light = RoomLight.Bright, Furniture = 2.3 },
        new("church", Physics.Materials.Stone, Church) { Room = new(13, 9, 10, 9), Walls = 0xCFC4AE, Ceiling = 0xB8AC96, GroundColour = 0x9C9486, Furniture = 6.4, Light = RoomLight.Warm },
        new("throne room", Physics.Materials.Stone, ThroneRoom) { Room = new(14, 7, 8, 9), Walls = 0x8A8272, Ceiling = 0x6E685C, GroundColour = 0x8A8478, Furniture = 4.4, Light = RoomLight.Warm },
        new("prison", Physics.Materials.Concrete, Prison) { Room = new(6, 3, 3.4f, 5), Walls = 0x8E8E88, Ceiling = 0x76766F, GroundColour = 0x77766F, Light = RoomLight.Dim, Furniture = 1.1 },
    ];

    private static void Courtroom(Dressing d)
    {
        var wood = Paint.Wood(0x6B3E22);
        d.Box(0, 0, d.Back + 0.06, d.Side * 2, 2.3, 0.1, wood);
        for (var i = -4; i <= 4; i++)
        {
            d.Box(i * 1.3, 0.3, d.Back + 0.12, 0.9, 1.8, 0.05, Paint.Wood(0x7A4A2A), 0.02);
        }

        // The judge on the bench, the seal above, flags, witness stand, the jury.
        d.Box(0, 0, d.Back + 1.1, 4.6, 0.5, 2.0, wood);
        d.Box(0, 0.5, d.Back + 1.8, 3.8, 1.15, 0.5, Paint.Wood(0x5A321A));
        d.Box(0, 1.65, d.Back + 1.8, 4.0, 0.08, 0.7, Paint.Wood(0x8A5530));
        d.Box(0, 0.9, d.Back + 2.06, 3.2, 0.55, 0.04, Paint.Wood(0x7A4626), 0.02);
        d.Box(0, 1.0, d.Back + 0.65, 0.9, 1.7, 0.14, Paint.Gloss(0x4A1E1C), 0.06);
        d.Add(new Figure(Pastime.Sit, 0, 1.15, d.Back + 1.0, d.Random));
        d.Cone(new(0, 1.45, d.Back + 1.1), 0.3, new(0, 1.75, d.Back + 1.1), 0.22, Paint.Cloth(0x16161A));
        d.Pipe(0.9, 1.82, d.Back + 1.85, 0.05, 0.16, Paint.Wood(0xA8743A));
        d.Disc(0, 3.2, d.Back + 0.1, 0.55, 0.06, Paint.Gloss(0xC99A3E));
        d.Disc(0, 3.2, d.Back + 0.13, 0.44, 0.06, Paint.Gloss(0x23355A));
        d.Box(0, 3.05, d.Back + 0.2, 0.5, 0.04, 0.03, Paint.Gloss(0xE8C86A));
        d.Box(0, 2.95, d.Back + 0.2, 0.04, 0.5, 0.03, Paint.Gloss(0xE8C86A));
        for (var side = -1; side <= 1; side += 2)
        {
            d.Tube(side * 2.9, 0, d.Back + 0.5, 0.03, 2.9, Paint.Metal(0xC9A95A));
            d.Cone(new(side * 2.9, 2.7, d.Back + 0.55), 0.05, new(side * 2.75, 1.3, d.Back + 0.6), 0.22, Paint.Cloth(side < 0 ? 0xA82A26 : 0x23407A));
        }

        d.Box(3.6, 0, d.Back + 2.1, 1.4, 1.0, 0.1, wood);
        d.Box(4.3, 0, d.Back + 1.6, 0.1, 1.0, 1.1, wood);
        d.Box(2.9, 0, d.Back + 1.6, 0.1, 1.0, 1.1, wood);
        for (var row = 0; row < 2; row++)
        {
            d.Box(-4.5, 0, d.Back + 1.0 + (row * 0.95), 2.6, 0.75 - (row * 0.3), 0.9, wood);
            for (var i = 0; i < 3; i++)
            {
                d.Add(new Figure(Pastime.Sit, -5.3 + (i * 0.8), 0.85 - (row * 0.3), d.Back + 0.9 + (row * 0.95), d.Random));
            }
        }

        d.Box(-4.5, 0, d.Back + 2.55, 2.7, 0.95, 0.1, Paint.Wood(0x5A321A));
    }

    private static void Hospital(Dressing d)
    {
        var white = Paint.Gloss(0xF4F8F8);
        var z = d.Back + 1.15;
        d.Box(0.4, 0.5, z, 1.0, 0.18, 2.05, Paint.Cloth(0xF8FAFA), 0.06);
        d.Box(0.4, 0.62, z + 0.35, 1.04, 0.12, 1.3, Paint.Cloth(0x9CC8D8), 0.05);
        d.Box(0.4, 0.7, d.Back + 0.4, 0.6, 0.14, 0.36, Paint.Cloth(0xFCFCFA), 0.06);
        d.Box(0.4, 0.3, z, 0.95, 0.2, 2.0, Paint.Metal());
        d.Box(0.4, 0.45, d.Back + 0.1, 1.05, 0.75, 0.06, white, 0.03);
        for (var leg = 0; leg < 4; leg++)
        {
            d.Tube(0.4 + ((leg & 1) == 0 ? -0.4 : 0.4), 0, z + ((leg & 2) == 0 ? -0.85 : 0.85), 0.05, 0.35, Paint.Metal());
        }

        d.Box(0.95, 0.65, z, 0.03, 0.28, 1.1, Paint.Metal());

        // Drip, monitor with its heart beat, curtain on a rail, red cross.
        d.Tube(-0.6, 0, d.Back + 0.5, 0.025, 1.9, Paint.Metal());
        d.Box(-0.6, 1.55, d.Back + 0.5, 0.2, 0.3, 0.08, Paint.Gloss(0xCFE8F0), 0.03);
        d.Cone(new(-0.6, 1.55, d.Back + 0.5), 0.01, new(-0.1, 0.75, d.Back + 0.7), 0.01, Paint.Gloss(0xCFE8F0));
        d.Box(1.6, 0, d.Back + 0.45, 0.5, 1.05, 0.45, white);
        d.Panel(1.6, 1.1, d.Back + 0.5, 0.62, 0.45, Heartbeat(), 0x23282C);
        Furnishings.Curtain(d, -2.5, 0.3, d.Back + 1.2, 1.7, 1.9, 0x9CCFC0);
        d.Pipe(-2.4, 2.24, d.Back + 1.2, 0.02, 2.4, Paint.Metal());
        d.Box(3.2, 1.55, d.Back + 0.04, 0.62, 0.62, 0.03, white);
        d.Box(3.2, 1.63, d.Back + 0.06, 0.16, 0.46, 0.03, Paint.Matte(0xD8281E));
        d.Box(3.2, 1.78, d.Back + 0.06, 0.46, 0.16, 0.03, Paint.Matte(0xD8281E));
        d.Box(3.2, 0, d.Back + 0.3, 1.2, 0.85, 0.5, white);
        d.Box(0.4, 1.85, d.Back + 0.08, 1.5, 0.14, 0.12, Paint.Glow(0xF4FAFF));
    }

    private static Picture.Textures.Texture Heartbeat()
    {
        var canvas = new Picture.Textures.Canvas(96, 64).Fill(0x06140C, 0.3f);
        int[] trace = [32, 32, 32, 30, 32, 32, 40, 12, 52, 30, 32, 32, 28, 32, 32, 32];
        for (var x = 0; x < 96; x++)
        {
            int a = trace[x / 6 % 16], b = trace[((x / 6) + 1) % 16];
            var y = a + ((b - a) * (x % 6) / 6);
            canvas.Rectangle(x, y - 1, 2, 4, 0x4AF07A, 2f);
        }

        return new(canvas.Rectangle(70, 6, 20, 8, 0x4AF07A, 1.6f));
    }

    private static void Church(Dressing d)
    {
        var stone = Paint.Stone(0xD8CEB8);
        for (var i = -1; i <= 1; i++)
        {
            double x = i * 3.4, high = i == 0 ? 4.6 : 3.6;
            d.Panel(x, 2.4, d.Back + 0.05, 1.5, high, Patterns.StainedGlass(d.IsDark), 0x8A8272);
            d.Disc(x, 2.4 + high, d.Back + 0.05, 0.75, 0.05, Paint.Glow(d.IsDark ? 0x2A2440 : 0xC04AA8));
        }

        // Altar with cross and candles, columns, rows of pews along the aisle.
        d.Box(0, 0, d.Back + 1.1, 5, 0.35, 2.0, stone);
        d.Box(0, 0.35, d.Back + 0.9, 2.4, 1.0, 0.8, stone);
        d.Box(0, 1.35, d.Back + 0.9, 2.6, 0.06, 0.95, Paint.Cloth(0xF4F0E4));
        d.Box(0, 1.4, d.Back + 0.7, 0.12, 1.5, 0.1, Paint.Metal(0xD8AE4A));
        d.Box(0, 2.3, d.Back + 0.7, 0.8, 0.12, 0.1, Paint.Metal(0xD8AE4A));
        for (var side = -1; side <= 1; side += 2)
        {
            for (var i = 0; i < 2; i++)
            {
                var x = side * (0.6 + (i * 0.4));
                d.Tube(x, 1.41, d.Back + 0.9, 0.04, 0.36, Paint.Matte(0xF6F2E4));
                d.Add(new Flame(new(x, 1.77, d.Back + 0.9), 0.1, x * 3));
            }

            for (var i = 0; i < 3; i++)
            {
                Furnishings.Column(d, side * 4.7, d.Back + 2.2 + (i * 3.0), 0.36, stone);
            }

            for (var i = 0; i < 4; i++)
            {
                double z = d.Back + 3.0 + (i * 0.95), x = side * 2.7;
                d.Box(x, 0.42, z, 2.7, 0.06, 0.42, Paint.Wood(0x5A3A22));
                d.Box(x, 0, z + 0.22, 2.7, 0.95, 0.06, Paint.Wood(0x5A3A22));
                d.Box(x - (side * 1.35), 0, z, 0.07, 1.0, 0.5, Paint.Wood(0x4A2E1A));
            }
        }

        d.Box(0, 0, d.Back + 4.6, 1.3, 0.012, 6.5, Paint.Cloth(0x8A1E24), 0.004);
    }

    private static void ThroneRoom(Dressing d)
    {
        var gold = Paint.Metal(0xD8AE4A);
        var stone = Paint.Stone(0x9A9284);
        for (var i = 0; i < 3; i++)
        {
            d.Box(0, i * 0.2, d.Back + 1.5 - (i * 0.25), 5 - (i * 0.8), 0.2, 2.6 - (i * 0.5), stone);
        }

        d.Box(0, 0.6, d.Back + 1.0, 1.2, 0.55, 0.9, gold, 0.05);
        d.Box(0, 1.1, d.Back + 1.02, 1.0, 0.14, 0.8, Paint.Cloth(0xA01E24), 0.05);
        d.Box(0, 1.1, d.Back + 0.6, 1.25, 1.9, 0.16, gold, 0.05);
        d.Box(0, 1.25, d.Back + 0.7, 0.9, 1.5, 0.08, Paint.Cloth(0xA01E24), 0.04);
        for (var i = -2; i <= 2; i++)
        {
            d.Cone(new(i * 0.28, 2.95, d.Back + 0.6), 0.09, new(i * 0.28, 3.3 - (Math.Abs(i) * 0.07), d.Back + 0.6), 0.02, gold);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            d.Box(side * 0.62, 1.1, d.Back + 1.05, 0.16, 0.36, 0.8, gold, 0.05);
            d.Box(side * 2.5, 2.2, d.Back + 0.06, 1.3, 3.8, 0.05, Paint.Cloth(0x7A1A20) with { Texture = Patterns.Words("♛", 0.4, 0xE8C04A, 0x7A1A20) });
            for (var i = 0; i < 2; i++)
            {
                double z = d.Back + 1.4 + (i * 2.8), x = side * (4.6 + (i * 0.4));
                Furnishings.Column(d, x, z, 0.36, stone);
                d.Box(x, 2.0, z + 0.45, 0.12, 0.5, 0.12, Paint.Wood(0x3A2A1C));
                d.Add(new Flame(new(x, 2.5, z + 0.48), 0.4, (side * 2) + i));
                d.Light(x, 2.7, z + 0.8, 0xFFA04A, 2.2, 6);
            }
        }

        d.Box(0, 0, -1.5, 2.2, 0.014, 11, Paint.Cloth(0x9C1E24), 0.004);
        d.Box(-1.1, 0, -1.5, 0.14, 0.016, 11, Paint.Cloth(0xD8AE4A), 0.004);
        d.Box(1.1, 0, -1.5, 0.14, 0.016, 11, Paint.Cloth(0xD8AE4A), 0.004);
    }

    private static void Prison(Dressing d)
    {
        var iron = Paint.Gloss(0x3A3E42);
        d.Box(0, 0, d.Back + 0.03, d.Side * 2, d.Top, 0.05, Paint.Stone(0x8A8A84) with { Texture = Patterns.Bricks(0x86867E) });
        d.Box(0.2, 1.9, d.Back + 0.08, 0.8, 0.55, 0.03, d.Time is "night" or "dusk" ? Paint.Gloss(0x16203A) : Paint.Glow(0xCFE2F0));
        for (var i = -2; i <= 2; i++)
        {
            d.Tube(0.2 + (i * 0.16), 1.88, d.Back + 0.13, 0.02, 0.6, iron);
        }

        d.Box(-1.7, 0.45, d.Back + 0.5, 1.9, 0.1, 0.8, iron);
        d.Box(-1.7, 0.52, d.Back + 0.5, 1.85, 0.14, 0.75, Paint.Cloth(0x7E8478), 0.05);
        d.Box(-2.4, 0.62, d.Back + 0.5, 0.4, 0.12, 0.5, Paint.Cloth(0xD0CEC4), 0.05);
        d.Tube(1.5, 0, d.Back + 0.4, 0.19, 0.42, Paint.Metal(0xA5ABB0), 0.05);
        for (var i = 0; i < 9; i++)
        {
            d.Box(1.15 + (i % 5 * 0.08), 1.3, d.Back + 0.06, 0.015, 0.22, 0.01, Paint.Matte(0xE0DED4), 0.002);
        }

        // Bars: the wall at the right is a grating with its door.
        for (var i = 0; i < 14; i++)
        {
            d.Tube(d.Side - 0.12, 0, d.Back + 0.3 + (i * 0.32), 0.028, d.Top, iron);
        }

        d.Box(d.Side - 0.12, 1.0, d.Back + 2.3, 0.06, 0.1, 4.6, iron);
        d.Box(d.Side - 0.12, 2.1, d.Back + 2.3, 0.06, 0.1, 4.6, iron);
        d.Box(d.Side - 0.14, 0.95, d.Back + 2.4, 0.1, 0.3, 0.2, Paint.Metal(0x6E6A5A));
    }
}
