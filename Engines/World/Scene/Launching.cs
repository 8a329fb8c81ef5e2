using Sora.Engines.World.Physics;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>How hard things set out: the director's freedom, which a search may use.</summary>
/// <param name="Speed">Times the usual speed.</param>
/// <param name="Aside">Metres towards the viewer.</param>
internal readonly record struct Launch(double Speed, double Aside)
{
    public static Launch Usual => new(1, 0);
}

/// <summary>Gives things that fall, bounce, roll or slide their start; from then on only physics moves them.</summary>
internal static class Launching
{
    private const double EdgeRollSpeed = 0.42;
    private const double DropHeight = 1.45;
    private const double DropDrift = 0.35;
    private const double BounceHeight = 1.25;
    private const double BounceSpeed = 1.0;
    private const double RollSpeed = 1.7;
    private const double SlideSpeed = 2.4;
    private const double ToppleSpin = 2.2;

    // A fall that begins this early begins with the shot: nothing hangs in the air unheld.
    private const double AtOnce = 0.6;

    public static void Prepare(Stage stage, Shot shot, Launch launch)
    {
        foreach (var thing in stage.Things.Where(t => t.Moves))
        {
            var beats = shot.Beats.Where(b => b.Who == thing.Member.Id || (b.What == thing.Member.Id && b.Verb is "drop" or "topple")).ToList();
            var first = beats.Find(b => BeatVerbs.OfThing(b.Verb) != ThingAction.None);
            if (first is not null)
            {
                var at = first.At / ShotSimulation.StretchOf(shot.Look);
                Prepare(stage, thing, first with { At = at }, beats.Exists(b => b.Toward is not null), launch);
            }
        }

        stage.Releases.Sort((a, b) => a.Time.CompareTo(b.Time));
    }

    private static void Prepare(Stage stage, Thing thing, Beat beat, bool aims, Launch launch)
    {
        var body = thing.Main;
        var raised = body.Position.Y > thing.Size.Y;
        thing.Shift(new(0, 0, launch.Aside));
        switch (BeatVerbs.OfThing(beat.Verb))
        {
            case ThingAction.Fall or ThingAction.Bounce or ThingAction.Roll when raised:
                RollOffEdge(stage, thing, beat.At, launch);
                break;
            case ThingAction.Fall:
                thing.Shift(new(0, DropHeight, 0));
                Hold(stage, body, beat.At, new((aims ? BounceSpeed : DropDrift) * launch.Speed, 0, 0), default);
                break;
            case ThingAction.Bounce:
                thing.Shift(new(0, BounceHeight, 0));
                Hold(stage, body, beat.At, new(BounceSpeed * launch.Speed, 0, 0), default);
                break;
            case ThingAction.Roll:
                var speed = RollSpeed * launch.Speed;
                stage.Releases.Add(new(beat.At, body, new(speed, 0, 0), body.Shape.IsRound ? new(0, 0, -speed / body.Shape.Radius) : default));
                break;
            case ThingAction.Slide:
                stage.Releases.Add(new(beat.At, body, new(SlideSpeed * launch.Speed, 0, 0), default));
                break;
            case ThingAction.Topple:
                stage.Releases.Add(new(beat.At, body, new(ToppleSpin * thing.Size.Y / 2, 0, 0), new(0, 0, -ToppleSpin)));
                break;
            default:
                break;
        }
    }

    /// <summary>It is rolling (or pushed) so that it reaches the edge at the beat's time.</summary>
    private static void RollOffEdge(Stage stage, Thing thing, double at, Launch launch)
    {
        var body = thing.Main;
        var speed = EdgeRollSpeed * launch.Speed;
        var start = Math.Max(0, at - 0.6);
        if (!body.Shape.IsRound)
        {
            // A push that carries it past the edge against friction.
            speed = 1.6 * launch.Speed;
        }

        stage.Releases.Add(new(start, body, new(speed, 0, 0), body.Shape.IsRound ? new(0, 0, -speed / body.Shape.Radius) : default));
    }

    private static void Hold(Stage stage, Body body, double at, Vector3d velocity, Vector3d spin)
    {
        var time = at <= AtOnce ? 0 : at;
        body.Asleep = true;
        stage.Releases.Add(new(time, body, velocity, spin));
    }
}
