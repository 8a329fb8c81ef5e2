namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>One an activation; says whether it is disposed.</summary>
public sealed class ScopedService : IDisposable
{
    public Guid Id { get; } = Guid.NewGuid();

    public bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;
}
