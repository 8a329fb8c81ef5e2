namespace Sora.Storyboards;

/// <summary>The words that the schema allows where it lists them (docs/storyboard.schema.json).</summary>
public static class Vocabulary
{
    public static readonly IReadOnlyList<string> Transitions = ["cut", "fade", "dissolve", "wipe"];
    public static readonly IReadOnlyList<string> Framings = ["extreme-wide", "wide", "medium", "close-up", "extreme-close-up"];
    public static readonly IReadOnlyList<string> Angles = ["eye", "low", "high", "overhead", "dutch", "pov"];

    public static readonly IReadOnlyList<string> Moves =
    [
        "static", "pan-left", "pan-right", "tilt-up", "tilt-down", "dolly-in", "dolly-out", "zoom-in", "zoom-out", "orbit", "crane-up", "crane-down", "tracking", "handheld",
    ];

    public static readonly IReadOnlyList<string> Times = ["dawn", "morning", "noon", "afternoon", "sunset", "dusk", "night", "day"];
    public static readonly IReadOnlyList<string> Weathers = ["clear", "cloudy", "rain", "snow", "fog", "storm", "wind"];
    public static readonly IReadOnlyList<string> Seasons = ["spring", "summer", "autumn", "winter"];
    public static readonly IReadOnlyList<string> Outcomes = ["success", "failure"];
    public static readonly IReadOnlyList<string> Manners = ["say", "whisper", "shout", "sing"];
    public static readonly IReadOnlyList<string> Overlays = ["title", "caption", "sign"];
    public static readonly IReadOnlyList<string> Relations = ["on", "in", "beside", "behind", "above", "under"];

    public static readonly IReadOnlyList<string> FlagKinds =
    [
        "public-figure", "protected-character", "minor", "brand", "violence", "sexual", "hate", "self-harm", "politics",
    ];

    /// <summary>Who speaks a line that nobody in the picture speaks.</summary>
    public const string Narrator = "narrator";
}
