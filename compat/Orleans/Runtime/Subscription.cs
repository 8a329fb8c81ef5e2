namespace Orleans.Runtime;

/// <summary>Takes something back when it is disposed.</summary>
internal sealed class Subscription(Action remove) : IDisposable
{
    public void Dispose() => remove();
}
