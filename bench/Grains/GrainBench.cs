using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Sora.Bench.Grains;

/// <summary>
/// Calls over many grains, on one grain, and activations, each a second; with a filter, a request context, a response timeout and arguments of which one is copied.
/// Each figure is the median of several rounds after warm-up. Uses the public API only, so it runs on the real packages too.
/// </summary>
internal static class GrainBench
{
    public const string ContextKey = "trace";

    private const int Rounds = 7;
    private const int SpreadGrains = 200;
    private const int Callers = 200;
    private const int CallsPerCaller = 500;
    private const int ActivationsARound = 20_000;

    public static async Task<int> Run(TextWriter output)
    {
        var filter = new PassingFilter();
        using var host = Build(filter);
        await host.StartAsync();
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        RequestContext.Set(ContextKey, "00-bench");

        var spread = await Median(round => CallsASecond(caller => grains.GetGrain<IBenchGrain>(caller % SpreadGrains)));
        var hot = await Median(round => CallsASecond(_ => grains.GetGrain<IBenchGrain>(0)));
        var activations = await Median(round => ActivationsASecond(grains, round));
        await host.StopAsync();

        await output.WriteLineAsync(JsonSerializer.Serialize(new
        {
            bench = "grains",
            processors = Environment.ProcessorCount,
            rounds = Rounds,
            callsPerSecondOver200Grains = Math.Round(spread),
            callsPerSecondOnOneGrain = Math.Round(hot),
            activationsPerSecond = Math.Round(activations),
            callsSeenByFilter = filter.Seen,
            orleans = typeof(Grain).Assembly.GetName().Name,
        }));
        return 0;
    }

    private static IHost Build(PassingFilter filter)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(FreePort.Find(), FreePort.Find());
            silo.AddIncomingGrainCallFilter(filter);
        });
        return builder.Build();
    }

    private static async Task<double> Median(Func<int, Task<double>> measure)
    {
        await measure(0);
        await measure(1);
        var results = new List<double>();
        for (var round = 2; round < Rounds + 2; round++)
        {
            results.Add(await measure(round));
        }

        results.Sort();
        return results[results.Count / 2];
    }

    /// <summary>Many callers, each of which awaits one call after another.</summary>
    private static async Task<double> CallsASecond(Func<int, IBenchGrain> grainOf)
    {
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => Call(grainOf(caller)))));
        return Callers * CallsPerCaller / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task Call(IBenchGrain grain)
    {
        var tally = new Tally { Count = 1, Parts = [1, 2, 3] };
        for (var i = 0; i < CallsPerCaller; i++)
        {
            var pong = await grain.Ping(new Ping(i, "ping"), tally);
            if (pong.Number != i + 1 || !pong.HadContext)
            {
                throw new InvalidOperationException($"Call {i} came back as {pong}.");
            }
        }
    }

    /// <summary>First calls of grains that nobody called before.</summary>
    private static async Task<double> ActivationsASecond(IGrainFactory grains, int round)
    {
        var tally = new Tally();
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < ActivationsARound / Callers; i++)
            {
                var key = SpreadGrains + ((long)round * ActivationsARound) + (caller * (ActivationsARound / Callers)) + i;
                await grains.GetGrain<IBenchGrain>(key).Ping(new Ping(i, "first"), tally);
            }
        })));
        return ActivationsARound / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
