namespace Sora.Gallery;

/// <content>What is done with hands, head and things.</content>
internal static partial class Examples
{
    private static IEnumerable<Example> Gestures() =>
    [
        .. new[] { "wave", "point", "clap", "bow", "nod", "shake_head", "shrug", "hold_head", "salute", "beckon", "cheer" }.Select(a => new Example(a, "man", 0.1, a is "bow" ? 2.4 : a is "nod" or "shake_head" ? 1.1 : 1.8) { Front = true, Bust = a is "nod" or "shake_head" }),
        .. new[] { "hug", "kiss", "shake_hands", "pat" }.Select(a => new Example(a, "man", 0.1, 4.2) { Others = [a == "pat" ? "dog" : "woman"], All = true }),
        new("poke", "man", 0.1, 2.2) { Others = ["box"], Room = 1.2 },
        .. new[] { "talk", "whisper", "shout", "call", "sing", "laugh", "cry", "yawn", "sneeze", "cough", "gasp", "scream", "frown", "shiver", "think", "blush", "stretch", "scratch", "search", "breathe" }
            .Select(a => new Example(a, "man", 0.1, a is "breathe" or "yawn" or "stretch" ? 3.0 : 1.9) { Front = true, Bust = a is not ("breathe" or "stretch" or "search" or "sneeze" or "shiver" or "gasp") }),
        new("talk", "dog", 0.2, 1.2),
        new("sing", "wolf", 0.1, 2.4),
        new("stretch", "cat", 0.2, 2.4),
        new("wave", "cat", 0.2, 1.8),
        new("scratch", "dog", 0.2, 1.0),
        new("shiver", "dog", 0.2, 1.0),
    ];

    private static IEnumerable<Example> Handling() =>
    [
        new("hold", "man", 0.0, 2.0) { Others = ["box"], Front = true },
        new("carry", "man", 0.0, 2.4) { Others = ["box"] },
        new("pick_up", "man", 0.0, 3.2) { Others = ["box"], Room = 1.3 },
        new("lift", "man", 0.0, 4.0) { Others = ["barrel"], Room = 1.4 },
        new("put", "man", 0.0, 2.6) { Others = ["box"], Room = 1.2 },
        new("drop", "man", 0.0, 1.2) { Others = ["ball"], Room = 1.2 },
        new("give", "man", 0.1, 4.0) { Others = ["book", "woman"], Toward = "other1", All = true },
        new("throw", "man", 0.1, 1.4) { Others = ["ball"], Room = 1.6 },
        new("shoot", "man", 0.1, 1.4) { Others = ["basketball"], Room = 1.6 },
        new("catch", "man", 0.1, 1.6) { Others = ["ball"], Room = 1.4 },
        new("kick", "man", 0.1, 2.4) { Others = ["football"], Room = 1.4 },
        new("hit", "man", 0.1, 2.4) { Others = ["box"], Room = 1.2 },
        new("punch", "man", 0.1, 1.2),
        new("tap", "man", 0.1, 2.4) { Others = ["barrel"], Room = 1.2 },
        new("swing_at", "man", 0.1, 1.7) { Front = true, Tool = "baseball bat" },
        new("push", "man", 0.1, 4.0) { Others = ["crate"], Room = 1.3 },
        new("pull", "man", 0.1, 4.0) { Others = ["barrel"], Room = 1.3 },
        new("cut", "man", 0.2, 1.4) { Others = ["carrot"], Front = true },
        new("stir", "man", 0.2, 1.6) { Others = ["bowl"], Front = true },
        new("write", "man", 0.2, 2.0) { Others = ["book"], Front = true },
        new("build", "man", 0.2, 1.4) { Others = ["block"], Front = true },
        new("blow", "man", 0.1, 2.2) { Others = ["cake"], Room = 1.15 },
        .. new[] { ("pour", "bottle"), ("stack", null), ("dig", "shovel"), ("wipe", null), ("tear", null), ("play_with", null), ("open_something", null), ("close_something", null) }
            .Select(a => new Example(a.Item1, "man", 0.2, 2.4) { Front = true, Tool = a.Item2 }),
        .. new[] { "eat", "drink", "feed", "smell", "bite", "lick" }.Select(a => new Example(a, "man", 0.1, 2.3) { Front = true, Bust = a is not "feed", Tool = a switch { "eat" or "bite" => "apple", "drink" => "cup", "smell" => "flower", _ => null } }),
        new("eat", "horse", 0.2, 2.0),
        new("dig", "dog", 0.3, 1.0),
        new("kick", "horse", 0.1, 1.2),
        new("play_with", "dog", 0.2, 1.8),
        new("hold", "dog", 0.2, 3.2) { Others = ["ball"], Room = 1.2 },
    ];

    private static IEnumerable<Example> Performing() =>
    [
        new("dance", "man", 0.3, 3.3) { Front = true },
        new("twirl", "woman", 0.5, 2.5) { Front = true },
        new("fight", "man", 0.2, 3.6),
        new("fence", "man", 0.2, 1.9) { Tool = "sword" },
        new("wrestle", "man", 1.0, 4.0) { Others = ["woman"], OtherDoes = "wrestle", All = true },
        new("conduct", "man", 0.2, 2.0) { Front = true, Tool = "baton" },
        new("drum", "man", 0.2, 0.9) { Front = true },
        new("juggle", "man", 0.2, 1.9) { Others = ["tennis ball"], Count = 3, Front = true, Room = 1.3 },
        new("play", "man", 0.2, 1.6) { Front = true },
        new("play", "man", 0.2, 1.6) { Others = ["violin"], Front = true },
        new("play", "man", 0.2, 1.6) { Others = ["guitar"], Front = true },
        new("play", "man", 0.2, 1.6) { Others = ["trumpet"], Front = true },
    ];
}
