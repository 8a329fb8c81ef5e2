using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sora.Client;
using Sora.Grains.Ids;
using Sora.Grains.Users;
using Sora.Grains.Videos;
using Sora.Silo.EngineHost;
using Sora.Silo.Hosting;

namespace Sora.Bench.Api;

/// <summary>
/// How many looks at a video a node answers, key, owner and revocation checked each time, against an empty endpoint of the same server that returns as
/// many bytes. The load comes from another process over 64 connections; both kinds take turns, so that what else the machine does meets both.
/// </summary>
internal static class ApiBench
{
    private const int Keys = 500;
    private const int Videos = 2_000;
    private const int Rounds = 3;
    private const double GoalShare = 0.5;
    private const double GoalMilliseconds = 25;

    /// <summary>Ends with one JSON object on one line; 0 when both goals are met.</summary>
    public static async Task<int> Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("sora-api-").FullName;
        try
        {
            await using var app = Build(folder);
            await app.StartAsync();
            var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
            var looks = await Fill(app.Services);
            var list = Path.Combine(folder, "looks");
            await File.WriteAllLinesAsync(list, looks);
            List<Load> empty = [], video = [];
            await Measure(address, list, "empty");
            await Measure(address, list, "video");
            for (var round = 0; round < Rounds; round++)
            {
                empty.Add(await Measure(address, list, "empty"));
                video.Add(await Measure(address, list, "video"));
            }

            await app.StopAsync();
            var share = video.Sum(one => one.PerSecond) / empty.Sum(one => one.PerSecond);
            var p99 = video.Max(one => one.P99Milliseconds);
            await output.WriteLineAsync(JsonSerializer.Serialize(new
            {
                bench = "api",
                keys = Keys,
                videos = Videos,
                connections = ApiLoad.Connections,
                empty_per_second = Math.Round(empty.Average(one => one.PerSecond)),
                video_per_second = Math.Round(video.Average(one => one.PerSecond)),
                share = Math.Round(share, 3),
                goal_share = GoalShare,
                p99_ms = Math.Round(p99, 2),
                goal_p99_ms = GoalMilliseconds,
            }));
            return share >= GoalShare && p99 < GoalMilliseconds ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static WebApplication Build(string folder)
    {
        var options = new SoraGridOptions { DataFolder = folder };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSoraSilo(options);
        builder.Services.RemoveAll<IWork>();
        builder.Services.AddSoraClient(new SoraClientOptions { KeysFolder = Path.Combine(folder, "keys"), PageFolder = Path.Combine(folder, "no-page") });
        builder.UseOrleans(silo => silo.AddSoraGrid(options));
        var app = builder.Build();
        var body = new byte[ApiLoad.BodyBytes];
        app.MapGet("/empty", () => TypedResults.Bytes(body, "application/json"));
        app.MapSoraClient();
        return app;
    }

    /// <summary>Makes keys of as many owners and their videos, ended, so that nothing else goes on; a line for each: key and path.</summary>
    private static async Task<string[]> Fill(IServiceProvider services)
    {
        var (mint, grains) = (services.GetRequiredService<IKeyMint>(), services.GetRequiredService<IGrainFactory>());
        var looks = new string[Videos];
        await Parallel.ForAsync(0, Keys, async (number, _) =>
        {
            var key = await mint.Mint(KeyTerms.Usual($"key {number}"));
            for (var at = number; at < Videos; at += Keys)
            {
                var id = VideoId.New();
                var made = await grains.GetGrain<IVideoGrain>(id.Value).Create(new CreateVideo(id, key.Owner, "sora-2", $"a ball {at}", 4, 1280, 720, 0, null, false), CancellationToken.None);
                if (made.Refusal is { } refusal)
                {
                    throw new InvalidOperationException(refusal.Message);
                }

                await grains.GetGrain<IVideoGrain>(id.Value).Cancel(key.Owner);
                looks[at] = $"{key.Key} /v1/videos/{id}";
            }
        });
        return looks;
    }

    private static async Task<Load> Measure(string address, string list, string what)
    {
        var self = Environment.GetCommandLineArgs()[0];
        using var load = Process.Start(new ProcessStartInfo("dotnet", [self, ApiLoad.Name, address, list, what]) { RedirectStandardOutput = true })!;
        var told = (await load.StandardOutput.ReadToEndAsync()).Split(' ');
        await load.WaitForExitAsync();
        return load.ExitCode == 0
            ? new Load(double.Parse(told[0], CultureInfo.InvariantCulture), double.Parse(told[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The load on {what} failed.");
    }

    private sealed record Load(double PerSecond, double P99Milliseconds);
}
