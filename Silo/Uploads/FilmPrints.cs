using System.Buffers.Binary;
using System.Numerics;

namespace Sora.Silo.Uploads;

/// <summary>
/// Fingerprints of a film's picture, one a second: difference hashes, each bit of which says whether a pixel of a tiny grey picture is brighter than its
/// right neighbour. Scaling, levels and compression change few of them.
/// </summary>
internal static class FilmPrints
{
    private const int Width = 9;
    private const int Height = 8;

    /// <summary>Bits of 64 that may differ on average: re-encoding at a twentieth of the rate changes about two, another film about thirty.</summary>
    private const double MostDifferent = 8;

    /// <summary>Seconds by which the lengths may differ.</summary>
    private const int LengthSlack = 1;

    /// <param name="frames">Grey, 9x8 pixels each.</param>
    public static IReadOnlyList<ulong> Of(ReadOnlySpan<byte> frames)
    {
        var prints = new List<ulong>();
        for (var at = 0; at + (Width * Height) <= frames.Length; at += Width * Height)
        {
            ulong print = 0;
            for (var y = 0; y < Height; y++)
            {
                for (var x = 0; x < Width - 1; x++)
                {
                    var place = at + (y * Width) + x;
                    print = (print << 1) | (frames[place] > frames[place + 1] ? 1UL : 0UL);
                }
            }

            prints.Add(print);
        }

        return prints;
    }

    /// <summary>Whether both are of one film.</summary>
    public static bool Match(IReadOnlyList<ulong> film, IReadOnlyList<ulong> clip)
    {
        var common = Math.Min(film.Count, clip.Count);
        return common > 0 && Math.Abs(film.Count - clip.Count) <= LengthSlack
            && Enumerable.Range(0, common).Average(second => BitOperations.PopCount(film[second] ^ clip[second])) <= MostDifferent;
    }

    public static byte[] Write(IReadOnlyList<ulong> prints)
    {
        var bytes = new byte[prints.Count * sizeof(ulong)];
        for (var i = 0; i < prints.Count; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), prints[i]);
        }

        return bytes;
    }

    public static IReadOnlyList<ulong> Read(ReadOnlySpan<byte> bytes)
    {
        var prints = new ulong[bytes.Length / sizeof(ulong)];
        for (var i = 0; i < prints.Length; i++)
        {
            prints[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i * sizeof(ulong))..]);
        }

        return prints;
    }
}
