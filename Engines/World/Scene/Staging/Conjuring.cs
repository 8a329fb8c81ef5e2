using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>Whoever pulls something out of a hat has it on a small table, brim up, and stands beside it, so that all see what comes out.</summary>
internal static class Conjuring
{
    public static void Complete(Draft draft, string who, List<Beat> beats)
    {
        foreach (var beat in beats)
        {
            if (beat.What is not { } what || draft.ActionOf(beat) is not ("pull" or "take" or "lift" or "produce" or "conjure") || draft.Member(what) is not { } pulled
                || Layouts.Where.Of(pulled) is not { Relation: "in" or "on" } from || draft.NounOf(from.Id)?.Archetype != "garment.hat" || draft.Member(from.Id)!.Where is not null)
            {
                continue;
            }

            var table = draft.Cast.Find(m => draft.NounOf(m.Id)?.Archetype.StartsWith("furniture.table", StringComparison.Ordinal) == true)?.Id ?? draft.Add("end table");
            draft.Put(from.Id, $"on {table}");
            draft.Put(who, $"beside {table}");
            draft.Put(what, $"in {from.Id}");
            return;
        }
    }
}
