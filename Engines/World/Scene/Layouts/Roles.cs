using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Machines;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Layouts;

/// <summary>What the beats mean for where things stand.</summary>
internal sealed class Roles(Stage stage, Shot shot)
{
    // Beyond these a thing is landscape, even if something happens at it.
    private const double Arm = 0.5;
    private const double KickAhead = 0.45;

    // Metres that whoever is chased or followed is ahead of the other.
    private const double HeadStart = 1.9;
    private const double FlightAhead = -3.6;
    private const double FootOfSlope = 0.9;
    private const double ThrowAhead = 3.2;
    private const double KickedAhead = 7;

    // Metres that a driver leaves before what he stops for.
    private const double ClearOfObstacle = 1.8;

    /// <summary>Said in so many words, or told by what happens: what drops into a glass begins above it.</summary>
    public Where WhereOf(CastMember member)
    {
        var said = Where.Of(member);
        if (Tanks.Holds(member, shot) is { } tank)
        {
            return new("in", tank.Id);
        }

        if (said.Id.Length > 0 && said.Id != member.Id && Exists(said.Id))
        {
            return said;
        }

        foreach (var beat in shot.Beats.Where(b => b.Who == member.Id && BeatVerbs.OfThing(b) is ThingAction.Meet or ThingAction.Roll))
        {
            // What hits a thing on a table comes along the table.
            if (shot.Cast.FirstOrDefault(m => m.Id == (beat.What ?? beat.Toward)) is { } met && met.Id != member.Id && Where.Of(met) is { IsOn: true } same && stage.FindThing(same.Id) is { Moves: false, Start: null }
                && stage.FindThing(member.Id) is { Moves: true, Machine: null })
            {
                return new("on", same.Id);
            }
        }

        if (stage.FindThing(member.Id) is { Moves: true, Machine: null } load && shot.Beats.Any(b => b.Who == member.Id && b.Manner?.Contains("off") == true)
            && stage.Things.Find(t => t.Machine is Machines.Vehicle && t != load) is { } carrier)
        {
            // A truck's load lies on it before it comes off.
            return new("on", carrier.Member.Id);
        }

        foreach (var beat in shot.Beats.Where(b => b.Who == member.Id && b.Manner?.Any(m => m is "off" or "from" or "down") == true))
        {
            // What comes off something was on it, and so was what rolls down it.
            if (stage.FindThing(member.Id) is { Moves: true, Machine: null } && stage.FindThing(beat.Toward ?? beat.What) is { } under && under.Member.Id != member.Id
                && (!under.Moves || under.Machine is not null) && (under.Start is not null || beat.Manner?.Contains("down") != true))
            {
                return new("on", under.Member.Id);
            }
        }

        if (stage.FindActor(member.Id) is { } goer && Actors.SlideMotion.SlopeOf(goer.Plan, stage) is { } slope)
        {
            return new("on", slope.Member.Id);
        }

        foreach (var beat in shot.Beats.Where(b => b.Who == member.Id && b.Toward is not null && b.Toward != member.Id && Exists(b.Toward)))
        {
            if (stage.FindThing(member.Id) is { Moves: true } && stage.FindThing(beat.Toward) is not null
                && BeatVerbs.OfThing(beat, stage.FindThing(member.Id)!.Noun) is ThingAction.Fall or ThingAction.Topple && beat.Manner?.Any(m => m is "off" or "from" or "past" or "over" or "under") != true)
            {
                return new(BeatVerbs.OfThing(beat, stage.FindThing(member.Id)!.Noun) == ThingAction.Topple ? "on" : "above", beat.Toward!);
            }

            if (beat.Manner?.Contains("between") == true)
            {
                return new("between", beat.Toward!);
            }
        }

        return new(string.Empty, string.Empty);
    }

    /// <summary>Whether somebody stands or lies on it.</summary>
    public bool Carries(string id) => shot.Cast.Any(m => WhereOf(m).Id == id);

    /// <summary>Whether it will go over the edge of what it is on.</summary>
    public bool LeavesItsPlace(CastMember member) => shot.Beats.Any(b =>
        (b.Who == member.Id && stage.FindThing(member.Id) is { } thing && BeatVerbs.OfThing(b, thing.Noun) is ThingAction.Fall or ThingAction.Bounce or ThingAction.Roll or ThingAction.Slide)
        || (b.What == member.Id && b.Verb is "drop" or "knock" or "push" or "nudge"));

    /// <summary>Whether the one goes to, over or past the other.</summary>
    public bool Seeks(string who, string id) => shot.Beats.Any(b => b.Who == who && (b.What == id || b.Toward == id || b.With == id));

    /// <summary>Metres from the middle of a vehicle that starts with the shot to where its front comes to rest; null when it does not brake for the other.</summary>
    public double? StoppingWay(Thing vehicle, string before)
    {
        var beats = shot.Beats.Where(b => b.Who == vehicle.Member.Id).Select(b => new ThingBeat(BeatVerbs.OfThing(b), b.At / ShotSimulation.StretchOf(shot.Look), b)).ToList();
        return vehicle.IsVehicle && !shot.Cast.Any(m => stage.FindThing(m.Id) is not null && WhereOf(m).Id == vehicle.Member.Id) && !shot.Beats.Any(b => b.Who != vehicle.Member.Id && b.Manner?.Contains("off") == true) && beats.Exists(b => b.Beat.Toward == before || b.Beat.What == before) && beats.Find(b => b.Action == ThingAction.Brake) is { Beat: not null } brake
            ? Vehicle.StoppingWay(brake, vehicle.Size.Z, MaterialPairs.FrictionOf(Materials.Rubber, stage.Place.Floor)) + (Extent.Of(vehicle.Bodies).Size.X / 2)
            : null;
    }

