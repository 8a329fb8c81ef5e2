using Sora.Engines.World.Cast;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Outdoors;

/// <summary>Stadium, court, basketball court, skate park, swimming pool, ice rink.</summary>
internal static class Sports
{
    private static readonly Surface Line = Paint.Matte(0xF2F1EC);

    public static PlaceDesign[] All { get; } =
    [
        new("stadium", Physics.Materials.Grass, Stadium),
        new("court", Physics.Materials.Concrete, TennisCourt) { GroundColour = 0x2E6E8A, GroundLook = SurfaceMaterial.Asphalt, Beyond = _ => [Horizons.Trees(0.06f, 0.25f)] },
        new("basketball court", Physics.Materials.Wood, BasketballCourt) { Room = new(18, 7, 6.5f, 12), Walls = 0xC8CDD2, Ceiling = 0xDADDE0, Light = RoomLight.Bright, Furniture = 2.4 },
        new("skate park", Physics.Materials.Concrete, SkatePark) { GroundColour = 0xA5A29C, GroundLook = SurfaceMaterial.Asphalt, Beyond = lit => [Horizons.Skyline(lit, 0.12f, 0.5f, 7), Horizons.Trees(0.05f, 0.3f)] },
        new("swimming pool", Physics.Materials.Water, SwimmingPool) { GroundColour = 0x2FB4E0, Beyond = lit => [Horizons.Skyline(lit, 0.08f, 0.6f, 9), Horizons.Trees(0.06f, 0.3f)] },
        new("ice rink", Physics.Materials.Ice, IceRink) { Room = new(26, 8, 9, 15), GroundColour = 0xE2F0F6, Walls = 0x3A4452, Ceiling = 0x2E3640, Light = RoomLight.Bright, Furniture = 4.2 },
    ];

    private static void Stadium(Dressing d)
    {
        Buildings.Stand(d, 0, -13, 60, 6, 1.2);
        d.Box(0, 7.2, -19.5, 62, 0.3, 8, Paint.Gloss(0xD8DCE0));
        for (var i = -2; i <= 2; i += 2)
        {
            d.Tube(i * 12, 0, -21, 0.3, 7.2, Paint.Metal());
        }

        // Advertising at the touchline, the goal at one end, lines on the grass, floodlights.
        string[] words = ["SORA", "GOAL!", "SPORT", "CUP"];
        int[] boards = [0x23355A, 0xB3261E, 0x1E6B45, 0x3A2A5A];
        for (var i = 0; i < 4; i++)
        {
            d.Panel((i * 7) - 10.5, 0.0, -12.4, 6.8, 0.9, Patterns.Words(words[i], 7.5, 0xF4F4F0, boards[i]));
        }

        d.Box(0, 0, -6.5, 60, 0.008, 0.12, Line, 0.002);
        d.Box(0, 0, -4.2, 0.12, 0.008, 4.6, Line, 0.002);
        d.Box(-9.2, 0, -9, 0.1, 2.4, 0.1, Line);
        d.Box(-9.2, 0, -5.2, 0.1, 2.4, 0.1, Line);
        d.Box(-9.2, 2.35, -7.1, 0.1, 0.1, 3.9, Line);
        for (var i = 0; i < 5; i++)
        {
            d.Cone(new(-9.2, 2.35, -9 + (i * 0.95)), 0.012, new(-10.6, 0.1, -9 + (i * 0.95)), 0.012, Line);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            d.Tube(side * 17, 0, -25, 0.3, 17, Paint.Metal(0x8F949A));
            d.Tipped(side * 17, 18, -24.7, 4, 2.2, 0.4, 0.25, d.IsDark ? Paint.Glow(0xF6F8FF) : Paint.Gloss(0xE8EAEC));
            d.Light(side * 12, 15, -6, 0xF0F4FF, 60, 40);
        }

        for (var i = 0; i < 4; i++)
        {
            var flag = Part.Box(new((i * 8) - 12, 8.6, -19), new(0.9, 0.5, 0.02), 0.01, Paint.Cloth(boards[i]));
            d.Tube((i * 8) - 13, 7.4, -19, 0.04, 2, Paint.Metal());
            d.Add(new ToAndFro([flag], new(0.05, 0.04, 0.12), 4 + d.Bend, i));
        }
    }

