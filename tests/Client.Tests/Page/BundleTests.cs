using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Sora.Client.Tests.Page;

/// <summary>What the browser has to fetch before the page shows, and how it may keep it.</summary>
[Collection(nameof(PageCollection))]
public sealed partial class BundleTests(PageFixture fixture)
{
    private const int MostScriptBytes = 70 * 1024;
    private const int MostStyleBytes = 15 * 1024;

    [Fact]
    public async Task FirstLoad_StaysWithinItsBudget_AndIsKeptByItsHash()
    {
        await using var host = await fixture.Serve();
        var start = await host.Http.GetStringAsync("/");
        var files = Assets().Matches(start).Select(match => match.Value).ToList();
        Assert.True(Packed(files, ".js") is > 0 and <= MostScriptBytes, $"The scripts take {Packed(files, ".js")} bytes gzipped.");
        Assert.True(Packed(files, ".css") is > 0 and <= MostStyleBytes, $"The styles take {Packed(files, ".css")} bytes gzipped.");

        using var asset = await host.Http.GetAsync(files[0]);
        Assert.Contains("immutable", asset.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var page = await host.Http.GetAsync("/films/video_00000000000000000000000000000000");
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.True(page.Headers.CacheControl!.NoCache);
        Assert.Contains("script-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private long Packed(IEnumerable<string> files, string extension) => files.Where(file => file.EndsWith(extension, StringComparison.Ordinal)).Sum(file =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(fixture.PageFolder + file));
        }

        return packed.Length;
    });

    [GeneratedRegex("/assets/[^\"]+")]
    private static partial Regex Assets();
}
