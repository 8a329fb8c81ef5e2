using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Output;

/// <summary>From linear light to the screen: tone curve, display gamma, BT.709 luma and chroma.</summary>
[SkipLocalsInit]
internal static unsafe class DisplayEncoding
{
    /// <summary>More light than this is white.</summary>
    private const float BrightestLight = 12;

    /// <summary>
    /// Tone curve and gamma in one: Narkowicz' filmic curve of 0.62·x, to the power 1/2.2, fitted by a rational function of √x with an
    /// error below 0.007. The three channels share one division.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 ToDisplay(in Packet3 light, float exposure)
    {
        var e = Of(exposure);
        var x = Root(light.X * e);
        var y = Root(light.Y * e);
        var z = Root(light.Z * e);
        var (belowX, belowY, belowZ) = (Below(x), Below(y), Below(z));
        var belowXY = belowX * belowY;
        var inverse = One / (belowXY * belowZ);
        var inverseXY = inverse * belowZ;
        return new Packet3(Above(x) * (inverseXY * belowY), Above(y) * (inverseXY * belowX), Above(z) * (inverse * belowXY));
    }

    /// <summary>Stores 4 × 2 pixels of display values (0 to 1) as codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(FrameBuffer frame, int x, int y, in Packet3 display)
    {
        const float Step = FrameBuffer.StepsPerCode;
        var luma = Fma(display.X, Of(0.2126f), Fma(display.Y, Of(0.7152f), display.Z * Of(0.0722f)));
        var blue = (display.Z - luma) * Of(224 * Step / 1.8556f);
        var red = (display.X - luma) * Of(224 * Step / 1.5748f);
        var offset = ((nint)y * frame.Stride) + x;
        StoreRows(frame.Luma + offset, frame.Stride, Fma(luma, Of(219 * Step), Of((16 * Step) + 0.5f)));
        StoreRows(frame.ChromaBlue + offset, frame.Stride, blue + Of((128 * Step) + 0.5f));
        StoreRows(frame.ChromaRed + offset, frame.Stride, red + Of((128 * Step) + 0.5f));
    }

    /// <summary>Stores eight pixels of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreRow(FrameBuffer frame, int x, int y, in Packet3 display)
    {
        const float Step = FrameBuffer.StepsPerCode;
        var luma = Fma(display.X, Of(0.2126f), Fma(display.Y, Of(0.7152f), display.Z * Of(0.0722f)));
        var offset = ((nint)y * frame.Stride) + x;
        StoreEight(frame.Luma + offset, Fma(luma, Of(219 * Step), Of((16 * Step) + 0.5f)));
        StoreEight(frame.ChromaBlue + offset, Fma(display.Z - luma, Of(224 * Step / 1.8556f), Of((128 * Step) + 0.5f)));
        StoreEight(frame.ChromaRed + offset, Fma(display.X - luma, Of(224 * Step / 1.5748f), Of((128 * Step) + 0.5f)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreEight(ushort* at, Floats codes)
    {
        var whole = Vector256.ConvertToInt32Native(codes);
        Vector128.Narrow(whole.GetLower(), whole.GetUpper()).AsUInt16().Store(at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Root(Floats x) => Vector256.Sqrt(Min(Max(x, Floats.Zero), Of(BrightestLight)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Above(Floats root) => root * Fma(root, Of(2.4412937f), Of(0.29343607f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Below(Floats root) => Fma(root, Fma(root, Of(2.538916f), Of(-0.2787607f)), One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreRows(ushort* at, int stride, Floats codes)
    {
        var whole = Vector256.ConvertToInt32Native(codes);
        var rows = Vector128.Narrow(whole.GetLower(), whole.GetUpper()).AsUInt64();
        *(ulong*)at = rows.GetElement(0);
        *(ulong*)(at + stride) = rows.GetElement(1);
    }
}
