using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"the girl should wear a red hat", "give the girl a red hat", "put a red hat on the girl", "the girl in a red hat".</summary>
internal sealed class Wear : IOperation
{
    public bool TryApply(Command command, BoardDraft draft)
    {
        if (Read(command, draft) is not { } asked || Garment(command, asked.From, asked.To) is not { } garment)
        {
            return false;
        }

        command.UseAll();
        foreach (var id in asked.Ids)
        {
            draft.Change(draft.With(command.Scope, [id]), shot => shot.Member(id, member => member with { Wears = Grafting.Wears(member.Wears, [garment]) }));
        }

        return true;
    }

    private static (IReadOnlyList<string> Ids, int From, int To)? Read(Command command, BoardDraft draft)
    {
        var references = new CastReferences(draft);
        if (command.Is(0, "give", "dress") && references.Read(command, 1) is { } given && given.End < command.Count)
        {
            return (given.Ids, given.End, command.Count);
        }

        if (command.Is(0, "put", "add") && Last(command, "on", "to") is > 1 and var on && references.Whole(command, on + 1, command.Count) is { } wearers)
        {
            return (wearers, 1, on);
        }

        return ActorClause.Read(command, draft) is { Negated: false } clause && command.Is(clause.Rest, "wear", "wears", "wearing", "in", "with", "be", "have", "dressed", "put")
            ? (clause.Ids, clause.Rest + 1, command.Count)
            : null;
    }

    private static int Last(Command command, params string[] words)
    {
        for (var i = command.Count - 1; i >= 0; i--)
        {
            if (command.Is(i, words))
            {
                return i;
            }
        }

        return -1;
    }

    // The last noun, if it is something to wear; what stands before it must describe it.
    private static Garment? Garment(Command command, int from, int to)
    {
        var adjectives = new List<string>();
        for (var i = from; i < to; i++)
        {
            var word = command.Words[i];
            if (word.Kind == WordKind.Comma || word.Is("a", "an", "the", "on", "in", "wearing", "dressed", "some", "her", "his", "their", "and", "with", "new", "pair", "of", "put"))
            {
                continue;
            }

            if (!word.IsWord)
            {
                return null;
            }

            var noun = word.Lemma(PartOfSpeech.Noun) ?? word.Text;
            if (i == to - 1)
            {
                return Lexicon.Garments.Contains(word.Text) || Lexicon.Garments.Contains(noun) ? new Garment(Lexicon.Garments.Contains(noun) ? noun : word.Text, adjectives.OrNull()) : null;
            }

            if (EnglishWords.Adjective(word.Text) is not { } adjective)
            {
                return null;
            }

            adjectives.Add(adjective);
        }

        return null;
    }
}
