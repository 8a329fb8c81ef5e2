using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>Who goes down a hill on a sledge sits on it, and it stands at the top of the slope.</summary>
internal static class Sledges
{
    public static void Complete(Draft draft, string who, List<Beat> beats)
    {
        foreach (var beat in beats)
        {
            var sledging = beat.Verb is "sled" or "sledge" or "toboggan";
            if (!sledging && !(beat.Verb is "slide" or "ride" or "go" or "race" && beat.Manner?.Contains("down") == true))
            {
                continue;
            }

            var hill = draft.Cast.Find(m => m.Id == (beat.Toward ?? beat.What) && draft.NounOf(m.Id)?.Archetype == "terrain.hill");
            var sledge = draft.Cast.Find(m => draft.NounOf(m.Id)?.Archetype.StartsWith("vehicle.sled", StringComparison.Ordinal) == true)?.Id;
            if (hill is null || (sledge is null && !sledging))
            {
                continue;
            }

            sledge ??= draft.Add("sledge");
            draft.Move(hill.Id, null);
            draft.Move(sledge, $"on {hill.Id}");
            draft.Move(who, $"on {sledge}");
            draft.Replace(beat, beat with { Verb = "slide_down", Toward = hill.Id, What = null, With = null });
            return;
        }
    }
}
