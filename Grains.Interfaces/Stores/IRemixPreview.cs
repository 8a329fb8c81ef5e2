namespace Sora.Grains.Stores;

/// <summary>Tells what an instruction would change, without making anything.</summary>
public interface IRemixPreview
{
    /// <param name="storyboard">Canonical JSON.</param>
    /// <param name="instruction">English.</param>
    /// <param name="seed">Of the film.</param>
    /// <param name="cancellation">Stops the reading.</param>
    Task<RemixPreview> Preview(string storyboard, string instruction, long seed, CancellationToken cancellation);
}

/// <summary>What would come of an instruction.</summary>
/// <param name="After">Canonical JSON; null when nothing was understood.</param>
/// <param name="Refusal">For the user, when nothing was understood.</param>
/// <param name="Changes">One sentence each.</param>
/// <param name="Notes">What is not done, one sentence each.</param>
public sealed record RemixPreview(string? After, string? Refusal, IReadOnlyList<string> Changes, IReadOnlyList<string> Notes);
