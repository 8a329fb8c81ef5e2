using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Reflection;
using Orleans.Runtime;

namespace Orleans.Serialization;

/// <summary>Which types never change, so that caller and grain may share one object: known ones, marked ones, and those whose fields prove it.</summary>
internal static class Immutability
{
    private static readonly HashSet<Type> Atoms =
    [
        typeof(string), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid), typeof(Uri), typeof(Version),
        typeof(Int128), typeof(UInt128), typeof(Half), typeof(BigInteger), typeof(Type), typeof(CultureInfo), typeof(IPAddress), typeof(IPEndPoint), typeof(BinaryData), typeof(CancellationToken),
        typeof(GrainId), typeof(GrainType), typeof(IdSpan), typeof(GrainInterfaceType), typeof(Vector2), typeof(Vector3), typeof(Vector4), typeof(Quaternion),
    ];

    private static readonly HashSet<Type> ImmutableCollections =
    [
        typeof(ImmutableArray<>), typeof(ImmutableList<>), typeof(ImmutableDictionary<,>), typeof(ImmutableHashSet<>), typeof(ImmutableSortedDictionary<,>), typeof(ImmutableSortedSet<>),
        typeof(ImmutableQueue<>), typeof(ImmutableStack<>), typeof(Nullable<>), typeof(KeyValuePair<,>),
    ];

    private static readonly ConcurrentDictionary<Type, bool> Known = new();

    /// <summary>Whether the type is a value in itself, with nothing inside that Orleans would have to know.</summary>
    public static bool IsAtom(Type type) => type.IsPrimitive || type.IsEnum || Atoms.Contains(type);

    /// <summary>Whether it is an immutable collection, or a plain wrapper of values.</summary>
    public static bool IsImmutableCollection(Type type) => type.IsGenericType && ImmutableCollections.Contains(type.GetGenericTypeDefinition());

    /// <summary>Whether it is a tuple.</summary>
    public static bool IsTuple(Type type) => type.IsAssignableTo(typeof(System.Runtime.CompilerServices.ITuple)) && type.Namespace == nameof(System);

    public static bool IsImmutable(Type type) => Known.GetOrAdd(type, static type => IsImmutable(type, []));

    private static bool IsImmutable(Type type, HashSet<Type> assumed)
    {
        if (IsAtom(type) || type.IsDefined(typeof(ImmutableAttribute), inherit: false))
        {
            return true;
        }

        if (IsImmutableCollection(type) || IsTuple(type))
        {
            return Array.TrueForAll(type.GetGenericArguments(), argument => IsImmutable(argument, assumed));
        }

        // What contains itself is immutable if the rest is.
        return IsProvable(type) && (!assumed.Add(type) || Fields(type).All(field => field.IsInitOnly && IsImmutable(field.FieldType, assumed)));
    }

    private static bool IsProvable(Type type) => (type.IsSealed || type.IsValueType) && type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false);

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
