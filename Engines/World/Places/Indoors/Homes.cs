using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Indoors;

/// <summary>Room, living room, bedroom, bathroom, kitchen, attic, hall, hallway.</summary>
internal static class Homes
{
    public static PlaceDesign[] All { get; } =
    [
        new("room", Physics.Materials.Wood, Room) { Room = new(8, 2.8f, 2.9f, 5.1f), Furniture = 0.3 },
        new("living room", Physics.Materials.Wood, LivingRoom) { Room = new(9, 2.9f, 4.0f, 5.4f), Walls = 0xD5C7AE, Furniture = 1.1 },
        new("bedroom", Physics.Materials.Wood, Bedroom) { Room = new(8, 2.8f, 4.4f, 5.2f), Walls = 0xB9C3D3, Furniture = 2.2 },
        new("bathroom", Physics.Materials.Tile, Bathroom) { Room = new(6.4f, 2.8f, 3.3f, 5), Walls = 0xDCE9EC, Light = RoomLight.Bright, Furniture = 1.1 },
        new("kitchen", Physics.Materials.Tile, Kitchen) { Room = new(8, 2.8f, 3.5f, 5.2f), Walls = 0xE9E2CC, Furniture = 0.8 },
        new("attic", Physics.Materials.Wood, Attic) { Room = new(9, 3.6f, 4.2f, 5.5f), Walls = 0x8A6A4A, Ceiling = 0x6E5238, Furniture = 1.2, Light = RoomLight.Warm },
        new("hall", Physics.Materials.Tile, Hall) { Room = new(16, 5.5f, 6, 10), Walls = 0xD9D3C7, Furniture = 1.0 },
        new("hallway", Physics.Materials.Tile, Hallway) { Room = new(6, 3, 14, 6), Walls = 0xCFCBBE, Light = RoomLight.Bright, Furniture = 10 },
    ];

    private static void Room(Dressing d)
    {
        Skirting(d);
        Furnishings.Window(d, -1.7, 0.9, 1.5, 1.26, curtains: false);
        Furnishings.Picture(d, 1.9, 1.25, 0.75, 0);
    }

    /// <summary>As deep in the floor as it stands out of it: its rounded lower edge would draw a black line along the floor.</summary>
    public static void Skirting(Dressing d)
    {
        var paint = Paint.Matte(0xF3F0EA);
        d.Box(0, -0.1, d.Back + 0.012, d.Side * 2, 0.2, 0.024, paint, 0.004);
    }

    private static void LivingRoom(Dressing d)
    {
        Skirting(d);
        Furnishings.Window(d, -2.6, 0.85, 1.7, 1.4);
        Furnishings.Sofa(d, 0.6, d.Back + 0.6, 2.3, 0x3F6E73);
        Furnishings.Picture(d, 0.2, 1.5, 0.8, 0);
        Furnishings.Picture(d, 1.15, 1.6, 0.55, 2);
        Furnishings.FloorLamp(d, -1.15, d.Back + 0.5);
        Furnishings.Bookcase(d, 3.3, d.Back + 0.24, 1.5, 2.1);
        Furnishings.Pot(d, -3.9, d.Back + 0.6, 1.3);
        Furnishings.Rug(d, 0.2, -0.9, 4.4, 2.6, 0xA8483C, 0xE0D2B0);

        // The television on its low board, at the side wall.
        d.Box(d.Side - 0.3, 0, -1.4, 0.5, 0.45, 1.9, Paint.Wood(0x5A3A26));
        d.Box(d.Side - 0.22, 0.52, -1.4, 0.08, 0.85, 1.5, Paint.Gloss(0x121416));
    }

