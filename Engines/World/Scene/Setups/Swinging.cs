using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Scene.Setups;

/// <summary>Hung on a rope and drawn aside: a pendulum, a lamp, a wrecking ball that swings into what the beat names.</summary>
internal sealed class Swinging : IThingSetup
{
    private const double LeastRope = 0.5;
    private const double Angle = 0.42;
    private const double BlowAngle = 0.9;
    private const double AboveMiddle = 1.6;
    private static readonly Surface Rope = Surface.FromSrgb(SurfaceMaterial.Cloth, 0x6B5A45);
    private static readonly Surface Cable = Surface.FromSrgb(SurfaceMaterial.Metal, 0x5A5D60);

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        if (thing.Noun.Archetype.StartsWith("tool.clock", StringComparison.Ordinal) && thing.Noun.Lemma is not "clock" && beat.Beat.Toward is null)
        {
            // A clock stands where it is; its pendulum swings within it.
            return;
        }

        var lever = context.LeverOf(thing);
        var size = thing.Size;
        var heavy = thing.Main.Mass > 50;
        var rope = Math.Max(LeastRope, heavy ? 4.0 : 3 * Math.Max(size.X, size.Y));
        var suspension = context.Stage.Suspensions.GetValueOrDefault(thing.Member.Id);
        rope = suspension?.Metres is { } said ? said - (size.Y / 2) : rope;
        if (context.Stage.Place.Room is { } room)
        {
            rope = Math.Min(rope, room.Maximum.Y - size.Y - 0.3);
        }

        var target = beat.Action is ThingAction.Swing or ThingAction.Meet ? context.TargetOf(beat, thing) : null;
        var angle = beat.Action == ThingAction.Hang ? 0 : target is null ? Angle * lever.Speed : Math.Min(1.3, BlowAngle * lever.Speed);
        if (target is { } struck)
        {
            // At its lowest it is just before what it strikes.
            var reach = context.Stage.FindThing(beat.Beat.Toward ?? beat.Beat.What) is { } other ? Extent.Of(other.Bodies).Size.X / 2 : 0.2;
            thing.Shift((struck - thing.Main.Position) with { Y = 0 } - new Vector3d(reach + (0.5 * size.X), 0, 0));

            // Well above the middle, so that it swings clear of what comes down.
            thing.Shift(new(0, Math.Clamp((AboveMiddle * struck.Y) - thing.Main.Position.Y, 0, rope), 0));
        }
        else if (!Launching.IsRaised(thing))
        {
            thing.Shift(new(0, Math.Max(0.35, size.Y * 0.6), 0));
        }

        var hook = new Vector3d(0, thing.Main.Shape.Reach(thing.Main.Rotation).Y, 0);
        var pivot = thing.Main.Position + hook + new Vector3d(0, rope, 0);
        var turn = QuaternionD.FromAxisAngle(Vector3d.UnitZ, -angle);
        foreach (var body in thing.Bodies)
        {
            body.Position = pivot + turn.Rotate(body.Position - pivot);
            body.Rotation = (turn * body.Rotation).Normalized();
        }

        // A line to the middle of the top, stiff enough to turn the body along with it.
        thing.Assembly.Add(world => world.Add(new HingeJoint(Joint.Fixed, thing.Main, pivot, Vector3d.UnitZ)));
        thing.Ropes.Add(new(null, pivot, thing.Main, hook, heavy ? 0.035 : 0.008, heavy || suspension?.IsMetal == true ? Cable : Rope));
        if (angle != 0 && beat.At > 0.6)
        {
            Launching.Hold(context, thing, beat.At, default, default);
        }
    }
}
