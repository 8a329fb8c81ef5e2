using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Outdoors;

/// <summary>Beach, island, sea, lake, river, pond, harbour, under water.</summary>
internal static class Shores
{
    private static readonly Surface Sea = Paint.Matte(0x2678A4);
    private static readonly Surface Foam = Paint.Matte(0xF2F6F7);

    public static PlaceDesign[] All { get; } =
    [
        new("beach", Physics.Materials.Sand, Beach),
        new("island", Physics.Materials.Sand, Island),
        new("sea", Physics.Materials.Water, OpenSea),
        new("lake", Physics.Materials.Water, Lake) { GroundColour = 0x2F6C80, Beyond = _ => [Horizons.Mountains(0.15f, 0.5f, 0.6f), Horizons.Hills(0x47694A, 0.08f, 0.4f), Horizons.Firs(0.035f, 0.3f)] },
        new("river", Physics.Materials.Water, River) { GroundColour = 0x3A7078, Beyond = _ => [Horizons.Hills(0x4F7340, 0.11f, 0.45f), Horizons.Trees(0.075f, 0.25f)] },
        new("pond", Physics.Materials.Water, Pond) { GroundColour = 0x3F6E5E, Beyond = _ => [Horizons.Hills(0x4F7340, 0.08f), Horizons.Trees(0.08f)] },
        new("harbour", Physics.Materials.Water, Harbour) { Beyond = lit => [Horizons.Hills(0x5A7060, 0.08f, 0.55f)] },
        new("under water", Physics.Materials.Sand, UnderWater) { Sky = Deep, Haze = 0.075f, GroundColour = 0xB9B48C },
    ];

    private static SkyLight Deep(SkyLight sky) => sky with
    {
        SunDirection = Daylight.Towards(15, 74),
        SunColour = (sky.SunColour * 0.28f) * new System.Numerics.Vector3(0.35f, 0.85f, 1f),
        ZenithColour = new System.Numerics.Vector3(0.10f, 0.52f, 0.62f) * Brightness(sky),
        HorizonColour = new System.Numerics.Vector3(0.025f, 0.20f, 0.30f) * Brightness(sky),
        AmbientAbove = new System.Numerics.Vector3(0.20f, 0.58f, 0.72f) * Brightness(sky),
        AmbientBelow = new System.Numerics.Vector3(0.04f, 0.14f, 0.18f) * Brightness(sky),
        CloudCover = 0,
        Stars = 0,
        Moon = null,
        SunSoftness = 0.2f,
    };

    private static float Brightness(SkyLight sky) => MathF.Min(1, MathF.Max(0.22f, sky.AmbientAbove.Y * 1.6f));

    private static void Beach(Dressing d)
    {
        Surf(d);
        Plants.Palm(d, -8.5, -4.6, 6);
        Plants.Palm(d, 9.5, -4.8, 5.4);
        Parasol(d, 5.4, -4.0);
        d.Box(6.9, 0.0, -4.1, 0.9, 0.03, 1.9, Paint.Cloth(0x2E7DB8));
        for (var i = 0; i < 5; i++)
        {
            d.Ball((i * 3.1) - 7 + d.Random.Between(-0.6, 0.6), 0.02, -3.7 - d.Random.Between(0, 0.8), d.Random.Between(0.06, 0.14), Paint.Matte(i % 2 == 0 ? 0xE9D9C0 : 0xD8A890));
        }

        d.Add(new Birds(5, 6.5, -24, d.Random, 0xF0F2F4));
        d.Add(Traffic.Sailboat(0.9, -9, -70));
        d.Add(Traffic.Sailboat(-0.6, 22, -95));
        d.Add(new Figure(Pastime.Walk, -5, 0, -6.0, d.Random, 0.9));
    }

