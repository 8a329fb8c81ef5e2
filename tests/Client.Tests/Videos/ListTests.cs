using System.Net;
using System.Text.Json;
using Sora.Client.Tests.Fakes;
using Sora.Grains.Ids;
using Sora.TestKit;

namespace Sora.Client.Tests.Videos;

public sealed class ListTests
{
    [Fact]
    public async Task List_Empty_HasNullIds()
    {
        await using var host = await ClientHost.Start();
        var list = await host.Http.GetAsync("/v1/videos").Json();
        Assert.Equal("list", list.Text("object"));
        Assert.Equal(0, list.GetProperty("data").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, list.GetProperty("first_id").ValueKind);
        Assert.False(list.GetProperty("has_more").GetBoolean());
    }

    [Theory]
    [InlineData("asc")]
    [InlineData("desc")]
    public async Task List_PagedByLastId_GivesEveryVideoOnceInOrder(string order)
    {
        var time = new ManualTimeProvider();
        await using var host = await ClientHost.Start(time: time);
        var ids = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            ids.Add((await CreateTests.New(host)).Current!.Id.Value);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        var seen = new List<string>();
        string? after = null;
        JsonElement page;
        do
        {
            page = await host.Http.GetAsync($"/v1/videos?limit=3&order={order}{(after is null ? "" : $"&after={after}")}").Json();
            seen.AddRange(page.GetProperty("data").EnumerateArray().Select(video => video.Text("id")));
            Assert.Equal(seen[^1], page.Text("last_id"));
            after = page.Text("last_id");
        }
        while (page.GetProperty("has_more").GetBoolean());

        Assert.Equal(order == "asc" ? ids : Enumerable.Reverse(ids), seen);
    }

    [Fact]
    public async Task List_IndexNamesVideosThatAreGone_LeavesThemOutAndFillsThePage()
    {
        var time = new ManualTimeProvider();
        await using var host = await ClientHost.Start(time: time);
        var real = await CreateTests.New(host);
        time.Advance(TimeSpan.FromSeconds(1));
        for (var i = 0; i < 5; i++)
        {
            host.Grid.Stale.Add((host.Grid.OwnerOf(host.OwnerKey), VideoId.New()));
        }

        var list = await host.Http.GetAsync("/v1/videos?limit=2").Json();

        Assert.Equal([real.Current!.Id.Value], list.GetProperty("data").EnumerateArray().Select(video => video.Text("id")));
        Assert.False(list.GetProperty("has_more").GetBoolean());
    }

    [Theory]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=-1", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("limit=99999999999999999999", "limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("order=up", "order")]
    [InlineData("after=video_1", "after")]
    public async Task List_BadQuery_Answers400(string query, string param)
    {
        await using var host = await ClientHost.Start();
        var error = await host.Http.GetAsync($"/v1/videos?{query}").Error(HttpStatusCode.BadRequest);
        Assert.Equal(param, error.Text("param"));
    }

    [Fact]
    public async Task List_LimitZero_IsEmpty()
    {
        await using var host = await ClientHost.Start();
        await CreateTests.New(host);
        var list = await host.Http.GetAsync("/v1/videos?limit=0").Json();
        Assert.Equal(0, list.GetProperty("data").GetArrayLength());
    }
}
