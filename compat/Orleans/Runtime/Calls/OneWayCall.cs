namespace Orleans.Runtime;

/// <summary>A call that nobody waits for; a failure is logged.</summary>
internal sealed class OneWayCall(Silo silo, BoundReference reference, MethodModel method, object?[] arguments) : GrainCall(silo, reference, method, arguments)
{
    public override object? ResultOf(Task task) => null;

    public override void Finish(Task task)
    {
        if (TryAnswer() && !task.IsCompletedSuccessfully)
        {
            Fail(Failure.Of(task));
        }
    }

    protected override void Fail(Exception exception) => Log.OneWayCallFailed(Silo.Logger, exception, Method.Name, Reference.GrainId);
}
