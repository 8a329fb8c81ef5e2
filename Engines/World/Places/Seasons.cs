using Sora.Engines.World.Cast;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Places;

/// <summary>What the season makes of leaves, grass and ground.</summary>
internal static class Seasons
{
    private static readonly Surface[] Autumn = [Paint.Leaf(0xD8741E), Paint.Leaf(0xC24A1C), Paint.Leaf(0xE0A02A), Paint.Leaf(0xB8641E), Paint.Leaf(0xD88A24)];
    private static readonly Surface[] Spring = [Paint.Leaf(0x86BF4A), Paint.Leaf(0xF4B8CC), Paint.Leaf(0x9CCB58), Paint.Leaf(0xF8D4E0)];
    private static readonly Surface Frost = Paint.Leaf(0xDDE4EA);
    private static readonly int[] Petals = [0xF2C230, 0xF7F3EA, 0xE87AA8, 0xB45FC0, 0xF4E04A];

    /// <summary>Foliage of the season in place of green; everything else as it is.</summary>
    /// <param name="number">So that neighbours differ.</param>
    public static Surface Of(Surface surface, string? season, int number)
    {
        if (season is null or "summer" || surface.Material != SurfaceMaterial.Grass || !IsGreen(surface))
        {
            return surface;
        }

        return season switch
        {
            "autumn" => Autumn[number % Autumn.Length],
            "spring" => Spring[number % Spring.Length],
            _ => Frost,
        };
    }

    /// <summary>Firs and cacti stay green all the year.</summary>
    private static bool IsGreen(Surface s) => s.Colour.Y > 1.15f * s.Colour.X && s.Colour.Y > 1.3f * s.Colour.Z && s.Colour.X > 0.035f;

    /// <summary>The ground where it is grass or earth: fresh, or faded.</summary>
    public static Surface Ground(Surface ground, string? season) => ground.Material != SurfaceMaterial.Grass ? ground : season switch
    {
        "autumn" => ground with { Colour = LinearColour.FromSrgb(0x9C8A3E) },
        "spring" => ground with { Colour = LinearColour.FromSrgb(0x74B83E) },
        _ => ground,
    };

    /// <summary>Leaves that lie and fall in autumn, flowers in the grass in spring.</summary>
    public static void Strew(Dressing d, string? season, SeededRandom random)
    {
        if (season is not ("autumn" or "spring") || d.Place.Ground.Material != SurfaceMaterial.Grass)
        {
            return;
        }

        const int pieces = 90;
        for (var i = 0; i < pieces; i++)
        {
            double x = random.Between(-9, 9), z = random.Between(-7, 3.5), turn = random.Between(0, 6.28);
            if (season == "autumn")
            {
                d.Lump(x, 0.012, z, random.Between(0.10, 0.17), 0.02, random.Between(0.06, 0.10), turn, Paint.Matte(i % 3 == 0 ? 0xC24A1C : i % 3 == 1 ? 0xE0A02A : 0xB8641E));
            }
            else
            {
                d.Ball(x, 0.05, z, random.Between(0.025, 0.045), Paint.Matte(Petals[i % Petals.Length]));
            }
        }

        if (season == "autumn")
        {
            d.Add(new FallingLeaves(random.Between(0, 10), Autumn));
        }
    }

    /// <summary>Petals that fall from trees in blossom, and lie on ground and water below them.</summary>
    public static void Blossom(Place place, SeededRandom random)
    {
        const int pieces = 36;
        for (var i = 0; i < pieces; i++)
        {
            place.Props.Add(Part.Ellipsoid(new(random.Between(-6, 6), 0.014, random.Between(-5, -1.2)), new(0.055, 0.008, 0.035), QuaternionD.FromAxisAngle(Vector3d.UnitY, random.Between(0, 6.28)), Fallen[i % Fallen.Length]));
        }

        place.Extras.Add(new FallingLeaves(random.Between(0, 10), Fallen));
    }

    private static readonly Surface[] Fallen = [Paint.Matte(0xF4A8C4), Paint.Matte(0xF8C8DA), Paint.Matte(0xEE8AB0)];

    /// <summary>Leaves that come down one by one, swinging from side to side.</summary>
    private sealed class FallingLeaves(double phase, Surface[] colours) : IExtra
    {
        private const int Leaves = 16;
        private const double From = 5;
        private const double Speed = 0.7;

        public void Draw(PictureScene scene, double time)
        {
            for (var i = 0; i < Leaves; i++)
            {
                var fallen = ((i * 0.618034) + phase + (Speed * (0.8 + (0.05 * (i % 8))) * time / From)) % 1;
                double x = (((i * 0.7548777) + phase) % 1 * 14) - 7, z = -((i * 0.5698403) % 1 * 5) + 1;
                var sway = DeterministicMath.Sin((2.1 * time) + (1.7 * i));
                scene.Add(Primitive.Ellipsoid(
                    new Vector3d(x + (0.35 * sway), (1 - fallen) * From, z).ToSingle(),
                    QuaternionD.FromAxisAngle(Vector3d.UnitZ, 0.8 * sway).ToSingle(),
                    new(0.08f, 0.012f, 0.05f),
                    colours[i % colours.Length]));
            }
        }
    }
}