    private static void Bedroom(Dressing d)
    {
        Skirting(d);
        var z = d.Back + 1.05;
        d.Box(0.9, 0.1, z, 1.9, 0.28, 2.0, Paint.Wood(0x6B4A2E));
        d.Box(0.9, 0.36, z, 1.85, 0.22, 1.95, Paint.Cloth(0xF1EEE8), 0.08);
        d.Box(0.9, 0.44, z + 0.38, 1.92, 0.2, 1.25, Paint.Cloth(0x5A6E9C), 0.09);
        d.Box(0.9, 0, d.Back + 0.06, 2.0, 1.15, 0.1, Paint.Wood(0x6B4A2E), 0.03);
        d.Box(0.45, 0.55, d.Back + 0.38, 0.7, 0.2, 0.42, Paint.Cloth(0xFAF8F2), 0.09);
        d.Box(1.35, 0.55, d.Back + 0.38, 0.7, 0.2, 0.42, Paint.Cloth(0xFAF8F2), 0.09);
        for (var side = -1; side <= 1; side += 2)
        {
            var x = 0.9 + (side * 1.32);
            d.Box(x, 0, d.Back + 0.3, 0.5, 0.52, 0.42, Paint.Wood(0x6B4A2E));
            d.Tube(x, 0.52, d.Back + 0.3, 0.05, 0.22, Paint.Gloss(0xC9B48A));
            d.Peak(x, 0.72, d.Back + 0.3, 0.16, 0.1, 0.22, d.IsDark ? Paint.Glow(0xFFE0A0) : Paint.Cloth(0xF0E6CC));
            d.Light(x, 0.85, d.Back + 0.5, 0xFFD9A0, 0.9, 3);
        }

        Furnishings.Window(d, -1.75, 0.85, 1.4, 1.4);
        d.Box(3.3, 0, d.Back + 0.32, 1.2, 2.15, 0.6, Paint.Wood(0x8A6640));
        d.Box(3.3, 0.08, d.Back + 0.63, 0.015, 2.0, 0.02, Paint.Matte(0x3A2A1C));
        Furnishings.Picture(d, 0.9, 1.5, 0.8, 2);
        Furnishings.Rug(d, -0.6, -1.2, 2.6, 1.7, 0xD9D2C4, 0x8A94AC);
    }

    private static void Bathroom(Dressing d)
    {
        d.Box(0, 0, d.Back + 0.03, d.Side * 2, 2.0, 0.04, Paint.Gloss(0xA8D2DC) with { Texture = Patterns.Tiles(0xB4DCE4) }, 0.004);
        var white = Paint.Gloss(0xF6F8F8);

        // Bath with curtain, basin with mirror, lavatory.
        d.Box(-1.75, 0, d.Back + 0.5, 1.9, 0.58, 0.85, white, 0.14);
        d.Box(-1.75, 0.5, d.Back + 0.5, 1.6, 0.07, 0.6, Paint.Water(0x9CD0DC), 0.02);
        d.Pipe(-1.75, 2.05, d.Back + 0.95, 0.02, 2.1, Paint.Metal());
        Furnishings.Curtain(d, -2.5, 0.3, d.Back + 0.95, 0.5, 1.75, 0xE8C8D0);
        d.Tube(-0.95, 0.58, d.Back + 0.14, 0.02, 0.3, Paint.Metal());
        d.Tube(0.55, 0, d.Back + 0.32, 0.1, 0.75, white);
        d.Box(0.55, 0.75, d.Back + 0.36, 0.72, 0.16, 0.5, white, 0.07);
        d.Tube(0.55, 0.9, d.Back + 0.18, 0.02, 0.16, Paint.Metal());
        d.Box(0.55, 1.3, d.Back + 0.07, 0.8, 0.9, 0.03, Paint.Metal(0xDCE6EA));
        d.Box(0.55, 2.28, d.Back + 0.12, 0.6, 0.09, 0.1, Paint.Glow(0xFFF4DC));
        d.Tube(2.1, 0, d.Back + 0.45, 0.2, 0.4, white, 0.06);
        d.Box(2.1, 0.38, d.Back + 0.45, 0.46, 0.08, 0.55, white, 0.03);
        d.Box(2.1, 0.38, d.Back + 0.16, 0.5, 0.5, 0.2, white, 0.04);
        d.Pipe(1.4, 1.25, d.Back + 0.12, 0.015, 0.6, Paint.Metal());
        d.Box(1.4, 0.75, d.Back + 0.14, 0.5, 0.52, 0.04, Paint.Cloth(0xE8A84A), 0.015);
        d.Box(0.2, 0, -1.1, 1.1, 0.02, 0.7, Paint.Cloth(0x4F9AA8), 0.008);
    }

