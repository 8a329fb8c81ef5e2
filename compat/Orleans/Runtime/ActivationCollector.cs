namespace Orleans.Runtime;

/// <summary>Looks for idle activations every quantum.</summary>
internal sealed class ActivationCollector(Silo silo) : IDisposable
{
    private ITimer? _timer;

    public void Start() =>
        _timer = silo.CollectionClock.CreateTimer(_ => Collect(), null, silo.Collection.CollectionQuantum, silo.Collection.CollectionQuantum);

    public void Dispose() => _timer?.Dispose();

    private void Collect()
    {
        foreach (var activation in silo.Activations)
        {
            activation.Collect();
        }
    }
}
