namespace Orleans.Runtime;

/// <summary>
/// The stages of one activation: state is read in the first, the grain's own OnActivateAsync is the stage <see cref="GrainLifecycleStage.Activate"/>.
/// Built for grains that nothing subscribes to: then it is one call.
/// </summary>
internal sealed class ActivationLifecycle : IGrainLifecycle
{
    private List<(int Stage, ILifecycleObserver Observer)>? _observers;
    private bool _grainStarted;

    public IDisposable Subscribe(string observerName, int stage, ILifecycleObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        var entry = (stage, observer);
        (_observers ??= []).Add(entry);
        return new Subscription(() => _observers.Remove(entry));
    }

    public Task Start(IGrainBase? grain, CancellationToken cancellation) =>
        _observers is null ? StartGrain(grain, cancellation) : StartStages(grain, cancellation);

    public async Task Stop(IGrainBase? grain, DeactivationReason reason, CancellationToken cancellation)
    {
        var stages = _observers is null ? [] : _observers.OrderByDescending(each => each.Stage).ToArray();
        foreach (var (_, observer) in stages.Where(each => each.Stage > GrainLifecycleStage.Activate))
        {
            await observer.OnStop(cancellation);
        }

        if (_grainStarted && grain is not null)
        {
            await grain.OnDeactivateAsync(reason, cancellation);
        }

        foreach (var (_, observer) in stages.Where(each => each.Stage <= GrainLifecycleStage.Activate))
        {
            await observer.OnStop(cancellation);
        }
    }

    private Task StartGrain(IGrainBase? grain, CancellationToken cancellation)
    {
        _grainStarted = true;
        return grain?.OnActivateAsync(cancellation) ?? Task.CompletedTask;
    }

    private async Task StartStages(IGrainBase? grain, CancellationToken cancellation)
    {
        var stages = _observers!.OrderBy(each => each.Stage).GroupBy(each => each.Stage).ToArray();
        foreach (var stage in stages.Where(each => each.Key <= GrainLifecycleStage.Activate))
        {
            await Task.WhenAll(stage.Select(each => each.Observer.OnStart(cancellation)));
        }

        await StartGrain(grain, cancellation);
        foreach (var stage in stages.Where(each => each.Key > GrainLifecycleStage.Activate))
        {
            await Task.WhenAll(stage.Select(each => each.Observer.OnStart(cancellation)));
        }
    }
}
