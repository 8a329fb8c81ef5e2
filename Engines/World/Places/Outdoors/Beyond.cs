using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places.Pieces;

namespace Sora.Engines.World.Places.Outdoors;

/// <summary>Space, the moon, the sky.</summary>
internal static class Beyond
{
    private static readonly SkyLight Black = new()
    {
        SunDirection = Daylight.Towards(-48, 34),
        SunColour = new(2.9f, 2.8f, 2.6f),
        ZenithColour = new(0.003f, 0.004f, 0.009f),
        HorizonColour = new(0.004f, 0.005f, 0.012f),
        AmbientAbove = new(0.09f, 0.10f, 0.14f),
        AmbientBelow = new(0.05f, 0.06f, 0.10f),
        Stars = 2.2f,
        SunSoftness = 0.02f,
    };

    public static PlaceDesign[] All { get; } =
    [
        new("space", Physics.Materials.Steel, Space) { HasAir = false, Sky = _ => Black, Haze = 0, GroundColour = 0x16181D, GroundLook = SurfaceMaterial.Matte },
        new("moon", Physics.Materials.Sand, Moon) { HasAir = false, Sky = _ => Black, Haze = 0, GroundColour = 0x8A8986, Beyond = _ => [new(BackdropKind.Hills, 0.05f, 4, LinearColour.FromSrgb(0x6E6D6B), 0) { Seed = 3 }] },
        new("sky", Physics.Materials.Foam, Clouds) { GroundColour = 0xE9EEF4, GroundLook = SurfaceMaterial.Snow, Haze = 0.0035f },
    ];

    private static void Space(Dressing d)
    {
        // A planet with its ring of cloud, a moon, a space station whose wings turn.
        d.Ball(-26, 24, -120, 26, Paint.Matte(0x2E6AA8));
        d.Ball(-25.2, 24.6, -118.6, 25.2, Paint.Matte(0x3F7A4E));
        d.Ball(-26.6, 22.4, -119.4, 25.9, Paint.Matte(0x2E6AA8));
        d.Add(Part.Torus(new(-26, 30, -119), 25.6, 0.9, QuaternionD.FromAxisAngle(Vector3d.UnitX, 1.35), Paint.Matte(0xE8EEF4)));
        d.Add(Part.Torus(new(-26, 20, -118), 25.9, 0.7, QuaternionD.FromAxisAngle(Vector3d.UnitX, 1.5), Paint.Matte(0xE8EEF4)));
        d.Ball(34, 30, -130, 5, Paint.Stone(0xB8B4AC));
        d.Add(Part.Torus(new(15, 15, -60), 4.5, 0.6, QuaternionD.FromAxisAngle(Vector3d.UnitX, 1.1), Paint.Gloss(0xD8DCE0)));
        d.Add(new Turning([Part.Cone(new(-4.3, 0, 0), 0.18, new(4.3, 0, 0), 0.18, Paint.Gloss(0xB8BCC0)), Part.Cone(new(0, 0, -4.3), 0.18, new(0, 0, 4.3), 0.18, Paint.Gloss(0xB8BCC0)), Part.Sphere(new(0, 0, 0), 1.1, Paint.Gloss(0xE8EAEC))], new(15, 15, -60), new Vector3d(0, 0.45, 0.89).Normalized(), 0.25));

        // The platform on which one stands, its edge lights.
        for (var i = -7; i <= 7; i++)
        {
            d.Box(i * 1.6, 0, -3.9, 1.2, 0.05, 0.12, Paint.Glow(i % 2 == 0 ? 0x4FB0FF : 0xF0F4FF));
        }

        d.Box(0, 0, -4.3, 40, 0.12, 0.25, Paint.Metal(0x5A5E66));
        d.Box(0, -8, -164, 900, 8.02, 319.4, Paint.Matte(0x010205));
        for (var i = 0; i < 8; i++)
        {
            var random = d.Random;
            d.Ball(random.Between(-24, 24), random.Between(3, 14), -30 - random.Between(0, 20), random.Between(0.2, 0.7), Paint.Stone(0x5E5A56));
        }
    }

