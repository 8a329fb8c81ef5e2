using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Layouts;

/// <summary>A cast member's place as the storyboard says it: a relation and whom it is to.</summary>
/// <param name="Relation">on, in, beside, behind, above, under, between, or empty.</param>
/// <param name="Id">Cast id or place; empty when nothing is said.</param>
internal readonly record struct Where(string Relation, string Id)
{
    public static Where Of(CastMember member)
    {
        var words = (member.Where ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? new(string.Empty, string.Empty) : new(Relate(string.Join(' ', words[..^1])), words[^1]);
    }

    /// <summary>Whether it rests on the other.</summary>
    public bool IsOn => Relation is "on";

    public bool IsIn => Relation is "in";

    private static string Relate(string words) => words.Split(' ')[0] switch
    {
        "on" or "onto" or "upon" or "atop" or "across" => "on",
        "in" when words == "in front of" => "before",
        "in" or "into" or "inside" or "within" => "in",
        "behind" => "behind",
        "above" or "over" => "above",
        "under" or "underneath" or "below" or "beneath" => "under",
        "between" or "among" => "between",
        "before" => "before",
        _ => "beside",
    };
}
