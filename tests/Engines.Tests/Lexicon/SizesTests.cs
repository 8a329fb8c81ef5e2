using System.Globalization;
using Sora.Engines.Lexicon;
using Xunit;
using Xunit.Abstractions;

namespace Sora.Engines.Tests.Lexicon;

public sealed class SizesTests(ITestOutputHelper output)
{
    private const double Factor = 2;

    /// <summary>
    /// Figures are published ones, in a file of the test's own. Nouns whose size is kept by hand in <c>nouns.txt</c> are no independent proof, since the same figures may have served both: 119 of the 330,
    /// as the output counts anew. What classes give is held on its own.
    /// </summary>
    [Fact]
    public void Find_ThreeHundredNounsOfPublishedSize_LieWithinAFactorOfTwo()
    {
        var rows = TestLists.Lines("published-sizes.txt").Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToArray();
        Assert.True(rows.Length >= 300, $"{rows.Length} rows");

        var (misses, byClass) = (new List<string>(), 0);
        foreach (var row in rows)
        {
            var noun = Nouns.Find(row[0]) ?? Nouns.Guess(row[0]);
            var size = row[1] switch
            {
                "h" => noun.Size.Y,
                "w" => noun.Size.X,
                "d" => noun.Size.Z,
                _ => Math.Max(noun.Size.X, Math.Max(noun.Size.Y, noun.Size.Z)),
            };
            var published = double.Parse(row[2], CultureInfo.InvariantCulture);
            byClass += noun.Source == Noun.ByClass ? 1 : 0;
            if (size < published / Factor || size > published * Factor)
            {
                misses.Add($"{row[0]} {size:0.###} for {published} ({noun.Class}, {noun.Source})");
            }
        }

        output.WriteLine($"{rows.Length} nouns: {byClass} by class, {rows.Length - byClass} hand-kept");
        Assert.True(byClass > 0 && !misses.Exists(miss => miss.EndsWith($", {Noun.ByClass})", StringComparison.Ordinal)), $"by class:\n{string.Join('\n', misses)}");
        Assert.True(misses.Count == 0, $"{misses.Count} of {rows.Length}:\n{string.Join('\n', misses)}");
    }
}
