using System.Collections.Frozen;
using Sora.Storyboards;

namespace Sora.Engines.World.Actors;

/// <summary>What an actor can do so far.</summary>
internal enum ActorAction
{
    Stand,
    Walk,
    Run,
    Jump,
    Sit,
    Look,
}

/// <summary>An action from a time on.</summary>
/// <param name="Start">Seconds of the world.</param>
/// <param name="End">When it gives way to standing; infinity when only the next action ends it.</param>
/// <param name="Target">Cast id that it is about, or null.</param>
internal readonly record struct PlannedAction(double Start, double End, ActorAction Action, string? Target);

/// <summary>An actor's beats as actions. What no action exists for is done standing.</summary>
internal static class ActorPlan
{
    private static readonly FrozenDictionary<string, ActorAction> Verbs = Build();

    /// <summary>In order of time.</summary>
    /// <param name="castId">Whose beats.</param>
    /// <param name="beats">Of the shot.</param>
    /// <param name="stretch">Seconds of film for a second of the world.</param>
    public static List<PlannedAction> Of(string castId, IReadOnlyList<Beat> beats, double stretch) =>
    [
        .. beats.Where(b => b.Who == castId)
            .Select(b => new PlannedAction(
                b.At / stretch,
                b.For is { } length ? (b.At + length) / stretch : double.PositiveInfinity,
                Verbs.GetValueOrDefault(b.Verb, ActorAction.Look),
                b.What ?? b.Toward ?? b.With))
            .OrderBy(a => a.Start),
    ];

    public static bool IsTravel(ActorAction action) => action is ActorAction.Walk or ActorAction.Run;

    private static FrozenDictionary<string, ActorAction> Build()
    {
        var verbs = new Dictionary<string, ActorAction>(StringComparer.Ordinal);
        void Add(ActorAction action, string words)
        {
            foreach (var word in words.Split(' '))
            {
                verbs[word] = action;
            }
        }

        Add(ActorAction.Walk, "walk waddle wander stroll march approach come go enter leave arrive return follow cross climb crawl carry pace");
        Add(ActorAction.Run, "run jog sprint gallop trot chase race dash hurry rush flee charge skate ski");
        Add(ActorAction.Jump, "jump hop leap bound skip bounce vault dance");
        Add(ActorAction.Sit, "sit kneel perch");
        Add(ActorAction.Stand, "stand wait rest stop");
        return verbs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
