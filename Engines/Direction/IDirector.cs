using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>Reads a prompt as a film-maker would and writes the storyboard.</summary>
public interface IDirector
{
    /// <summary>Never throws for any text of 1 to 32,000 characters; what cannot be directed is refused in words.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    DirectionResult Direct(DirectionRequest request, CancellationToken cancellation);
}

/// <summary>What the director is asked.</summary>
/// <param name="Prompt">1 to 32,000 characters.</param>
/// <param name="Seconds">Length of the whole film: above 0, at most 60.</param>
/// <param name="Seed">The film's seed.</param>
public sealed record DirectionRequest(string Prompt, double Seconds, long Seed);

/// <summary>A storyboard, or why there is none.</summary>
/// <param name="Board">Null when the prompt was refused.</param>
/// <param name="Refusal">Null when there is a storyboard; else one sentence for the user: what cannot be read, and what to do.</param>
/// <param name="Notes">What the user should know about how it was made, one sentence each; usually none.</param>
public sealed record DirectionResult(Storyboard? Board, string? Refusal, IReadOnlyList<string> Notes)
{
    public static DirectionResult Of(Storyboard board, params IReadOnlyList<string> notes) => new(board, null, notes);

    public static DirectionResult Refused(string why) => new(null, why, []);
}
