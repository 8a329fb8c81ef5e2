using Sora.Media.Tests.Support;
using Xunit;

namespace Sora.Media.Tests;

public sealed class MasterWriterTests : IDisposable
{
    private static readonly MasterFormat Format = new(160, 90, 24, 48);
    private readonly Workbench bench = new();

    [Fact]
    public async Task Master_Decoded_IsWhatWasWritten()
    {
        var stems = Pictures.Stems(2);
        var master = await bench.MasterAsync("a.mov", Format, stems);

        var expected = new byte[Format.FrameBytes * Format.FrameCount];
        for (var number = 0; number < Format.FrameCount; number++)
        {
            Pictures.Moving(expected.AsSpan(number * Format.FrameBytes, Format.FrameBytes), Format, number);
        }

        Assert.Equal(expected, bench.Frames(master));
        Assert.Equal(stems[0].Samples.ToArray(), bench.Sound(master, 0));
        Assert.Equal(stems[1].Samples.ToArray(), bench.Sound(master, 1));
    }

    [Fact]
    public async Task Master_OfNoise_IsLossless()
    {
        var master = await bench.MasterAsync("a.mov", Format, [], Pictures.NoiseInto);

        var first = new byte[Format.FrameBytes];
        Pictures.Noise(first, 0);
        Assert.Equal(first, bench.Frames(master)[..first.Length]);
    }

    [Fact]
    public async Task Master_MadeTwice_HasTheSameBytes()
    {
        var one = await bench.MasterAsync("one.mov", Format, Pictures.Stems(2));
        var two = await bench.MasterAsync("two.mov", Format, Pictures.Stems(2));

        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
    }

    [Theory]
    [InlineData(24, 17)]
    [InlineData(30, 31)]
    [InlineData(7, 3)]
    [InlineData(60, 1)]
    public async Task Master_Probed_TellsFramesAndStems(int rate, int frames)
    {
        var format = new MasterFormat(64, 64, rate, frames);
        var master = await bench.MasterAsync("a.mov", format, Pictures.Stems(0.2));

        var facts = await new MediaProbe(bench.Tools).ProbeAsync(master, CancellationToken.None);

        Assert.Equal((64, 64, frames, (double)rate), (facts.Width, facts.Height, facts.FrameCount, facts.FramesPerSecond));
        Assert.Equal(["ambience", "effects"], facts.Sounds.Select(sound => sound.Name));
        Assert.Equal(format.SoundFrames * 2, bench.Sound(master).Length);
    }

    [Fact]
    public async Task Previews_WhileWriting_AreWholePictures()
    {
        using var writer = MasterWriter.Start(bench.Tools, Format, Pictures.Stems(2), bench.File("a.mov"));
        var frame = new byte[Format.FrameBytes];
        for (var number = 0; number < Format.FrameCount; number++)
        {
            Pictures.Moving(frame, Format, number);
            writer.Write(frame);
        }

        await writer.FinishAsync(CancellationToken.None);
        var preview = writer.TakePreview();

        Assert.NotNull(preview);
        Assert.Equal([0xFF, 0xD8], preview[..2]);
        Assert.Equal([0xFF, 0xD9], preview[^2..]);
        Assert.Null(writer.TakePreview());
    }

    [Fact]
    public async Task Finish_WithMissingFrames_IsRefused()
    {
        using var writer = MasterWriter.Start(bench.Tools, Format, [], bench.File("a.mov"));
        writer.Write(new byte[Format.FrameBytes]);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => writer.FinishAsync(CancellationToken.None));

        Assert.Contains("1 of 48", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Abort_WhileEncoding_LeavesNothing()
    {
        var path = bench.File("a.mov");
        var writer = MasterWriter.Start(bench.Tools, Format with { FrameCount = 10_000 }, Pictures.Stems(2), path);
        for (var number = 0; number < 30; number++)
        {
            writer.Write(new byte[Format.FrameBytes]);
        }

        Assert.NotEmpty(Encoders.Naming(bench.Folder));
        writer.Abort();

        Assert.Empty(Encoders.Naming(bench.Folder));
        Assert.False(File.Exists(path));
        Assert.Throws<OperationCanceledException>(() => writer.Write(new byte[Format.FrameBytes]));
        Assert.Single(Directory.GetFiles(bench.Temporary, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Write_WhileTheEncoderHasStalled_EndsWhenCancelled()
    {
        var path = bench.File("a.mov");
        using var cancellation = new CancellationTokenSource();
        using var writer = MasterWriter.Start(bench.Tools, Format with { FrameCount = 1_000_000 }, Pictures.Stems(2), path, cancellation.Token);
        var frame = new byte[Format.FrameBytes];
        for (var number = 0; number < 30; number++)
        {
            writer.Write(frame);
        }

        Encoders.Stall(Assert.Single(Encoders.Naming(bench.Folder)).Id);
        var writing = Task.Factory.StartNew(
            () =>
            {
                while (true)
                {
                    writer.Write(frame);
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing.WaitAsync(TimeSpan.FromSeconds(30)));
        writer.Abort();
        Assert.Empty(Encoders.Naming(bench.Folder));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Write_WhenTheEncoderIsKilled_TellsWhy()
    {
        using var writer = MasterWriter.Start(bench.Tools, Format with { FrameCount = 100_000 }, [], bench.File("a.mov"));
        var frame = new byte[Format.FrameBytes];
        writer.Write(frame);
        var failure = Assert.ThrowsAny<MediaException>(() =>
        {
            for (var number = 1; number < 100_000; number++)
            {
                writer.Write(frame);
                if (number == 24)
                {
                    Encoders.Naming(bench.Folder).ForEach(process => process.Kill());
                }
            }
        });

        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task Start_InAMissingFolder_TellsWhere()
    {
        using var writer = MasterWriter.Start(bench.Tools, new MasterFormat(64, 64, 24, 1), [], bench.File("absent/a.mov"));
        var failure = await Assert.ThrowsAsync<MediaException>(async () =>
        {
            writer.Write(new byte[64 * 64 * 3 / 2]);
            await writer.FinishAsync(CancellationToken.None);
        });

        Assert.Contains("No such file or directory", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Theory]
    [InlineData(63, 64, 24)]
    [InlineData(64, 0, 24)]
    [InlineData(64, 1_000_000, 24)]
    [InlineData(64, 64, 0)]
    public void Start_WithAnImpossibleFormat_IsRefused(int width, int height, int rate) =>
        Assert.ThrowsAny<ArgumentException>(() => MasterWriter.Start(bench.Tools, new MasterFormat(width, height, rate, 1), [], bench.File("a.mov")));

    [Fact]
    public void Start_WithAStemNamedLikeAnOption_IsRefused() =>
        Assert.Throws<ArgumentException>(() => MasterWriter.Start(bench.Tools, Format, [new MasterStem("a -y b", default)], bench.File("a.mov")));

    public void Dispose() => bench.Dispose();
}
