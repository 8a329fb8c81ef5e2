using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics.Particles;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Outdoors;

/// <summary>Meadow, field, farm, garden, park, playground, cemetery.</summary>
internal static class Countryside
{
    public static PlaceDesign[] All { get; } =
    [
        new("meadow", Physics.Materials.Grass, Meadow) { Beyond = _ => [Horizons.Mountains(0.09f, 0.7f, 0.8f), Horizons.Hills(0x5A8242, 0.075f, 0.3f), Horizons.Trees(0.026f, 0.25f)] },
        new("field", Physics.Materials.Earth, Field) { GroundColour = 0x8A6E48, Beyond = _ => [Horizons.Hills(0x7A8A4A, 0.06f, 0.4f), Horizons.Trees(0.03f)] },
        new("farm", Physics.Materials.Earth, Farm) { GroundColour = 0x96805A, Beyond = _ => [Horizons.Hills(0x6E8A45, 0.08f, 0.35f), Horizons.Trees(0.035f)] },
        new("garden", Physics.Materials.Grass, Garden) { Beyond = _ => [Horizons.Trees(0.06f, 0.25f)] },
        new("park", Physics.Materials.Grass, Park) { Beyond = lit => [Horizons.Skyline(lit, 0.12f, 0.6f, 4), Horizons.Trees(0.075f, 0.25f)] },
        new("playground", Physics.Materials.Sand, Playground) { Beyond = lit => [Horizons.Skyline(lit, 0.08f, 0.6f, 6), Horizons.Trees(0.06f, 0.25f)] },
        new("cemetery", Physics.Materials.Grass, Cemetery) { GroundColour = 0x4E6A3A, Beyond = _ => [Horizons.Hills(0x465A44, 0.07f, 0.45f), Horizons.Firs(0.09f, 0.3f)] },
    ];

    /// <summary>Leaves that the wind carries, where there is a wind.</summary>
    public static void Leaves(Dressing d)
    {
        if (d.Bend > 0.8)
        {
            d.Add(new Adrift(new Falling(Fallen.Leaf, new(-9, 0, -6), new(9, 4.5, 1.5), new(6 * d.Bend, 0, 0), 11), 20, 0.07, [Paint.Matte(0xB8762B), Paint.Matte(0x8A8A33), Paint.Matte(0xA8502B)]));
        }
    }

    private static void Meadow(Dressing d)
    {
        for (var i = 0; i < 7; i++)
        {
            Plants.Flowers(d, (i * 2.2) - 7 + d.Random.Between(-0.6, 0.6), -3.9 - d.Random.Between(0, 2), 5);
            Plants.Tuft(d, (i * 2.4) - 7.8, -3.7 - d.Random.Between(0, 2.5), d.Random.Between(0.3, 0.55));
        }

        Plants.Tree(d, -8.5, -14, 7);
        Plants.Tree(d, 10.5, -20, 7.5);
        Plants.Bush(d, 4.5, -10, 0.9);
        d.Add(new Birds(4, 8, -26, d.Random));
        Leaves(d);
    }

    private static void Field(Dressing d)
    {
        // Rows of ripe corn as far as one sees.
        for (var row = 0; row < 8; row++)
        {
            double z = -4.4 - (row * 1.7), high = 1.05;
            var corn = Paint.Leaf(row % 2 == 0 ? 0xC9A23F : 0xB8923A);
            d.Box(0, 0, z, 160, high * 0.72, 0.75, corn, 0.3);
            for (var i = 0; row < 3 && i < 13; i++)
            {
                var x = ((i - 6) * 1.35) + (row * 0.4);
                Plants.Sway(d, 4, 1, Part.Cone(new(x, 0.3, z + 0.2), 0.03, new(x + 0.06, high, z + 0.2), 0.015, corn), Part.Cone(new(x + 0.06, high - 0.05, z + 0.2), 0.05, new(x + 0.12, high + 0.16, z + 0.2), 0.02, Paint.Matte(0xE0BE62)));
            }
        }

        d.Box(0, 0, -60, 400, 0.7, 84, Paint.Leaf(0xC2A04A), 0.2);
        Scarecrow(d, 6.5, -5.3);
        Plants.Tree(d, -14, -24, 7);
        d.Add(new Birds(5, 7, -22, d.Random, 0x18191B));
        Leaves(d);
    }

