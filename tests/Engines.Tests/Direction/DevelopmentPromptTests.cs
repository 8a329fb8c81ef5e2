using System.Text.Json;
using Sora.Engines.Direction;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Direction;

/// <summary>Film prompts with what they say, annotated by people.</summary>
public sealed class DevelopmentPromptTests
{
    private static IEnumerable<JsonElement> Prompts() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "dev-prompts.jsonl")).Select(line => JsonDocument.Parse(line).RootElement);

    [Fact]
    public void Direct_AnnotatedPrompts_ScoresAtLeast093()
    {
        var score = new DirectionScore();
        foreach (var prompt in Prompts())
        {
            score.Add(prompt, new Director().Direct(new DirectionRequest(prompt.GetProperty("p").GetString()!, 8, 0), default).Board!);
        }

        Assert.True(score.F1 >= 0.93, $"F1 {score.F1:0.000}\n{string.Join('\n', score.Faults)}");
    }

    /// <summary>Every word as noun, verb and sound: what can be had without reading.</summary>
    [Fact]
    public void Score_BagOfWords_StaysBelow055()
    {
        var score = new DirectionScore();
        foreach (var prompt in Prompts())
        {
            var text = prompt.GetProperty("p").GetString()!;
            var words = text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '"', '?', '\''], StringSplitOptions.RemoveEmptyEntries);
            var cast = words.Select((word, i) => new CastMember { Id = $"{word}-{i}", Noun = word, Count = 1, Adjectives = i > 0 ? [words[i - 1]] : null }).ToList();
            var shot = new Shot
            {
                Id = "shot-1",
                Seconds = 8,
                Look = new() { Style = text.ToLowerInvariant() },
                Camera = new() { Framing = "medium", Angle = "eye", Move = "static" },
                Setting = new(text.ToLowerInvariant(), "day", "clear"),
                Cast = cast,
                Beats = [.. words.Select((word, i) => new Beat { At = 0, Who = cast[Math.Max(0, i - 1)].Id, Verb = word })],
                Sounds = [.. words.Select(word => new SoundCue { Name = word })],
            };
            score.Add(prompt, new Storyboard { Prompt = text, Seed = 0, Shots = [shot] });
        }

        Assert.InRange(score.F1, 0.1, 0.55);
    }
}
