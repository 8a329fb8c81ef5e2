using System.Globalization;

namespace Sora.Storyboards;

/// <summary>Parts of a storyboard as words for people.</summary>
internal static class Phrase
{
    private const int LongestQuoted = 60;

    /// <summary>"a small robot", "3 red balls", "the dog".</summary>
    public static string Of(CastMember member, bool definite = false)
    {
        var words = string.Join(' ', [.. member.Adjectives ?? [], member.Noun]);
        return definite ? $"the {member.Noun}" : member.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{member.Count} × {words}") : $"{Article(words)} {words}";
    }

    public static string Of(Garment garment)
    {
        var words = string.Join(' ', [.. garment.Adjectives ?? [], garment.Noun]);
        return $"{Article(words)} {words}";
    }

    /// <summary>The member's noun with its article; an id or place that is none of the cast as it stands.</summary>
    public static string Name(string? id, Shot shot) => shot.Cast.FirstOrDefault(member => member.Id == id) is { } member ? Of(member, definite: true) : id ?? "nothing";

    /// <summary>"the boy kicks the ball": verbs stay lemmas.</summary>
    public static string Of(Beat beat, Shot shot)
    {
        var text = $"{Name(beat.Who, shot)}: {beat.Verb}";
        text += beat.What is { } what ? " " + Name(what, shot) : "";
        text += beat.With is { } with ? " with " + Name(with, shot) : "";
        return text + (beat.Toward is { } toward ? " toward " + Name(toward, shot) : "");
    }

    public static string Number(double? value) => value is { } number ? number.ToString("0.###", CultureInfo.InvariantCulture) : "none";

    public static string Quote(string text) => $"\"{(text.Length <= LongestQuoted ? text : string.Concat(text.AsSpan(0, LongestQuoted), "…"))}\"";

    private static string Article(string words) => words.Length > 0 && "aeiou".Contains(char.ToLowerInvariant(words[0]), StringComparison.Ordinal) ? "an" : "a";
}
