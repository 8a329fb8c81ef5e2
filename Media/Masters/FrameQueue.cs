using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Sora.Media.Masters;

/// <summary>Frames on their way to the encoder: three buffers that go round, so a writer who is ahead waits.</summary>
internal sealed class FrameQueue(int frameBytes)
{
    private const int Buffers = 3;

    private readonly SemaphoreSlim free = new(Buffers);
    private readonly ConcurrentBag<byte[]> idle = [];
    private readonly Channel<byte[]> filled = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Copies the frame; blocks while all buffers are on their way.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while waiting.</exception>
    public void Add(ReadOnlySpan<byte> frame, CancellationToken cancellation)
    {
        free.Wait(cancellation);
        if (!idle.TryTake(out var buffer))
        {
            buffer = new byte[frameBytes];
        }

        frame.CopyTo(buffer);
        filled.Writer.TryWrite(buffer);
    }

    public void Complete() => filled.Writer.TryComplete();

    /// <summary>The frames in order; a buffer goes back when the next one is asked for.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Drain([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var buffer in filled.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            yield return buffer;
            idle.Add(buffer);
            free.Release();
        }
    }
}
