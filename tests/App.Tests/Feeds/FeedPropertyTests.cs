using Sora.Client.Feeds;
using Sora.Grains.Feeds;
using Sora.Grains.Ids;
using Sora.TestKit;

namespace Sora.App.Tests.Feeds;

/// <summary>Whatever changes between pages of 7: what could be seen all the while is shown once, nothing twice, and nothing that must not be seen at all.</summary>
[Collection(PostgresCollection.Name)]
public sealed class FeedPropertyTests(PostgresServer server) : IDisposable
{
    private const int PageLength = 7;
    private const int LeastChanges = 50;
    private const int ChangesBetweenPages = 6;

    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData(Databases.Sqlite, 12)]
    [InlineData(Databases.PostgreSql, 8)]
    public Task Feed_UnderChanges_SkipsAndRepeatsNothing(string database, int seeds) => Hold(database, seeds);

    [Fact]
    [Trait("Duration", "Long")]
    public Task Feed_UnderChanges_SkipsAndRepeatsNothing_FiveHundredTimes() => Hold(Databases.PostgreSql, 500);

    [Fact]
    public async Task PlainCursor_InTheFeedsPlace_IsFoundOut()
    {
        using var world = new FeedWorld(_folder, postgreSql: null);
        await world.Prepare();
        var faults = new List<string>();
        for (var seed = 0; seed < 3; seed++)
        {
            await world.Begin(seed);
            faults.AddRange(await Faults(world, new PlainCursor(world)));
        }

        Assert.Contains(faults, fault => fault.StartsWith("twice", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("never", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private async Task Hold(string database, int seeds)
    {
        using var world = new FeedWorld(_folder, database == Databases.PostgreSql ? server.NewSchema() : null);
        await world.Prepare();
        for (var seed = 0; seed < seeds; seed++)
        {
            await world.Begin(seed);
            var faults = await Faults(world, new FrozenOrder(world));
            Assert.True(faults.Count == 0, $"seed {seed}: {string.Join("; ", faults)}");
        }
    }

    /// <summary>Follows a feed to its end, changing the world between pages, and says what was wrong with it.</summary>
    private static async Task<List<string>> Faults(FeedWorld world, IPages pages)
    {
        var must = world.Published.Where(film => world.IsVisible(film) && !world.IsSeen(film)).ToHashSet();
        var shown = new HashSet<VideoId>();
        var faults = new List<string>();
        var changes = 0;
        while (await pages.Next() is { } page)
        {
            foreach (var film in page)
            {
                if (!shown.Add(film))
                {
                    faults.Add($"twice: {film}");
                }

                if (!world.IsVisible(film) || world.IsSeen(film))
                {
                    faults.Add($"not to be seen: {film}");
                }
            }

            for (var i = 0; i < ChangesBetweenPages; i++)
            {
                var change = await world.Change();
                changes += change == WorldChange.Scores ? 0 : 1;
                if (change == WorldChange.Kill)
                {
                    pages.Kill();
                }
            }

            must.RemoveWhere(film => !shown.Contains(film) && !world.IsVisible(film));
        }

        Assert.True(changes >= LeastChanges, $"only {changes} changes");
        faults.AddRange(must.Except(shown).Select(film => $"never: {film}"));
        return faults;
    }

    private interface IPages
    {
        /// <summary>The next page; null at the end.</summary>
        Task<IReadOnlyList<VideoId>?> Next();

        void Kill();
    }

    /// <summary>The feed as it is: the cursor is a place in a frozen order.</summary>
    private sealed class FrozenOrder(FeedWorld world) : IPages
    {
        private FeedOrders _orders = new(world.NewSource(), world.Clock);
        private (string Feed, int Part, int Index)? _place;
        private bool _isOver;

        public async Task<IReadOnlyList<VideoId>?> Next()
        {
            if (_isOver)
            {
                return null;
            }

            var part = _place is { } at ? await Read(at.Feed, at.Part) : await _orders.Begin(world.Viewer, [], personalised: true);
            var (shown, next) = await FeedPages.Read(world.Viewer, part!, _place?.Index ?? 0, PageLength, number => Read(part!.Feed, number), world.Films, CancellationToken.None);
            _isOver = next is null;
            _place = next is { } place ? (part!.Feed, place.Part, place.Index) : null;
            return [.. shown.Select(entry => entry.Film.Film.Id)];
        }

        public void Kill() => _orders = new FeedOrders(world.NewSource(), world.Clock);

        private Task<FeedPart?> Read(string feed, int part) => _orders.Read(world.Viewer, feed, part, [], personalised: true);
    }

    /// <summary>What others do: the cursor is the (score, id) of the last film, held against scores as they are now.</summary>
    private sealed class PlainCursor(FeedWorld world) : IPages
    {
        private (double Score, string Id)? _last;

        public async Task<IReadOnlyList<VideoId>?> Next()
        {
            var source = world.NewSource();
            var taste = new FeedTaste(new HashSet<OwnerId>(), new HashSet<string>(), []);
            var ranked = (await source.Pool()).Concat(await source.Followed(world.Viewer, 1_000)).DistinctBy(film => film.Film)
                .Where(film => world.IsVisible(film.Film) && !world.IsSeen(film.Film))
                .Select(film => (Score: FeedFormula.Terms(film, taste, world.Clock.GetUtcNow())!.Sum(), Id: film.Film.Value))
                .OrderByDescending(film => film.Score).ThenBy(film => film.Id, StringComparer.Ordinal)
                .Where(film => _last is not { } last || film.Score < last.Score || (film.Score == last.Score && string.CompareOrdinal(film.Id, last.Id) > 0))
                .Take(PageLength).ToList();
            if (ranked.Count == 0)
            {
                return null;
            }

            _last = ranked[^1];
            return [.. ranked.Select(film => new VideoId(film.Id))];
        }

        public void Kill()
        {
            // It remembers nothing.
        }
    }
}
