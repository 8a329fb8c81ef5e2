using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Packets;

/// <summary>
/// Height and slope of a <see cref="WaterSheet"/> at eight points. A wave that is shorter than a pixel is left away, so that far water is calm
/// instead of flickering. Cost: about 20 instructions a wave.
/// </summary>
[SkipLocalsInit]
internal static class WaterField
{
    private const int Steps = 9;

    /// <summary>Metres beyond which water is the horizon: as far as the ground, or a strip of it would lie behind the sea.</summary>
    private const float Farthest = 400;

    /// <summary>Rings that are felt at once, the first ones of the sheet.</summary>
    private const int MostRings = 12;

    /// <summary>Distance along rays that look down on the water; <see cref="DistanceField.Nowhere"/> for the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Floats Intersect(WaterSheet sheet, Vector3 origin, in Packet3 direction, float pixel)
    {
        var nowhere = Of(DistanceField.Nowhere);
        var down = Vector256.LessThan(direction.Y, Of(-1e-4f));
        if (!Any(down) || origin.Y <= sheet.Level)
        {
            return nowhere;
        }

        var flat = (Of(sheet.Level) - Of(origin.Y)) / direction.Y;
        var meets = down & Vector256.LessThan(flat, Of(Farthest))
            & Inside(sheet, Fma(direction.X, flat, Of(origin.X)), Fma(direction.Z, flat, Of(origin.Z)));
        if (!Any(meets))
        {
            return nowhere;
        }

        var highest = 0f;
        foreach (ref readonly var wave in sheet.Waves.AsSpan())
        {
            highest += wave.Amplitude;
        }

        if (highest < 0.01f || origin.Y - sheet.Level < highest)
        {
            return Select(meets, flat, nowhere);
        }

        // Between the highest crest and the lowest trough, evenly; then straight to where the signs change.
        var first = (Of(sheet.Level + highest) - Of(origin.Y)) / direction.Y;
        var step = (((Of(sheet.Level - highest) - Of(origin.Y)) / direction.Y) - first) * Of(1f / Steps);
        var (t, above) = (first, Of(highest));
        var found = flat;
        var open = meets;
        for (var i = 0; i < Steps && Any(open); i++)
        {
            var next = t + step;
            var (x, y, z) = (Fma(direction.X, next, Of(origin.X)), Fma(direction.Y, next, Of(origin.Y)), Fma(direction.Z, next, Of(origin.Z)));
            var over = y - Of(sheet.Level) - Height(sheet, x, z, next * Of(pixel));
            var crossed = Vector256.LessThan(over, Floats.Zero) & open;
            found = Select(crossed, Fma(step, above / Max(above - over, Of(1e-6f)), t), found);
            open = Vector256.AndNot(open, crossed);
            (t, above) = (next, over);
        }

        return Select(meets, Min(found, Of(Farthest)), nowhere);
    }

    /// <summary>Waves above the mean level, without rings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Height(WaterSheet sheet, Floats x, Floats z, Floats pixel)
    {
        var height = Floats.Zero;
        foreach (ref readonly var wave in sheet.Waves.AsSpan())
        {
            var phase = Fma(x, Of(wave.Number.X), Fma(z, Of(wave.Number.Y), Of(wave.Phase)));
            height = Fma(Sine(phase * Of(1 / (2 * MathF.PI))) * Of(wave.Amplitude), Kept(wave, pixel), height);
        }

        return height;
    }

