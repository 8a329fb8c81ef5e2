using Sora.Engines.Lexicon;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Vessels;

/// <summary>What liquids are in which vessels, and what they look like.</summary>
internal static class Liquids
{
    /// <summary>The look of what the thing holds; null when it holds no liquid.</summary>
    /// <param name="thing">A vessel.</param>
    /// <param name="shot">Whose cast says what is where.</param>
    public static Surface? In(Thing thing, Shot shot) =>
        MemberIn(thing.Member, thing.Noun, shot) is { } liquid ? LookOf(liquid)
        : thing.Noun.Family == "vessel" && SaidOf(thing.Member) is { } said ? LookOf(said)
        : null;

    /// <summary>The member's vessel when it begins in the liquid of one; null otherwise.</summary>
    public static CastMember? Holds(CastMember member, Shot shot)
    {
        var where = Where.Of(member);
        var vessel = shot.Cast.FirstOrDefault(m => where.IsIn && m.Id == where.Id && m != member);
        return vessel is not null && Nouns.Of(vessel.Noun, vessel.Archetype) is { Family: "vessel" } noun && (MemberIn(vessel, noun, shot) is not null || SaidOf(vessel) is not null) ? vessel : null;
    }

    /// <summary>Whether the member is a liquid that a vessel of the shot holds.</summary>
    public static bool IsHeld(CastMember member, Shot shot) =>
        IsLiquid(member) && shot.Cast.Any(m => m != member && Nouns.Of(m.Noun, m.Archetype) is { Family: "vessel" } noun && MemberIn(m, noun, shot) == member);

    /// <summary>A glass of cola is a glass on, in or with cola, as the director reads it; a bare cup of tea tells its own.</summary>
    private static CastMember? MemberIn(CastMember vessel, Noun noun, Shot shot)
    {
        if (noun.Family != "vessel")
        {
            return null;
        }

        return shot.Cast.FirstOrDefault(m => m != vessel && IsLiquid(m)
            && ((Where.Of(m) is { Relation: "in" or "on" } inside && inside.Id == vessel.Id) || (Where.Of(vessel) is { Relation: "in" or "on" } around && around.Id == m.Id)));
    }

    private static bool IsLiquid(CastMember member) =>
        Nouns.Of(member.Noun, member.Archetype) is var noun && (noun.Archetype is "substance.liquid" || noun.Archetype.StartsWith("drink", StringComparison.Ordinal));

    /// <summary>"A glass of water" is a water glass: the liquid that its adjectives name; null for none.</summary>
    private static string? SaidOf(CastMember vessel) => vessel.Adjectives?.FirstOrDefault(a => a is "water" || Nouns.Find(a) is { Archetype: "substance.liquid" or "drink" });

    private static Surface LookOf(CastMember liquid) =>
        Adjectives.Colour(liquid.Adjectives) is { } colour ? new(SurfaceMaterial.Gloss, Cast.Surfaces.Linear(colour)) : LookOf(liquid.Noun);

    private static Surface LookOf(string liquid)
    {
        var (material, rgb) = liquid switch
        {
            "cola" or "coke" or "stout" => (SurfaceMaterial.Gloss, 0x3A1A0C),
            "coffee" or "espresso" => (SurfaceMaterial.Gloss, 0x3B2314),
            "tea" => (SurfaceMaterial.Gloss, 0x8A4A1C),
            "milk" or "cream" => (SurfaceMaterial.Gloss, 0xF6F3EA),
            "juice" or "orange juice" or "lemonade" => (SurfaceMaterial.Gloss, 0xF0A02A),
            "beer" or "champagne" or "cider" or "whisky" or "whiskey" or "honey" or "oil" => (SurfaceMaterial.Gloss, 0xD9962E),
            "wine" or "red wine" or "blood" => (SurfaceMaterial.Gloss, 0x5E0F1E),
            "paint" or "ink" => (SurfaceMaterial.Gloss, 0x23418F),
            _ => (SurfaceMaterial.Water, 0x6FA9C4),
        };
        return Surface.FromSrgb(material, rgb);
    }
}
