using System.Numerics;
using System.Runtime.CompilerServices;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Packets;

/// <summary>Eight vectors, or eight colours.</summary>
internal readonly struct Packet3(Floats x, Floats y, Floats z)
{
    public readonly Floats X = x;
    public readonly Floats Y = y;
    public readonly Floats Z = z;

    public static Packet3 Zero => default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 Of(Vector3 v) => new(PacketMath.Of(v.X), PacketMath.Of(v.Y), PacketMath.Of(v.Z));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 operator +(Packet3 a, Packet3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 operator -(Packet3 a, Packet3 b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 operator *(Packet3 a, Packet3 b) => new(a.X * b.X, a.Y * b.Y, a.Z * b.Z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 operator *(Packet3 a, Floats s) => new(a.X * s, a.Y * s, a.Z * s);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Dot(Packet3 a, Packet3 b) => Fma(a.X, b.X, Fma(a.Y, b.Y, a.Z * b.Z));

    /// <summary>a·s + b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 MultiplyAdd(Packet3 a, Floats s, Packet3 b) => new(Fma(a.X, s, b.X), Fma(a.Y, s, b.Y), Fma(a.Z, s, b.Z));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 Mix(Packet3 a, Packet3 b, Floats t) =>
        new(PacketMath.Mix(a.X, b.X, t), PacketMath.Mix(a.Y, b.Y, t), PacketMath.Mix(a.Z, b.Z, t));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 Select(Floats mask, Packet3 yes, Packet3 no) =>
        new(PacketMath.Select(mask, yes.X, no.X), PacketMath.Select(mask, yes.Y, no.Y), PacketMath.Select(mask, yes.Z, no.Z));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Floats Length() => PacketMath.Length(X, Y, Z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Packet3 Normalized() => this * (Floats.One / Max(Length(), PacketMath.Of(1e-12f)));
}
