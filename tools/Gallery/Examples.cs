namespace Sora.Gallery;

/// <summary>Who shows an action, and between which moments.</summary>
internal sealed record Example(string Action, string Noun, double From, double To)
{
    public string Place { get; init; } = "plain";

    public string[] Others { get; init; } = [];

    /// <summary>How many of the first other there are.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Cast id that the action is meant for.</summary>
    public string? Toward { get; init; }

    /// <summary>What it does it with, in hand.</summary>
    public string? Tool { get; init; }

    public string? OtherDoes { get; init; }

    /// <summary>What it does first, for 1.4 s.</summary>
    public string? Before { get; init; }

    public string[]? Manner { get; init; }

    /// <summary>How long the shot is by which the way is measured, where that is not the last moment; 0 otherwise.</summary>
    public double Seconds { get; init; }

    public bool Water { get; init; }

    /// <summary>Seen more from the front.</summary>
    public bool Front { get; init; }

    /// <summary>Seen from above.</summary>
    public bool High { get; init; }

    /// <summary>How much more than the body is shown.</summary>
    public double Room { get; init; } = 1;

    /// <summary>Head and shoulders.</summary>
    public bool Bust { get; init; }

    /// <summary>Frames all actors instead of the first.</summary>
    public bool All { get; init; }
}

/// <summary>All rows of the sheets, in their order.</summary>
internal static partial class Examples
{
    public const string Notes = """

        ## Weak ones

        Hard to tell without the label: `trot` of a person (a jog), `approach`, `follow` and `leave` (a walk, told only by where the other one is), `look` (a turned head), `stand`.
        `dive` ends on the ground here; over water it goes in. A lying person's legs are stiff after a fall.
        Without the thing that it is done with, `wipe`, `drum`, `tear` and `play` (keys) are hands busy before the belly; `stack` is mimed.
        `smile`, `frown`, `blush`, `think` and `talk` are told by face and hands, from near only.
        `follow` and `leave` remain walks; `pull` shows a hand at nothing, since the line to the load is not seen.
        Boats, skis, skates and surfboards that the prompt does not name are gear of the motion, not things that others can touch. Spiders and ants are plain; a frog's feet stretch at take-off.

        """;

    public static IReadOnlyList<Example> All { get; } = [.. Travels(), .. Animals(), .. Acrobatics(), .. States(), .. Gestures(), .. Handling(), .. Performing()];
}
