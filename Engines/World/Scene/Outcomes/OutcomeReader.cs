using System.Collections.Frozen;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Outcomes;

/// <summary>What a shot's beats say must come true, as predicates.</summary>
internal sealed class OutcomeReader
{
    private const double ThroughSeconds = 0;
    private const double InsideSeconds = 0.3;
    private static readonly FrozenSet<string> Launches = Words("kick throw toss hurl lob pass shoot roll push head fling bowl chuck pitch serve putt flick");
    private static readonly FrozenSet<string> Blows = Words("hit strike bump collide smash crash knock ram clip slam topple tip push kick punch");
    private readonly Stage _stage;
    private readonly Shot _shot;
    private readonly List<Outcome> _all = [];

    private OutcomeReader(Stage stage, Shot shot) => (_stage, _shot) = (stage, shot);

    /// <summary>In the order of the beats; empty when nothing is left to chance.</summary>
    public static List<Outcome> Read(Stage stage, Shot shot)
    {
        var reader = new OutcomeReader(stage, shot);
        foreach (var beat in shot.Beats)
        {
            reader.Read(beat);
        }

        return reader._all;
    }

    /// <summary>Whether the beat is one thing or being striking another.</summary>
    public static bool IsBlow(Beat beat) => Blows.Contains(beat.Verb);

    private void Read(Beat beat)
    {
        if (beat.Verb == "miss")
        {
            ReadMiss(beat);
        }
        else if (_stage.FindThing(beat.Who) is { Moves: true })
        {
            ReadThing(beat, beat.Who, beat.Who);
        }
        else if (_stage.FindActor(beat.Who) is not null)
        {
            ReadActor(beat);
        }
    }

    private void ReadActor(Beat beat)
    {
        if (_stage.FindThing(beat.What) is not { Moves: true })
        {
            if (beat.Verb is "jump" or "leap" or "vault" or "hop" && Has(beat, "over") && _stage.FindThing(beat.Toward ?? beat.What) is { } hurdle)
            {
                Add(beat.Who, $"{beat.Who} gets over {hurdle.Member.Id}", by => new GoesOver(beat.Who, hurdle.Member.Id) { By = by.By, Asked = by.Asked }, hurdle.Member.Id);
            }

            return;
        }

        var what = beat.What!;
        switch (beat.Verb)
        {
            case "catch":
                var by = Thrower(beat)?.Who ?? what;
                Meet(by, what, beat.Who, !Fails(beat));
                break;
            case "dodge":
                Meet(what, what, beat.Who, wanted: false);
                break;
            case "knock" or "topple" or "tip":
                Topple(beat.Who, what, !Fails(beat));
                break;
            default:
                if (Launches.Contains(beat.Verb))
                {
                    ReadThing(beat, what, beat.Who);
                }

                break;
        }
    }

    /// <summary>A miss is of the beat's own target, or of what was aimed at before.</summary>
    private void ReadMiss(Beat beat)
    {
        if (_stage.FindThing(beat.Who) is { Moves: true })
        {
            if ((beat.What ?? beat.Toward) is { } target)
            {
                Meet(beat.Who, beat.Who, target, wanted: false);
            }

            return;
        }

        var aimed = _shot.Beats.LastOrDefault(b => b != beat && b.Who == beat.Who && b.At <= beat.At && Launches.Contains(b.Verb) && b.What is not null);
        if (aimed is not null && (beat.What ?? beat.Toward ?? aimed.Toward) is { } missed && missed != aimed.What)
        {
            Meet(beat.Who, aimed.What!, missed, wanted: false);
        }
        else if (beat.What is { } flying && _stage.FindThing(flying) is { Moves: true })
        {
            Meet(Thrower(beat)?.Who ?? flying, flying, beat.Who, wanted: false);
        }
    }

    /// <param name="beat">Of a thing, or of who launches it.</param>
    /// <param name="id">The thing that goes.</param>
    /// <param name="by">Whose lever it is.</param>
    private void ReadThing(Beat beat, string id, string by)
    {
        var action = BeatVerbs.OfThing(beat, _stage.FindThing(id)!.Noun);
        // Who is said to hit something hits it, whatever that means for the game.
        var fails = Fails(beat) && !(beat.Who == id && beat.What is not null && IsBlow(beat));

        // What hits a ball on a table hits the ball.
        var target = beat.Who == id && action == ThingAction.Meet && beat.What is not null ? beat.What : beat.Toward ?? (beat.Who == id ? beat.What : null);
        if (beat.Who == id && action is ThingAction.Topple or ThingAction.Collapse)
        {
            Topple(by, id, !fails);
            return;
        }

        if (beat.Who == id && action == ThingAction.Break)
        {
            var breaks = beat.What ?? id;
            Add(by, fails ? $"{breaks} stays whole" : $"{breaks} breaks", x => new Breaks(breaks, !fails) { By = x.By, Asked = x.Asked });
            return;
        }

        if (beat.Who == id && action == ThingAction.Bounce && Times(beat) is { } times)
        {
            Add(by, $"{id} bounces {times} times", x => new Bounces(id, times) { By = x.By, Asked = x.Asked });
        }

        if (target is null || target == id || !Exists(target))
        {
            if ((action == ThingAction.Fall || Has(beat, "off")) && beat.Who == id && new Layouts.Roles(_stage, _shot).WhereOf(_stage.FindThing(id)!.Member) is { IsOn: true } on && Exists(on.Id))
            {
                // A load comes off by what its carrier does.
                var mover = _stage.FindThing(on.Id)?.Machine is null ? by : on.Id;
                Add(mover, $"{id} comes off {on.Id}", x => new ComesOff(id, on.Id) { By = x.By, Asked = x.Asked });
            }

            return;
        }

        ReadTarget(beat, id, by, target, action, fails);
    }

