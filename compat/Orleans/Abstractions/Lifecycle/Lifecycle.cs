namespace Orleans;

/// <summary>Lets observers take part in the stages of a start and a stop.</summary>
public interface ILifecycleObservable
{
    /// <summary>Calls the observer when the stage is reached, in rising order at the start and falling order at the stop.</summary>
    IDisposable Subscribe(string observerName, int stage, ILifecycleObserver observer);
}

/// <summary>Takes part in one stage.</summary>
public interface ILifecycleObserver
{
    Task OnStart(CancellationToken cancellationToken = default);

    Task OnStop(CancellationToken cancellationToken = default);
}

/// <summary>Subscribes itself to a lifecycle.</summary>
public interface ILifecycleParticipant<TLifecycleObservable>
    where TLifecycleObservable : ILifecycleObservable
{
    void Participate(TLifecycleObservable lifecycle);
}
