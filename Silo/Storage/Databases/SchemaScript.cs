using System.Globalization;
using System.Reflection;

namespace Sora.Silo.Storage.Databases;

/// <summary>One step of a schema: a file of <c>infra/sql</c>, which this assembly carries.</summary>
/// <param name="Schema">grains, index or people.</param>
/// <param name="Version">1 and on, without gaps; steps are run in this order.</param>
/// <param name="Text">Statements; harmless when run again.</param>
internal sealed record SchemaScript(string Schema, int Version, string Text)
{
    public const string Grains = "grains";
    public const string Index = "index";
    public const string People = "people";

    /// <summary>All steps of a schema in order.</summary>
    /// <param name="dialect">Folder under <c>infra/sql</c>.</param>
    /// <param name="schema">First part of the files' names.</param>
    public static IReadOnlyList<SchemaScript> Load(string dialect, string schema)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"sql/{dialect}/{schema}-";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => new SchemaScript(schema, VersionOf(name, prefix), TextOf(assembly, name)))
                .OrderBy(script => script.Version),
        ];
    }

    private static int VersionOf(string name, string prefix) =>
        int.Parse(name.AsSpan(prefix.Length, name.Length - prefix.Length - ".sql".Length), CultureInfo.InvariantCulture);

    private static string TextOf(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
