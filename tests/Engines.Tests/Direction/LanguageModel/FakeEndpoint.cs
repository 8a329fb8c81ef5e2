using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Sora.Engines.Tests.Direction.LanguageModel;

/// <summary>A chat endpoint on the loopback interface that gives prepared answers, one a request, and keeps what it was asked.</summary>
internal sealed class FakeEndpoint : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers;

    private FakeEndpoint(WebApplication application, IEnumerable<Func<HttpContext, Task>> answers)
    {
        _application = application;
        _answers = new ConcurrentQueue<Func<HttpContext, Task>>(answers);
    }

    public ConcurrentQueue<(string? Authorization, JsonNode Body)> Asked { get; } = [];

    public string Address => _application.Urls.Single() + "/v1";

    public static async Task<FakeEndpoint> Start(params Func<HttpContext, Task>[] answers)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var endpoint = new FakeEndpoint(builder.Build(), answers);
        endpoint._application.Run(endpoint.Answer);
        await endpoint._application.StartAsync();
        return endpoint;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }

    /// <summary>A completion that says that.</summary>
    public static Func<HttpContext, Task> Says(string content, string finish = "stop") => context => Write(context, new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "test",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = finish,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
    }.ToJsonString());

    /// <summary>That status, with a body that repeats the key, as careless endpoints do.</summary>
    public static Func<HttpContext, Task> Refuses(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Write(context, JsonSerializer.Serialize(new { error = new { message = $"Wrong: {context.Request.Headers.Authorization}" } }));
    };

    /// <summary>Any body.</summary>
    public static Func<HttpContext, Task> Writes(string body) => context => Write(context, body);

    /// <summary>Never answers; ends when the caller goes away.</summary>
    public static Task Hangs(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    /// <summary>Begins an answer, tells that it has, and never ends it.</summary>
    public static Func<HttpContext, Task> Stalls(Action begun) => async context =>
    {
        await context.Response.WriteAsync("{\"id\":\"");
        await context.Response.Body.FlushAsync();
        begun();
        await Hangs(context);
    };

    private static async Task Write(HttpContext context, string body)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
    }

    private async Task Answer(HttpContext context)
    {
        Asked.Enqueue((context.Request.Headers.Authorization, (await JsonNode.ParseAsync(context.Request.Body))!));
        try
        {
            await (_answers.TryDequeue(out var answer) ? answer : Refuses(500))(context);
        }
        catch (OperationCanceledException)
        {
            // The caller went away.
        }
    }
}
