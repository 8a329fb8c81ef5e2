using System.Reflection;
using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>Takes a call through the filters in their order, then through the grain's own, then to the method.</summary>
internal sealed class IncomingCallContext(GrainCall call, object target, Activation? activation, IIncomingGrainCallFilter[] filters) : IIncomingGrainCallContext
{
    private int _stage;

    public IInvokable Request => call;

    public object Grain => target;

    public GrainId? SourceId => call.SourceId;

    public GrainId TargetId => call.Reference.GrainId;

    public GrainInterfaceType InterfaceType => call.Method.GrainInterfaceType;

    public string InterfaceName => call.Method.InterfaceName;

    public string MethodName => call.Method.Method.Name;

    public MethodInfo InterfaceMethod => call.Method.Method;

    public MethodInfo ImplementationMethod => call.Method.ImplementationIn(target.GetType());

    public IGrainContext TargetContext => activation ?? throw new NotSupportedException("An observer has no grain context.");

    public object? Result { get; set; }

    public Task Invoke()
    {
        var stage = _stage++;
        if (stage < filters.Length)
        {
            return filters[stage].Invoke(this);
        }

        if (stage == filters.Length && target is IIncomingGrainCallFilter own)
        {
            return own.Invoke(this);
        }

        var running = call.Invoke(target, activation);
        if (!running.IsCompletedSuccessfully)
        {
            return Awaited(running);
        }

        Result = call.ResultOf(running);
        return Task.CompletedTask;
    }

    private async Task Awaited(Task running)
    {
        await running;
        Result = call.ResultOf(running);
    }
}
