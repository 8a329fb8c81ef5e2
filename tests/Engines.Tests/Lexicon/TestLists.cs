using Xunit;

namespace Sora.Engines.Tests.Lexicon;

/// <summary>Lists of words that the tests of the lexicon go through, kept beside them as text.</summary>
internal static class TestLists
{
    /// <summary>Lines of the file, without those that begin with #.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(TestLists).Assembly.GetManifestResourceStream("Lexicon." + name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }
}

/// <summary>A test that compares what is committed with what WordNet's data give; it needs Debian's wordnet-base.</summary>
internal sealed class WordNetFactAttribute : FactAttribute
{
    public WordNetFactAttribute()
    {
        if (!Directory.Exists(LexiconTool.WordNet.DebianFolder))
        {
            Skip = $"{LexiconTool.WordNet.DebianFolder} is missing: install Debian's wordnet-base to compare the derived files with their source.";
        }
    }
}