    /// <summary>Unit normal; <paramref name="rough"/> is the slope that was left away because a pixel is too large for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Packet3 Normal(WaterSheet sheet, Floats x, Floats z, Floats pixel, out Floats rough)
    {
        var (slopeX, slopeZ) = (Floats.Zero, Floats.Zero);
        rough = Floats.Zero;
        foreach (ref readonly var wave in sheet.Waves.AsSpan())
        {
            var phase = Fma(x, Of(wave.Number.X), Fma(z, Of(wave.Number.Y), Of(wave.Phase)));
            var kept = Kept(wave, pixel);
            var slope = Sine(Fma(phase, Of(1 / (2 * MathF.PI)), Of(0.25f))) * Of(wave.Amplitude) * kept;
            slopeX = Fma(slope, Of(wave.Number.X), slopeX);
            slopeZ = Fma(slope, Of(wave.Number.Y), slopeZ);
            var steep = wave.Amplitude * MathF.Sqrt((wave.Number.X * wave.Number.X) + (wave.Number.Y * wave.Number.Y));
            rough += (One - kept) * Of(0.5f * steep);
        }

        var rings = Math.Min(sheet.Rings.Length, MostRings);
        if (rings > 0)
        {
            const float Step = 0.01f;
            var here = Rings(sheet, rings, x, z);
            slopeX += (Rings(sheet, rings, x + Of(Step), z) - here) * Of(1 / Step);
            slopeZ += (Rings(sheet, rings, x, z + Of(Step)) - here) * Of(1 / Step);
        }

        return new Packet3(-slopeX, One, -slopeZ).Normalized();
    }

    /// <summary>Mask of points that lie within the outline.</summary>
    public static Floats Inside(WaterSheet sheet, Floats x, Floats z)
    {
        var (u, v) = (x - Of(sheet.Middle.X), z - Of(sheet.Middle.Y));
        return sheet.Outline switch
        {
            WaterSheetOutline.Shore => Vector256.LessThan(v, Floats.Zero),
            WaterSheetOutline.Rectangle => Vector256.LessThan(Vector256.Abs(u), Of(sheet.Half.X)) & Vector256.LessThan(Vector256.Abs(v), Of(sheet.Half.Y)),
            WaterSheetOutline.Ellipse => Vector256.LessThan(
                (u * u * Of(1 / (sheet.Half.X * sheet.Half.X))) + (v * v * Of(1 / (sheet.Half.Y * sheet.Half.Y))), One),
            _ => Vector256<float>.AllBitsSet,
        };
    }

    /// <summary>Metres from points within the outline to its edge, roughly for an ellipse.</summary>
    public static Floats ToEdge(WaterSheet sheet, Floats x, Floats z)
    {
        var (u, v) = (x - Of(sheet.Middle.X), z - Of(sheet.Middle.Y));
        return sheet.Outline switch
        {
            WaterSheetOutline.Shore => -v,
            WaterSheetOutline.Rectangle => Min(Of(sheet.Half.X) - Vector256.Abs(u), Of(sheet.Half.Y) - Vector256.Abs(v)),
            WaterSheetOutline.Ellipse => (One - Vector256.Sqrt((u * u * Of(1 / (sheet.Half.X * sheet.Half.X))) + (v * v * Of(1 / (sheet.Half.Y * sheet.Half.Y)))))
                * Of(MathF.Min(sheet.Half.X, sheet.Half.Y)),
            _ => Of(1e6f),
        };
    }

    private static Floats Rings(WaterSheet sheet, int count, Floats x, Floats z)
    {
        var height = Floats.Zero;
        for (var i = 0; i < count; i++)
        {
            ref readonly var ring = ref sheet.Rings[i];
            var (u, v) = (x - Of(ring.Centre.X), z - Of(ring.Centre.Y));
            var r = Vector256.Sqrt(Fma(u, u, v * v));
            var phase = Fma(r, Of(ring.Number), Of(-ring.Phase));
            height += FallOff((r - Of(ring.Front)) * Of(1 / ring.Width)) * Sine(Fma(phase, Of(1 / (2 * MathF.PI)), Of(0.25f))) * Of(ring.Height);
        }

        return height;
    }

    /// <summary>How much of a wave a pixel shows: all of one four pixels long, nothing of one two pixels long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Kept(in SheetWave wave, Floats pixel)
    {
        var number = MathF.Sqrt((wave.Number.X * wave.Number.X) + (wave.Number.Y * wave.Number.Y));
        return Saturate(Fma(pixel, Of(-number / 1.5f), Of(2)));
    }

    /// <summary>sin(2π·turns) within 0.001: a parabola, corrected by its square.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Sine(Floats turns)
    {
        var f = turns - Vector256.Floor(turns + Of(0.5f));
        var y = f * Fma(Vector256.Abs(f), Of(-16), Of(8));
        return Fma(Fma(y, Vector256.Abs(y), -y), Of(0.225f), y);
    }
}
