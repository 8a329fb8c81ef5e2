using Sora.Engines.Lexicon;
using Sora.Engines.World.Actors;

namespace Sora.Engines.World.Cast.People;

/// <summary>Expressions that a face is told apart by (Ekman's six, and calm).</summary>
internal enum Mood
{
    None,
    Joy,
    Anger,
    Fear,
    Surprise,
    Sadness,
    Disgust,
    Calm,
}

/// <summary>Moods as faces: which muscles of the face go where (Facial Action Coding System, in the fewest units that tell each).</summary>
internal static class Moods
{
    /// <summary>The first mood among the adjectives.</summary>
    public static Mood Of(IReadOnlyList<string>? adjectives)
    {
        foreach (var word in adjectives ?? [])
        {
            if (Adjectives.Find(word) is { Kind: AdjectiveKind.Mood } found)
            {
                return found.Value switch
                {
                    "happy" or "playful" => Mood.Joy,
                    "sad" => Mood.Sadness,
                    "angry" => Mood.Anger,
                    "fear" => Mood.Fear,
                    "surprise" => Mood.Surprise,
                    "disgust" => Mood.Disgust,
                    "calm" => Mood.Calm,
                    _ => Mood.None,
                };
            }
        }

        return Mood.None;
    }

    /// <summary>The face of a mood at full strength.</summary>
    public static Face FaceOf(Mood mood) => mood switch
    {
        // Cheeks up, corners up, lids narrowed.
        Mood.Joy => new(0.34, 1, 0.2, 0.84) { Wide = 0.5 },

        // Brows down and together, lids tight, lips pressed.
        Mood.Anger => new(0.02, -0.55, -0.9, 0.82) { Inner = -1, Closed = 0.7, Sneer = 0.25 },

        // Brows raised and drawn together, eyes wide, mouth stretched.
        Mood.Fear => new(0.30, -0.55, 0.75, 1.4) { Inner = 0.8, Wide = 0.8 },

        // Brows high, eyes wide, jaw dropped, lips loose.
        Mood.Surprise => new(0.85, 0, 1, 1.45) { Round = 0.75 },

        // Inner brows up, corners down, lids heavy.
        Mood.Sadness => new(0, -1, -0.1, 0.66) { Inner = 1 },

        // Nose wrinkled, upper lip up, lids tight, tongue out; the brows are not drawn together as in anger.
        Mood.Disgust => new(0.34, -0.7, -0.15, 0.5) { Sneer = 1, Inner = 0.25 },
        Mood.Calm => new(0, 0.28, 0.05, 0.85),
        _ => Face.AtEase,
    };

    /// <summary>A face that a motion makes, over that of a lasting mood: what the motion leaves at ease keeps the mood.</summary>
    public static Face Over(Mood mood, in Face made)
    {
        if (mood == Mood.None)
        {
            return made;
        }

        var ease = Face.AtEase;
        var busy = Math.Clamp(Math.Abs(made.Smile - ease.Smile) + Math.Abs(made.Brow) + (1.5 * made.Mouth) + (1.5 * Math.Max(0, 1 - made.Eyes)), 0, 1);
        return Face.Mix(FaceOf(mood), made, 0.75 * busy) with { Lips = made.Lips };
    }
}
