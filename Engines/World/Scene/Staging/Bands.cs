using Sora.Engines.World.Cast.People;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>A band plays, whatever else it does.</summary>
internal static class Bands
{
    public static void Complete(Draft draft, string who, List<Beat> beats)
    {
        if (Role.Find(draft.Member(who)!.Noun, draft.Member(who)!.Adjectives)?.Tool is not { } tools || !tools.Contains('|', StringComparison.Ordinal)
            || beats.Exists(b => draft.ActionOf(b) is "play" or "play_on_the_way" or "drum" or "sing" || b.With is not null))
        {
            return;
        }

        var goes = beats.Find(b => draft.ActionOf(b) is "march" or "walk" or "parade" or "stroll" or "go");
        draft.Add(new Beat { At = (goes?.At ?? 0) + 0.01, Who = who, Verb = goes is null ? "play" : "play_on_the_way", Implied = true });
    }
}