    private static void Scarecrow(Dressing d, double x, double z)
    {
        d.Tube(x, 0, z, 0.06, 2.0, Paint.Wood());
        d.Pipe(x, 1.6, z, 0.05, 1.7, Paint.Wood());
        d.Cone(new(x, 1.0, z), 0.26, new(x, 1.6, z), 0.2, Paint.Cloth(0x8A4A3A));
        d.Cone(new(x - 0.75, 1.55, z), 0.1, new(x + 0.75, 1.55, z), 0.1, Paint.Cloth(0x8A4A3A));
        d.Ball(x, 1.98, z, 0.2, Paint.Cloth(0xD9C08C));
        d.Tube(x, 2.1, z, 0.36, 0.03, Paint.Matte(0x5A4326));
        d.Tube(x, 2.1, z, 0.2, 0.24, Paint.Matte(0x5A4326), 0.05);
    }

    private static void Farm(Dressing d)
    {
        // A red barn, its silo, a fence with cows behind.
        var red = Paint.Matte(0x9C2F26);
        d.Box(-6.5, 0, -16, 9, 5, 8, red);
        d.Leaning(-8.9, 6.3, -16, 5.9, 0.2, 8.6, 0.62, Paint.Matte(0x5A5450));
        d.Leaning(-4.1, 6.3, -16, 5.9, 0.2, 8.6, -0.62, Paint.Matte(0x5A5450));
        d.Cone(new(-6.5, 4.6, -16), 2.9, new(-6.5, 7.4, -16), 0.3, red);
        d.Box(-6.5, 0, -11.96, 3, 3.2, 0.1, Paint.Matte(0xF0EEE8));
        d.Box(-6.5, 0, -11.9, 2.7, 3.0, 0.1, Paint.Matte(0x7E241E));
        d.Leaning(-6.5, 1.5, -11.82, 3.9, 0.18, 0.06, 0.84, Paint.Matte(0xF0EEE8));
        d.Leaning(-6.5, 1.5, -11.82, 3.9, 0.18, 0.06, -0.84, Paint.Matte(0xF0EEE8));
        d.Tube(1.2, 0, -17, 1.7, 9, Paint.Metal(0xB5B8BA), 0.05);
        d.Ball(1.2, 9, -17, 1.7, Paint.Metal(0x9CA2A8));
        Buildings.Fence(d, -6.6, 2.5, 16, 0xD9CDB8);
        Cow(d, 6.5, -9);
        Cow(d, 11, -11);
        for (var i = 0; i < 3; i++)
        {
            d.Pipe(-1.5 + (i * 1.25), 0.6, -7.8, 0.6, 1.15, Paint.Matte(0xD2B25A));
        }

        d.Box(30, 0, -44, 120, 0.04, 66, Paint.Leaf(0x6E9440), 0.01);
        Plants.Tree(d, 14, -20, 6.5);
        d.Add(new Birds(3, 9, -24, d.Random));
        Leaves(d);
    }

    private static void Cow(Dressing d, double x, double z)
    {
        var hide = Paint.Matte(0xF0EBE2);
        var patch = Paint.Matte(0x2E2622);
        d.Cone(new(x - 0.65, 1.05, z), 0.42, new(x + 0.6, 1.1, z), 0.4, hide);
        d.Ball(x - 0.2, 1.25, z + 0.2, 0.3, patch);
        d.Ball(x + 0.5, 1.1, z + 0.2, 0.25, patch);
        for (var leg = 0; leg < 4; leg++)
        {
            d.Cone(new(x + ((leg & 1) == 0 ? -0.7 : 0.6), 0.8, z + ((leg & 2) == 0 ? -0.2 : 0.2)), 0.12, new(x + ((leg & 1) == 0 ? -0.7 : 0.6), 0.06, z + ((leg & 2) == 0 ? -0.2 : 0.2)), 0.07, hide);
        }

        d.Add(new ToAndFro([Part.Cone(new(x + 0.85, 1.25, z), 0.22, new(x + 1.25, 0.95, z + 0.05), 0.14, patch)], new(0.02, 0.07, 0), 1.2, x));
    }

