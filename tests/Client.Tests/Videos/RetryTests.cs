using System.Net;
using System.Net.Http.Json;
using Sora.Client.Tests.Fakes;
using Sora.Client.Videos;
using Sora.Grains.Ids;
using Sora.TestKit;

namespace Sora.Client.Tests.Videos;

public sealed class RetryTests
{
    [Fact]
    public async Task SameIdempotencyKey_FindsTheFirst_AlsoOnAnotherNode()
    {
        await using var host = await ClientHost.Start();
        var first = await Create(host, "x", ("Idempotency-Key", "k1")).Json();
        var again = await Create(host, "x", ("Idempotency-Key", "k1")).Json();
        var other = await Create(host, "x", ("Idempotency-Key", "k2")).Json();
        Assert.Equal(first.Text("id"), again.Text("id"));
        Assert.NotEqual(first.Text("id"), other.Text("id"));
        Assert.Equal(1, host.Grid.Video(first.Text("id")).Creates);
    }

    [Fact]
    public async Task SameIdempotencyKey_OtherBody_Answers409NotToBeRetried()
    {
        await using var host = await ClientHost.Start();
        await Create(host, "x", ("Idempotency-Key", "k1")).Json();
        using var response = await Create(host, "y", ("Idempotency-Key", "k1"));
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("false", response.Headers.GetValues("x-should-retry").Single());
    }

    [Fact]
    public async Task SameIdempotencyKey_OtherOwner_IsAnotherVideo()
    {
        await using var host = await ClientHost.Start();
        using var other = host.Client(host.Grid.AddOwner("bob"));
        var mine = await Create(host, "x", ("Idempotency-Key", "k1")).Json();
        var theirs = await Create(other, "x", ("Idempotency-Key", "k1")).Json();
        Assert.NotEqual(mine.Text("id"), theirs.Text("id"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("256")]
    public async Task IdempotencyKey_OutOfBounds_Answers400(string length)
    {
        await using var host = await ClientHost.Start();
        var key = length.Length == 0 ? "" : new string('k', 256);
        await Create(host, "x", ("Idempotency-Key", key)).Error(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task RepeatWithoutRetryCount_IsIntended()
    {
        await using var host = await ClientHost.Start();
        var first = await Create(host, "x", ("x-stainless-retry-count", "0")).Json();
        var second = await Create(host, "x", ("x-stainless-retry-count", "0")).Json();
        Assert.NotEqual(first.Text("id"), second.Text("id"));
    }

    [Fact]
    public async Task RetryCount_FindsTheFirstTry_ButNotAnotherPromptsOrOwners()
    {
        await using var host = await ClientHost.Start();
        using var other = host.Client(host.Grid.AddOwner("bob"));
        var first = await Create(host, "x").Json();
        var retry = await Create(host, "x", ("x-stainless-retry-count", "1")).Json();
        var otherPrompt = await Create(host, "y", ("x-stainless-retry-count", "1")).Json();
        var otherOwner = await Create(other, "x", ("x-stainless-retry-count", "1")).Json();
        Assert.Equal(first.Text("id"), retry.Text("id"));
        Assert.Equal(3, new[] { first, otherPrompt, otherOwner }.Select(video => video.Text("id")).Distinct().Count());
    }

    [Fact]
    public async Task RetryCount_OnANodeThatRemembersNothing_FindsTheFirstTryInTheIndexForAWhile()
    {
        var time = new ManualTimeProvider();
        await using var host = await ClientHost.Start(time: time);
        var first = await Create(host, "x").Json();

        time.Advance(RecentCreates.Memory);
        await using var restarted = await ClientHost.Start(time: time, grid: host.Grid);
        using var http = restarted.Client(host.OwnerKey);
        var retry = await Create(http, "x", ("x-stainless-retry-count", "2")).Json();

        time.Advance(TimeSpan.FromSeconds(1));
        await using var again = await ClientHost.Start(time: time, grid: host.Grid);
        using var later = again.Client(host.OwnerKey);
        var late = await Create(later, "x", ("x-stainless-retry-count", "2")).Json();

        Assert.Equal(first.Text("id"), retry.Text("id"));
        Assert.NotEqual(first.Text("id"), late.Text("id"));
    }

    [Fact]
    public void RecentCreates_UndeliveredAnswer_MakesTheNextSameCreateARetry()
    {
        var recent = new RecentCreates(new ManualTimeProvider());
        var id = VideoId.New();
        recent.Remember("content", id);
        Assert.Null(recent.Find("content", isRetry: false));
        recent.Answered("content", id, delivered: false);
        Assert.Equal(id, recent.Find("content", isRetry: false));
        recent.Answered("content", id, delivered: true);
        Assert.Null(recent.Find("content", isRetry: false));
    }

    [Fact]
    public async Task AnswerThatCannotBeDelivered_IsFoundByTheSameCreate()
    {
        await using var host = await ClientHost.Start();
        var hold = new TaskCompletionSource();
        var reached = host.Grid.HoldNextCreate(hold.Task);
        using var leaving = new CancellationTokenSource();
        var lost = Create(host, "x", leaving.Token);
        await reached;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lost);
        await host.Requests.Aborted.WaitAsync();
        hold.SetResult();
        await host.Requests.Finished.WaitAsync();

        var again = await Create(host, "x").Json();

        Assert.Equal(Assert.Single(host.Grid.Videos).Id.Value, again.Text("id"));
    }

    private static Task<HttpResponseMessage> Create(ClientHost host, string prompt, params (string Name, string Value)[] headers) =>
        Create(host.Http, prompt, headers);

    private static Task<HttpResponseMessage> Create(ClientHost host, string prompt, CancellationToken cancellation) =>
        host.Http.PostAsJsonAsync("/v1/videos", new { prompt }, cancellation);

    private static Task<HttpResponseMessage> Create(HttpClient http, string prompt, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/videos") { Content = JsonContent.Create(new { prompt }) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return http.SendAsync(request);
    }
}
