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

    // Heights of an actor that are shown of something large below its feet.
    private const double BearerSeen = 1.15;

    // A still thing this many times as large as what acts is what it acts on, or in: it may be cut by the frame.
    private const double LargeForItsAction = 2.5;

    // Metres that feet move before a medium shot must show them.
    private const double FeetAtRest = 0.3;

    // Metres from the middle of the set.
    private const double FarthestSubject = 60;
    private const double LongestRopeSeen = 2.6;
    private const int OnlookersSeen = 4;

    // Metres.
    private const double SmallInHand = 0.6;
    private const double OutOfReach = 1.4;

    // Metres from the middle of a rope between two towers that are shown with it.
    private const double FastenedX = 6.2;
    private const double FastenedY = 2.6;

    // Metres up what lines the water.
    private const double BankSeen = 1.9;

    // Heights of its own that a rocket is followed on its way.
    private const double ClimbSeen = 0.35;

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
            Actors = [.. stage.Actors.Where(a => !Audience.Is(a.Member, shot))];
            Onlookers = [.. stage.Actors.Where(a => Audience.Is(a.Member, shot)).GroupBy(a => a.Member.Id).SelectMany(group => group.Take(OnlookersSeen))];
        }

        else
        {
            // What is held before a face belongs to the picture of the face.
            var held = shot.Beats.Where(b => b.Who == subject && b.Verb is "hold" or "drink" or "eat" or "smell" or "sniff").Select(b => b.What).ToHashSet();
            Things.AddRange(stage.Things.Where(t => t.Moves && held.Contains(t.Member.Id)));
        }

        _still = shot.Camera.Move is not ("tracking" or "crane-up" or "tilt-up");
        _climbers = Things.Where(t => t.Exhaust is not null).SelectMany(t => t.Bodies.Select(body => (body, t.Size.Y))).ToDictionary(pair => pair.body, pair => pair.Y);
        _carried = [.. Things.Where(t => t.Moves && Size(t) < SmallInHand && shot.Beats.Any(b => b.What == t.Member.Id && b.Verb is "carry" or "hold" or "balance" or "drop" or "serve" or "bring")).SelectMany(t => t.Bodies)];
        DropLarge(acting: [.. shot.Beats.SelectMany(b => new[] { b.Who, b.What, b.With }), subject]);
        _waistUp = shot.Camera.Framing == "medium" ? [.. Actors.Where(FeetRest)] : [];
        _bank = HasBankInView ? _stage.Things.Where(t => t.Noun.Family is "plant" or "building").Select(t => Extent.Of(t.Bodies)).MinBy(e => Math.Abs(e.Middle.X)) is var line ? new Vector3d(0, Math.Min(BankSeen, line.High.Y), line.High.Z) : null : null;
        Scenery = Things.Count + Actors.Count == 0 ? [.. stage.Things] : [];
    }

    private readonly HashSet<Body> _carried;
    private Thing? _rope;
    private readonly Vector3d? _bank;
    private readonly bool _still;
    private readonly Dictionary<Body, double> _climbers;

    /// <summary>Whether something leaves under its own thrust that does not stand on the ground first.</summary>
    public bool Recedes => Things.Exists(t => t.Exhaust is { FromGround: false });

    private List<Thing> Things { get; }

    private List<Actor> Actors { get; }

    /// <summary>Of whom only the head must be seen.</summary>
    private List<Actor> Onlookers { get; } = [];

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

        _rope = Tightrope.Between(_stage.Shot) is null ? null : Things.Find(Tightrope.Is);
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
            if (IsSunk(state.Bodies[body.Index]) || IsLost(body, state))
            {
                continue;
            }

            foreach (var target in Around(body, Followed(body, state.Bodies[body.Index])))
            {
                yield return target;
            }
        }

        if (_rope is not null)
        {
            // Something of what the rope is fastened to, above and below.
            for (var corner = 0; corner < 4; corner++)
            {
                yield return new(_rope.Main.Position + new Vector3d((corner & 1) == 0 ? -FastenedX : FastenedX, (corner & 2) == 0 ? -FastenedY : FastenedY, 0), 0);
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

        if (_bank is { } bank)
        {
            yield return new(bank, 0);
        }

        foreach (var onlooker in Onlookers)
        {
            yield return new(state.Actors[_stage.Actors.IndexOf(onlooker)].Head.Position, onlooker.Rig.HeadRadius * 1.2);
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
            var down = Math.Min(Math.Max(0, pose.Pelvis.Position.Y - 0.2), BearerSeen * actor.Rig.Height);
            var at = pose.Pelvis.Position - new Vector3d(0, down, 0);
            yield return new(at + new Vector3d(0.9 * actor.Rig.Height, 0, 0), 0.1);
            yield return new(at - new Vector3d(0.9 * actor.Rig.Height, 0, 0), 0.1);
        }
    }

    /// <summary>Whether it looks into water from the side: a camera at the height of the surface sees it as a line.</summary>
    public bool LooksIntoWater => Things.Exists(t => t.WaterLine is not null);

    /// <summary>Whether what lines the water is named, and so belongs to a picture of who swims in it.</summary>
    public bool HasBankInView => AreUnderWater && _stage.Things.Exists(t => t.Noun.Family is "plant" or "building");

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

    /// <summary>Something small that was in hand and has rolled away from everybody: nobody would step back for it.</summary>
    private bool IsLost(Body body, FrameState state) =>
        _carried.Contains(body) && Actors.TrueForAll(a => (state.Actors[_stage.Actors.IndexOf(a)].Pelvis.Position - state.Bodies[body.Index].Position).Flat().Length > OutOfReach);

    /// <summary>A rocket that lifts off is shown where it stood, with the sky that it leaves into: a picture of its whole way would show a needle.</summary>
    private BodyPose Followed(Body body, BodyPose pose)
    {
        if ((!_still && !Recedes) || !_climbers.TryGetValue(body, out var height))
        {
            return pose;
        }

        var first = _frames[0].Bodies[body.Index].Position;
        return Recedes ? pose with { Position = first } : pose with { Position = new(first.X, Math.Min(pose.Position.Y, first.Y + (ClimbSeen * height)), first.Z) };
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
