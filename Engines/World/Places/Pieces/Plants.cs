using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places.Pieces;

/// <summary>Trees by kind, bushes, cacti, grasses and flowers; their crowns bend with the wind.</summary>
internal static class Plants
{
    private static readonly int[] Greens = [0x3F7230, 0x4C7F36, 0x365F2B, 0x5A8238];
    private static readonly Surface Bark = Paint.Wood(0x5E4630);
    private static readonly Surface Fronds = Paint.Leaf(0x4A7F33);
    private static readonly int[] Petals = [0xE0483E, 0xF2C230, 0xF3EFE6, 0xB45FC0, 0xF08AA8];

    public static void Tree(Dressing d, double x, double z, double high, int? green = null)
    {
        var leaf = Paint.Leaf(green ?? Greens[d.Random.Below(Greens.Length)]);
        var dark = Paint.Leaf(Greens[2]);
        double r = high * 0.035, turn = d.Random.Between(-0.05, 0.05) * high;
        d.Cone(new(x, -0.1, z), r * 1.4, new(x + (turn * 0.3), high * 0.55, z), r * 0.7, Bark);
        d.Cone(new(x, high * 0.4, z), r * 0.6, new(x + (high * 0.15), high * 0.6, z), r * 0.3, Bark);
        Sway(d, high, 1,
            Part.Sphere(new(x + turn, high * 0.8, z), high * 0.19, leaf), Part.Sphere(new(x - (high * 0.17), high * 0.66, z + 0.2), high * 0.155, dark),
            Part.Sphere(new(x + (high * 0.18), high * 0.65, z - 0.1), high * 0.16, leaf), Part.Sphere(new(x + (high * 0.03), high * 0.62, z + (high * 0.11)), high * 0.15, leaf),
            Part.Sphere(new(x - (high * 0.06), high * 0.73, z + (high * 0.09)), high * 0.13, leaf));
    }

    public static void Fir(Dressing d, double x, double z, double high)
    {
        var leaf = Paint.Leaf(d.Random.Next() < 0.5 ? 0x2C5235 : 0x24452C);
        d.Cone(new(x, -0.1, z), high * 0.03, new(x, high * 0.4, z), high * 0.02, Bark);
        Sway(d, high, 0.5,
            Skirt(x, z, high, 0.14, 0.56, 0.24, leaf), Skirt(x, z, high, 0.36, 0.78, 0.185, leaf), Skirt(x, z, high, 0.6, 1.02, 0.13, leaf));
    }

    private static Part Skirt(double x, double z, double high, double from, double to, double radius, Surface leaf) =>
        Part.Frustum(new(x, high * (from + to) / 2, z), high * radius, 0.03 * high * radius, high * (to - from) / 2, 0.02 * high * radius, QuaternionD.Identity, leaf);

    /// <summary>A straight trunk that goes out of the picture: the inside of a wood.</summary>
    public static void Trunk(Dressing d, double x, double z, double radius, int colour = 0x4E3B2A) =>
        d.Cone(new(x, -0.2, z), radius * 1.35, new(x + d.Random.Between(-0.4, 0.4), 11, z), radius * 0.75, Paint.Wood(colour));

    public static void Palm(Dressing d, double x, double z, double high)
    {
        var lean = d.Random.Between(-0.2, 0.2) * high;
        d.Cone(new(x, -0.1, z), 0.17, new(x + (lean * 0.35), high * 0.55, z), 0.13, Paint.Wood(0x8A6B47));
        d.Cone(new(x + (lean * 0.35), high * 0.55, z), 0.13, new(x + lean, high, z), 0.11, Paint.Wood(0x8A6B47));
        var fronds = new List<Part>();
        for (var i = 0; i < 6; i++)
        {
            double side = (i - 2.5) * 0.72, drop = -0.25 - (0.12 * Math.Abs(i - 2.5) * high * 0.2);
            double depth = i % 2 == 0 ? 0.7 : -0.5;
            fronds.Add(Part.Cone(new(x + lean, high, z), 0.1, new(x + lean + (side * 0.55), high + 0.42, z + (depth * 0.5)), 0.2, Fronds));
            fronds.Add(Part.Cone(new(x + lean + (side * 0.55), high + 0.42, z + (depth * 0.5)), 0.2, new(x + lean + (side * 1.25), high + drop, z + depth), 0.03, Fronds));
        }

        Sway(d, high, 1, [.. fronds]);
        d.Ball(x + lean - 0.12, high - 0.16, z + 0.16, 0.14, Paint.Wood(0x5A3E22));
        d.Ball(x + lean + 0.14, high - 0.18, z + 0.12, 0.13, Paint.Wood(0x5A3E22));
    }

