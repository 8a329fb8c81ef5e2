using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing;

/// <summary>Finds whom of the film's cast an instruction means: "the dog", "the red ball", "he", "the girl and the cat".</summary>
/// <param name="board">Whose cast may be meant.</param>
internal sealed class CastReferences(BoardDraft board)
{
    private const int MostAdjectives = 4;
    private const int LongestNoun = 4;

    private static readonly string[] Determiners = ["the", "a", "an", "this", "that", "these", "those", "all", "both", "every", "each", "any", "his", "her", "its", "their", "my"];
    private static readonly string[] He = ["he", "him"];
    private static readonly string[] She = ["she", "her"];
    private static readonly string[] It = ["it"];
    private static readonly string[] They = ["they", "them", "everyone", "everybody"];

    /// <summary>Ids meant by the words at <paramref name="start"/>, and where they end; null when nobody of the film is meant.</summary>
    public (IReadOnlyList<string> Ids, int End)? Read(Command command, int start)
    {
        var ids = new List<string>();
        var (i, end) = (start, start);
        while (One(command, i) is { } one)
        {
            ids.AddRange(one.Ids.Except(ids));
            (i, end) = (one.End, one.End);
            while (command.Is(i, "and") || (i < command.Count && command.Words[i].Kind == WordKind.Comma))
            {
                i++;
            }

            if (i == end)
            {
                break;
            }
        }

        return ids.Count > 0 ? (ids, end) : null;
    }

    /// <summary>The same, but the reference must be all that stands in [start, end).</summary>
    public IReadOnlyList<string>? Whole(Command command, int start, int end) => Read(command, start) is { } read && read.End == end ? read.Ids : null;

    /// <summary>The first reference at or after <paramref name="start"/>.</summary>
    public (IReadOnlyList<string> Ids, int Start, int End)? Search(Command command, int start)
    {
        for (var i = start; i < command.Count; i++)
        {
            if (Read(command, i) is { } read)
            {
                return (read.Ids, i, read.End);
            }
        }

        return null;
    }

    private (IReadOnlyList<string> Ids, int End)? One(Command command, int start)
    {
        board.Cancellation.ThrowIfCancellationRequested();
        if (start >= command.Count || !command.Words[start].IsWord)
        {
            return null;
        }

        var i = start;
        while (command.Is(i, Determiners) || (i > start && command.Is(i, "of", "the")))
        {
            i++;
        }

        for (var head = i; head <= Math.Min(i + MostAdjectives, command.Count - 1) && command.Words[head].IsWord; head++)
        {
            if (Head(command, head, [.. command.Words.Skip(i).Take(head - i).Select(word => word.Text)]) is { } found)
            {
                return found;
            }

            if (EnglishWords.Adjective(command.Words[head].Text) is null && EnglishWords.Number(command.Words[head].Text) is null)
            {
                break;
            }
        }

        return Pronoun(command.Words[start]) is { } meant ? (meant, start + 1) : null;
    }

    private (IReadOnlyList<string> Ids, int End)? Head(Command command, int at, List<string> adjectives)
    {
        var scoped = board.IndexOf(command.Scope.Shots);
        for (var words = Math.Min(LongestNoun, command.Count - at); words >= 1; words--)
        {
            var text = string.Join(' ', command.Words.Skip(at).Take(words).Select(word => word.Text));
            var lemma = words == 1 ? command.Words[at].Lemma(PartOfSpeech.Noun) : EnglishWords.Lemma(text, PartOfSpeech.Noun);
            var meant = scoped.Named(text, lemma);
            if (meant.Count == 0 && words == 1)
            {
                meant = scoped.OfKind(text, lemma);
                meant = meant.Count == 1 ? meant : [];
            }

            if (meant.Count > 0)
            {
                var told = meant.Where(member => adjectives.Any(adjective => member.Adjectives?.Contains(adjective) == true)).ToList();
                var chosen = told.Count > 0 ? told : meant;
                return ([.. (command.Words[at].Text == (lemma ?? "") && chosen.Count > 1 && told.Count == 0 ? chosen.Take(1) : chosen).Select(member => member.Id)], at + words);
            }
        }

        return null;
    }

    private List<string>? Pronoun(InstructionWord word)
    {
        if (!word.Is(He) && !word.Is(She) && !word.Is(It) && !word.Is(They))
        {
            return null;
        }

        var all = board.Index;
        var known = all.Members.Zip(all.Nouns.Value);
        var animate = known.Where(one => one.Second.IsAnimate);
        List<CastMember> meant = word switch
        {
            _ when word.Is(He) => Person(animate, NounTraits.Male, NounTraits.Female),
            _ when word.Is(She) => Person(animate, NounTraits.Female, NounTraits.Male),
            _ when word.Is(It) => InFrame([.. known.Where(one => !one.Second.IsPerson).Select(one => one.First)]),
            _ => [.. animate.Select(one => one.First)],
        };
        return meant.Count > 0 ? [.. meant.Select(member => member.Id)] : null;
    }

    // Somebody of that sex, else of none known, else any being: dogs are "he" as well.
    private static List<CastMember> Person(IEnumerable<(CastMember Member, Noun Noun)> animate, NounTraits sex, NounTraits other) =>
    [
        .. animate.OrderByDescending(one => one.Noun.Traits.HasFlag(sex)).ThenBy(one => one.Noun.Traits.HasFlag(other)).ThenByDescending(one => one.Noun.IsPerson).Take(1)
            .Select(one => one.Member),
    ];

    private List<CastMember> InFrame(List<CastMember> things)
    {
        var subjects = board.Shots.Select(shot => shot.Camera.Subject).ToHashSet();
        return [.. things.OrderByDescending(member => subjects.Contains(member.Id)).Take(1)];
    }
}