    /// <summary>Sea behind the sand, waves that roll in and foam that runs up and back.</summary>
    private static void Surf(Dressing d)
    {
        d.Add(Part.Box(new(0, -0.45, -207.5), new(600, 0.5, 200), 0, Sea));
        var stiff = 1 + (0.5 * d.Bend);
        d.Add(new ToAndFro([Part.Box(new(0, -0.46, -7.4), new(200, 0.51, 0.5), 0.02, Foam)], new(0, 0, 0.7 * stiff), 0.9, 0));
        d.Add(new ToAndFro([Part.Box(new(0, -0.46, -8.6), new(200, 0.50, 0.9), 0.02, Paint.Matte(0x6EBCC8))], new(0, 0, 0.6 * stiff), 0.9, 0.2));
        for (var i = 0; i < 3; i++)
        {
            d.Add(new Roller(-11 - (i * 6.5), 0.16 * stiff, i * 2.1));
        }
    }

    private static void Parasol(Dressing d, double x, double z)
    {
        d.Tube(x, 0, z, 0.03, 2.1, Paint.Matte(0xF0EEE8));
        d.Peak(x, 1.8, z, 1.15, 0.05, 0.5, Paint.Cloth(0xD83A2E));
        d.Peak(x, 1.83, z, 0.6, 0.04, 0.5, Paint.Cloth(0xF4EFE2));
        d.Tube(x, 1.2, z, 0.02, 0.1, Paint.Matte(0xF0EEE8));
    }

    private static void Island(Dressing d)
    {
        Surf(d);
        d.Ball(0, -33.6, -9.5, 34.2, Paint.Sand());
        Plants.Palm(d, -1.8, -6.4, 6.5);
        Plants.Palm(d, 1.2, -7, 5.2);
        Plants.Palm(d, 4.8, -6.2, 4.4);
        Plants.Bush(d, -4.4, -6, 0.8);
        d.Ball(6.4, 0.2, -4.6, 0.7, Paint.Stone(0x7D7A78));
        d.Ball(7.3, 0.1, -4.2, 0.4, Paint.Stone(0x8A8680));
        d.Add(new Birds(3, 7, -20, d.Random, 0xF0F2F4));
    }

    private static void OpenSea(Dressing d)
    {
        d.Add(Traffic.Sailboat(1.2, 14, -85));
        d.Add(new Birds(5, 6, -22, d.Random, 0xF0F2F4));
    }

    private static void Lake(Dressing d)
    {
        for (var i = 0; i < 6; i++)
        {
            Reeds(d, -8.5 + (i * 0.5), -4.6 - (i % 2 * 0.5));
        }

        // A jetty of planks.
        for (var i = 0; i < 7; i++)
        {
            d.Box(7.5, 0.32, -9 + (i * 0.62), 1.6, 0.06, 0.56, Paint.Wood(0x8A6B4A));
        }

        for (var i = 0; i < 4; i++)
        {
            d.Tube(6.75 + ((i & 1) * 1.5), -0.3, -9 + ((i >> 1) * 3.6), 0.09, 1.1, Paint.Wood(0x5E4630));
        }

        d.Add(new Roller(-16, 0.03, 1));
        d.Add(new Birds(3, 6, -28, d.Random));
    }

    private static void Reeds(Dressing d, double x, double z)
    {
        var stalk = Paint.Leaf(0x6B8A3F);
        Plants.Sway(d, 4, 1, Part.Cone(new(x, -0.1, z), 0.025, new(x - 0.06, 1.25, z), 0.012, stalk), Part.Cone(new(x + 0.2, -0.1, z + 0.1), 0.025, new(x + 0.3, 1.0, z), 0.012, stalk), Part.Cone(new(x - 0.06, 1.05, z), 0.05, new(x - 0.065, 1.3, z), 0.045, Paint.Matte(0x5A3A22)));
    }

