using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places.Outdoors;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Indoors;

/// <summary>Stage, theatre, concert hall, cinema, circus, gym.</summary>
internal static class Shows
{
    public static PlaceDesign[] All { get; } =
    [
        new("stage", Physics.Materials.Wood, Stage) { Room = new(14, 6, 4.6f, 11), Walls = 0x2A2430, Ceiling = 0x1C1820, Light = RoomLight.Warm, Furniture = 0.7 },
        new("theatre", Physics.Materials.Wood, Theatre) { Room = new(14, 6, 5.2f, 11), Walls = 0x5A2A2E, Ceiling = 0x3A2226, Light = RoomLight.Warm, Furniture = 1.6 },
        new("concert hall", Physics.Materials.Wood, ConcertHall) { Room = new(18, 8, 7.5f, 12), Walls = 0xC49A5E, Ceiling = 0xD8B884, Light = RoomLight.Warm, Furniture = 3.6 },
        new("cinema", Physics.Materials.Carpet, Cinema) { Room = new(14, 6, 6, 9), Walls = 0x2A1E2E, Ceiling = 0x18141C, GroundColour = 0x3A2230, Light = RoomLight.Dim, Furniture = 1.6 },
        new("circus", Physics.Materials.Sand, Circus) { Room = new(24, 9, 10, 14), GroundColour = 0xC29A62, Walls = 0xB8342C, Ceiling = 0xD8A83A, Light = RoomLight.Warm, Furniture = 6 },
        new("gym", Physics.Materials.Rubber, Gym) { Room = new(11, 3.6f, 5, 7), Walls = 0xC8CCD0, GroundColour = 0x3A4046, GroundLook = SurfaceMaterial.Asphalt, Light = RoomLight.Bright, Furniture = 1.8 },
    ];

    private static void Curtains(Dressing d, int colour)
    {
        d.Box(0, 0, d.Back + 0.2, d.Side * 2, d.Top, 0.15, Paint.Cloth(colour) with { Texture = Patterns.Folds(colour) });
        for (var side = -1; side <= 1; side += 2)
        {
            Furnishings.Curtain(d, side * (d.Side - 1.1), 0, d.Back + 0.75, 2.2, d.Top, 0xA01E24);
        }

        Furnishings.Curtain(d, 0, d.Top - 1.1, d.Back + 0.9, d.Side * 2, 1.1, 0x8A181E);
        d.Box(0, d.Top - 1.16, d.Back + 0.97, d.Side * 2, 0.1, 0.05, Paint.Cloth(0xD8A83A));
    }

    /// <summary>A lamp above and the cone of its light as it is seen in the dust.</summary>
    private static void Spot(Dressing d, double x, int colour)
    {
        d.Cone(new(x, d.Top - 0.5, d.Back + 1.3), 0.16, new(x * 0.8, d.Top - 0.85, d.Back + 1.5), 0.24, Paint.Gloss(0x202226));
        d.Ball(x * 0.79, d.Top - 0.92, d.Back + 1.52, 0.2, Paint.Glow(colour));
        d.Light(x * 0.6, d.Top - 1.2, d.Back + 2.6, colour, 9, 9);
        d.Tube(x * 0.4, 0, d.Back + 1.1, 0.8, 0.006, Paint.Glow(colour == 0xFFF0D0 ? 0x6A5A3A : 0x4A3A5A), 0.001);
    }

    private static void Stage(Dressing d)
    {
        Curtains(d, 0x6A1620);
        int[] colours = [0xFFF0D0, 0xF05AC0, 0xFFF0D0, 0x5AA8F0];
        for (var i = 0; i < 4; i++)
        {
            Spot(d, (i * 3) - 4.5, colours[i]);
        }

        d.Pipe(0, d.Top - 0.4, d.Back + 1.3, 0.06, 12, Paint.Gloss(0x202226));
        for (var side = -1; side <= 1; side += 2)
        {
            d.Box(side * 5.2, 0, d.Back + 0.5, 0.9, 1.8, 0.5, Paint.Matte(0x16181A));
            d.Disc(side * 5.2, 0.55, d.Back + 0.76, 0.32, 0.03, Paint.Gloss(0x34383C));
            d.Disc(side * 5.2, 1.3, d.Back + 0.76, 0.2, 0.03, Paint.Gloss(0x34383C));
        }
    }

