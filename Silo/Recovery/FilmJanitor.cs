using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Silo.Hosting;

namespace Sora.Silo.Recovery;

/// <summary>Deletes films whose time is over, as their owner would; what it cannot delete it meets again an hour later.</summary>
internal sealed partial class FilmJanitor(SoraGridOptions options, IIndexWriter index, IGrainFactory grains, TimeProvider time, ILogger<FilmJanitor> logger) : BackgroundService
{
    private const int AtOnce = 100;

    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.FilmLifetime is { } lifetime)
        {
            try
            {
                await Sweep(time.GetUtcNow() - lifetime, stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogCannotSweep(fault);
            }

            await Task.Delay(Period, time, stoppingToken);
        }
    }

    private async Task Sweep(DateTimeOffset completedBefore, CancellationToken cancellation)
    {
        VideoId? first = null;
        while (await index.CompletedBefore(completedBefore, AtOnce, cancellation) is [var oldest, ..] old && oldest.Video != first)
        {
            first = oldest.Video;
            foreach (var (video, owner) in old)
            {
                await grains.GetGrain<IVideoGrain>(video.Value).Delete(owner);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Films whose time is over could not be deleted and are tried again within an hour")]
    private partial void LogCannotSweep(Exception fault);
}
