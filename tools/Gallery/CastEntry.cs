namespace Sora.Gallery;

/// <summary>One cell of the sheets of the cast: what a storyboard would say of it.</summary>
/// <param name="Name">What a stranger should call it.</param>
internal sealed record CastEntry(string Name)
{
    /// <summary>The noun of the storyboard; the name when absent.</summary>
    public string? Noun { get; init; }

    public string[] Adjectives { get; init; } = [];

    /// <summary>Garments, each with its adjectives before it: "red coat".</summary>
    public string[] Wears { get; init; } = [];

    /// <summary>What it does while it is pictured; null stands.</summary>
    public string? Does { get; init; }

    /// <summary>Seconds after which it is pictured.</summary>
    public double After { get; init; } = 0.7;

    /// <summary>From where it is seen, radians to the right of its front; null for the usual.</summary>
    public double? Angle { get; init; }

    /// <summary>Head and shoulders.</summary>
    public bool Bust { get; init; }
}

/// <summary>All that the cast is made of, in the order of the sheets: the living, then the lifeless.</summary>
internal static partial class CastEntries
{
    public static IReadOnlyList<CastEntry> All { get; } = [.. Living(), .. Lifeless()];

    private static CastEntry[] Named(params string[] names) => Array.ConvertAll(names, name => new CastEntry(name));
}
