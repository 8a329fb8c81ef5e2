using Sora.Grains.Ids;

namespace Sora.Grains.Videos;

/// <summary>How a video came of others.</summary>
/// <param name="Kind">What was done to them.</param>
/// <param name="Sources">1 to 64 videos; the first is the one it counts as remixed from.</param>
[GenerateSerializer, Immutable, Alias("sora.VideoOrigin")]
public sealed record VideoOrigin([property: Id(0)] OriginKind Kind, [property: Id(1)] VideoId[] Sources)
{
    public const int MostSources = 64;

    /// <summary>Whether an instruction has yet to be read: the storyboard is not given with the command.</summary>
    public bool IsDirected => Kind is OriginKind.Remix or OriginKind.Edit or OriginKind.Extension or OriginKind.Prequel;

    /// <summary>By value, the sources included: a command that is sent again equals the first one.</summary>
    public bool Equals(VideoOrigin? other) => other is not null && Kind == other.Kind && Sources.AsSpan().SequenceEqual(other.Sources);

    public override int GetHashCode() => HashCode.Combine(Kind, Sources.Length, Sources.Length > 0 ? Sources[0] : default);
}

/// <summary>What can be made of videos.</summary>
[GenerateSerializer, Alias("sora.OriginKind")]
public enum OriginKind
{
    /// <summary>Somebody's film, changed by an instruction.</summary>
    Remix,

    /// <summary>One's own film, changed by an instruction.</summary>
    Edit,

    /// <summary>It goes on after its end.</summary>
    Extension,

    /// <summary>It begins earlier.</summary>
    Prequel,

    /// <summary>A shot is taken again with another seed.</summary>
    Reroll,

    /// <summary>Shots of several films, in an order that was given.</summary>
    Stitch,

    /// <summary>A draft in full size.</summary>
    Finish,
}
