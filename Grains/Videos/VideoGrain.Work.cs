using Sora.Grains.Generation;
using Sora.Grains.Moderation;

namespace Sora.Grains.Videos;

/// <summary>What workers see: a lease that began lives while it is heard of, and ends the job once.</summary>
internal sealed partial class VideoGrain
{
    private DateTimeOffset _heardAt;

    /// <summary>Null when another activation saw the lease begin: the work's length is then unknown and not measured.</summary>
    private DateTimeOffset? _leasedAt;

    private WorkProgress? _progress;

    public async Task<LeasedWork?> Begin(Lease lease)
    {
        if (!_state.WaitsFor(lease.Kind) || lease.Epoch != _state.Epoch + 1)
        {
            return null;
        }

        var next = lease.Kind == WorkKind.Render ? _state.Judged(await Ask(AdmissionMoment.Lease), Now) : _state;
        if (next.Stage.IsFinal())
        {
            await End(next);
            await Quietly(Settle);
            return null;
        }

        await Commit(next.Leased(lease, Now));
        _leasedAt = _heardAt = Now;
        _standing = null;
        GridInstruments.WaitSeconds.Record((Now - _state.CreatedAt).TotalSeconds, GridInstruments.Kind(lease.Kind));
        var command = _state.Command!;
        return new LeasedWork(
            lease, command.Owner, command.Prompt, _state.Seconds, _state.Picture.Width, _state.Picture.Height, command.Seed, _state.Storyboard, command.WithTrace, _state.Revision,
            command.Origin, command.SourceBoard, command.Opening, command.Character is null ? null : [command.Character, .. command.OtherCharacter is { } other ? (CharacterUse[])[other] : []], command.Footage);
    }

    public Task<bool> Report(int epoch, WorkProgress progress)
    {
        if (!Holds(epoch))
        {
            return Task.FromResult(false);
        }

        _heardAt = Now;
        if (progress != _progress)
        {
            _progress = progress;
            Touch();
        }

        return Task.FromResult(true);
    }

    public async Task<bool> Directed(int epoch, string storyboard)
    {
        if (!Holds(epoch))
        {
            return false;
        }

        var took = Now - _leasedAt;
        await Commit(_state.Directed(storyboard, Now));
        Measure(WorkKind.Direct, took);
        await Quietly(Advance);
        return true;
    }

    public Task<bool> Rendering(int epoch, string[] shotKeys) => Held(epoch, () => Commit(_state.RenderingShots(shotKeys, Now)));

    public async Task<bool> ShotMastered(int epoch, string shotKey, bool made, AdmissionDecision frames)
    {
        if (!Holds(epoch))
        {
            return false;
        }

        var judged = (made ? _state.Mastered() : _state).Judged(frames, Now);
        await (judged.Stage.IsFinal() ? End(judged) : Commit(judged));
        _heardAt = Now;
        return Holds(epoch);
    }

    public Task<bool> Noted(int epoch, string shotKey, string[] notes) => Held(epoch, () => Commit(_state.Noted(shotKey, notes)));

    public Task<bool> Assembling(int epoch) => Held(epoch, () => Commit(_state.Moved(VideoStage.Assembling, Now)));

    public async Task<bool> Complete(int epoch)
    {
        if (!Holds(epoch))
        {
            return _state.Stage == VideoStage.Completed && _state.Epoch == epoch;
        }

        var took = Now - _leasedAt;
        var judged = _state.Judged(await Ask(AdmissionMoment.Publish), Now);
        await Commit(judged.Stage.IsFinal() ? judged : judged.Completed(Now));
        GridInstruments.JobsEnded.Add(1, GridInstruments.Outcome(_state.Stage));
        Measure(WorkKind.Render, took);
        await Quietly(Settle);
        return _state.Stage == VideoStage.Completed;
    }

    public async Task Fail(int epoch, WorkFailure failure)
    {
        if (!Holds(epoch))
        {
            await Release(epoch);
            return;
        }

        LogWorkFailed(Id, epoch, failure.Error.Code, failure.Error.Message);
        await End(failure.MayRetry ? _state.EngineFailed(failure.Error, Now) : _state.Failed(failure.Error, Now));
        _draining = null;
        await Quietly(Advance);
    }

    public async Task Release(int epoch)
    {
        if (Holds(epoch))
        {
            await End(_state.Requeued(Now));
            _draining = null;
            await Quietly(Advance);
        }
        else if (_draining?.Epoch == epoch)
        {
            _draining = null;
            if (NeedsCare && (_state.Stage.IsFinal() || _state.Deleting))
            {
                await Quietly(Settle);
            }
        }
    }

    public async Task Recover(string silo, string session)
    {
        if (_state.Lease is { } lease && lease.Session != session && lease.Device.StartsWith(silo + '/', StringComparison.Ordinal))
        {
            LogCutOff(Id, lease.Device, lease.Epoch);
            await Interrupt();
            _draining = null;
        }

        if (_state.Command is not null && (NeedsCare || _state.Stage.IsFinal()))
        {
            StartCare();
        }

        await Care();
    }

    public async Task<bool> Reproject()
    {
        if (_state is not { Command: not null, Deleting: false })
        {
            LeaveUnlessHeld();
            return false;
        }

        await services.Index.Apply(Record(), _state.History, CancellationToken.None);
        return true;
    }

    private bool Holds(int epoch) => !_state.Deleting && _state.Lease?.Epoch == epoch;

    private async Task<bool> Held(int epoch, Func<Task> write)
    {
        if (!Holds(epoch))
        {
            return false;
        }

        await write();
        _heardAt = Now;
        return true;
    }

    private void Measure(WorkKind kind, TimeSpan? took)
    {
        if (took is not { TotalSeconds: var seconds })
        {
            _ = Quietly(() => SchedulerOf(kind).Remove(Id));
            return;
        }

        GridInstruments.WorkSeconds.Record(seconds, GridInstruments.Kind(kind));
        _ = Quietly(() => SchedulerOf(kind).Done(Id, CostOf(kind), seconds));
    }
}
