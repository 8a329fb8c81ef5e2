using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Orleans.Concurrency;
using Orleans.Serialization.Copying;

namespace Orleans.Runtime;

/// <summary>What the runtime knows of one interface method: how to run it, wait for it and keep its values apart.</summary>
internal sealed class MethodModel
{
    private readonly ConcurrentDictionary<Type, MethodInfo> _implementations = new();
    private readonly Func<object, object?[], object?> _invoke;

    public MethodModel(Type interfaceType, MethodInfo method)
    {
        InterfaceType = interfaceType;
        Method = method;
        Name = $"{interfaceType.Name}.{method.Name}";
        GrainInterfaceType = GrainInterfaceType.Create(InterfaceName);
        ReadOnly = method.IsDefined(typeof(ReadOnlyAttribute));
        AlwaysInterleave = method.IsDefined(typeof(AlwaysInterleaveAttribute));
        OneWay = method.IsDefined(typeof(OneWayAttribute)) || method.ReturnType == typeof(void);
        Timeout = method.GetCustomAttribute<ResponseTimeoutAttribute>()?.Timeout;
        ValueType = ResultType(method.ReturnType);

        var parameters = method.GetParameters();
        Parameters = [.. parameters.Select(parameter => parameter.IsDefined(typeof(ImmutableAttribute)) ? null : Copier.Of(parameter.ParameterType))];
        CancellationAt = Array.FindIndex(parameters, parameter => parameter.ParameterType == typeof(CancellationToken));
        Result = ValueType is null || method.ReturnParameter.IsDefined(typeof(ImmutableAttribute)) ? null : Copier.Of(ValueType);
        _invoke = method.ContainsGenericParameters ? (_, _) => throw new NotSupportedException() : Compile(method, parameters);
    }

    public Type InterfaceType { get; }

    public MethodInfo Method { get; }

    /// <summary>Interface and method, for messages.</summary>
    public string Name { get; }

    public string InterfaceName => InterfaceType.FullName!;

    public GrainInterfaceType GrainInterfaceType { get; }

    public bool ReadOnly { get; }

    public bool AlwaysInterleave { get; }

    public bool OneWay { get; }

    public TimeSpan? Timeout { get; }

    /// <summary>What the answer holds; null for nothing.</summary>
    public Type? ValueType { get; }

    /// <summary>Index of the cancellation token among the parameters; -1 for none.</summary>
    public int CancellationAt { get; }

    /// <summary>How each argument is kept apart; null for those that need not be.</summary>
    public Copier?[] Parameters { get; }

    /// <summary>How the answer is kept apart; null when it need not be.</summary>
    public Copier? Result { get; }

    public Task Invoke(object target, object?[] arguments) => (Task?)_invoke(target, arguments) ?? throw new InvalidOperationException($"{Name} returned null instead of a task.");

    public IAsyncEnumerable<T> Enumerate<T>(object target, object?[] arguments) => (IAsyncEnumerable<T>)_invoke(target, arguments)!;

    /// <summary>The class's method behind the interface's.</summary>
    public MethodInfo ImplementationIn(Type grainClass) => _implementations.GetOrAdd(grainClass, Implementation);

    private static Type? ResultType(Type returned)
    {
        if (!returned.IsGenericType)
        {
            return null;
        }

        var open = returned.GetGenericTypeDefinition();
        return open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>) ? returned.GetGenericArguments()[0] : null;
    }

    private static Func<object, object?[], object?> Compile(MethodInfo method, ParameterInfo[] parameters)
    {
        var target = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object?[]));
        Expression call = Expression.Call(
            Expression.Convert(target, method.DeclaringType!),
            method,
            parameters.Select((parameter, i) => Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(i)), parameter.ParameterType)));
        if (method.ReturnType == typeof(void))
        {
            call = Expression.Block(call, Expression.Constant(Task.CompletedTask));
        }
        else if (method.ReturnType == typeof(ValueTask) || (method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(ValueTask<>)))
        {
            call = Expression.Call(call, nameof(ValueTask.AsTask), null);
        }

        return Expression.Lambda<Func<object, object?[], object?>>(Expression.Convert(call, typeof(object)), target, arguments).Compile();
    }

    private MethodInfo Implementation(Type grainClass)
    {
        if (!Method.DeclaringType!.IsAssignableFrom(grainClass))
        {
            return Method;
        }

        var map = grainClass.GetInterfaceMap(Method.DeclaringType);
        return map.TargetMethods[Array.IndexOf(map.InterfaceMethods, Method)];
    }
}
