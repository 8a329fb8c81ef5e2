using Orleans.Serialization;

namespace Orleans.Runtime;

/// <summary>A call whose answer is a <typeparamref name="T"/>; object for none.</summary>
internal class GrainCall<T>(Silo silo, BoundReference reference, MethodModel method, object?[] arguments) : GrainCall(silo, reference, method, arguments)
{
    // The caller's continuation must not run inside the grain's turn.
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Answer => _answer.Task;

    public override object? ResultOf(Task task) => task is Task<T> typed ? typed.Result : null;

    public override void Finish(Task task)
    {
        if (!TryAnswer())
        {
            return;
        }

        if (!task.IsCompletedSuccessfully)
        {
            Fail(Failure.Of(task));
            return;
        }

        try
        {
            var result = Filtered is { } filtered ? (T)filtered.Result! : task is Task<T> typed ? typed.Result : default!;
            _answer.SetResult(Isolation.PassResult(Method, result, Silo.StandIn.ThroughCodec));
        }
        catch (Exception exception) when (exception is InvalidCastException or NullReferenceException or InvalidOperationException or NotSupportedException)
        {
            Fail(exception);
        }
    }

    protected override void Fail(Exception exception)
    {
        if (exception is OperationCanceledException cancelled)
        {
            _answer.SetCanceled(cancelled.CancellationToken.IsCancellationRequested ? cancelled.CancellationToken : new CancellationToken(canceled: true));
        }
        else
        {
            _answer.SetException(exception);
        }

        // Whoever drops the task has said that the failure does not matter.
        _ = _answer.Task.Exception;
    }
}