    private static void Garden(Dressing d)
    {
        Buildings.Fence(d, -8.4, -12, 12);
        for (var i = 0; i < 5; i++)
        {
            d.Box((i * 3.4) - 6.8, 0, -6.2, 2.8, 0.18, 1.0, Paint.Matte(0x5A4028), 0.05);
            Plants.Flowers(d, (i * 3.4) - 7.4, -6.2, 6);
            Plants.Flowers(d, (i * 3.4) - 6.2, -6.1, 6);
        }

        Plants.Tree(d, -8.5, -10, 5.2);
        Plants.Bush(d, 8.5, -7.4, 0.9, 0x4F8A3E);
        Plants.Bush(d, -4.2, -7.8, 0.6);

        // A shed and a watering can.
        Buildings.Cottage(d, 6.6, -11.5, 3, 2.1, 0x7A5636, 0x5A4A3E);
        d.Tube(-2.6, 0, -4.2, 0.15, 0.3, Paint.Metal(0x5A8A7A), 0.03);
        d.Cone(new(-2.5, 0.1, -4.2), 0.03, new(-2.2, 0.36, -4.2), 0.05, Paint.Metal(0x5A8A7A));
        d.Add(new Adrift(new Falling(Fallen.Petal, new(-7, 0.2, -6), new(7, 1.8, -4), new(0.3 + d.Bend, 0, 0), 5), 5, 0.05, [Paint.Matte(0xF2E24A), Paint.Matte(0xF0F0F4)]));
        Leaves(d);
    }

    private static void Park(Dressing d)
    {
        d.Box(0, 0, -5.2, 90, 0.012, 1.8, Paint.Sand(0xB9A27C), 0.004);
        for (var i = 0; i < 6; i++)
        {
            Plants.Tree(d, ((i - 2.5) * 5) + d.Random.Between(-1, 1), -9.5 - d.Random.Between(0, 7), d.Random.Between(5, 7.5));
        }

        Buildings.Bench(d, -3.4, -6.8);
        Buildings.Bench(d, 5.6, -6.8);
        Buildings.Lamp(d, -5.4, -6.7);
        Buildings.Lamp(d, 3.6, -6.7);
        Plants.Bush(d, 8.2, -7.4, 0.8);
        Plants.Bush(d, -8.4, -7.2, 0.9);
        d.Add(new Figure(Pastime.Walk, -6, 0, -5.4, d.Random, 1.2));
        d.Add(new Figure(Pastime.Walk, 9, 0, -5.0, d.Random, -1.1));
        d.Add(new Birds(3, 8, -20, d.Random));
        Leaves(d);
    }

    private static void Playground(Dressing d)
    {
        var red = Paint.Gloss(0xD8352B);
        var blue = Paint.Gloss(0x2E6FC0);
        var yellow = Paint.Gloss(0xF0B42A);

        // Swings that still swing, a slide, a climbing frame, a seesaw.
        for (var side = -1; side <= 1; side += 2)
        {
            d.Cone(new(-6 + (side * 2), 0, -5.4), 0.06, new(-6 + (side * 1.8), 2.6, -6), 0.06, red);
            d.Cone(new(-6 + (side * 2), 0, -6.6), 0.06, new(-6 + (side * 1.8), 2.6, -6), 0.06, red);
        }

        d.Pipe(-6, 2.6, -6, 0.06, 3.8, red);
        for (var i = 0; i < 2; i++)
        {
            d.Add(new Swing(-6.8 + (i * 1.5), 2.6, -6, 1.95, i * 1.4));
        }

        d.Box(4.2, 2.0, -6.6, 1.1, 0.1, 1.1, blue);
        for (var i = 0; i < 4; i++)
        {
            d.Tube(4.2 + ((i & 1) == 0 ? -0.5 : 0.5), 0, -6.6 + ((i & 2) == 0 ? -0.5 : 0.5), 0.05, 3.0, yellow);
        }

        d.Peak(4.2, 3.0, -6.6, 0.95, 0.03, 0.9, red);
        d.Leaning(2.4, 1.05, -6.6, 3.2, 0.07, 0.7, 0.66, yellow);
        d.Leaning(2.4, 1.17, -6.25, 3.2, 0.24, 0.05, 0.66, yellow);
        for (var i = 0; i < 5; i++)
        {
            d.Pipe(4.95, 0.3 + (i * 0.4), -6.6, 0.03, 0.5, red);
        }

        d.Tube(-0.9, 0, -5.2, 0.12, 0.55, blue);
        d.Leaning(-0.9, 0.6, -5.2, 3.4, 0.08, 0.3, 0.18, red);
        d.Ring(8, 0.9, -6.8, 1.1, 0.05, blue);
        d.Add(Part.Torus(new(8, 0.9, -6.8), 1.1, 0.05, Physics.QuaternionD.FromAxisAngle(new(0, 1, 0), 1.57), yellow));
        d.Add(Part.Torus(new(8, 0.9, -6.8), 1.1, 0.05, Physics.QuaternionD.FromAxisAngle(new(1, 0, 0), 1.57), red));
        d.Box(0, 0, -34, 300, 0.03, 50, Paint.Leaf(0x5F8A3E), 0.01);
        Plants.Tree(d, -11, -12, 6);
        Plants.Tree(d, 9.5, -13, 6.4);
        Plants.Tree(d, 0.5, -15, 5.6);
        Buildings.Bench(d, 0.6, -8.4);
        Leaves(d);
    }

