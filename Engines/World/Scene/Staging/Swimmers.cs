using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>Fish that swim under trees or past houses swim there; the trees are no goal that they could arrive at.</summary>
internal static class Swimmers
{
    public static void Complete(Draft draft, string who, List<Beat> beats)
    {
        if (draft.NounOf(who)?.Family is not ("fish" or "whale"))
        {
            return;
        }

        foreach (var beat in beats.Where(b => draft.NounOf(b.Toward)?.Family is "plant" or "building" && b.What is null))
        {
            draft.Replace(beat, beat with { Toward = null });
        }
    }
}
