namespace Sora.Gallery;

/// <content>What lasts.</content>
internal static partial class Examples
{
    private static IEnumerable<Example> Acrobatics() =>
    [
        new("backflip", "man", 0.4, 1.5),
        new("somersault", "man", 0.7, 2.2),
        new("cartwheel", "man", 0.4, 2.0),
        new("axel", "woman", 0.9, 2.1),
        new("pirouette", "woman", 0.2, 2.6),
        new("dive", "man", 0.9, 2.1),
        new("slip", "man", 0.1, 1.5),
        new("trip", "man", 1.3, 2.7) { Before = "walk" },
        new("stumble", "man", 1.35, 2.6) { Before = "walk" },
        new("faint", "woman", 0.2, 2.4),
        new("stand_up", "man", 1.4, 3.7) { Before = "lie" },
        new("lie_down", "man", 0.1, 2.5),
        new("wake", "man", 1.4, 4.4) { Before = "sleep" },
    ];

    private static IEnumerable<Example> States() =>
    [
        new("stand", "man", 0, 3),
        new("look", "man", 0.1, 2.0) { Others = ["dog"] },
        new("search", "man", 0.1, 3.4),
        new("wait", "man", 0.1, 3.0),
        new("sit", "man", 0.1, 1.3),
        new("sit", "man", 0.2, 4.0) { Others = ["chair"], Room = 1.2 },
        new("kneel", "man", 0.1, 1.2),
        new("crouch", "man", 0.1, 1.0),
        new("lean", "man", 0.1, 1.0) { Front = true },
        new("balance", "man", 0.1, 2.2) { Front = true },
        new("lie", "man", 0.1, 1.7),
        new("sleep", "man", 0.1, 2.2),
        new("sit", "dog", 0.1, 1.2),
        new("lie", "dog", 0.1, 1.6),
        new("sleep", "cat", 0.1, 2.0),
        new("balance", "horse", 0.1, 1.4),
    ];
}
