using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Actors;

/// <summary>Where one stands and what one's hands come to when one works at a table.</summary>
/// <param name="Stands">On the ground.</param>
/// <param name="Heading">Towards the work.</param>
/// <param name="At">Middle of the thing that is worked on, or of the free top before the belly, at the height of the top.</param>
internal readonly record struct WorkSpot(Vector3d Stands, double Heading, Vector3d At)
{
    private const double BellyShare = 0.10;

    /// <summary>Of whoever begins behind or beside a table with something to do there; null for everybody else.</summary>
    public static WorkSpot? Of(Actor actor, Stage stage)
    {
        var member = stage.Shot.Cast.FirstOrDefault(m => m.Id == actor.Member.Id) ?? actor.Member;
        var where = Where.Of(member);
        if (where.Relation is not ("behind" or "beside") || stage.FindThing(where.Id) is not { Moves: false } table || !table.Noun.Archetype.StartsWith("furniture.table", StringComparison.Ordinal))
        {
            return null;
        }

        var extent = Extent.Of(table.Bodies);
        var work = actor.Plan.Select(a => stage.FindThing(a.What) ?? stage.FindThing(a.Toward)).FirstOrDefault(t => t is not null && t != table);
        var at = (work is null ? extent.Middle : Extent.Of(work.Bodies).Middle) with { Y = extent.High.Y };
        var belly = BellyShare * actor.Rig.Height;
        if (where.Relation == "behind")
        {
            // Small things are drawn to the edge that one stands at: an arm does not span a table.
            return new(new(at.X, 0, extent.Low.Z - belly), 0, at with { Z = Math.Min(at.Z, extent.Low.Z + (0.22 * actor.Rig.Height)) });
        }

        return new(new(extent.Low.X - belly, 0, at.Z), Math.PI / 2, at);
    }

    /// <summary>The same while the work goes on: the thing may have moved.</summary>
    public static Vector3d? Surface(Performance p)
    {
        var thing = Holding.ThingOf(p) ?? p.Stage.FindThing(p.Action.Toward);
        if (thing is not null && p.Actor.Grips.Of(thing) is null && (thing.Main.Position - p.Actor.Position).Flat().Length < 1.1 * Approach.UnitOf(p.Rig))
        {
            return thing.Main.Position;
        }

        // The top before the belly.
        var ahead = p.Actor.Position + (p.Actor.Mover.Forward * (0.26 * p.Rig.Height));
        var top = Footing.HeightAt(p.Stage, p.Actor, ahead, p.Actor.Position.Y + (0.75 * p.Rig.Height));
        return top > p.Actor.Position.Y + (0.25 * p.Rig.Height) ? ahead with { Y = top } : null;
    }
}
