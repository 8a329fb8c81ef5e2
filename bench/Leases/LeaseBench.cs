using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Silo.EngineHost;
using Sora.Silo.Hosting;

namespace Sora.Bench.Leases;

/// <summary>
/// How long a device waits for an answer when a thousand ask one scheduler side by side: most find nothing, a new job comes every few milliseconds.
/// </summary>
internal static class LeaseBench
{
    private const int Devices = 1000;
    private const int AsksPerDevice = 20;
    private const int Jobs = 2000;

    /// <summary>Each device asks about four times a second, as real ones do when woken.</summary>
    private static readonly TimeSpan BetweenAsks = TimeSpan.FromMilliseconds(250);

    /// <summary>Ends with one JSON object on one line; 0 when the 99th percentile is below the goal.</summary>
    public static async Task<int> Run(TextWriter output)
    {
        var time = TimeProvider.System;
        const double goalMilliseconds = 20;
        var folder = Directory.CreateTempSubdirectory("sora-leases-").FullName;
        try
        {
            using var host = BuildHost(folder, time);
            await host.StartAsync();
            var scheduler = host.Services.GetRequiredService<IGrainFactory>().GetGrain<ISchedulerGrain>("bench");
            var waits = await Ask(scheduler, time);
            await host.StopAsync();
            Array.Sort(waits);
            var p99 = Percentile(waits, 0.99);
            await output.WriteLineAsync(JsonSerializer.Serialize(new
            {
                bench = "leases",
                devices = Devices,
                asks = waits.Length,
                p50_ms = Math.Round(Percentile(waits, 0.5), 3),
                p99_ms = Math.Round(p99, 3),
                max_ms = Math.Round(waits[^1], 3),
                goal_p99_ms = goalMilliseconds,
            }));
            return p99 < goalMilliseconds ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double[]> Ask(ISchedulerGrain scheduler, TimeProvider time)
    {
        var feeding = Feed(scheduler, time);
        var random = new Random(1);
        var offsets = Enumerable.Range(0, Devices).Select(_ => BetweenAsks * random.NextDouble()).ToArray();
        var waits = await Task.WhenAll(Enumerable.Range(0, Devices).Select(async device =>
        {
            var own = new double[AsksPerDevice];
            await Task.Delay(offsets[device], time);
            for (var ask = 0; ask < AsksPerDevice; ask++)
            {
                var began = time.GetTimestamp();
                var lease = await scheduler.Ask($"bench/cpu:{device}", "bench");
                own[ask] = time.GetElapsedTime(began).TotalMilliseconds;
                if (lease is not null)
                {
                    await scheduler.Done(lease.Video, 1, 1);
                }

                await Task.Delay(BetweenAsks, time);
            }

            return own;
        }));
        await feeding;
        return [.. waits.SelectMany(own => own)];
    }

    private static async Task Feed(ISchedulerGrain scheduler, TimeProvider time)
    {
        OwnerId[] owners = [.. Enumerable.Range(0, 50).Select(_ => OwnerId.New())];
        for (var job = 0; job < Jobs; job++)
        {
            await scheduler.Enqueue(new QueueTicket(VideoId.New(), owners[job % owners.Length], WorkKind.Render, 1, 1, time.GetUtcNow(), 1));
            await Task.Delay(TimeSpan.FromMilliseconds(2), time);
        }
    }

    private static double Percentile(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];

    private static IHost BuildHost(string folder, TimeProvider time)
    {
        var options = new SoraGridOptions { DataFolder = folder, DeviceCount = 0, DirectorCount = 0 };
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(time);
        builder.Services.AddSoraSilo(options);
        builder.Services.RemoveAll<IWork>();
        builder.UseOrleans(silo => silo.AddSoraGrid(options));
        return builder.Build();
    }
}