    private void ReadTarget(Beat beat, string id, string by, string target, ThingAction action, bool fails)
    {
        var hollow = _stage.FindThing(target) is { Floor: not null } or { Noun.Lemma: "goal" or "hoop" or "basket" or "net" };
        if (Breaking.Fragility.GoesThrough(beat, target, _shot))
        {
            Add(by, $"{target} breaks", x => new Breaks(target, true) { By = x.By, Asked = x.Asked });
        }
        else if (Has(beat, "past") || (fails && Has(beat, "over")))
        {
            Add(by, $"{id} goes past {target}", x => Has(beat, "over") ? new GoesOver(id, target) { By = x.By, Asked = x.Asked } : new Passes(id, target) { By = x.By, Asked = x.Asked });
        }
        else if (Has(beat, "over"))
        {
            Add(by, $"{id} goes over {target}", x => new GoesOver(id, target) { By = x.By, Asked = x.Asked });
        }
        else if (Has(beat, "under") || Has(beat, "beneath") || Has(beat, "through"))
        {
            Add(by, $"{id} goes under {target}", x => new Within(id, target, ThroughSeconds, isBelow: true) { By = x.By, Asked = x.Asked }, target);
        }
        else if (Has(beat, "off") || Has(beat, "from"))
        {
            Add(by, $"{id} comes off {target}", x => new ComesOff(id, target) { By = x.By, Asked = x.Asked });
        }
        else if (Has(beat, "short"))
        {
            Add(by, $"{id} stops short of {target}", x => new StopsShort(id, target) { By = x.By, Asked = x.Asked });
        }
        else if (beat.Who == id && beat.What == target && beat.Verb is "knock" or "topple" or "tip")
        {
            Topple(by, target, !fails);
        }
        else if (fails)
        {
            Meet(by, id, target, wanted: false);
        }
        else if (hollow && (Has(beat, "in") || Has(beat, "into") || action == ThingAction.Fall || (beat.Who != id && Launches.Contains(beat.Verb))))
        {
            Add(by, $"{id} goes into {target}", x => new Within(id, target, InsideSeconds) { By = x.By, Asked = x.Asked });
        }
        else if (action == ThingAction.Fall)
        {
            Add(by, $"{id} lands on {target}", x => new LandsOn(id, target) { By = x.By, Asked = x.Asked });
        }
        else if (action == ThingAction.Meet || IsBlow(beat) || (beat.Who != id && Launches.Contains(beat.Verb)) || Has(beat, "into") || Has(beat, "against"))
        {
            Meet(by, id, target, wanted: true);
        }
        else if (Has(beat, "to") || Has(beat, "toward") || Has(beat, "towards"))
        {
            Add(by, $"{id} reaches {target}", x => new Reaches(id, target) { By = x.By, Asked = x.Asked });
        }
    }

    private void Meet(string by, string mover, string target, bool wanted)
    {
        if (Exists(mover) && Exists(target))
        {
            Add(by, wanted ? $"{mover} hits {target}" : $"{mover} misses {target}", x =>
                wanted ? new Hits(mover, target) { By = x.By, Asked = x.Asked } : new Misses(mover, target) { By = x.By, Asked = x.Asked });
        }
    }

    private void Topple(string by, string target, bool wanted)
    {
        if (_stage.FindThing(target) is not null)
        {
            Add(by, wanted ? $"{target} falls over" : $"{target} stays up", x => new Topples(target, wanted) { By = x.By, Asked = x.Asked });
        }
    }

    private void Add(string by, string asked, Func<(IReadOnlyList<string> By, string Asked), Outcome> make, string? target = null) =>
        _all.Add(make((target is null ? [by] : [by, target], asked)));

    private Beat? Thrower(Beat beat) => _shot.Beats.LastOrDefault(b => b != beat && b.What == beat.What && b.At <= beat.At && Launches.Contains(b.Verb));

    private bool Exists(string id) => _stage.FindThing(id) is not null || _stage.FindActor(id) is not null;

    private static bool Fails(Beat beat) => beat.Outcome == "failure";

    private static bool Has(Beat beat, string word) => beat.Manner?.Contains(word) == true;

    private static int? Times(Beat beat) => Has(beat, "once") ? 1 : Has(beat, "twice") || Has(beat, "two times") || Has(beat, "2 times") ? 2 : Has(beat, "thrice") || Has(beat, "three times") || Has(beat, "3 times") ? 3 : null;

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
