using Sora.Grains.Stores;

namespace Sora.Grains.Users;

/// <summary>One owner.</summary>
internal sealed class UserGrain([PersistentState("user", GrainStorage.Provider)] IPersistentState<UserState> stored, TimeProvider time) : Grain, IUserGrain
{
    public async Task<UserProfile> Register(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (stored.State.Profile is { } known)
        {
            return known;
        }

        stored.State = new UserState { Profile = new UserProfile(name, time.GetUtcNow()) };
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            stored.State = new UserState();
            DeactivateOnIdle();
            throw;
        }

        return stored.State.Profile;
    }

    public Task<UserProfile?> GetProfile() => Task.FromResult(stored.State.Profile);
}

/// <summary>What is durable of an owner.</summary>
internal sealed record UserState
{
    public UserProfile? Profile { get; init; }
}