    private static void Kitchen(Dressing d)
    {
        var unit = Paint.Gloss(0xE6EDE6);
        var top = Paint.Stone(0x4A4A4C);
        double z = d.Back + 0.34;
        Furnishings.Counter(d, -0.5, z, 5.2, 0.92, 0.62, unit, top);
        for (var i = 0; i < 6; i++)
        {
            d.Box(-2.75 + (i * 0.88), 0.1, z + 0.32, 0.82, 0.72, 0.02, Paint.Gloss(0xF1F5F0));
            d.Pipe(-2.75 + (i * 0.88), 0.74, z + 0.35, 0.012, 0.3, Paint.Metal());
        }

        d.Box(0, 0.97, d.Back + 0.03, d.Side * 2, 0.55, 0.03, Paint.Gloss(0xE8E8E0) with { Texture = Patterns.Tiles(0xDCE8E0) }, 0.004);

        // Stove with hood and pots, sink below the window, fridge, cupboards.
        d.Box(0.35, 0.12, z + 0.33, 0.8, 0.6, 0.03, Paint.Gloss(0x23262A));
        d.Box(0.35, 0.92, z, 0.78, 0.02, 0.55, Paint.Gloss(0x16181A));
        d.Tube(0.16, 0.94, z, 0.15, 0.18, Paint.Metal(0xC9CED2));
        d.Tube(0.56, 0.94, z + 0.05, 0.13, 0.07, Paint.Gloss(0x23262A));
        d.Add(new Steam(new(0.16, 1.15, z), 0.5, 0.22));
        d.Peak(0.35, 1.6, z - 0.1, 0.42, 0.17, 0.5, Paint.Metal(0xB9BEC4));
        d.Box(0.35, 2.1, z - 0.1, 0.34, 0.7, 0.3, Paint.Metal(0xB9BEC4));
        Furnishings.Window(d, -1.6, 1.2, 1.3, 1.05, curtains: false);
        d.Box(-1.6, 0.9, z, 0.6, 0.03, 0.4, Paint.Metal(0x8A9096));
        d.Tube(-1.6, 0.93, d.Back + 0.14, 0.02, 0.26, Paint.Metal());
        d.Box(2.55, 0, d.Back + 0.38, 0.85, 1.95, 0.7, Paint.Gloss(0xD8DCE0), 0.03);
        d.Box(2.28, 0.9, d.Back + 0.75, 0.03, 0.7, 0.03, Paint.Metal());
        for (var i = 0; i < 2; i++)
        {
            d.Box(1.3 - (i * 4.1), 1.55, d.Back + 0.2, 0.85, 0.75, 0.36, unit);
            d.Ball(1.0 - (i * 4.1), 1.65, d.Back + 0.4, 0.02, Paint.Metal());
        }

        for (var i = 0; i < 4; i++)
        {
            d.Tube(-0.75 + (i * 0.16), 0.92, d.Back + 0.16, 0.05, 0.16, Paint.Gloss(new[] { 0xC8352E, 0xE0A92B, 0x3F9A55, 0x8A5A33 }[i]));
        }

        Furnishings.Hanging(d, -0.4, d.Back + 1.1, 2.2, 0.13);
        Furnishings.Clock(d, 1.55, 2.45, 0.16);
    }

