namespace Orleans.Runtime;

/// <summary>The consumer's side of an enumeration: asks for elements in batches.</summary>
internal sealed class GrainEnumerator<T> : IAsyncEnumerator<T>
{
    private readonly GrainEnumerable<T> _enumerable;
    private readonly CancellationTokenSource? _linked;
    private readonly CancellationToken _cancellation;
    private readonly Guid _id = Guid.NewGuid();
    private EnumerationPage<T> _page;
    private int _at;
    private int _seen;
    private bool _began;
    private bool _ended;
    private bool _disposed;

    public GrainEnumerator(GrainEnumerable<T> enumerable, CancellationToken cancellation)
    {
        _enumerable = enumerable;
        if (enumerable.Cancellation.CanBeCanceled && cancellation.CanBeCanceled && enumerable.Cancellation != cancellation)
        {
            _linked = CancellationTokenSource.CreateLinkedTokenSource(enumerable.Cancellation, cancellation);
            _cancellation = _linked.Token;
        }
        else
        {
            _cancellation = cancellation.CanBeCanceled ? cancellation : enumerable.Cancellation;
        }
    }

    public T Current => _page.Elements is { } elements && _at < elements.Count
        ? elements[_at]
        : throw new InvalidOperationException("There is no current element: call MoveNextAsync, and only go on while it returns true.");

    private Silo Silo => _enumerable.Reference.Silo;

    public async ValueTask<bool> MoveNextAsync()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_page.Elements is { } elements && ++_at < elements.Count)
        {
            _seen++;
            return true;
        }

        if (_page.Status == EnumerationStatus.Completed)
        {
            return false;
        }

        try
        {
            await Ask();
        }
        catch
        {
            await End();
            throw;
        }

        _at = 0;
        _ended = _page.Status == EnumerationStatus.Completed;
        _seen += _page.Elements.Count > 0 ? 1 : 0;
        return _page.Elements.Count > 0;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            await End();
            _linked?.Dispose();
        }
    }

    private async Task Ask()
    {
        do
        {
            _cancellation.ThrowIfCancellationRequested();
            AbortIfAsked();
            var call = new MoveNextCall<T>(Silo, _enumerable, _id, !_began, _cancellation);
            _began = true;
            Silo.Send(call);
            _page = await call.Answer;
        }
        while (_page.Status == EnumerationStatus.Heartbeat);

        switch (_page.Status)
        {
            case EnumerationStatus.Failed:
                _ended = true;
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(_page.Failure!).Throw();
                break;
            case EnumerationStatus.Cancelled:
                _ended = true;
                throw new OperationCanceledException(_cancellation);
            case EnumerationStatus.Missing:
                _ended = true;
                throw new EnumerationAbortedException(
                    $"Enumeration aborted: {_enumerable.Reference.GrainId} does not know it any more, because it was deactivated or nobody asked for too long. Enumerate again.");
        }
    }

    // A switch of the tests, so that consumers prove that they resume.
    private void AbortIfAsked()
    {
        var limit = Silo.StandIn.AbortEnumerationsAfter;
        if (limit > 0 && _seen >= limit)
        {
            throw new EnumerationAbortedException($"Enumeration aborted after {_seen} elements, as {StandIn.StandInOptions.Section} asks.");
        }
    }

    private async Task End()
    {
        if (!_began || _ended)
        {
            return;
        }

        _ended = true;
        var call = new DisposeCall(Silo, _enumerable.Reference, _id);
        Silo.Send(call);
        Task answered = call.Answer;
        await answered.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }
}
