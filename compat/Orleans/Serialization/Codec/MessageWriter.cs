using System.Collections;
using Orleans.Runtime;

namespace Orleans.Serialization.Codec;

/// <summary>Writes one value and all in it.</summary>
internal sealed class MessageWriter(BinaryWriter writer, List<object> references)
{
    public void Write(Type declared, object? value)
    {
        writer.Write(value is not null);
        if (value is null)
        {
            return;
        }

        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (!type.IsSealed && !Immutability.IsAtom(type))
        {
            type = value.GetType();
            writer.Write(type.AssemblyQualifiedName!);
        }

        WriteExact(type, value);
    }

    private void WriteExact(Type type, object value)
    {
        if (value is GrainReference)
        {
            writer.Write(references.Count);
            references.Add(value);
        }
        else if (Immutability.IsAtom(type))
        {
            writer.Write(Atoms.ToText(value));
        }
        else if (Collections.ElementOf(type) is { } element)
        {
            WriteItems(element, ((IEnumerable)value).Cast<object?>().ToArray());
        }
        else
        {
            foreach (var field in Shape.FieldsOf(type))
            {
                Write(field.FieldType, field.GetValue(value));
            }
        }
    }

    private void WriteItems(Type element, object?[] items)
    {
        writer.Write(items.Length);
        foreach (var item in items)
        {
            Write(element, item);
        }
    }
}