    private static void Attic(Dressing d)
    {
        var beam = Paint.Wood(0x5A3E26);
        for (var i = 0; i < 4; i++)
        {
            double z = d.Back + 0.3 + (i * 1.7);
            d.Leaning(-3.1, 2.2, z, 4.6, 0.2, 0.2, 0.72, beam);
            d.Leaning(3.1, 2.2, z, 4.6, 0.2, 0.2, -0.72, beam);
            d.Box(0, 2.7, z, 4.4, 0.18, 0.18, beam);
        }

        // Sloping boards hide the upper corners; a round window, boxes, a trunk, an old chair, cobwebs.
        d.Leaning(-3.5, 2.45, -0.5, 5.2, 0.08, 9, 0.72, Paint.Wood(0x7A5A3C));
        d.Leaning(3.5, 2.45, -0.5, 5.2, 0.08, 9, -0.72, Paint.Wood(0x7A5A3C));
        d.Disc(0, 1.75, d.Back + 0.04, 0.55, 0.04, d.Time is "night" ? Paint.Gloss(0x10182A) : Paint.Glow(0xDCEAF2));
        d.Ring(0, 1.75, d.Back + 0.06, 0.57, 0.06, beam);
        d.Box(0, 1.2, d.Back + 0.08, 0.05, 1.1, 0.04, beam);
        d.Box(0, 1.72, d.Back + 0.08, 1.1, 0.05, 0.04, beam);
        d.Box(-2.4, 0, d.Back + 0.6, 1.2, 0.6, 0.65, Paint.Wood(0x6B3F22), 0.05);
        d.Pipe(-2.4, 0.6, d.Back + 0.6, 0.32, 1.2, Paint.Wood(0x6B3F22));
        for (var i = 0; i < 5; i++)
        {
            d.Turned(1.7 + (i % 3 * 0.72), i / 3 * 0.55, d.Back + 0.55, 0.66, 0.52, 0.55, (i * 0.3) - 0.4, Paint.Matte(0xB08A5B));
        }

        Furnishings.Chair(d, -1.15, d.Back + 0.7, Paint.Wood(0x8A6A4A));
        Furnishings.Hanging(d, 0.6, d.Back + 1.0, 2.15, 0.09);
    }

    private static void Hall(Dressing d)
    {
        for (var i = -2; i <= 2; i++)
        {
            Furnishings.Column(d, i * 3.4, d.Back + 0.7, 0.28, Paint.Stone(0xE0DACB));
        }

        for (var i = -1; i <= 2; i++)
        {
            Furnishings.Window(d, (i * 3.4) - 1.7, 1.3, 1.6, 2.8, curtains: false);
        }

        Skirting(d);
        d.Tube(0, d.Top - 1.0, -2, 0.02, 1.0, Paint.Metal(0xC9A95A));
        d.Add(Cast.Part.Torus(new(0, d.Top - 1.1, -2), 0.7, 0.05, Physics.QuaternionD.FromAxisAngle(Physics.Vector3d.UnitX, Math.PI / 2), Paint.Metal(0xC9A95A)));
        for (var i = 0; i < 6; i++)
        {
            var (sin, cos) = Mathematics.DeterministicMath.SinCos(i * Math.PI / 3);
            d.Ball(0.7 * sin, d.Top - 0.98, -2 + (0.7 * cos), 0.08, Paint.Glow(0xFFE8B8));
        }
    }

    private static void Hallway(Dressing d)
    {
        // Doors on both sides in a row that runs away from the eye.
        for (var i = 0; i < 5; i++)
        {
            double z = -4.2 - (i * 2.1);
            for (var side = -1; side <= 1; side += 2)
            {
                d.Box(side * (d.Side - 0.03), 0, z, 0.08, 2.15, 1.05, Paint.Wood(0x7A5636));
                d.Box(side * (d.Side - 0.02), 0, z, 0.06, 2.25, 1.25, Paint.Matte(0xF3F0EA));
                d.Ball(side * (d.Side - 0.1), 1.02, z + 0.42, 0.04, Paint.Metal(0xC9A95A));
            }

            d.Box(0, d.Top - 0.05, z, 0.4, 0.05, 1.1, Paint.Glow(0xF4F6FA));
        }

        d.Box(0, 0, -6, 1.5, 0.012, 15, Paint.Cloth(0x8A2E2E), 0.004);
        Furnishings.Window(d, 0, 0.9, 1.3, 1.5, curtains: false);
    }
}

/// <summary>Steam above a pot.</summary>
internal sealed class Steam(Physics.Vector3d foot, double high, double wide) : IExtra
{
    private const int Puffs = 4;
    private static readonly Picture.Surface White = Paint.Matte(0xF0F2F2);

    public void Draw(Picture.PictureScene scene, double time)
    {
        for (var i = 0; i < Puffs; i++)
        {
            var age = ((double)i / Puffs) + (time * 0.5);
            age -= Math.Floor(age);
            var side = 0.25 * wide * Mathematics.DeterministicMath.Sin((i * 2.4) + (time * 2));
            scene.Add(Picture.Primitive.Sphere((foot + new Physics.Vector3d(side, age * high, 0)).ToSingle(), (float)(wide * (0.08 + (0.16 * age)) * (1 - (0.6 * age))), White));
        }
    }
}
