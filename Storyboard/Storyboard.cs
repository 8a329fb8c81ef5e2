namespace Sora.Storyboards;

/// <summary>What a film shows and sounds like, before anything is drawn (docs/storyboard.schema.json). Times in seconds from the start of the shot.</summary>
public sealed record Storyboard
{
    /// <summary>The only version there is.</summary>
    public const int CurrentVersion = 1;

    public int Version { get; init; } = CurrentVersion;
    public required string Prompt { get; init; }

    /// <summary>Fills in for shots that have no seed of their own.</summary>
    public required long Seed { get; init; }
    public required IReadOnlyList<Shot> Shots { get; init; }

    /// <summary>Words that the admission gate must look at.</summary>
    public IReadOnlyList<Flag>? Flags { get; init; }

    /// <summary>Words of the prompt that the director could not use.</summary>
    public IReadOnlyList<string>? Unplaced { get; init; }
}

/// <summary>A word that the admission gate must look at.</summary>
/// <param name="Word">As it stands in the prompt.</param>
/// <param name="Kind">public-figure, protected-character, minor, brand, violence, sexual, hate, self-harm or politics.</param>
public sealed record Flag(string Word, string Kind);
