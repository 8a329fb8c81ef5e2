using System.Collections.Frozen;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Actors;

/// <summary>What is in hand when a shot begins: nobody starts to carry out of thin air.</summary>
internal static class Props
{
    // Who does these with a thing has it already; of the others, only the tool.
    private static readonly FrozenSet<string> InHand = FrozenSet.Create(
        StringComparer.Ordinal, "hold", "carry", "drop", "pour", "throw", "shoot", "juggle", "eat", "drink", "give", "play", "swing_at", "write", "smell", "lick", "bite", "put", "stack", "tear", "wave");

    /// <summary>Reserves them; false when its hands are empty.</summary>
    public static bool Find(Actor actor, IReadOnlyList<PlannedAction> plan, Stage stage, Shot shot)
    {
        foreach (var action in plan)
        {
            if (InHand.Contains(action.Action))
            {
                TakeUp(actor, plan, action, stage.FindThing(action.What), stage, shot);
                TakeUpStack(actor, action, stage);
            }

            TakeUp(actor, plan, action, stage.FindThing(action.With), stage, shot);
            if (action.Action == "juggle")
            {
                TakeUpMore(actor, action, stage);
            }
        }

        return actor.Grips.Any;
    }

    /// <summary>One in each hand and a third on top of the first.</summary>
    private static void TakeUpMore(Actor actor, PlannedAction action, Stage stage)
    {
        var things = stage.Things.Where(t => t.Member.Id == action.What && Grips.CanHold(actor, t)).Take(JuggleMotion.MostBalls).ToList();
        for (var i = 1; i < things.Count && actor.Grips.Of(things[0]) is { Kind: GripKind.Right }; i++)
        {
            actor.Grips.Reserve(things[i], i % 2 == 0 ? GripKind.Right : GripKind.Left, above: i / 2 * 1.05 * things[i].Size.Y);
        }
    }

    /// <summary>Several alike that are carried are carried one on the other.</summary>
    private static void TakeUpStack(Actor actor, PlannedAction action, Stage stage)
    {
        var first = stage.FindThing(action.What);
        if (action.Action is not ("carry" or "hold") || first is null || first.Member.Count < 2 || actor.Grips.Of(first) is not { } grip)
        {
            return;
        }

        var above = 0.0;
        foreach (var thing in stage.Things.Where(t => t.Member == first.Member && t != first && Grips.CanHold(actor, t)))
        {
            above += thing.Size.Y + StackSeam;
            actor.Grips.Reserve(thing, grip.Kind, above);
        }
    }

    private const double StackSeam = 0.001;

    private static void TakeUp(Actor actor, IReadOnlyList<PlannedAction> plan, PlannedAction action, Thing? thing, Stage stage, Shot shot)
    {
        if (thing is null || thing.Member.Where is not null || !Grips.CanHold(actor, thing) || IsUsedBefore(thing, action, plan, shot))
        {
            return;
        }

        var kind = Grips.KindFor(actor, thing);
        if (kind == GripKind.Right && actor.Grips.In(GripKind.Right) is not null)
        {
            kind = GripKind.Left;
        }

        if (actor.Grips.In(kind) is null && stage.Actors.TrueForAll(a => a.Grips.Of(thing) is null))
        {
            actor.Grips.Reserve(thing, kind);
        }
    }

    /// <summary>Whether the thing does something else first: a ball that is caught and then thrown flies before.</summary>
    private static bool IsUsedBefore(Thing thing, PlannedAction action, IReadOnlyList<PlannedAction> plan, Shot shot)
    {
        var id = thing.Member.Id;
        var stretch = ShotSimulation.StretchOf(shot.Look);
        return plan.Any(a => a.Start < action.Start && a.What == id && !InHand.Contains(a.Action))
            || shot.Beats.Any(b => (b.Who == id || b.What == id) && (b.At / stretch) < action.Start - 1e-9 && !InHand.Contains(ActorPlan.ActionOf(b.Verb)));
    }
}
