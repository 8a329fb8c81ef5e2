using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Social;

/// <summary>Whom one member follows, blocks and mutes: one call at a time, so that a follow and a block of the same member cannot cross.</summary>
internal sealed class RelationsGrain(ISocialWriter store, TimeProvider time) : Grain, IRelationsGrain
{
    private OwnerId Member => new(this.GetPrimaryKeyString());

    public async Task<bool> Follow(OwnerId person, bool on)
    {
        if (await store.Follow(Member, person, on, time.GetUtcNow()) is not { } notified)
        {
            return false;
        }

        if (notified)
        {
            _ = GrainFactory.GetGrain<INotificationsGrain>(person.Value).Wake();
        }

        return true;
    }

    public Task Block(OwnerId person, bool on) => store.Block(Member, person, on, time.GetUtcNow());

    public Task Mute(OwnerId person, bool on) => store.Mute(Member, person, on, time.GetUtcNow());
}
