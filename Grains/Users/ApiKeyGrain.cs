using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Users;

/// <summary>One API key, known by its hash only.</summary>
internal sealed class ApiKeyGrain([PersistentState("apikey", GrainStorage.Provider)] IPersistentState<ApiKeyState> stored) : Grain, IApiKeyGrain
{
    public async Task<bool> Bind(OwnerId owner, string name)
    {
        if (stored.State.Owner is { } bound)
        {
            return bound == owner;
        }

        stored.State = new ApiKeyState { Owner = owner, Name = name };
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            stored.State = new ApiKeyState();
            DeactivateOnIdle();
            throw;
        }

        return true;
    }

    public Task<OwnerId?> GetOwner()
    {
        if (stored.State.Owner is null)
        {
            // Guessed keys must not fill the memory.
            DeactivateOnIdle();
        }

        return Task.FromResult(stored.State.Owner);
    }
}

/// <summary>What is durable of a key.</summary>
internal sealed record ApiKeyState
{
    public OwnerId? Owner { get; init; }

    public string? Name { get; init; }
}
