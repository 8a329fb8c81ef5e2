using System.Runtime.CompilerServices;
using Orleans.Runtime;

namespace Orleans.Serialization.Codec;

/// <summary>Reads what <see cref="MessageWriter"/> wrote.</summary>
internal sealed class MessageReader(BinaryReader reader, List<object> references)
{
    public object? Read(Type declared)
    {
        if (!reader.ReadBoolean())
        {
            return null;
        }

        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (!type.IsSealed && !Immutability.IsAtom(type))
        {
            type = Type.GetType(reader.ReadString(), throwOnError: false) ?? typeof(GrainReference);
        }

        return ReadExact(type);
    }

    private object ReadExact(Type type)
    {
        if (type.IsAssignableTo(typeof(GrainReference)))
        {
            return references[reader.ReadInt32()];
        }

        if (Immutability.IsAtom(type))
        {
            return Atoms.FromText(type, reader.ReadString());
        }

        if (Collections.ElementOf(type) is { } element)
        {
            var items = Array.CreateInstance(element, reader.ReadInt32());
            for (var i = 0; i < items.Length; i++)
            {
                items.SetValue(Read(element), i);
            }

            return Collections.FromItems(type, items);
        }

        var result = type.IsValueType || type.GetConstructor(Type.EmptyTypes) is null ? RuntimeHelpers.GetUninitializedObject(type) : Activator.CreateInstance(type)!;
        foreach (var field in Shape.FieldsOf(type))
        {
            field.SetValue(result, Read(field.FieldType));
        }

        return result;
    }
}