    private static void Theatre(Dressing d)
    {
        // Painted scenery between the curtains: hills, a house, a moon on a string; the gilded arch.
        d.Box(0, 0, d.Back + 0.1, 10, 4.6, 0.06, Paint.Matte(0x6E9AC0));
        d.Disc(-2.6, 0.2, d.Back + 0.2, 2.0, 0.06, Paint.Matte(0x4F7A3E));
        d.Disc(1.8, -0.4, d.Back + 0.24, 2.4, 0.06, Paint.Matte(0x5C8A44));
        d.Box(2.6, 0.5, d.Back + 0.4, 1.7, 1.7, 0.06, Paint.Matte(0xD8B47A));
        d.Leaning(2.16, 2.45, d.Back + 0.42, 1.2, 0.12, 0.08, 0.6, Paint.Matte(0x8A3A2A));
        d.Leaning(3.04, 2.45, d.Back + 0.42, 1.2, 0.12, 0.08, -0.6, Paint.Matte(0x8A3A2A));
        d.Disc(-2.2, 3.5, d.Back + 0.3, 0.42, 0.06, Paint.Glow(0xF4E6A8));
        for (var side = -1; side <= 1; side += 2)
        {
            Furnishings.Curtain(d, side * 4.9, 0, d.Back + 1.0, 1.9, d.Top, 0xA01E24);
            d.Box(side * 6.2, 0, d.Back + 1.4, 0.8, d.Top, 0.3, Paint.Gloss(0xC99A3E), 0.06);
            Furnishings.Column(d, side * 6.2, d.Back + 1.5, 0.22, Paint.Gloss(0xD8AE5A));
        }

        Furnishings.Curtain(d, 0, d.Top - 1.2, d.Back + 1.15, 12, 1.2, 0x8A181E);
        d.Box(0, d.Top - 0.35, d.Back + 1.4, 13, 0.35, 0.3, Paint.Gloss(0xC99A3E), 0.05);
        for (var i = 0; i < 9; i++)
        {
            d.Ball((i * 1.2) - 4.8, 0.07, 1.9, 0.08, Paint.Glow(0xFFE8B0));
        }
    }

    private static void ConcertHall(Dressing d)
    {
        // The organ, the orchestra's steps with desks, galleries with people on both sides, the grand piano.
        for (var i = -9; i <= 9; i++)
        {
            var high = 2.2 + (0.22 * (9 - Math.Abs(i))) + (i % 3 == 0 ? 0.5 : 0);
            d.Tube(i * 0.46, 2.4, d.Back + 0.4, 0.17, high, Paint.Metal(0xD8DCE0));
            d.Cone(new(i * 0.46, 2.15, d.Back + 0.4), 0.05, new(i * 0.46, 2.42, d.Back + 0.4), 0.16, Paint.Metal(0xD8DCE0));
        }

        d.Box(0, 0, d.Back + 0.45, 9.6, 2.2, 0.7, Paint.Wood(0x7A4A26));
        for (var row = 0; row < 2; row++)
        {
            double z = d.Back + 1.4 + (row * 1.1), y = 0.7 - (row * 0.35);
            d.Box(0, 0, z, 11, y, 1.1, Paint.Wood(0xA8743A));
            for (var i = 0; i < 6; i++)
            {
                double x = ((i - 2.5) * 1.7) + (row * 0.5);
                d.Tube(x, y, z + 0.2, 0.015, 0.95, Paint.Gloss(0x202226));
                d.Tipped(x, y + 1.0, z + 0.2, 0.42, 0.32, 0.02, -0.4, Paint.Gloss(0x202226));
                d.Add(new Figure(Pastime.Sit, x, y + 0.42, z - 0.25, d.Random));
            }
        }

        for (var side = -1; side <= 1; side += 2)
        {
            for (var tier = 0; tier < 2; tier++)
            {
                double y = 2.2 + (tier * 2.1), x = side * (d.Side - 0.7);
                d.Box(x, y, -2, 1.4, 0.9, 9, Paint.Gloss(0xE8DCC0), 0.06);
                d.Box(x + (side * 0.3), y + 0.75, -2, 0.1, 0.85, 9, Paint.Matte(0x5A4030) with { Texture = Patterns.Crowd(tier) });
                for (var i = 0; i < 4; i++)
                {
                    d.Ball(x - (side * 0.74), y + 0.5, -5 + (i * 2), 0.1, Paint.Glow(0xFFE8B8));
                }
            }
        }

        d.Cone(new(5.6, 0.85, d.Back + 2.6), 0.25, new(7.2, 0.85, d.Back + 2.2), 0.5, Paint.Gloss(0x141416));
        d.Box(5.9, 0.72, d.Back + 2.7, 1.5, 0.28, 0.9, Paint.Gloss(0x141416), 0.04);
        d.Box(5.5, 0.82, d.Back + 3.2, 1.2, 0.06, 0.18, Paint.Gloss(0xF4F4F0));
        d.Leaning(6.3, 1.5, d.Back + 2.2, 1.6, 0.05, 0.9, 0.7, Paint.Gloss(0x141416));
        for (var i = 0; i < 3; i++)
        {
            d.Tube(5.4 + (i * 0.7), 0, d.Back + 2.5, 0.05, 0.75, Paint.Gloss(0x141416));
        }
    }

