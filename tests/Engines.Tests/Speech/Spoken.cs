using Sora.Engines.World.Speech;
using Sora.Storyboards;

namespace Sora.Engines.Tests.Speech;

/// <summary>Shots in which somebody speaks.</summary>
internal static class Spoken
{
    public static CastMember Someone(string noun, params string[] adjectives) => new() { Id = noun + "-1", Noun = noun, Count = 1, Adjectives = adjectives };

    public static SpeechLine Line(string who, string text, string manner = "say", double? at = null) => new() { Who = who, Text = text, Manner = manner, At = at };

    public static Shot Shot(double seconds, IReadOnlyList<CastMember> cast, params SpeechLine[] lines) => new()
    {
        Id = "one",
        Seed = 1,
        Seconds = seconds,
        Look = new() { Style = "realistic" },
        Camera = new() { Framing = "medium", Angle = "eye", Move = "static" },
        Setting = new("room", "day", "clear"),
        Cast = cast,
        Beats = [],
        Speech = lines,
    };

    public static SpokenLine Say(string text, string noun = "man", string manner = "say", params string[] adjectives) =>
        SpeechPlanner.Plan(Shot(60, [Someone(noun, adjectives)], Line(noun + "-1", text, manner)), CancellationToken.None).Lines[0];
}