    private static void TennisCourt(Dressing d)
    {
        // As television shows it: from behind one base line, the net across the picture, the other half beyond.
        d.Box(0, 0, -14, 70, 0.006, 6, Paint.Matte(0x3F7A4A), 0.002);
        foreach (var z in new[] { 2.6, -8.2, -11.6 })
        {
            d.Box(0, 0, z, 11, 0.008, 0.12, Line, 0.002);
        }

        foreach (var x in new[] { -5.5, -4.1, 0, 4.1, 5.5 })
        {
            var near = x == 0 ? -4.6 : 2.6;
            var far = x == 0 ? -8.2 : -11.6;
            d.Box(x, 0, (near + far) / 2, 0.1, 0.008, near - far, Line, 0.002);
        }

        Net(d, -4.6, 6.2, 1.0);
        d.Tube(6.9, 0, -5.0, 0.05, 2.2, Paint.Wood());
        d.Tube(7.7, 0, -5.0, 0.05, 2.2, Paint.Wood());
        d.Box(7.3, 1.9, -5.0, 0.9, 0.08, 0.7, Paint.Wood(0x2E5A3A));
        d.Add(new Figure(Pastime.Sit, 7.3, 1.95, -5.0, d.Random));
        for (var i = -5; i <= 5; i++)
        {
            d.Tube(i * 3, 0, -14.4, 0.05, 3.2, Paint.Gloss(0x23402F));
        }

        d.Pipe(0, 3.2, -14.4, 0.04, 30, Paint.Gloss(0x23402F));
        d.Box(0, 0, -14.5, 30, 1.5, 0.04, Paint.Matte(0x1E4A36));
        Buildings.Stand(d, 0, -16, 30, 3);
    }

    /// <summary>A net of cords between two posts, a white band along its top.</summary>
    private static void Net(Dressing d, double z, double half, double high)
    {
        var cord = Paint.Matte(0x1C2226);
        for (var side = -1; side <= 1; side += 2)
        {
            d.Tube(side * half, 0, z, 0.05, high + 0.08, Paint.Gloss(0x23272B));
        }

        d.Box(0, high - 0.06, z, 2 * half, 0.09, 0.02, Line, 0.004);
        for (var i = 1; i < 7; i++)
        {
            d.Pipe(0, i * high / 7, z, 0.008, 2 * half, cord);
        }

        const int uprights = 36;
        for (var i = 1; i < uprights; i++)
        {
            d.Tube(half * ((2.0 * i / uprights) - 1), 0.02, z, 0.008, high - 0.06, cord, 0.002);
        }
    }

