using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Packets;

/// <summary>
/// Arithmetic on eight rays at once. The width is fixed and every operation is exact by IEEE 754 (the fused multiply-add too, where
/// the processor lacks it), so each lane's bits are the same on every machine. Approximate reciprocals are never used.
/// </summary>
internal static class PacketMath
{
    public static Floats One => Floats.One;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Of(float value) => Vector256.Create(value);

    /// <summary>a·b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Fma(Floats a, Floats b, Floats c) => Vector256.FusedMultiplyAdd(a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Min(Floats a, Floats b) => Vector256.MinNative(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Max(Floats a, Floats b) => Vector256.MaxNative(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Saturate(Floats a) => Max(Min(a, Floats.One), Floats.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Select(Floats mask, Floats yes, Floats no) => Vector256.ConditionalSelect(mask, yes, no);

    /// <summary>a where t is 0, b where t is 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Mix(Floats a, Floats b, Floats t) => Fma(t, b - a, a);

    /// <summary>0 below the first edge, 1 above the second, an S between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats SmoothStep(float from, float to, Floats x)
    {
        var t = Saturate((x - Of(from)) * Of(1 / (to - from)));
        return t * t * (Of(3) - t - t);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Floats mask) => Vector256.ExtractMostSignificantBits(mask) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Fraction(Floats x) => x - Vector256.Floor(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Length(Floats x, Floats y, Floats z) => Vector256.Sqrt(Fma(x, x, Fma(y, y, z * z)));

    /// <summary>Smallest lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Smallest(Floats a)
    {
        var four = Vector128.MinNative(a.GetLower(), a.GetUpper());
        four = Vector128.MinNative(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Vector128.MinNative(four, Vector128.Shuffle(four, Vector128.Create(1, 0, 3, 2))).ToScalar();
    }

    /// <summary>Largest lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Largest(Floats a) => -Smallest(-a);

    /// <summary>e^(−x²) roughly: 1/(1 + x² + x⁴/2), off by 0.08 at most. Enough for haze.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats FallOff(Floats x)
    {
        var x2 = x * x;
        return Floats.One / Fma(x2 * x2, Of(0.5f), x2 + Floats.One);
    }
}
