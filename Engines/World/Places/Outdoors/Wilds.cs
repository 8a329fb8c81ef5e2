using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Outdoors;

/// <summary>Desert, mountain, volcano, snowfield, arctic ice.</summary>
internal static class Wilds
{
    private static readonly Surface Rock = Paint.Stone(0x7D7A78);

    public static PlaceDesign[] All { get; } =
    [
        new("desert", Physics.Materials.Sand, Desert) { GroundColour = 0xDDB878, Beyond = _ => [Horizons.Dunes(0xC9A06A, 0.10f, 0.4f, 2), Horizons.Dunes(0xD8B478, 0.065f, 0.12f, 7)] },
        new("mountain", Physics.Materials.Stone, Mountain) { GroundColour = 0x86827A, GroundLook = SurfaceMaterial.Sand, Beyond = _ => [Horizons.Mountains(0.30f, 0.24f, 0.50f, 2), Horizons.Mountains(0.17f, 0.12f, 0.80f, 9), Horizons.Firs(0.035f, 0.25f)] },
        new("volcano", Physics.Materials.Stone, Volcano) { GroundColour = 0x3E3836, GroundLook = SurfaceMaterial.Sand, Beyond = _ => [new(BackdropKind.Mountains, 0.10f, 6, LinearColour.FromSrgb(0x3A3434), 0.35f) { Seed = 6 }] },
        new("snowfield", Physics.Materials.Snow, Snowfield) { Beyond = _ => [Horizons.Mountains(0.2f, 0.28f, 0.25f, 4), new(BackdropKind.Hills, 0.05f, 3, LinearColour.FromSrgb(0xE4EAF0), 0.2f) { Seed = 2 }, Horizons.Firs(0.05f, 0.3f)] },
        new("ice", Physics.Materials.Ice, Arctic) { GroundColour = 0x9CCDE6, Beyond = _ => [new(BackdropKind.Mountains, 0.07f, 7, LinearColour.FromSrgb(0xC4D8E4), 0.4f) { Seed = 5, SnowLine = 0.1f }] },
    ];

    private static void Desert(Dressing d)
    {
        for (var i = 0; i < 5; i++)
        {
            var radius = d.Random.Between(22, 40);
            d.Ball(((i - 2) * 24) + d.Random.Between(-4, 4), -radius * 0.9, -36 - d.Random.Between(0, 22), radius, Paint.Sand(0xDDB878));
        }

        Plants.Cactus(d, -6.4, -5.6, 3.2);
        Plants.Cactus(d, 7.6, -7.5, 3.8);
        Plants.Cactus(d, 2.8, -12, 2.8);
        Plants.Cactus(d, -13, -15, 4);
        d.Ball(4.9, 0.05, -4.8, 0.35, Paint.Stone(0xA8825A));
        d.Ball(5.5, 0.02, -4.5, 0.2, Paint.Stone(0xB08A60));

        // The skull of a cow.
        d.Cone(new(-3.3, 0.12, -3.9), 0.12, new(-3.05, 0.06, -3.75), 0.06, Paint.Matte(0xE9E2D0));
        d.Cone(new(-3.4, 0.18, -3.92), 0.03, new(-3.62, 0.34, -3.9), 0.01, Paint.Matte(0xE9E2D0));
        d.Cone(new(-3.3, 0.2, -3.98), 0.03, new(-3.2, 0.38, -4.1), 0.01, Paint.Matte(0xE9E2D0));
        if (d.Bend > 0.8)
        {
            d.Add(new Tumbleweed(-12, -5, 4 * d.Bend));
        }

        d.Add(new Birds(2, 11, -30, d.Random, 0x30241C));
    }

