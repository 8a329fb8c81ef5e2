using System.Reflection;
using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>One call of a grain or an observer, from the caller's side to the answer.</summary>
internal abstract class GrainCall : WorkItem, IInvokable
{
    private const int Answered = 1;

    private int _state;
    private object? _target;

    protected GrainCall(Silo silo, BoundReference reference, MethodModel method, object?[] arguments)
    {
        Silo = silo;
        Reference = reference;
        Method = method;
        Arguments = arguments;
        Context = RequestContext.Current;
        SourceId = RuntimeContext.Current?.GrainId;
    }

    public Silo Silo { get; }

    public BoundReference Reference { get; }

    public MethodModel Method { get; }

    public object?[] Arguments { get; }

    /// <summary>The calling grain; null when the caller is none.</summary>
    public GrainId? SourceId { get; }

    public override bool AlwaysInterleave => Method.AlwaysInterleave;

    public override bool ReadOnly => Method.ReadOnly;

    public override bool KeepsAlive => true;

    public override bool MayForward => true;

    public override bool IsAbandoned => Volatile.Read(ref _state) == Answered;

    /// <summary>Its place among those that wait for an answer; owned by <see cref="ResponseTimeouts"/>.</summary>
    public ResponseTimeouts.Place Waiting { get; } = new();

    /// <summary>Carries the caller's cancellation to the grain; null when the caller cannot cancel.</summary>
    public CallCancellation? Cancellation { get; set; }

    protected IncomingCallContext? Filtered { get; private set; }

    public override Task Run(object target, Activation? activation)
    {
        _target = target;
        if (Cancellation is { } cancellation && !cancellation.TryBegin(activation))
        {
            return Task.FromCanceled(new CancellationToken(canceled: true));
        }

        var filters = Silo.Filters;
        if (filters.Length == 0 && target is not IIncomingGrainCallFilter)
        {
            return Invoke(target, activation);
        }

        Filtered = new IncomingCallContext(this, target, activation, filters);
        return Filtered.Invoke();
    }

    /// <summary>Runs the method itself, inside all filters.</summary>
    public virtual Task Invoke(object target, Activation? activation) => Method.Invoke(target, Arguments);

    /// <summary>What the method's task, ended well, came to.</summary>
    public abstract object? ResultOf(Task task);

    /// <summary>The caller waited long enough.</summary>
    public void TimeOut(TimeSpan timeout)
    {
        if (!TryAnswer())
        {
            return;
        }

        if (Silo.Messaging.CancelRequestOnTimeout)
        {
            Cancellation?.Signal();
        }

        Fail(new TimeoutException($"{Method.Name} of {Reference.GrainId} gave no answer within {timeout}. Whether it ran, or still runs, is unknown."));
    }

    /// <summary>The caller cancelled and does not wait for the grain.</summary>
    public void CancelNow(CancellationToken token)
    {
        if (TryAnswer())
        {
            Fail(new OperationCanceledException(token));
        }
    }

    public override void Reject(Exception exception)
    {
        if (TryAnswer())
        {
            Fail(exception);
        }
    }

    public object? GetTarget() => _target;

    public int GetArgumentCount() => Arguments.Length;

    public object? GetArgument(int index) => Arguments[index];

    public void SetArgument(int index, object? value) => Arguments[index] = value;

    public string GetMethodName() => Method.Method.Name;

    public string GetInterfaceName() => Method.InterfaceName;

    public Type GetInterfaceType() => Method.InterfaceType;

    public MethodInfo GetMethod() => Method.Method;

    public TimeSpan? GetDefaultResponseTimeout() => Method.Timeout;

    /// <summary>Claims the right to answer: the first of result, timeout and cancellation wins.</summary>
    protected bool TryAnswer()
    {
        if (Interlocked.Exchange(ref _state, Answered) == Answered)
        {
            return false;
        }

        Silo.Timeouts.Remove(this);
        Cancellation?.Forget();
        return true;
    }

    /// <summary>Hands the failure to the caller; only after <see cref="TryAnswer"/>.</summary>
    protected abstract void Fail(Exception exception);
}