    private static void River(Dressing d)
    {
        // The far bank with stones and trees; ripples run along X.
        d.Box(0, -0.5, -32, 300, 0.8, 42, Paint.Leaf(0x5C8A3A), 0.2);
        for (var i = 0; i < 8; i++)
        {
            d.Ball((i * 3.3) - 12 + d.Random.Between(-1, 1), 0.05, -10.6 + d.Random.Between(-0.4, 0.6), d.Random.Between(0.3, 0.75), Paint.Stone(i % 2 == 0 ? 0x8A8680 : 0x74726E));
        }

        for (var i = 0; i < 4; i++)
        {
            Plants.Tree(d, ((i - 1.5) * 7) + d.Random.Between(-1, 1), -14 - d.Random.Between(0, 3), d.Random.Between(5, 7));
        }

        for (var i = 0; i < 6; i++)
        {
            var streak = Part.Box(new(0, 0, 0), new(1.5 + (i % 3), 0.012, 0.05), 0.005, Paint.Matte(0xC9DDE0));
            d.Add(new Drifting(streak, -20 + (i * 7), 0.0, -4.6 - (i * 0.85), 1.6, 22));
        }

        Reeds(d, -7, -4.4);
        Reeds(d, 6.6, -4.2);
    }

    private static void Pond(Dressing d)
    {
        d.Box(0, -0.5, -31, 300, 0.72, 44, Paint.Leaf(0x5C8A3A), 0.15);
        for (var i = 0; i < 7; i++)
        {
            double x = (i * 2.3) - 7 + d.Random.Between(-0.5, 0.5), z = -4.2 - d.Random.Between(0, 3.5);
            d.Tube(x, -0.01, z, d.Random.Between(0.25, 0.42), 0.03, Paint.Leaf(0x4F8A3E));
            if (i % 3 == 0)
            {
                d.Ball(x, 0.1, z, 0.11, Paint.Matte(0xF3C4D8));
            }
        }

        for (var i = 0; i < 5; i++)
        {
            Reeds(d, 5 + (i * 0.6), -7.2 - (i % 2 * 0.6));
        }

        Plants.Tree(d, -7, -11.5, 6.2);
        Plants.Tree(d, 8.5, -13, 5.4);
        Plants.Bush(d, 1.5, -11, 0.9);
    }

    private static void Harbour(Dressing d)
    {
        // A quay of stone with bollards and warehouses, masts behind.
        d.Box(0, -0.5, -22, 140, 1.3, 26, Paint.Stone(0x8F8A80), 0.05);
        for (var i = -3; i <= 3; i++)
        {
            Buildings.TownHouse(d, i * 7.4, -18, 7.2, 8 + (i % 2 * 1.5), i + 6, false);
            d.Tube((i * 4) + 1, 0.8, -9.6, 0.2, 0.5, Paint.Gloss(0x202326), 0.06);
        }

        for (var i = 0; i < 3; i++)
        {
            Moored(d, (i * 8.5) - 8, -7.2, i);
        }

        d.Cone(new(14, 0.8, -16), 1.5, new(14, 10, -16), 1.0, Paint.Matte(0xF0EEE8));
        d.Tube(14, 4, -16, 1.32, 1.6, Paint.Matte(0xC8352E));
        d.Tube(14, 10, -16, 1.1, 1.3, d.IsDark ? Paint.Glow(0xFFF0B8) : Paint.Glass());
        d.Peak(14, 11.3, -16, 1.3, 0.05, 1.3, Paint.Matte(0xC8352E));
        for (var i = 0; i < 4; i++)
        {
            d.Box(-6 + (i * 1.1), 0.8, -11.2, 1, 0.9, 1, Paint.Wood(0x8A6B42));
        }

        d.Add(new Birds(6, 6, -16, d.Random, 0xF0F2F4));
    }

    private static void Moored(Dressing d, double x, double z, int number)
    {
        int[] hulls = [0xC8352E, 0x2E5A8A, 0xF0EEE8];
        var hull = Paint.Gloss(hulls[number % 3]);
        d.Add(new ToAndFro([
            Part.Cone(new(x - 1.8, 0.25, z), 0.6, new(x + 1.9, 0.4, z), 0.32, hull), Part.Box(new(x - 0.5, 0.95, z), new(0.8, 0.4, 0.42), 0.05, Paint.Matte(0xF0EEE8)),
            Part.Cone(new(x + 0.6, 0.6, z), 0.05, new(x + 0.6, 5.2, z), 0.03, Paint.Wood()), Part.Cone(new(x + 0.6, 1.5, z), 0.04, new(x - 1.7, 1.6, z), 0.03, Paint.Wood()),
        ], new(0.03, 0.07, 0), 1.1, number * 2));
    }

