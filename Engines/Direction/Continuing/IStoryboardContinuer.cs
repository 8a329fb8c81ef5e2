using Sora.Storyboards;

namespace Sora.Engines.Direction.Continuing;

/// <summary>Writes what happens after the end of a film, or before its beginning.</summary>
public interface IStoryboardContinuer
{
    /// <summary>The whole film with the new shots; those that were there are the same objects. Refused in words where the prompt cannot be directed.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    DirectionResult Continue(ContinuationRequest request, CancellationToken cancellation);
}

/// <summary>What the continuer is asked.</summary>
/// <param name="Film">Sound.</param>
/// <param name="Prompt">What happens, 1 to 32,000 characters; "he", "the dog" mean who is there in the shot that it joins.</param>
/// <param name="Seconds">Length of what is new, above 0; with the film at most <see cref="StoryboardLimits.FilmSeconds"/>.</param>
/// <param name="Seed">Of the new shots.</param>
/// <param name="IsBefore">Whether it comes before the film's beginning instead of after its end.</param>
/// <param name="EndState">Key of the stored world at the film's end, from which the first new shot goes on; null starts afresh. Of no use before the beginning.</param>
public sealed record ContinuationRequest(Storyboard Film, string Prompt, double Seconds, long Seed, bool IsBefore, string? EndState);
