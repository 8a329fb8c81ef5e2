using System.Collections.Concurrent;
using System.Reflection;

namespace Orleans.Serialization;

/// <summary>The members of a [GenerateSerializer] type that travel: fields, and properties by the field behind them, that have an <see cref="IdAttribute"/>.</summary>
internal static class MessageMembers
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Known = new();

    /// <summary>Base types first, then by id.</summary>
    public static FieldInfo[] Of(Type type) => Known.GetOrAdd(type, static type => [.. Levels(type).SelectMany(Declared)]);

    /// <summary>What a type declares at its own level and forgot to number.</summary>
    public static IEnumerable<string> Forgotten(Type type) => Levels(type).SelectMany(level => level.GetFields(Own)
        .Where(field => !field.IsDefined(typeof(NonSerializedAttribute)) && IdOf(field) is null)
        .Select(field => $"{level.Name}.{NameOf(field)}"));

    /// <summary>Ids that a type gives twice at one level.</summary>
    public static IEnumerable<uint> Repeated(Type type) =>
        Levels(type).SelectMany(level => Declared(level).GroupBy(field => IdOf(field)!.Value).Where(group => group.Count() > 1).Select(group => group.Key));

    public static string NameOf(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    private static IEnumerable<Type> Levels(Type type)
    {
        var levels = new Stack<Type>();
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType)
        {
            levels.Push(level);
        }

        return levels;
    }

    private static IEnumerable<FieldInfo> Declared(Type level) => level.GetFields(Own).Where(field => IdOf(field) is not null).OrderBy(field => IdOf(field));

    private static uint? IdOf(FieldInfo field)
    {
        var property = field.Name.StartsWith('<') ? field.DeclaringType!.GetProperty(NameOf(field), Own) : null;
        return (field.GetCustomAttribute<IdAttribute>() ?? property?.GetCustomAttribute<IdAttribute>())?.Id;
    }
}
