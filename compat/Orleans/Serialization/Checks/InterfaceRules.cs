using System.Reflection;
using Orleans.Runtime;

namespace Orleans.Serialization.Checks;

/// <summary>
/// What a grain interface may look like so that it means the same here and with the real packages: no generic methods, overloads, properties, by-reference
/// parameters, default or static members, and only messages that travel.
/// </summary>
internal static class InterfaceRules
{
    /// <summary>Checks all and reports all faults at once.</summary>
    /// <exception cref="OrleansConfigurationException">Some interface breaks a rule.</exception>
    public static void Check(IEnumerable<Type> interfaces)
    {
        var faults = interfaces.SelectMany(FaultsOf).Distinct().ToArray();
        if (faults.Length > 0)
        {
            throw new OrleansConfigurationException($"Grain interfaces need a change:{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => $"- {fault}"))}");
        }
    }

    /// <summary>What is wrong with one interface, each with its remedy.</summary>
    public static IEnumerable<string> FaultsOf(Type type)
    {
        if (type.IsGenericType)
        {
            return [$"{type} is generic; generic grain interfaces need the Orleans packages."];
        }

        var methods = InterfaceModel.MethodsOf(type).ToArray();
        return Members(type)
            .Concat(methods.GroupBy(method => method.Name).Where(group => group.Count() > 1).Select(group => $"{type}.{group.Key} is overloaded; give each method a name of its own."))
            .Concat(methods.SelectMany(MethodFaults));
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var member in type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        {
            switch (member)
            {
                case PropertyInfo or EventInfo:
                    yield return $"{type}.{member.Name} is a property or an event; make it a method that returns a task.";
                    break;
                case MethodInfo { IsStatic: true }:
                    yield return $"{type}.{member.Name} is static; move it to another type.";
                    break;
                case MethodInfo { IsAbstract: false }:
                    yield return $"{type}.{member.Name} has a default implementation; implement it in the grain classes.";
                    break;
            }
        }
    }

    private static IEnumerable<string> MethodFaults(MethodInfo method)
    {
        var name = $"{method.DeclaringType}.{method.Name}";
        if (method.IsSpecialName)
        {
            yield break;
        }

        if (method.IsGenericMethod)
        {
            yield return $"{name} is generic; write one method a type.";
            yield break;
        }

        if (method.GetParameters().Count(parameter => parameter.ParameterType == typeof(CancellationToken)) > 1)
        {
            yield return $"{name} takes several cancellation tokens; take one.";
        }

        if (!Returned(method.ReturnType, out var value))
        {
            yield return $"{name} returns {method.ReturnType}; return Task, Task<T>, ValueTask, ValueTask<T> or IAsyncEnumerable<T>.";
        }

        foreach (var fault in value is null ? [] : MessageRules.FaultsOf(value, $"the result of {name}"))
        {
            yield return fault;
        }

        foreach (var parameter in method.GetParameters())
        {
            if (parameter.ParameterType.IsByRef)
            {
                yield return $"{name} takes {parameter.Name} by reference; take it by value and return what changes.";
                continue;
            }

            foreach (var fault in MessageRules.FaultsOf(parameter.ParameterType, $"parameter {parameter.Name} of {name}"))
            {
                yield return fault;
            }
        }
    }

    private static bool Returned(Type type, out Type? value)
    {
        value = null;
        if (type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask))
        {
            return true;
        }

        var open = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (open != typeof(Task<>) && open != typeof(ValueTask<>) && open != typeof(IAsyncEnumerable<>))
        {
            return false;
        }

        value = type.GetGenericArguments()[0];
        return true;
    }
}
