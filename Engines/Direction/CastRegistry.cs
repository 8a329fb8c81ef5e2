using System.Globalization;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction;

/// <summary>Everyone and everything of the film by id: the same being keeps its id in every shot.</summary>
internal sealed class CastRegistry
{
    /// <summary>More than this cannot be told apart on a screen.</summary>
    public const int MostMembers = 64;

    /// <summary>All numbers that the prompt gives together; what is beyond is not shown.</summary>
    private const int MostCounted = 200;

    private int _counted;
    private readonly List<DraftMember> _members = [];
    private readonly Dictionary<string, int> _byNoun = new(StringComparer.Ordinal);

    /// <summary>The one already spoken of, or a new one; null when the film is full.</summary>
    /// <param name="again">Whether the prompt points back ("the dog") rather than naming another ("a dog").</param>
    public DraftMember? Refer(Noun noun, bool again)
    {
        if (again && _members.FindLast(member => member.Noun.Lemma == noun.Lemma || IsShortFor(noun, member.Noun)) is { } known)
        {
            return known;
        }

        if (_members.Count == MostMembers)
        {
            return null;
        }

        var number = _byNoun[noun.Lemma] = _byNoun.GetValueOrDefault(noun.Lemma) + 1;
        var member = new DraftMember(string.Create(CultureInfo.InvariantCulture, $"{Slug(noun.Lemma)}-{number}"), noun);
        _members.Add(member);
        return member;
    }

    /// <summary>How many of that number can still be shown; at least one.</summary>
    public int Reserve(int number)
    {
        var shown = Math.Max(1, Math.Min(number, MostCounted - _counted));
        _counted += shown;
        return shown;
    }

    // "a football … the ball"
    private static bool IsShortFor(Noun shorter, Noun known) =>
        known.Family == "ball" && shorter.Family == "ball" && known.Lemma.Length > shorter.Lemma.Length && known.Lemma.EndsWith(shorter.Lemma, StringComparison.Ordinal);

    private static string Slug(string lemma)
    {
        var letters = lemma.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-').Take(32).ToArray();
        return letters.Any(char.IsAsciiLetterOrDigit) ? new string(letters).Trim('-') : "thing";
    }
}
