using Sora.Media.Processes;
using Sora.Media.Tests.Support;
using Xunit;

namespace Sora.Media.Tests;

public sealed class FailureTests : IDisposable
{
    private readonly Workbench bench = new();

    [Fact]
    public void Disk_ThatFillsUp_IsToldAndNothingStays()
    {
        // 200 blocks of 512 bytes is all that the encoder may write.
        using var victim = new Victim("trap '' XFSZ; ulimit -f 200;", "encode", bench.File("victim"), bench.File("a.mov"));
        var said = victim.ReadToEnd();

        Assert.Contains("DiskFullException: No space left", said, StringComparison.Ordinal);
        Assert.Contains("a.mov", said, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.File("a.mov")));
        Assert.Empty(Directory.GetFileSystemEntries(bench.File("victim")));
    }

    [Fact]
    public void Programs_ThatAreMissing_AreNamedWithTheRemedy()
    {
        var missing = MediaTools.Missing("/nowhere:/also-nowhere");

        Assert.Equal(["ffmpeg", "ffprobe", "setpriv"], missing);
        Assert.Equal("ffmpeg is not installed: run 'apt-get install ffmpeg'.", new MediaToolMissingException(["ffmpeg"]).Message);
        Assert.Equal("ffmpeg and setpriv are not installed: run 'apt-get install ffmpeg util-linux'.", new MediaToolMissingException(["ffmpeg", "setpriv"]).Message);
        Assert.Empty(MediaTools.Missing());
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is not a film")]
    [InlineData("#EXTM3U\n#EXTINF:1,\nhttp://192.0.2.1/a.ts\n")]
    [InlineData("ffconcat version 1.0\nfile /etc/passwd\n")]
    public async Task Probe_OfAnythingElse_TellsTheFile(string content)
    {
        var path = bench.File("odd.mp4");
        await File.WriteAllTextAsync(path, content);

        var failure = await Assert.ThrowsAnyAsync<MediaException>(() => new MediaProbe(bench.Tools).ProbeAsync(path, CancellationToken.None));

        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task Probe_OfAnAbsentFile_SaysSo()
    {
        var failure = await Assert.ThrowsAsync<MediaException>(() => new MediaProbe(bench.Tools).ProbeAsync("/nowhere/a.mp4", CancellationToken.None));

        Assert.Equal("/nowhere/a.mp4 does not exist.", failure.Message);
    }

    [Fact]
    public async Task Master_CutShort_IsRefusedByTheAssembler()
    {
        var master = await bench.MasterAsync("a.mov", new MasterFormat(160, 90, 24, 24), Pictures.Stems(1));
        var bytes = await File.ReadAllBytesAsync(master);
        await File.WriteAllBytesAsync(master, bytes[..(bytes.Length / 2)]);

        await Assert.ThrowsAsync<MediaException>(() => bench.FilmAsync("film.mp4", master));

        Assert.False(File.Exists(bench.File("film.mp4")));
    }

    [Fact]
    public void Folder_ThatCannotBeUsed_IsNamed()
    {
        var file = bench.File("a file");
        File.WriteAllText(file, string.Empty);

        var failure = Assert.Throws<MediaException>(() => MediaTools.Open(new MediaOptions(Path.Combine(file, "tmp"))));

        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorTail_OfManyLines_IsOneShortLine()
    {
        var tail = new ErrorTail();
        foreach (var number in Enumerable.Range(0, 100))
        {
            tail.Add($"line {number} {new string('x', 200)}");
            tail.Add("frame=  10 fps= 24");
        }

        Assert.InRange(tail.Summary.Length, 1, 301);
        Assert.StartsWith("line 97", tail.Summary, StringComparison.Ordinal);
        Assert.False(tail.DiskIsFull);
    }

    public void Dispose() => bench.Dispose();
}
