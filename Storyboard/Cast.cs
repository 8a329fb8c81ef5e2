namespace Sora.Storyboards;

/// <summary>A being or thing of the film, or several alike.</summary>
public sealed record CastMember
{
    /// <summary>The same being or thing keeps its id in every shot.</summary>
    public required string Id { get; init; }
    public required string Noun { get; init; }

    /// <summary>What the world can build: biped, quadruped, ball, box, …</summary>
    public string? Archetype { get; init; }

    /// <summary>At least 1.</summary>
    public required int Count { get; init; }
    public IReadOnlyList<string>? Adjectives { get; init; }
    public IReadOnlyList<Garment>? Wears { get; init; }

    /// <summary>on, in, beside, behind, above or under, a space, and a cast id or place.</summary>
    public string? Where { get; init; }

    /// <summary>True when the director added it by taste; what the prompt says is never implied.</summary>
    public bool? Implied { get; init; }

    /// <summary>Id of the cameo whose looks and voice it has.</summary>
    public string? Cameo { get; init; }
}

/// <summary>Something worn.</summary>
public sealed record Garment(string Noun, IReadOnlyList<string>? Adjectives = null);

/// <summary>Someone does something.</summary>
public sealed record Beat
{
    public required double At { get; init; }

    /// <summary>Seconds it lasts; null lets the action decide.</summary>
    public double? For { get; init; }

    /// <summary>Cast id of the one who acts.</summary>
    public required string Who { get; init; }
    public required string Verb { get; init; }

    /// <summary>Cast id acted on.</summary>
    public string? What { get; init; }

    /// <summary>Cast id of the tool or companion.</summary>
    public string? With { get; init; }

    /// <summary>Cast id or place moved towards.</summary>
    public string? Toward { get; init; }
    public IReadOnlyList<string>? Manner { get; init; }

    /// <summary>success or failure; null leaves it to physics.</summary>
    public string? Outcome { get; init; }
    public bool? Implied { get; init; }
}
