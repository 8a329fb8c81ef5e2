using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Members;

/// <summary>One invite code.</summary>
internal sealed class InviteGrain([PersistentState("invite", GrainStorage.Provider)] IPersistentState<InviteState> stored, TimeProvider time) : Grain, IInviteGrain
{
    /// <summary>Stands for whoever was erased.</summary>
    private static readonly OwnerId Nobody = new(OwnerId.Prefix + new string('0', 32));

    /// <summary>Longer than a join takes.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(10);

    public async Task Give(OwnerId issuer)
    {
        if (stored.State.Issuer is null)
        {
            await stored.Write(new InviteState { Issuer = issuer, GivenAt = time.GetUtcNow() }, DeactivateOnIdle);
        }
    }

    public async Task<bool> Use(OwnerId member)
    {
        if (stored.State.Issuer is null)
        {
            DeactivateOnIdle();
            return false;
        }

        if (stored.State.UsedBy is { } user && user != member && !await HasLapsed(user))
        {
            return false;
        }

        if (!stored.State.IsConfirmed)
        {
            await stored.Write(stored.State with { UsedBy = member, UsedAt = time.GetUtcNow() }, DeactivateOnIdle);
        }

        return true;
    }

    public async Task Confirm(OwnerId member)
    {
        if (stored.State.UsedBy == member && !stored.State.IsConfirmed)
        {
            await stored.Write(stored.State with { IsConfirmed = true }, DeactivateOnIdle);
        }
    }

    public async Task GiveBack(OwnerId member)
    {
        if (stored.State.UsedBy == member && !stored.State.IsConfirmed)
        {
            await stored.Write(stored.State with { UsedBy = null }, DeactivateOnIdle);
        }
    }

    public async Task Forget(OwnerId member)
    {
        if (stored.State.Issuer is not { } issuer || (issuer != member && stored.State.UsedBy != member))
        {
            DeactivateOnIdle();
            return;
        }

        if (issuer == member && stored.State.UsedBy is null)
        {
            await Withdraw();
            return;
        }

        await stored.Write(
            stored.State with { Issuer = issuer == member ? Nobody : issuer, UsedBy = stored.State.UsedBy == member ? Nobody : stored.State.UsedBy, IsConfirmed = true }, DeactivateOnIdle);
    }

    public async Task<bool> Withdraw()
    {
        if (stored.State.UsedBy is not null)
        {
            return false;
        }

        await stored.ClearStateAsync();
        stored.State = new InviteState();
        DeactivateOnIdle();
        return true;
    }

    public Task<InviteStanding?> Get()
    {
        if (stored.State.Issuer is { } issuer)
        {
            return Task.FromResult<InviteStanding?>(new InviteStanding(issuer, stored.State.GivenAt, stored.State.UsedBy));
        }

        // Guessed codes must not fill the memory.
        DeactivateOnIdle();
        return Task.FromResult<InviteStanding?>(null);
    }

    private async Task<bool> HasLapsed(OwnerId holder)
    {
        if (stored.State.IsConfirmed || time.GetUtcNow() - stored.State.UsedAt < Hold)
        {
            return false;
        }

        if (await GrainFactory.GetGrain<IMemberGrain>(holder.Value).Get() is null)
        {
            return true;
        }

        await stored.Write(stored.State with { IsConfirmed = true }, DeactivateOnIdle);
        return false;
    }
}

/// <summary>What is durable of a code.</summary>
internal sealed record InviteState
{
    public OwnerId? Issuer { get; init; }

    public DateTimeOffset GivenAt { get; init; }

    public OwnerId? UsedBy { get; init; }

    public DateTimeOffset UsedAt { get; init; }

    public bool IsConfirmed { get; init; }
}
