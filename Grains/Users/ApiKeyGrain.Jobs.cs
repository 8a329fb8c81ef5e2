using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Users;

/// <summary>
/// What a key pays. A job's video reserves before it is stored and settles until that has succeeded; what a crash left in between is found by asking
/// for the video.
/// </summary>
internal sealed partial class ApiKeyGrain
{
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMinutes(5);

    private readonly OpenPlaces _places = new();
    private readonly HashSet<VideoId> _open = [];

    /// <summary>Jobs whose videos are known to exist: those settle themselves.</summary>
    private readonly HashSet<VideoId> _exist = [];
    private IGrainTimer? _questions;

    public async Task<Refusal?> Reserve(KeyReservation job)
    {
        if (!IsKnown || _open.Contains(job.Video))
        {
            return null;
        }

        var limits = State.Known.Limits;
        var most = Math.Min(job.MostOpen, limits.Concurrency ?? int.MaxValue);
        var estimated = TimeSpan.FromSeconds(Math.Max(job.WaitSeconds + job.EngineSeconds, 1) / most);
        if (_places.Refuse(most - _open.Count, estimated, job.Trace, time.GetUtcNow()) is { } wait)
        {
            return KeyRefusals.TooManyOpenJobs(most, wait);
        }

        var taken = State.Spent + State.Jobs.Sum(other => other.EngineSeconds);
        if (limits.BudgetEngineSeconds is { } budget && taken + job.EngineSeconds > budget)
        {
            return KeyRefusals.OverBudget(budget, taken, job.EngineSeconds);
        }

        if (limits is not { Concurrency: null, BudgetEngineSeconds: null })
        {
            await Write(State with { Jobs = [.. State.Jobs, new KeyJob(job.Video, job.EngineSeconds)] });
        }

        _open.Add(job.Video);
        WatchJobs();
        return null;
    }

    public async Task Settle(VideoId video, double engineSeconds)
    {
        if (Array.Exists(State.Jobs, job => job.Video == video))
        {
            var spent = State.Known.Limits.BudgetEngineSeconds is null ? 0 : engineSeconds;
            await Write(State with { Jobs = [.. State.Jobs.Where(job => job.Video != video)], Spent = State.Spent + spent });
        }

        if (_open.Remove(video))
        {
            _places.Ended(time.GetUtcNow(), othersWait: _open.Count > 0);
        }

        _exist.Remove(video);
    }

    private void WatchJobs()
    {
        if (State.Jobs.Length > 0)
        {
            // Interleaves: a video that is being created waits for this grain, and must not be waited for.
            _questions ??= this.RegisterGrainTimer(_ => AskForJobs(), new GrainTimerCreationOptions { DueTime = BetweenQuestions, Period = BetweenQuestions, Interleave = true });
        }
    }

    private async Task AskForJobs()
    {
        if (State.Jobs.Length == 0)
        {
            _questions?.Dispose();
            _questions = null;
            return;
        }

        try
        {
            foreach (var job in State.Jobs.Where(job => !_exist.Contains(job.Video)))
            {
                if ((await GrainFactory.GetGrain<IVideoGrain>(job.Video.Value).Get(State.Owner!.Value)).Video is not null)
                {
                    _exist.Add(job.Video);
                }
                else
                {
                    _ = this.AsReference<IApiKeyGrain>().Settle(job.Video, 0);
                }
            }
        }
        catch (Exception fault)
        {
            LogNotAsked(fault, KeyId.Of(Fingerprint));
        }
    }
}
