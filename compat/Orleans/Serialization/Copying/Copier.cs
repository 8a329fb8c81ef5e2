using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Orleans.Serialization.Copying;

/// <summary>Copies values of one declared type, deeply. Made once a type.</summary>
internal abstract class Copier
{
    private static readonly ConcurrentDictionary<Type, Copier?> Known = new();

    /// <summary>The copier of a declared type; null when its values need none.</summary>
    public static Copier? Of(Type type) => Known.GetOrAdd(type, static type => Make(type));

    public abstract object Copy(object value);

    private static Copier? Make(Type type)
    {
        if (Immutability.IsImmutable(type))
        {
            return null;
        }

        if (type.IsAssignableTo(typeof(IAddressable)))
        {
            return new ReferenceCopier();
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Of(inner);
        }

        if (type is { IsSealed: false, IsValueType: false } && CollectionCopiers.For(type) is null)
        {
            return new ByActualType(type);
        }

        return MakeExact(type);
    }

    private static Copier MakeExact(Type type) =>
        CollectionCopiers.For(type)
        ?? (Immutability.IsTuple(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)) ? new MemberCopier(type, MemberCopier.AllFields(type))
            : type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false) ? new MemberCopier(type, MessageMembers.Of(type))
            : throw new NotSupportedException($"A {type} cannot cross a grain call: give it [GenerateSerializer] and its members [Id]s."));

    /// <summary>What crosses is a reference, never the object behind it.</summary>
    private sealed class ReferenceCopier : Copier
    {
        public override object Copy(object value) => value is GrainReference
            ? value
            : throw new ArgumentException(
                $"A {value.GetType()} cannot cross a grain call itself: pass a grain as this.AsReference<TGrainInterface>() and an observer as IGrainFactory.CreateObjectReference gives it.");
    }

    /// <summary>A type that others derive from: the actual one decides.</summary>
    private sealed class ByActualType(Type declared) : Copier
    {
        private static readonly ConcurrentDictionary<Type, Copier?> Exact = new();

        public override object Copy(object value)
        {
            var actual = value.GetType();
            if (Immutability.IsImmutable(actual))
            {
                return value;
            }

            var copier = actual == declared || !actual.IsSealed ? Exact.GetOrAdd(actual, static type => MakeExact(type)) : Of(actual);
            return copier?.Copy(value) ?? value;
        }
    }
}
