using Sora.Engines.World.Cast;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Outdoors;

/// <summary>Road, bridge, railway, airport, launch pad, racetrack, car park.</summary>
internal static class Roads
{
    public static PlaceDesign[] All { get; } =
    [
        new("road", Physics.Materials.Asphalt, Road) { Beyond = _ => [Horizons.Mountains(0.11f, 0.6f, 0.7f), Horizons.Hills(0x5A7A45, 0.07f), Horizons.Trees(0.03f)] },
        new("bridge", Physics.Materials.Asphalt, Bridge) { Beyond = lit => [Horizons.Hills(0x56705A, 0.06f, 0.55f), Horizons.Skyline(lit, 0.07f, 0.5f, 6)] },
        new("railway", Physics.Materials.Stone, Railway) { GroundColour = 0x8A8378, GroundLook = Picture.SurfaceMaterial.Sand, Beyond = _ => [Horizons.Hills(0x56704A, 0.09f), Horizons.Trees(0.05f)] },
        new("airport", Physics.Materials.Concrete, Airport) { GroundColour = 0x8C8B88, GroundLook = Picture.SurfaceMaterial.Asphalt, Beyond = lit => [Horizons.Hills(0x5F7560, 0.05f, 0.6f), Horizons.Skyline(lit, 0.04f, 0.6f)] },
        new("launch pad", Physics.Materials.Concrete, LaunchPad) { Haze = 0.0012f, Beyond = _ => [Horizons.Trees(0.02f, 0.5f)] },
        new("racetrack", Physics.Materials.Asphalt, Racetrack) { Beyond = _ => [Horizons.Hills(0x4F7340, 0.08f, 0.45f), Horizons.Trees(0.05f)] },
    ];

    private static void Road(Dressing d)
    {
        for (var i = -6; i <= 6; i++)
        {
            d.Box(i * 4, 0, -1.9, 2.2, 0.008, 0.14, Paint.Matte(0xE8E4D6), 0.002);
        }

        d.Box(0, 0, -5.3, 160, 0.009, 0.16, Paint.Matte(0xE8E4D6), 0.002);
        d.Box(0, 0, -31, 300, 0.03, 50, Paint.Leaf(0x5F8A3E), 0.01);
        d.Box(0, 0.55, -6.3, 120, 0.3, 0.06, Paint.Metal(0xB9BEC4), 0.02);
        for (var i = -5; i <= 5; i++)
        {
            d.Box(i * 4, 0, -6.35, 0.12, 0.8, 0.1, Paint.Metal(0x9CA2A8));
        }

        d.Add(Traffic.Car(17, -30, -3.9, 1, d.IsDark));
        d.Add(Traffic.Truck(14, 24, -3.9, 4));
        d.Panel(7.5, 2.1, -7.2, 2.6, 1.1, Patterns.Words("NORTH 12", 2.4, 0xF4F6F2, 0x1E6B45), 0x1E6B45);
        d.Tube(7.5, 0, -7.3, 0.07, 2.2, Paint.Metal());
        for (var i = 0; i < 4; i++)
        {
            Plants.Tree(d, ((i - 1.5) * 9) + d.Random.Between(-2, 2), -13 - d.Random.Between(0, 6), d.Random.Between(4.5, 6.5));
        }

        for (var i = -2; i <= 2; i++)
        {
            d.Tube((i * 14) + 5, 0, -10.5, 0.11, 6.2, Paint.Wood(0x5E4630));
            d.Pipe((i * 14) + 5, 5.8, -10.5, 0.06, 1.6, Paint.Wood(0x5E4630));
        }
    }

    private static void Bridge(Dressing d)
    {
        // A suspension bridge: two towers, hangers and cables, the river far below beyond the rail.
        var steel = Paint.Matte(0xB5402E);
        d.Box(0, 0, -120, 500, 0.02, 226, Paint.Water(0x2F6480), 0);
        d.Box(0, 0.02, -5.6, 120, 0.16, 1.6, Paint.Stone(0x8F8C86));
        for (var rail = 0; rail < 2; rail++)
        {
            d.Box(0, 0.5 + (rail * 0.5), -6.2, 120, 0.09, 0.09, steel);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            d.Box(side * 10, 0, -7.2, 1.0, 15, 1.0, steel);
            for (var i = 0; i < 5; i++)
            {
                double a = i / 5.0, b = (i + 1) / 5.0;
                d.Cone(new(side * 10 * (1 - a), 2.0 + (12.6 * Square(1 - a)), -7.2), 0.13, new(side * 10 * (1 - b), 2.0 + (12.6 * Square(1 - b)), -7.2), 0.13, steel);
                d.Cone(new(side * (10 + (14 * a)), 2.0 + (12.6 * Square(1 - a)), -7.2), 0.13, new(side * (10 + (14 * b)), 2.0 + (12.6 * Square(1 - b)), -7.2), 0.13, steel);
                d.Tube(side * 10 * (1 - b), 0.5, -7.2, 0.04, 1.5 + (12.6 * Square(1 - b)), steel);
            }
        }

        for (var i = -5; i <= 5; i++)
        {
            d.Box((i * 4) + 1, 0, 3.2, 2, 0.008, 0.14, Paint.Matte(0xE8E4D6), 0.002);
        }

        d.Add(Traffic.Sailboat(0.8, 6, -60));
        d.Add(Traffic.Car(12, -20, -4.4, 2, d.IsDark));
        d.Add(new Birds(5, 8, -26, d.Random, 0xD8DADC));
    }

