namespace Sora.Storyboards;

/// <summary>A line that is shown while it is heard.</summary>
/// <param name="Start">Seconds of the shot, or of the film once shots are joined.</param>
/// <param name="End">Seconds, after <paramref name="Start"/>.</param>
/// <param name="Text">Words as they are spoken, or what a sound is called.</param>
public sealed record Caption(double Start, double End, string Text)
{
    /// <summary>Who speaks, as people would say it; null for a sound.</summary>
    public string? Speaker { get; init; }

    /// <summary>BCP 47 tag of the words; null for a sound.</summary>
    public string? Language { get; init; }
}
