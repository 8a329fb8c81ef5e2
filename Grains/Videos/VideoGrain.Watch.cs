using System.Runtime.CompilerServices;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Videos;

/// <summary>What of a video is shown, and how its changes are streamed.</summary>
internal sealed partial class VideoGrain
{
    /// <summary>At most five updates a second for each watcher; what changes in between is told by the next.</summary>
    private static readonly TimeSpan LeastBetweenUpdates = TimeSpan.FromMilliseconds(200);

    /// <summary>Share of the progress that rendering has; assembling has the rest.</summary>
    private const int RenderingPercent = 95;

    /// <summary>No clock gives out a greater one: whoever names one made it up.</summary>
    private static readonly long GreatestNumber = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    private long _number;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async IAsyncEnumerable<VideoUpdate> Watch(OwnerId caller, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // A number from the future was given out before the clock was set back: for this watcher numbers go on from there.
        after = Math.Min(after, GreatestNumber);
        var ahead = Math.Max(0, after - _number);
        while (Owns(caller))
        {
            var changed = _changed.Task;
            var update = new VideoUpdate(
                _number + ahead, Show(), _standing is { Place: > 0 } waits ? waits.Place : null, _progress?.Step ?? 0, _progress?.Steps ?? 0,
                _progress?.EtaSeconds ?? _standing?.EtaSeconds, _progress?.PreviewKey);
            if (update.Number > after)
            {
                yield return update;
                after = update.Number;
                if (!update.Video.Stage.IsFinal())
                {
                    await Task.Delay(LeastBetweenUpdates, services.Time, cancellation);
                }
            }

            if (update.Video.Stage.IsFinal())
            {
                yield break;
            }

            await changed.WaitAsync(cancellation);
        }
    }

    /// <summary>Numbers a change and wakes the watchers. Numbers follow the clock, so that they rise across activations without being stored.</summary>
    private void Touch()
    {
        _number = Math.Max(_number + 1, Now.ToUnixTimeMilliseconds());
        var changed = _changed;
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        changed.SetResult();
    }

    private Video Show()
    {
        var command = _state.Command!;
        return new Video(
            command.Id, command.Owner, command.Model, command.Prompt, _state.Seconds, command.Width, command.Height, command.Seed, _state.Stage, Percent(),
            _state.CreatedAt, _state.CompletedAt, _state.Stage == VideoStage.Completed ? _state.CompletedAt + services.Rules.FilmLifetime : null, command.Origin?.Sources[0], _state.Error, _state.Revision, command.Origin, command.Draft)
        {
            Notes = _state.Notes.Length == 0 ? null : string.Join('\n', _state.Notes.Select(n => n.Sentence).Distinct()),
        };
    }

    /// <summary>The video as its state alone tells it, so that a rebuilt index is the same.</summary>
    private VideoRecord Record() => new(Show() with { Progress = _state.Stage == VideoStage.Completed ? 100 : 0 }, _state.LastEvent)
    {
        PaidBy = _state.Command!.PaidBy is { } payer ? KeyId.Of(payer) : null,
        EngineSeconds = _state.EngineSeconds,
    };

    private int Percent() => _state.Stage switch
    {
        VideoStage.Completed => 100,
        VideoStage.Assembling => RenderingPercent + 1,
        VideoStage.Rendering when _progress is { Steps: > 0 } progress => Math.Min(RenderingPercent, RenderingPercent * progress.Step / progress.Steps),
        _ => 0,
    };
}