    private static void Mountain(Dressing d)
    {
        for (var i = 0; i < 9; i++)
        {
            var radius = d.Random.Between(0.4, 1.3);
            var x = ((i - 4) * 2.6) + d.Random.Between(-0.8, 0.8);
            d.Turned(x, -radius * 0.4, -5 - d.Random.Between(0, 3), radius * 1.6, radius * 1.4, radius * 1.3, d.Random.Between(0, 3), Paint.Stone(i % 2 == 0 ? 0x8A867E : 0x74716C), radius * 0.35);
        }

        // A crag at one side, firs at the other.
        for (var i = 0; i < 5; i++)
        {
            d.Turned(-12 - (i % 2 * 2), -1 + (i * 1.7), -13 - i, 7 - i, 4, 6 - (0.8 * i), i * 0.7, Rock, 0.7);
        }

        for (var i = 0; i < 5; i++)
        {
            Plants.Fir(d, 6.5 + (i * 1.8) + d.Random.Between(-0.5, 0.5), -10 - d.Random.Between(0, 5), d.Random.Between(4, 6.5));
        }

        Plants.Tuft(d, -3, -3.9, 0.35, 0x7A8A4A);
        Plants.Tuft(d, 3.4, -4.2, 0.3, 0x7A8A4A);
        d.Add(new Birds(2, 9, -26, d.Random, 0x2E2622));
    }

    private static void Volcano(Dressing d)
    {
        // The cone with its fiery rim, lava down its side, smoke above.
        var slope = Paint.Stone(0x463C38);
        d.Peak(3, -1, -75, 46, 6.2, 23, slope);
        d.Peak(-34, -1, -95, 40, 0.5, 12, slope);
        var lava = Paint.Glow(0xFF5A14);
        d.Add(Part.Torus(new(3, 22, -75), 5.6, 0.9, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), lava));
        d.Tube(3, 20.5, -75, 5.6, 1.2, lava);
        for (var i = 0; i < 3; i++)
        {
            // Down the slope, whose surface is 46 m from the axis at the foot and 6.2 m at the rim.
            double x = 3 + ((i - 1) * 3.4), to = 3 + ((i - 1) * 10.5);
            d.Cone(new(x, 21.6, -69.6), 0.7, new(to, 11, -50.5), 1.0, lava);
            d.Cone(new(to, 11, -50.5), 1.0, new(to + ((i - 1) * 6), 2, -35), 1.6, lava);
        }

        d.Add(new Plume(new(3, 23, -75), 9, 12, 0x4A4444));
        d.Add(new Eruption(new(3, 22, -74), 18));
        for (var i = 0; i < 4; i++)
        {
            d.Box((i * 5.2) - 8, -0.02, -5.2 - (i % 2 * 1.6), 3.2, 0.04, 0.35, lava, 0.015);
        }

        for (var i = 0; i < 8; i++)
        {
            d.Turned((i * 2.8) - 9.5, -0.3, -6.5 - d.Random.Between(0, 3), d.Random.Between(0.8, 1.9), d.Random.Between(0.8, 1.8), 1.1, d.Random.Between(0, 3), Paint.Stone(0x332E2C), 0.25);
        }
    }

    private static void Snowfield(Dressing d)
    {
        for (var i = 0; i < 8; i++)
        {
            SnowyFir(d, ((i - 3.5) * 3.6) + d.Random.Between(-1, 1), -9 - d.Random.Between(0, 8), d.Random.Between(4.5, 7.5));
        }

        for (var i = 0; i < 4; i++)
        {
            d.Ball(((i - 1.5) * 5.2) + d.Random.Between(-1, 1), -0.75, -5 - d.Random.Between(0, 1.5), d.Random.Between(0.9, 1.4), Paint.Snow());
        }

        d.Add(new Birds(2, 8, -26, d.Random));
    }

    /// <summary>A jagged block of ice: a polygon with depth.</summary>
    private static void Berg(Dressing d, double x, double z, double high, int colour)
    {
        double a = d.Random.Between(0.75, 1.1) * high, b = d.Random.Between(0.5, 0.9) * high;
        var outline = new Polygon([new(-1.1f * (float)high, 0), new(1.2f * (float)high, 0), new(0.85f * (float)high, (float)(b * 0.6)), new(0.35f * (float)high, (float)b), new(0.05f * (float)high, (float)(b * 0.7)), new(-0.3f * (float)high, (float)a), new(-0.75f * (float)high, (float)(a * 0.55))]);
        d.Add(Part.Prism(new(x, -0.2, z), outline, high * 0.5, 0.05, QuaternionD.FromAxisAngle(Vector3d.UnitY, d.Random.Between(-0.5, 0.5)), Paint.Gloss(colour)));
    }

    private static void SnowyFir(Dressing d, double x, double z, double high)
    {
        Plants.Fir(d, x, z, high);
        d.Peak(x, high * 0.36, z + 0.03, high * 0.115, 0.02, high * 0.22, Paint.Snow());
        d.Peak(x, high * 0.60, z + 0.03, high * 0.088, 0.02, high * 0.2, Paint.Snow());
        d.Peak(x, high * 0.84, z + 0.03, high * 0.06, 0.01, high * 0.19, Paint.Snow());
    }

    private static void Arctic(Dressing d)
    {
        // Icebergs and floes. Flat water between them would be a dashed line to a camera near the ground.
        int[] blues = [0xD8ECF4, 0xBFDDEB, 0xE8F3F8];
        for (var i = 0; i < 6; i++)
        {
            double x = ((i - 2.5) * 8) + d.Random.Between(-2, 2), z = -20 - d.Random.Between(0, 12), high = d.Random.Between(2.5, 7);
            Berg(d, x, z, high, blues[i % 3]);
            Berg(d, x + (high * 0.7), z + 1.2, high * 0.6, blues[(i + 1) % 3]);
        }

        for (var i = 0; i < 5; i++)
        {
            d.Turned((i * 4.4) - 8.6, -0.2, -6 - d.Random.Between(0, 2.5), 1.6, d.Random.Between(0.4, 0.9), 1.1, i, Paint.Gloss(blues[i % 3]), 0.1);
        }
    }
}

