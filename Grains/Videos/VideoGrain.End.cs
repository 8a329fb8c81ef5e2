using System.Security.Cryptography;
using System.Text;
using Sora.Grains.Films;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Webhooks;

namespace Sora.Grains.Videos;

/// <summary>What happens when a lease or a job is over: the device is freed, files that nobody needs go, the index gets the rest, and last the intent goes.</summary>
internal sealed partial class VideoGrain
{
    /// <summary>The worker that was told to stop and may still write files; null when none does.</summary>
    private Lease? _draining;

    private DateTimeOffset _drainSince;

    /// <summary>Commits a state whose lease, if one is held, is over.</summary>
    private async Task End(VideoState next)
    {
        var over = _state.Lease;
        var kind = _state.Storyboard is null ? WorkKind.Direct : WorkKind.Render;
        var wasOpen = !_state.Stage.IsFinal();
        await Commit(next with { Lease = null });
        _progress = null;
        _standing = null;
        if (over is not null)
        {
            _draining = over;
            _drainSince = Now;
            _ = Quietly(() => GrainFactory.GetGrain<IGenerationGrain>(over.Device).Stop(Id, over.Epoch));
        }

        if (wasOpen && next.Stage.IsFinal())
        {
            GridInstruments.JobsEnded.Add(1, GridInstruments.Outcome(next.Stage));
            _ = Quietly(() => SchedulerOf(kind).Remove(Id));
        }
    }

    /// <summary>Brings an ended job to rest. Every step may be repeated; the outbox is emptied after the files are gone, the intent goes after that.</summary>
    private async Task Settle()
    {
        if (_draining is not null && Now - _drainSince < services.Rules.LeaseLifetime)
        {
            return;
        }

        _draining = null;
        if (_state.Command is { } command)
        {
            await RemoveFiles(command.Owner);
            await SettleAccount();
            if (_state.Deleting)
            {
                await GrainFactory.GetGrain<IPublicationGrain>(Id.Value).Delete();
                await services.Index.Remove(Id, CancellationToken.None);
                await Commit(VideoState.Tombstone);
            }
            else
            {
                await Announce(command.Owner);
                await Deliver();
                if (_state.Outbox.Length > 0)
                {
                    await Commit(_state);
                }
            }
        }

        await services.Intents.Remove(Id, CancellationToken.None);
        StopCare();
        LeaveUnlessHeld();
    }

    /// <summary>Tells the owner's webhooks how the job ended; again is harmless.</summary>
    private Task Announce(OwnerId owner)
    {
        var type = _state.Stage == VideoStage.Completed ? WebhookEvents.VideoCompleted : WebhookEvents.VideoFailed;
        var id = "evt_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Id}/{_state.Revision}")).AsSpan(0, 16));
        return GrainFactory.GetGrain<IWebhooksGrain>(owner.Value).Publish(new WebhookEvent(id, type, Id.Value, _state.CompletedAt ?? Now));
    }

    private async Task RemoveFiles(OwnerId owner)
    {
        var keepsFilm = _state is { Stage: VideoStage.Completed, Deleting: false };
        await services.Blobs.DeleteAll(keepsFilm ? BlobKeys.Previews(owner, Id) : BlobKeys.VideoPrefix(owner, Id), CancellationToken.None);
        if (_state.Deleting)
        {
            foreach (var shot in _state.ShotKeys)
            {
                await GrainFactory.GetGrain<IMasterGrain>(BlobKeys.Master(owner, shot)).Release(Id);
            }
        }
    }

    private async Task Deliver()
    {
        if (_state is not { Deleting: false, Outbox: [.., var last] outbox } || last.Number <= _deliveredThrough)
        {
            return;
        }

        await services.Index.Apply(Record(), outbox, CancellationToken.None);
        _deliveredThrough = last.Number;
    }
}