    private static void BasketballCourt(Dressing d)
    {
        d.Box(0, 0, -1.4, 16, 0.006, 0.09, Line, 0.002);
        d.Box(4.4, 0, -1.4 + 2.6, 0.09, 0.006, 5.2, Line, 0.002);
        d.Box(3.6, 0, -2.6, 5.4, 0.007, 2.4, Paint.Matte(0xA8432E), 0.002);

        // The basket faces the eye, its board behind the hoop, a square above it.
        double x = 2.8, z = -4.6;
        d.Box(x, 0, z - 1.1, 0.9, 0.9, 0.9, Paint.Matte(0x24518C), 0.05);
        d.Cone(new(x, 0.8, z - 1.1), 0.1, new(x, 3.1, z - 0.5), 0.08, Paint.Gloss(0x30343A));
        d.Box(x, 2.75, z - 0.42, 1.8, 1.15, 0.05, Paint.Gloss(0xF2F4F6));
        d.Box(x, 3.0, z - 0.39, 0.62, 0.48, 0.03, Paint.Gloss(0xD8352B));
        d.Box(x, 3.04, z - 0.375, 0.5, 0.38, 0.03, Paint.Gloss(0xF2F4F6));
        d.Add(Part.Torus(new(x, 3.05, z), 0.235, 0.022, Physics.QuaternionD.FromAxisAngle(Physics.Vector3d.UnitX, Math.PI / 2), Paint.Gloss(0xE8541E)));
        for (var i = 0; i < 6; i++)
        {
            var (sin, cos) = Mathematics.DeterministicMath.SinCos(i * Math.PI / 3);
            d.Cone(new(x + (0.23 * sin), 3.04, z + (0.23 * cos)), 0.008, new(x + (0.12 * sin), 2.62, z + (0.12 * cos)), 0.008, Paint.Matte(0xF4F4F0));
        }

        Buildings.Stand(d, -2.4, d.Back + 2.4, 11, 2, 0.5);
        d.Panel(0, 4.6, d.Back + 0.05, 3.4, 1.2, Patterns.Words("HOME 48 : 45 AWAY", 2.8, 0xFFB02A, 0x121416, 1.5f));
        d.Box(d.Side - 0.05, 0, 2, 0.08, 1.8, 8, Paint.Cloth(0x24518C));
        for (var i = -1; i <= 1; i++)
        {
            d.Box(i * 5, d.Top - 0.15, -1, 2.4, 0.1, 0.5, Paint.Glow(0xF4F8FF));
        }
    }

    private static void SkatePark(Dressing d)
    {
        // A quarter pipe at each side, a funbox with a rail behind, graffiti on the wall.
        var concrete = Paint.Stone(0xB8B5AE);
        for (var side = -1; side <= 1; side += 2)
        {
            for (var i = 0; i < 5; i++)
            {
                d.Leaning(side * (7.2 + (i * 0.52)), 0.1 + (i * i * 0.085), -5.4, 0.75, 0.12, 3.6, side * (0.08 + (i * 0.27)), concrete);
            }

            d.Box(side * 11, 0, -5.4, 2.4, 1.75, 3.6, concrete);
            d.Add(Part.Cylinder(new(side * 9.78, 1.74, -5.4), 0.04, 1.8, 0.01, Physics.QuaternionD.FromAxisAngle(Physics.Vector3d.UnitX, Math.PI / 2), Paint.Metal()));
        }

        d.Box(0, 0, -5.6, 2.6, 0.55, 1.6, concrete);
        d.Leaning(-2.0, 0.24, -5.6, 1.6, 0.1, 1.6, 0.36, concrete);
        d.Leaning(2.0, 0.24, -5.6, 1.6, 0.1, 1.6, -0.36, concrete);
        d.Pipe(0, 1.0, -5.1, 0.035, 2.6, Paint.Metal());
        d.Tube(-1.1, 0.5, -5.1, 0.03, 0.5, Paint.Metal());
        d.Tube(1.1, 0.5, -5.1, 0.03, 0.5, Paint.Metal());
        d.Box(0, 0, -8.6, 34, 2.6, 0.3, Paint.Stone(0x9A968E));
        d.Panel(-4.4, 0.4, -8.4, 5, 1.8, Patterns.Words("SKATE", 2.8, 0xF0462E, 0x9A968E), 0x9A968E);
        d.Panel(4.8, 0.4, -8.4, 4.6, 1.8, Patterns.Words("FLY!", 2.6, 0x2E9AE0, 0x9A968E), 0x9A968E);
        Plants.Tree(d, -9, -12, 6);
        Plants.Tree(d, 8, -13, 6.5);
        d.Add(new Figure(Pastime.Stand, 10.9, 1.75, -5.6, d.Random));
    }

