using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Sora.Grains.Films;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Silo.Storage;
using Sora.Silo.Storage.People;
using Sora.TestKit;

namespace Sora.App.Tests.Feeds;

/// <summary>A database with authors and films, and beside it a plain account of who may see what, against which feeds are held.</summary>
internal sealed class FeedWorld : IDisposable
{
    private const int Authors = 40;
    private const int FirstFilms = 220;
    private static readonly string[] Words = ["ceramics", "cats", "night", "rain", "dance", "shouting", "clay", "sea"];

    private readonly ServiceProvider _services;
    private readonly SoraDatabases _databases;
    private readonly List<OwnerId> _authors = [];
    private readonly Dictionary<VideoId, Film> _films = [];
    private readonly HashSet<VideoId> _published = [];
    private readonly HashSet<OwnerId> _hidden = [];
    private readonly HashSet<OwnerId> _followed = [];
    private readonly HashSet<VideoId> _seen = [];
    private readonly Dictionary<VideoId, long> _versions = [];
    private Random _random = new(0);

    public FeedWorld(TempFolder folder, string? postgreSql)
    {
        Clock = new ManualTimeProvider();
        _services = new ServiceCollection().AddSingleton<TimeProvider>(Clock)
            .AddSoraStorage(new StorageOptions { DataFolder = folder.Path, PostgreSqlConnection = postgreSql }).BuildServiceProvider();
        _databases = _services.GetRequiredService<SoraDatabases>();
    }

    public ManualTimeProvider Clock { get; }

    public OwnerId Viewer { get; } = OwnerId.New();

    public IFilmReader Films => _services.GetRequiredService<IFilmReader>();

    public IReadOnlyCollection<VideoId> Published => _published;

    private ISocialWriter Social => _services.GetRequiredService<ISocialWriter>();

    public Task Prepare() => _databases.Prepare(CancellationToken.None);

    /// <summary>What remembers nothing of before: as after a kill.</summary>
    public IFeedSource NewSource() => new FeedSource(_databases, Clock);

    /// <summary>Whether the viewer may see the film in a feed now, by the plain account.</summary>
    public bool IsVisible(VideoId film) => _published.Contains(film) && _films[film] is { } known && !_hidden.Contains(known.Author)
        && (known.Audience == Audience.Public || (known.Audience == Audience.Followers && _followed.Contains(known.Author)));

    public bool IsSeen(VideoId film) => _seen.Contains(film);

    /// <summary>Empties the world and fills it anew.</summary>
    public async Task Begin(int seed)
    {
        _random = new Random(seed);
        foreach (var collection in new ICollection<VideoId>[] { _published, _seen })
        {
            collection.Clear();
        }

        _films.Clear();
        _versions.Clear();
        _hidden.Clear();
        _followed.Clear();
        _authors.Clear();
        _authors.AddRange(Enumerable.Range(0, Authors).Select(_ => Owner()));
        await Execute("DELETE FROM members; DELETE FROM films; DELETE FROM film_tags; DELETE FROM film_counts; DELETE FROM follows; DELETE FROM blocks; DELETE FROM mutes; DELETE FROM seen; DELETE FROM feeds");
        const string Member = "INSERT INTO members (id, handle, name, bio, role, tier, suspended, joined_at, version) VALUES (@Id, @Handle, @Handle, '', 'Member', 'Free', @Suspended, '', 1)";
        await Execute(Member, _authors.Append(Viewer).Select((author, i) => new { Id = author.Value, Handle = $"member_{i}", Suspended = false }));
        var films = Enumerable.Range(0, FirstFilms).Select(_ => Fresh(Clock.GetUtcNow() - TimeSpan.FromMinutes(_random.Next(1, 20_000)))).ToList();
        const string Insert =
            """
            INSERT INTO films (id, state, author_id, audience, caption, remixing, published_at, prompt, seconds, width, height, revision, version)
            VALUES (@Id, 'published', @Author, @Audience, @Caption, @Remixing, @At, '', 4, 1280, 720, 1, 1)
            """;
        await Execute(Insert, films.Select(film => new
        {
            Id = film.Id.Value,
            Author = film.Author.Value,
            Audience = film.Audience.ToString().ToLowerInvariant(),
            film.Caption,
            film.Remixing,
            At = Moments.ToText(film.PublishedAt),
        }));
        await Execute("INSERT INTO film_counts (film_id, likes, comments, remixes, views) VALUES (@Id, @Likes, 0, @Remixes, @Views)", films.Select(film => new
        {
            Id = film.Id.Value,
            Likes = _random.Next(50),
            Remixes = _random.Next(10),
            Views = _random.Next(50, 500),
        }));
        foreach (var author in _authors.Take(8))
        {
            await Social.Follow(Viewer, author, on: true, Clock.GetUtcNow());
            _followed.Add(author);
        }

        _seen.UnionWith(films.Where(_ => _random.Next(10) == 0).Select(film => film.Id));
        await Social.Seen(Viewer, _seen);
    }