    private static void Moon(Dressing d)
    {
        // The earth in a black sky, craters, the lander and a flag that does not wave.
        d.Ball(13, 17, -90, 5.2, Paint.Matte(0x2E6AC0));
        d.Ball(13.5, 17.5, -89.5, 4.9, Paint.Matte(0x4A8A52));
        d.Ball(12.4, 16.3, -89.6, 5.1, Paint.Matte(0x2E6AC0));
        d.Add(Part.Torus(new(13, 18.4, -89.4), 4.7, 0.35, QuaternionD.FromAxisAngle(Vector3d.UnitX, 1.3), Paint.Matte(0xF0F4F8)));
        for (var i = 0; i < 7; i++)
        {
            double x = (i * 4.6) - 14 + d.Random.Between(-1, 1), z = -5.2 - d.Random.Between(0, 9), size = d.Random.Between(0.6, 2);
            d.Add(Part.Torus(new(x, -0.05, z), size, 0.16 * size, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), Paint.Sand(0x9C9A96)));
            d.Tube(x, -0.02, z, size, 0.03, Paint.Sand(0x5E5D5B), 0.01);
        }

        for (var i = 0; i < 8; i++)
        {
            d.Turned((i * 2.5) - 9, -0.1, -4.2 - d.Random.Between(0, 3), d.Random.Between(0.2, 0.6), d.Random.Between(0.15, 0.45), 0.4, i, Paint.Stone(0x7E7C78), 0.08);
        }

        Lander(d, -7.5, -9);
        d.Tube(4.6, 0, -5, 0.025, 2.1, Paint.Metal());
        d.Box(5.15, 1.5, -5, 1.1, 0.65, 0.02, Paint.Cloth(0xF0EEE8) with { Texture = Patterns.Stripes(0x2E6AC0, 0xF0EEE8, 0.6f) });
    }

    private static void Lander(Dressing d, double x, double z)
    {
        var gold = Paint.Metal(0xC9A043);
        d.Box(x, 1.1, z, 2.6, 1.2, 2.4, gold, 0.12);
        d.Box(x, 2.3, z, 1.8, 1.3, 1.7, Paint.Gloss(0xC8CCD0), 0.2);
        d.Box(x + 0.4, 2.7, z + 0.86, 0.5, 0.5, 0.05, Paint.Glass());
        for (var leg = 0; leg < 4; leg++)
        {
            double sx = (leg & 1) == 0 ? -1 : 1, sz = (leg & 2) == 0 ? -1 : 1;
            d.Cone(new(x + sx, 1.6, z + sz), 0.09, new(x + (sx * 2), 0.1, z + (sz * 1.8)), 0.06, gold);
            d.Tube(x + (sx * 2), 0, z + (sz * 1.8), 0.3, 0.08, gold);
        }

        d.Cone(new(x, 0.35, z), 0.6, new(x, 1.1, z), 0.3, Paint.Metal(0x6E6A64));
    }

    private static void Clouds(Dressing d)
    {
        // Above a sea of cloud: white heaps near and far, birds among them.
        for (var i = 0; i < 16; i++)
        {
            double x = ((i % 8) - 3.5) * 9 + d.Random.Between(-3, 3), z = -8 - ((i / 8) * 16) - d.Random.Between(0, 9), size = d.Random.Between(1.8, 4.2);
            var white = Paint.Snow(0xF6F8FA);
            d.Add(new ToAndFro([
                Part.Sphere(new(x, -size * 0.35, z), size, white), Part.Sphere(new(x + (size * 0.9), -size * 0.4, z + 0.5), size * 0.75, white), Part.Sphere(new(x - (size * 0.85), -size * 0.42, z), size * 0.7, white),
            ], new(0.25, 0.06, 0), 0.35, i));
        }

        d.Add(new Birds(6, 5, -24, d.Random, 0x4A4E54));
    }
}
