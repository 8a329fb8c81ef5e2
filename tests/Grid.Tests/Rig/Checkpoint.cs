namespace Sora.Grid.Tests.Rig;

/// <summary>A place in a worker's script where the test takes over: it learns that the worker is there, and lets it go on.</summary>
internal sealed class Checkpoint
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => _reached.Task.WaitAsync(GridRig.Patience);

    public void Open() => _open.TrySetResult();

    public Task Pass(CancellationToken cancellation)
    {
        _reached.TrySetResult();
        return _open.Task.WaitAsync(cancellation);
    }

    /// <summary>For a worker that hears nothing: only the test ends its waiting.</summary>
    public Task PassDeaf() => Pass(CancellationToken.None);
}
