using System.Reflection;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans;

/// <summary>Runs around every call of a grain: around those of all grains when it is registered, around those of one when the grain class implements it.</summary>
public interface IIncomingGrainCallFilter
{
    /// <summary>Does its part before and after <see cref="IGrainCallContext.Invoke"/>; without it, the method does not run.</summary>
    Task Invoke(IIncomingGrainCallContext context);
}

/// <summary>A filter as a function.</summary>
public delegate Task IncomingGrainCallFilterDelegate(IIncomingGrainCallContext context);

/// <summary>One call on its way.</summary>
public interface IGrainCallContext
{
    IInvokable Request { get; }

    /// <summary>The grain object.</summary>
    object Grain { get; }

    /// <summary>The calling grain; null when the caller is none.</summary>
    GrainId? SourceId { get; }

    GrainId TargetId { get; }

    GrainInterfaceType InterfaceType { get; }

    string InterfaceName { get; }

    string MethodName { get; }

    MethodInfo InterfaceMethod { get; }

    /// <summary>What the method returned, after <see cref="Invoke"/>; may be replaced.</summary>
    object? Result { get; set; }

    Task Invoke();
}

/// <summary>A call that has arrived.</summary>
public interface IIncomingGrainCallContext : IGrainCallContext
{
    IGrainContext TargetContext { get; }

    MethodInfo ImplementationMethod { get; }
}
