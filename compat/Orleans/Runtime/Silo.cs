using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Serialization;
using Orleans.StandIn;

namespace Orleans.Runtime;

/// <summary>The one silo of the process: every activation, and the way of every call.</summary>
internal sealed class Silo
{
    private readonly ConcurrentDictionary<GrainId, Activation> _activations = new();
    private readonly Lazy<GrainCatalog> _catalog = new(GrainCatalog.OfProgram);
    private readonly Lazy<IIncomingGrainCallFilter[]> _filters;
    private readonly Lazy<IGrainFactory> _factory;
    private volatile bool _running;
    private volatile bool _activating;

    public Silo(
        IServiceProvider services,
        ILogger<Silo> logger,
        IOptions<SiloMessagingOptions> messaging,
        IOptions<GrainCollectionOptions> collection,
        IOptions<StandInOptions> standIn,
        [FromKeyedServices(TimeProviderNames.Grains)] TimeProvider grainClock,
        [FromKeyedServices(TimeProviderNames.ActivationManagement)] TimeProvider collectionClock)
    {
        Services = services;
        Logger = logger;
        Messaging = messaging.Value;
        Collection = collection.Value;
        StandIn = standIn.Value;
        GrainClock = grainClock;
        CollectionClock = collectionClock;
        Observers = new ObserverRegistry(this);
        _filters = new(() => [.. services.GetServices<IIncomingGrainCallFilter>()]);
        _factory = new(services.GetRequiredService<IGrainFactory>);
    }

    public IServiceProvider Services { get; }

    public ILogger Logger { get; }

    public SiloMessagingOptions Messaging { get; }

    public GrainCollectionOptions Collection { get; }

    public StandInOptions StandIn { get; }

    /// <summary>Drives grain timers.</summary>
    public TimeProvider GrainClock { get; }

    /// <summary>Drives the collection of idle activations.</summary>
    public TimeProvider CollectionClock { get; }

    public ResponseTimeouts Timeouts { get; } = new();

    public ObserverRegistry Observers { get; }

    public IIncomingGrainCallFilter[] Filters => _filters.Value;

    public IGrainFactory GrainFactory => _factory.Value;

    public GrainCatalog Catalog => _catalog.Value;

    public string Identity { get; } = $"silo {Environment.ProcessId}";

    public IEnumerable<Activation> Activations => _activations.Select(each => each.Value);

    public void Open() => _running = _activating = true;

    /// <summary>No new activations; those that live may still call each other.</summary>
    public void StopActivating() => _activating = false;

    public void Close()
    {
        _running = false;
        foreach (var call in Timeouts.All())
        {
            call.Reject(new SiloUnavailableException($"The silo stopped before {call.Method.Name} of {call.Reference.GrainId} was answered."));
        }

        Timeouts.Dispose();
    }

    public BoundReference Reference(Type interfaceType, GrainId grainId) => InterfaceModel.Of(interfaceType).CreateReference(this, grainId);

    public TimeSpan CollectionAgeOf(GrainClass grainClass) => grainClass.CollectionAge(Collection);

    /// <summary>Sends a call: sets its values apart, begins to wait for it, and hands it to its target.</summary>
    public void Send(GrainCall call)
    {
        if (!_running)
        {
            call.Reject(new SiloUnavailableException($"The silo is not running, so {call.Method.Name} of {call.Reference.GrainId} cannot be called."));
            return;
        }

        var method = call.Method;
        if (method.CancellationAt >= 0 && call.Arguments[method.CancellationAt] is CancellationToken { CanBeCanceled: true } token)
        {
            call.Cancellation = new CallCancellation(call, token);
            call.Arguments[method.CancellationAt] = call.Cancellation.Token;
        }

        Isolation.PassAll(method, call.Arguments, StandIn.ThroughCodec);
        Timeouts.Add(call, method.Timeout ?? Messaging.ResponseTimeout);
        call.Cancellation?.Listen();
        Dispatch(call, call.Reference);
    }

    /// <summary>Sends what waited for an activation that has ended to its successor.</summary>
    public void Forward(WorkItem item, Activation from)
    {
        if (_activating)
        {
            Find(from.GrainId, from.Class).Post(item);
        }
        else
        {
            item.Reject(new SiloUnavailableException($"The silo stops, and {from.GrainId} is not active any more."));
        }
    }

    public void Unregister(Activation activation) => _activations.TryRemove(new KeyValuePair<GrainId, Activation>(activation.GrainId, activation));

    /// <exception cref="SiloUnavailableException">The silo stops.</exception>
    public void ThrowIfNoActivations()
    {
        if (!_activating)
        {
            throw new SiloUnavailableException("The silo stops and activates no more grains.");
        }
    }

    private void Dispatch(GrainCall call, BoundReference reference)
    {
        if (reference.Model.IsObserver)
        {
            Observers.Post(reference.GrainId, call);
            return;
        }

        Find(reference.GrainId, null).Post(call);
    }

    private Activation Find(GrainId id, GrainClass? grainClass) =>
        _activations.TryGetValue(id, out var activation)
            ? activation
            : _activations.GetOrAdd(id, static (id, from) => new Activation(from.Silo, from.Class ?? from.Silo.Catalog.Of(id.Type), id), (Silo: this, Class: grainClass));
}
