using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Scene.Setups;

/// <summary>Sent rolling along the ground, towards what it shall meet; on a slope it is only let go.</summary>
internal sealed class Rolling : IThingSetup
{
    private const double Speed = 1.7;
    private const double MeetSpeed = 2.2;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        var where = Where.Of(thing.Member);
        var support = context.Stage.FindThing(where.Id);
        LayDown(thing, support);
        if (where.IsOn && support?.Start is not null)
        {
            Launching.Hold(context, thing, beat.At, Launching.Direction(thing, null, lever) * Math.Max(0, lever.Force), default);
            return;
        }

        if (where.IsOn && support is not null && Launching.IsRaised(thing))
        {
            Falling.OverTheEdge(thing, support, beat.At, context);
            return;
        }

        if (context.Stage.FindThing(beat.Beat.Toward) is { Start: { } top })
        {
            var reach = Extent.Of(thing.Bodies);
            thing.Shift(top - (reach.Middle with { Y = reach.Low.Y }));
            Launching.Hold(context, thing, beat.At, Launching.Direction(thing, null, lever) * Math.Max(0, lever.Force), default);
            return;
        }

        thing.Shift(new(0, 0, lever.Shift * 0.5));
        var meets = beat.Action == ThingAction.Meet;
        var target = context.TargetOf(beat, thing);
        var copies = context.CopiesOf(thing);
        if (meets && target is null && copies > 1)
        {
            // Two of a kind that collide come from both sides.
            var copy = context.CopyOf(thing);
            var other = context.Stage.Things.First(t => t.Member == thing.Member && t != thing);
            thing.Shift(new(copy == 0 ? -1.0 : 1.0, 0, 0));
            target = other.Main.Position + new Vector3d(copy == 0 ? 5 : -5, 0, 0);
            target = target.Value with { Z = thing.Main.Position.Z };
        }

        var velocity = Launching.Direction(thing, target, lever) * ((meets ? MeetSpeed : Speed) * lever.Speed);
        Launching.LetGo(context, thing, beat.At, velocity, Launching.RollingSpin(thing, velocity));
    }

    /// <summary>What stands upright rolls on its side, its axis across the way.</summary>
    private static void LayDown(Thing thing, Thing? support)
    {
        if (thing.Main.Shape.Kind != ShapeKind.Cylinder || thing.Noun.Archetype == "disc")
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
    private const double Speed = 2.4;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        var where = Where.Of(thing.Member);
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
        Launching.LetGo(context, thing, beat.At, Launching.Direction(thing, context.TargetOf(beat, thing), lever) * (Speed * lever.Speed), default);
    }
}
