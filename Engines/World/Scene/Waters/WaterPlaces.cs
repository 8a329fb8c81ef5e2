using Sora.Engines.Lexicon;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Waters;

/// <summary>Which water a shot has, where it lies, and who of the cast is in it.</summary>
internal static class WaterPlaces
{
    // Metres: where the land ends when somebody stands on it; the action there goes along z = 0.
    private const double ShoreZ = -1.9;

    // Of its half breadth: how far the middle of water is before the action on it.
    private const double BeforeCamera = 0.3;

    // Where a puddle lies that somebody goes through.
    private static readonly Vector3d PuddleAt = new(0.5, 0, -0.1);

    /// <summary>The water of the shot's place, or a puddle of its cast; null when there is none.</summary>
    /// <param name="shot">Place, weather and cast.</param>
    /// <param name="wind">Metres a second.</param>
    public static WaterBody? Of(Shot shot, Vector3d wind)
    {
        if (KindOf(shot) is not { } kind)
        {
            return null;
        }

        var ashore = IsAnyoneAshore(shot);
        if (ashore && kind.Name == "pond" && IsAnyoneSwimming(shot) && !IsAnyoneAshore(shot, scenery: false))
        {
            // Only trees and houses stand beside it: they line the far bank of the water that the action is in.
            ashore = false;
        }

        ashore &= kind != WaterKind.Lilies;
        var banks = kind == WaterKind.Lilies || kind.IsBuilt || (!ashore && IsAnyoneAshore(shot));
        var land = ashore || banks;
        var region = RegionOf(kind, ashore, banks);
        var seed = shot.Seed ?? 0;
        var blowing = wind.Length > kind.LeastWind ? wind : wind.Normalized(new Vector3d(0.8, 0, 0.6)) * kind.LeastWind;
        IReadOnlyList<Wave> waves = kind.Fetch > 0 ? Wave.Raised(blowing, kind.Fetch, kind.Depth, seed) : [];
        return new(kind, new Water(region, new WaterSurface(0, waves)) { Current = new(kind.Current, 0, 0) }, land);
    }

    public static WaterKind? KindOf(Shot shot)
    {
        if (WaterKind.OfPlace(shot.Setting.Place) is { } named)
        {
            return named.Depth > 0.5 && shot.Cast.Any(m => m.Noun.Contains("lily", StringComparison.Ordinal) && shot.Beats.Any(b => (b.Toward ?? b.What) == m.Id && Nouns.Of(m.Noun, m.Archetype).Family == "plant"))
                ? WaterKind.Lilies
                : named;
        }

        return shot.Cast.Any(m => m.Noun == "puddle") && !Lexicon.Places.IsIndoors(shot.Setting.Place) ? WaterKind.OfWord("puddle") : null;
    }

    /// <summary>Whether the member begins in the water of its shot, or over it.</summary>
    public static bool IsIn(CastMember member, Shot shot)
    {
        if (KindOf(shot) is not { } kind || kind.Depth < 0.1)
        {
            return false;
        }

        var noun = Nouns.Of(member.Noun, member.Archetype);
        var where = Where.Of(member);
        if (where.Id.Length > 0 && shot.Cast.Any(m => m.Id == where.Id && IsBuilt(m)))
        {
            return false;
        }

        var beats = shot.Beats.Where(b => b.Who == member.Id).ToList();
        if (RigCatalogue.Has(noun))
        {
            return IsSwimmer(noun, beats) || (where.Relation is "in" && IsOfWater(where.Id, shot));
        }

        return noun.Family == "boat"
            || (where.Relation is "in" or "on" && IsOfWater(where.Id, shot))
            || beats.Exists(b => BeatVerbs.OfThing(b, noun) is ThingAction.Float or ThingAction.Sink || b.Verb is "drift" or "splash" || (b.Toward is { } goal && IsOfWater(goal, shot)))
            || (where.Id.Length == 0 && !IsAnyoneAshore(shot));
    }

