using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Scene.Setups;

/// <summary>Set spinning: a coin on its edge, anything else about the vertical.</summary>
internal sealed class Spinning : IThingSetup
{
    private const double CoinSpin = 26;
    private const double Spin = 9;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        var spin = Spin;
        if (thing.Noun.Solid == "disc" && beat.At < 1)
        {
            var at = thing.Main.Position;
            var low = Extent.Of(thing.Bodies).Low.Y;
            thing.Shift(-at);
            thing.Turn(QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2));
            thing.Shift(new(at.X, low - Extent.Of(thing.Bodies).Low.Y, at.Z));
            spin = CoinSpin;
        }

        Launching.LetGo(context, thing, spin == CoinSpin ? 0 : beat.At, Vector3d.Zero, new(0, spin * lever.Speed, 0));
    }
}

/// <summary>Tipped over its edge: in a row only the first is, and the others fall by it.</summary>
internal sealed class Toppling : IThingSetup
{
    // Above what just brings the centre of mass over the edge.
    private const double Enough = 1.25;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var copy = context.CopyOf(thing);
        if (copy > 0 && InARow(thing, context))
        {
            return;
        }

        var lever = context.LeverOf(thing);
        var way = copy == 0 && context.CopiesOf(thing) > 1 ? TowardsNext(thing, context) : Launching.Direction(thing, context.TargetOf(beat, thing), lever);
        var top = thing.Main;
        if (thing.Bodies.Count > 1)
        {
            // A wall or tower of pieces gets its push at the top.
            foreach (var body in thing.Bodies.Where(b => b.IsDynamic && b.Position.Y > 0.6 * thing.Size.Y))
            {
                context.Stage.Releases.Add(new(beat.At, body, way * (1.6 * lever.Speed), default));
            }

            return;
        }

        var reach = top.Shape.Reach(top.Rotation);
        double half = Math.Abs(way.X) * reach.X + Math.Abs(way.Z) * reach.Z, height = reach.Y;

        // About the edge it must rise by √(h² + d²) − h: energy of the spin about that edge.
        var rise = Math.Sqrt((height * height) + (half * half)) - height;
        var moment = 4.0 / 3 * ((height * height) + (half * half));
        var spin = Math.Sqrt(2 * PhysicsWorld.StandardGravity * rise / moment) * Enough * lever.Speed;
        var axis = Vector3d.Cross(Vector3d.UnitY, way);
        var edge = top.Position + (way * half) - new Vector3d(0, height, 0);
        context.Stage.Releases.Add(new(beat.At, top, Vector3d.Cross(axis * spin, top.Position - edge), axis * spin));
    }

    private static bool InARow(Thing thing, SetupContext context)
    {
        var row = context.Stage.Things.Where(t => t.Member == thing.Member).ToList();
        return row.Count > 1 && Vector3d.Distance(row[0].Main.Position, row[1].Main.Position) < Math.Max(row[0].Size.X, row[0].Size.Y);
    }

    private static Vector3d TowardsNext(Thing thing, SetupContext context)
    {
        var next = context.Stage.Things.Where(t => t.Member == thing.Member).Skip(1).First();
        return (next.Main.Position - thing.Main.Position).Flat().Normalized(Vector3d.UnitX);
    }
}

/// <summary>A knock that makes it rock and not fall.</summary>
internal sealed class Shaking : IThingSetup
{
    private const double Enough = 0.55;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        var body = thing.Main;
        var reach = body.Shape.Reach(body.Rotation);
        var rise = Math.Sqrt((reach.Y * reach.Y) + (reach.X * reach.X)) - reach.Y;
        var moment = 4.0 / 3 * ((reach.Y * reach.Y) + (reach.X * reach.X));
        var spin = Math.Sqrt(2 * PhysicsWorld.StandardGravity * rise / moment) * Enough * lever.Speed;
        var edge = body.Position + new Vector3d(reach.X, -reach.Y, 0);
        var turn = new Vector3d(0, 0, -spin);
        context.Stage.Releases.Add(new(beat.At, body, Vector3d.Cross(turn, body.Position - edge), turn));
    }
}
