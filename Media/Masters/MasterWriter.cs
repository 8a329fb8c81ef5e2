using Sora.Media.Masters;
using Sora.Media.Pipes;
using Sora.Media.Processes;

namespace Sora.Media;

/// <summary>
/// Writes one shot's master: lossless H.264 with closed groups of pictures and each stem as 32-bit float PCM on a track of its own, in QuickTime.
/// Frames go to the encoder as they come; none touches the disk raw. The same frames and stems give the same bytes.
/// </summary>
public sealed class MasterWriter : IDisposable
{
    private readonly MasterFormat format;
    private readonly string path;
    private readonly FrameQueue queue;
    private readonly PreviewStream preview = new();
    private readonly CancellationTokenSource aborted;
    private readonly CancellationTokenSource encoderGone = new();
    private readonly List<SocketPipe> pipes = [];
    private readonly Task encoding;
    private int written;
    private bool finished;

    private MasterWriter(MediaTools tools, MasterFormat format, IReadOnlyList<MasterStem> stems, string path, CancellationToken cancellation)
    {
        aborted = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        this.format = format;
        this.path = path;
        queue = new FrameQueue(format.FrameBytes);
        encoding = EncodeAsync(tools, stems);
    }

    /// <summary>Starts the encoder.</summary>
    /// <param name="path">The file to write; a folder that exists. Removed again when anything fails.</param>
    /// <param name="cancellation">Kills the encoder at any time until the file is whole, so that not even one that has stalled keeps a writer waiting.</param>
    /// <exception cref="ArgumentException">The format or a stem's name cannot be encoded.</exception>
    public static MasterWriter Start(MediaTools tools, MasterFormat format, IReadOnlyList<MasterStem> stems, string path, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(tools);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(stems);
        ArgumentException.ThrowIfNullOrEmpty(path);
        format.Validate();
        foreach (var stem in stems)
        {
            if (stem.Name.Length is 0 or > 32 || !stem.Name.All(char.IsAsciiLetterLower))
            {
                throw new ArgumentException($"The stem's name '{stem.Name}' must be 1 to 32 lower-case letters.", nameof(stems));
            }
        }

        return new MasterWriter(tools, format, stems, path, cancellation);
    }

    /// <summary>Takes the next frame; blocks while three are on their way to the encoder. The buffer may be reused once it returns.</summary>
    /// <param name="i420">Planes Y, U, V one after another: width × height × 3/2 bytes, BT.709, limited range.</param>
    /// <exception cref="MediaException">The encoder failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled or aborted.</exception>
    public void Write(ReadOnlySpan<byte> i420)
    {
        if (i420.Length != format.FrameBytes)
        {
            throw new ArgumentException($"A frame of {format.Width}x{format.Height} has {format.FrameBytes} bytes, not {i420.Length}.", nameof(i420));
        }

        if (written == format.FrameCount)
        {
            throw new InvalidOperationException($"All {format.FrameCount} frames were written already.");
        }

        try
        {
            queue.Add(i420, encoderGone.Token);
            written++;
        }
        catch (OperationCanceledException)
        {
            encoding.GetAwaiter().GetResult();
            throw new MediaException($"ffmpeg ended after {written} of {format.FrameCount} frames.");
        }
    }

    /// <summary>The newest preview (JPEG, at most 480 pixels a side, two for each second of film) that was not taken yet; else null.</summary>
    public byte[]? TakePreview() => preview.Take();

    /// <summary>Waits for the encoder; the file is whole when this returns.</summary>
    /// <exception cref="InvalidOperationException">Frames are missing.</exception>
    /// <exception cref="MediaException">The encoder failed; the file is gone.</exception>
    /// <exception cref="OperationCanceledException">Cancelled or aborted; the file is gone.</exception>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        if (written != format.FrameCount)
        {
            throw new InvalidOperationException($"Only {written} of {format.FrameCount} frames were written.");
        }

        queue.Complete();
        await using (cancellation.Register(aborted.Cancel))
        {
            await encoding.ConfigureAwait(false);
        }

        finished = true;
    }

    /// <summary>Kills the encoder and removes the file; returns when both are gone. Safe at any time and from any thread.</summary>
    public void Abort()
    {
        aborted.Cancel();
        queue.Complete();
        encoding.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait();
        ProgramRun.Remove(path);
    }

    /// <summary>Aborts unless finished.</summary>
    public void Dispose()
    {
        if (!finished)
        {
            Abort();
        }

        aborted.Dispose();
        encoderGone.Dispose();
    }

    private async Task EncodeAsync(MediaTools tools, IReadOnlyList<MasterStem> stems)
    {
        // Off the engine's thread: starting a program takes milliseconds.
        await Task.Yield();
        try
        {
            var sounds = stems.Select(_ => Pipe(tools)).ToList();
            var frames = Pipe(tools);
            var previews = Pipe(tools);
            var command = MasterCommand.Build(format, stems, sounds, frames, previews, path, tools.Options.EncoderThreads);
            var values = format.SoundFrames * MasterFormat.Channels;
            List<Task> flows =
            [
                .. stems.Zip(sounds, (stem, pipe) => pipe.SendAsync(SamplePieces.Of(stem.Samples, values), encoderGone.Token)),
                frames.SendAsync(queue.Drain(), encoderGone.Token),
                previews.ReceiveAsync(preview.Feed, encoderGone.Token),
            ];
            try
            {
                await ProgramRun.RunAsync(tools, command, path, aborted.Token).ConfigureAwait(false);
            }
            finally
            {
                await encoderGone.CancelAsync().ConfigureAwait(false);
                await Task.WhenAll(flows).ConfigureAwait(false);
            }
        }
        finally
        {
            await encoderGone.CancelAsync().ConfigureAwait(false);
            pipes.ForEach(pipe => pipe.Dispose());
        }
    }

    private SocketPipe Pipe(MediaTools tools)
    {
        var pipe = new SocketPipe(tools);
        pipes.Add(pipe);
        return pipe;
    }
}