    private static double Square(double x) => x * x;

    private static void Railway(Dressing d)
    {
        Track(d, -5.2);
        Track(d, -9.2);
        d.Add(Traffic.Train(16, -40, -9.2, 0x24518C, d.IsDark));
        for (var i = -2; i <= 2; i++)
        {
            d.Tube(i * 12, 0, -11.5, 0.13, 6.4, Paint.Metal(0x8F949A));
            d.Pipe((i * 12) + 0.9, 5.9, -10.4, 0.06, 2.4, Paint.Metal(0x8F949A));
        }

        d.Pipe(0, 5.6, -9.2, 0.02, 120, Paint.Matte(0x202226));
        d.Tube(5.5, 0, -7.2, 0.08, 3.4, Paint.Gloss(0x23272B));
        d.Box(5.5, 2.5, -7.1, 0.42, 1.0, 0.2, Paint.Gloss(0x16181A));
        d.Ball(5.5, 3.2, -6.98, 0.12, Paint.Glow(0x35E07A));
        d.Ball(5.5, 2.8, -6.98, 0.12, Paint.Gloss(0x5A1612));
        for (var i = 0; i < 4; i++)
        {
            Plants.Bush(d, ((i - 1.5) * 8) + 1, -13.5, d.Random.Between(0.6, 1.1));
        }
    }

    private static void Track(Dressing d, double z)
    {
        for (var i = -14; i <= 14; i++)
        {
            d.Box(i * 1.4, 0, z, 0.26, 0.09, 2.5, Paint.Wood(0x4E3B2A));
        }

        d.Box(0, 0.09, z - 0.72, 120, 0.13, 0.08, Paint.Metal(0x8A8E92));
        d.Box(0, 0.09, z + 0.72, 120, 0.13, 0.08, Paint.Metal(0x8A8E92));
    }

    private static void Airport(Dressing d)
    {
        for (var i = -4; i <= 4; i++)
        {
            d.Box(i * 7, 0, -4.6, 3.6, 0.008, 0.4, Paint.Matte(0xF0EEE6), 0.002);
        }

        Jet(d, 9, -22);
        d.Box(-16, 0, -40, 34, 6, 8, Paint.Gloss(0xC9CED2));
        d.Box(-16, 1.2, -35.9, 33, 3.2, 0.2, d.IsDark ? Paint.Glow(0xFFE3A8) : Paint.Glass(0x4E6E86));
        d.Panel(-16, 6.1, -37, 9, 1.6, Patterns.Words("AIRPORT", 5.6, 0xF4F6F2, 0x23355A, d.IsDark ? 0.6f : 0));

        // The control tower.
        d.Cone(new(-2, 0, -44), 1.6, new(-2, 13, -44), 1.2, Paint.Stone(0xD0CCC2));
        d.Tube(-2, 13, -44, 2.6, 2.2, Paint.Glass(0x3A5468), 0.1);
        d.Tube(-2, 15.2, -44, 2.9, 0.6, Paint.Gloss(0xE8E8E4), 0.1);
        d.Add(new PassingBy(24, -40, 17, -75, 80, Traffic.Box(0, 0, 0, 8, 1.2, 1.2, 0.55, Paint.Gloss(0xF0F0EC)), Traffic.Box(0, 0, 0, 1.6, 0.14, 8, 0.05, Paint.Gloss(0xD8D8D4)), Traffic.Box(-3.6, 1, 0, 1, 1.6, 0.14, 0.05, Paint.Gloss(0x24518C))));
        d.Box(2.5, 0, -11, 2.2, 0.9, 1.2, Paint.Gloss(0xE0A41E));
        for (var i = -6; i <= 6; i++)
        {
            d.Ball(i * 3.5, 0.12, -6.6, 0.12, d.IsDark ? Paint.Glow(0x4FB0FF) : Paint.Gloss(0x2E5A8A));
        }
    }

    private static void Jet(Dressing d, double x, double z)
    {
        var white = Paint.Gloss(0xF0F0EC);
        d.Cone(new(x - 9, 3.1, z), 1.0, new(x + 7, 3.0, z), 1.5, white);
        d.Cone(new(x + 7, 3.0, z), 1.5, new(x + 9.6, 2.7, z), 0.7, white);
        d.Cone(new(x - 9, 3.1, z), 1.0, new(x - 12, 3.7, z), 0.25, white);
        d.Turned(x, 2.4, z + 5, 3, 0.24, 10, 0.5, Paint.Gloss(0xC9CED2));
        d.Leaning(x - 11, 5.6, z, 2.4, 4.2, 0.22, 0.35, Paint.Gloss(0x24518C));
        d.Pipe(x + 1.2, 1.7, z + 4, 0.65, 2.6, Paint.Gloss(0xA5ABB0));
        d.Box(x - 1, 3.3, z + 1.38, 14, 0.34, 0.2, Paint.Glass());
        d.Tube(x + 6, 0, z, 0.2, 1.8, Paint.Gloss(0x23272B));
        d.Tube(x - 1, 0, z + 1, 0.3, 1.8, Paint.Gloss(0x23272B));
    }

