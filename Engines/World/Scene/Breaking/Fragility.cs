using Sora.Engines.Lexicon;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics.Fracture;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Breaking;

/// <summary>Which things of a shot can break, how hard a blow they bear, and what is seen of them then.</summary>
internal static class Fragility
{
    // Of all things together, and of one of them.
    private const int MostPieces = 150;
    private const int Pieces = 26;
    private const int LeastPieces = 6;

    // Metres: walls of tableware, panes, and what breaks of an egg (Romanoff and Romanoff, The Avian Egg, 1949: 0.3 mm of shell).
    private const double GlassWall = 0.0025;
    private const double CeramicWall = 0.0045;
    private const double PaneThickness = 0.004;
    private const double EggWall = 0.0012;

    // Newton seconds: an eggshell bears 35 N (same source) for a millisecond.
    private const double EggImpulse = 0.035;

    // A curved wall bears more than a flat one of its thickness: by so much that a vase outlasts a fall of 20 cm, and a drinking glass one of 50.
    private const double ShellFactor = 4;

    // Half of a solid's least measure is what bends.
    private const double SolidShare = 0.5;

    // Strengths of alike pieces scatter by their flaws (Weibull modulus about 6): one in twenty breaks at the first share, one in twenty outlasts the second.
    private const double Weak = 0.6;
    private const double Strong = 1.2;

    // Of the box around a piece that is seen of it.
    private const double SeenShare = 0.86;

    /// <summary>Cuts the pieces of everything fragile, once all bodies are in the world.</summary>
    public static void Prepare(Stage stage, Shot shot)
    {
        var fragile = stage.Things.Where(t => IsFragile(t, shot)).ToList();
        foreach (var thing in fragile)
        {
            Prepare(stage, thing, Math.Clamp(MostPieces / fragile.Count, LeastPieces, Pieces), shot);
        }
    }

    /// <summary>Whether a beat has the thing break; null when no beat says anything about it.</summary>
    public static bool? IsSaidToBreak(string castId, Shot shot)
    {
        foreach (var beat in shot.Beats)
        {
            if (BeatVerbs.OfThing(beat) == ThingAction.Break && (beat.What ?? beat.Who) == castId)
            {
                return beat.Outcome != "failure";
            }

            if (GoesThrough(beat, castId, shot))
            {
                return true;
            }
        }

        return null;
    }

    /// <summary>What goes through a window breaks it.</summary>
    public static bool GoesThrough(Beat beat, string castId, Shot shot) =>
        beat.Manner?.Contains("through") == true && (beat.Toward ?? beat.What) == castId && beat.Outcome != "failure"
        && shot.Cast.Any(m => m.Id == castId && Nouns.Of(m.Noun, m.Archetype).Archetype == "building.window");

    private static bool IsFragile(Thing thing, Shot shot)
    {
        if (double.IsInfinity(Breakable.BearableImpulse(thing.Material, 1)) || thing.Main.Mass <= 0)
        {
            return false;
        }

        var noun = thing.Noun;
        return IsSaidToBreak(thing.Member.Id, shot) is not null
            || (thing.Material.Name is "glass" or "ceramic" && (noun.Family == "vessel" || noun.Archetype is "building.window" or "food.egg" || noun.Lemma is "mirror" or "light bulb" or "lightbulb" or "bulb"));
    }

    private static void Prepare(Stage stage, Thing thing, int pieces, Shot shot)
    {
        var main = thing.Main;
        var isEgg = thing.Noun.Archetype == "food.egg";
        double? wall = isEgg ? EggWall : main.Shape.Kind != ShapeKind.Compound && thing.Noun.Family == "vessel" && thing.Noun.Archetype != "vessel.plate" ? WallOf(thing) : null;
        var least = Math.Min(thing.Size.X, Math.Min(thing.Size.Y, thing.Size.Z));
        var thickness = thing.Noun.Archetype == "building.window" ? PaneThickness
            : thing.Noun.Archetype == "vessel.plate" ? CeramicWall
            : thing.Noun.Family == "vessel" || thing.Noun.Lemma == "mirror" ? WallOf(thing)
            : SolidShare * least;
        var flaws = IsSaidToBreak(thing.Member.Id, shot) switch { true => Weak, false => Strong, null => 1 };
        var bears = flaws * (isEgg ? EggImpulse : Breakable.BearableImpulse(thing.Material, thickness) * (thing.Noun.Family == "vessel" ? ShellFactor : 1));
        // The same cracks in every shot: what is in pieces in one goes on as those pieces in the next.
        var random = new SeededRandom(0, main.Id + ".cracks");
        var breakable = new Breakable(stage.World, main, Shard.Of(main.Shape, pieces, wall, random), bears);
        stage.World.Breakables.Add(breakable);
        var surface = Surfaces.Of(thing.Material, thing.Member.Adjectives);
        foreach (var (body, _) in breakable.Shards)
        {
            var half = body.Shape.Half;
            thing.Show(body, Part.Box(body.Shape.Middle, half * SeenShare, 0.02 * Math.Min(half.X, Math.Min(half.Y, half.Z)), surface));
        }

        if (Spill.Of(thing, breakable, shot) is { } spill)
        {
            stage.Spills.Add(spill);
        }
    }

    private static double WallOf(Thing thing) => thing.Material.Name == "glass" ? GlassWall : CeramicWall;
}
