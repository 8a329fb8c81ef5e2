using Sora.Media.Tests.Support;
using Xunit;

namespace Sora.Media.Tests;

public sealed class StillsTests : IDisposable
{
    private readonly Workbench bench = new();

    [Fact]
    public async Task Thumbnail_OfAFilm_IsASmallWebP()
    {
        var film = await FilmAsync(new MasterFormat(1280, 720, 24, 5));
        var output = bench.File("t.webp");
        await new Stills(bench.Tools).ThumbnailAsync(film, output, CancellationToken.None);

        var bytes = await File.ReadAllBytesAsync(output);
        Assert.Equal("RIFF"u8, bytes.AsSpan(0, 4));
        Assert.Equal("WEBP"u8, bytes.AsSpan(8, 4));
        Assert.Equal("640,360", Size(output));
    }

    [Theory]
    [InlineData(160, 90, 60, 5, 25, "800,450")]
    [InlineData(90, 160, 60, 5, 25, "450,800")]
    [InlineData(64, 64, 7, 2, 7, "320,128")]
    public async Task Spritesheet_OfAFilm_HasTheTilesItSays(int width, int height, int frames, int rows, int tiles, string size)
    {
        var film = await FilmAsync(new MasterFormat(width, height, 24, frames));
        var output = bench.File("s.jpg");
        var layout = await new Stills(bench.Tools).SpritesheetAsync(film, output, CancellationToken.None);

        Assert.Equal(new SpritesheetLayout(5, rows, tiles), layout);
        Assert.Equal(size, Size(output));
    }

    [Fact]
    public async Task SpritesheetTiles_InOrder_ShowLaterAndLaterFrames()
    {
        var format = new MasterFormat(64, 64, 25, 50);
        var master = await bench.MasterAsync("a.mov", format, [], (frame, number) => Pictures.Flat(frame, format, (byte)(20 + (4 * number))));
        var output = bench.File("s.jpg");
        await new Stills(bench.Tools).SpritesheetAsync(await bench.FilmAsync("film.mp4", master), output, CancellationToken.None);

        var pixels = Workbench.Run("ffmpeg", ["-v", "error", "-i", output, "-f", "rawvideo", "-pix_fmt", "gray", "-"]);
        for (var tile = 0; tile < 25; tile++)
        {
            var (row, column) = (tile / 5, tile % 5);
            var full = (20 + (8 * tile) - 16) * 255 / 219;
            Assert.InRange(pixels[(((row * 64) + 32) * 320) + (column * 64) + 32], full - 5, full + 5);
        }
    }

    [Fact]
    public async Task Stills_MadeTwice_HaveTheSameBytes()
    {
        var film = await FilmAsync(new MasterFormat(160, 90, 24, 30));
        var stills = new Stills(bench.Tools);
        foreach (var name in new[] { "1", "2" })
        {
            await stills.ThumbnailAsync(film, bench.File(name + ".webp"), CancellationToken.None);
            await stills.SpritesheetAsync(film, bench.File(name + ".jpg"), CancellationToken.None);
        }

        Assert.Equal(File.ReadAllBytes(bench.File("1.webp")), File.ReadAllBytes(bench.File("2.webp")));
        Assert.Equal(File.ReadAllBytes(bench.File("1.jpg")), File.ReadAllBytes(bench.File("2.jpg")));
    }

    [Fact]
    public async Task Thumbnail_OfNoFilm_LeavesNothing()
    {
        var odd = bench.File("odd.mp4");
        await File.WriteAllTextAsync(odd, "no film");
        await Assert.ThrowsAsync<MediaException>(() => new Stills(bench.Tools).ThumbnailAsync(odd, bench.File("t.webp"), CancellationToken.None));

        Assert.False(File.Exists(bench.File("t.webp")));
    }

    public void Dispose() => bench.Dispose();

    private static string Size(string picture) =>
        System.Text.Encoding.ASCII.GetString(Workbench.Run("ffprobe", ["-v", "error", "-show_entries", "stream=width,height", "-of", "csv=p=0", picture])).Trim();

    private async Task<string> FilmAsync(MasterFormat format) => await bench.FilmAsync("film.mp4", await bench.MasterAsync("a.mov", format, []));
}
