using System.Collections.Frozen;
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
    public IMotion Create(Rig rig) => MotionRegistry.Create(Action, rig);
}

/// <summary>An actor's beats as actions. What no action exists for is done standing.</summary>
internal static class ActorPlan
{
    private static readonly FrozenDictionary<string, string> Verbs = Build();

    /// <summary>In order of time.</summary>
    /// <param name="member">Whose beats.</param>
    /// <param name="rig">Its body.</param>
    /// <param name="beats">Of the shot.</param>
    /// <param name="stretch">Seconds of film for a second of the world.</param>
    public static List<PlannedAction> Of(CastMember member, Rig rig, IReadOnlyList<Beat> beats, double stretch) =>
    [
        .. beats.Where(b => b.Who == member.Id)
            .Select(b => new PlannedAction(
                b.At / stretch,
                b.For is { } length ? (b.At + length) / stretch : double.PositiveInfinity,
                ActionOf(b.Verb),
                b.What,
                b.With,
                b.Toward,
                Manner.Of(b.Manner, member, rig.Height, rig.Upright),
                b.Outcome))
            .OrderBy(a => a.Start),
    ];

    /// <summary>The action that a beat's verb stands for.</summary>
    public static string ActionOf(string verb) => Verbs.GetValueOrDefault(verb) ?? verb.Replace(' ', '_');

    private static FrozenDictionary<string, string> Build()
    {
        var verbs = new Dictionary<string, string>(StringComparer.Ordinal);
        void Add(string action, string words)
        {
            foreach (var word in words.Split(' '))
            {
                verbs[word] = action;
            }
        }

        Add("walk", "wander stroll come go enter arrive return cross pace");
        Add("run", "jog sprint race dash hurry rush charge");
        Add("jump", "bound skip bounce");
        Add("sit", "perch");
        Add("stand", "rest");
        return verbs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
