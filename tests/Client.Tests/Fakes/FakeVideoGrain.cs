using System.Runtime.CompilerServices;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Tests.Fakes;

/// <summary>A video in memory, moved on by the test.</summary>
public sealed class FakeVideoGrain(FakeGrid grid, TimeProvider time) : IVideoGrain
{
    private readonly Lock gate = new();
    private CreateVideo? command;
    private VideoUpdate? latest;
    private TaskCompletionSource changed = Fresh();
    private bool broken;

    public Video? Current => latest?.Video;

    public int Creates { get; private set; }

    /// <summary>Enumerations that listeners have begun.</summary>
    public int Watches { get; private set; }

    public string? Storyboard { get; set; }

    /// <summary>What it was made from; null before it is created.</summary>
    public CreateVideo? Command => command;

    public async Task<VideoAnswer> Create(CreateVideo command, CancellationToken cancellation)
    {
        grid.ThrowIfFaulty();
        await grid.WaitForCreate();

        lock (gate)
        {
            if (grid.RefuseCreates is { } refusal)
            {
                return new VideoAnswer(null, refusal);
            }

            if (this.command is { } before)
            {
                return before == command
                    ? new VideoAnswer(Current, null)
                    : new VideoAnswer(null, new Refusal(RefusalKind.Conflict, "id_taken", null, "The id was used for another video; take a fresh one."));
            }

            Creates++;
            this.command = command;
            var video = new Video(
                command.Id, command.Owner, command.Model, command.Prompt, command.Seconds, command.Width, command.Height, command.Seed,
                VideoStage.Created, 0, time.GetUtcNow(), null, null, command.Origin?.Sources[0], null, 0, command.Origin, command.Draft);
            Set(new VideoUpdate(1, video, null, 0, 0, null, null));
            var created = new VideoAnswer(Current, null);
            if (grid.FinishAtOnce is { } film)
            {
                Storyboard = film.Storyboard;
                Complete(film.Video, film.Thumbnail, film.Spritesheet);
            }

            return created;
        }
    }

    public Task<VideoEstimate> Estimate(CreateVideo command) =>
        Task.FromResult(grid.RefuseCreates is { } refusal ? new VideoEstimate(null, 0, refusal) : new VideoEstimate(new WorkEstimate(3, 20, 10), 1, null));

    public Task<VideoAnswer> Get(OwnerId caller)
    {
        grid.ThrowIfFaulty();
        return Task.FromResult(Answer(caller));
    }

    public Task<string?> GetSourceStoryboard(OwnerId caller) => Task.FromResult<string?>(null);

    public Task<string?> GetStoryboard(OwnerId caller) => Task.FromResult(Current?.Owner == caller ? Storyboard : null);

    public Task<VideoAnswer> Cancel(OwnerId caller)
    {
        lock (gate)
        {
            if (Current is { } video && video.Owner == caller && video.Stage < VideoStage.Completed)
            {
                Move(update => update with
                {
                    Video = update.Video with { Stage = VideoStage.Cancelled, Error = new VideoError("cancelled", "The video was cancelled.") },
                });
            }

            return Task.FromResult(Answer(caller));
        }
    }

    public Task<VideoAnswer> Delete(OwnerId caller)
    {
        lock (gate)
        {
            var answer = Answer(caller);
            if (answer.Video is not null)
            {
                latest = null;
                Signal();
            }

            return Task.FromResult(answer);
        }
    }

    public async IAsyncEnumerable<VideoUpdate> Watch(OwnerId caller, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Watches++;
        var seen = after;
        while (true)
        {
            Task next;
            VideoUpdate? update;
            lock (gate)
            {
                if (broken)
                {
                    broken = false;
                    throw new EnumerationAbortedException("The activation ended.");
                }

                if (latest is null || latest.Video.Owner != caller)
                {
                    yield break;
                }

                update = latest.Number > seen ? latest : null;
                next = changed.Task;
                if (update is null && latest.Video.Stage >= VideoStage.Completed)
                {
                    yield break;
                }
            }

            if (update is not null)
            {
                seen = update.Number;
                yield return update;
            }
            else
            {
                await next.WaitAsync(cancellation);
            }
        }
    }

    /// <summary>Changes the video as a worker's report would.</summary>
    public void Move(Func<VideoUpdate, VideoUpdate> change)
    {
        lock (gate)
        {
            Set(change(latest!) with { Number = latest!.Number + 1 });
        }
    }

    public void Render(int step, int steps, double? eta, string? previewKey = null) => Move(update => update with
    {
        Video = update.Video with { Stage = VideoStage.Rendering, Progress = 100 * step / steps },
        QueuePlace = null,
        Step = step,
        Steps = steps,
        EtaSeconds = eta,
        PreviewKey = previewKey ?? update.PreviewKey,
    });

    /// <summary>Stores the files and ends the job.</summary>
    public void Complete(byte[] video, byte[] thumbnail, byte[] spritesheet)
    {
        var made = Current!;
        grid.Blobs.Add(BlobKeys.Variant(made.Owner, made.Id, 1, MediaVariant.Video), video);
        grid.Blobs.Add(BlobKeys.Variant(made.Owner, made.Id, 1, MediaVariant.Thumbnail), thumbnail);
        grid.Blobs.Add(BlobKeys.Variant(made.Owner, made.Id, 1, MediaVariant.Spritesheet), spritesheet);
        Move(update => update with
        {
            Video = update.Video with { Stage = VideoStage.Completed, Progress = 100, CompletedAt = time.GetUtcNow(), Revision = 1 },
            EtaSeconds = null,
        });
    }

    public void Fail(string code, string message) => Move(update => update with
    {
        Video = update.Video with { Stage = VideoStage.Failed, Error = new VideoError(code, message) },
    });

    /// <summary>Ends the enumeration that is under way as the runtime does when an activation moves.</summary>
    public void BreakWatch()
    {
        lock (gate)
        {
            broken = true;
            Signal();
        }
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private VideoAnswer Answer(OwnerId caller) => Current is { } video && video.Owner == caller
        ? new VideoAnswer(video, null)
        : new VideoAnswer(null, new Refusal(RefusalKind.NotFound, "not_found", null, "There is no such video."));

    private void Set(VideoUpdate update)
    {
        latest = update;
        Signal();
    }

    private void Signal()
    {
        var before = changed;
        changed = Fresh();
        before.SetResult();
    }
}
