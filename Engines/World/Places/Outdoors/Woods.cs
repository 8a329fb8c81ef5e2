using Sora.Engines.World.Cast;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Outdoors;

/// <summary>Forest and jungle.</summary>
internal static class Woods
{
    public static PlaceDesign[] All { get; } =
    [
        new("forest", Physics.Materials.Grass, Forest) { GroundColour = 0x4E6436, Beyond = _ => [Horizons.Firs(0.28f, 0.45f, 2), Horizons.Firs(0.2f, 0.25f, 8)] },
        new("jungle", Physics.Materials.Grass, Jungle) { GroundColour = 0x46612E, Haze = 0.014f, Beyond = _ => [Horizons.Trees(0.34f, 0.4f, 3), Horizons.Trees(0.22f, 0.2f, 9)] },
    ];

    private static void Forest(Dressing d)
    {
        for (var i = 0; i < 7; i++)
        {
            Plants.Trunk(d, ((i - 3) * 3.0) + d.Random.Between(-0.7, 0.7), -5.2 - d.Random.Between(0, 2.6), d.Random.Between(0.2, 0.34));
        }

        for (var i = 0; i < 8; i++)
        {
            Plants.Fir(d, ((i - 3.5) * 3.4) + d.Random.Between(-1, 1), -10 - d.Random.Between(0, 7), d.Random.Between(6.5, 10));
        }

        for (var i = 0; i < 6; i++)
        {
            Fern(d, (i * 2.7) - 6.8 + d.Random.Between(-0.5, 0.5), -3.9 - d.Random.Between(0, 1.6));
        }

        // A fallen trunk, mushrooms at its foot.
        d.Cone(new(4, 0.24, -4.6), 0.26, new(7.8, 0.3, -5.4), 0.2, Paint.Wood(0x5A4632));
        for (var i = 0; i < 3; i++)
        {
            d.Tube(3.6 + (i * 0.22), 0, -4.1, 0.035, 0.12, Paint.Matte(0xF0E8D8));
            d.Cone(new(3.6 + (i * 0.22), 0.12, -4.1), 0.09, new(3.6 + (i * 0.22), 0.17, -4.1), 0.04, Paint.Matte(0xC8352E));
        }

        Countryside.Leaves(d);
    }

    private static void Fern(Dressing d, double x, double z)
    {
        var leaf = Paint.Leaf(0x4F8236);
        var fronds = new List<Part>();
        for (var i = 0; i < 5; i++)
        {
            var side = (i - 2) * 0.3;
            fronds.Add(Part.Cone(new(x, 0, z), 0.02, new(x + (side * 0.6), 0.4, z + (i % 2 * 0.12)), 0.07, leaf));
            fronds.Add(Part.Cone(new(x + (side * 0.6), 0.4, z + (i % 2 * 0.12)), 0.07, new(x + (side * 1.5), 0.38, z + (i % 2 * 0.25)), 0.01, leaf));
        }

        Plants.Sway(d, 1.5, 1, [.. fronds]);
    }

    private static void Jungle(Dressing d)
    {
        for (var i = 0; i < 6; i++)
        {
            var x = ((i - 2.5) * 3.6) + d.Random.Between(-0.6, 0.6);
            var z = -5.6 - d.Random.Between(0, 2.4);
            Plants.Trunk(d, x, z, d.Random.Between(0.25, 0.45), 0x5A4A34);

            // Lianas from above.
            d.Cone(new(x + 0.9, 9, z + 0.3), 0.04, new(x + 1.5, 2.2, z + 0.4), 0.035, Paint.Leaf(0x4A6B2C));
            d.Cone(new(x + 1.5, 2.2, z + 0.4), 0.035, new(x + 2.1, 8, z + 0.3), 0.03, Paint.Leaf(0x4A6B2C));
        }

        for (var i = 0; i < 9; i++)
        {
            BigLeaves(d, (i * 2.0) - 8 + d.Random.Between(-0.4, 0.4), -3.9 - d.Random.Between(0, 2.6), d.Random.Between(0.9, 1.8), i);
        }

        for (var i = 0; i < 4; i++)
        {
            Plants.Palm(d, ((i - 1.5) * 5.6) + d.Random.Between(-1, 1), -9.5 - d.Random.Between(0, 3), d.Random.Between(4.5, 7));
        }

        for (var i = 0; i < 4; i++)
        {
            Plants.Bush(d, ((i - 1.5) * 6) + 1.4, -8, 1.3, 0x3A6B2A);
        }

        d.Ball(-4.4, 0.75, -3.8, 0.13, Paint.Matte(0xE8402E));
        d.Ball(5.2, 0.65, -4, 0.12, Paint.Matte(0xF0A02E));
        d.Add(new Birds(3, 5, -12, d.Random, 0xD8402E));
    }

    private static void BigLeaves(Dressing d, double x, double z, double high, int number)
    {
        var leaf = Paint.Leaf(number % 2 == 0 ? 0x3F8A36 : 0x5A9A3A);
        var parts = new List<Part>();
        for (var i = 0; i < 4; i++)
        {
            var side = (i - 1.5) * 0.55;
            parts.Add(Part.Cone(new(x, 0, z), 0.03, new(x + (side * 0.5), high * 0.7, z), 0.14, leaf));
            parts.Add(Part.Cone(new(x + (side * 0.5), high * 0.7, z), 0.14, new(x + (side * 1.3), high * (1 - (0.12 * Math.Abs(i - 1.5))), z + 0.25), 0.02, leaf));
        }

        Plants.Sway(d, high, 1, [.. parts]);
    }
}
