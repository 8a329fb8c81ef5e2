namespace Sora.Grains.Generation;

/// <summary>Times and bounds that all grains of a grid share.</summary>
/// <param name="MostOpenJobsPerOwner">More are refused.</param>
/// <param name="MaximumJobAge">A job that has not ended by then fails.</param>
/// <param name="LeaseLifetime">A lease of which nothing was heard for so long is lost.</param>
/// <param name="FilmLifetime">A film is deleted so long after its completion; null keeps it.</param>
public sealed record GridRules(int MostOpenJobsPerOwner, TimeSpan MaximumJobAge, TimeSpan LeaseLifetime, TimeSpan? FilmLifetime = null);
