
namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"make the ball blue", "the dog should be bigger", "a red hat for the girl's hat": adjectives of cast and clothes.</summary>
internal sealed class Describe : IOperation
{
    private static readonly string[] Fillers = ["very", "and", "more", "much", "a", "bit", "little", "really", "quite", "be", "is", "look", "looks", "are", "colour", "color", "in", "so", "all", "completely", "or", "rather"];

    public bool TryApply(Command command, BoardDraft draft)
    {
        if (Clothes(command, draft))
        {
            return true;
        }

        if (command.Is(0, "paint", "colour", "color", "dye") && new CastReferences(draft).Read(command, 1) is { } painted)
        {
            return Words(command, draft, painted.Ids, painted.End);
        }

        if (Possessed(command, draft) is { } owned)
        {
            return Words(command, draft, owned.Ids, owned.From);
        }

        // "make it exciting" is said of the film, "make it blue" of something in it.
        return ActorClause.Read(command, draft) is { Negated: false } clause
            && (!command.Is(command.Is(0, "make", "let", "turn") ? 1 : 0, "it") || Read(command, clause.Rest)?.All(EnglishWords.IsVisible) == true)
            && Words(command, draft, clause.Ids, clause.Rest);
    }

    /// <summary>Describes those by the command's words from <paramref name="from"/> on, if they are adjectives throughout.</summary>
    public static bool TryWords(Command command, BoardDraft draft, IReadOnlyList<string> ids, int from) => Words(command, draft, ids, from);

    private static bool Words(Command command, BoardDraft draft, IReadOnlyList<string> ids, int from)
    {
        if (Read(command, from) is not { } adjectives)
        {
            return false;
        }

        command.UseAll();
        foreach (var id in ids)
        {
            draft.Change(draft.With(command.Scope, [id]), shot => shot.Member(id, member => member with { Adjectives = Grafting.Adjectives(member.Adjectives, adjectives), Implied = null }));
        }

        return true;
    }

    private static IReadOnlyList<string>? Read(Command command, int from)
    {
        var adjectives = new List<string>();
        for (var i = from; i < command.Count; i++)
        {
            var word = command.Words[i];
            if (word.Is(Fillers) || word.Kind == WordKind.Comma)
            {
                continue;
            }

            if (!word.IsWord || EnglishWords.Adjective(word.Text) is not { } adjective)
            {
                return null;
            }

            adjectives.Add(adjective);
        }

        return adjectives.OrNull();
    }

    // "make the dog's fur black"
    private static (List<string> Ids, int From)? Possessed(Command command, BoardDraft draft)
    {
        for (var i = 0; i < Math.Min(4, command.Count - 2); i++)
        {
            var ids = draft.Cast.Where(member => command.Words[i].Text == member.Noun + "'s").Select(member => member.Id).ToList();
            if (ids.Count > 0 && command.Is(i + 1, "fur", "coat", "hair", "colour", "color", "skin", "body", "feathers", "surface"))
            {
                return (ids, command.Is(i + 2, "should", "to") ? i + 3 : i + 2);
            }
        }

        return null;
    }

    // "make her hat blue", "the hat should be blue"
    private static bool Clothes(Command command, BoardDraft draft)
    {
        var start = command.Is(0, "make", "paint", "colour", "color", "let", "turn") ? 1 : 0;
        var rest = command.From(start);
        if (Remove.Garments(rest, draft) is not { } found || found.At + 1 >= rest.Count || draft.Cast.Any(member => member.Noun == found.Noun))
        {
            return false;
        }

        var from = found.At + 1;
        while (rest.Is(from, "should", "must", "to"))
        {
            from++;
        }

        if (Read(rest, from) is not { } adjectives)
        {
            return false;
        }

        command.UseAll();
        return draft.Change(command.Scope, shot => shot with
        {
            Cast = [.. shot.Cast.Select(member => found.Ids.Contains(member.Id) ? member with { Wears = member.Wears?.Select(garment => garment.Noun == found.Noun ? garment with { Adjectives = Grafting.Adjectives(garment.Adjectives, adjectives) } : garment).ToList() } : member)],
        });
    }
}
