using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Editing;

/// <summary>Somebody or something of the film is told what to do or to be: "the dog should bark", "make him miss", "let the ball be blue".</summary>
/// <param name="Ids">Who.</param>
/// <param name="Negated">"should not".</param>
/// <param name="Rest">Index of the first word of what they should do.</param>
internal sealed record ActorClause(IReadOnlyList<string> Ids, bool Negated, int Rest)
{
    private static readonly string[] Causes = ["make", "makes", "let", "have", "get", "want", "show"];
    private static readonly string[] Modals = ["should", "must", "shall", "will", "can", "could", "would", "to", "has", "have", "needs", "need", "ought"];
    private static readonly string[] Negations = ["not", "never", "don't", "doesn't", "no"];

    /// <summary>The clause that the command is; null when it is none.</summary>
    public static ActorClause? Read(Command command, BoardDraft draft)
    {
        var references = new CastReferences(draft);
        var start = command.Is(0, "make") && command.Is(1, "it") && command.Is(2, "so") ? command.Is(3, "that") ? 4 : 3 : command.Is(0, Causes) ? 1 : 0;
        if (references.Read(command, start) is not { } who || who.End >= command.Count)
        {
            return null;
        }

        var (i, negated) = (who.End, false);
        while (i < command.Count && (command.Is(i, Modals) || command.Is(i, Negations) || command.Is(i, "shouldn't", "mustn't", "won't", "can't", "cannot", "just", "now", "always", "also", "then")))
        {
            negated |= command.Is(i, Negations) || command.Is(i, "shouldn't", "mustn't", "won't", "can't", "cannot");
            i++;
        }

        return i < command.Count ? new ActorClause(who.Ids, negated, i) : null;
    }

    /// <summary>The verb that the rest begins with; null when it begins with something else.</summary>
    public string? Verb(Command command)
    {
        // "quickly jump", but not "more exciting".
        var at = Rest + 1 < command.Count && command.Words[Rest].IsWord && command.Words[Rest].Text.EndsWith("ly", StringComparison.Ordinal) ? Rest + 1 : Rest;
        if (!command.Words[at].IsWord)
        {
            return null;
        }

        foreach (var form in WordForms.Look(command.Words[at].Text))
        {
            if (form is { Part: PartOfSpeech.Verb, Inflected: Inflected.Base or Inflected.ThirdPerson })
            {
                return form.Lemma;
            }
        }

        return null;
    }
}
