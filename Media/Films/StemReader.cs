using System.Globalization;
using System.Runtime.InteropServices;
using FFMpegCore;
using FFMpegCore.Arguments;
using Sora.Media.Pipes;
using Sora.Media.Processes;
using Sora.Media.Sound;

namespace Sora.Media.Films;

/// <summary>A master and where its shot lies in the film, in sound frames.</summary>
internal sealed record StemSource(string Master, int Stems, long FirstFrame, long Frames)
{
    /// <summary>Number of the first sound track that is read.</summary>
    public int FirstTrack { get; init; }
}

/// <summary>Reads masters' stems and adds them to the mix: several masters in one run, since starting a program costs more than reading a shot.</summary>
internal static class StemReader
{
    private const int MastersPerRun = 8;

    public static async Task AddToAsync(MediaTools tools, Mix mix, IEnumerable<StemSource> sources, CancellationToken cancellation)
    {
        foreach (var batch in sources.Where(source => source.Stems > 0).Chunk(MastersPerRun))
        {
            await ReadAsync(tools, mix, batch, cancellation).ConfigureAwait(false);
        }
    }

    private static async Task ReadAsync(MediaTools tools, Mix mix, StemSource[] batch, CancellationToken cancellation)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var tracks = batch.SelectMany((source, input) => Enumerable.Range(source.FirstTrack, source.Stems).Select(track => new Track(input, track, new SocketPipe(tools), new Adder(mix, source)))).ToList();
        try
        {
            var flows = tracks.Select(track => track.Pipe.ReceiveAsync(track.Adder.Take, gone.Token)).ToList();
            try
            {
                await ProgramRun.RunAsync(tools, Command(batch, tracks), null, cancellation).ConfigureAwait(false);
            }
            catch
            {
                await gone.CancelAsync().ConfigureAwait(false);
                throw;
            }
            finally
            {
                await Task.WhenAll(flows).ConfigureAwait(false);
            }
        }
        finally
        {
            tracks.ForEach(track => track.Pipe.Dispose());
        }
    }

    private static FFMpegArgumentProcessor Command(StemSource[] batch, List<Track> tracks)
    {
        var arguments = FFMpegArguments.FromFileInput(ProgramRun.FileUrl(batch[0].Master), false, options => Input(options.WithCustomArgument("-nostdin")));
        foreach (var source in batch.Skip(1))
        {
            arguments.AddFileInput(ProgramRun.FileUrl(source.Master), false, Input);
        }

        return arguments.WithGlobalOptions(options => options.WithVerbosityLevel(VerbosityLevel.Error)).MultiOutput(outputs =>
        {
            foreach (var track in tracks)
            {
                outputs.OutputToFile(track.Pipe.Url, true, options => options
                    .WithCustomArgument(string.Create(CultureInfo.InvariantCulture, $"-map {track.Input}:a:{track.Number} -ar {Mix.SampleRateHz} -ac {Mix.Channels}"))
                    .WithAudioCodec("pcm_f32le")
                    .ForceFormat("f32le"));
            }
        });
    }

    private static void Input(FFMpegArgumentOptions options) => options.WithCustomArgument(CommandText.LocalOnly);

    private sealed record Track(int Input, int Number, SocketPipe Pipe, Adder Adder);

    /// <summary>Turns bytes into samples; a chunk may end within one. Stems come at the same time, so the mix is locked.</summary>
    private sealed class Adder(Mix mix, StemSource source)
    {
        private readonly long end = (source.FirstFrame + source.Frames) * Mix.Channels;
        private readonly byte[] split = new byte[sizeof(float)];
        private int splitBytes;
        private long at = source.FirstFrame * Mix.Channels;

        public void Take(ReadOnlyMemory<byte> chunk)
        {
            var bytes = chunk.Span;
            while (splitBytes > 0 && !bytes.IsEmpty)
            {
                split[splitBytes++] = bytes[0];
                bytes = bytes[1..];
                if (splitBytes == sizeof(float))
                {
                    splitBytes = 0;
                    Add(split);
                }
            }

            var whole = bytes.Length & ~(sizeof(float) - 1);
            Add(bytes[..whole]);
            bytes[whole..].CopyTo(split.AsSpan(splitBytes));
            splitBytes += bytes.Length - whole;
        }

        private void Add(ReadOnlySpan<byte> bytes)
        {
            var samples = MemoryMarshal.Cast<byte, float>(bytes);
            var count = (int)Math.Clamp(end - at, 0, samples.Length);
            lock (mix)
            {
                mix.Add(at, samples[..count]);
            }

            at += count;
        }
    }
}
