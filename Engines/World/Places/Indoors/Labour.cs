using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Indoors;

/// <summary>Workshop, factory, warehouse, garage, barn, cave.</summary>
internal static class Labour
{
    public static PlaceDesign[] All { get; } =
    [
        new("workshop", Physics.Materials.Wood, Workshop) { Room = new(9, 3.1f, 3.9f, 6), Walls = 0xB5A284, Furniture = 1.0, Light = RoomLight.Warm },
        new("clock shop", Physics.Materials.Wood, ClockShop) { Room = new(8, 3.1f, 3.6f, 6), Walls = 0x6E4A34, Ceiling = 0x5A4632, Furniture = 0.7, Light = RoomLight.Warm },
        new("factory", Physics.Materials.Concrete, Factory) { Room = new(18, 7, 7.5f, 10), Walls = 0x9CA4A8, Ceiling = 0x5E666C, Light = RoomLight.Bright, Furniture = 4.2 },
        new("warehouse", Physics.Materials.Concrete, Warehouse) { Room = new(18, 7, 7.5f, 10), Walls = 0xB4B2AA, Ceiling = 0x70747A, Light = RoomLight.Bright, Furniture = 3.4 },
        new("garage", Physics.Materials.Concrete, Garage) { Room = new(10, 3.6f, 5, 7), Walls = 0xC4C2BA, Light = RoomLight.Bright, Furniture = 1.3 },
        new("barn", Physics.Materials.Earth, Barn) { Room = new(12, 5.5f, 6, 8), Walls = 0x7A5230, Ceiling = 0x5A3C24, GroundColour = 0xB8965A, Light = RoomLight.Warm, Furniture = 2.4 },
        new("cave", Physics.Materials.Stone, Cave) { Room = new(16, 7, 7, 9), Walls = 0x3E3A36, Ceiling = 0x2A2724, GroundColour = 0x5A544C, Light = RoomLight.Dim, Furniture = 2.6 },
    ];

    /// <summary>A wall of clocks of all sizes whose pendulums swing, shelves with mantel clocks, a bench with wheels.</summary>
    private static void ClockShop(Dressing d)
    {
        double[] sizes = [0.21, 0.15, 0.25, 0.17, 0.22, 0.14, 0.24, 0.18];
        for (var i = 0; i < 22; i++)
        {
            var row = i / 8;
            var size = sizes[(i + (row * 3)) % sizes.Length];
            double x = ((i % 8) - 3.5) * 0.62 + (row % 2 * 0.2), y = 1.12 + (row * 0.58);
            Furnishings.Clock(d, x, y, size * 0.92);
            d.Add(Part.Torus(new(x, y, d.Back + 0.09), size * 0.92, 0.022, Physics.QuaternionD.Identity, Paint.Wood(row % 2 == 0 ? 0x9A6A34 : 0xC09A4A)));
            if (i % 3 == 0)
            {
                d.Add(new ToAndFro([Part.Cone(new(x, y - size, d.Back + 0.07), 0.008, new(x, y - size - 0.2, d.Back + 0.07), 0.008, Paint.Metal(0xD8B04A)), Part.Sphere(new(x, y - size - 0.2, d.Back + 0.08), 0.045, Paint.Metal(0xD8B04A))], new(0.05, 0, 0), 4.4, i));
            }
        }

        Furnishings.Table(d, 0, d.Back + 0.45, 5.2, 0.86, 0.6, Paint.Wood(0x6A4426));
        for (var i = 0; i < 7; i++)
        {
            double x = ((i - 3) * 0.7) + 0.1;
            d.Add(Part.Torus(new(x, 0.88, d.Back + 0.55), 0.07 + (0.02 * (i % 3)), 0.016, Physics.QuaternionD.FromAxisAngle(Physics.Vector3d.UnitX, Math.PI / 2), Paint.Metal(0xD8B04A)));
            d.Box(x + 0.3, 0.86, d.Back + 0.4, 0.2, 0.26 + (0.05 * (i % 2)), 0.14, Paint.Wood(i % 2 == 0 ? 0x5A3420 : 0x8A5A30), 0.03);
            d.Disc(x + 0.3, 1.02, d.Back + 0.475, 0.075, 0.012, Paint.Matte(0xF6F4EE));
        }

        foreach (var x in new[] { -3.1, 3.1 })
        {
            d.Box(x, 0, d.Back + 0.35, 0.55, 2.1, 0.4, Paint.Wood(0x5E3820), 0.03);
            d.Box(x, 0.55, d.Back + 0.56, 0.34, 0.95, 0.02, Paint.Matte(0x1E140E));
            d.Disc(x, 1.78, d.Back + 0.56, 0.2, 0.03, Paint.Matte(0xF6F4EE));
            d.Box(x, 1.78, d.Back + 0.58, 0.02, 0.15, 0.01, Paint.Matte(0x202226), 0.002);
            d.Add(new ToAndFro([Part.Cone(new(x, 1.4, d.Back + 0.58), 0.01, new(x, 0.8, d.Back + 0.58), 0.01, Paint.Metal(0xD8B04A)), Part.Sphere(new(x, 0.78, d.Back + 0.59), 0.07, Paint.Metal(0xD8B04A))], new(0.08, 0, 0), 3.1, x));
        }
    }

