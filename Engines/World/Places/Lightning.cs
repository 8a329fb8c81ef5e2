using System.Numerics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Places;

/// <summary>Flashes of a thunderstorm: about one in two seconds, each of two strokes of a tenth of a second that light everything.</summary>
internal static class Lightning
{
    private const double Every = 1.9;
    private const double StrokeSeconds = 0.11;
    private const int Corners = 9;
    private const double Top = 64;
    private const double Breadth = 55;
    private const float Depth = -150;
    private static readonly Surface Bolt = new(SurfaceMaterial.Glow, new Vector3(6, 6.4f, 8));

    /// <summary>The sky as it is at a moment; draws the bolt while one strikes.</summary>
    public static SkyLight Over(SkyLight sky, PictureScene scene, long seed, double time)
    {
        var number = (long)Math.Floor(time / Every);
        var (struck, random) = Strike(seed, number);
        var age = time - struck;
        var light = Stroke(age) + (0.7 * Stroke(age - 0.2));
        if (light <= 0)
        {
            return sky;
        }

        Draw(scene, random);
        var flash = new Vector3(1.5f, 1.6f, 1.9f) * (float)light;
        return sky with
        {
            AmbientAbove = sky.AmbientAbove + flash,
            ZenithColour = sky.ZenithColour + (flash * 0.5f),
            HorizonColour = sky.HorizonColour + (flash * 0.7f),
        };
    }

    /// <summary>Every flash of so many seconds and the middle of its bolt, in order of time.</summary>
    public static IEnumerable<(double Time, Vector3 Point)> Until(long seed, double seconds)
    {
        for (var number = 0L; number * Every < seconds; number++)
        {
            var (struck, random) = Strike(seed, number);
            if (struck < seconds)
            {
                yield return (struck, new Vector3((float)random.Between(-Breadth, Breadth), (float)(Top / 2), Depth));
            }
        }
    }

    private static (double Time, SeededRandom Random) Strike(long seed, long number)
    {
        var random = new SeededRandom(seed + (number * 7919L), "lightning");
        return ((number * Every) + random.Between(0.15, Every - 0.6), random);
    }

    private static double Stroke(double age) => age is >= 0 and < StrokeSeconds ? 1 - (0.6 * age / StrokeSeconds) : 0;

    private static void Draw(PictureScene scene, SeededRandom random)
    {
        const double z = Depth;
        var at = new Vector3d(random.Between(-Breadth, Breadth), Top, z);
        for (var i = 0; i < Corners; i++)
        {
            var next = new Vector3d(at.X + random.Between(-7, 7), at.Y - (Top / Corners), z);
            scene.Add(Primitive.RoundCone(at.ToSingle(), 0.32f, next.ToSingle(), 0.28f, Bolt));
            if (i is 3 or 5)
            {
                scene.Add(Primitive.RoundCone(next.ToSingle(), 0.2f, new Vector3d(next.X + random.Between(-14, 14), next.Y - 13, z).ToSingle(), 0.08f, Bolt));
            }

            at = next;
        }
    }
}
