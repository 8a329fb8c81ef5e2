namespace Orleans.Runtime;

/// <summary>The stages of the silo.</summary>
internal sealed class SiloLifecycle : ISiloLifecycle
{
    private readonly List<(int Stage, ILifecycleObserver Observer)> _observers = [];

    public int HighestCompletedStage { get; private set; } = int.MinValue;

    public int LowestStoppedStage { get; private set; } = int.MaxValue;

    public IDisposable Subscribe(string observerName, int stage, ILifecycleObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        var entry = (stage, observer);
        _observers.Add(entry);
        return new Subscription(() => _observers.Remove(entry));
    }

    public async Task Start(int from, int to, CancellationToken cancellation)
    {
        foreach (var stage in _observers.Where(each => each.Stage >= from && each.Stage <= to).GroupBy(each => each.Stage).OrderBy(each => each.Key).ToArray())
        {
            await Task.WhenAll(stage.Select(each => each.Observer.OnStart(cancellation)));
            HighestCompletedStage = stage.Key;
        }
    }

    public async Task Stop(int from, int to, CancellationToken cancellation)
    {
        foreach (var stage in _observers.Where(each => each.Stage >= from && each.Stage <= to).GroupBy(each => each.Stage).OrderByDescending(each => each.Key).ToArray())
        {
            await Task.WhenAll(stage.Select(each => each.Observer.OnStop(cancellation)));
            LowestStoppedStage = stage.Key;
        }
    }
}
