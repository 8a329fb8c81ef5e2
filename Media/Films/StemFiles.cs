using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Sora.Media.Films;
using Sora.Media.Sound;

namespace Sora.Media;

/// <summary>The layers of a film's sound apart, each over the whole film.</summary>
public sealed class StemFiles(MediaTools tools)
{
    private const int HeaderBytes = 44;
    private const short FloatFormat = 3;

    /// <summary>By name, in order of it: WAV files, 32-bit float, 48 kHz stereo. A shot that lacks a layer is silent in it.</summary>
    /// <exception cref="MediaException">A master cannot be read.</exception>
    public async Task<IReadOnlyList<(string Name, byte[] Wave)>> ReadAsync(IReadOnlyList<string> masters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(masters);
        var probe = new MediaProbe(tools);
        var sources = new SortedDictionary<string, List<StemSource>>(StringComparer.Ordinal);
        long frames = 0;
        foreach (var master in masters)
        {
            var facts = await probe.ProbeAsync(master, cancellation).ConfigureAwait(false);
            var rate = (int)Math.Round(facts.FramesPerSecond);
            var begin = MasterFormat.SoundFramesFor(frames, rate);
            frames += facts.FrameCount;
            foreach (var (track, sound) in facts.Sounds.Index())
            {
                var named = sources.TryGetValue(sound.Name, out var known) ? known : sources[sound.Name] = [];
                named.Add(new StemSource(master, 1, begin, MasterFormat.SoundFramesFor(frames, rate) - begin) { FirstTrack = track });
            }
        }

        var length = sources.Count == 0 ? 0 : sources.Values.SelectMany(named => named).Max(source => source.FirstFrame + source.Frames);
        var waves = new List<(string, byte[])>();
        foreach (var (name, named) in sources)
        {
            var mix = new Mix(length);
            await StemReader.AddToAsync(tools, mix, named, cancellation).ConfigureAwait(false);
            waves.Add((name, Wave(mix.Samples)));
        }

        return waves;
    }

    private static byte[] Wave(float[] samples)
    {
        var data = MemoryMarshal.AsBytes<float>(samples);
        var file = new byte[HeaderBytes + data.Length];
        "RIFF"u8.CopyTo(file);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        "data"u8.CopyTo(file.AsSpan(36));
        void Number(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
        void Short(int at, short value) => BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(at), value);
        Number(4, file.Length - 8);
        Number(16, 16);
        Short(20, FloatFormat);
        Short(22, Mix.Channels);
        Number(24, Mix.SampleRateHz);
        Number(28, Mix.SampleRateHz * Mix.Channels * sizeof(float));
        Short(32, Mix.Channels * sizeof(float));
        Short(34, 8 * sizeof(float));
        Number(40, data.Length);
        data.CopyTo(file.AsSpan(HeaderBytes));
        return file;
    }
}
