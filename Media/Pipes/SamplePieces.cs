using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sora.Media.Pipes;

/// <summary>Samples as the bytes that ffmpeg's f32le reads.</summary>
internal static class SamplePieces
{
    private const int PieceSamples = 16 * 1024;

    /// <summary>Exactly <paramref name="count"/> values: cut or filled up with silence.</summary>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> Of(
        ReadOnlyMemory<float> samples, long count, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        var piece = new byte[PieceSamples * sizeof(float)];
        for (long at = 0; at < count; at += PieceSamples)
        {
            cancellation.ThrowIfCancellationRequested();
            var length = (int)Math.Min(PieceSamples, count - at);
            var present = (int)Math.Clamp(samples.Length - at, 0, length);
            Array.Clear(piece);
            if (present > 0)
            {
                MemoryMarshal.AsBytes(samples.Span.Slice((int)at, present)).CopyTo(piece);
            }

            yield return piece.AsMemory(0, length * sizeof(float));
        }
    }

    /// <summary>One piece.</summary>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> Single(ReadOnlyMemory<byte> piece)
    {
        await Task.Yield();
        yield return piece;
    }
}
