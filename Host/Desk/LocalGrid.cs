using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Host.Data;

namespace Sora.Host.Desk;

/// <summary>A grid started in this process for one command. It ends when its work has: jobs of others, and such as a crash cut off, are finished first.</summary>
internal sealed class LocalGrid : IFilmDesk
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);
    private readonly WebApplication application;
    private readonly FileStream claim;
    private readonly GridDesk desk;

    private LocalGrid(WebApplication application, FileStream claim)
    {
        this.application = application;
        this.claim = claim;
        desk = application.Services.GetRequiredService<GridDesk>();
    }

    public static async Task<LocalGrid> Start(DataFolder folder, FileStream claim, CancellationToken cancellation)
    {
        try
        {
            var application = GridApplication.Build(GridApplication.CreateBuilder(folder));
            await application.StartAsync(cancellation);
            return new LocalGrid(application, claim);
        }
        catch
        {
            await claim.DisposeAsync();
            throw;
        }
    }

    public Task<VideoAnswer> Submit(FilmOrder order, CancellationToken cancellation) => desk.Submit(order, cancellation);

    public IAsyncEnumerable<VideoUpdate> Watch(VideoId id, CancellationToken cancellation) => desk.Watch(id, cancellation);

    public Task Cancel(VideoId id, CancellationToken cancellation) => desk.Cancel(id, cancellation);

    public Task Fetch(VideoId id, string variant, Stream destination, CancellationToken cancellation) => desk.Fetch(id, variant, destination, cancellation);

    public Task<string[]> GiveInvites(int count, CancellationToken cancellation) => desk.GiveInvites(count, cancellation);

    public Task<string> MintKey(KeyOrder order, CancellationToken cancellation) => desk.MintKey(order, cancellation);

    public async Task Settle(CancellationToken cancellation)
    {
        var jobs = application.Services.GetRequiredService<IOpenJobs>();
        var time = application.Services.GetRequiredService<TimeProvider>();
        while ((await jobs.List(cancellation)).Count > 0)
        {
            await Task.Delay(BetweenLooks, time, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
        await claim.DisposeAsync();
    }
}
