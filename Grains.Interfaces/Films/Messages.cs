using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Films;

/// <summary>Who may see a film.</summary>
[GenerateSerializer, Alias("sora.Audience")]
public enum Audience
{
    /// <summary>Everybody, in feeds and searches too.</summary>
    Public,

    /// <summary>Those who follow its author.</summary>
    Followers,

    /// <summary>Whoever has its address.</summary>
    Unlisted,

    /// <summary>Its author.</summary>
    Private,
}

/// <summary>How a film is shown; null leaves as it is.</summary>
/// <param name="Caption">At most 500 characters.</param>
/// <param name="Tags">At most 10 of 1 to 30 characters, lower case.</param>
/// <param name="Remixing">Whether others may make films of it.</param>
[GenerateSerializer, Immutable, Alias("sora.FilmTerms")]
public sealed record FilmTerms(
    [property: Id(0)] Audience? Audience, [property: Id(1)] string? Caption, [property: Id(2)] string[]? Tags, [property: Id(3)] bool? Remixing);

/// <summary>An author publishes a finished video.</summary>
/// <param name="Video">As it was read when the command was made.</param>
/// <param name="Lineage">The video's own edges, and those of drafts between it and the films that it comes of.</param>
[GenerateSerializer, Immutable, Alias("sora.PublishFilm")]
public sealed record PublishFilm([property: Id(0)] Video Video, [property: Id(1)] FilmTerms Terms, [property: Id(2)] LineageEdge[] Lineage);

/// <summary>A video was made of another.</summary>
/// <param name="Place">Of the parent among the child's sources, from 0.</param>
/// <param name="Changes">What the child shows otherwise, one sentence each; null when it cannot be told.</param>
[GenerateSerializer, Immutable, Alias("sora.LineageEdge")]
public sealed record LineageEdge(
    [property: Id(0)] VideoId Child, [property: Id(1)] VideoId Parent, [property: Id(2)] int Place, [property: Id(3)] OriginKind Kind, [property: Id(4)] string[]? Changes);

/// <summary>A published video.</summary>
/// <param name="Revision">Of its files.</param>
[GenerateSerializer, Immutable, Alias("sora.Film")]
public sealed record Film(
    [property: Id(0)] VideoId Id,
    [property: Id(1)] OwnerId Author,
    [property: Id(2)] Audience Audience,
    [property: Id(3)] string Caption,
    [property: Id(4)] string[] Tags,
    [property: Id(5)] bool Remixing,
    [property: Id(6)] DateTimeOffset PublishedAt,
    [property: Id(7)] string Prompt,
    [property: Id(8)] double Seconds,
    [property: Id(9)] int Width,
    [property: Id(10)] int Height,
    [property: Id(11)] int Revision);

/// <summary>A film, or why not.</summary>
[GenerateSerializer, Immutable, Alias("sora.FilmAnswer")]
public sealed record FilmAnswer([property: Id(0)] Film? Film, [property: Id(1)] Refusal? Refusal);