    /// <summary>Who acts on it, and how far ahead of them it has to be; null when nobody does.</summary>
    public (string Who, double Ahead)? SoughtBy(CastMember member)
    {
        foreach (var beat in shot.Beats)
        {
            if ((beat.Toward ?? beat.What) == member.Id && stage.FindThing(beat.Who) is { } braking && stage.FindThing(member.Id) is { Noun.Family: not "terrain" } obstacle && StoppingWay(braking, member.Id) is { } way)
            {
                return (beat.Who, way + ClearOfObstacle + (Extent.Of(obstacle.Bodies).Size.X / 2));
            }

            if ((beat.Toward ?? beat.What) == member.Id && beat.Who != member.Id && stage.FindThing(beat.Who) is { Machine: not null, StartX: { } from })
            {
                return (beat.Who, 1.5 - (stage.Place.Room is { } room ? Math.Max(from, room.Minimum.X + 0.5) : from));
            }

            if ((beat.Toward ?? beat.What) == member.Id && stage.FindThing(member.Id) is { Start: null } && stage.FindThing(beat.Who) is { Moves: true, Machine: null } roller
                && BeatVerbs.OfThing(beat) is ThingAction.Roll or ThingAction.Slide or ThingAction.Meet or ThingAction.None && WhereOf(member).Id.Length == 0)
            {
                // On the way of what comes down a slope, or a few steps along the ground.
                var slope = stage.FindThing(WhereOf(roller.Member).Id) is { Start: not null } down ? Extent.Of(down.Bodies).Size.X : 0;
                return (beat.Who, slope + Math.Clamp(6 * roller.Size.X, 0.15, 1.4));
            }

            if (beat.What == member.Id && stage.FindActor(beat.Who) is { } actor)
            {
                return (beat.Who, beat.Verb switch
                {
                    _ when actor.Travels && stage.FindActor(member.Id) is { Travels: true } => Math.Min(HeadStart * Math.Max(1, actor.Rig.Height), 0.3 - (2 * actor.StartX)),
                    _ when actor.Travels => 0.3 - (2 * actor.StartX),
                    "kick" => KickAhead,
                    "catch" => FlightAhead,
                    _ => Arm,
                });
            }

            if (beat.Toward == member.Id && stage.FindActor(beat.Who) is { } who)
            {
                if (Actors.SlideMotion.SlopeOf(who.Plan, stage) is { } down && down.Member.Id != member.Id)
                {
                    // Where the slope runs out.
                    return (beat.Who, Extent.Of(down.Bodies).High.X - down.Start!.Value.X + FootOfSlope);
                }

                return (beat.Who, beat.Verb switch
                {
                    "kick" or "shoot" => KickedAhead,
                    "throw" or "toss" or "hurl" or "pass" or "lob" => ThrowAhead,
                    _ when who.Travels => 0.3 - who.StartX,
                    _ => 1.1,
                });
            }
        }

        return null;
    }

    /// <summary>Middle of where it stands by itself.</summary>
    public double StandsAt(Group group, double supportX)
    {
        var id = group.Member.Id;
        var alone = stage.Actors.Count + stage.Things.Count == group.Copies.Count;
        if (group.First.Actor is { } actor)
        {
            return actor.Travels ? actor.StartX : !alone && stage.Things.Exists(t => t.Moves && !t.IsVehicle) ? 0.95 : 0;
        }

        if (group.First.Thing!.StartX is { } start)
        {
            foreach (var crossing in stage.Actors)
            {
                if (StoppingWay(group.First.Thing, crossing.Member.Id) is { } way)
                {
                    // Whom it brakes for may cross its way while it still rolls.
                    start = Math.Min(start, Math.Min(crossing.Position.X, -Math.Abs(crossing.StartX)) - way - ClearOfObstacle);
                }
            }

            return stage.Place.Room is { } room ? Math.Max(start, room.Minimum.X + (group.Bounds.Size.X / 2) + 0.5) : start;
        }

        if (!group.First.Thing.Moves)
        {
            var others = stage.Actors.Count > 0 || stage.Things.Exists(t => t.Moves);
            return !others ? 0 : Carries(id) ? supportX : 1.1;
        }

        var acts = shot.Beats.Any(b => b.Who == id && BeatVerbs.OfThing(b) is not (ThingAction.None or ThingAction.Swing or ThingAction.Topple or ThingAction.Shake));
        var seen = stage.Actors.Count > 0 || stage.Things.Exists(t => !t.Moves && !Layout.IsScenery(t));
        return acts ? -1.1 : seen && !alone ? -0.35 : 0;
    }

    private bool Exists(string? id) => stage.FindThing(id) is not null || stage.FindActor(id) is not null;
}