/// <summary>A ball of dry brush that the wind rolls along.</summary>
internal sealed class Tumbleweed(double from, double z, double speed) : IExtra
{
    private const double Radius = 0.35;

    public void Draw(PictureScene scene, double time)
    {
        var x = from + (speed * time);
        x -= 28 * Math.Floor((x + 14) / 28);
        var hop = Math.Abs(Mathematics.DeterministicMath.Sin(time * 3)) * 0.25;
        for (var i = 0; i < 3; i++)
        {
            var turn = QuaternionD.FromAxisAngle(Vector3d.UnitZ, -speed * time / Radius) * QuaternionD.FromAxisAngle(i == 0 ? Vector3d.UnitX : Vector3d.UnitY, i * 1.1);
            scene.Add(Primitive.Torus(new Vector3d(x, Radius + hop, z).ToSingle(), turn.Normalized().ToSingle(), (float)(Radius * 0.75), 0.07f, Paint.Matte(0x8A6B3F)));
        }
    }
}

/// <summary>Smoke that rises in puffs which grow.</summary>
internal sealed class Plume(Vector3d foot, double high, double wide, int colour) : IExtra
{
    private const int Puffs = 8;
    private readonly Surface _smoke = Paint.Matte(colour);

    public void Draw(PictureScene scene, double time)
    {
        for (var i = 0; i < Puffs; i++)
        {
            var age = ((double)i / Puffs) + (time * 0.09);
            age -= Math.Floor(age);
            var at = foot + new Vector3d((age * age * wide * 0.9) + (Mathematics.DeterministicMath.Sin((i * 2.4) + time) * 0.1 * wide * age), age * high * 1.8, 0);
            scene.Add(Primitive.Sphere(at.ToSingle(), (float)(wide * (0.16 + (0.3 * age))), _smoke));
        }
    }
}

/// <summary>Glowing stones thrown up, again and again.</summary>
internal sealed class Eruption(Vector3d foot, int count) : IExtra
{
    private static readonly Surface Ember = Paint.Glow(0xFF8A2A);

    public void Draw(PictureScene scene, double time)
    {
        for (var i = 0; i < count; i++)
        {
            var random = new Scene.SeededRandom(i, "eruption");
            double life = random.Between(1.8, 2.8), age = time + (random.Next() * life);
            age -= life * Math.Floor(age / life);
            var velocity = new Vector3d(random.Between(-7, 7), random.Between(9, 16), random.Between(-3, 3));
            var at = foot + (velocity * age) + new Vector3d(0, -0.5 * PhysicsWorld.StandardGravity * age * age, 0);
            scene.Add(Primitive.Sphere(at.ToSingle(), (float)random.Between(0.25, 0.5), Ember));
        }
    }
}