    private static void Workshop(Dressing d)
    {
        double z = d.Back + 0.5;
        d.Box(-0.2, 1.15, d.Back + 0.05, 5.2, 1.5, 0.05, Paint.Wood(0xC8A878));
        Furnishings.Table(d, -0.2, z, 5.2, 0.92, 0.75, Paint.Wood(0x7A5230));

        // Tools on the board: saw, hammers, spanners, pliers; a vice, planks, a grinder.
        for (var i = 0; i < 4; i++)
        {
            double x = -2.4 + (i * 0.42);
            d.Tube(x, 1.4, d.Back + 0.12, 0.025, 0.5, Paint.Wood(0xA86E3A));
            d.Box(x, 1.86, d.Back + 0.12, 0.24, 0.09, 0.07, Paint.Metal(0x6E747A));
        }

        d.Turned(-0.35, 1.6, d.Back + 0.1, 0.85, 0.22, 0.02, 0, Paint.Metal(0xC9CED2));
        d.Box(-0.85, 1.58, d.Back + 0.11, 0.2, 0.28, 0.04, Paint.Wood(0xA8432E), 0.03);
        for (var i = 0; i < 6; i++)
        {
            d.Leaning(0.5 + (i * 0.2), 1.75, d.Back + 0.1, 0.05, 0.3 + (0.05 * i), 0.03, 0.1, Paint.Metal(0xA5ABB0));
            d.Ring(0.5 + (i * 0.2), 1.95 + (0.025 * i), d.Back + 0.1, 0.045, 0.015, Paint.Metal(0xA5ABB0));
        }

        for (var i = 0; i < 3; i++)
        {
            d.Tube(1.9 + (i * 0.22), 1.35, d.Back + 0.12, 0.022, 0.4, Paint.Gloss(new[] { 0xD8352B, 0xF0B42A, 0x2E6EC0 }[i]));
            d.Tube(1.9 + (i * 0.22), 1.75, d.Back + 0.12, 0.008, 0.3, Paint.Metal());
        }

        d.Box(1.5, 0.92, z + 0.1, 0.32, 0.2, 0.3, Paint.Gloss(0x2E4A6B), 0.03);
        d.Box(1.72, 0.98, z + 0.1, 0.1, 0.16, 0.28, Paint.Gloss(0x2E4A6B), 0.03);
        d.Box(-1.4, 0.92, z, 1.2, 0.06, 0.18, Paint.Wood(0xD8B47A));
        d.Box(-1.2, 0.98, z + 0.05, 1.0, 0.05, 0.16, Paint.Wood(0xC8A060));
        d.Box(-2.3, 0.92, z, 0.4, 0.24, 0.3, Paint.Gloss(0xB3261E), 0.03);
        for (var i = 0; i < 5; i++)
        {
            d.Tipped(3.3 + (i * 0.17), 1.25, d.Back + 0.3, 0.14, 2.5, 0.05, -0.12, Paint.Wood(i % 2 == 0 ? 0xC09A62 : 0xA87E4A));
        }

        d.Tube(-3.7, 0, d.Back + 0.55, 0.3, 0.75, Paint.Wood(0x6E4A2E), 0.05);
        Furnishings.Hanging(d, -0.2, z + 0.5, 2.3, 0.15);
    }

