using System.Globalization;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Continuing;

/// <summary>A sentence that shows who is there in a shot: "a red ball, 3 brown dogs, a woman in a park".</summary>
internal static class Introduction
{
    /// <summary>More would be no sentence that anybody reads.</summary>
    private const int MostNamed = 12;

    public static string Of(Shot shot)
    {
        var acting = shot.Beats.SelectMany(beat => new[] { beat.Who, beat.What, beat.With, beat.Toward }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var named = shot.Cast.Where(member => member.Implied != true || acting.Contains(member.Id)).OrderBy(member => acting.Contains(member.Id) ? 0 : 1).Take(MostNamed).Select(Name).ToList();
        return named.Count == 0 ? $"an empty {shot.Setting.Place}" : $"{string.Join(", ", named)}";
    }

    private static string Name(CastMember member)
    {
        var words = string.Join(' ', [.. (member.Adjectives ?? []).Take(3), member.Noun]);
        return member.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{member.Count} {words}s") : $"{("aeiou".Contains(words[0], StringComparison.Ordinal) ? "an" : "a")} {words}";
    }
}
