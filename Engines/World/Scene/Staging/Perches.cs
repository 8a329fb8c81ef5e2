using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>A bird that goes nowhere sits on what stands high enough: on a wall or fence, not before it on the ground.</summary>
internal static class Perches
{
    public static void Complete(Draft draft, string who, List<Beat> beats)
    {
        if (draft.NounOf(who)?.Archetype.StartsWith("bird", StringComparison.Ordinal) != true || draft.NounOf(who)!.Size.Y > LargestPercher
            || !beats.TrueForAll(b => b.Toward is null && b.What is null && b.Verb is "hoot" or "sing" or "call" or "cry" or "screech" or "caw" or "chirp" or "tweet" or "look" or "sit" or "perch" or "blink" or "sleep"))
        {
            return;
        }

        if (draft.Cast.Find(m => m.Id != who && draft.NounOf(m.Id) is { } noun && noun.Archetype.Split('/')[0] is "building.wall" or "building.fence") is { } perch)
        {
            draft.Put(who, $"on {perch.Id}");
        }
    }

    // Metres: an ostrich perches on nothing.
    private const float LargestPercher = 0.9f;
}
