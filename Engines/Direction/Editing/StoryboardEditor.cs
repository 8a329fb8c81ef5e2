using System.Text;
using Sora.Engines.Direction.Editing.Operations;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing;

/// <summary>
/// The built-in editor. An instruction is cut into commands; each is offered to the operations in turn, the particular before the general, and the
/// last of them hands it to the director: what a prompt can say, an instruction can, too.
/// </summary>
public sealed class StoryboardEditor : IStoryboardEditor
{
    /// <summary>Longer instructions are refused.</summary>
    public const int MostCharacters = 4_000;

    private const string Help =
        "say what should change, such as \"make it night\", \"replace the dog with a robot\", \"the second shot from above\", \"he should miss\", \"remove the cat\", \"slower\" or \"add a shot where the dog sleeps\"";

    private readonly ShotList _shots;
    private readonly IReadOnlyList<IOperation> _operations;

    /// <param name="director">The built-in one: it must answer at once, and the same each time.</param>
    public StoryboardEditor(IDirector director)
    {
        ArgumentNullException.ThrowIfNull(director);
        var graft = new Graft(director);
        var film = new Graft(director, onlyIt: true);
        IReadOnlyList<IOperation> particular = [new Outcome(), new Length(), new Speed(), new Count(), new Wear(), new Placing(), new CameraStep(), new Describe(), new Act(director)];
        _shots = new ShotList(director);
        _operations = [new Words(), new Remove(director), film, new Act(director, onlyInsteadOf: true), new Replace(director, [.. particular, graft]), .. particular, graft];
    }

    public EditResult Edit(EditRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (StoryboardValidator.Validate(request.Board) is [var fault, ..])
        {
            return EditResult.Refused($"The storyboard is not sound: {fault}.");
        }

        var text = WellFormed(request.Instruction ?? "");
        if (text.Length > MostCharacters)
        {
            return EditResult.Refused($"The instruction has {text.Length} characters; give at most {MostCharacters}.");
        }

        var words = InstructionWord.Read(text);
        var draft = new BoardDraft(request.Board, request.Seed, cancellation);
        var notes = new List<string>();
        var understood = false;
        foreach (var command in CommandReader.Split(words))
        {
            cancellation.ThrowIfCancellationRequested();
            understood |= Carry(command, draft, notes);
        }

        if (!understood)
        {
            return EditResult.Refused(notes.Count > 0 ? string.Join(' ', notes) : $"{Quote(text)} is not understood; {Help}.");
        }

        var unplaced = words.Where(IsUnplaced).Select(word => word.Original).Distinct(StringComparer.Ordinal).ToList();
        var board = draft.ToBoard(unplaced);
        return new EditResult(board, null, StoryboardChanges.Between(request.Board, board with { Unplaced = request.Board.Unplaced, Flags = request.Board.Flags }), unplaced, notes);
    }

    // A command that would leave the board unsound is not carried out, and its words count as not understood.
    private bool Carry(List<InstructionWord> words, BoardDraft draft, List<string> notes)
    {
        var (shots, flags) = (draft.Shots.ToList(), draft.Flags.ToList());
        var whole = new Command(words, ShotScope.All(draft.Shots.Count));
        var done = _shots.TryApply(whole, draft);
        var note = whole.Note;
        if (!done)
        {
            var command = CommandReader.Read(words, draft.Shots.Count);
            if (command.Scope.Missing is { } number)
            {
                note = Notes.NoShot(number, draft);
            }
            else
            {
                done = _operations.Any(operation => operation.TryApply(command, draft));
                note = command.Note;
            }
        }

        if (note is null && done && StoryboardValidator.Validate(draft.ToBoard([])) is [var fault, ..])
        {
            note = $"{Quote(string.Join(' ', words.Select(word => word.Original)))} was not done: {fault}.";
        }

        if (note is not null || !done)
        {
            draft.Shots.Clear();
            draft.Shots.AddRange(shots);
            draft.Flags.Clear();
            draft.Flags.AddRange(flags);
            words.ForEach(word => word.Used = false);
        }

        if (note is not null)
        {
            notes.Add(note);
        }

        return done && note is null;
    }

    private static bool IsUnplaced(InstructionWord word) => word switch
    {
        { Used: true } => false,
        { Kind: WordKind.Quote } => word.Text.Length > 0,
        { IsWord: true } => !FunctionWords.IsGrammar(word.Text),
        _ => false,
    };

    private static string Quote(string text)
    {
        const int Most = 80;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"\"{(line.Length <= Most ? line : line[..Most] + "…")}\"";
    }

    // Half of a surrogate pair is no text and cannot be written as JSON; a NUL ends strings elsewhere.
    private static string WellFormed(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune.Value == 0 ? " " : rune.ToString());
        }

        return sound.ToString();
    }
}
