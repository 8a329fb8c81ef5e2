using System.Diagnostics;
using System.Globalization;
using Sora.Engines.Direction;

namespace Sora.Bench.Direction;

/// <summary>How long the built-in director takes: ordinary prompts and the longest one, warm, against the first prompt of a process.</summary>
internal static class DirectionBench
{
    private const int Rounds = 5;
    private const int LongestPrompt = 32_000;

    private static readonly string[] Prompts =
    [
        "A rubber ball falls from a shelf, bounces twice on a stone floor and rolls under a chair",
        "Close-up of an old clockmaker who whispers \"Time is patient\" by candlelight",
        "Shot 1: a rocket on a launch pad at dawn. Shot 2: it lifts off with a roar. Shot 3: from above the clouds it shrinks into the sky.",
        "A chef in a white hat chops three carrots, documentary style, handheld",
        "\"Who goes there?\" shouts a guard on a castle wall in the fog; an owl hoots",
        "A truck brakes hard on a wet road and its load of barrels rolls off",
        "Two penguins waddle across the ice; one slips",
        "Watercolour koi swim in a pond under cherry trees, soft piano",
    ];

    public static int Run(TextWriter output)
    {
        var director = new Director();
        var first = Milliseconds(director, Prompts[0], 8);
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var measured = Prompts.Select(prompt => Milliseconds(director, prompt, 8)).ToList();
            if (round > 0)
            {
                times.AddRange(measured);
            }
        }

        var text = string.Join(". ", Enumerable.Repeat(string.Join(". ", Prompts), 1 + (LongestPrompt / 400)))[..LongestPrompt];
        var longest = Enumerable.Range(0, Rounds).Select(_ => Milliseconds(director, text, 60)).Skip(1).Order().ToList();
        times.Sort();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"bench\":\"direct\",\"firstMs\":{first:0.0},\"medianMs\":{times[times.Count / 2]:0.00},\"slowestMs\":{times[^1]:0.00},\"longestPromptMs\":{longest[longest.Count / 2]:0.0}}}"));
        return 0;
    }

    private static double Milliseconds(Director director, string prompt, double seconds)
    {
        var watch = Stopwatch.StartNew();
        director.Direct(new(prompt, seconds, 0), CancellationToken.None);
        return watch.Elapsed.TotalMilliseconds;
    }
}
