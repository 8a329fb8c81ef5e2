using Sora.Media.Tests.Support;
using Xunit;

namespace Sora.Media.Tests;

/// <summary>kill -9 of the process that owns the encoders, and of nothing else.</summary>
public sealed class KilledTests : IDisposable
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);
    private readonly Workbench bench = new();

    [Fact]
    public void Encoder_OfAKilledProcess_IsGoneWithinASecond()
    {
        using var victim = new Victim(string.Empty, "encode", bench.File("victim"), bench.File("a.mov"));
        victim.WaitUntilBegun();

        AssertEncodersDieWith(victim);
    }

    [Fact]
    public async Task Assembly_OfAKilledProcess_IsGoneWithinASecond()
    {
        var format = new MasterFormat(320, 180, 24, 700);
        var master = await bench.MasterAsync("master.mov", format, Pictures.Stems(1), Pictures.NoiseInto);
        using var victim = new Victim(string.Empty, "assemble", bench.File("victim"), bench.File("film.mp4"), master);
        victim.WaitUntilBegun();

        AssertEncodersDieWith(victim);
    }

    [Fact]
    public void Sockets_OfAKilledProcess_AreSweptByTheNext()
    {
        var temporary = bench.File("victim");
        using var victim = new Victim(string.Empty, "encode", temporary, bench.File("a.mov"));
        victim.WaitUntilBegun();
        var left = Assert.Single(Directory.GetDirectories(temporary));
        using (MediaTools.Open(new MediaOptions(temporary)))
        {
            Assert.True(Directory.Exists(left), "the folder of a living process was swept");
        }

        victim.Kill();
        using (MediaTools.Open(new MediaOptions(temporary)))
        {
            Assert.False(Directory.Exists(left));
        }

        Assert.Empty(Directory.GetFileSystemEntries(temporary));
    }

    [Fact]
    public void Sockets_UnderAVeryLongFolder_GoElsewhereAndAreSwept()
    {
        var temporary = bench.File(new string('x', 120));
        using var victim = new Victim(string.Empty, "encode", temporary, bench.File("a.mov"));
        victim.WaitUntilBegun();
        var mark = $"sora-media-{victim.Id}.*";
        Assert.NotEmpty(Directory.GetDirectories("/tmp", mark));

        victim.Kill();
        using (MediaTools.Open(new MediaOptions(temporary)))
        {
            Assert.Empty(Directory.GetDirectories("/tmp", mark));
        }
    }

    public void Dispose() => bench.Dispose();

    private void AssertEncodersDieWith(Victim victim)
    {
        var encoders = Encoders.Naming(bench.Folder);
        Assert.NotEmpty(encoders);
        victim.Kill();
        Assert.All(encoders, encoder => Assert.True(Encoders.EndsWithin(encoder.Id, OneSecond), "an encoder outlived its owner"));
    }
}
