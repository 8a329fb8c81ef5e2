namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>One kind of change.</summary>
internal interface IOperation
{
    /// <summary>
    /// Whether the command asked for this kind of change; if so, the draft has it and the words that led to it are marked as used (a command whose
    /// note is set was understood, but not done). Leaves draft and words alone otherwise.
    /// </summary>
    bool TryApply(Command command, BoardDraft draft);
}
