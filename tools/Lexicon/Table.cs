namespace Sora.LexiconTool;

/// <summary>A hand-kept table: lines of columns set apart by |, and comments that begin with #.</summary>
internal static class Table
{
    /// <summary>Rows as trimmed columns.</summary>
    /// <exception cref="FileNotFoundException">The message names the file.</exception>
    public static IEnumerable<string[]> Read(string path) =>
        File.Exists(path)
            ? File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            : throw new FileNotFoundException($"{path} is missing: run this from the repository's root.", path);

    /// <summary>The entries of a column; an underscore stands for a space, - for none.</summary>
    public static IEnumerable<string> Entries(string column) =>
        column.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(entry => entry != "-").Select(entry => entry.Replace('_', ' '));
}