    private static void Cemetery(Dressing d)
    {
        for (var row = 0; row < 3; row++)
        {
            for (var i = 0; i < 6; i++)
            {
                Grave(d, ((i - 2.5) * 2.6) + (row % 2 * 1.2), -4.6 - (row * 2.8), (i + row) % 3);
            }
        }

        // Bare trees and an iron fence.
        for (var side = -1; side <= 1; side += 2)
        {
            var x = side * 9.5;
            d.Cone(new(x, 0, -11), 0.32, new(x - (side * 0.4), 3.2, -11), 0.2, Paint.Wood(0x3E342C));
            for (var i = 0; i < 5; i++)
            {
                d.Cone(new(x - (side * 0.4), 2.2 + (i * 0.3), -11), 0.12, new(x - (side * 0.4) + ((i - 2) * 0.95), 4.2 + (i % 2 * 0.9), -11), 0.02, Paint.Wood(0x3E342C));
            }
        }

        for (var i = -12; i <= 12; i++)
        {
            d.Tube(i * 1.1, 0, -13.5, 0.03, 1.8, Paint.Gloss(0x1C1E20));
        }

        d.Pipe(0, 1.6, -13.5, 0.03, 28, Paint.Gloss(0x1C1E20));
        d.Add(new Birds(3, 6, -18, d.Random, 0x101214));
        Leaves(d);
    }

    private static void Grave(Dressing d, double x, double z, int kind)
    {
        var stone = Paint.Stone(kind == 0 ? 0x8F8F8C : 0x7C7E7C);
        if (kind == 2)
        {
            d.Box(x, 0, z, 0.18, 1.25, 0.16, stone);
            d.Box(x, 0.72, z, 0.75, 0.18, 0.16, stone);
            return;
        }

        d.Box(x, 0, z, 0.72, 0.75, 0.16, stone, 0.03);
        d.Disc(x, 0.75, z, 0.36, 0.16, stone);
        d.Box(x, 0.45, z + 0.085, 0.5, 0.26, 0.01, stone with { Texture = Patterns.Words("R.I.P.", 2, 0x30322F, 0x8A8A86) });
    }
}

/// <summary>A playground's swing, still moving.</summary>
internal sealed class Swing(double x, double y, double z, double length, double phase) : IExtra
{
    public void Draw(Picture.PictureScene scene, double time)
    {
        var angle = 0.35 * Mathematics.DeterministicMath.Sin((2.2 * time) + phase);
        var (sin, cos) = Mathematics.DeterministicMath.SinCos(angle);
        double seatY = y - (length * cos), seatZ = z + (length * sin);
        for (var side = -1; side <= 1; side += 2)
        {
            Part.Cone(new(x + (side * 0.22), y, z), 0.012, new(x + (side * 0.22), seatY, seatZ), 0.012, Paint.Metal()).Draw(scene, default, Physics.QuaternionD.Identity);
        }

        Part.Box(new(x, seatY, seatZ), new(0.26, 0.03, 0.1), 0.01, Paint.Matte(0x23272B)).Draw(scene, default, Physics.QuaternionD.Identity);
    }
}
