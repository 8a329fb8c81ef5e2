using Microsoft.Extensions.Logging;
using Sora.Grains.Films;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Moderation;
using Sora.Grains.Stores;

namespace Sora.Grains.Videos;

/// <summary>
/// The durable record of a video and its job. Order of writes: intent, state with its events, answer, index; the intent goes last. What an owner
/// sees is in this file, what workers see in VideoGrain.Work.cs, what drives the job in VideoGrain.Advance.cs.
/// </summary>
internal sealed partial class VideoGrain(
    [PersistentState(VideoState.Name, GrainStorage.Provider)] IPersistentState<VideoState> stored,
    VideoServices services,
    ILogger<VideoGrain> logger) : Grain, IVideoGrain, IVideoWorkGrain
{
    /// <summary>What is durable; the stored copy runs ahead of it during a write.</summary>
    private VideoState _state = new();

    private VideoId Id => new(this.GetPrimaryKeyString());

    private DateTimeOffset Now => services.Time.GetUtcNow();

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _state = stored.State;
        _heardAt = Now;
        _number = Now.ToUnixTimeMilliseconds();
        if (NeedsCare)
        {
            StartCare();
        }

        return Task.CompletedTask;
    }

    public async Task<VideoAnswer> Create(CreateVideo command, CancellationToken cancellation)
    {
        if (Refuse(command) is { } refusal)
        {
            return new VideoAnswer(null, refusal);
        }

        if (_state.Command is not null)
        {
            return new VideoAnswer(Show(), null);
        }

        try
        {
            if (!await services.Intents.Add(command.Id, command.Owner, services.Rules.MostOpenJobsPerOwner, cancellation))
            {
                return new VideoAnswer(null, VideoRefusals.TooManyOpenJobs(services.Rules.MostOpenJobsPerOwner));
            }

            if (await Reserve(command) is { } unpaid)
            {
                await services.Intents.Remove(command.Id, CancellationToken.None);
                LeaveUnlessHeld();
                return new VideoAnswer(null, unpaid);
            }

            await Commit(_state.Created(command, Now));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogCannotStore(fault, Id);
            await Quietly(() => Unreserve(command));
            return new VideoAnswer(null, VideoRefusals.CannotStore());
        }

        GridInstruments.JobsCreated.Add(1);
        StartCare();
        await Quietly(Advance);
        return new VideoAnswer(Show(), null);
    }

    public async Task<VideoEstimate> Estimate(CreateVideo command)
    {
        LeaveUnlessHeld();
        if (CheckNew(command) is { } refusal)
        {
            return new VideoEstimate(null, 0, refusal);
        }

        var cost = CostOf(command);
        return new VideoEstimate(await GrainFactory.GetGrain<ISchedulerGrain>(services.Models.PoolFor(command.Model)!).Estimate(cost), cost, null);
    }

    public Task<VideoAnswer> Get(OwnerId caller) => Task.FromResult(Owns(caller) ? new VideoAnswer(Show(), null) : NotFound());

    public Task<string?> GetStoryboard(OwnerId caller)
    {
        LeaveUnlessHeld();
        return Task.FromResult(Owns(caller) ? _state.Storyboard : null);
    }

    public Task<string?> GetSourceStoryboard(OwnerId caller)
    {
        LeaveUnlessHeld();
        return Task.FromResult(Owns(caller) ? _state.Command!.SourceBoard : null);
    }

    public async Task<VideoAnswer> Cancel(OwnerId caller)
    {
        if (!Owns(caller))
        {
            return NotFound();
        }

        if (!_state.Stage.IsFinal())
        {
            await End(_state.Cancelled(Now));
            await Quietly(Settle);
        }

        return new VideoAnswer(Show(), null);
    }

    public async Task<VideoAnswer> Delete(OwnerId caller)
    {
        if (!Owns(caller))
        {
            return NotFound();
        }

        await services.Intents.Add(Id, caller, int.MaxValue, CancellationToken.None);
        var ended = _state.Stage.IsFinal() ? _state : _state.Cancelled(Now);
        var last = Show();
        await End(ended with { Deleting = true });
        StartCare();
        await Quietly(() => GrainFactory.GetGrain<IPublicationGrain>(Id.Value).Delete());
        await Quietly(() => services.Index.Remove(Id, CancellationToken.None));
        await Quietly(Settle);
        return new VideoAnswer(last, null);
    }

    private bool Owns(OwnerId caller) => _state is { Command: { } command, Deleting: false } && command.Owner == caller;

    private VideoAnswer NotFound()
    {
        LeaveUnlessHeld();
        return new VideoAnswer(null, VideoRefusals.NotFound(Id));
    }

    /// <summary>Guessed ids and those of deleted videos must not fill the memory.</summary>
    private void LeaveUnlessHeld()
    {
        if (_state.Command is null)
        {
            DeactivateOnIdle();
        }
    }

    private Refusal? Refuse(CreateVideo command)
    {
        if (_state.Deleted)
        {
            LeaveUnlessHeld();
            return VideoRefusals.IdDeleted(Id);
        }

        if (_state.Command is { } taken)
        {
            return taken.Owner != command.Owner ? VideoRefusals.NotFound(Id)
                : _state.Deleting ? VideoRefusals.IdDeleted(Id)
                : taken with { PaidBy = null } != command with { PaidBy = null } ? VideoRefusals.IdTaken(Id)
                : null;
        }

        return CheckNew(command);
    }

    /// <summary>What speaks against a command under a fresh id.</summary>
    private Refusal? CheckNew(CreateVideo command) =>
        VideoLimits.Check(command)
            ?? (command.Id != Id ? VideoRefusals.WrongId(Id, command.Id) : null)
            ?? (services.Models.PoolFor(command.Model) is null ? VideoRefusals.NoEngineFor(command.Model) : null)
            ?? VideoRefusals.CheckStoryboard(command.Storyboard)
            ?? VideoRefusals.CheckStoryboard(command.SourceBoard);

    /// <summary>Makes the next state durable, shows it to watchers and tells the index.</summary>
    private async Task Commit(VideoState next)
    {
        stored.State = next.Delivered(_deliveredThrough);
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            // Whether it was written is unknown: the next activation reads what is true.
            stored.State = _state;
            DeactivateOnIdle();
            throw;
        }

        _state = stored.State;
        Touch();
        await Quietly(Deliver);
    }
}
