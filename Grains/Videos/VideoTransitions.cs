using Sora.Grains.Generation;
using Sora.Grains.Moderation;
using Sora.Grains.Stores;
using Sora.Storyboards;

namespace Sora.Grains.Videos;

/// <summary>
/// The state machine: created → directed → admitted → queued → leased → rendering → assembling → completed | failed | cancelled. Pure: each takes
/// the state, gives the next, and numbers the event.
/// </summary>
internal static class VideoTransitions
{
    /// <summary>Failures reported by engines that end a job.</summary>
    public const int MostFailures = 3;

    /// <summary>Leases lost without a new shot master that end a job.</summary>
    public const int MostInterruptions = 10;

    /// <summary>Whether the job waits for a device to do that.</summary>
    public static bool WaitsFor(this VideoState state, WorkKind kind) =>
        state is { Command: not null, Lease: null, Deleting: false } && state.Stage == (kind == WorkKind.Direct ? VideoStage.Created : VideoStage.Queued);

    public static VideoState Created(this VideoState state, CreateVideo command, DateTimeOffset now) =>
        (state with { Command = command, CreatedAt = now, Revision = 1 }).Moved(VideoStage.Created, now);

    public static VideoState Leased(this VideoState state, Lease lease, DateTimeOffset now) =>
        (state with { Lease = lease, Epoch = lease.Epoch, LeasedAt = now }).Moved(lease.Kind == WorkKind.Direct ? VideoStage.Created : VideoStage.Leased, now);

    public static VideoState Directed(this VideoState state, string storyboard, DateTimeOffset now) =>
        (state with { Storyboard = storyboard, DirectedSeconds = LengthOf(state, storyboard), Lease = null }).Moved(VideoStage.Directed, now);

    /// <summary>Records what the gate said; a refusal ends the job.</summary>
    public static VideoState Judged(this VideoState state, AdmissionDecision decision, DateTimeOffset now)
    {
        var judged = state.Told(state.Stage, decision, now);
        return decision.Admitted ? judged : judged.Failed(new VideoError(VideoErrors.ModerationBlocked, decision.Reason ?? $"Refused by the rule {decision.Rule}."), now);
    }

    public static VideoState Moved(this VideoState state, VideoStage stage, DateTimeOffset now) => (state with { Stage = stage }).Told(stage, null, now);

    /// <summary>The first shot begins; the keys join those of earlier tries.</summary>
    public static VideoState RenderingShots(this VideoState state, IEnumerable<string> shotKeys, DateTimeOffset now) =>
        (state with { ShotKeys = [.. state.ShotKeys.Union(shotKeys)] }).Moved(VideoStage.Rendering, now);

    public static VideoState Noted(this VideoState state, string shotKey, IEnumerable<string> notes) =>
        state with { Notes = [.. state.Notes.Where(n => n.ShotKey != shotKey), .. notes.Select(n => new ShotNote(shotKey, n))] };

    /// <summary>A new master is progress: earlier interruptions no longer count.</summary>
    public static VideoState Mastered(this VideoState state) => state with { Interruptions = 0 };

    public static VideoState Completed(this VideoState state, DateTimeOffset now) =>
        (state with { Lease = null, CompletedAt = now, EngineSeconds = state.LeasedAt is { } since ? (now - since).TotalSeconds : 0 }).Moved(VideoStage.Completed, now);

    public static VideoState Failed(this VideoState state, VideoError error, DateTimeOffset now) =>
        (state with { Lease = null, CompletedAt = now, Error = error }).Moved(VideoStage.Failed, now);

    public static VideoState Cancelled(this VideoState state, DateTimeOffset now) =>
        (state with { Lease = null, CompletedAt = now, Error = VideoErrors.CancelledByOwner }).Moved(VideoStage.Cancelled, now);

    /// <summary>The engine reported a failure: another attempt, or the end.</summary>
    public static VideoState EngineFailed(this VideoState state, VideoError error, DateTimeOffset now)
    {
        var counted = state with { Failures = state.Failures + 1 };
        return counted.Failures >= MostFailures ? counted.Failed(error, now) : counted.Requeued(now);
    }

    /// <summary>The lease was lost: back to the queue, or the end.</summary>
    public static VideoState Interrupted(this VideoState state, DateTimeOffset now)
    {
        var counted = state with { Interruptions = state.Interruptions + 1 };
        return counted.Interruptions >= MostInterruptions ? counted.Failed(VideoErrors.InterruptedTooOften(counted.Interruptions), now) : counted.Requeued(now);
    }

    /// <summary>The lease was given back, which counts for nothing.</summary>
    public static VideoState Requeued(this VideoState state, DateTimeOffset now) =>
        (state with { Lease = null }).Moved(state.Storyboard is null ? VideoStage.Created : VideoStage.Queued, now);

    /// <summary>The index has all events up to that number.</summary>
    public static VideoState Delivered(this VideoState state, long through) =>
        state.Outbox is [var first, ..] && first.Number <= through ? state with { Outbox = [.. state.Outbox.Where(told => told.Number > through)] } : state;

    /// <summary>What comes of other films is as long as its shots are; what does not, as long as it was asked to be, which the gate holds it to.</summary>
    private static double? LengthOf(VideoState state, string storyboard) =>
        state.Command?.Origin is null ? null : (double)StoryboardJson.Read(storyboard).Shots.Sum(shot => (decimal)shot.Seconds);

    private static VideoState Told(this VideoState state, VideoStage stage, AdmissionDecision? decision, DateTimeOffset now)
    {
        var told = new VideoEvent(state.LastEvent + 1, now, stage, decision);
        return state with { LastEvent = told.Number, History = [.. state.History, told], Outbox = [.. state.Outbox, told] };
    }
}
