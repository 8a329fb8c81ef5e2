namespace Orleans.Runtime;

/// <summary>
/// The grain's side of a caller's token: a token of its own, cancelled as a turn of the activation, so that its callbacks never run beside the grain.
/// </summary>
internal sealed class CallCancellation(GrainCall call, CancellationToken callerToken)
{
    private const int Began = 1;
    private const int Signalled = 2;

    private readonly CancellationTokenSource _source = new();
    private CancellationTokenRegistration _registration;
    private Activation? _activation;
    private int _state;

    public CancellationToken CallerToken { get; } = callerToken;

    public CancellationToken Token => _source.Token;

    /// <summary>Begins to listen; after the call is complete in every other way.</summary>
    public void Listen() => _registration = CallerToken.UnsafeRegister(static (state, token) => ((CallCancellation)state!).OnCancelled(token), this);

    /// <summary>False when the call was cancelled before its turn came.</summary>
    public bool TryBegin(Activation? activation)
    {
        _activation = activation;
        return (Interlocked.Or(ref _state, Began) & Signalled) == 0;
    }

    /// <summary>Cancels the grain's token.</summary>
    public void Signal()
    {
        if ((Interlocked.Or(ref _state, Signalled) & Began) == 0)
        {
            return;
        }

        if (_activation is { } activation)
        {
            activation.Scheduler.QueueAction(_source.Cancel);
        }
        else
        {
            _source.Cancel();
        }
    }

    public void Forget() => _registration.Unregister();

    private void OnCancelled(CancellationToken token)
    {
        Signal();
        if (!call.Silo.Messaging.WaitForCancellationAcknowledgement)
        {
            call.CancelNow(token);
        }
    }
}
