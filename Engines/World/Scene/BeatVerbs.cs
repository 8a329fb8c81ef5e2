using System.Collections.Frozen;

namespace Sora.Engines.World.Scene;

/// <summary>What the world makes of a verb that befalls a thing.</summary>
internal enum ThingAction
{
    None,
    Fall,
    Bounce,
    Roll,
    Slide,
    Topple,
}

/// <summary>Verbs of storyboards as the world carries them out.</summary>
internal static class BeatVerbs
{
    private static readonly FrozenDictionary<string, ThingAction> Things = new Dictionary<string, ThingAction>(StringComparer.Ordinal)
    {
        ["fall"] = ThingAction.Fall,
        ["drop"] = ThingAction.Fall,
        ["land"] = ThingAction.Fall,
        ["crash"] = ThingAction.Fall,
        ["tumble"] = ThingAction.Fall,
        ["plunge"] = ThingAction.Fall,
        ["bounce"] = ThingAction.Bounce,
        ["hop"] = ThingAction.Bounce,
        ["fly"] = ThingAction.Bounce,
        ["roll"] = ThingAction.Roll,
        ["spin"] = ThingAction.Roll,
        ["come"] = ThingAction.Roll,
        ["move"] = ThingAction.Roll,
        ["slide"] = ThingAction.Slide,
        ["slip"] = ThingAction.Slide,
        ["topple"] = ThingAction.Topple,
        ["collapse"] = ThingAction.Topple,
        ["tilt"] = ThingAction.Topple,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ThingAction OfThing(string verb) => Things.GetValueOrDefault(verb);
}
