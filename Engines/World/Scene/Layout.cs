using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>Finds everything its first place. The action runs along +X, seen from +Z; what is scenery stands behind it.</summary>
internal static class Layout
{
    private const double Gap = 0.35;
    private const double ScenerySize = 2.2;
    private const double SceneryDepth = -3.2;
    private const double SupportX = -0.9;
    private const double SupportZ = -0.35;
    private const double ActorZ = -0.45;

    public static void Arrange(Stage stage, Shot shot)
    {
        var taken = new Intervals();
        PlaceScenery(stage);
        PlaceSupports(stage, shot, taken);
        PlaceActors(stage, shot, taken);
        PlaceThings(stage, shot, taken);
    }

    /// <summary>"on shelf-1" as relation and id; nulls when it is not said.</summary>
    public static (string? Relation, string? Id) WhereOf(CastMember member)
    {
        var space = member.Where?.IndexOf(' ') ?? -1;
        return space > 0 ? (member.Where![..space], member.Where[(space + 1)..]) : (null, null);
    }

    public static bool IsScenery(Thing thing) => !thing.Moves && Math.Max(thing.Size.X, thing.Size.Y) > ScenerySize;

    /// <summary>Metres that it takes up across the view: a vehicle's length.</summary>
    private static double WidthOf(Thing thing) => Math.Max(thing.Size.X, 2 * thing.Main.Shape.Half.X);

    private static void PlaceScenery(Stage stage)
    {
        var x = 0.0;
        var side = 1;
        foreach (var thing in stage.Things.Where(IsScenery))
        {
            var depth = Math.Max(thing.Size.Z, thing.Size.X) / 2;
            thing.Shift(new(x, 0, SceneryDepth - depth));
            x = side * (Math.Abs(x) + thing.Size.X + Gap);
            side = -side;
        }
    }

    private static void PlaceSupports(Stage stage, Shot shot, Intervals taken)
    {
        var supports = stage.Things.Where(t => !t.Moves && !IsScenery(t)).ToList();
        var alone = stage.Actors.Count == 0 && stage.Things.Count == supports.Count;
        foreach (var thing in supports)
        {
            var carries = shot.Cast.Any(m => WhereOf(m).Id == thing.Member.Id);
            var wanted = alone ? 0 : carries ? SupportX : 1.1;
            thing.Shift(new(taken.Take(wanted, WidthOf(thing)), 0, carries ? SupportZ : SupportZ - 0.3));
        }
    }

    private static void PlaceActors(Stage stage, Shot shot, Intervals taken)
    {
        foreach (var actor in stage.Actors)
        {
            var others = stage.Things.Count(t => t.Moves) + stage.Actors.Count > 1;
            var (_, id) = WhereOf(actor.Member);
            var near = stage.FindThing(id)?.Main.Position.X;
            var wanted = actor.Travels ? actor.StartX : near ?? (others && stage.Things.Exists(t => t.Moves) ? 0.95 : 0);
            actor.Place(new(taken.Take(wanted, actor.Rig.Width + (actor.Travels ? 0 : 0.1)), 0, actor.Travels ? 0 : ActorZ));
        }
    }

    private static void PlaceThings(Stage stage, Shot shot, Intervals taken)
    {
        foreach (var thing in stage.Things.Where(t => t.Moves))
        {
            var (relation, id) = WhereOf(thing.Member);
            var support = stage.FindThing(id);
            if (support is not null && relation is "on" or "above" && support != thing)
            {
                // Near the end that it may fall from; several stand side by side.
                var index = stage.Things.TakeWhile(t => t != thing).Count(t => WhereOf(t.Member).Id == id);
                var x = support.Main.Position.X + (support.Size.X / 2) - (thing.Size.X / 2) - 0.12 - (index * (thing.Size.X + 0.05));
                thing.Shift(new(x, support.TopHeight, support.Main.Position.Z));
                continue;
            }

            var acts = shot.Beats.Any(b => b.Who == thing.Member.Id && BeatVerbs.OfThing(b.Verb) != ThingAction.None);
            var anchor = support?.Main.Position.X ?? stage.FindActor(id)?.Pose.Pelvis.Position.X;
            var others = stage.Actors.Count > 0 || stage.Things.Exists(t => !t.Moves && !IsScenery(t));
            var wanted = anchor is { } a ? a - 0.6 : acts ? -1.1 : others ? -0.35 : 0;
            var behind = relation == "behind" ? -0.8 : 0;
            thing.Shift(new(taken.Take(wanted, thing.Size.X), 0, behind));
        }
    }

    /// <summary>Stretches of the X axis that are taken.</summary>
    private sealed class Intervals
    {
        private readonly List<(double Low, double High)> _taken = [];

        /// <summary>The free middle nearest to the wanted one for something that wide.</summary>
        public double Take(double wanted, double width)
        {
            for (var step = 0; ; step++)
            {
                // Out to both sides in turn, right first.
                var x = wanted + ((step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * 0.1);
                double low = x - (width / 2), high = x + (width / 2);
                if (_taken.TrueForAll(t => high + Gap <= t.Low || low - Gap >= t.High))
                {
                    _taken.Add((low, high));
                    return x;
                }
            }
        }
    }
}
