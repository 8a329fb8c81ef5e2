using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Members;

/// <summary>One handle: free, reserved for a while, or a member's.</summary>
internal sealed class HandleGrain([PersistentState("handle", GrainStorage.Provider)] IPersistentState<HandleState> stored, TimeProvider time) : Grain, IHandleGrain
{
    /// <summary>Longer than a join takes.</summary>
    private static readonly TimeSpan Reservation = TimeSpan.FromMinutes(10);

    public async Task<bool> Reserve(OwnerId member)
    {
        if (stored.State.Member is { } holder && holder != member && !await HasLapsed(holder))
        {
            return false;
        }

        if (stored.State is not { IsConfirmed: true })
        {
            await Write(new HandleState { Member = member, ReservedAt = time.GetUtcNow() });
        }

        return true;
    }

    public async Task Confirm(OwnerId member)
    {
        if (stored.State.Member == member && !stored.State.IsConfirmed)
        {
            await Write(stored.State with { IsConfirmed = true });
        }
    }

    public async Task Release(OwnerId member)
    {
        if (stored.State.Member == member)
        {
            await stored.ClearStateAsync();
            stored.State = new HandleState();
            DeactivateOnIdle();
        }
    }

    public Task<OwnerId?> GetMember()
    {
        LeaveWhenFree();
        return Task.FromResult(stored.State.IsConfirmed ? stored.State.Member : null);
    }

    public async Task<bool> IsFree()
    {
        LeaveWhenFree();
        return stored.State.Member is not { } holder || await HasLapsed(holder);
    }

    /// <summary>A reservation whose time is over counts when its member was written before the confirmation was lost.</summary>
    private async Task<bool> HasLapsed(OwnerId holder)
    {
        if (stored.State.IsConfirmed || time.GetUtcNow() - stored.State.ReservedAt < Reservation)
        {
            return false;
        }

        var member = await GrainFactory.GetGrain<IMemberGrain>(holder.Value).Get();
        if (member is null || HandleKeys.Of(member.Handle) != this.GetPrimaryKeyString())
        {
            return true;
        }

        await Write(stored.State with { IsConfirmed = true });
        return false;
    }

    /// <summary>Guessed handles must not fill the memory.</summary>
    private void LeaveWhenFree()
    {
        if (stored.State.Member is null)
        {
            DeactivateOnIdle();
        }
    }

    private Task Write(HandleState next) => stored.Write(next, DeactivateOnIdle);
}

/// <summary>What is durable of a handle.</summary>
internal sealed record HandleState
{
    public OwnerId? Member { get; init; }

    public DateTimeOffset ReservedAt { get; init; }

    public bool IsConfirmed { get; init; }
}
