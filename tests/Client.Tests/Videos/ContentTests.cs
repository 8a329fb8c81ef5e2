using System.Net;
using System.Net.Http.Headers;
using Sora.Client.Tests.Fakes;

namespace Sora.Client.Tests.Videos;

public sealed class ContentTests
{
    private static readonly byte[] Film = [.. Enumerable.Range(0, 1000).Select(i => (byte)i)];

    [Theory]
    [InlineData("", "video/mp4", 1000)]
    [InlineData("?variant=video", "video/mp4", 1000)]
    [InlineData("?variant=thumbnail", "image/webp", 3)]
    [InlineData("?variant=spritesheet", "image/jpeg", 5)]
    public async Task Content_Completed_SendsTheVariantWhateverIsAccepted(string query, string type, int length)
    {
        await using var host = await ClientHost.Start();
        var id = await Completed(host);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/videos/{id}/content{query}");
        request.Headers.Accept.ParseAdd("application/binary");

        using var response = await host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(length, (await response.Content.ReadAsByteArrayAsync()).Length);
        Assert.Equal("bytes", response.Headers.AcceptRanges.Single());
    }

    [Fact]
    public async Task Content_Head_SendsHeadersOnly()
    {
        await using var host = await ClientHost.Start();
        var id = await Completed(host);
        using var response = await host.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/v1/videos/{id}/content"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(1000, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(0, 99, 0, 100)]
    [InlineData(990, null, 990, 10)]
    [InlineData(null, 10, 990, 10)]
    public async Task Content_Range_SendsThatPart(int? from, int? to, int begin, int length)
    {
        await using var host = await ClientHost.Start();
        var id = await Completed(host);
        using var response = await Send(host, id, request => request.Headers.Range = new RangeHeaderValue(from, to));
        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal(begin, response.Content.Headers.ContentRange!.From);
        Assert.Equal(1000, response.Content.Headers.ContentRange.Length);
        Assert.Equal(Film[begin..(begin + length)], await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Content_RangeBeyondTheEnd_Answers416InTheErrorShape()
    {
        await using var host = await ClientHost.Start();
        var id = await Completed(host);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/videos/{id}/content");
        request.Headers.Range = new RangeHeaderValue(2000, 3000);
        var error = await host.Http.SendAsync(request).Error(HttpStatusCode.RequestedRangeNotSatisfiable);
        Assert.Equal("range_not_satisfiable", error.Text("code"));
    }

    [Fact]
    public async Task Content_KnownTag_Answers304AndIfRangeDecidesBetweenPartAndWhole()
    {
        await using var host = await ClientHost.Start();
        var id = await Completed(host);
        using var first = await Send(host, id, _ => { });
        var tag = first.Headers.ETag!;

        using var unchanged = await Send(host, id, request => request.Headers.IfNoneMatch.Add(tag));
        using var part = await Send(host, id, request => Conditional(request, tag));
        using var whole = await Send(host, id, request => Conditional(request, new EntityTagHeaderValue("\"other\"")));

        Assert.False(tag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);

        static void Conditional(HttpRequestMessage request, EntityTagHeaderValue tag)
        {
            request.Headers.Range = new RangeHeaderValue(0, 9);
            request.Headers.IfRange = new RangeConditionHeaderValue(tag);
        }
    }

    [Fact]
    public async Task Content_TooEarly_Answers404VideoNotReady()
    {
        await using var host = await ClientHost.Start();
        var video = await CreateTests.New(host);
        video.Render(10, 96, 8);
        var error = await host.Http.GetAsync($"/v1/videos/{video.Current!.Id}/content").Error(HttpStatusCode.NotFound);
        Assert.Equal("video_not_ready", error.Text("code"));
    }

    [Fact]
    public async Task Content_Failed_Answers404VideoFailed()
    {
        await using var host = await ClientHost.Start();
        var video = await CreateTests.New(host);
        video.Fail("engine_failed", "The engine failed.");
        var error = await host.Http.GetAsync($"/v1/videos/{video.Current!.Id}/content").Error(HttpStatusCode.NotFound);
        Assert.Equal("video_failed", error.Text("code"));
    }

    [Theory]
    [InlineData("trace")]
    [InlineData("../../x")]
    [InlineData("")]
    public async Task Content_UnknownVariant_Answers400(string variant)
    {
        await using var host = await ClientHost.Start();
        var id = await Completed(host);
        var error = await host.Http.GetAsync($"/v1/videos/{id}/content?variant={Uri.EscapeDataString(variant)}").Error(HttpStatusCode.BadRequest);
        Assert.Contains("video, thumbnail, spritesheet", error.Text("message"), StringComparison.Ordinal);
    }

    internal static async Task<string> Completed(ClientHost host)
    {
        var video = await CreateTests.New(host);
        video.Complete(Film, [1, 2, 3], [1, 2, 3, 4, 5]);
        return video.Current!.Id.Value;
    }

    private static Task<HttpResponseMessage> Send(ClientHost host, string id, Action<HttpRequestMessage> change)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/videos/{id}/content");
        change(request);
        return host.Http.SendAsync(request);
    }
}
