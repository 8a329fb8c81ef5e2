using Sora.Engines.World.Cast;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Outdoors;

/// <summary>Castle, ruins.</summary>
internal static class OldPlaces
{
    public static PlaceDesign[] All { get; } =
    [
        new("castle", Physics.Materials.Stone, Courtyard) { GroundColour = 0x8E877A, Beyond = _ => [Horizons.Mountains(0.12f, 0.6f, 0.8f), Horizons.Hills(0x5A7048, 0.06f, 0.45f)] },
        new("ruins", Physics.Materials.Grass, Ruins) { GroundColour = 0x7F7A4E, Beyond = _ => [Horizons.Mountains(0.10f, 0.6f, 1), Horizons.Hills(0x7A7A4E, 0.07f, 0.4f)] },
    ];

    private static void Courtyard(Dressing d)
    {
        var stone = Paint.Stone(0x9A9284) with { Texture = Patterns.Bricks(0x968E80) };
        var plain = Paint.Stone(0x9A9284);
        d.Box(0, 0, -13, 44, 6, 1.6, stone);
        Buildings.Merlons(d, 6, -12.4, -20, 20, plain);
        foreach (var x in new[] { -11.0, 11.0 })
        {
            d.Tube(x, 0, -13, 2.3, 11, plain);
            d.Tube(x, 10.6, -13, 2.6, 1.0, plain);
            for (var i = 0; i < 6; i++)
            {
                var (sin, cos) = Mathematics.DeterministicMath.SinCos(i * Math.PI / 3);
                d.Box(x + (2.3 * sin), 11.6, -13 + (2.3 * cos), 0.8, 0.8, 0.8, plain);
            }

            d.Peak(x, 11.6, -13, 2.1, 0.05, 4.6, Paint.Matte(0x6A3A34));
            d.Box(x, 6, -10.65, 0.4, 1.3, 0.1, Paint.Matte(0x16140F));
            d.Box(x, 2.8, -10.65, 0.4, 1.3, 0.1, Paint.Matte(0x16140F));
        }

        // The gate with its portcullis, banners on both sides, torches.
        d.Box(0, 0, -12.1, 4.2, 3.4, 0.4, Paint.Matte(0x14110D));
        d.Disc(0, 3.4, -12.1, 2.1, 0.4, Paint.Matte(0x14110D));
        for (var i = -3; i <= 3; i++)
        {
            d.Box(i * 0.58, 0.3, -11.85, 0.1, 4.6, 0.1, Paint.Wood(0x3A2A1C));
        }

        for (var i = 1; i < 6; i++)
        {
            d.Box(0, i * 0.75, -11.85, 4, 0.1, 0.1, Paint.Wood(0x3A2A1C));
        }

        for (var side = -1; side <= 1; side += 2)
        {
            d.Add(new ToAndFro([Part.Box(new(side * 5.2, 3.4, -12.05), new(0.75, 1.7, 0.03), 0.01, Paint.Cloth(0xA82A26) with { Texture = Patterns.Words("♛", 0.45, 0xE8C04A, 0xA02622) })], new(0.02, 0, 0.06), 1.6 + d.Bend, side));
            d.Box(side * 3, 2.2, -12, 0.12, 0.6, 0.12, Paint.Wood(0x3A2A1C));
            d.Add(new Flame(new(side * 3, 2.75, -11.9), 0.42, side));
            d.Light(side * 3, 3, -11, 0xFFA04A, 3, 9);
        }

        for (var i = 0; i < 3; i++)
        {
            d.Tube(7.2 + (i * 0.95), 0, -6.2 - (i % 2 * 0.7), 0.38, 0.95, Paint.Wood(0x6E4A2E), 0.08);
        }

        d.Tube(-6.6, 0, -6.4, 0.95, 0.85, Paint.Stone(), 0.05);
        d.Tube(-6.6, 0.7, -6.4, 0.75, 0.18, Paint.Matte(0x101418));
        d.Add(new Figure(Pastime.Walk, -3, 0, -9.2, d.Random, 0.9));
        d.Add(new Birds(4, 13, -18, d.Random));
    }

    private static void Ruins(Dressing d)
    {
        var marble = Paint.Stone(0xCFC6B0);
        double[] heights = [5.2, 3.4, 5.2, 1.4, 4.4, 5.2, 2.2];
        for (var i = 0; i < heights.Length; i++)
        {
            var x = ((i - 3) * 3.0) + d.Random.Between(-0.2, 0.2);
            d.Box(x, 0, -7, 1.3, 0.35, 1.3, marble);
            d.Tube(x, 0.35, -7, 0.45, heights[i], marble, 0.04);
            if (heights[i] > 5)
            {
                d.Box(x, heights[i] + 0.35, -7, 1.3, 0.35, 1.3, marble);
            }
        }

        d.Box(-7.5, 5.9, -7, 7.4, 0.7, 1.2, marble);
        d.Pipe(2.6, 0.42, -4.7, 0.44, 2.2, marble);
        d.Pipe(5.4, 0.42, -5.2, 0.44, 1.4, marble);
        for (var i = 0; i < 7; i++)
        {
            d.Turned((i * 2.4) - 7.8, -0.1, -4.4 - d.Random.Between(0, 1.4), d.Random.Between(0.3, 0.8), d.Random.Between(0.2, 0.5), 0.5, d.Random.Between(0, 3), marble, 0.05);
            Plants.Tuft(d, (i * 2.3) - 7, -4.2 - d.Random.Between(0, 2), 0.35, 0x7E8A45);
        }

        d.Box(9, 0, -10, 5, 3.2, 0.9, Paint.Stone(0xB8AE98) with { Texture = Patterns.Bricks(0xB0A68E) });
        d.Box(12, 0, -10, 2, 1.7, 0.9, Paint.Stone(0xB8AE98) with { Texture = Patterns.Bricks(0xB0A68E) });
        Plants.Tree(d, -10.5, -12, 5.5, 0x6B8045);
        d.Add(new Birds(3, 8, -20, d.Random));
    }
}
