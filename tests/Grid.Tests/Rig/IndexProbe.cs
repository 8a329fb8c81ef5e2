using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Grid.Tests.Rig;

/// <summary>The real index, whose news a test can wait for: every transition of every video passes here.</summary>
internal sealed class IndexProbe(IIndexWriter inner) : IIndexWriter
{
    private readonly Lock _gate = new();
    private readonly Dictionary<VideoId, VideoRecord> _newest = [];
    private readonly List<(Func<VideoRecord, bool> Condition, VideoId Video, TaskCompletionSource<VideoRecord> Found)> _waiting = [];

    /// <summary>While true the index cannot be written.</summary>
    public bool IsDown { get; set; }

    /// <summary>Events in the order of their first delivery.</summary>
    public List<(VideoId Video, VideoEvent Told)> Delivered { get; } = [];

    public Task<VideoRecord> Until(VideoId video, VideoStage stage) => Until(video, record => record.Video.Stage == stage);

    public Task<VideoRecord> Until(VideoId video, Func<VideoRecord, bool> condition)
    {
        lock (_gate)
        {
            if (_newest.TryGetValue(video, out var newest) && condition(newest))
            {
                return Task.FromResult(newest);
            }

            var found = new TaskCompletionSource<VideoRecord>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((condition, video, found));
            return found.Task.WaitAsync(GridRig.Patience);
        }
    }

    public async Task Apply(VideoRecord record, IReadOnlyList<VideoEvent> events, CancellationToken cancellation)
    {
        if (IsDown)
        {
            throw new IOException("The index is down for this test.");
        }

        await inner.Apply(record, events, cancellation);
        lock (_gate)
        {
            _newest[record.Video.Id] = record;
            Delivered.AddRange(events.Select(told => (record.Video.Id, told)).Except(Delivered));
            foreach (var waiting in _waiting.Where(waiting => waiting.Video == record.Video.Id && waiting.Condition(record)).ToList())
            {
                _waiting.Remove(waiting);
                waiting.Found.SetResult(record);
            }
        }
    }

    public Task Remove(VideoId video, CancellationToken cancellation) => inner.Remove(video, cancellation);

    public Task<IReadOnlyList<(VideoId Video, OwnerId Owner)>> CompletedBefore(DateTimeOffset moment, int limit, CancellationToken cancellation) => inner.CompletedBefore(moment, limit, cancellation);

    public Task Truncate(CancellationToken cancellation) => inner.Truncate(cancellation);
}
