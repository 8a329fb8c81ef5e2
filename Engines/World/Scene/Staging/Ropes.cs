using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>A tightrope walker walks on a rope, whether or not the prompt names it.</summary>
internal static class Ropes
{
    public const string Tightrope = "tightrope";

    public static void Complete(Draft draft, string who, List<Beat> beats)
    {
        var walks = draft.Member(who)!.Noun.Contains(Tightrope, StringComparison.Ordinal);
        var named = draft.Cast.Find(m => m.Noun is Tightrope or "highwire" or "high wire");
        if (beats.Count > 0 && Where.Of(draft.Member(who)!).Id.Length == 0 && (walks || (named is not null && beats.Exists(b => b.Toward == named.Id || b.What == named.Id))))
        {
            draft.Put(who, $"on {named?.Id ?? draft.Add(Tightrope)}");
        }
    }
}
