using Sora.Engines.World.Cast;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Places;

/// <summary>What stands about outdoors: all of it well behind the action.</summary>
internal static class OutdoorProps
{
    private static readonly Surface Bark = Surface.FromSrgb(SurfaceMaterial.Wood, 0x5E4630);
    private static readonly Surface[] Greens =
    [
        Surface.FromSrgb(SurfaceMaterial.Grass, 0x3F7230), Surface.FromSrgb(SurfaceMaterial.Grass, 0x4C7F36), Surface.FromSrgb(SurfaceMaterial.Grass, 0x365F2B),
    ];

    private static readonly Surface Kerb = Surface.FromSrgb(SurfaceMaterial.Stone, 0xA8A49C);
    private static readonly Surface Pavement = Surface.FromSrgb(SurfaceMaterial.Stone, 0x8F8C86);
    private static readonly Surface Sea = Surface.FromSrgb(SurfaceMaterial.Water, 0x1F6A8A);
    private static readonly Surface Foam = Surface.FromSrgb(SurfaceMaterial.Matte, 0xF2F6F7);
    private static readonly Surface Rock = Surface.FromSrgb(SurfaceMaterial.Stone, 0x7D7A78);
    private static readonly Surface SnowCap = Surface.FromSrgb(SurfaceMaterial.Snow, 0xF2F5F8);
    private static readonly Surface Iron = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x2A2E33);
    private static readonly Surface Lamp = Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFE9B8);
    private static readonly Surface LineWhite = Surface.FromSrgb(SurfaceMaterial.Matte, 0xE4E2DA);
    private static readonly int[] Facades = [0x9C5B45, 0xB8A48A, 0x7E8790, 0xA8754F, 0xC2B8A3];
    private static readonly Surface Window = Surface.FromSrgb(SurfaceMaterial.Glass, 0x34485A);

    public static void Nothing(Place place, SeededRandom random)
    {
    }

    public static void Street(Place place, SeededRandom random)
    {
        // The action is on the roadway; the pavement begins four metres behind it.
        place.Props.Add(Part.Box(new(0, 0.07, -7.5), new(60, 0.07, 3.4), 0.02, Pavement));
        place.Props.Add(Part.Box(new(0, 0.075, -4.1), new(60, 0.078, 0.1), 0.02, Kerb));
        var x = -22.0;
        for (var i = 0; x < 22; i++)
        {
            var width = random.Between(5, 8);
            Facade(place, x + (width / 2), width, random.Between(7, 13), Facades[i % Facades.Length]);
            x += width + 0.05;
        }

        for (var i = -1; i <= 1; i += 2)
        {
            LampPost(place, i * 5.5, -4.8);
        }

        for (var i = -3; i <= 3; i++)
        {
            place.Props.Add(Part.Box(new((i * 4) + 1, 0.004, 3.4), new(1, 0.004, 0.07), 0, LineWhite));
        }
    }

    public static void Roadside(Place place, SeededRandom random)
    {
        for (var i = -5; i <= 5; i++)
        {
            place.Props.Add(Part.Box(new(i * 4, 0.004, -1.6), new(1.1, 0.004, 0.07), 0, LineWhite));
        }

        place.Props.Add(Part.Box(new(0, 0.05, -29), new(90, 0.06, 24), 0.02, Greens[1]));
        Trees(place, random, 5, -14, -9);
    }

    public static void Beach(Place place, SeededRandom random)
    {
        place.Props.Add(Part.Box(new(0, -0.45, -205), new(600, 0.5, 200), 0, Sea));
        place.Props.Add(Part.Box(new(0, -0.46, -4.9), new(200, 0.515, 0.25), 0.02, Foam));
        place.Props.Add(Part.Box(new(0, -0.46, -7.5), new(70, 0.53, 0.16), 0.02, Foam));
        for (var i = 0; i < 4; i++)
        {
            var radius = random.Between(0.08, 0.22);
            place.Props.Add(Part.Sphere(new(random.Between(-7, 7), radius * 0.3, random.Between(-4, -2.6)), radius, Rock));
        }
    }

    public static void Dunes(Place place, SeededRandom random)
    {
        for (var i = 0; i < 6; i++)
        {
            var radius = random.Between(14, 30);
            place.Props.Add(Part.Sphere(new((i - 2.5) * 17, -radius * 0.87, random.Between(-55, -30)), radius, Surfaces.Of(Physics.Materials.Sand)));
        }
    }

    public static void Forest(Place place, SeededRandom random)
    {
        Trees(place, random, 13, -13, -4);
        Bushes(place, random, 5);
    }

    public static void Park(Place place, SeededRandom random)
    {
        Trees(place, random, 6, -16, -7);
        Bushes(place, random, 6);
        place.Props.Add(Part.Box(new(0, 0.006, -4.6), new(60, 0.006, 0.9), 0, Surface.FromSrgb(SurfaceMaterial.Sand, 0xB9A27C)));
        LampPost(place, -4.2, -5.9);
    }

    public static void Meadow(Place place, SeededRandom random)
    {
        Hills(place, random, Greens[0]);
        Trees(place, random, 3, -24, -14);
        Bushes(place, random, 3);
    }

    public static void Mountains(Place place, SeededRandom random)
    {
        for (var i = 0; i < 5; i++)
        {
            double x = (i - 2) * 34, height = random.Between(24, 40), z = random.Between(-120, -95);
            place.Props.Add(Part.Cone(new(x, -6, z), height * 0.62, new(x + random.Between(-4, 4), height, z), 2.5, Rock));
            place.Props.Add(Part.Cone(new(x, height * 0.62, z + 0.5), height * 0.22, new(x, height + 0.3, z), 2.6, SnowCap));
        }
    }

    public static void Stands(Place place, SeededRandom random)
    {
        for (var i = 0; i < 5; i++)
        {
            place.Props.Add(Part.Box(new(0, 0.5 + (i * 0.7), -16 - (i * 1.2)), new(40, 0.5 + (i * 0.2), 0.6), 0.03, Surface.FromSrgb(SurfaceMaterial.Stone, 0x9AA0A8)));
        }

        place.Props.Add(Part.Box(new(0, 0.004, -4), new(40, 0.004, 0.06), 0, LineWhite));
    }

    private static void Hills(Place place, SeededRandom random, Surface surface)
    {
        for (var i = 0; i < 4; i++)
        {
            var radius = random.Between(60, 110);
            place.Props.Add(Part.Sphere(new((i - 1.5) * 55, -radius * 0.93, random.Between(-120, -85)), radius, surface));
        }
    }

    private static void Trees(Place place, SeededRandom random, int count, double far, double near)
    {
        for (var i = 0; i < count; i++)
        {
            // Spread evenly over the width, so that none hides all others; jitter keeps them from standing in line.
            var x = (((i + 0.5) / count) - 0.5) * 26 + random.Between(-1.2, 1.2);
            double z = random.Between(far, near), h = random.Between(4, 6.5), r = h * 0.035;
            var green = Greens[random.Below(Greens.Length)];
            place.Props.Add(Part.Cone(new(x, 0, z), r * 1.3, new(x, h * 0.6, z), r * 0.6, Bark));
            place.Props.Add(Part.Sphere(new(x, h * 0.76, z), h * 0.21, green));
            place.Props.Add(Part.Sphere(new(x - (h * 0.16), h * 0.64, z + 0.2), h * 0.16, green));
            place.Props.Add(Part.Sphere(new(x + (h * 0.17), h * 0.63, z - 0.1), h * 0.17, green));
        }
    }

    private static void Bushes(Place place, SeededRandom random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            double x = (((i + 0.5) / count) - 0.5) * 18 + random.Between(-1, 1), z = random.Between(-9, -5.6), r = random.Between(0.3, 0.6);
            var green = Greens[random.Below(Greens.Length)];
            place.Props.Add(Part.Sphere(new(x, r * 0.7, z), r, green));
            place.Props.Add(Part.Sphere(new(x + (r * 0.8), r * 0.5, z + 0.1), r * 0.7, green));
        }
    }

    private static void LampPost(Place place, double x, double z)
    {
        place.Props.Add(Part.Cone(new(x, 0, z), 0.06, new(x, 3.6, z), 0.04, Iron));
        place.Props.Add(Part.Sphere(new(x, 3.75, z), 0.16, Lamp));
    }

    private static void Facade(Place place, double x, double width, double height, int colour)
    {
        const double z = -13.0;
        place.Props.Add(Part.Box(new(x, height / 2, z), new(width / 2, height / 2, 2), 0.03, Surface.FromSrgb(SurfaceMaterial.Matte, colour)));
        place.Props.Add(Part.Box(new(x, 1.1, z + 2), new(0.55, 1.1, 0.06), 0.02, Iron));
        var columns = Math.Max(2, (int)(width / 2.2));
        for (var floor = 0; floor < 2; floor++)
        {
            for (var i = 0; i < columns; i++)
            {
                var wx = x + ((((i + 0.5) / columns) - 0.5) * width);
                place.Props.Add(Part.Box(new(wx, 3.9 + (floor * 2.6), z + 2), new(0.5, 0.75, 0.05), 0.02, Window));
            }
        }
    }
}
