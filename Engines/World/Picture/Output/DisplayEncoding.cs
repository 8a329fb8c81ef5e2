using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using Floats = System.Runtime.Intrinsics.Vector256<float>;
using static Sora.Engines.World.Picture.Packets.PacketMath;

namespace Sora.Engines.World.Picture.Output;

/// <summary>From linear light to the screen: tone curve, display gamma, BT.709 luma and chroma.</summary>
internal static unsafe class DisplayEncoding
{
    /// <summary>Tone curve (a filmic shoulder after Narkowicz) and gamma: y^(1/2.2), as 0.85·√y + 0.15·⁴√y, off by 0.01 at most.</summary>
    public static Packet3 ToDisplay(in Packet3 light, float exposure)
    {
        var e = Of(exposure);
        return new Packet3(Channel(light.X * e), Channel(light.Y * e), Channel(light.Z * e));
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Channel(Floats x)
    {
        x = Max(x, Floats.Zero);
        var y = Saturate(x * Fma(x, Of(2.51f), Of(0.03f)) / Fma(x, Fma(x, Of(2.43f), Of(0.59f)), Of(0.14f)));
        var root = Vector256.Sqrt(y);
        return Fma(root, Of(0.85f), Vector256.Sqrt(root) * Of(0.15f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreRows(ushort* at, int stride, Floats codes)
    {
        var whole = Vector256.ConvertToInt32Native(codes);
        var rows = Vector128.Narrow(whole.GetLower(), whole.GetUpper()).AsUInt64();
        *(ulong*)at = rows.GetElement(0);
        *(ulong*)(at + stride) = rows.GetElement(1);
    }
}
