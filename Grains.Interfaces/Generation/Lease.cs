using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Generation;

/// <summary>The right to work on a job. Whoever writes with an older epoch than the job's is refused.</summary>
/// <param name="Video">The job.</param>
/// <param name="Kind">Which of its works.</param>
/// <param name="Attempt">1 at first; rises when an engine reports a failure.</param>
/// <param name="Epoch">Rises with every lease of the job.</param>
/// <param name="Device">Key of the <see cref="IGenerationGrain"/> that holds it.</param>
/// <param name="Session">The run of the process that the device belongs to.</param>
[GenerateSerializer, Immutable, Alias("sora.Lease")]
public sealed record Lease(
    [property: Id(0)] VideoId Video,
    [property: Id(1)] WorkKind Kind,
    [property: Id(2)] int Attempt,
    [property: Id(3)] int Epoch,
    [property: Id(4)] string Device,
    [property: Id(5)] string Session);

/// <summary>Works that a job consists of; each is leased on its own.</summary>
[GenerateSerializer, Alias("sora.WorkKind")]
public enum WorkKind
{
    /// <summary>Prompt to storyboard.</summary>
    Direct,

    /// <summary>Storyboard to film.</summary>
    Render,
}

/// <summary>A lease that began, and all that its holder needs to know of the job.</summary>
/// <param name="Owner">Part of every blob key.</param>
/// <param name="Storyboard">Canonical JSON; null while it is to be directed.</param>
/// <param name="Revision">Part of the keys of the film's files.</param>
/// <param name="Origin">The videos that it comes of; null when it comes of none.</param>
/// <param name="Opening">Key of an uploaded picture that the film is to open with; null has none.</param>
/// <param name="Characters">Those that the prompt calls by name; null has none.</param>
/// <param name="Footage">A clip that the film begins with; null has none.</param>
/// <param name="SourceBoard">Canonical JSON that the prompt changes or continues; null when there is none.</param>
[GenerateSerializer, Immutable, Alias("sora.LeasedWork")]
public sealed record LeasedWork(
    [property: Id(0)] Lease Lease,
    [property: Id(1)] OwnerId Owner,
    [property: Id(2)] string Prompt,
    [property: Id(3)] double Seconds,
    [property: Id(4)] int Width,
    [property: Id(5)] int Height,
    [property: Id(6)] long Seed,
    [property: Id(7)] string? Storyboard,
    [property: Id(8)] bool WithTrace,
    [property: Id(9)] int Revision,
    [property: Id(10)] VideoOrigin? Origin = null,
    [property: Id(11)] string? SourceBoard = null,
    [property: Id(12)] string? Opening = null,
    [property: Id(13)] CharacterUse[]? Characters = null,
    [property: Id(14)] FootageUse? Footage = null);
