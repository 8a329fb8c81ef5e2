using System.Reflection;

namespace Orleans.Serialization.Invocation;

/// <summary>A call's method and arguments.</summary>
public interface IInvokable
{
    object? GetTarget();

    int GetArgumentCount();

    object? GetArgument(int index);

    void SetArgument(int index, object? value);

    string GetMethodName();

    string GetInterfaceName();

    Type GetInterfaceType();

    MethodInfo GetMethod();

    TimeSpan? GetDefaultResponseTimeout();
}
