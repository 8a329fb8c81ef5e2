namespace Sora.Engines.Lexicon;

/// <summary>Hand-kept tables of this assembly: lines of columns set apart by |, comments begin with #.</summary>
internal static class EmbeddedTable
{
    /// <param name="name">File name under Engines/Lexicon/Tables.</param>
    /// <returns>Rows as trimmed columns.</returns>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream("Sora.Engines.Lexicon.Tables." + name)
            ?? throw new InvalidOperationException($"The assembly lacks the lexicon's table {name}: see Engines.csproj.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('|', StringSplitOptions.TrimEntries);
            }
        }
    }

    /// <summary>Words of a column set apart by spaces; an underscore stands for a space.</summary>
    public static IEnumerable<string> Words(string column) =>
        column.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('_', ' '));
}