    private static void Factory(Dressing d)
    {
        // A conveyor with boxes that pass, a machine with turning wheels, an arm, pipes, tanks, hazard stripes.
        double z = d.Back + 3.0;
        d.Box(0, 0.55, z, 17, 0.16, 1.0, Paint.Matte(0x2A2C2E));
        for (var i = -7; i <= 7; i++)
        {
            d.Box(i * 1.15, 0, z + 0.35, 0.1, 0.55, 0.1, Paint.Metal(0x8A9096));
        }

        d.Box(0, 0.52, z + 0.52, 17, 0.12, 0.04, Paint.Matte(0xF2C230) with { Texture = Patterns.Stripes(0xF2C230, 0x17191C, 0.5f) });
        for (var i = 0; i < 4; i++)
        {
            d.Add(new PassingBy(1.1, (i * 4.2) - 8, 0.71, z, 8.4, Traffic.Box(0, 0.28, 0, 0.6, 0.56, 0.6, 0.02, Paint.Matte(0xB8885A)), Traffic.Box(0, 0.28, 0.01, 0.12, 0.57, 0.6, 0.01, Paint.Matte(0xD8B88A))));
        }

        d.Box(-5, 0, d.Back + 1.1, 3.6, 3.0, 1.6, Paint.Gloss(0x3F6E5A), 0.06);
        d.Panel(-5.6, 1.6, d.Back + 1.93, 1.0, 0.7, Patterns.Readout(2), 0x23282C);
        for (var i = 0; i < 2; i++)
        {
            var gear = new List<Part> { Part.Cylinder(Vector3d.Zero, 0.5, 0.08, 0.02, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), Paint.Metal(0xA5ABB0)) };
            for (var tooth = 0; tooth < 8; tooth++)
            {
                var (sin, cos) = Mathematics.DeterministicMath.SinCos(tooth * Math.PI / 4);
                gear.Add(Part.Box(new(0.55 * sin, 0.55 * cos, 0), new(0.09, 0.09, 0.08), 0.01, Paint.Metal(0x8A9096)));
            }

            d.Add(new Turning([.. gear], new(-4.35 + (i * 1.08), 1.2 + (i * 0.55), d.Back + 2.0), Vector3d.UnitZ, i == 0 ? 1.4 : -1.4));
        }

        d.Box(1.2, 0, d.Back + 1.3, 0.9, 0.9, 0.9, Paint.Gloss(0xF0861E), 0.06);
        d.Cone(new(1.2, 0.9, d.Back + 1.3), 0.22, new(1.7, 2.5, d.Back + 1.5), 0.17, Paint.Gloss(0xF0861E));
        d.Add(new ToAndFro([Part.Cone(new(1.7, 2.5, d.Back + 1.5), 0.17, new(3.0, 1.8, d.Back + 2.4), 0.1, Paint.Gloss(0xF0861E)), Part.Box(new(3.0, 1.6, d.Back + 2.4), new(0.14, 0.16, 0.14), 0.02, Paint.Gloss(0x23282C))], new(0.15, 0.12, 0), 1.6, 0));
        for (var i = 0; i < 2; i++)
        {
            d.Tube(5.2 + (i * 2.1), 0.5, d.Back + 1.1, 0.9, 3.4, Paint.Metal(0xB9BEC4), 0.2);
        }

