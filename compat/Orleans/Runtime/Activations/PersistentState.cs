using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace Orleans.Runtime;

/// <summary>One stored state of one activation.</summary>
internal sealed class PersistentState<TState> : IPersistentState<TState>, ILifecycleObserver
{
    private readonly Activation _activation;
    private readonly IGrainStorage _storage;
    private readonly string _name;
    private readonly GrainState<TState> _state = new(Blank());
    private bool _isRead;

    private PersistentState(Activation activation, IGrainStorage storage, string name)
    {
        _activation = activation;
        _storage = storage;
        _name = name;
    }

    public TState State
    {
        get
        {
            _activation.CheckIsOwnTurn();
            return _state.State;
        }

        set
        {
            _activation.CheckIsOwnTurn();
            _state.State = value;
        }
    }

    public string? Etag => _state.ETag;

    public bool RecordExists => _isRead ? _state.RecordExists : throw new InvalidOperationException("The state is not read yet: wait for OnActivateAsync.");

    /// <exception cref="BadProviderConfigException">There is no such provider.</exception>
    public static PersistentState<TState> Create(Activation activation, IPersistentStateConfiguration configuration)
    {
        var services = activation.ActivationServices;
        var storage = string.IsNullOrWhiteSpace(configuration.StorageName)
            ? services.GetService<IGrainStorage>() ?? throw new BadProviderConfigException($"No default storage provider found loading grain type {activation.GrainId.Type}.")
            : services.GetKeyedService<IGrainStorage>(configuration.StorageName)
                ?? throw new BadProviderConfigException($"No storage provider named \"{configuration.StorageName}\" found loading grain type {activation.GrainId.Type}.");
        var state = new PersistentState<TState>(activation, storage, configuration.StateName);
        activation.ObservableLifecycle.Subscribe(configuration.StateName, GrainLifecycleStage.SetupState, state);
        return state;
    }

    public async Task ReadStateAsync()
    {
        await Do(_storage.ReadStateAsync, nameof(ReadStateAsync));
        _isRead = true;
    }

    public Task WriteStateAsync() => Do(_storage.WriteStateAsync, nameof(WriteStateAsync));

    public Task ClearStateAsync() => Do(_storage.ClearStateAsync, nameof(ClearStateAsync));

    public Task OnStart(CancellationToken cancellationToken = default) => ReadStateAsync();

    public Task OnStop(CancellationToken cancellationToken = default) => Task.CompletedTask;

    // As the real runtime makes a fresh state: by its constructor where there is one.
    private static TState Blank() =>
        typeof(TState).IsValueType || typeof(TState) == typeof(string) || typeof(TState).GetConstructor(Type.EmptyTypes) is null ? default! : Activator.CreateInstance<TState>();

    private async Task Do(Func<string, GrainId, IGrainState<TState>, Task> operation, string name)
    {
        _activation.CheckIsOwnTurn();
        try
        {
            await operation(_name, _activation.GrainId, _state);
        }
        catch (Exception exception) when (exception is not OrleansException)
        {
            throw new OrleansException($"{name} of state {_name} of {_activation.GrainId} failed: {exception.Message}", exception);
        }
    }
}
