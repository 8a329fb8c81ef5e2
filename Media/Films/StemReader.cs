using System.Globalization;
using System.Runtime.InteropServices;
using FFMpegCore;
using FFMpegCore.Arguments;
using Sora.Media.Pipes;
using Sora.Media.Processes;
using Sora.Media.Sound;

namespace Sora.Media.Films;

/// <summary>Reads a master's stems and adds them to the mix.</summary>
internal static class StemReader
{
    /// <param name="firstFrame">Where the shot begins, in sound frames.</param>
    /// <param name="frames">How long it lasts; what a stem has beyond that is dropped.</param>
    public static async Task AddToAsync(MediaTools tools, Mix mix, string master, int stems, long firstFrame, long frames, CancellationToken cancellation)
    {
        if (stems == 0)
        {
            return;
        }

        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var pipes = Enumerable.Range(0, stems).Select(_ => new SocketPipe(tools)).ToList();
        try
        {
            var adders = pipes.Select(_ => new Adder(mix, firstFrame * Mix.Channels, (firstFrame + frames) * Mix.Channels)).ToList();
            var flows = pipes.Zip(adders, (pipe, adder) => pipe.ReceiveAsync(adder.Take, gone.Token)).ToList();
            try
            {
                await ProgramRun.RunAsync(tools, Command(master, pipes), null, cancellation).ConfigureAwait(false);
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
            pipes.ForEach(pipe => pipe.Dispose());
        }
    }

    private static FFMpegArgumentProcessor Command(string master, List<SocketPipe> pipes) => FFMpegArguments
        .FromFileInput(ProgramRun.FileUrl(master), false, options => options.WithCustomArgument("-nostdin").WithCustomArgument(CommandText.LocalOnly))
        .WithGlobalOptions(options => options.WithVerbosityLevel(VerbosityLevel.Error))
        .MultiOutput(outputs =>
        {
            for (var index = 0; index < pipes.Count; index++)
            {
                var track = index;
                outputs.OutputToFile(pipes[index].Url, true, options => options
                    .WithCustomArgument(string.Create(CultureInfo.InvariantCulture, $"-map 0:a:{track} -ar {Mix.SampleRateHz} -ac {Mix.Channels}"))
                    .WithAudioCodec("pcm_f32le")
                    .ForceFormat("f32le"));
            }
        });

    /// <summary>Turns bytes into samples; a chunk may end within one. Stems come at the same time, so the mix is locked.</summary>
    private sealed class Adder(Mix mix, long at, long end)
    {
        private readonly byte[] split = new byte[sizeof(float)];
        private int splitBytes;

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
