using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>
/// Rain and snow between eye and things: nested boxes around the eye, each a sheet of streaks or flakes that fall through the world, hidden by what is nearer.
/// What is finer than a pixel keeps a pixel's width and pales instead, so that nothing flickers. About 25 instructions a sheet; splashes on the ground two noises.
/// Rain of 2 mm falls at 6.5 m/s (Gunn and Kinzer 1949), flakes at about 1 m/s (Locatelli and Hobbs 1974).
/// </summary>
[SkipLocalsInit]
internal static class PrecipitationShader
{
    private const float RainSpeed = 6.5f;
    private const float SnowSpeed = 1.0f;
    private const float RippleSize = 0.34f;
    private const float RipplesPerSecond = 1.6f;

    /// <summary>Metres from the eye.</summary>
    private static readonly float[] Sheets = [0.8f, 1.5f, 2.8f, 5f, 9f, 16f];

    /// <param name="display">What is seen without it, 0 to 1.</param>
    /// <param name="distance">Metres to what is seen.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Packet3 Fall(FrameScene frame, in Packet3 display, in Packet3 direction, Floats distance)
    {
        var what = frame.Precipitation;
        var eye = frame.View.Eye;
        var sideways = Vector256.GreaterThan(Vector256.Abs(direction.X), Vector256.Abs(direction.Z));
        var most = Max(Max(Vector256.Abs(direction.X), Vector256.Abs(direction.Z)), Of(0.05f));
        var cover = Floats.Zero;
        for (var i = 0; i < Sheets.Length; i++)
        {
            var t = Of(Sheets[i]) / most;
            var nearer = Vector256.LessThan(t, distance);
            if (!Any(nearer))
            {
                break;
            }

            var x = Select(sideways, Fma(direction.Z, t, Of(eye.Z)), Fma(direction.X, t, Of(eye.X)));
            var y = Fma(direction.Y, t, Of(eye.Y));
            var pixel = Sheets[i] * frame.View.PixelAngle;
            var sheet = what.Kind == PrecipitationKind.Rain ? Rain(what, x, y, pixel, i) : Snow(what, x, y, pixel, i);
            cover = Max(cover, sheet & nearer);
        }

        var colour = what.Kind == PrecipitationKind.Rain ? frame.DropColour : frame.FlakeColour;
        var result = Packet3.Mix(display, Packet3.Of(colour), cover);
        return what.Kind == PrecipitationKind.Rain ? Splash(frame, result, direction, distance) : result;
    }

    private static Floats Rain(Precipitation what, Floats x, Floats y, float pixel, int sheet)
    {
        // Along a drop's way the first is constant; the second grows with height and time.
        var lean = what.Wind / RainSpeed;
        var wide = 0.05f + (0.045f * Sheets[sheet]);
        var column = Fma(x, Of(1 / wide), y * Of(lean / wide)) + Of(sheet * 17.3f);
        var lane = Vector256.Floor(column);
        var own = Noise.Hash(lane, Of(sheet + 3));
        var length = Of(0.9f) + own;
        var along = (y + Of(RainSpeed * what.Time) + (own * Of(31))) / length;
        var drop = Vector256.Floor(along);
        var chosen = Noise.Hash(lane, drop);
        var width = MathF.Max(0.0022f, 0.75f * pixel);
        var off = Vector256.Abs(column - lane - Fma(chosen, Of(0.7f), Of(0.15f))) * Of(wide);
        var side = Saturate((Of(width) - off) * Of(1 / width));
        var part = along - drop;
        var body = SmoothStep(0.0f, 0.12f, part) * (One - SmoothStep(0.2f, 0.34f, part));
        var here = Vector256.LessThan(chosen, Of(0.25f + (0.6f * what.Amount)));
        var strength = MathF.Min(0.7f, 0.7f * MathF.Sqrt(0.0045f / width));
        return side * body * Of(strength) & here;
    }

    private static Floats Snow(Precipitation what, Floats x, Floats y, float pixel, int sheet)
    {
        var cell = 0.16f + (0.075f * Sheets[sheet]);
        var sway = Noise.Smooth(Fma(y, Of(0.8f), Of(what.Time * 0.35f)), Of(sheet * 5)) - Of(0.5f);
        var u = (x - Of(what.Wind * what.Time) + (sway * Of(0.5f))) * Of(1 / cell);
        var v = (y + Of(SnowSpeed * (1 + (0.13f * sheet)) * what.Time)) * Of(1 / cell);
        var (column, row) = (Vector256.Floor(u), Vector256.Floor(v));
        var (a, b) = (Noise.Hash(column + Of(sheet * 31), row), Noise.Hash(column, row + Of(71 + sheet)));
        var dx = (u - column - Fma(a, Of(0.5f), Of(0.25f))) * Of(cell);
        var dy = (v - row - Fma(b, Of(0.5f), Of(0.25f))) * Of(cell);
        var size = MathF.Max(0.006f, 1.1f * pixel);
        var off = Length(dx, dy, Floats.Zero);
        var flake = SmoothStep(0, 1, (Of(size * 1.4f) - off) * Of(1 / size));
        return flake * Of(0.9f) & Vector256.LessThan(a * b, Of(0.1f + (0.6f * what.Amount)));
    }

    /// <summary>Rings where drops hit the ground, one after another in cells of about a foot.</summary>
    private static Packet3 Splash(FrameScene frame, in Packet3 display, in Packet3 direction, Floats distance)
    {
        var point = Packet3.MultiplyAdd(direction, distance, Packet3.Of(frame.View.Eye));
        var ground = Vector256.LessThan(Vector256.Abs(point.Y - Of(frame.Hull.GroundHeight)), Of(0.012f)) & Vector256.LessThan(distance, Of(22));
        if (!Any(ground))
        {
            return display;
        }

        var (u, v) = (point.X * Of(1 / RippleSize), point.Z * Of(1 / RippleSize));
        var (column, row) = (Vector256.Floor(u), Vector256.Floor(v));
        var own = Noise.Hash(column, row);
        var clock = Fma(own, Of(13), Of(frame.Precipitation.Time * RipplesPerSecond));
        var beat = Vector256.Floor(clock);
        var age = clock - beat;
        var place = Noise.Hash(column + (beat * Of(3)), row);
        var other = Noise.Hash(column, row + (beat * Of(5)));
        var dx = (u - column - Fma(place, Of(0.5f), Of(0.25f))) * Of(RippleSize);
        var dz = (v - row - Fma(other, Of(0.5f), Of(0.25f))) * Of(RippleSize);
        var across = distance * Of(frame.View.PixelAngle);
        var off = Vector256.Abs(Length(dx, dz, Floats.Zero) - (age * Of(0.085f)));
        var ring = Saturate(One - (off / Max(Of(0.007f), across * Of(1.6f)))) * (One - age);
        var crown = Saturate(One - (Length(dx, dz, Floats.Zero) * Of(45))) * Saturate(One - (age * Of(6)));
        var pale = Of(0.45f) * Saturate(Of(0.012f) / Max(across, Of(0.004f)));
        return Packet3.Mix(display, Packet3.Of(frame.DropColour), (Max(ring, crown) * pale) & ground);
    }
}
