namespace Sora.Engines.World.Scene.Staged;

/// <summary>Who swings on a swing sits on it from the start.</summary>
internal static class Swingers
{
    public static void Complete(Draft draft, string who)
    {
        foreach (var beat in draft.Beats.Where(b => b.Who == who && b.Verb is "swing" or "sit" or "play" or "rock").ToList())
        {
            if (draft.Cast.Find(m => m.Noun == "swing" && m.Id == (beat.Toward ?? beat.What ?? beat.With ?? Layouts.Where.Of(draft.Member(who)!).Id)) is { } swing)
            {
                draft.Move(who, $"on {swing.Id}");
                draft.Replace(beat, beat with { Verb = "sit", Toward = swing.Id, What = null, With = null, Manner = null });
                return;
            }
        }
    }
}
