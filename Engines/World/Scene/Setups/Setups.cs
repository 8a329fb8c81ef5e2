using System.Collections.Frozen;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Setups;

/// <summary>Gives a thing the start from which physics makes its beat come true.</summary>
internal interface IThingSetup
{
    /// <summary>Poses, joins, holds or lets go; nothing afterwards moves it but physics.</summary>
    void Prepare(Thing thing, ThingBeat beat, SetupContext context);
}

/// <summary>What there is for every action of a thing.</summary>
internal static class ThingSetups
{
    private static readonly FrozenDictionary<ThingAction, IThingSetup> ByAction = new Dictionary<ThingAction, IThingSetup>
    {
        [ThingAction.Fall] = new Falling(),
        [ThingAction.Break] = new Falling(),
        [ThingAction.Bounce] = new Bouncing(),
        [ThingAction.Fly] = new Flying(),
        [ThingAction.Roll] = new Rolling(),
        [ThingAction.Meet] = new Rolling(),
        [ThingAction.Slide] = new Sliding(),
        [ThingAction.Spin] = new Spinning(),
        [ThingAction.Topple] = new Toppling(),
        [ThingAction.Collapse] = new Toppling(),
        [ThingAction.Shake] = new Shaking(),
        [ThingAction.Swing] = new Swinging(),
        [ThingAction.Hang] = new Swinging(),
        [ThingAction.Rise] = new Rising(),
        [ThingAction.Drift] = new Drifting(),
        [ThingAction.Float] = new Drifting(),
    }.ToFrozenDictionary();

    // What these do to a thing they only begin: the thing itself goes on as in a beat of its own.
    private static readonly FrozenDictionary<string, ThingAction> Suffered = new Dictionary<string, ThingAction>(StringComparer.Ordinal)
    {
        ["drop"] = ThingAction.Fall,
        ["catch"] = ThingAction.Fly,
        ["dodge"] = ThingAction.Fly,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Prepare(Stage stage, Shot shot)
    {
        var context = new SetupContext(stage, shot);
        foreach (var thing in stage.Things.Where(t => t.Moves))
        {
            var beats = context.BeatsOf(thing);
            if (thing.Machine is { } machine)
            {
                foreach (var beat in beats.Where(b => machine.Does(b.Action)))
                {
                    machine.Plan(beat, stage.Levers.Of(thing.Member.Id).Speed);
                }

                stage.Drives.Add(machine);
            }
            else if (Tanks.Holds(thing.Member, shot) is null && First(thing, beats, shot, stage) is { } first && !CarriedByWater(first, stage, shot) && SetupOf(thing, first) is { } setup)
            {
                // What hangs and then swings swings from the first.
                var swing = first.Action == ThingAction.Hang ? beats.Find(b => b.Action == ThingAction.Swing) : default;
                setup.Prepare(thing, swing.Beat is null ? first : swing with { At = 0 }, context);
            }
        }

        stage.Releases.Sort((a, b) => a.Time.CompareTo(b.Time));
    }

    /// <summary>A wrecking ball swings into what it hits.</summary>
    private static IThingSetup? SetupOf(Thing thing, ThingBeat beat) =>
        beat.Action is ThingAction.Meet or ThingAction.Fly && ThingFactory.IsWrecker(thing.Member) ? ByAction[ThingAction.Swing]
        : ByAction.GetValueOrDefault(beat.Action);

    /// <summary>The beat that sets it going; later ones follow from it. Null when somebody else sets it going or nothing does.</summary>
    private static ThingBeat? First(Thing thing, List<ThingBeat> beats, Shot shot, Stage stage)
    {
        var id = thing.Member.Id;
        var own = beats.Count > 0 ? beats[0] : (ThingBeat?)null;
        var suffered = shot.Beats.Where(b => b.What == id && b.Who != id).OrderBy(b => b.At).FirstOrDefault();
        if (suffered is null || (own is { } first && first.Beat.At < suffered.At))
        {
            // A thing that others run into waits for them.
            return own is { } mine && Waits(mine, shot, id) ? null : own;
        }

        if (stage.FindActor(suffered.Who) is null || !Suffered.TryGetValue(suffered.Verb, out var action))
        {
            return stage.FindActor(suffered.Who) is null ? null : null;
        }

        var thrown = shot.Beats.Any(b => b.What == id && b.At < suffered.At);
        return thrown ? null : new ThingBeat(action, suffered.At / ShotSimulation.StretchOf(shot.Look), suffered);
    }

    /// <summary>What floats, drifts or sinks in water needs no start but its place.</summary>
    private static bool CarriedByWater(ThingBeat beat, Stage stage, Shot shot) =>
        beat.Action is ThingAction.Float or ThingAction.Drift or ThingAction.Sink or ThingAction.Roll or ThingAction.Shake
        && shot.Cast.FirstOrDefault(m => m.Id == beat.Beat.Who) is { } member && ((stage.Water is not null && Waters.WaterPlaces.IsIn(member, shot)) || Vessels.Liquids.Holds(member, shot) is not null);

    /// <summary>What topples after something else has hit or been said to hit it is left to that.</summary>
    private static bool Waits(ThingBeat beat, Shot shot, string id) =>
        beat.Action is ThingAction.Topple or ThingAction.Collapse or ThingAction.Break or ThingAction.Shake
        && shot.Beats.Any(b => b.Who != id && (b.What == id || b.Toward == id) && b.At <= beat.Beat.At && Outcomes.OutcomeReader.IsBlow(b));
}

/// <summary>What a setup may look at.</summary>
internal sealed class SetupContext(Stage stage, Shot shot)
{
    // Metres left free on the way past something.
    private const double Daylight = 0.15;
    private readonly Roles _roles = new(stage, shot);
    private readonly double _stretch = ShotSimulation.StretchOf(shot.Look);

