using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>Whoever is alone with a candle that nothing bears holds it, so that it lights the face and is seen with it.</summary>
internal static class Candles
{
    public static void Complete(Draft draft, string who, List<Beat> beats)
    {
        if (draft.NounOf(who)?.Family != "biped" || draft.Cast.Find(m => m.Implied == true && m.Where is null && draft.NounOf(m.Id)?.Archetype == "lamp.candle") is not { } candle
            || draft.Beats.Exists(b => b.What == candle.Id || b.With == candle.Id) || beats.Exists(b => b.What is not null || b.With is not null))
        {
            return;
        }

        draft.Add(new Beat { At = 0, Who = who, Verb = "hold", What = candle.Id, Implied = true });
    }
}
