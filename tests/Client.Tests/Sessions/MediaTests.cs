using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Sora.Client.Tests.Fakes;
using Sora.Client.Tests.Videos;
using Sora.Grains.Stores;
using Sora.TestKit;

namespace Sora.Client.Tests.Sessions;

public sealed class MediaTests
{
    [Fact]
    public async Task SignedAddress_NeedsNoKey_AndServesRanges()
    {
        await using var host = await ClientHost.Start();
        var media = await Media(host, await ContentTests.Completed(host));
        using var anyone = host.Client(null);
        using var request = new HttpRequestMessage(HttpMethod.Get, media.Text("video"));
        request.Headers.Range = new RangeHeaderValue(10, 19);

        using var part = await anyone.SendAsync(request);
        using var thumbnail = await anyone.GetAsync(media.Text("thumbnail"));

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(10, (await part.Content.ReadAsByteArrayAsync()).Length);
        Assert.Equal("image/webp", thumbnail.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task SignedAddress_OfOneFile_OpensNoOther()
    {
        await using var host = await ClientHost.Start();
        var id = await ContentTests.Completed(host);
        var other = await ContentTests.Completed(host);
        var address = (await Media(host, id)).Text("thumbnail");
        using var anyone = host.Client(null);
        foreach (var forged in new[]
        {
            address.Replace("/thumbnail", "/video", StringComparison.Ordinal),
            address.Replace(id, other, StringComparison.Ordinal),
            address.Replace("expires=", "expires=9", StringComparison.Ordinal),
            address.Replace("/1/", "/2/", StringComparison.Ordinal),
            address[..^1] + (address[^1] == 'A' ? 'Q' : 'A'),
            address[..address.IndexOf('?', StringComparison.Ordinal)],
        })
        {
            Assert.NotEqual(address, forged);
            await anyone.GetAsync(forged).Error(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task SignedAddress_HoldsFiveToTenMinutes_AndIsTheSameForAWhile()
    {
        var time = new ManualTimeProvider(new DateTimeOffset(TimeProvider.System.GetUtcNow().Date, TimeSpan.Zero));
        await using var host = await ClientHost.Start(time: time);
        var id = await ContentTests.Completed(host);
        using var anyone = host.Client(null);
        var first = (await Media(host, id)).Text("video");
        time.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(first, (await Media(host, id)).Text("video"));
        time.Advance(TimeSpan.FromMinutes(5));
        using var still = await anyone.GetAsync(first);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
        time.Advance(TimeSpan.FromMinutes(1));
        await anyone.GetAsync(first).Error(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task SignedAddress_MayBeKeptByTheBrowserWhileItHolds_ButNoErrorMay()
    {
        var time = new ManualTimeProvider(new DateTimeOffset(TimeProvider.System.GetUtcNow().Date, TimeSpan.Zero));
        await using var host = await ClientHost.Start(time: time);
        var media = await Media(host, await ContentTests.Completed(host));
        using var anyone = host.Client(null);
        time.Advance(TimeSpan.FromMinutes(4));

        using var thumbnail = await anyone.GetAsync(media.Text("thumbnail"));
        time.Advance(TimeSpan.FromMinutes(6));
        using var over = await anyone.GetAsync(media.Text("thumbnail"));

        Assert.Equal((true, false, TimeSpan.FromMinutes(6)), (thumbnail.Headers.CacheControl!.Private, thumbnail.Headers.CacheControl.NoStore, thumbnail.Headers.CacheControl.MaxAge));
        Assert.Equal((HttpStatusCode.Forbidden, true), (over.StatusCode, over.Headers.CacheControl!.NoStore));
    }

    [Fact]
    public async Task SignedAddress_OfADeletedVideo_Answers404()
    {
        await using var host = await ClientHost.Start();
        var id = await ContentTests.Completed(host);
        var address = (await Media(host, id)).Text("video");
        await host.Http.DeleteAsync($"/v1/videos/{id}").Json();
        using var anyone = host.Client(null);
        await anyone.GetAsync(address).Error(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task EventsOnThePage_NamePreviewsBySignedAddress()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        var video = grain.Current!;
        var key = BlobKeys.Preview(video.Owner, video.Id, 1);
        host.Grid.Blobs.Add(key, [1, 2]);
        grain.Render(1, 2, null, key);
        grain.Fail("engine_failed", "It failed.");
        using var browser = await SessionTests.SignedIn(host);

        var stream = await browser.GetStringAsync($"/app/v1/videos/{video.Id}/events");

        var data = stream.Split('\n').Single(line => line.StartsWith("data: ", StringComparison.Ordinal))["data: ".Length..];
        using var anyone = host.Client(null);
        Assert.Equal([1, 2], await anyone.GetByteArrayAsync(JsonDocument.Parse(data).RootElement.Text("preview_url")));
    }

    private static async Task<JsonElement> Media(ClientHost host, string id)
    {
        using var browser = await SessionTests.SignedIn(host);
        return (await browser.GetAsync($"/app/v1/videos/{id}").Json()).GetProperty("media");
    }
}
