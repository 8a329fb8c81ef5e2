using Orleans.Runtime;
using Orleans.Serialization.Codec;

namespace Orleans.Serialization;

/// <summary>Keeps caller and grain from sharing what either could change: immutable values pass as they are, all others are copied.</summary>
internal static class Isolation
{
    /// <summary>Sets a call's arguments apart, in place.</summary>
    public static void PassAll(MethodModel method, object?[] arguments, bool throughCodec)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (throughCodec)
            {
                arguments[i] = MessageCodec.RoundTrip(method.Method.GetParameters()[i].ParameterType, arguments[i]);
            }
            else if (method.Parameters[i] is { } copier && arguments[i] is { } argument)
            {
                arguments[i] = copier.Copy(argument);
            }
        }
    }

    /// <summary>Sets a result apart.</summary>
    public static T PassResult<T>(MethodModel method, T result, bool throughCodec)
    {
        if (throughCodec && method.ValueType is not null)
        {
            return (T)MessageCodec.RoundTrip(method.ValueType, result)!;
        }

        return method.Result is { } copier && result is not null ? (T)copier.Copy(result) : result;
    }
}