    public static void Bush(Dressing d, double x, double z, double radius, int? green = null)
    {
        var leaf = Paint.Leaf(green ?? Greens[d.Random.Below(Greens.Length)]);
        Sway(d, radius * 2, 0.5, Part.Sphere(new(x, radius * 0.6, z), radius, leaf), Part.Sphere(new(x + (radius * 0.85), radius * 0.42, z + 0.1), radius * 0.72, leaf), Part.Sphere(new(x - (radius * 0.8), radius * 0.4, z), radius * 0.66, leaf));
    }

    public static void Cactus(Dressing d, double x, double z, double high)
    {
        var green = Paint.Leaf(0x4E7A45);
        var r = high * 0.075;
        d.Cone(new(x, 0, z), r, new(x, high, z), r * 0.95, green);
        for (var side = -1; side <= 1; side += 2)
        {
            double elbow = high * (side < 0 ? 0.45 : 0.58), out1 = side * high * 0.22;
            d.Cone(new(x, elbow, z), r * 0.7, new(x + out1, elbow + (high * 0.03), z), r * 0.72, green);
            d.Cone(new(x + out1, elbow + (high * 0.03), z), r * 0.72, new(x + out1, elbow + (high * 0.3), z), r * 0.66, green);
        }
    }

    /// <summary>A tuft of blades that bend.</summary>
    public static void Tuft(Dressing d, double x, double z, double high, int colour = 0x6B8F3A)
    {
        var blade = Paint.Leaf(colour);
        Sway(d, high * 3, 1, Part.Cone(new(x, 0, z), 0.025, new(x - (0.3 * high), high * 0.9, z), 0.006, blade), Part.Cone(new(x, 0, z), 0.025, new(x + (0.05 * high), high, z + 0.05), 0.006, blade), Part.Cone(new(x, 0, z), 0.025, new(x + (0.35 * high), high * 0.8, z), 0.006, blade));
    }

    public static void Flowers(Dressing d, double x, double z, int count)
    {
        var stems = Paint.Leaf(0x4F8A3A);
        var parts = new List<Part>();
        for (var i = 0; i < count; i++)
        {
            double at = x + d.Random.Between(-0.7, 0.7), deep = z + d.Random.Between(-0.25, 0.25), high = d.Random.Between(0.28, 0.5);
            parts.Add(Part.Cone(new(at, 0, deep), 0.012, new(at, high, deep), 0.01, stems));
            parts.Add(Part.Sphere(new(at, high, deep), 0.065, Paint.Matte(Petals[d.Random.Below(Petals.Length)])));
        }

        Sway(d, 1, 1, [.. parts]);
    }

    /// <summary>Bends with the wind, and breathes a little in calm air.</summary>
    /// <param name="high">Metres: what is higher goes farther.</param>
    public static void Sway(Dressing d, double high, double softness, params Part[] parts)
    {
        var bend = softness * high * 0.012 * (0.25 + d.Bend);
        d.Add(new ToAndFro([.. parts.Select((part, i) => part with { Surface = Seasons.Of(part.Surface, d.Season, i + d.Place.Extras.Count) })], new Vector3d(bend, 0, bend * 0.4), 1.3 + (0.9 * Math.Min(1.5, d.Bend)), d.Random.Between(0, 6.28), new(d.Bend > 0.5 ? bend * 1.6 : 0, 0, 0)));
    }
}
