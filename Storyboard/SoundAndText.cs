namespace Sora.Storyboards;

/// <summary>Words spoken in the film, verbatim.</summary>
public sealed record SpeechLine
{
    public double? At { get; init; }

    /// <summary>Cast id, or narrator.</summary>
    public required string Who { get; init; }
    public required string Text { get; init; }

    /// <summary>say, whisper, shout or sing.</summary>
    public string? Manner { get; init; }

    /// <summary>BCP 47; en when absent.</summary>
    public string? Language { get; init; }
}

/// <summary>A named sound.</summary>
public sealed record SoundCue
{
    public double? At { get; init; }
    public required string Name { get; init; }

    /// <summary>Cast id or place it comes from.</summary>
    public string? Source { get; init; }
    public bool? Implied { get; init; }
}

/// <summary>Music under or within the shot.</summary>
public sealed record Music
{
    public string? Mood { get; init; }
    public string? Instrument { get; init; }

    /// <summary>Beats a minute.</summary>
    public double? Tempo { get; init; }
    public bool? Implied { get; init; }
}

/// <summary>Words shown in the picture.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Kind">title, caption or sign.</param>
public sealed record TextOverlay(string Text, string Kind);
