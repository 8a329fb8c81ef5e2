using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;

namespace Sora.Engines.World.Camera;

/// <summary>What has to be in the picture at each frame.</summary>
internal sealed class Subjects
{
    private const double CloseUpHead = 1.5;

    // Metres.
    private const double SmallBearer = 3;

    // A still thing this many times as large as what acts is what it acts on, or in: it may be cut by the frame.
    private const double LargeForItsAction = 2.5;

    // Metres that feet move before a medium shot must show them.
    private const double FeetAtRest = 0.3;

    // Metres from the middle of the set.
    private const double FarthestSubject = 60;
    private const double LongestRopeSeen = 2.6;

    // Metres below the surface of water.
    private const double DeepestSeen = 0.8;
    private readonly Stage _stage;
    private readonly IReadOnlyList<FrameState> _frames;

    /// <param name="stage">After its shot.</param>
    /// <param name="frames">Of the shot.</param>
    /// <param name="shot">Its camera names framing and subject.</param>
    public Subjects(Stage stage, IReadOnlyList<FrameState> frames, Shot shot)
    {
        (_stage, _frames) = (stage, frames);
        var subject = shot.Camera.Subject;

        // What floats is seen with the water that it floats in.
        var around = shot.Cast.Where(m => m.Id == subject).Select(m => Where.Of(m).Id).FirstOrDefault();
        Things = [.. stage.Things.Where(t => (t.Member.Id == subject || (t.WaterLine is not null && t.Member.Id == around)) && !t.IsBackdrop && !Layout.IsScenery(t))];
        Actors = [.. stage.Actors.Where(a => a.Member.Id == subject)];
        var all = Things.Count + Actors.Count == 0;
        var wide = shot.Camera.Framing is "wide" or "extreme-wide";
        Close = shot.Camera.Framing is "close-up" or "extreme-close-up";
        if (all || !Close)
        {
            // The acting cast belongs in the picture; scenery and, closer up, still things may be cut.
            var acting = shot.Beats.SelectMany(b => new[] { b.Who, b.What, b.Toward, b.With }).ToHashSet();
            Things = [.. stage.Things.Where(t => !t.IsBackdrop && !Layout.IsScenery(t) && (all || wide || t.Moves || t.WaterLine is not null || Things.Contains(t) || acting.Contains(t.Member.Id)))];
            Actors = [.. stage.Actors];
        }

        DropLarge(acting: [.. shot.Beats.SelectMany(b => new[] { b.Who, b.What, b.With }), subject]);
        _waistUp = shot.Camera.Framing == "medium" ? [.. Actors.Where(FeetRest)] : [];
        Scenery = Things.Count + Actors.Count == 0 ? [.. stage.Things] : [];
    }

    private List<Thing> Things { get; }

    private List<Actor> Actors { get; }

    private List<Thing> Scenery { get; }

    private bool Close { get; }

    private readonly HashSet<Actor> _waistUp = [];

    /// <summary>How far the middle of the subjects travels along the ground, over their own extent.</summary>
    public double Travel()
    {
        Vector3d low = new(1e9, 1e9, 1e9), high = -low;
        var extent = 0.0;
        for (var i = 0; i < _frames.Count; i++)
        {
            var middle = MiddleAt(i).Flat();
            (low, high) = (Vector3d.Min(low, middle), Vector3d.Max(high, middle));
            foreach (var target in At(i))
            {
                extent = Math.Max(extent, (target.Center.Flat() - middle).Length + target.Radius);
            }
        }

        return low.X > high.X ? 0 : (high - low).Length / Math.Max(extent, 0.2);
    }

    /// <summary>Which way a single actor faces as seen by a camera, −1 to 1 to its right; 0 for several or none.</summary>
    public double Facing(Vector3d right) =>
        Actors.Count == 1 && Things.Count == 0 ? Vector3d.Dot(right, new Vector3d(DeterministicMath.Sin(Actors[0].Heading), 0, DeterministicMath.Cos(Actors[0].Heading))) : 0;

    public bool HasActors => Actors.Count > 0;

    private void DropLarge(HashSet<string?> acting)
    {
        var movers = Things.Where(t => t.Moves || t.WaterLine is not null || acting.Contains(t.Member.Id)).ToList();
        if (movers.Count + Actors.Count == 0)
        {
            return;
        }

        var largest = Math.Max(movers.Count > 0 ? movers.Max(Size) : 0, Actors.Count > 0 ? Actors.Max(a => a.Rig.Height) : 0);
        Things.RemoveAll(t => !movers.Contains(t) && Size(t) > LargeForItsAction * largest);
    }

    private static double Size(Thing thing) => thing.Bodies.Count == 0 ? 0 : thing.Bodies.Max(b => b.Shape.BoundingRadius) * 2;

    private bool FeetRest(Actor actor)
    {
        var index = _stage.Actors.IndexOf(actor);
        var first = _frames[0].Actors[index];
        return actor.Rig.Upright && _frames.All(f => f.Actors[index].Legs.Zip(first.Legs).All(legs => (legs.First.End - legs.Second.End).Length < FeetAtRest));
    }

