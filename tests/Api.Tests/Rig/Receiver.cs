using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sora.Grid.Tests.Rig;
using Sora.TestKit;

namespace Sora.Api.Tests.Rig;

/// <summary>What came to a webhook endpoint.</summary>
internal sealed record Received(string Path, string Body, IReadOnlyDictionary<string, string> Headers);

/// <summary>A program of somebody who waits for webhooks.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly BlockingCollection<Received> _received = [];

    private Receiver(WebApplication app) => _app = app;

    /// <summary>How it answers.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = _ => Task.CompletedTask;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public int Count => _received.Count;

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var receiver = new Receiver(app);
        app.Run(receiver.Receive);
        await app.StartAsync();
        return receiver;
    }

    /// <summary>The next that came.</summary>
    public Received Next() => _received.TryTake(out var next, GridRig.Patience) ? next : throw new TimeoutException("Nothing came.");

    /// <summary>The next that comes while the clock is moved on a little now and then: what sleeps may begin to only after the clock was set.</summary>
    public Received Next(ManualTimeProvider clock)
    {
        Received? next;
        var began = Stopwatch.GetTimestamp();
        while (!_received.TryTake(out next, millisecondsTimeout: 20))
        {
            if (Stopwatch.GetElapsedTime(began) > GridRig.Patience)
            {
                throw new TimeoutException("Nothing came.");
            }

            clock.Advance(TimeSpan.FromSeconds(1));
        }

        return next;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _received.Dispose();
    }

    private async Task Receive(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var text = await body.ReadToEndAsync();
        _received.Add(new Received(context.Request.Path, text, context.Request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString())));
        await Answer(context);
    }
}
