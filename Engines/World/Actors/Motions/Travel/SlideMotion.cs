using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Actors;

/// <summary>Slides down a slope by its own weight: people sit, feet first; animals lie on the belly. What is in the way is run into, and then physics has the body.</summary>
internal sealed class SlideMotion : ITravel
{

    // Metres before something at which limbs are let go.
    private const double Reach = 0.02;

    // What it is among as it sets out is not in its way.
    private const double SetOutSeconds = 0.1;
    private SlopeRun? _run;

    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public bool FromTheStart => true;

    public double EaseIn => 0.5;

    /// <summary>The slope that the plan has it go down first; null when there is none.</summary>
    public static Thing? SlopeOf(IReadOnlyList<PlannedAction> plan, Stage stage) =>
        plan.Count > 0 && plan[0].Action is "slide" or "slide_down" or "ski" or "roll" or "tumble" or "sled" && stage.FindThing(plan[0].Toward ?? plan[0].What) is { Start: not null, Moves: false } slope ? slope : null;

    // It has pushed off at the top.
    public double SpeedOf(Rig rig) => SlopeRun.PushSpeed;

    public void Enter(Performance p)
    {
        _run = new(p.Rig.Upright ? Materials.Cloth : Materials.Plastic);
        p.Face(Math.PI / 2);
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        if (p.Actor.Perch is { } perch)
        {
            // Its sledge has a weight and runners of its own.
            Aboard.Write(p, goals, perch);
            return !p.Over;
        }

        p.Face(Math.PI / 2);
        _run!.Step(p);
        if (p.Rig.Upright)
        {
            Sit(p, goals);
        }
        else
        {
            OnBelly(p, goals);
        }

        if (p.Time > SetOutSeconds && p.Actor.Mover.Speed > 0.3 && IsBlocked(p))
        {
            p.Collapse(Vector3d.Zero);
            return false;
        }

        return !_run.IsDone;
    }

    /// <summary>Whether it would be in something within the next step.</summary>
    private static bool IsBlocked(Performance p)
    {
        var self = Extent.Of(p.Actor.Bodies);
        var ahead = Reach + (2 * p.Actor.Mover.Speed * PhysicsWorld.StepSeconds);
        var next = self with { High = self.High + new Vector3d(ahead, 0, 0) };
        return p.Stage.Things.Exists(t => t.Start is null && t.Bodies.Any(b => b.Active && b.Group != p.Actor.Bodies[0].Group && !b.Shape.IsGround && next.Meets(Extent.Of([b]), 0)))
            || p.Stage.Actors.Exists(a => a != p.Actor && next.Meets(Extent.Of(a.Bodies), 0));
    }

    /// <summary>Leaning back, arms up.</summary>
    private static void Sit(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        goals.Shift = new(0, ((0.095 * h) - p.Rig.HipHeight) / p.Rig.LegReach, 0);
        goals.Hips = new(-0.45, 0, 0.05 * p.Wave(1.1));
        goals.Spine = new(0.15, 0, 0);
        goals.Head = new(0.1, 0, 0);
        goals.Face = goals.Face with { Mouth = 0.7, Smile = 1 };
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = 1.02 + (0.08 * p.Wave(1.3, i * 0.5)), Spread = 0.12, Bend = 0.12, Point = 0.2 };
            goals.Arm(i) = new() { Swing = 2.4 + (0.25 * p.Wave(1.7, i * 0.5)), Spread = 0.45, Bend = 0.2 };
        }
    }

    /// <summary>At length, head ahead and up, legs behind, wings spread a little.</summary>
    private static void OnBelly(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, (ActorBodies.TrunkRadius(p.Rig) - p.Rig.HipHeight) / p.Rig.LegReach, 0);
        goals.Hips = new(p.Rig.TrunkRise, 0, 0.06 * p.Wave(1.3));
        goals.Head = new(-0.95 * p.Rig.TrunkRise, 0, 0);
        goals.Wings = new(0.55 + (0.12 * p.Wave(2.1)), -0.25 + (0.15 * p.Wave(2.1)), 0, 0);
        for (var i = 0; i < goals.Legs; i++)
        {
            goals.Leg(i) = p.Rig.Legs[i].Fore
                ? new() { Free = 1, Swing = 1.2, Spread = 0.3, Bend = -0.3, Point = 0.9 }
                : new() { Free = 1, Swing = -1.1 - p.Rig.TrunkRise, Spread = 0.15, Bend = 0.3, Point = 1.2 };
        }
    }
}
