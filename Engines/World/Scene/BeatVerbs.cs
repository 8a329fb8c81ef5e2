using System.Collections.Frozen;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>What the world makes of a verb that befalls a thing.</summary>
internal enum ThingAction
{
    None,
    Fall,
    Bounce,
    Fly,
    Roll,
    Slide,
    Spin,
    Topple,
    Collapse,
    Swing,
    Hang,
    Shake,
    Rise,
    Drift,
    Float,
    Sink,
    Meet,
    Drive,
    Brake,
    Break,
}

/// <summary>Verbs of storyboards as the world carries them out on things.</summary>
internal static class BeatVerbs
{
    private static readonly FrozenSet<string> FallsOver =
        "domino pin tree oak pine palm spruce statue wall tower pole post column pillar chimney fence ladder bicycle bike candle"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ThingAction> Things = Parse(new()
    {
        [ThingAction.Fall] = "fall drop land tumble plunge plummet descend spill",
        [ThingAction.Bounce] = "bounce hop",
        [ThingAction.Fly] = "fly soar streak shoot hurtle throw toss hurl fling lob chuck pitch kick fire catapult",
        [ThingAction.Roll] = "roll come go move trundle",
        [ThingAction.Slide] = "slide slip glide skid",
        [ThingAction.Spin] = "spin twirl rotate whirl turn twist",
        [ThingAction.Topple] = "topple tilt tip lean overturn",
        [ThingAction.Collapse] = "collapse crumble",
        [ThingAction.Swing] = "swing",
        [ThingAction.Hang] = "hang dangle",
        [ThingAction.Shake] = "shake sway wobble tremble vibrate rattle teeter rock",
        [ThingAction.Rise] = "rise lift ascend climb launch",
        [ThingAction.Drift] = "drift flutter waft",
        [ThingAction.Float] = "float bob heel right",
        [ThingAction.Sink] = "sink",
        [ThingAction.Meet] = "collide hit strike bump smash crash",
        [ThingAction.Drive] = "drive race speed cross pass pull park ride cycle sail row",
        [ThingAction.Brake] = "brake stop halt",
        [ThingAction.Break] = "break shatter crack burst explode split splinter",
    });

    public static ThingAction OfThing(string verb) => Things.GetValueOrDefault(verb);

    /// <summary>The same with what the particle changes: to fall over is no fall.</summary>
    public static ThingAction OfThing(Beat beat)
    {
        bool Has(string word) => beat.Manner?.Contains(word) == true;
        return OfThing(beat.Verb) switch
        {
            ThingAction.Fall when Has("over") && beat.Toward is null => ThingAction.Topple,
            ThingAction.Fall when Has("apart") => ThingAction.Collapse,
            ThingAction.None when beat.Verb is "take" && Has("off") => ThingAction.Rise,
            ThingAction.None when beat.Verb is "shrink" or "recede" or "vanish" or "disappear" && beat.Toward is "sky" or "distance" or "clouds" or "horizon" or "space" => ThingAction.Fly,
            ThingAction.Roll when beat.Verb is "go" or "come" && Has("up") => ThingAction.Rise,
            ThingAction.Roll when beat.Verb is "go" or "come" && Has("down") => ThingAction.Fall,
            ThingAction.Meet when beat.Toward is null && beat.What is null && beat.Verb is "crash" => ThingAction.Fall,
            ThingAction.Brake when Has("short") => ThingAction.Roll,
            var action => action,
        };
    }

    /// <summary>The same for that thing: what stands slim and tall falls over.</summary>
    public static ThingAction OfThing(Beat beat, Noun noun) => OfThing(beat) switch
    {
        ThingAction.Fall when FallsOver.Contains(noun.Lemma) && beat.Verb is "fall" or "tumble" or "crash" => ThingAction.Topple,
        var action => action,
    };

    private static FrozenDictionary<string, ThingAction> Parse(Dictionary<ThingAction, string> words) =>
        words.SelectMany(pair => pair.Value.Split(' ').Select(word => (word, pair.Key))).ToFrozenDictionary(p => p.word, p => p.Key, StringComparer.Ordinal);
}
