using System.Text;
using Sora.Media.Tests.Support;
using Xunit;

namespace Sora.Media.Tests;

public sealed class FilmAssemblerTests : IDisposable
{
    private static readonly MasterFormat Format = new(160, 90, 24, 48);
    private readonly Workbench bench = new();

    [Fact]
    public async Task Film_OfThreeShots_HasEveryFrameAndSample()
    {
        var masters = new List<string>();
        foreach (var (name, frames) in new[] { ("a", 48), ("b", 17), ("c", 31) })
        {
            masters.Add(await bench.MasterAsync($"{name}.mov", Format with { FrameCount = frames }, Pictures.Stems(frames / 24.0)));
        }

        var film = await bench.FilmAsync("film.mp4", [.. masters]);
        var facts = await new MediaProbe(bench.Tools).ProbeAsync(film, CancellationToken.None);

        Assert.Equal(("h264", "High", 160, 90, 96), (facts.VideoCodec, facts.VideoProfile, facts.Width, facts.Height, facts.FrameCount));
        Assert.Equal(TimeSpan.FromSeconds(4), facts.Duration);
        var sound = Assert.Single(facts.Sounds);
        Assert.Equal(("aac", 48_000, 2), (sound.Codec, sound.SampleRateHz, sound.Channels));
        Assert.Equal(TimeSpan.FromSeconds(4), sound.Duration);
        Assert.Equal(96 * Format.FrameBytes, bench.Frames(film).Length);
        Assert.InRange(bench.Sound(film).Length / 2, 4 * 48_000, (4 * 48_000) + 1023);
    }

    [Fact]
    public async Task Film_ComparedWithItsMaster_IsClose()
    {
        var master = await bench.MasterAsync("a.mov", Format, []);
        var film = await bench.FilmAsync("film.mp4", master);

        Assert.InRange(Psnr(bench.Frames(master), bench.Frames(film)), 38, double.PositiveInfinity);
    }

    [Fact]
    public async Task Film_MadeTwice_HasTheSameBytes()
    {
        var master = await bench.MasterAsync("a.mov", Format, Pictures.Stems(2));
        var one = await bench.FilmAsync("one.mp4", master, master);
        var two = await bench.FilmAsync("two.mp4", master, master);

        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
    }

    [Fact]
    public async Task Film_OnDisk_HasItsIndexInFront()
    {
        var film = await bench.FilmAsync("film.mp4", await bench.MasterAsync("a.mov", Format, Pictures.Stems(2)));

        var bytes = File.ReadAllBytes(film).AsSpan();
        Assert.InRange(bytes.IndexOf("moov"u8), 1, bytes.IndexOf("mdat"u8));
    }

    /// <summary>A white frame and a click at the same moment, in the second shot: both must come out where they went in.</summary>
    [Fact]
    public async Task FlashAndClick_InTheSecondShot_StayTogether()
    {
        const int FlashFrame = 20;
        var click = new float[48_000 * 2 * 2];
        var at = FlashFrame * 48_000 / 24;
        click[2 * at] = click[(2 * at) + 1] = 0.7f;
        void Paint(byte[] frame, int number) => Pictures.Flat(frame, Format, number == FlashFrame ? (byte)235 : (byte)16);
        var first = await bench.MasterAsync("a.mov", Format, [], (frame, _) => Pictures.Flat(frame, Format, 16));
        var second = await bench.MasterAsync("b.mov", Format, [new MasterStem("effects", click)], Paint);
        var film = await bench.FilmAsync("film.mp4", first, second);

        var frames = bench.Frames(film);
        var flashes = Enumerable.Range(0, 96).Where(number => frames[number * Format.FrameBytes] > 128);
        Assert.Equal([48 + FlashFrame], flashes);
        var sound = bench.Sound(film);
        var loudest = Enumerable.Range(0, sound.Length / 2).MaxBy(frame => Math.Abs(sound[2 * frame]));
        Assert.InRange(loudest, ((48 + FlashFrame) * 2000) - 3, ((48 + FlashFrame) * 2000) + 3);
    }

    [Fact]
    public async Task Film_Tags_TellColourAndText()
    {
        var film = bench.File("film.mp4");
        var master = await bench.MasterAsync("a.mov", Format, []);
        var title = "Ein \"Hund\" = 1; #2 \\ ü\nline";
        await new FilmAssembler(bench.Tools).AssembleAsync([master], film, new FilmMetadata(title, new string('x', 1_000_000)), null, CancellationToken.None);

        var text = Encoding.UTF8.GetString(Workbench.Run("ffprobe", ["-v", "error", "-show_streams", "-show_format", film]));

        Assert.Contains("color_space=bt709", text, StringComparison.Ordinal);
        Assert.Contains("color_transfer=bt709", text, StringComparison.Ordinal);
        Assert.Contains("color_range=tv", text, StringComparison.Ordinal);
        Assert.Contains("pix_fmt=yuv420p", text, StringComparison.Ordinal);
        Assert.Contains("TAG:title=Ein \"Hund\" = 1; #2 \\ ü line\n", text, StringComparison.Ordinal);
        Assert.Contains("TAG:comment=" + new string('x', 4000) + "\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Masters_OfDifferentSizes_AreRefused()
    {
        var one = await bench.MasterAsync("a.mov", Format with { FrameCount = 1 }, []);
        var two = await bench.MasterAsync("b.mov", new MasterFormat(64, 64, 24, 1), []);

        var refusal = await Assert.ThrowsAsync<MediaException>(() => bench.FilmAsync("film.mp4", one, two));

        Assert.Contains("64x64", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("160x90", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_WhileAssembling_RisesToOne()
    {
        var master = await bench.MasterAsync("a.mov", Format, Pictures.Stems(2));
        var told = new List<double>();
        await new FilmAssembler(bench.Tools).AssembleAsync(
            [master], bench.File("film.mp4"), new FilmMetadata("a", "b"), new Direct(told.Add), CancellationToken.None);

        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    [Fact]
    public async Task Cancel_BeforeTheEnd_LeavesNothing()
    {
        var master = await bench.MasterAsync("a.mov", Format, Pictures.Stems(2));
        using var cancel = new CancellationTokenSource();
        var film = bench.File("film.mp4");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new FilmAssembler(bench.Tools).AssembleAsync(
            [.. Enumerable.Repeat(master, 30)], film, new FilmMetadata("a", "b"), new Direct(_ => cancel.Cancel()), cancel.Token));

        Assert.False(File.Exists(film));
        Assert.Empty(Encoders.Naming(bench.Folder));
    }

    [Theory]
    [InlineData("it's a film.mp4")]
    [InlineData("-y: 100% #1 [x].mp4")]
    [InlineData("Größe \\ ü.mp4")]
    public async Task Names_ThatLookLikeOptions_Work(string name)
    {
        var master = await bench.MasterAsync(Path.ChangeExtension(name, "mov"), Format with { FrameCount = 2 }, []);

        Assert.True(File.Exists(await bench.FilmAsync(name, master)));
    }

    public void Dispose() => bench.Dispose();

    private static double Psnr(byte[] left, byte[] right)
    {
        var squares = left.Zip(right, (a, b) => (double)(a - b) * (a - b)).Average();
        return 10 * Math.Log10(255 * 255 / Math.Max(squares, 1e-9));
    }

    private sealed class Direct(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
