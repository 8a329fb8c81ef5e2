using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Scene.Setups;

/// <summary>Sent rolling along the ground, towards what it shall meet; on a slope it is only let go.</summary>
internal sealed class Rolling : IThingSetup
{
    private const double Speed = 1.7;
    private const double MeetSpeed = 2.2;
    private const double ApproachSeconds = 0.8;

    // What is struck goes on slower than what struck it, and begins later.
    private const double MeetShare = 1.3;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        var where = context.WhereOf(thing);
        var support = context.Stage.FindThing(where.Id);
        LayDown(thing, support);
        if (where.IsOn && support?.Start is not null)
        {
            Launching.Hold(context, thing, beat.At, Launching.Direction(thing, null, lever) * Math.Max(0, lever.Force), default);
            return;
        }

        if (where.IsOn && support is not null && Launching.IsRaised(thing) && !MeetsOn(support, beat, context))
        {
            Falling.OverTheEdge(thing, support, beat.At, context);
            return;
        }

        if (context.Stage.FindThing(beat.Beat.Toward ?? beat.Beat.What) is { Start: { } top })
        {
            var reach = Extent.Of(thing.Bodies);
            thing.Shift(top - (reach.Middle with { Y = reach.Low.Y }));
            Launching.Hold(context, thing, beat.At, Launching.Direction(thing, null, lever) * Math.Max(0, lever.Force), default);
            return;
        }

        thing.Shift(new(0, 0, lever.Shift * 0.5));
        var meets = beat.Action == ThingAction.Meet || context.BeatsOf(thing).Exists(b => b.Action == ThingAction.Meet);
        var target = context.TargetOf(beat, thing);
        if (meets && target is null && context.PartnerOf(thing) is { } partner)
        {
            FromBothSides(thing, partner, beat, context);
            return;
        }

        var usual = meets ? MeetSpeed : Speed;
        if (context.Stage.FindThing(beat.Beat.What ?? beat.Beat.Toward) is { Moves: true } struck && struck != thing)
        {
            usual = Launching.SpeedFor(thing.Size.X < struck.Size.X ? thing : struck, usual, context.SecondsFrom(beat) / MeetShare);
            if (where.IsOn && support is not null && MeetsOn(support, beat, context))
            {
                target = ToTheFarEnd(thing, struck, support);
            }
        }

        var velocity = Launching.Direction(thing, target, lever) * ((SaidQuantities.Speed(beat.Beat) ?? usual) * lever.Speed);
        Launching.LetGo(context, thing, beat.At, velocity, Launching.RollingSpin(thing, velocity));
    }

    /// <summary>On a table it comes from the end that is farther from what it meets; returns where that is.</summary>
    private static Vector3d ToTheFarEnd(Thing thing, Thing struck, Thing support)
    {
        var (top, at, radius) = (Extent.Of(support.Bodies), struck.Main.Position, Extent.Of(thing.Bodies).Size.X / 2);
        var x = at.X - top.Low.X > top.High.X - at.X ? top.Low.X + radius : top.High.X - radius;
        thing.Shift(new(x - thing.Main.Position.X, 0, at.Z - thing.Main.Position.Z));
        return at;
    }

    private static bool MeetsOn(Thing support, ThingBeat beat, SetupContext context) =>
        context.Stage.FindThing(beat.Beat.What ?? beat.Beat.Toward) is { } other && other != support && context.WhereOf(other) is { IsOn: true } where && where.Id == support.Member.Id;

    /// <summary>
    /// Two that run into each other come from both sides at the same speed, so that neither's spin rubs on the other and they exchange momentum alone.
    /// </summary>
    private static void FromBothSides(Thing thing, Thing partner, ThingBeat beat, SetupContext context)
    {
        var side = context.Stage.Things.IndexOf(thing) < context.Stage.Things.IndexOf(partner) ? -1 : 1;
        var smaller = thing.Size.X < partner.Size.X ? thing : partner;
        var speed = Launching.SpeedFor(smaller, MeetSpeed, context.SecondsFrom(beat)) * context.LeverOf(thing).Speed;
        var way = speed * ApproachSeconds;
        var at = thing.Main.Position;
        thing.Shift(new((side * (way + (thing.Size.X / 2))) - at.X, 0, -at.Z));

        // What slides must have the speed still when it arrives.
        var slides = Launching.RollRadius(thing) == 0;
        var start = slides ? Launching.SpeedToSlide(thing, context.Stage.Place.Floor, way, speed) : speed;
        var velocity = new Vector3d(-side * start, 0, 0);
        Launching.LetGo(context, thing, beat.At, velocity, Launching.RollingSpin(thing, velocity));
    }

    /// <summary>What stands upright rolls on its side, its axis across the way.</summary>
    private static void LayDown(Thing thing, Thing? support)
    {
        if (thing.Main.Shape.Kind != ShapeKind.Cylinder || thing.Noun.Solid == "disc")
        {
            return;
        }

        var before = Extent.Of(thing.Bodies);
        var turn = QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2);
        var at = thing.Main.Position;
        thing.Shift(-at);
        thing.Turn(turn);
        var after = Extent.Of(thing.Bodies);
        thing.Shift(at + new Vector3d(0, before.Low.Y - at.Y - after.Low.Y, 0));
    }
}

/// <summary>Pushed along the ground or over an edge.</summary>
internal sealed class Sliding : IThingSetup
{
    // Seconds that a slide takes until friction has ended it, where the shot has so many, and the speeds between which that is tried.
    private const double Seconds = 1.2;
    private const double SecondsOnIce = 3;
    private const double Slippery = 0.2;
    private const double RestSeconds = 0.6;
    private const double Least = 0.8;
    private const double Most = 4.0;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        var where = context.WhereOf(thing);
        if (where.IsOn && context.Stage.FindThing(where.Id) is { } support && Launching.IsRaised(thing))
        {
            if (support.Start is not null)
            {
                Launching.Hold(context, thing, beat.At, Launching.Direction(thing, null, lever) * Math.Max(0, lever.Force), default);
                return;
            }

            Falling.OverTheEdge(thing, support, beat.At, context);
            return;
        }

        thing.Shift(new(0, 0, lever.Shift * 0.5));
        Launching.LetGo(context, thing, beat.At, Launching.Direction(thing, context.TargetOf(beat, thing), lever) * (UntilItStops(thing, beat, context) * lever.Speed), default);
    }

    /// <summary>As fast as friction stops within the time there is, and a moment is left to see it rest.</summary>
    private static double UntilItStops(Thing thing, ThingBeat beat, SetupContext context)
    {
        var friction = MaterialPairs.FrictionOf(thing.Material, context.Stage.Place.Floor);
        var seconds = Math.Min(friction < Slippery ? SecondsOnIce : Seconds, Math.Max(0.4, context.SecondsFrom(beat) - RestSeconds));
        return SaidQuantities.Speed(beat.Beat) ?? Launching.SpeedToStay(thing, Math.Clamp(friction * PhysicsWorld.StandardGravity * seconds, Least, Most), friction);
    }
}
