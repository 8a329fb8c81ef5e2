using Microsoft.Extensions.DependencyInjection;
using Sora.Client.Feeds;
using Sora.Grains.Feeds;
using Sora.Grains.Ids;
using Sora.Grains.Social;
using Sora.Grains.Stores;

namespace Sora.Bench.People;

/// <summary>Pages of feeds at a steady rate, whether or not earlier ones are done, while likes go on: most are deep in a feed, every tenth begins one.</summary>
internal static class FeedLoad
{
    private const int PagesPerSecond = 300;
    private const int Seconds = 10;
    private const int PageLength = 7;
    private const int LikesPerSecond = 200;
    private const int Readers = 500;
    private const int BeginEvery = 10;

    /// <summary>Milliseconds of each page, from the moment it was due, sorted.</summary>
    public static async Task<double[]> Run(IServiceProvider services, Crowd crowd, TimeProvider time)
    {
        var grains = services.GetRequiredService<IGrainFactory>();
        var films = services.GetRequiredService<IFilmReader>();
        var random = new Random(1);
        var readers = new List<Reader>();
        for (var i = 0; i < Readers; i++)
        {
            var member = crowd.Watcher(random);
            readers.Add(new Reader(member, await grains.GetGrain<IFeedGrain>(member.Value).Begin(personalised: true)));
        }

        using var over = new CancellationTokenSource();
        var liking = Like(grains, crowd, time, over.Token);
        var begin = time.GetTimestamp();
        var pages = new List<Task<double>>();
        for (var n = 0; n < PagesPerSecond * Seconds; n++)
        {
            var due = TimeSpan.FromSeconds(n / (double)PagesPerSecond);
            if (due - time.GetElapsedTime(begin) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, time);
            }

            var reader = readers[random.Next(readers.Count)];
            var anew = n % BeginEvery == 0;
            pages.Add(Task.Run(async () =>
            {
                await reader.Next(grains, films, anew);
                return (time.GetElapsedTime(begin) - due).TotalMilliseconds;
            }));
        }

        var took = await Task.WhenAll(pages);
        await over.CancelAsync();
        await liking;
        Array.Sort(took);
        return took;
    }

    private static async Task Like(IGrainFactory grains, Crowd crowd, TimeProvider time, CancellationToken over)
    {
        var random = new Random(2);
        var author = OwnerId.New();
        while (!over.IsCancellationRequested)
        {
            var film = crowd.Film(random.Next(1, Crowd.Films));
            await Task.WhenAll(grains.GetGrain<IReactionsGrain>(film.Value).SetLike(OwnerId.New(), author, liked: true), Task.Delay(TimeSpan.FromSeconds(1.0 / LikesPerSecond), time, CancellationToken.None));
        }
    }

    private sealed class Reader(OwnerId member, FeedPart part)
    {
        private FeedPart _part = part;
        private int _index;

        public async Task Next(IGrainFactory grains, IFilmReader films, bool anew)
        {
            var feed = grains.GetGrain<IFeedGrain>(member.Value);
            if (anew)
            {
                (_part, _index) = (await feed.Begin(personalised: true), 0);
            }

            var current = await feed.Read(_part.Feed, _part.Number, personalised: true) ?? _part;
            var (_, next) = await FeedPages.Read(member, current, _index, PageLength, number => feed.Read(current.Feed, number, personalised: true), films, CancellationToken.None);
            if (next is { } place)
            {
                _part = place.Part == current.Number ? current : (await feed.Read(current.Feed, place.Part, personalised: true))!;
                _index = place.Index;
            }
        }
    }
}
