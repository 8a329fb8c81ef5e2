using Orleans.Storage;

namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>A stored state.</summary>
[GenerateSerializer, Alias("contract.Counter")]
public sealed class CounterState
{
    [Id(0)]
    public int Count { get; set; }
}

/// <summary>Counts in a stored state.</summary>
public interface IStateGrain : IGrainWithStringKey
{
    Task<int> Add();

    Task<(int Count, bool Exists, string? ETag)> Look();

    Task<int> AddUnwritten();

    Task Clear();

    Task End();

    /// <summary>Writes behind its own back, then as usual.</summary>
    Task Conflict();

    Task<Guid> GetActivation();
}

/// <summary>Asks for a provider that there is not.</summary>
public interface IMissingProviderGrain : IGrainWithStringKey
{
    Task Say();
}

internal sealed class StateGrain(
    [PersistentState("state-counter")] IPersistentState<CounterState> state,
    [PersistentState("other-counter", "named")] IPersistentState<CounterState> other) : Grain, IStateGrain
{
    private readonly Guid _activation = Guid.NewGuid();

    public async Task<int> Add()
    {
        state.State.Count++;
        await state.WriteStateAsync();
        other.State.Count += 10;
        await other.WriteStateAsync(CancellationToken.None);
        return state.State.Count + other.State.Count;
    }

    public Task<(int Count, bool Exists, string? ETag)> Look() => Task.FromResult((state.State.Count, state.RecordExists, state.Etag));

    public Task<int> AddUnwritten() => Task.FromResult(++state.State.Count);

    public Task Clear() => state.ClearStateAsync();

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async Task Conflict()
    {
        var storage = (IGrainStorage)ServiceProvider.GetService(typeof(IGrainStorage))!;
        var behind = new GrainState<CounterState>(new CounterState());
        await storage.ReadStateAsync("state-counter", this.GetGrainId(), behind);
        behind.State = new CounterState { Count = 100 };
        await storage.WriteStateAsync("state-counter", this.GetGrainId(), behind);
        await state.WriteStateAsync();
    }

    public Task<Guid> GetActivation() => Task.FromResult(_activation);
}

internal sealed class MissingProviderGrain([PersistentState("state", "nowhere")] IPersistentState<CounterState> state) : Grain, IMissingProviderGrain
{
    public Task Say() => Task.FromResult(state.State.Count);
}