    private static void SwimmingPool(Dressing d)
    {
        // Lanes of the basin, then the tiled edge with starting blocks, loungers, the diving tower.
        for (var lane = 0; lane < 3; lane++)
        {
            for (var i = 0; i < 20; i++)
            {
                var at = -3.6 - (lane * 1.9);
                d.Add(new ToAndFro([Part.Sphere(new(-10 + (i * 1.05), 0.03, at), 0.08, Paint.Gloss((i + lane) % 2 == 0 ? 0xD8352B : 0xF4F4F0))], new(0, 0.012, 0), 1.6, i * 0.4));
            }
        }

        d.Box(0, -0.3, -15, 80, 0.55, 12, Paint.Stone(0xD8D2C4), 0.03);
        d.Box(0, -0.3, -8.98, 80, 0.56, 0.06, Paint.Gloss(0x4FA8C8) with { Texture = Patterns.Tiles(0x5CB4D0) });
        for (var i = 0; i < 5; i++)
        {
            d.Box((i * 2.6) - 6.6, 0.25, -9.5, 0.55, 0.6, 0.6, Paint.Gloss(0xF0F2F4));
            d.Panel((i * 2.6) - 6.6, 0.38, -9.18, 0.4, 0.4, Patterns.Words($"{i + 1}", 1, 0x17191C, 0xF0F2F4));
        }

        for (var i = 0; i < 4; i++)
        {
            var x = (i * 3.2) - 9.5;
            d.Box(x, 0.5, -12.5, 1.7, 0.1, 0.65, Paint.Cloth(i % 2 == 0 ? 0xF0A83A : 0xF4F4F0), 0.03);
            d.Leaning(x - 0.95, 0.78, -12.5, 0.75, 0.1, 0.65, -0.8, Paint.Cloth(i % 2 == 0 ? 0xF0A83A : 0xF4F4F0), 0.03);
        }

        d.Box(7.8, 0.25, -11, 0.9, 3.4, 0.9, Paint.Stone(0xE4E0D6));
        d.Box(7.4, 3.65, -10.2, 0.7, 0.1, 2.8, Paint.Gloss(0x2E8AC0));
        d.Box(7.4, 1.7, -10.2, 0.7, 0.1, 2.2, Paint.Gloss(0x2E8AC0));
        for (var side = -1; side <= 1; side += 2)
        {
            d.Tube(-3.4 + (side * 0.3), -0.2, -8.8, 0.03, 1.3, Paint.Metal());
        }

        d.Peak(1.6, 2.2, -13.5, 1.4, 0.05, 0.55, Paint.Cloth(0xD83A2E));
        d.Tube(1.6, 0.25, -13.5, 0.04, 2.2, Paint.Matte(0xF0EEE8));
        Plants.Palm(d, -11, -15, 5);
        Plants.Palm(d, 12, -16, 5.6);
    }

    private static void IceRink(Dressing d)
    {
        var board = d.Back + 4.0;
        d.Box(0, 0, board, 25, 1.15, 0.14, Paint.Gloss(0xF2F5F7));
        d.Box(0, 0, board + 0.08, 25, 0.2, 0.04, Paint.Gloss(0xF2C230));
        string[] words = ["HOCKEY", "ICE", "SORA", "SKATE"];
        for (var i = 0; i < 4; i++)
        {
            d.Panel((i * 5.6) - 8.4, 0.3, board + 0.1, 4.2, 0.7, Patterns.Words(words[i], 6, i % 2 == 0 ? 0xC8281E : 0x23355A, 0xF2F5F7), 0xF2F5F7);
        }

        for (var i = -4; i <= 4; i++)
        {
            d.Box(i * 2.8, 1.15, board, 0.06, 1.5, 0.06, Paint.Metal());
        }

        d.Pipe(0, 2.65, board, 0.03, 25, Paint.Metal());
        d.Box(0, 0, -1.6, 0.3, 0.006, 4, Paint.Matte(0xC8281E), 0.002);
        d.Box(-5.5, 0, -1.6, 0.3, 0.006, 4, Paint.Matte(0x2E5AB0), 0.002);
        d.Box(5.5, 0, -1.6, 0.3, 0.006, 4, Paint.Matte(0x2E5AB0), 0.002);
        Buildings.Stand(d, 0, board - 0.5, 25, 3, 1.1);
        for (var i = -2; i <= 2; i++)
        {
            d.Box(i * 5, d.Top - 0.3, -2, 2.6, 0.12, 0.6, Paint.Glow(0xF4F8FF));
        }
    }
}
