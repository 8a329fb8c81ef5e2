using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Physics.Particles;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Waters;

/// <summary>The drops that splashes throw up, until they fall back.</summary>
internal static class WaterDrops
{
    // A cup's worth of splash throws a few drops, a diver's many.
    private const int Least = 10;
    private const int Most = 60;
    private const double PerRadius = 170;
    private const double LongestSeconds = 1.5;

    // Of the splash's radius, and metres.
    private const double DropShare = 0.085;
    private const double SmallestDrop = 0.0015;
    private const double LargestDrop = 0.05;
    private static readonly Surface Drop = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xDCEBF2);

    public static void Draw(PictureScene scene, Water water, double time)
    {
        for (var s = 0; s < water.Splashes.Count; s++)
        {
            var splash = water.Splashes[s];
            if (time <= splash.Time || time > splash.Time + LongestSeconds)
            {
                continue;
            }

            var burst = Burst.Of(splash, (splash.Body * 31L) + s);
            var size = Math.Clamp(DropShare * splash.Radius, SmallestDrop, LargestDrop);
            var count = Math.Clamp((int)(PerRadius * splash.Radius), Least, Most);
            for (var i = 0; i < count; i++)
            {
                if (burst.At(i, time) is { } drop && drop.Position.Y > water.Surface.Level)
                {
                    scene.Add(Primitive.Sphere(drop.Position.ToSingle(), (float)(size * (0.5 + (0.5 * drop.Left)) * (0.6 + (0.8 * (i % 5) / 4))), Drop));
                }
            }
        }
    }
}
