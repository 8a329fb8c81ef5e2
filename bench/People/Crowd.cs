using System.Globalization;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Bench.People;

/// <summary>Members, films and who follows whom, made in the database itself.</summary>
internal sealed class Crowd
{
    public const int Members = 200_000;
    public const int Films = 100_000;
    private const int FollowsEach = 30;
    private const int Watchers = 20_000;
    private const int Family = 5_000;
    private const int Tries = 5;

    private const string Fill =
        """
        INSERT INTO members (id, handle, name, bio, role, tier, suspended, joined_at, version)
        SELECT 'user_' || lpad(to_hex(n), 32, '0'), 'member_' || n, 'Member ' || n, '', 'Member', 'Free', false, '2026-01-01T00:00:00.0000000Z', 1 FROM generate_series(1, @Members) n;
        INSERT INTO films (id, state, author_id, audience, caption, remixing, published_at, prompt, seconds, width, height, revision, version)
        SELECT 'video_' || lpad(to_hex(n), 32, '0'), 'published', 'user_' || lpad(to_hex(1 + (n * 7919) % @Members), 32, '0'), 'public', 'film ' || n, true,
            to_char(timestamp '2026-11-30' - n * interval '7 minutes', 'YYYY-MM-DD"T"HH24:MI:SS".0000000Z"'), 'a red ball falls', 4, 1280, 720, 1, 1 FROM generate_series(1, @Films) n;
        INSERT INTO film_counts (film_id, likes, comments, remixes, views) SELECT id, n % 500, n % 20, n % 40, n % 5000 FROM (SELECT id, row_number() OVER () AS n FROM films) f;
        INSERT INTO follows (follower_id, followee_id, since)
        SELECT 'user_' || lpad(to_hex(n), 32, '0'), 'user_' || lpad(to_hex(1 + (n * 31 + k * 104729) % @Members), 32, '0'), '2026-01-01T00:00:00.0000000Z'
        FROM generate_series(1, @Watchers) n, generate_series(1, @FollowsEach) k ON CONFLICT DO NOTHING;
        INSERT INTO lineage (child_id, place, parent_id, kind, changes)
        SELECT 'video_' || lpad(to_hex(n), 32, '0'), 0, 'video_' || lpad(to_hex(1 + (n - 2) / 3), 32, '0'), 'remix', 'time day → night' FROM generate_series(2, @Family) n;
        ANALYZE
        """;

    public static async Task<Crowd> Make(string connection)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        await database.ExecuteAsync(Fill, new { Members, Films, Watchers, FollowsEach, Family }, commandTimeout: 600);
        return new Crowd();
    }

    /// <summary>One who follows others, at random.</summary>
    public OwnerId Watcher(Random random) => new(OwnerId.Prefix + Hex(random.Next(1, Watchers + 1)));

    public VideoId Film(int number) => new(VideoId.Prefix + Hex(number));

    /// <summary>The median time to read a family tree, in milliseconds.</summary>
    public async Task<double> MeasureFamily(IServiceProvider services, TimeProvider time)
    {
        var films = services.GetRequiredService<IFilmReader>();
        var took = new List<double>();
        for (var i = 0; i < Tries; i++)
        {
            var begin = time.GetTimestamp();
            var family = await films.Family(Watcher(new Random(i)), Film(1), Family, CancellationToken.None);
            took.Add(time.GetElapsedTime(begin).TotalMilliseconds);
            if (family.Shown.Count != Family)
            {
                throw new InvalidOperationException($"The family has {family.Shown.Count} films instead of {Family}.");
            }
        }

        return took.Order().ElementAt(Tries / 2);
    }

    private static string Hex(int number) => number.ToString("x32", CultureInfo.InvariantCulture);
}
