using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>Reads a prompt as a film-maker would and writes the storyboard.</summary>
public interface IDirector
{
    /// <summary>The same request gives the same storyboard. Never throws for any text of 1 to 32,000 characters.</summary>
    Storyboard Direct(DirectionRequest request);
}

/// <summary>What the director is asked.</summary>
/// <param name="Prompt">English, 1 to 32,000 characters.</param>
/// <param name="Seconds">Length of the whole film: above 0, at most 60.</param>
/// <param name="Seed">The film's seed.</param>
public sealed record DirectionRequest(string Prompt, double Seconds, long Seed);
