using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Characters;

/// <summary>One character.</summary>
internal sealed class CharacterGrain([PersistentState("character", GrainStorage.Provider)] IPersistentState<CharacterState> stored) : Grain, ICharacterGrain
{
    public async Task<Character> Create(Character character)
    {
        if (stored.State.Character is { } known)
        {
            return known;
        }

        stored.State = new CharacterState { Character = character };
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            stored.State = new CharacterState();
            DeactivateOnIdle();
            throw;
        }

        return character;
    }

    public Task<Character?> Get(OwnerId caller)
    {
        if (stored.State.Character is null)
        {
            // Guessed ids must not fill the memory.
            DeactivateOnIdle();
        }

        return Task.FromResult(stored.State.Character is { } known && known.Owner == caller ? known : null);
    }
}

/// <summary>What is durable of a character.</summary>
internal sealed record CharacterState
{
    public Character? Character { get; init; }
}
