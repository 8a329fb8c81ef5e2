using System.Globalization;
using Sora.Engines.Lexicon;
using Xunit;
using Xunit.Abstractions;

namespace Sora.Engines.Tests.Lexicon;

public sealed class SizesTests(ITestOutputHelper output)
{
    private const double Factor = 2;

    /// <summary>The table is written from published figures, not from the lexicon's: it shares no file with it.</summary>
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
        Assert.True(misses.Count == 0, $"{misses.Count} of {rows.Length}:\n{string.Join('\n', misses)}");
    }
}
