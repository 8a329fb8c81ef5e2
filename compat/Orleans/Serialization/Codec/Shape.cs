using System.Reflection;
using Orleans.Serialization.Copying;

namespace Orleans.Serialization.Codec;

/// <summary>What of an object travels.</summary>
internal static class Shape
{
    /// <exception cref="NotSupportedException">The type is no message.</exception>
    public static FieldInfo[] FieldsOf(Type type) =>
        Immutability.IsTuple(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)) ? MemberCopier.AllFields(type)
        : type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false) ? MessageMembers.Of(type)
        : throw new NotSupportedException($"A {type} cannot cross a grain call: give it [GenerateSerializer] and its members [Id]s.");
}
