using System.Runtime.CompilerServices;
using System.Text;
using Sora.Engines.Lexicon;
using Sora.LexiconTool;
using Xunit;

namespace Sora.Engines.Tests.Lexicon;

public sealed class DerivationTests
{
    [WordNetFact]
    public void Derive_FromWordNetAndTheTables_GivesTheCommittedFiles()
    {
        var tables = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "Engines", "Lexicon", "Tables");

        Assert.All(Derivation.Derive(WordNet.Load(WordNet.DebianFolder), tables), file =>
            Assert.True(Encoding.UTF8.GetString(new SortedLines(file.Name).Bytes) == file.Text, $"{file.Name} is stale: run dotnet run --project tools/Lexicon."));
    }

    [WordNetFact]
    public void Frequent_ByWordNetsCounts_GivesTheCommittedLists()
    {
        var wordNet = WordNet.Load(WordNet.DebianFolder);

        Assert.Equal(TestLists.Lines("frequent-nouns.txt"), Frequent.Words(wordNet, 'n', Frequent.ConcreteNouns, 2000));
        Assert.Equal(TestLists.Lines("frequent-verbs.txt"), Frequent.Words(wordNet, 'v', Frequent.VisibleVerbs, 300));
    }

    [Fact]
    public void SortedLines_EveryKeyOfTheFile_IsFoundWhereItStands()
    {
        var forms = new SortedLines("forms.txt");
        foreach (var line in Encoding.UTF8.GetString(forms.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t');
            Assert.True(forms.TryFind(line.AsSpan(0, tab), out var rest), line);
            Assert.Equal(line[(tab + 1)..], Encoding.UTF8.GetString(rest));
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
