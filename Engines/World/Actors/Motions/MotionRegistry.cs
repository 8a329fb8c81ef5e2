using System.Collections.Frozen;

namespace Sora.Engines.World.Actors;

/// <summary>The one table from the name of a <see cref="Lexicon.WorldAction"/> to the motion that carries it out.</summary>
internal static partial class MotionRegistry
{
    private static readonly FrozenDictionary<string, Func<Rig, IMotion>> All = Build();

    /// <summary>Names of all actions that have a motion, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    public static bool Has(string action) => All.ContainsKey(action);

    /// <summary>A new motion for one beat; an action without one is done standing and looking.</summary>
    public static IMotion Create(string action, Rig rig) => All.TryGetValue(action, out var create) ? create(rig) : new LookMotion();

    private static FrozenDictionary<string, Func<Rig, IMotion>> Build()
    {
        var all = new Dictionary<string, Func<Rig, IMotion>>(StringComparer.Ordinal);
        AddTravels(all);
        AddStates(all);
        AddAcrobatics(all);
        AddGestures(all);
        AddHandling(all);
        AddPerforming(all);
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
