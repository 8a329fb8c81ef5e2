using Sora.Engines.World.Cast;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Indoors;

/// <summary>Railway station, underground, train carriage, spaceship bridge.</summary>
internal static class Journeys
{
    public static PlaceDesign[] All { get; } =
    [
        new("station", Physics.Materials.Stone, Station) { Room = new(24, 8, 8, 11), Walls = 0xB8A890, Ceiling = 0x8A949C, GroundColour = 0xA8A296, Furniture = 4.0 },
        new("subway", Physics.Materials.Tile, Subway) { Room = new(20, 4.2f, 6.4f, 8), Walls = 0xE0E4E0, Ceiling = 0x8E9498, Light = RoomLight.Bright, Furniture = 3.2 },
        new("train", Physics.Materials.Carpet, Carriage) { Room = new(9, 2.5f, 2.6f, 5), Walls = 0xD8D4C8, GroundColour = 0x4A5058, Furniture = 1.3 },
        new("spaceship", Physics.Materials.Steel, Spaceship) { Room = new(10, 3.4f, 4.6f, 6.5f), Walls = 0x4A545E, Ceiling = 0x343C44, GroundColour = 0x5A646C, GroundLook = SurfaceMaterial.Gloss, Light = RoomLight.Dim, Furniture = 1.5 },
    ];

    private static void Station(Dressing d)
    {
        // The train at the platform, arches of the hall, clock, board, benches, people who wait.
        double edge = d.Back + 3.6, z = d.Back + 1.8;
        d.Box(0, 0.35, z, 22, 3.0, 2.6, Paint.Gloss(0x2E5A8A), 0.3);
        d.Box(0, 1.55, z + 0.02, 21, 0.95, 2.6, Paint.Glass(0x3A5064), 0.03);
        for (var i = -2; i <= 2; i++)
        {
            d.Box(i * 4.4, 0.5, z + 1.3, 1.3, 2.3, 0.06, Paint.Gloss(0xD8DCE0), 0.03);
            d.Box(i * 4.4, 0.5, z + 1.32, 0.03, 2.3, 0.06, Paint.Matte(0x23282C));
        }

        d.Box(0, 0, edge - 0.3, 24, 0.012, 0.3, Paint.Matte(0xF2C230), 0.003);
        for (var i = -2; i <= 2; i++)
        {
            d.Tube(i * 4.6, 0, edge + 0.1, 0.14, 5.2, Paint.Gloss(0x2E4A3A));
            d.Leaning((i * 4.6) + 0.9, 5.5, edge + 0.1, 2.2, 0.12, 0.12, 0.5, Paint.Gloss(0x2E4A3A));
            d.Leaning((i * 4.6) - 0.9, 5.5, edge + 0.1, 2.2, 0.12, 0.12, -0.5, Paint.Gloss(0x2E4A3A));
        }

        d.Disc(-2.3, 4.0, edge + 0.2, 0.5, 0.16, Paint.Gloss(0x23282C));
        d.Disc(-2.3, 4.0, edge + 0.24, 0.43, 0.16, Paint.Matte(0xF8F6EE));
        d.Box(-2.3, 4.0, edge + 0.34, 0.05, 0.34, 0.02, Paint.Matte(0x23282C));
        d.Box(-2.2, 3.97, edge + 0.34, 0.24, 0.05, 0.02, Paint.Matte(0x23282C));
        d.Panel(2.3, 3.5, edge + 0.2, 3.0, 0.8, Patterns.Words("PARIS  10:42  PLATFORM 3", 3.75, 0xFFB83A, 0x14181C, 1.3f), 0x14181C, 0.12);
        Buildings.Bench(d, -6.6, edge + 0.3);
        Buildings.Bench(d, 6.9, edge + 0.3);
        for (var i = 0; i < 4; i++)
        {
            d.Add(new Figure(i == 1 ? Pastime.Walk : Pastime.Stand, (i * 4.1) - 7.4, 0, edge - 0.1, d.Random, i == 1 ? 1.2 : 0));
        }

        for (var i = -2; i <= 2; i++)
        {
            d.Box(i * 4.6, 4.6, d.Back + 0.04, 3.4, 2.6, 0.04, d.Time is "night" ? Paint.Gloss(0x10182A) : Paint.Glow(0xCFE0EC));
        }
    }

