using Orleans.Serialization;

namespace Orleans.Runtime;

/// <summary>One enumeration in its activation.</summary>
internal abstract class EnumerationSession : IAsyncDisposable
{
    private TaskCompletionSource _wake = new(TaskCreationOptions.RunContinuationsAsynchronously);

    protected Task Woken => _wake.Task;

    protected bool IsAsked { get; set; }

    protected bool WasAsked { get; set; }

    public abstract ValueTask DisposeAsync();

    public void Wake()
    {
        _wake.TrySetResult();
        _wake = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Whether nobody asked since the last time this was looked at.</summary>
    public bool IsIdleSinceLastLook()
    {
        var idle = !IsAsked && !WasAsked;
        WasAsked = false;
        return idle;
    }
}

/// <summary>One enumeration of <typeparamref name="T"/>.</summary>
internal sealed class EnumerationSession<T> : EnumerationSession
{
    private readonly Activation _activation;
    private readonly GrainEnumerable<T> _call;
    private readonly CancellationTokenSource _cancellation = new();
    private readonly IAsyncEnumerator<T> _producer;
    private Task<bool>? _pending;

    public EnumerationSession(Activation activation, GrainEnumerable<T> call, object target)
    {
        _activation = activation;
        _call = call;
        var arguments = call.Arguments;
        if (call.Method.CancellationAt is var at and >= 0)
        {
            arguments = [.. arguments];
            arguments[at] = _cancellation.Token;
        }

        _producer = call.Method.Enumerate<T>(target, arguments).GetAsyncEnumerator(_cancellation.Token);
    }

    private int BatchSize => _activation.Silo.StandIn.EnumerationBatch is > 0 and var size ? Math.Min(size, _call.MaxBatchSize) : _call.MaxBatchSize;

    public async Task<EnumerationPage<T>> MoveNext(CancellationToken cancellation)
    {
        IsAsked = WasAsked = true;
        try
        {
            return await Collect(cancellation);
        }
        catch (OperationCanceledException)
        {
            return EnumerationPage<T>.Of(EnumerationStatus.Cancelled);
        }
        catch (Exception exception)
        {
            return new EnumerationPage<T>(EnumerationStatus.Failed, [], exception);
        }
        finally
        {
            IsAsked = false;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await _cancellation.CancelAsync();
            if (_pending is { } pending)
            {
                Task ended = pending.WaitAsync(_activation.Silo.Messaging.ResponseTimeout);
                await ended.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            }

            if (_pending is null or { IsCompleted: true })
            {
                await _producer.DisposeAsync();
            }
        }
        catch (Exception exception)
        {
            Log.EnumerationFailed(_activation.Silo.Logger, exception, _activation.GrainId);
        }
    }

    private async Task<EnumerationPage<T>> Collect(CancellationToken cancellation)
    {
        var elements = new List<T>();
        while (elements.Count < BatchSize)
        {
            _pending ??= _producer.MoveNextAsync().AsTask();
            if (!_pending.IsCompleted)
            {
                // What is there already is not kept waiting.
                if (elements.Count > 0)
                {
                    break;
                }

                var patience = Task.Delay(_activation.Silo.Messaging.ConfiguredResponseTimeout / 2, cancellation);
                await Task.WhenAny(_pending, patience, Woken);
                cancellation.ThrowIfCancellationRequested();
                if (!_pending.IsCompleted)
                {
                    return EnumerationPage<T>.Of(EnumerationStatus.Heartbeat);
                }
            }

            if (_pending.IsCompletedSuccessfully == false && elements.Count > 0)
            {
                // The failure is for the next question.
                break;
            }

            var pending = _pending;
            _pending = null;
            if (!await pending)
            {
                return new EnumerationPage<T>(EnumerationStatus.Completed, elements, null);
            }

            elements.Add(Isolation.PassResult(_call.Method, _producer.Current, _activation.Silo.StandIn.ThroughCodec));
        }

        return new EnumerationPage<T>(EnumerationStatus.Elements, elements, null);
    }
}
