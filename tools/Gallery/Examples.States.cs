namespace Sora.Gallery;

/// <content>What lasts.</content>
internal static partial class Examples
{
    private static IEnumerable<Example> States() =>
    [
        new("stand", "man", 0, 3),
        new("wait", "man", 0.1, 3.0),
        new("sit", "man", 0.1, 1.3),
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
