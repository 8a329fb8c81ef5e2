using Sora.Grains.Generation;
using Sora.Grains.Moderation;

namespace Sora.Grains.Videos;

/// <summary>What drives a job: from wherever its record says it stands, to the next place where it waits for somebody else.</summary>
internal sealed partial class VideoGrain
{
    /// <summary>How often an open job looks after itself: repeats its ticket, notices a lost lease, delivers what the index lacks.</summary>
    private static readonly TimeSpan CarePeriod = TimeSpan.FromSeconds(1);

    private IGrainTimer? _care;
    private QueueStanding? _standing;
    private long _deliveredThrough;

    /// <summary>Whether anything is left to do: the outbox is emptied last.</summary>
    private bool NeedsCare => _state is { Command: not null } state && (!state.Stage.IsFinal() || state.Deleting || state.Outbox.Length > 0);

    private void StartCare() =>
        _care ??= this.RegisterGrainTimer(_ => Quietly(Care), new GrainTimerCreationOptions { DueTime = CarePeriod, Period = CarePeriod, KeepAlive = true });

    private void StopCare()
    {
        _care?.Dispose();
        _care = null;
    }

    private async Task Care()
    {
        if (_state.Stage.IsFinal() || _state.Deleting || _state.Command is null)
        {
            await Settle();
            return;
        }

        if (Now - _state.CreatedAt > services.Rules.MaximumJobAge)
        {
            await End(_state.Failed(VideoErrors.TooOld(services.Rules.MaximumJobAge), Now));
        }
        else if (_state.Lease is { } lease && Now - _heardAt > services.Rules.LeaseLifetime)
        {
            LogLeaseLost(Id, lease.Device, lease.Epoch);
            await Interrupt();
        }

        await Advance();
        await Deliver();
    }

    private Task Interrupt()
    {
        GridInstruments.LeasesLost.Add(1);
        return End(_state.Interrupted(Now));
    }

    private async Task Advance()
    {
        if (_state.WaitsFor(WorkKind.Direct))
        {
            if (_state.Command!.Storyboard is { } given)
            {
                await Commit(_state.Directed(given, Now));
            }
            else
            {
                await Enqueue(WorkKind.Direct);
            }
        }

        if (_state.Stage == VideoStage.Directed)
        {
            var judged = _state.Judged(await Ask(AdmissionMoment.Submit), Now);
            await Commit(judged.Stage.IsFinal() ? judged : judged.Moved(VideoStage.Admitted, Now));
        }

        if (_state.Stage == VideoStage.Admitted)
        {
            await Commit(_state.Moved(VideoStage.Queued, Now));
        }

        if (_state.WaitsFor(WorkKind.Render))
        {
            await Enqueue(WorkKind.Render);
        }

        if (_state.Stage.IsFinal())
        {
            await Settle();
        }
    }

    private async Task Enqueue(WorkKind kind)
    {
        var command = _state.Command!;
        var ticket = new QueueTicket(Id, command.Owner, kind, _state.Failures + 1, _state.Epoch + 1, _state.CreatedAt, CostOf(kind));
        var standing = await SchedulerOf(kind).Enqueue(ticket);
        if (standing != _standing)
        {
            _standing = standing;
            Touch();
        }
    }

    private ISchedulerGrain SchedulerOf(WorkKind kind) =>
        GrainFactory.GetGrain<ISchedulerGrain>(kind == WorkKind.Direct ? Pools.Direction : services.Models.PoolFor(_state.Command!.Model) ?? Pools.World);

    /// <summary>Pixels × seconds for rendering, one for directing: proportional to the time that it takes.</summary>
    private double CostOf(WorkKind kind)
    {
        var (width, height) = _state.Picture;
        return kind == WorkKind.Direct ? 1 : width * (double)height * _state.Seconds;
    }

    private async Task<AdmissionDecision> Ask(AdmissionMoment moment)
    {
        var command = _state.Command!;
        return await services.Gate.Ask(
            new AdmissionRequest(moment, command.Owner, Id, command.Prompt, _state.Seconds, _state.Picture.Width, _state.Picture.Height, _state.Storyboard!),
            CancellationToken.None);
    }

    /// <summary>What fails here is tried again by the next care; the call that caused it has already kept its promise.</summary>
    private async Task Quietly(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception fault)
        {
            LogWillRetry(fault, Id);
        }
    }
}