    private static void Subway(Dressing d)
    {
        d.Box(0, 0, d.Back + 0.04, d.Side * 2, d.Top, 0.05, Paint.Gloss(0xE8ECE8) with { Texture = Patterns.Tiles(0xEEF0EA, 0xB8BCB8) });
        d.Panel(-4, 2.2, d.Back + 0.1, 3.4, 0.7, Patterns.Words("CENTRAL", 4.8, 0xF8F8F4, 0x23407A), 0x23407A);
        d.Panel(4.6, 1.2, d.Back + 0.1, 2.2, 1.5, Patterns.Painting(5), 0x30343A);
        d.Box(0, 0, d.Back + 2.9, d.Side * 2, 0.014, 0.35, Paint.Matte(0xF2C230), 0.003);

        // The train that runs through, its windows lit; columns at the edge.
        d.Add(Traffic.Train(15, -60, d.Back + 1.35, 0xC8CCD0, true));
        for (var i = -2; i <= 2; i++)
        {
            d.Box(i * 4.2, 0, d.Back + 3.1, 0.4, d.Top, 0.4, Paint.Gloss(0x2E6E5A));
            d.Box((i * 4.2) + 2.1, d.Top - 0.08, d.Back + 3.6, 1.6, 0.06, 0.3, Paint.Glow(0xF0F6FF));
        }

        d.Add(new Figure(Pastime.Stand, -6.4, 0, d.Back + 3.05, d.Random));
        d.Add(new Figure(Pastime.Stand, 3.1, 0, d.Back + 3.05, d.Random));
    }

    private static void Carriage(Dressing d)
    {
        // Windows in a row with the country going past behind, seats in pairs, racks with luggage.
        var z = d.Back + 0.03;
        for (var i = -1; i <= 1; i++)
        {
            double x = i * 2.7;
            d.Box(x, 0.95, z, 1.9, 1.0, 0.03, Paint.Glow(d.IsDark ? 0x16203A : 0xA8CCE4));
            d.Box(x, 0.95, z + 0.012, 1.9, 0.34, 0.03, Paint.Matte(d.IsDark ? 0x101A14 : 0x6E9A4A));
            d.Box(x, 0.9, z + 0.05, 2.1, 0.06, 0.1, Paint.Metal());
            d.Box(x, 1.95, z + 0.04, 2.1, 0.06, 0.08, Paint.Metal());
            d.Box(x - 1.0, 0.92, z + 0.04, 0.08, 1.06, 0.08, Paint.Metal());
            d.Box(x + 1.0, 0.92, z + 0.04, 0.08, 1.06, 0.08, Paint.Metal());
            d.Add(new Outside(x, z + 0.02, d.IsDark, i));
        }

        for (var i = -1; i <= 1; i++)
        {
            Seat(d, (i * 2.7) - 0.85, d.Back + 0.75, 1);
            Seat(d, (i * 2.7) + 0.85, d.Back + 0.75, -1);
            d.Box(i * 2.7, 0.68, d.Back + 0.3, 0.6, 0.04, 0.5, Paint.Wood(0x8A6640));
        }

        d.Box(0, 2.12, d.Back + 0.3, 9, 0.04, 0.5, Paint.Metal(0xA5ABB0));
        for (var i = 0; i < 4; i++)
        {
            d.Box((i * 2.2) - 3.4, 2.16, d.Back + 0.3, 0.7, 0.26, 0.36, Paint.Matte(new[] { 0x8A3A2E, 0x2E4A6B, 0x5A4A3A, 0x3F6E5A }[i]), 0.05);
        }

        d.Box(0, d.Top - 0.04, -0.6, 8.6, 0.04, 0.25, Paint.Glow(0xFFF2DC));
        d.Add(new Figure(Pastime.Sit, 1.85, 0.45, d.Back + 0.7, d.Random));
    }