    private static void LaunchPad(Dressing d)
    {
        // The gantry; the rocket itself, where the prompt has none, is small and far.
        var steel = Paint.Matte(0xA83A2E);
        for (var i = 0; i < 7; i++)
        {
            d.Box(7, i * 3, -16, 3, 0.22, 3, steel);
            d.Leaning(7, (i * 3) + 1.5, -14.6, 3.9, 0.14, 0.14, i % 2 == 0 ? 0.78 : -0.78, steel);
        }

        for (var i = 0; i < 4; i++)
        {
            d.Box(7 + ((i & 1) == 0 ? -1.5 : 1.5), 0, -16 + ((i & 2) == 0 ? -1.5 : 1.5), 0.3, 21, 0.3, steel);
        }

        d.Box(3.8, 13, -16, 4.2, 0.5, 0.8, steel);
        d.Tube(7, 21, -16, 0.06, 5, Paint.Metal());
        d.Box(-13, 0, -30, 9, 4, 6, Paint.Stone(0xD0CCC2));
        d.Ball(-20, 3, -28, 3, Paint.Gloss(0xE8E8E4));
        d.Ball(-27, 3, -30, 3, Paint.Gloss(0xE8E8E4));
        for (var i = -1; i <= 1; i += 2)
        {
            d.Tube(i * 11, 0, -12, 0.15, 9, Paint.Metal(0x8F949A));
            d.Box(i * 11, 9, -11.8, 1.6, 0.9, 0.4, d.IsDark ? Paint.Glow(0xF4F6FF) : Paint.Gloss(0xE8E8E4));
            d.Light(i * 11, 8.5, -10, 0xE8F0FF, 4, 18);
        }

        d.Box(0, 0, -8.5, 40, 0.02, 0.35, Paint.Matte(0xE0A41E), 0.004);

        // A rocket that waits on another pad, far away.
        d.Tube(-5.5, 1.4, -46, 1.3, 13, Paint.Gloss(0xF0F0EC));
        d.Peak(-5.5, 14.4, -46, 1.3, 0.05, 3.4, Paint.Gloss(0xC8281E));
        d.Box(-5.5, 0.6, -46, 5, 3.0, 0.3, Paint.Gloss(0xC8281E));
        d.Peak(-5.5, 0.2, -46, 1.5, 0.8, 1.3, Paint.Metal(0x6E6A64));
        d.Box(-8.6, 0, -46, 1.2, 17, 1.2, steel);
        d.Box(-7.3, 11, -46, 2, 0.4, 0.4, steel);
        d.Add(new ToAndFro([Part.Sphere(new(1.4, 0.4, -16), 0.9, Paint.Matte(0xE8E8E4)), Part.Sphere(new(2.6, 0.5, -16.4), 1.1, Paint.Matte(0xE8E8E4))], new(0.4, 0.1, 0), 0.8, 0));
    }

    private static void Racetrack(Dressing d)
    {
        for (var i = -10; i <= 10; i++)
        {
            d.Box(i * 1.6, 0, -4.2, 1.6, 0.06, 0.7, Paint.Gloss((i & 1) == 0 ? 0xC8281E : 0xF0EEE8));
        }

        d.Box(0, 0, -34, 300, 0.03, 58, Paint.Leaf(0x4F8A38), 0.01);
        d.Box(0, 0.03, -5.6, 120, 0.8, 0.25, Paint.Gloss(0xE8E8E4) with { Texture = Patterns.Stripes(0x24518C, 0xF0EEE8, 6) });
        Buildings.Stand(d, 0, -11, 44, 4);
        d.Box(0, 5.6, -13, 46, 0.25, 6, Paint.Gloss(0xB3261E));
        for (var i = 0; i < 8; i++)
        {
            for (var k = 0; k < 2; k++)
            {
                d.Box(1.25 + (i * 0.28), 0, 1.2 - (k * 0.28) - (i % 2 * 0.28), 0.28, 0.008, 0.28, Paint.Matte(0xF4F4F0), 0.002);
            }
        }

        d.Tube(-6, 0, -6.2, 0.06, 5, Paint.Metal());
        Plants.Sway(d, 6, 2, Part.Box(new(-5.2, 4.5, -6.2), new(0.8, 0.45, 0.02), 0.01, Paint.Matte(0x17191C) with { Texture = Patterns.Stripes(0x17191C, 0xF4F4F0, 0.3f) }));
        d.Add(Traffic.Car(32, -30, -3.6, 0, false));
        d.Add(Traffic.Car(30, -37, -3.6, 4, false));
        for (var i = 0; i < 6; i++)
        {
            d.Ring(6.5 + (i % 3 * 0.5), 0.25, -5.1, 0.22, 0.1, Paint.Matte(0x18191B));
        }
    }
}
