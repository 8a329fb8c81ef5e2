using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.World.Actors;

/// <summary>An action from a time on.</summary>
/// <param name="Start">Seconds of the world.</param>
/// <param name="End">When what lasts gives way to standing; infinity when only the next action ends it.</param>
/// <param name="Action">Name of a <see cref="Lexicon.WorldAction"/>.</param>
/// <param name="What">Cast id of what it acts on, or null.</param>
/// <param name="With">Cast id of a tool or companion, or null.</param>
/// <param name="Toward">Cast id or place that it goes to, or null.</param>
/// <param name="Manner">How.</param>
/// <param name="Outcome">success, failure, or null.</param>
internal readonly record struct PlannedAction(
    double Start, double End, string Action, string? What, string? With, string? Toward, Manner Manner, string? Outcome)
{
    /// <summary>The beat's words of manner: over, onto, down.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public bool Has(string word) => Words?.Contains(word) == true;

    public IMotion Create(Rig rig) => MotionRegistry.Create(Action, rig);
}

/// <summary>An actor's beats as actions. What no action exists for is done standing.</summary>
internal static class ActorPlan
{
    /// <summary>In order of time.</summary>
    /// <param name="member">Whose beats.</param>
    /// <param name="rig">Its body.</param>
    /// <param name="beats">Of the shot.</param>
    /// <param name="cast">Of the shot: what a verb means depends on who does it to what.</param>
    /// <param name="stretch">Seconds of film for a second of the world.</param>
    public static List<PlannedAction> Of(CastMember member, Rig rig, IReadOnlyList<Beat> beats, IReadOnlyList<CastMember> cast, double stretch) =>
    [
        .. beats.Where(b => b.Who == member.Id && !EndsASlide(b, beats))
            .Select(b => new PlannedAction(
                b.At / stretch,
                b.For is { } length ? (b.At + length) / stretch : double.PositiveInfinity,
                Refined(ActionOf(b.Verb, NounOf(cast, b.Who), NounOf(cast, b.What)), b),
                b.What,
                b.With,
                b.Toward,
                Manner.Of(b.Manner, member, rig.Height, rig.Upright),
                b.Outcome)
            { Words = b.Manner ?? [] })
            .OrderBy(a => a.Start),
    ];

    /// <summary>The name of the action that a beat's verb stands for when that one does it to that; the verb itself when the lexicon has none.</summary>
    /// <param name="verb">Lemma as the prompt has it, or an action's name.</param>
    /// <param name="who">Who acts, or null.</param>
    /// <param name="what">What is acted on, or null.</param>
    public static string ActionOf(string verb, Noun? who = null, Noun? what = null)
    {
        var action = Verbs.Resolve(verb, null, who, what)?.Action ?? WorldActions.Find(verb);
        return (action?.Name ?? verb).Replace(' ', '_');
    }

    /// <summary>What is done with regard to something in the way is another action than the same on open ground.</summary>
    private static string Refined(string action, Beat beat)
    {
        bool Has(string word) => beat.Manner?.Contains(word) == true;
        return action switch
        {
            "jump" or "leap" or "vault" or "hop" when Has("over") && (beat.Toward ?? beat.What) is not null => "jump_over",
            "trip" or "stumble" when (beat.Toward ?? beat.What) is not null => "trip_over",
            "hop" or "leap" or "jump" when Has("across") && beat.Toward is not null => "hop_across",
            "hold" when Has("head") && beat.What is null => "hold_head",
            "slide" when Has("down") && (beat.Toward ?? beat.What) is not null => "slide_down",
            "fall" when Has("on") && Has("knees") => "kneel",
            _ when beat.Verb == "miss" && beat.What?.StartsWith("landing", StringComparison.Ordinal) == true => "miss_landing",
            _ => action,
        };
    }

    /// <summary>What one slides into is no deed: the slide goes on until it is met.</summary>
    private static bool EndsASlide(Beat beat, IReadOnlyList<Beat> beats) =>
        beat.Verb is "bump" or "crash" or "collide" or "bang" or "hit" && (beat.Toward ?? beat.What) is not null
        && beats.Any(b => b.Who == beat.Who && b.At < beat.At && (b.Verb is "ski" or "sled" or "sledge" or "toboggan" || (b.Verb is "slide" && b.Manner?.Contains("down") == true)));

    private static Noun? NounOf(IReadOnlyList<CastMember> cast, string? id) =>
        id is not null && cast.FirstOrDefault(m => m.Id == id) is { } member ? Nouns.Of(member.Noun, member.Archetype) : null;
}
