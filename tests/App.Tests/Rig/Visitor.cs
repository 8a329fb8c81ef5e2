using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Sora.App.Tests.Rig;

/// <summary>Somebody's browser: keeps cookies and says where it comes from.</summary>
internal sealed class Visitor : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public Visitor(Uri address)
    {
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false }) { BaseAddress = address };
        Http.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
    }

    public HttpClient Http { get; }

    public Task<JsonElement> Get(string path, HttpStatusCode expected = HttpStatusCode.OK) => Send(HttpMethod.Get, path, null, expected);

    public Task<JsonElement> Post(string path, object? body = null, HttpStatusCode expected = HttpStatusCode.OK) => Send(HttpMethod.Post, path, body, expected);

    public Task<JsonElement> Put(string path, object? body = null, HttpStatusCode expected = HttpStatusCode.OK) => Send(HttpMethod.Put, path, body, expected);

    public Task<JsonElement> Patch(string path, object? body = null, HttpStatusCode expected = HttpStatusCode.OK) => Send(HttpMethod.Patch, path, body, expected);

    public Task<JsonElement> Delete(string path, HttpStatusCode expected = HttpStatusCode.OK) => Send(HttpMethod.Delete, path, null, expected);

    /// <summary>Sends and checks the status; an empty answer gives an undefined element.</summary>
    public async Task<JsonElement> Send(HttpMethod method, string path, object? body, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(method, "/app/v1" + path) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{method} {path}: {(int)response.StatusCode} {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The code of the error that must come.</summary>
    public async Task<string> Refused(HttpMethod method, string path, object? body, HttpStatusCode expected) =>
        (await Send(method, path, body, expected)).GetProperty("error").GetProperty("code").GetString()!;

    public async Task<string> Id() => (await Get("/me")).GetProperty("person").Text("id");

    /// <summary>Makes a video and waits until it is finished; gives its id.</summary>
    public async Task<string> Make(string prompt = "a red ball falls on a floor") => await Finished(await Post("/videos", new { prompt, seconds = "4", size = "1280x720" }));

    /// <summary>Waits until a video is finished; gives its id.</summary>
    public async Task<string> Finished(JsonElement video)
    {
        var id = video.Text("id");
        using var patience = new CancellationTokenSource(Patience);
        using var events = await Http.GetAsync($"/app/v1/videos/{id}/events", HttpCompletionOption.ResponseHeadersRead, patience.Token);
        await events.Content.ReadAsStringAsync(patience.Token);
        Assert.Equal("completed", (await Get($"/videos/{id}")).Text("status"));
        return id;
    }

    /// <summary>Makes a video and publishes it; gives its id.</summary>
    public async Task<string> Publish(string caption, string audience = "public", string prompt = "a red ball falls on a floor", params string[] tags)
    {
        var id = await Make(prompt);
        await Post($"/videos/{id}/publish", new { audience, caption, tags });
        return id;
    }

    /// <summary>All entries of a list, page by page.</summary>
    public async Task<List<JsonElement>> All(string path, int limit)
    {
        var all = new List<JsonElement>();
        string? cursor = null;
        do
        {
            var page = await Get($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={limit}{(cursor is null ? "" : $"&cursor={cursor}")}");
            all.AddRange(page.GetProperty("data").EnumerateArray());
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);
        return all;
    }

    public void Dispose() => Http.Dispose();
}

internal static class JsonAnswers
{
    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
