using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Waters;

/// <summary>Which rings of a surface are under way at a time: the strongest, for a picture has room for a few.</summary>
internal static class WaterRings
{
    private const int Most = 24;

    // Metres: lower ones nobody sees.
    private const double LeastHeight = 0.0008;

    public static SheetRing[] At(Water water, double time)
    {
        var all = new List<Ring>();
        foreach (var splash in water.Splashes.Concat(water.Stirs))
        {
            if (Ripples.RingOf(splash, time) is { } ring && ring.Height > LeastHeight)
            {
                all.Add(ring);
            }
        }

        return [.. all.OrderByDescending(r => r.Height).Take(Most).Select(ToSheet)];
    }

    private static SheetRing ToSheet(Ring ring) => new(
        new((float)ring.Center.X, (float)ring.Center.Z),
        (float)ring.Front,
        (float)ring.Width,
        (float)ring.Height,
        (float)ring.Number,
        (float)(ring.Phase - (2 * Math.PI * Math.Floor(ring.Phase / (2 * Math.PI)))));
}
