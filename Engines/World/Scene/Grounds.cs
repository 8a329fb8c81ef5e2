using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>What a shot goes on upon: a floor that it names, or a substance on which things fall, slide and roll.</summary>
internal static class Grounds
{
    private static readonly HashSet<string> Underfoot =
        new("concrete asphalt tarmac ice grass lawn sand snow carpet mud parquet marble wood cement tile felt linoleum dirt soil ground".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether the member is what the shot goes on upon, and no thing that stands about.</summary>
    public static bool Is(CastMember member, Noun noun, Shot shot) =>
        (noun.Archetype == "floor" && (noun.Lemma is not ("rug" or "mat" or "doormat") || IsTrodden(member, shot))) || (noun.Family == "substance" && member.Noun == shot.Setting.Place) || IsUnderfoot(member, shot);

    /// <summary>
    /// Where things run into each other and no floor is named, it is an ice rink: on anything that rubs, what the floor takes in a few frames
    /// would hide what the two give each other.
    /// </summary>
    public static bool WantsSmooth(Shot shot) =>
        shot.Setting.Place is "room" && !shot.Cast.Any(m => Is(m, Nouns.Of(m.Noun, m.Archetype), shot) || m.Where is not null)
        && shot.Beats.Any(b => IsBall(shot, b.Who) && BeatVerbs.OfThing(b) is ThingAction.Meet or ThingAction.Roll
            && ((b.What ?? b.Toward) is { } id ? IsBall(shot, id) : BeatVerbs.OfThing(b) == ThingAction.Meet));

    /// <summary>Whether the member is a ball that runs into another, or is run into by one.</summary>
    public static bool MeetsABall(CastMember member, Shot shot) =>
        IsBall(shot, member.Id) && shot.Beats.Any(b => BeatVerbs.OfThing(b) is ThingAction.Meet or ThingAction.Roll
            && ((b.Who == member.Id && ((b.What ?? b.Toward) is { } id ? id != member.Id && IsBall(shot, id) : BeatVerbs.OfThing(b) == ThingAction.Meet))
                || (b.Who != member.Id && IsBall(shot, b.Who) && (b.What == member.Id || b.Toward == member.Id))));

    private static bool IsUnderfoot(CastMember member, Shot shot) =>
        member.Count == 1 && Underfoot.Contains(member.Noun) && member.Where is null && !shot.Beats.Any(b => b.Who == member.Id)
        && (member.Adjectives ?? []).All(a => a is not ("block" or "piece" or "slab" or "cube" or "lump"))
        && IsTrodden(member, shot);

    private static bool IsTrodden(CastMember member, Shot shot) =>
        shot.Cast.Any(m => Layouts.Where.Of(m) is { IsOn: true } where && where.Id == member.Id) || shot.Beats.Any(b => b.Toward == member.Id && b.What != member.Id);

    private static bool IsBall(Shot shot, string id) => shot.Cast.FirstOrDefault(m => m.Id == id) is { } m && Nouns.Of(m.Noun, m.Archetype).Solid == "ball";
}
