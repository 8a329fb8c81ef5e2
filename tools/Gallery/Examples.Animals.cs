namespace Sora.Gallery;

/// <content>What others than people and four-legged animals do.</content>
internal static partial class Examples
{
    private static IEnumerable<Example> Animals() =>
    [
        new("waddle", "penguin", 1.0, 2.2) { Front = true },
        new("walk", "duck", 1.0, 1.8),
        new("stand", "owl", 0, 2),
        new("fly", "parrot", 0.5, 1.1),
        new("glide", "eagle", 0.5, 2.6) { Front = true },
        new("hover", "bee", 0.5, 0.8),
        new("take_off", "duck", 0.1, 1.6),
        new("land", "duck", 1.3, 2.6) { Before = "fly" },
        new("dive", "eagle", 0.1, 2.0),
        new("swim", "fish", 0.5, 1.3) { Room = 1.15 },
        new("slither", "snake", 0.5, 3.0) { High = true, Room = 0.7 },
        new("hop", "frog", 0.3, 1.2),
        new("walk", "ant", 0.8, 1.3) { High = true },
        new("walk", "spider", 0.8, 1.4) { High = true },
        new("fly", "dragon", 0.5, 1.7),
        new("walk", "dragon", 0.8, 2.2),
    ];
}