    private static void Seat(Dressing d, double x, double z, int faces)
    {
        var cloth = Paint.Cloth(0x2E4A7A);
        d.Box(x, 0.3, z, 0.5, 0.16, 0.95, cloth, 0.05);
        d.Box(x - (faces * 0.24), 0.4, z, 0.14, 0.8, 0.95, cloth, 0.06);
        d.Box(x - (faces * 0.24), 1.12, z, 0.12, 0.2, 0.8, Paint.Cloth(0xE8E4D8), 0.04);
        d.Box(x, 0, z, 0.4, 0.3, 0.8, Paint.Matte(0x30343A));
    }

    private static void Spaceship(Dressing d)
    {
        // The great window full of stars with a planet in it, consoles, the captain's chair, strips of light.
        d.Box(0, 1.0, d.Back + 0.04, 6.6, 1.7, 0.04, Paint.Gloss(0x05070E));
        for (var i = 0; i < 46; i += 2)
        {
            d.Ball(d.Random.Between(-3.1, 3.1), d.Random.Between(1.1, 2.6), d.Back + 0.06, d.Random.Between(0.008, 0.02), Paint.Glow(0xF4F8FF));
        }

        d.Disc(1.5, 1.75, d.Back + 0.06, 0.62, 0.02, Paint.Glow(0x2E6AA8));
        d.Disc(1.36, 1.86, d.Back + 0.07, 0.44, 0.02, Paint.Glow(0x4F9AC8));
        for (var i = -2; i <= 2; i++)
        {
            d.Box(i * 1.65, 0.95, d.Back + 0.1, 0.1, 1.8, 0.1, Paint.Metal(0x7E868E));
        }

        for (var i = -2; i <= 2; i++)
        {
            d.Box(i * 1.3, 0, d.Back + 0.85, 1.2, 0.72, 0.6, Paint.Gloss(0x2E363E), 0.05);
            d.Add(Part.Box(new(i * 1.3, 0.84, d.Back + 0.95), new(0.52, 0.26, 0.03), 0.01, Physics.QuaternionD.FromAxisAngle(Physics.Vector3d.UnitX, -0.7), Paint.Matte(0x10161C) with { Texture = Patterns.Readout(i + 4) }));
        }

        for (var side = -1; side <= 1; side += 2)
        {
            d.Panel(side * 4.1, 1.1, d.Back + 0.12, 1.3, 1.1, Patterns.Readout(side + 2), 0x16181A);
            d.Box(side * (d.Side - 0.06), 1.0, -1, 0.06, 0.1, 7, Paint.Glow(0x3AC8F0));
            d.Box(side * (d.Side - 0.06), 2.4, -1, 0.06, 0.06, 7, Paint.Glow(0x3AC8F0));
            d.Leaning(side * 4.4, 2.6, d.Back + 0.6, 1.6, 0.2, 1.2, side * -0.7, Paint.Metal(0x6E767E));
        }

        d.Box(0, d.Top - 0.08, -0.5, 3.2, 0.06, 0.3, Paint.Glow(0xC8E8F8));
        d.Light(0, 1.4, d.Back + 1.8, 0x5AB8F0, 1.6, 5);
    }
}

/// <summary>What goes past a train's window: trees and poles, cut off by its frame.</summary>
internal sealed class Outside(double x, double z, bool isDark, int number) : IExtra
{
    private const double Half = 0.9;
    private readonly Surface _tree = Paint.Matte(isDark ? 0x0C1410 : 0x3F6E30);

    public void Draw(PictureScene scene, double time)
    {
        for (var i = 0; i < 2; i++)
        {
            var at = (number * 0.7) + (i * 1.1) - (time * 2.6);
            at -= 2 * Half * Math.Floor((at + Half) / (2 * Half));
            if (Math.Abs(at) < Half - 0.2)
            {
                Part.Box(new(x + at, 1.36, z), new(0.19, 0.17, 0.012), 0.01, _tree).Draw(scene, default, Physics.QuaternionD.Identity);
                Part.Box(new(x + at, 1.16, z), new(0.03, 0.1, 0.012), 0.004, _tree).Draw(scene, default, Physics.QuaternionD.Identity);
            }
        }
    }
}
