using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Sora.Client.Tests.Fakes;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.TestKit;

namespace Sora.Client.Tests.Videos;

public sealed class EventTests
{
    [Fact]
    public async Task Events_WholeJob_ProgressThenTheVideoItself()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        var id = grain.Current!.Id;
        await using var events = await Listener.Open(host, id);

        var first = await events.Next();
        grain.Move(update => update with { QueuePlace = 3 });
        var queued = await events.Next();
        grain.Render(24, 96, 12.5, BlobKeys.Preview(grain.Current!.Owner, id, 2));
        var rendering = await events.Next();
        grain.Complete([1], [2], [3]);
        var last = await events.Next();

        Assert.Equal(["status", "stage", "queue_place", "step", "steps", "eta_seconds", "preview_url"], first.Data.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("progress", "created", "queued"), (first.Type, first.Data.Text("stage"), first.Data.Text("status")));
        Assert.Equal(3, queued.Data.GetProperty("queue_place").GetInt32());
        Assert.Equal(("rendering", 24, 96, 12.5), (rendering.Data.Text("stage"), rendering.Data.GetProperty("step").GetInt32(), rendering.Data.GetProperty("steps").GetInt32(), rendering.Data.GetProperty("eta_seconds").GetDouble()));
        Assert.Equal($"/v1/videos/{id}/previews/2", rendering.Data.Text("preview_url"));
        Assert.Equal("completed", last.Type);
        Assert.Equal((id.Value, "completed", 100), (last.Data.Text("id"), last.Data.Text("status"), last.Data.GetProperty("progress").GetInt32()));
        Assert.True(last.Data.TryGetProperty("stage", out _));
        Assert.True(first.Id < queued.Id && queued.Id < rendering.Id && rendering.Id < last.Id);
        Assert.True(await events.IsOver());
    }

    [Fact]
    public async Task Events_CancelledJob_EndsAsFailed()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        await using var events = await Listener.Open(host, grain.Current!.Id);
        await events.Next();
        await host.Http.PostAsync($"/v1/videos/{grain.Current!.Id}/cancel", null).Json();
        var last = await events.Next();
        Assert.Equal("failed", last.Type);
        Assert.Equal("cancelled", last.Data.GetProperty("error").Text("code"));
    }

    [Fact]
    public async Task Events_GridBreaksTheEnumerationOff_NothingIsLostOrRepeated()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        await using var events = await Listener.Open(host, grain.Current!.Id);
        var first = await events.Next();
        grain.BreakWatch();
        grain.Render(1, 4, null);
        var second = await events.Next();
        Assert.Equal(first.Id + 1, second.Id);
        Assert.Equal(2, grain.Watches);
    }

    [Fact]
    public async Task Events_LastEventId_ResumesAfterIt()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        grain.Render(1, 4, null);
        grain.Render(2, 4, null);
        await using var events = await Listener.Open(host, grain.Current!.Id, lastEventId: "2");
        Assert.Equal(3, (await events.Next()).Id);
    }

    [Fact]
    public async Task Events_EverythingSeen_Answers204SoThatBrowsersStop()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        grain.Fail("engine_failed", "It failed.");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/videos/{grain.Current!.Id}/events");
        request.Headers.Add("Last-Event-ID", "2");
        using var response = await host.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task Events_VideoDeletedMeanwhile_StreamEnds()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        var id = grain.Current!.Id;
        await using var events = await Listener.Open(host, id);
        await events.Next();
        await host.Http.DeleteAsync($"/v1/videos/{id}").Json();
        Assert.True(await events.IsOver());
    }

    [Fact]
    public async Task Events_NothingHappens_ACommentKeepsTheStreamAlive()
    {
        var time = new ManualTimeProvider();
        await using var host = await ClientHost.Start(time: time);
        var grain = await CreateTests.New(host);
        using var response = await host.Http.GetAsync($"/v1/videos/{grain.Current!.Id}/events", HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await reader.ReadLineAsync() is { Length: > 0 })
        {
        }

        var line = reader.ReadLineAsync();
        while (!line.IsCompleted)
        {
            // The timer may be set a moment later: the clock is moved until it has fired.
            time.Advance(TimeSpan.FromSeconds(15));
            await Task.Yield();
        }

        Assert.Equal(": keep-alive", await line);
    }

    [Fact]
    public async Task Events_BadLastEventId_Answers400()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/videos/{grain.Current!.Id}/events");
        request.Headers.Add("Last-Event-ID", "-7");
        await host.Http.SendAsync(request).Error(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Preview_IsSentWhileItIsThere()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        var video = grain.Current!;
        host.Grid.Blobs.Add(BlobKeys.Preview(video.Owner, video.Id, 2), [9, 9]);
        using var response = await host.Http.GetAsync($"/v1/videos/{video.Id}/previews/2");
        Assert.Equal("image/jpeg", response.Content.Headers.ContentType?.MediaType);
        await host.Http.GetAsync($"/v1/videos/{video.Id}/previews/3").Error(HttpStatusCode.NotFound);
    }

    private sealed record Event(string Type, long Id, JsonElement Data);

    private sealed class Listener(HttpResponseMessage response, IAsyncEnumerator<SseItem<string>> items) : IAsyncDisposable
    {
        public static async Task<Listener> Open(ClientHost host, VideoId id, string? lastEventId = null)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/videos/{id}/events");
            request.Headers.Add("Last-Event-ID", lastEventId ?? "0");
            var response = await host.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
            return new Listener(response, SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync().GetAsyncEnumerator());
        }

        public async Task<Event> Next()
        {
            Assert.True(await items.MoveNextAsync());
            return new Event(items.Current.EventType, long.Parse(items.Current.EventId!), JsonDocument.Parse(items.Current.Data).RootElement);
        }

        public async Task<bool> IsOver() => !await items.MoveNextAsync();

        public ValueTask DisposeAsync()
        {
            response.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
