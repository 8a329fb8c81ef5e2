using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing;

/// <summary>Changes a storyboard as an instruction in English says, and nothing else. See docs/designs/editing.md.</summary>
public interface IStoryboardEditor
{
    /// <summary>The same request gives the same result. Whatever the instruction and the board, it throws nothing else.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    EditResult Edit(EditRequest request, CancellationToken cancellation = default);
}

/// <summary>What the editor is asked.</summary>
/// <param name="Instruction">English, 1 to 4,000 characters: "make it night and replace the dog with a robot".</param>
/// <param name="Seed">For what is new: the seed of added shots and of other takes, and the taste where the instruction leaves something open.</param>
public sealed record EditRequest(Storyboard Board, string Instruction, long Seed);

/// <summary>The changed storyboard, or why there is none.</summary>
/// <param name="Board">Sound by <see cref="StoryboardValidator"/>; shots that the instruction does not concern are the same objects. Null when it was refused.</param>
/// <param name="Refusal">For the user: what was not understood, and what can be said; null when there is a board.</param>
/// <param name="Changes">What was understood, as sentences (<see cref="StoryboardChanges"/>); empty when the board is so already.</param>
/// <param name="Unplaced">Words of the instruction that led to nothing; they stand in the board's unplaced, too.</param>
/// <param name="Notes">Why something was not done, one sentence each; usually none.</param>
public sealed record EditResult(Storyboard? Board, string? Refusal, IReadOnlyList<string> Changes, IReadOnlyList<string> Unplaced, IReadOnlyList<string> Notes)
{
    internal static EditResult Refused(string why) => new(null, why, [], [], []);
}