    /// <summary>Changes something; a kill is the caller's to do.</summary>
    public async Task<WorldChange> Change()
    {
        Clock.Advance(TimeSpan.FromSeconds(_random.Next(1, 30)));
        var now = Clock.GetUtcNow();
        switch (_random.Next(8))
        {
            case 0 or 1:
                await Put(Fresh(now), "published");
                return WorldChange.WhatIsShown;
            case 2 or 3 when _published.Count > 0:
                var gone = Any(_published);
                _published.Remove(gone);
                await Put(_films[gone], _random.Next(2) == 0 ? "draft" : "deleted");
                return WorldChange.WhatIsShown;
            case 4:
                var hidden = Any(_authors);
                var isBlock = _random.Next(3) > 0;
                await (isBlock ? Social.Block(hidden, Viewer, on: true, now) : Social.Mute(Viewer, hidden, on: true, now));
                _hidden.Add(hidden);
                if (isBlock)
                {
                    _followed.Remove(hidden);
                }

                return WorldChange.WhatIsShown;
            case 5:
                // Scores move, which is what a plain cursor trips over.
                await Execute(
                    "UPDATE film_counts SET remixes = remixes + @Remixes, likes = likes + @Likes WHERE film_id = @Id",
                    new { Id = Any(_films.Keys.ToList()).Value, Remixes = _random.Next(20, 200), Likes = _random.Next(100) });
                return WorldChange.Scores;
            default:
                return WorldChange.Kill;
        }
    }

    public void Dispose() => _services.Dispose();

    private Film Fresh(DateTimeOffset at)
    {
        var id = new VideoId(VideoId.Prefix + Hex());
        var audience = _random.Next(8) switch { 0 => Audience.Followers, 1 => Audience.Unlisted, _ => Audience.Public };
        var film = new Film(id, Any(_authors), audience, $"{Any(Words)} and {Any(Words)}", [], Remixing: true, at, "", 4, 1280, 720, 1);
        _films[id] = film;
        _published.Add(id);
        _versions[id] = 1;
        return film;
    }

    private Task Put(Film film, string state) =>
        _services.GetRequiredService<IPeopleWriter>().Put(new FilmRecord(film.Id, state, state == "deleted" ? null : film, [], ++_versions[film.Id]));

    private T Any<T>(IReadOnlyCollection<T> all) => all.ElementAt(_random.Next(all.Count));

    private OwnerId Owner() => new(OwnerId.Prefix + Hex());

    private string Hex()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    private Task Execute(string statement, object? rows = null) => _databases.People.Write(transaction => transaction.Connection!.ExecuteAsync(statement, rows, transaction), CancellationToken.None);
}

/// <summary>What a step changed.</summary>
internal enum WorldChange
{
    WhatIsShown,
    Scores,
    Kill,
}