    private static void Cinema(Dressing d)
    {
        // The screen gives the light; heads and backs of seats before it.
        d.Box(0, 1.6, d.Back + 0.12, 9.6, 4.05, 0.06, Paint.Matte(0xE8EEF4) with { Texture = Film() });
        for (var side = -1; side <= 1; side += 2)
        {
            Furnishings.Curtain(d, side * 5.6, 0, d.Back + 0.3, 1.5, d.Top, 0x7A1A20);
            for (var i = 0; i < 3; i++)
            {
                d.Box(side * (d.Side - 0.1), 2.2, -3 + (i * 2.4), 0.12, 0.5, 0.2, Paint.Glow(0xE8A04A));
            }
        }

        d.Panel(-5.7, 0.4, d.Back + 0.45, 0.9, 0.32, Patterns.Words("EXIT", 2.8, 0x4AF08A, 0x0E2A18, 2f));
        for (var row = 0; row < 2; row++)
        {
            double z = d.Back + 0.75 + (row * 0.65);
            for (var i = 0; i < 10; i++)
            {
                double x = ((i - 4.5) * 1.05) + (row * 0.4);
                d.Box(x, 0.3, z, 0.86, 0.75, 0.16, Paint.Cloth(0x8A1E26), 0.08);
                if ((i + (row * 2)) % 3 != 1)
                {
                    d.Add(new ToAndFro([Part.Sphere(new(x, 1.22, z - 0.1), 0.14, Paint.Matte(i % 2 == 0 ? 0x2A1D14 : 0x4A3420)), Part.Cone(new(x - 0.16, 0.98, z - 0.1), 0.12, new(x + 0.16, 0.98, z - 0.1), 0.12, Paint.Matte(i % 2 == 0 ? 0x3A5F9E : 0x8A8A8E))], new(0.015, 0.008, 0), 0.9, i * 1.3));
                }
            }
        }

        d.Light(0, 3, d.Back + 1.6, 0xCFE0F4, 6, 9);
    }

    private static Picture.Textures.Texture Film()
    {
        var canvas = new Picture.Textures.Canvas(192, 80).Fill(0xF0B06A, 1.4f);
        canvas.Rectangle(0, 44, 192, 36, 0x3A2A3A, 0.8f).Ellipse(128, 44, 16, 16, 0xFFF0C0, 2f).Rectangle(0, 46, 192, 34, 0x2A2030, 0.9f);
        canvas.Ellipse(40, 52, 34, 14, 0x20161E, 0.7f).Ellipse(86, 30, 5, 6, 0x120C10, 0.6f).Rectangle(82, 35, 9, 26, 0x120C10, 0.6f).Rectangle(0, 0, 192, 6, 0x08080A).Rectangle(0, 74, 192, 6, 0x08080A);
        return new(canvas);
    }