    /// <summary>The targets at a frame.</summary>
    public IEnumerable<Target> At(int frame)
    {
        var state = _frames[frame];
        foreach (var tank in Things.Where(t => t.WaterLine is not null))
        {
            foreach (var target in AroundWaterLine(tank))
            {
                yield return target;
            }
        }

        foreach (var body in Things.Concat(Scenery).Where(t => t.WaterLine is null).SelectMany(t => t.Bodies))
        {
            if (IsSunk(state.Bodies[body.Index]))
            {
                continue;
            }

            foreach (var target in Around(body, state.Bodies[body.Index]))
            {
                yield return target;
            }
        }

        foreach (var rope in Things.SelectMany(t => t.Ropes))
        {
            // Where it hangs from, unless that is far up.
            if (rope.From is null && (rope.At - state.Bodies[rope.To.Index].Position).Length < LongestRopeSeen)
            {
                yield return new(rope.At, 0);
            }
        }

        foreach (var actor in Actors)
        {
            var pose = state.Actors[_stage.Actors.IndexOf(actor)];
            foreach (var target in Around(actor, pose).Concat(Beneath(actor, pose, state)))
            {
                yield return target;
            }
        }
    }

    /// <summary>What bears an actor is seen with it: all of what is small, else as far down as the actor is high.</summary>
    private static IEnumerable<Target> Beneath(Actor actor, ActorPose pose, FrameState state)
    {
        if (actor.Bearer is not { } thing)
        {
            yield break;
        }

        if (Math.Max(thing.Size.X, Math.Max(thing.Size.Y, thing.Size.Z)) < SmallBearer)
        {
            foreach (var target in thing.Bodies.SelectMany(body => Around(body, state.Bodies[body.Index])))
            {
                yield return target;
            }
        }
        else
        {
            var down = Math.Min(Math.Max(0, pose.Pelvis.Position.Y - 0.2), 1.7 * actor.Rig.Height);
            var at = pose.Pelvis.Position - new Vector3d(0, down, 0);
            yield return new(at + new Vector3d(0.9 * actor.Rig.Height, 0, 0), 0.1);
            yield return new(at - new Vector3d(0.9 * actor.Rig.Height, 0, 0), 0.1);
        }
    }

    /// <summary>Whether it looks into water from the side: a camera at the height of the surface sees it as a line.</summary>
    public bool LooksIntoWater => Things.Exists(t => t.WaterLine is not null);

    /// <summary>Whether every actor is below the surface of open water from first to last.</summary>
    public bool AreUnderWater => _stage.Water is { } water && Actors.Count > 0 && Things.Count == 0
        && _frames.All(f => Actors.All(a => f.Actors[_stage.Actors.IndexOf(a)].Head.Position.Y < water.Level));

    /// <summary>All targets of all frames but what has left for the distance, unless nothing else is left.</summary>
    public IEnumerable<Target> Throughout()
    {
        var all = Enumerable.Range(0, _frames.Count).SelectMany(At).ToList();
        var here = all.FindAll(t => t.Center.Length - t.Radius < FarthestSubject);
        return here.Count > 0 ? here : all;
    }

    /// <summary>Middle of the targets at a frame.</summary>
    public Vector3d MiddleAt(int frame)
    {
        Vector3d low = new(1e9, 1e9, 1e9), high = -low;
        foreach (var target in At(frame))
        {
            low = Vector3d.Min(low, target.Center - (new Vector3d(1, 1, 1) * target.Radius));
            high = Vector3d.Max(high, target.Center + (new Vector3d(1, 1, 1) * target.Radius));
        }

        return low.X > high.X ? new(0, 0.8, 0) : (low + high) / 2;
    }

    /// <summary>As far above the surface as below it, so that the middle of the picture lies on it.</summary>
    private static IEnumerable<Target> AroundWaterLine(Thing tank)
    {
        var extent = Extent.Of(tank.Bodies);
        for (var corner = 0; corner < 8; corner++)
        {
            var up = (corner & 2) == 0 ? -tank.SeenAround : tank.SeenAround;
            yield return new(new((corner & 1) == 0 ? extent.Low.X : extent.High.X, tank.WaterLine!.Value.Y + up, (corner & 4) == 0 ? extent.Low.Z : extent.High.Z), 0);
        }
    }

    /// <summary>What has gone down into deep water does not pull the camera after it.</summary>
    private bool IsSunk(BodyPose pose) => _stage.Water is { } water && pose.Position.Y < water.Level - DeepestSeen;

    private static IEnumerable<Target> Around(Body body, BodyPose pose)
    {
        if (body.Shape.Kind == ShapeKind.Sphere)
        {
            yield return new(pose.Position, body.Shape.Radius);
            yield break;
        }

        for (var corner = 0; corner < 8; corner++)
        {
            var half = body.Shape.Half;
            var local = new Vector3d((corner & 1) == 0 ? -half.X : half.X, (corner & 2) == 0 ? -half.Y : half.Y, (corner & 4) == 0 ? -half.Z : half.Z);
            yield return new(pose.Position + pose.Rotation.Rotate(body.Shape.Middle + local), 0);
        }
    }

    private IEnumerable<Target> Around(Actor actor, ActorPose pose)
    {
        yield return new(pose.Head.Position, actor.Rig.HeadRadius * (Close ? CloseUpHead : 1.4));
        yield return new(pose.Chest.Position, actor.Rig.Height * 0.1);
        if (Close && actor.Rig.Upright)
        {
            yield break;
        }

        yield return new(pose.Pelvis.Position, actor.Rig.Height * 0.12);
        foreach (var leg in _waistUp.Contains(actor) ? [] : pose.Legs)
        {
            yield return new(leg.End, actor.Rig.AnkleHeight);
        }

        foreach (var arm in pose.Arms)
        {
            yield return new(arm.Tip, 0.03);
        }

        if (pose.Tail.Length > 0)
        {
            yield return new(pose.Tail[^1], 0.03);
        }
    }
}
