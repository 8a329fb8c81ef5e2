namespace Sora.Grains.Films;

/// <summary>All that is durable of a publication.</summary>
internal sealed record PublicationState
{
    public PublicationStanding Standing { get; init; }

    /// <summary>As it was last published; null before, and when it was deleted.</summary>
    public Film? Film { get; init; }

    public LineageEdge[] Lineage { get; init; } = [];

    /// <summary>Rises with every change; 0: nothing was ever published.</summary>
    public long Version { get; init; }
}

/// <summary>Where a publication stands.</summary>
internal enum PublicationStanding
{
    Draft,
    Published,

    /// <summary>By a moderator.</summary>
    Removed,

    /// <summary>Its video is gone; it stays a tombstone.</summary>
    Deleted,
}
