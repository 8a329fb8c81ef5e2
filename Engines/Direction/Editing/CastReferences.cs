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

    private static readonly HashSet<string> Women = WordTable.Set("woman girl lady queen princess mother grandmother grandma granddaughter daughter sister aunt wife niece waitress actress bride nun witch ballerina nurse");
    private static readonly HashSet<string> Men = WordTable.Set("man boy guy king prince father grandfather grandpa grandson son brother uncle husband nephew waiter actor groom monk wizard footballer knight");

    // What may be called by a more general word, by the first part of its archetype.
    private static readonly Dictionary<string, string[]> General = new(StringComparer.Ordinal)
    {
        ["biped"] = ["person", "people", "man", "woman", "guy", "boy", "girl", "child", "kid", "character", "actor", "player", "figure", "hero"],
        ["quadruped"] = ["animal", "creature", "pet", "beast"],
        ["bird"] = ["bird", "animal", "creature"],
        ["fish"] = ["fish", "animal", "creature"],
        ["vehicle"] = ["vehicle", "car"],
        ["ball"] = ["ball"],
        ["plant"] = ["plant", "tree"],
        ["building"] = ["building", "house"],
        ["furniture"] = ["furniture"],
    };

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
        var scoped = Scoped(command);
        for (var words = Math.Min(LongestNoun, command.Count - at); words >= 1; words--)
        {
            var text = string.Join(' ', command.Words.Skip(at).Take(words).Select(word => word.Text));
            var lemma = words == 1 ? command.Words[at].Lemma(PartOfSpeech.Noun) : EnglishWords.Lemma(text, PartOfSpeech.Noun);
            var meant = scoped.Where(member => Is(member.Noun, text) || (lemma is not null && Is(member.Noun, lemma))).ToList();
            if (meant.Count == 0 && words == 1)
            {
                meant = General.Where(general => general.Value.Contains(text) || general.Value.Contains(lemma ?? "")).SelectMany(general => scoped.Where(member => Family(member) == general.Key)).ToList();
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
        var animate = board.Cast.Where(IsAnimate).ToList();
        List<CastMember> meant = word switch
        {
            _ when word.Is(He) => First(animate.Where(member => Family(member) == "biped" && !Women.Contains(member.Noun)), member => Men.Contains(member.Noun)),
            _ when word.Is(She) => First(animate.Where(member => Family(member) == "biped" && !Men.Contains(member.Noun)), member => Women.Contains(member.Noun)),
            _ when word.Is(It) => Subject(),
            _ when word.Is(They) => animate,
            _ => [],
        };
        if (meant.Count == 0 && (word.Is(He) || word.Is(She)))
        {
            meant = [.. animate.Take(1)];
        }

        return meant.Count > 0 ? [.. meant.Select(member => member.Id)] : null;
    }

    // "it" is what the camera keeps in frame, people aside.
    private List<CastMember> Subject()
    {
        var others = board.Cast.Where(member => Family(member) != "biped").ToList();
        return First(others, member => board.Shots.Any(shot => shot.Camera.Subject == member.Id));
    }

    private static List<CastMember> First(IEnumerable<CastMember> members, Func<CastMember, bool> better) => [.. members.OrderByDescending(better).Take(1)];

    private List<CastMember> Scoped(Command command) =>
        [.. command.Scope.Shots.SelectMany(i => board.Shots[i].Cast).DistinctBy(member => member.Id, StringComparer.Ordinal)];

    // "ball" means the football, too.
    private static bool Is(string noun, string said) =>
        noun == said || (noun.Length > said.Length && said.Length > 2 && noun.EndsWith(said, StringComparison.Ordinal) && (noun[^(said.Length + 1)] == ' ' || said == "ball"));

    private static string Family(CastMember member) => (member.Archetype ?? Nouns.Find(member.Noun)?.Archetype ?? "thing").Split('.')[0];

    private static bool IsAnimate(CastMember member) => Family(member) is "biped" or "quadruped" or "bird" or "fish" or "reptile" or "insect" or "dragon";
}
