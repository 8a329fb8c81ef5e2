using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Beats;

/// <summary>Verbs that a director reads in a way of their own.</summary>
internal static class VerbGroups
{
    /// <summary>Say that something is seen, and nothing of what it does.</summary>
    public static readonly HashSet<string> Showing = WordTable.Set("see show reveal feature depict contain include present display capture watch find picture portray describe introduce");

    /// <summary>Say that something is there.</summary>
    public static readonly HashSet<string> Being = WordTable.Set("be become seem exist");

    public static readonly HashSet<string> Having = WordTable.Set("have own possess");
    public static readonly HashSet<string> Wearing = WordTable.Set("wear don sport dress clothe");

    /// <summary>What these verbs befall is a mishap: not to do them is to succeed.</summary>
    public static readonly HashSet<string> Mishaps = WordTable.Set("fall drop slip trip stumble spill break miss crash topple tumble collapse sink lose fail shatter wobble burn die drown flinch blink");

    /// <summary>Say little by themselves: the noun after them is the deed.</summary>
    public static readonly HashSet<string> Light = WordTable.Set("do make take give perform have get execute attempt pull land let throw");

    /// <summary>What they are done to is a thing, whatever else its noun may mean.</summary>
    public static readonly HashSet<string> Handling = WordTable.Set("""
        lift hurl throw toss carry hold catch drop push pull kick eat drink pour open close break smash grab pick squeeze drag bring put place set lay load fill empty raise lower
        swing shake roll slide juggle steal cut chop slice wash clean polish paint fling hoist snatch balance stack serve spill burn light touch tear fold wrap unwrap chew lick bite
    """);

    /// <summary>Done with a ball, named or not.</summary>
    public static readonly HashSet<string> Playing = WordTable.Set("shoot kick throw serve putt dribble pass bowl pitch head");

    /// <summary>Somebody else gets something.</summary>
    public static readonly HashSet<string> Giving = WordTable.Set("give hand pass throw toss offer bring lend show send sell deliver present serve feed fling return");

    public static readonly HashSet<string> Failing = WordTable.Set("miss fail");

    private static readonly HashSet<string> Whispering = WordTable.Set("whisper murmur mutter mumble hiss sigh breathe");
    private static readonly HashSet<string> Shouting = WordTable.Set("shout yell scream call cry exclaim bellow roar shriek boom bark holler");
    private static readonly HashSet<string> Singing = WordTable.Set("sing chant croon hum");
    private static readonly HashSet<string> PlainSpeech = WordTable.Set("say speak tell whisper shout sing read go begin continue add");
    private static readonly HashSet<string> Static = WordTable.Set("stand sit lie lay sleep rest wait hold kneel perch hang float lean balance live stay remain hover crouch squat lounge sway be glow shine burn grow stretch");

    /// <summary>The storyboard's manner of speaking.</summary>
    public static string Manner(string verb) => Whispering.Contains(verb) ? "whisper" : Shouting.Contains(verb) ? "shout" : Singing.Contains(verb) ? "sing" : "say";

    /// <summary>Whether a line with its manner says all that the verb says.</summary>
    public static bool IsPlainSpeech(string verb) => PlainSpeech.Contains(verb) || Manner(verb) == verb;

    /// <summary>Whether who does it stays where it is.</summary>
    public static bool IsStatic(string verb) => Static.Contains(verb) || Verbs.Find(verb, out _) is { Kind: VerbKind.State };
}
