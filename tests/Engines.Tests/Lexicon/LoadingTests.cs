using Sora.Engines.Lexicon;
using Xunit;

namespace Sora.Engines.Tests.Lexicon;

public sealed class LoadingTests
{
    private const long MostBytesAWord = 16_384;
    private const long MostBytesOfTables = 8_000_000;

    [Theory]
    [InlineData("elephants")]
    [InlineData("perambulates")]
    [InlineData("qwertyish")]
    public void Look_AnyWord_AllocatesLittle(string form)
    {
        // Every table that a form may need is read before, whichever test comes first.
        _ = (WordForms.Look("cats"), WordForms.Look("walks"), WordForms.Look("warmish"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = WordForms.Look(form);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytesAWord);
    }

    /// <summary>The tables are read at the first question, whichever test asks it: at worst all of them are read here.</summary>
    [Fact]
    public void Find_TheFirstOfEverything_AllocatesAFewMegabytes()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = (Nouns.Find("dog"), Verbs.Resolve("walk"), Places.Find("beach"), Adjectives.Find("red"), GateWords.Find("a dog"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytesOfTables);
    }
}
