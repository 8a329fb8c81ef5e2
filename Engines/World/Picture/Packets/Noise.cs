using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Packets;

/// <summary>Value noise on an integer lattice: the same everywhere, 0 to 1, about 45 instructions a call in two dimensions.</summary>
internal static class Noise
{
    /// <summary>A number from 0 to 1 for each pair of whole numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Hash(Floats x, Floats y)
    {
        var ix = Vector256.ConvertToInt32Native(x);
        var iy = Vector256.ConvertToInt32Native(y);
        return ToUnit(Scramble((ix * Vector256.Create(0x27d4eb2d)) ^ (iy * Vector256.Create(0x165667b1))));
    }

    /// <summary>Smooth noise with features one unit across.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Smooth(Floats x, Floats y)
    {
        var fx = Vector256.Floor(x);
        var fy = Vector256.Floor(y);
        var u = Ease(x - fx);
        var v = Ease(y - fy);
        var ax = Vector256.ConvertToInt32Native(fx) * Vector256.Create(0x27d4eb2d);
        var ay = Vector256.ConvertToInt32Native(fy) * Vector256.Create(0x165667b1);
        var bx = ax + Vector256.Create(0x27d4eb2d);
        var by = ay + Vector256.Create(0x165667b1);
        var top = Mix(ToUnit(Scramble(ax ^ ay)), ToUnit(Scramble(bx ^ ay)), u);
        var bottom = Mix(ToUnit(Scramble(ax ^ by)), ToUnit(Scramble(bx ^ by)), u);
        return Mix(top, bottom, v);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Ease(Floats t) => t * t * (Of(3) - t - t);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Scramble(Vector256<int> h)
    {
        h ^= h >>> 15;
        h *= Vector256.Create(0x2c1b3c6d);
        return h ^ (h >>> 13);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats ToUnit(Vector256<int> h) =>
        Vector256.ConvertToSingle(h & Vector256.Create(0xFFFF)) * Of(1f / 0xFFFF);
}
