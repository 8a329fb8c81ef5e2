using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Sora.Grains.Ids;
using Sora.Grains.Social;

namespace Sora.Bench.People;

/// <summary>64 clients like one film each as fast as they can: straight on the database, then through the film's grain.</summary>
internal static class LikeRace
{
    private const int Clients = 64;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(5);

    /// <summary>Likes a second, plainly and ours.</summary>
    public static async Task<(double Plain, double Ours)> Run(IServiceProvider services, string connection, TimeProvider time)
    {
        var grain = services.GetRequiredService<IGrainFactory>().GetGrain<IReactionsGrain>(VideoId.New().Value);
        var author = OwnerId.New();
        await Drive(TimeSpan.FromSeconds(1), time, (_, member) => grain.SetLike(member, author, liked: true));
        var plain = await Plain(connection, time);
        var hot = VideoId.New();
        var ours = await Drive(Length, time, (_, member) => services.GetRequiredService<IGrainFactory>().GetGrain<IReactionsGrain>(hot.Value).SetLike(member, author, liked: true));
        await using var database = new NpgsqlConnection(connection);
        var (rows, counted) = await database.QuerySingleAsync<(long Rows, int Counted)>(
            "SELECT (SELECT COUNT(*) FROM likes WHERE film_id = @Value), (SELECT likes FROM film_counts WHERE film_id = @Value)", new { hot.Value });
        return rows == ours && counted == ours ? (plain / Length.TotalSeconds, ours / Length.TotalSeconds) : throw new InvalidOperationException($"{ours} likes were acknowledged, {rows} are stored and {counted} counted.");
    }

    private static async Task<double> Plain(string connection, TimeProvider time)
    {
        var film = VideoId.New().Value;
        var clients = new NpgsqlConnection[Clients];
        for (var i = 0; i < Clients; i++)
        {
            clients[i] = new NpgsqlConnection(connection);
            await clients[i].OpenAsync();
        }

        await clients[0].ExecuteAsync("INSERT INTO film_counts (film_id) VALUES (@film)", new { film });
        var likes = await Drive(Length, time, async (client, member) =>
        {
            await using var transaction = await clients[client].BeginTransactionAsync();
            var row = new { film, member = member.Value };
            if (await clients[client].ExecuteAsync("INSERT INTO likes (film_id, member_id, liked_at) VALUES (@film, @member, '') ON CONFLICT DO NOTHING", row, transaction) > 0)
            {
                await clients[client].ExecuteAsync("UPDATE film_counts SET likes = likes + 1 WHERE film_id = @film", row, transaction);
            }

            await transaction.CommitAsync();
        });
        foreach (var client in clients)
        {
            await client.DisposeAsync();
        }

        return likes;
    }

    /// <summary>How many were acknowledged.</summary>
    private static async Task<long> Drive(TimeSpan length, TimeProvider time, Func<int, OwnerId, Task> like)
    {
        var begin = time.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            long count = 0;
            while (time.GetElapsedTime(begin) < length)
            {
                await like(client, OwnerId.New());
                count++;
            }

            return count;
        })));
        return counts.Sum();
    }
}
