using Orleans.Runtime;
using Orleans.Serialization.Codec;

namespace Orleans.Serialization.Checks;

/// <summary>What may travel in a call: values, grain interfaces, plain and immutable collections, and types that number all their members.</summary>
internal static class MessageRules
{
    /// <summary>What is wrong with a type and with those inside it.</summary>
    /// <param name="type">The declared type.</param>
    /// <param name="where">Where it stands, for the message.</param>
    public static IEnumerable<string> FaultsOf(Type type, string where) => FaultsOf(type, where, []);

    private static IEnumerable<string> FaultsOf(Type type, string where, HashSet<Type> seen)
    {
        if (!seen.Add(type) || Immutability.IsAtom(type) || (type.IsInterface && type.IsAssignableTo(typeof(IAddressable))))
        {
            return [];
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return FaultsOf(inner, where, seen);
        }

        if (Collections.ElementOf(type) is { } element)
        {
            return FaultsOf(element, where, seen);
        }

        if (Immutability.IsTuple(type) || IsKnownGeneric(type))
        {
            return type.GetGenericArguments().SelectMany(argument => FaultsOf(argument, where, seen)).ToArray();
        }

        if (type == typeof(object) || type.IsInterface)
        {
            return [$"{where} is declared as {type}; declare a sealed message or a concrete collection."];
        }

        return !type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false)
            ? [$"{where} is a {type}, which lacks [GenerateSerializer]; add it, and [Id] to every member."]
            : MessageFaults(type, seen);
    }

    private static bool IsKnownGeneric(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(KeyValuePair<,>) || open == typeof(Memory<>) || open == typeof(ReadOnlyMemory<>));

    private static string[] MessageFaults(Type type, HashSet<Type> seen) =>
    [
        .. MessageMembers.Forgotten(type).Select(member => $"{member} of message {type} has no [Id] and would be lost; number it, or mark it [NonSerialized]."),
        .. MessageMembers.Repeated(type).Select(id => $"Message {type} gives [Id({id})] twice; number its members apart."),
        .. MessageMembers.Of(type).SelectMany(field => FaultsOf(field.FieldType, $"{MessageMembers.NameOf(field)} of message {type}", seen)),
    ];
}
