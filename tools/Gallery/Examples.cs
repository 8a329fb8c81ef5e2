namespace Sora.Gallery;

/// <summary>Who shows an action, and between which moments.</summary>
internal sealed record Example(string Action, string Noun, double From, double To)
{
    public string Place { get; init; } = "plain";

    public string[] Others { get; init; } = [];

    public string? OtherDoes { get; init; }

    /// <summary>What it does first, for 1.4 s.</summary>
    public string? Before { get; init; }

    public string[]? Manner { get; init; }

    public bool Water { get; init; }

    /// <summary>Seen more from the front.</summary>
    public bool Front { get; init; }

    /// <summary>Frames all actors instead of the first.</summary>
    public bool All { get; init; }
}

/// <summary>All rows of the sheets, in their order.</summary>
internal static class Examples
{
    public const string Notes = "";

    public static IReadOnlyList<Example> All { get; } =
    [
        new("stand", "man", 0, 3),
        new("walk", "man", 1.2, 2.3),
        new("run", "man", 1.4, 2.1),
        new("jump", "man", 0.1, 1.4),
        new("sit", "man", 0.1, 1.3),
        new("walk", "dog", 1.2, 2.0),
        new("run", "dog", 1.2, 1.7),
        new("sit", "dog", 0.1, 1.2),
    ];
}
