using Sora.Media.Sound;
using Sora.Media.Tests.Support;
using Xunit;

namespace Sora.Media.Tests;

public sealed class LevelsTests : IDisposable
{
    private readonly Workbench bench = new();

    /// <summary>EBU Tech 3341, test 1: a stereo sine of 1 kHz at −23 dBFS reads −23 LUFS.</summary>
    [Theory]
    [InlineData(-23)]
    [InlineData(-33)]
    public void Loudness_OfTheReferenceTone_IsItsLevel(double level)
    {
        var tone = Sine(1000, level, 5);

        Assert.InRange(Loudness.Integrated(tone)!.Value, level - 0.1, level + 0.1);
    }

    [Fact]
    public void Loudness_OfAShortClipOrSilence_IsUndefined()
    {
        Assert.Null(Loudness.Integrated(Sine(1000, -10, 0.35)));
        Assert.Null(Loudness.Integrated(new float[96_000]));
    }

    /// <summary>A quarter-rate sine sampled at 45° peaks 3 dB above its samples.</summary>
    [Fact]
    public void TruePeak_BetweenTheSamples_IsSeen()
    {
        var tone = new float[9600];
        for (var frame = 0; frame < tone.Length / 2; frame++)
        {
            tone[2 * frame] = (float)Math.Sin((Math.PI / 2 * frame) + (Math.PI / 4));
        }

        var peaks = TruePeak.Envelope(tone);
        Assert.InRange(peaks[2000], 0.97f, 1.03f);
        Assert.InRange(Math.Abs(tone[4000]), 0.70f, 0.71f);
    }

    [Fact]
    public void Choose_SparseQuietKnocks_IsBoundByPeakOrGain()
    {
        var knocks = Knocks(0.08f);
        Assert.InRange(Loudness.Integrated(knocks)!.Value, -60, -30);
        Assert.Equal((12, "gain"), Chosen(knocks));
        Assert.Equal("peak", Chosen(Knocks(0.5f)).Bound);
    }

    [Fact]
    public void Choose_LoudSpeechLikeTone_GoesToTheTarget()
    {
        Assert.Equal((4, "loudness"), Rounded(Sine(1000, -20, 5)));
        Assert.Equal((-6, "loudness"), Rounded(Sine(1000, -10, 5)));
    }

    [Fact]
    public void Choose_ShortFilm_GoesByThePeakAlone() => Assert.Equal((7.5, "peak"), Rounded(Sine(1000, -10, 1)));

    [Fact]
    public void Apply_Impacts_KeepTheirProportions()
    {
        var knocks = Knocks(0.9f);
        var before = knocks.ToArray();
        var gain = (float)Math.Pow(10, Levels.Apply(knocks).GainDb / 20);
        Assert.Equal(before.Select(sample => sample * gain), knocks);
    }

    private static (double, string Bound) Chosen(float[] samples) => Levels.Choose(samples, TruePeak.Envelope(samples).Max()) is var choice ? (choice.GainDb, choice.Bound) : default;

    private static (double, string) Rounded(float[] samples) => Chosen(samples) is var (gain, bound) ? (Math.Round(gain, 1), bound) : default;

    [Fact]
    public void Levels_OfSilence_StaysSilence()
    {
        var silence = new float[96_000];
        Levels.Apply(silence);
        Assert.All(silence, sample => Assert.Equal(0, sample));
    }

    [Fact]
    public void Levels_OfBadNumbers_StayFinite()
    {
        var samples = Sine(440, -20, 1);
        samples[1000] = float.NaN;
        samples[2000] = float.PositiveInfinity;
        samples[3000] = 1e30f;
        Levels.Apply(samples);
        Assert.All(samples, sample => Assert.InRange(sample, -1, 1));
    }

    [Fact]
    public async Task Film_OfSoundsFarTooLoud_StaysUnderMinusOneTruePeak()
    {
        var knocks = Knocks(6);
        var noise = Noise(3, 2);
        var rms = Sine(997, 4, 3);
        foreach (var samples in new[] { knocks, noise, rms })
        {
            var format = new MasterFormat(64, 64, 24, 72);
            var film = await bench.FilmAsync("film.mp4", await bench.MasterAsync("a.mov", format, [new MasterStem("effects", samples)]));

            var peak = TruePeak.Envelope(bench.Sound(film)).Max();

            // A steady tone has no peaks above its loudness, whose target is -16.
            Assert.InRange(20 * Math.Log10(peak), -17, -1);
        }
    }

    [Fact]
    public async Task Film_OfTwoStems_HasTheirSum()
    {
        var format = new MasterFormat(64, 64, 24, 72);
        var film = await bench.FilmAsync(
            "film.mp4",
            await bench.MasterAsync("a.mov", format, [new MasterStem("low", Sine(300, -20, 3)), new MasterStem("high", Sine(3000, -20, 3))]));

        var sound = bench.Sound(film);
        Assert.InRange(Power(sound, 300) / Power(sound, 3000), 0.9, 1.1);
        Assert.InRange(Power(sound, 1000) / Power(sound, 3000), 0, 0.01);
    }

    public void Dispose() => bench.Dispose();

    /// <summary>Power at a frequency by Goertzel, over one second in the middle.</summary>
    private static double Power(float[] stereo, double hertz)
    {
        double real = 0, imaginary = 0;
        for (var frame = 48_000; frame < 96_000; frame++)
        {
            var phase = 2 * Math.PI * hertz * frame / 48_000;
            real += stereo[2 * frame] * Math.Cos(phase);
            imaginary += stereo[2 * frame] * Math.Sin(phase);
        }

        return (real * real) + (imaginary * imaginary);
    }

    private static float[] Sine(double hertz, double level, double seconds)
    {
        var samples = new float[(int)(seconds * 48_000) * 2];
        var amplitude = Math.Pow(10, level / 20);
        for (var frame = 0; frame < samples.Length / 2; frame++)
        {
            samples[2 * frame] = samples[(2 * frame) + 1] = (float)(amplitude * Math.Sin(2 * Math.PI * hertz * frame / 48_000));
        }

        return samples;
    }

    /// <summary>Three damped knocks in three seconds.</summary>
    private static float[] Knocks(float amplitude)
    {
        var samples = new float[3 * 48_000 * 2];
        for (var frame = 0; frame < samples.Length / 2; frame++)
        {
            var since = frame % 48_000 / 48_000.0;
            samples[2 * frame] = samples[(2 * frame) + 1] = (float)(amplitude * Math.Exp(-40 * since) * Math.Cos(2 * Math.PI * 700 * since));
        }

        return samples;
    }

    private static float[] Noise(double seconds, float amplitude)
    {
        var bytes = new byte[(int)(seconds * 48_000) * 2];
        Pictures.Noise(bytes, 7);
        return [.. bytes.Select(value => amplitude * ((value - 126) / 110f))];
    }
}
