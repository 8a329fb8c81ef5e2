using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Scene.Setups;

/// <summary>Over the edge of what it is on; let go above what it falls on; or dropped out of the air.</summary>
internal sealed class Falling : IThingSetup
{
    private const double EdgeRollSpeed = 0.42;
    private const double EdgeMargin = 1.02;
    private const double EdgeSlideSpeed = 0.5;
    private const double BeforeEdge = 0.6;
    private const double DropHeight = 1.45;
    private const double Drift = 0.35;
    private const double GoOnSpeed = 1.0;
    private const double Beneath = 0.3;
    private const double ApartSeconds = 0.22;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        var at = beat.At + (context.CopyOf(thing) * ApartSeconds);
        var where = context.WhereOf(thing);
        thing.Shift(new(0, 0, lever.Shift * 0.3));
        if (Launching.IsRaised(thing) && where.IsOn && context.Stage.FindThing(where.Id) is { } support)
        {
            OverTheEdge(thing, support, at, context);
            return;
        }

        var goal = context.GoalOf(thing);
        var goesOn = goal is { } g && (g - thing.Main.Position).Flat().Length > Beneath;
        if (SaidQuantities.HeightOf(context.Shot, thing.Member.Id) is { } height)
        {
            Launching.Raise(thing, height, context.TargetOf(beat, thing) is null ? null : context.Stage.FindThing(beat.Beat.Toward ?? beat.Beat.What));
        }
        else
        {
            thing.Shift(new(0, (Launching.IsRaised(thing) ? 0 : Launching.HeightFor(thing, DropHeight)) + Math.Max(-0.15, 0.5 * lever.Rise), 0));
        }

        // What shall go on somewhere has way on; what shall land below it has only what the lever gives.
        var push = goesOn ? Launching.Direction(thing, goal, lever) * (GoOnSpeed * lever.Speed)
            : new Vector3d((goal is null ? Drift : 0) + (0.9 * lever.Force), 0, 0.5 * lever.Side);
        var tumble = thing.Main.Shape.Kind == ShapeKind.Sphere ? Vector3d.Zero : new Vector3d(0, 0, 2.5 * lever.Spin);
        Launching.Hold(context, thing, at, push, tumble);
    }

    /// <summary>It is rolling, or was pushed, so that it reaches the edge at the beat's time.</summary>
    internal static void OverTheEdge(Thing thing, Thing support, double at, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        var start = Math.Max(0, at - BeforeEdge);
        var edge = Extent.Of(support.Bodies).High.X - thing.Main.Position.X;
        var rolls = Launching.RollRadius(thing) > 0 && thing.Main.Shape.Kind == ShapeKind.Sphere;
        // So fast that it leaves the edge at once instead of tipping over it: v² = g·r.
        var speed = rolls ? Math.Max(EdgeRollSpeed, EdgeMargin * Math.Sqrt(PhysicsWorld.StandardGravity * thing.Main.Shape.Radius)) : Launching.SpeedToSlide(thing, support.Material, edge + 0.02, EdgeSlideSpeed);
        var velocity = Launching.Ahead(thing, context.GoalOf(thing), lever) * (speed * lever.Speed);
        Launching.LetGo(context, thing, start, velocity, rolls ? Launching.RollingSpin(thing, velocity) : Vector3d.Zero);
    }
}

/// <summary>Dropped with some way on, so that it goes on bouncing.</summary>
internal sealed class Bouncing : IThingSetup
{
    private const double Height = 1.25;
    private const double Speed = 1.0;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        var where = context.WhereOf(thing);
        if (Launching.IsRaised(thing) && where.IsOn && context.Stage.FindThing(where.Id) is { } support)
        {
            Falling.OverTheEdge(thing, support, beat.At, context);
            return;
        }

        if (SaidQuantities.HeightOf(context.Shot, thing.Member.Id) is { } height)
        {
            Launching.Raise(thing, height, null);
        }
        else
        {
            thing.Shift(new(0, (Launching.IsRaised(thing) ? 0 : Launching.HeightFor(thing, Height)) + (0.6 * lever.Rise), 0));
        }

        thing.Shift(new(0, 0, lever.Shift * 0.3));
        Launching.Hold(context, thing, beat.At, Launching.Direction(thing, context.GoalOf(thing), lever) * (Speed * lever.Speed), default);
    }
}
