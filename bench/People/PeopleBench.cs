using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sora.Engines;
using Sora.Engines.Direction;
using Sora.Engines.World;
using Sora.Silo.Hosting;
using Sora.TestKit;

namespace Sora.Bench.People;

/// <summary>
/// The app at 200,000 members and 100,000 films on PostgreSQL, whose commits reach the disk: likes of one hot film against the plainest statements straight on the
/// database, pages of feeds while likes go on, and a large family.
/// </summary>
internal static class PeopleBench
{
    private const double LeastRatio = 1.5;
    private const double MostFeedMilliseconds = 40;
    private const double MostLineageMilliseconds = 300;

    /// <summary>Ends with one JSON object on one line; 0 when every goal is met.</summary>
    public static async Task<int> Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("sora-people-").FullName;
        using var server = PostgresServer.Durable();
        try
        {
            var connection = server.NewSchema().Replace("Maximum Pool Size=20", "Maximum Pool Size=120", StringComparison.Ordinal);
            using var host = BuildHost(folder, connection);
            await host.StartAsync();
            await Console.Error.WriteLineAsync("sora: filling the database");
            var crowd = await Crowd.Make(connection);
            var (plain, ours) = await LikeRace.Run(host.Services, connection, TimeProvider.System);
            var feed = await FeedLoad.Run(host.Services, crowd, TimeProvider.System);
            var lineage = await crowd.MeasureFamily(host.Services, TimeProvider.System);
            await host.StopAsync();
            var ratio = ours / plain;
            await output.WriteLineAsync(JsonSerializer.Serialize(new
            {
                bench = "people",
                members = Crowd.Members,
                films = Crowd.Films,
                likes_per_second = Math.Round(ours),
                plain_likes_per_second = Math.Round(plain),
                likes_ratio = Math.Round(ratio, 2),
                goal_likes_ratio = LeastRatio,
                feed_pages = feed.Length,
                feed_p50_ms = Math.Round(Percentile(feed, 0.5), 2),
                feed_p99_ms = Math.Round(Percentile(feed, 0.99), 2),
                goal_feed_p99_ms = MostFeedMilliseconds,
                lineage_ms = Math.Round(lineage, 1),
                goal_lineage_ms = MostLineageMilliseconds,
            }));
            return ratio >= LeastRatio && Percentile(feed, 0.99) < MostFeedMilliseconds && lineage < MostLineageMilliseconds ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Percentile(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];

    private static IHost BuildHost(string folder, string connection)
    {
        var options = new SoraGridOptions { DataFolder = folder, PostgreSqlConnection = connection, DeviceCount = 0 };
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IEngine, WorldEngine>();
        builder.Services.AddSingleton<IDirector>(new Director());
        builder.Services.AddSoraSilo(options);
        builder.UseOrleans(silo => silo.AddSoraGrid(options));
        return builder.Build();
    }
}