        d.Pipe(0, 5.2, d.Back + 0.5, 0.2, 17, Paint.Metal(0xB5803A));
        d.Pipe(0, 4.6, d.Back + 0.4, 0.13, 17, Paint.Gloss(0x2E6EB0));
        d.Tube(-2, 3, d.Back + 0.5, 0.13, 2.2, Paint.Metal(0xB5803A));
        d.Add(new Figure(Pastime.Stand, -1.6, 0, d.Back + 1.8, d.Random));
        for (var i = -1; i <= 1; i++)
        {
            d.Box(i * 5, d.Top - 0.5, -2, 0.4, 0.12, 2.4, Paint.Glow(0xF4F8FF));
        }
    }

    private static void Warehouse(Dressing d)
    {
        for (var bay = -1; bay <= 1; bay++)
        {
            Rack(d, bay * 5.6, d.Back + 0.8, bay + 1);
        }

        // A fork-lift, pallets, numbers of the aisles.
        d.Box(5.4, 0.25, d.Back + 2.7, 1.5, 0.8, 0.9, Paint.Gloss(0xF0A81E), 0.08);
        d.Box(5.9, 1.0, d.Back + 2.7, 0.5, 0.5, 0.85, Paint.Gloss(0x23282C), 0.05);
        d.Tube(4.55, 0, d.Back + 2.45, 0.05, 2.4, Paint.Gloss(0x23282C));
        d.Tube(4.55, 0, d.Back + 2.95, 0.05, 2.4, Paint.Gloss(0x23282C));
        d.Box(4.0, 0.12, d.Back + 2.7, 1.0, 0.06, 0.6, Paint.Gloss(0x23282C));
        d.Disc(5.0, 0.28, d.Back + 3.15, 0.28, 0.16, Paint.Matte(0x18191B));
        d.Disc(5.95, 0.28, d.Back + 3.15, 0.28, 0.16, Paint.Matte(0x18191B));
        for (var i = 0; i < 3; i++)
        {
            d.Box(-5.6 + (i * 0.05), i * 0.16, d.Back + 2.7, 1.2, 0.14, 1.0, Paint.Wood(0xB8905A));
        }

        for (var i = -1; i <= 1; i++)
        {
            d.Panel(i * 5.6, 5.2, d.Back + 1.4, 0.9, 0.7, Patterns.Words($"{(char)('B' + i)}{i + 2}", 1.3, 0x17191C, 0xF2C230));
            d.Box(i * 5, d.Top - 0.5, -2, 0.4, 0.12, 2.4, Paint.Glow(0xF4F8FF));
        }
    }

    private static void Rack(Dressing d, double x, double z, int number)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            d.Box(x + (side * 2.6), 0, z, 0.12, 5, 1.0, Paint.Gloss(0x2E5AA0));
        }

        for (var level = 0; level < 3; level++)
        {
            d.Box(x, (level * 1.6) + 0.12, z + 0.45, 5.2, 0.14, 0.1, Paint.Gloss(0xF0781E));
            for (var i = 0; i < 3; i++)
            {
                var high = 0.7 + (0.25 * ((i + level + number) % 3));
                d.Box(x - 1.65 + (i * 1.62), (level * 1.6) + 0.26, z, 1.3, high, 0.9, Paint.Matte((i + level) % 3 == 0 ? 0xA87E50 : 0xB8905E), 0.02);
            }
        }
    }

    private static void Garage(Dressing d)
    {
        // The rolling door, tyres, a red tool chest, a jack, oil, the board with spanners.
        for (var i = 0; i < 8; i++)
        {
            d.Box(-1.2, i * 0.33, d.Back + 0.05, 4.2, 0.31, 0.06, Paint.Metal(0xA8ADB2), 0.02);
        }

        d.Box(-1.2, 2.66, d.Back + 0.08, 4.5, 0.2, 0.14, Paint.Matte(0x3A3E42));
        d.Box(2.2, 0, d.Back + 0.4, 1.2, 1.15, 0.6, Paint.Gloss(0xC8281E), 0.03);
        for (var i = 0; i < 5; i++)
        {
            d.Box(2.2, 0.1 + (i * 0.2), d.Back + 0.71, 1.1, 0.16, 0.02, Paint.Gloss(0xD83A2E));
            d.Pipe(2.2, 0.22 + (i * 0.2), d.Back + 0.74, 0.012, 0.7, Paint.Metal());
        }

        for (var pile = 0; pile < 2; pile++)
        {
            for (var i = 0; i < 4 - pile; i++)
            {
                d.Add(Part.Torus(new(3.6 + (pile * 0.8), 0.11 + (i * 0.22), d.Back + 0.55), 0.26, 0.11, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), Paint.Matte(0x1A1B1D)));
            }
        }

        d.Box(2.6, 1.5, d.Back + 0.04, 2.6, 1.1, 0.03, Paint.Wood(0xB8905A));
        for (var i = 0; i < 7; i++)
        {
            d.Box(1.6 + (i * 0.33), 1.75 + (0.03 * i), d.Back + 0.08, 0.05, 0.5 - (0.03 * i), 0.03, Paint.Metal());
            d.Ring(1.6 + (i * 0.33), 2.3, d.Back + 0.08, 0.06, 0.02, Paint.Metal());
        }

        d.Tube(-4.3, 0, d.Back + 0.5, 0.29, 0.9, Paint.Gloss(0x2E5AA0), 0.02);
        d.Panel(-4.3, 1.7, d.Back + 0.04, 0.9, 0.6, Patterns.Words("OIL", 1.5, 0xF6F2E0, 0xB3261E));
        for (var i = -1; i <= 1; i++)
        {
            d.Box(i * 2.8, d.Top - 0.06, -1.2, 1.6, 0.06, 0.25, Paint.Glow(0xF4F8FF));
        }
    }

    private static void Barn(Dressing d)
    {
        var beam = Paint.Wood(0x5A3A20);
        for (var i = -2; i <= 2; i++)
        {
            d.Box(i * 2.7, 0, d.Back + 0.9, 0.24, d.Top, 0.24, beam);
            d.Leaning((i * 2.7) + 0.5, d.Top - 0.6, d.Back + 0.9, 1.5, 0.16, 0.16, 0.8, beam);
        }

        d.Box(0, d.Top - 1.1, d.Back + 0.9, d.Side * 2, 0.24, 0.24, beam);
        for (var i = -8; i <= 8; i++)
        {
            d.Box(i * 0.72, 0, d.Back + 0.04, 0.68, d.Top, 0.05, Paint.Wood(i % 2 == 0 ? 0x7E5632 : 0x724C2A));
        }

        // Hay: bales on each other and a loose heap; a stall with a gate, a fork, a lantern.
        for (var i = 0; i < 5; i++)
        {
            d.Box(-4.4 + (i % 3 * 1.25) + (i / 3 * 0.6), i / 3 * 0.62, d.Back + 1.7, 1.2, 0.6, 0.75, Paint.Matte(0xD2AE52), 0.06);
        }

        d.Ball(-0.4, -0.35, d.Back + 1.8, 0.95, Paint.Matte(0xDDBB62));
        for (var i = 0; i < 4; i++)
        {
            d.Box(3.8, 0.3 + (i * 0.3), d.Back + 2.0, 3.2, 0.14, 0.06, beam);
        }

        d.Leaning(3.8, 0.8, d.Back + 2.05, 3.2, 0.12, 0.05, 0.36, beam);
        d.Tipped(1.5, 0.9, d.Back + 1.6, 0.05, 1.8, 0.05, -0.15, Paint.Wood(0xA8743A));
        for (var i = -1; i <= 1; i++)
        {
            d.Tipped(1.5 + (i * 0.1), 0.1, d.Back + 1.75, 0.02, 0.4, 0.02, -0.15, Paint.Metal());
        }

        Furnishings.Hanging(d, 0.8, d.Back + 1.6, 2.6, 0.14, 0xFFC46A);
        d.Box(3.8, 2.6, d.Back + 0.08, 1.0, 0.9, 0.03, d.Time is "night" ? Paint.Gloss(0x10182A) : Paint.Glow(0xDCEAF2));
    }

    private static void Cave(Dressing d)
    {
        var rock = Paint.Stone(0x5A544C);
        var dark = Paint.Stone(0x433E38);
        for (var i = 0; i < 9; i++)
        {
            double x = ((i - 4) * 1.9) + d.Random.Between(-0.5, 0.5), z = d.Back + d.Random.Between(0.4, 2.0);
            d.Lump(x, d.Random.Between(0.2, 3.6), d.Back + 0.1, d.Random.Between(2.2, 4.2), d.Random.Between(2.0, 3.4), 1.4, d.Random.Between(-0.3, 0.3), i % 2 == 0 ? rock : dark);
            d.Cone(new(x, d.Top + 0.2, z), d.Random.Between(0.25, 0.45), new(x, d.Top - d.Random.Between(1.2, 3.4), z), 0.03, rock);
            d.Cone(new(x + 0.8, 0, z), d.Random.Between(0.2, 0.4), new(x + 0.8, d.Random.Between(0.6, 1.9), z), 0.03, rock);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            for (var i = 0; i < 5; i++)
            {
                d.Lump(side * (d.Side + 0.2), d.Random.Between(0, 4), -5 + (i * 2.2), 2.2, d.Random.Between(2.4, 4.6), d.Random.Between(2.6, 4.4), 0, i % 2 == 0 ? rock : dark);
            }
        }

        // Crystals that glow, a pool, the way out as a patch of day.
        int[] glows = [0x5AE0F0, 0xB85AF0, 0x5AF0A8];
        for (var i = 0; i < 6; i++)
        {
            double x = -5.2 + (i % 3 * 0.45) + (i / 3 * 9.4), z = d.Back + 1.5;
            d.Cone(new(x, 0, z), 0.13, new(x + (((i % 3) - 1) * 0.3), 0.7 + (0.2 * (i % 2)), z), 0.02, Paint.Glow(glows[i % 3]));
        }

        d.Light(-5, 0.9, d.Back + 2.2, 0x5AE0F0, 1.6, 5);
        d.Light(4.6, 0.9, d.Back + 2.2, 0xB85AF0, 1.6, 5);
        d.Tube(1.4, -0.03, d.Back + 1.9, 1.3, 0.06, Paint.Water(0x2A5A6A), 0.02);
        if (!d.IsDark)
        {
            d.Lump(-1.6, 1.6, d.Back + 0.75, 1.7, 3.0, 0.2, 0, Paint.Glow(0xBFDDF0));
        }
    }
}
