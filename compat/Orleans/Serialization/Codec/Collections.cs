using System.Collections.Immutable;
using System.Reflection;

namespace Orleans.Serialization.Codec;

/// <summary>Collections as their items.</summary>
internal static class Collections
{
    private static readonly Dictionary<Type, Type> Factories = new()
    {
        [typeof(ImmutableArray<>)] = typeof(ImmutableArray),
        [typeof(ImmutableList<>)] = typeof(ImmutableList),
        [typeof(ImmutableHashSet<>)] = typeof(ImmutableHashSet),
        [typeof(ImmutableSortedSet<>)] = typeof(ImmutableSortedSet),
        [typeof(ImmutableQueue<>)] = typeof(ImmutableQueue),
        [typeof(ImmutableStack<>)] = typeof(ImmutableStack),
        [typeof(ImmutableDictionary<,>)] = typeof(ImmutableDictionary),
        [typeof(ImmutableSortedDictionary<,>)] = typeof(ImmutableSortedDictionary),
    };

    private static readonly HashSet<Type> Plain = [typeof(List<>), typeof(HashSet<>), typeof(Dictionary<,>)];

    /// <summary>What it holds; null when the type is no collection that may travel.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType();
        }

        if (!type.IsGenericType || type.GetGenericTypeDefinition() is var open && !Plain.Contains(open) && !Factories.ContainsKey(open))
        {
            return null;
        }

        var arguments = type.GetGenericArguments();
        return arguments.Length == 2 ? typeof(KeyValuePair<,>).MakeGenericType(arguments) : arguments[0];
    }

    /// <summary>The collection that holds the items.</summary>
    public static object FromItems(Type type, Array items)
    {
        if (type.IsArray)
        {
            return items;
        }

        if (!Factories.TryGetValue(type.GetGenericTypeDefinition(), out var factory))
        {
            return Activator.CreateInstance(type, items)!;
        }

        var create = factory.GetMethods(BindingFlags.Public | BindingFlags.Static).Single(method =>
            method.Name == "CreateRange" && method.GetParameters() is [{ ParameterType: { IsGenericType: true } parameter }]
            && parameter.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return create.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [items])!;
    }
}