    public Stage Stage { get; } = stage;

    public Shot Shot { get; } = shot;

    public Outcomes.Lever LeverOf(Thing thing) => Stage.Levers.Of(thing.Member.Id);

    /// <summary>What it is on, in or above.</summary>
    public Where WhereOf(Thing thing) => _roles.WhereOf(thing.Member);

    /// <summary>Which copy of its kind it is, from 0.</summary>
    public int CopyOf(Thing thing) => Stage.Things.TakeWhile(t => t != thing).Count(t => t.Member == thing.Member);

    public int CopiesOf(Thing thing) => Stage.Things.Count(t => t.Member == thing.Member);

    public List<ThingBeat> BeatsOf(Thing thing) =>
    [
        .. Shot.Beats.Where(b => b.Who == thing.Member.Id)
            .Select(b => new ThingBeat(BeatVerbs.OfThing(b, thing.Noun), b.At / _stretch, b))
            .Where(b => b.Action != ThingAction.None)
            .OrderBy(b => b.At),
    ];

    /// <summary>Seconds of the world from the beat to the end of the shot.</summary>
    public double SecondsFrom(ThingBeat beat) => (Shot.Seconds / _stretch) - beat.At;

    /// <summary>Whom it runs into when the beat names nobody: another of its kind, or another thing that runs into something too.</summary>
    public Thing? PartnerOf(Thing thing) =>
        Stage.Things.Find(t => t != thing && t.Member == thing.Member)
        ?? Stage.Things.Find(t => t != thing && t.Moves && BeatsOf(t).Exists(b => b.Action == ThingAction.Meet));

    /// <summary>Where the beat says it goes: a thing's or an actor's middle, or beside it on the way past; null when it says nothing.</summary>
    public Vector3d? TargetOf(ThingBeat beat, Thing self)
    {
        var id = beat.Beat.Toward ?? beat.Beat.What;
        if (id is null || id == self.Member.Id)
        {
            return null;
        }

        // In front of what it passes it stays in sight.
        var aside = beat.Has("past") ? new Vector3d(0, 0, Daylight + (Extent.Of(self.Bodies).Size.Z / 2)) : Vector3d.Zero;
        return Stage.FindThing(id) is { } thing ? Extent.Of(thing.Bodies) is var extent && beat.Has("past") ? extent.Middle + (aside with { Z = aside.Z + (extent.Size.Z / 2) }) : extent.Middle
            : Stage.FindActor(id) is { } actor ? actor.Pose.Chest.Position + (beat.Has("past") ? aside with { Z = aside.Z + (actor.Rig.Width / 2) } : Vector3d.Zero)
            : null;
    }

    /// <summary>Where it is to be in the end: the target of the first of its beats that names one.</summary>
    public Vector3d? GoalOf(Thing self) => BeatsOf(self).Select(b => TargetOf(b, self)).FirstOrDefault(t => t is not null);
}
