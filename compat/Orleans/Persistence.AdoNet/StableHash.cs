using System.Buffers.Binary;
using System.Numerics;

namespace Orleans;

/// <summary>A hash that is the same on every machine and in every version: XXH32 with seed 0, its bytes in reverse.</summary>
public static class StableHash
{
    // https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
    private const uint Prime1 = 2654435761;
    private const uint Prime2 = 2246822519;
    private const uint Prime3 = 3266489917;
    private const uint Prime4 = 668265263;
    private const uint Prime5 = 374761393;
    private const int StripeBytes = 16;

    public static uint ComputeHash(ReadOnlySpan<byte> data) => BinaryPrimitives.ReverseEndianness(XxHash32(data));

    internal static uint XxHash32(ReadOnlySpan<byte> data)
    {
        var length = (uint)data.Length;
        var hash = data.Length >= StripeBytes ? Stripes(ref data) : Prime5;
        hash += length;
        for (; data.Length >= sizeof(uint); data = data[sizeof(uint)..])
        {
            hash = BitOperations.RotateLeft(hash + (BinaryPrimitives.ReadUInt32LittleEndian(data) * Prime3), 17) * Prime4;
        }

        foreach (var one in data)
        {
            hash = BitOperations.RotateLeft(hash + (one * Prime5), 11) * Prime1;
        }

        hash = (hash ^ (hash >> 15)) * Prime2;
        hash = (hash ^ (hash >> 13)) * Prime3;
        return hash ^ (hash >> 16);
    }

    private static uint Stripes(ref ReadOnlySpan<byte> data)
    {
        var (a, b, c, d) = (unchecked(Prime1 + Prime2), Prime2, 0u, unchecked(0u - Prime1));
        for (; data.Length >= StripeBytes; data = data[StripeBytes..])
        {
            a = Round(a, data);
            b = Round(b, data[4..]);
            c = Round(c, data[8..]);
            d = Round(d, data[12..]);
        }

        return BitOperations.RotateLeft(a, 1) + BitOperations.RotateLeft(b, 7) + BitOperations.RotateLeft(c, 12) + BitOperations.RotateLeft(d, 18);
    }

    private static uint Round(uint lane, ReadOnlySpan<byte> data) =>
        BitOperations.RotateLeft(lane + (BinaryPrimitives.ReadUInt32LittleEndian(data) * Prime2), 13) * Prime1;
}