    /// <summary>Whether somebody or something of the shot needs ground beside the water.</summary>
    private static bool IsAnyoneAshore(Shot shot, bool scenery = true) => shot.Cast.Any(m =>
        IsBuilt(m) && Nouns.Of(m.Noun, m.Archetype) is var noun && Where.Of(m) is var where
        && (RigCatalogue.Has(noun)
            ? !IsSwimmer(noun, [.. shot.Beats.Where(b => b.Who == m.Id)]) && !IsOfWater(where.Id, shot) && !IsFlier(m, noun, shot) && !IsAboard(m, shot)
            : noun.Family is "building" or "plant" or "furniture" or "vehicle" && (scenery || noun.Family is "vehicle" or "furniture") && where.Id.Length == 0));

    private static bool IsAnyoneSwimming(Shot shot) =>
        shot.Cast.Any(m => Nouns.Of(m.Noun, m.Archetype) is var noun && RigCatalogue.Has(noun) && IsSwimmer(noun, [.. shot.Beats.Where(b => b.Who == m.Id)]));

    private static bool IsFlier(CastMember member, Noun noun, Shot shot) =>
        noun.Archetype.StartsWith("bird", StringComparison.Ordinal) && shot.Beats.Any(b => b.Who == member.Id && b.Verb is "fly" or "glide" or "soar" or "circle" or "hover");

    /// <summary>Whether it goes in, on or by a boat of the shot.</summary>
    private static bool IsAboard(CastMember member, Shot shot)
    {
        bool IsBoat(string? id) => shot.Cast.Any(m => m.Id == id && Nouns.Of(m.Noun, m.Archetype).Family == "boat");
        return IsBoat(Where.Of(member).Id)
            || shot.Beats.Any(b => b.Who == member.Id && (IsBoat(b.What) || IsBoat(b.With) || b.Verb is "row" or "sail" or "paddle" or "surf" or "kayak" or "canoe" or "windsurf"));
    }

    private static bool IsSwimmer(Noun noun, List<Beat> beats) =>
        noun.Family is "fish" or "whale" or "jellyfish" || noun.Archetype.StartsWith("whale", StringComparison.Ordinal)
        || beats.Exists(b => b.Verb is "swim" or "float" or "paddle" or "snorkel" or "drown" or "bathe" or "dive")
        || (noun.Archetype.StartsWith("bird.duck", StringComparison.Ordinal) && !beats.Exists(b => b.Verb is "walk" or "run" or "waddle" or "fly" or "land" or "cross"))
        || (noun.Lemma is "swan" && beats.Count == 0);

    private static bool IsBuilt(CastMember member) =>
        Nouns.Of(member.Noun, member.Archetype) is { IsBuildable: true, Family: not ("body" or "weather" or "celestial" or "substance") } noun && !noun.Archetype.StartsWith("terrain", StringComparison.Ordinal) && noun.Archetype != "building.pool";

    /// <summary>Whether a cast id or place is the water itself.</summary>
    public static bool IsOfWater(string id, Shot shot)
    {
        if (id.Length == 0)
        {
            return false;
        }

        var member = shot.Cast.FirstOrDefault(m => m.Id == id);
        var word = member?.Noun ?? id;
        return word is "water" or "wave" or "surface" || WaterKind.OfWord(word) is not null;
    }

    /// <param name="kind">Its size and depth.</param>
    /// <param name="ashore">Whether the action is on land, with the water behind it; otherwise it is on the water.</param>
    /// <param name="banks">Whether its banks are seen from the water.</param>
    private static WaterRegion RegionOf(WaterKind kind, bool ashore, bool banks)
    {
        // Whoever is out on the water has it all round; the place's far bank is scenery.
        if (!ashore && !banks)
        {
            return WaterRegion.Endless(kind.Depth);
        }

        if (kind.HalfX == 0)
        {
            return new(WaterOutline.Shore, new(0, 0, ShoreZ), 0, 0, kind.Depth, kind.Bank);
        }

        if (kind.Name == "puddle")
        {
            return new(WaterOutline.Ellipse, PuddleAt, kind.HalfX, kind.HalfZ, kind.Depth, kind.Bank);
        }

        // The near bank is where the camera stands.
        var middle = new Vector3d(0, 0, ashore ? ShoreZ - kind.HalfZ : BeforeCamera * kind.HalfZ);
        return new(kind.Name == "pond" ? WaterOutline.Ellipse : WaterOutline.Rectangle, middle, kind.HalfX, kind.HalfZ, kind.Depth, kind.Bank);
    }
}