    private static void Circus(Dressing d)
    {
        // Striped cloth of the tent, the ring, stands with people, flags and a trapeze.
        d.Box(0, 0, d.Back + 0.05, d.Side * 2, d.Top, 0.06, Paint.Cloth(0xC8352E) with { Texture = Patterns.Stripes(0xC8302A, 0xF4E8C8, 3.2f) });
        for (var side = -1; side <= 1; side += 2)
        {
            d.Box(side * (d.Side - 0.05), 0, 0, 0.06, d.Top, 22, Paint.Cloth(0xC8352E) with { Texture = Patterns.Stripes(0xC8302A, 0xF4E8C8, 3.2f) });
            d.Tube(side * 7, 0, -7, 0.14, d.Top, Paint.Gloss(0xD8A83A));
        }

        Buildings.Stand(d, 0, d.Back + 3.9, 22, 3, 0.7);
        for (var i = 0; i < 12; i++)
        {
            d.Box((i * 1.8) - 9.9, 0, -4.6, 1.75, 0.45, 0.5, Paint.Gloss(i % 2 == 0 ? 0xC8281E : 0xF4E6B8), 0.06);
        }

        for (var i = 0; i < 10; i++)
        {
            d.Cone(new((i * 2.2) - 10, 6.4, -6), 0.28, new((i * 2.2) - 10, 5.8, -6), 0.02, Paint.Cloth(new[] { 0x2E6EC0, 0xF0B42A, 0x3F9A55, 0xD8352B }[i % 4]));
        }

        d.Pipe(0, 6.7, -6, 0.02, 22, Paint.Matte(0x202020));
        d.Add(new Swing(2.5, 8.6, -6.5, 3.4, 0));
        Furnishings.Hanging(d, -4, -4, 7, 0.25);
        Furnishings.Hanging(d, 4, -4, 7, 0.25);
    }

    private static void Gym(Dressing d)
    {
        // Mirrors, racks of weights, a bench press, treadmills with runners, a punching bag.
        d.Box(0, 0.5, d.Back + 0.05, 8, 2.3, 0.05, Paint.Metal(0xC4CCD2));
        d.Box(-2.8, 0, d.Back + 0.5, 2.6, 0.9, 0.4, Paint.Gloss(0x23282C));
        for (var shelf = 0; shelf < 2; shelf++)
        {
            for (var i = 0; i < 6; i++)
            {
                double x = -3.85 + (i * 0.42), y = 0.55 + (shelf * 0.5);
                d.Ball(x - 0.1, y, d.Back + 0.75, 0.09 + (0.008 * i), Paint.Matte(0x16181A));
                d.Ball(x + 0.1, y, d.Back + 0.75, 0.09 + (0.008 * i), Paint.Matte(0x16181A));
            }
        }

        d.Box(0.4, 0.35, d.Back + 1.1, 0.4, 0.12, 1.2, Paint.Gloss(0xB3261E), 0.04);
        d.Tube(-0.1, 0, d.Back + 0.6, 0.04, 1.2, Paint.Metal());
        d.Tube(0.9, 0, d.Back + 0.6, 0.04, 1.2, Paint.Metal());
        d.Pipe(0.4, 1.22, d.Back + 0.62, 0.02, 2.2, Paint.Metal());
        for (var side = -1; side <= 1; side += 2)
        {
            d.Add(Part.Cylinder(new(0.4 + (side * 0.95), 1.22, d.Back + 0.62), 0.24, 0.05, 0.02, QuaternionD.FromAxisAngle(Vector3d.UnitZ, Math.PI / 2), Paint.Matte(0x16181A)));
            d.Add(Part.Cylinder(new(0.4 + (side * 0.82), 1.22, d.Back + 0.62), 0.18, 0.04, 0.02, QuaternionD.FromAxisAngle(Vector3d.UnitZ, Math.PI / 2), Paint.Matte(0xB3261E)));
        }

        for (var i = 0; i < 2; i++)
        {
            double x = 2.6 + (i * 1.5);
            d.Box(x, 0, d.Back + 1.0, 0.75, 0.18, 1.5, Paint.Gloss(0x23282C), 0.03);
            d.Tipped(x - 0.32, 0.75, d.Back + 0.5, 0.06, 1.2, 0.06, 0.1, Paint.Metal());
            d.Tipped(x + 0.32, 0.75, d.Back + 0.5, 0.06, 1.2, 0.06, 0.1, Paint.Metal());
            d.Panel(x, 1.25, d.Back + 0.5, 0.6, 0.32, Patterns.Readout(i), 0x16181A);
        }

        d.Cone(new(-4.6, d.Top, d.Back + 1.2), 0.02, new(-4.6, 1.9, d.Back + 1.2), 0.02, Paint.Metal());
        d.Add(new ToAndFro([Part.Cylinder(new(-4.6, 1.3, d.Back + 1.2), 0.22, 0.6, 0.08, QuaternionD.Identity, Paint.Gloss(0xA02A22))], new(0.05, 0, 0.02), 1.8, 0));
        for (var i = -1; i <= 1; i++)
        {
            d.Box(i * 3, d.Top - 0.06, -1.2, 1.6, 0.06, 0.3, Paint.Glow(0xF4F8FF));
        }
    }
}
