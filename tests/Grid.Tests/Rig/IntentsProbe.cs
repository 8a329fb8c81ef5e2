using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grid.Tests.Rig;

/// <summary>The real intents; a video's removal, its last act, can be waited for.</summary>
internal sealed class IntentsProbe(IOpenJobs inner) : IOpenJobs
{
    private readonly Lock _gate = new();
    private readonly Dictionary<VideoId, TaskCompletionSource> _closed = [];

    /// <summary>Completes when the video is at rest: everything done, nothing left to do.</summary>
    public Task Closed(VideoId video)
    {
        lock (_gate)
        {
            return SourceOf(video).Task.WaitAsync(GridRig.Patience);
        }
    }

    public Task<bool> Add(VideoId video, OwnerId owner, int most, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _closed.Remove(video);
        }

        return inner.Add(video, owner, most, cancellation);
    }

    public async Task Remove(VideoId video, CancellationToken cancellation)
    {
        await inner.Remove(video, cancellation);
        lock (_gate)
        {
            SourceOf(video).TrySetResult();
        }
    }

    public Task<IReadOnlyList<VideoId>> List(CancellationToken cancellation) => inner.List(cancellation);

    private TaskCompletionSource SourceOf(VideoId video)
    {
        if (!_closed.TryGetValue(video, out var source))
        {
            _closed.Add(video, source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        return source;
    }
}