    private static void UnderWater(Dressing d)
    {
        int[] corals = [0xE0566A, 0xF08A3A, 0xB85CC0, 0xE8C84A, 0x4FB8A8];
        for (var i = 0; i < 9; i++)
        {
            double x = (i * 2.1) - 8.5 + d.Random.Between(-0.5, 0.5), z = -4.4 - d.Random.Between(0, 4), high = d.Random.Between(0.7, 1.6);
            if (i % 3 == 0)
            {
                d.Ball(x, 0.15, z, d.Random.Between(0.5, 1.1), Paint.Stone(0x6E7A78));
            }

            var coral = Paint.Matte(corals[i % corals.Length]);
            for (var k = 0; k < 4; k++)
            {
                d.Cone(new(x, 0, z), 0.1, new(x + ((k - 1.5) * 0.3), high * (1 - (0.15 * (k % 2))), z + 0.1), 0.06, coral);
            }
        }

        for (var i = 0; i < 8; i++)
        {
            double x = (i * 2.5) - 9 + d.Random.Between(-0.4, 0.4), z = -3.9 - d.Random.Between(0, 3.5), high = d.Random.Between(1.6, 3.2);
            var weed = Paint.Leaf(i % 2 == 0 ? 0x3F8A4A : 0x6B8A2F);
            d.Add(new ToAndFro([Part.Cone(new(x, high * 0.45, z), 0.09, new(x + 0.15, high, z), 0.02, weed), Part.Cone(new(x + 0.2, high * 0.4, z), 0.07, new(x + 0.1, high * 0.8, z), 0.02, weed)], new(0.16, 0, 0.05), 1.1, i));
            d.Cone(new(x, 0, z), 0.07, new(x, high * 0.5, z), 0.09, weed);
        }

        // Shafts of light from above.
        for (var i = 0; i < 5; i++)
        {
            double x = (i * 4) - 9;
            d.Add(new ToAndFro([Part.Cone(new(x + 2.4, 12, -16), 0.16, new(x, 2.5, -15), 0.34, Paint.Glow(0x2F8FA0))], new(0.5, 0, 0), 0.6, i * 1.3));
        }

        d.Add(new Fishes(7, new(-9, 1.2, -7.5), new(9, 3.8, -4.4), 0xF0A030, d.Random));
        d.Add(new Fishes(5, new(-9, 2, -9), new(9, 4.5, -6), 0x5CA8E0, d.Random));
        d.Add(new Bubbles(14, new(-6, 0, -5), new(6, 5, -3.6), d.Random));
    }
}

/// <summary>A long wave that comes nearer, rises, and begins anew.</summary>
internal sealed class Roller(double z, double height, double phase) : IExtra
{
    private const double Way = 6.5;
    private const double Speed = 1.1;
    private static readonly Surface Crest = Paint.Matte(0x4FA3C0);

    public void Draw(PictureScene scene, double time)
    {
        var along = ((time * Speed) + phase) / Way;
        along -= Math.Floor(along);
        var rise = height * 4 * along * (1 - along);
        Part.Cone(new(-80, -0.35 + rise, z + (along * Way)), 0.42, new(80, -0.35 + rise, z + (along * Way)), 0.42, Crest).Draw(scene, Vector3d.Zero, QuaternionD.Identity);
    }
}

/// <summary>A part that drifts along X and comes in again at the other side.</summary>
internal sealed class Drifting(Part part, double x, double y, double z, double speed, double reach) : IExtra
{
    public void Draw(PictureScene scene, double time)
    {
        var at = x + (speed * time);
        at -= 2 * reach * Math.Floor((at + reach) / (2 * reach));
        part.Draw(scene, new(at, y, z), QuaternionD.Identity);
    }
}
