using Microsoft.Extensions.DependencyInjection;

namespace Orleans.Runtime;

/// <summary>One living grain. What it is, and what its grain may ask of it; see the other parts for its turns and its life.</summary>
internal sealed partial class Activation : IGrainContext
{
    private readonly ActivationScheduler _scheduler;
    private readonly ActivationLifecycle _lifecycle = new();
    private readonly HashSet<GrainTimer> _timers = [];
    private AsyncServiceScope? _scope;
    private EnumerationSessions? _enumerations;
    private Dictionary<Guid, int>? _reentrantSections;

    public Activation(Silo silo, GrainClass grainClass, GrainId grainId)
    {
        Silo = silo;
        Class = grainClass;
        GrainId = grainId;
        _scheduler = new ActivationScheduler(this);
    }

    public Silo Silo { get; }

    public GrainClass Class { get; }

    public GrainId GrainId { get; }

    public GrainReference GrainReference => new(GrainId);

    public object? GrainInstance { get; private set; }

    public IServiceProvider ActivationServices => _scope?.ServiceProvider ?? throw new InvalidOperationException($"{GrainId} is not active.");

    public IGrainLifecycle ObservableLifecycle => _lifecycle;

    public ActivationScheduler Scheduler => _scheduler;

    IWorkItemScheduler IGrainContext.Scheduler => _scheduler;

    public EnumerationSessions Enumerations => _enumerations ??= new EnumerationSessions(this);

    /// <exception cref="InvalidOperationException">The grain was made outside the runtime.</exception>
    public static Activation Of(IGrainBase grain)
    {
        ArgumentNullException.ThrowIfNull(grain);
        return grain.GrainContext as Activation
            ?? throw new InvalidOperationException($"This {grain.GetType()} was made outside the grain runtime; get a reference from an IGrainFactory instead.");
    }

    /// <exception cref="InvalidOperationException">Called outside a turn of this activation.</exception>
    public IGrainTimer RegisterTimer(Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        CheckIsOwnTurn();
        var timer = new GrainTimer(this, callback, options);
        lock (_timers)
        {
            _timers.Add(timer);
        }

        timer.Change(options.DueTime, options.Period);
        return timer;
    }

    public void Forget(GrainTimer timer)
    {
        lock (_timers)
        {
            _timers.Remove(timer);
        }
    }

    public void EnterReentrantSection(Guid chain)
    {
        var sections = _reentrantSections ??= [];
        sections[chain] = sections.GetValueOrDefault(chain) + 1;
    }

    public void LeaveReentrantSection(Guid chain)
    {
        if (_reentrantSections is { } sections && sections.TryGetValue(chain, out var depth))
        {
            if (depth == 1)
            {
                sections.Remove(chain);
            }
            else
            {
                sections[chain] = depth - 1;
            }
        }
    }

    /// <exception cref="InvalidOperationException">Called outside a turn of this activation.</exception>
    public void CheckIsOwnTurn()
    {
        if (!ReferenceEquals(RuntimeContext.Current, this))
        {
            throw new InvalidOperationException(
                $"Activation access violation: {GrainId} was used outside its turns, such as in work on the thread pool. Await inside the grain instead.");
        }
    }

    public bool Equals(IGrainContext? other) => ReferenceEquals(this, other);

    public override string ToString() => $"Activation of {GrainId}";
}
