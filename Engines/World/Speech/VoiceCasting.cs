using Sora.Engines.Lexicon;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Sound;
using Sora.Storyboards;

namespace Sora.Engines.World.Speech;

/// <summary>Gives a character a voice from age, sex, size and mood, and a line its manner.</summary>
internal static class VoiceCasting
{
    private const double MansHeight = 1.75;

    private static readonly string[] Men = ["m3", "m1", "m7", "m2"];
    private static readonly string[] Women = ["f2", "f3", "f1", "f4"];

    private static readonly HashSet<string> Old = WordTable.Set("old elderly aged ancient senior wrinkled grandmother grandfather grandma grandpa granny grandparent");
    private static readonly HashSet<string> Young = WordTable.Set("boy girl child kid baby toddler infant son daughter schoolboy schoolgirl grandson granddaughter orphan pupil lad");
    private static readonly HashSet<string> Female = WordTable.Set("""
        woman girl lady queen grandmother grandma granny granddaughter mother mom mum mommy daughter sister waitress princess witch actress nun bride aunt ballerina goddess heroine
        housewife stewardess geisha schoolgirl hen cow mare lioness fairy mermaid female duchess empress
    """);

    private static readonly HashSet<string> Deep = WordTable.Set("giant ogre troll monster dragon demon bear lion gorilla orc bull whale elephant");
    private static readonly Dictionary<string, string> Moods = WordTable.Groups("""
        angry: angry furious stern grumpy mad enraged fierce
        happy: happy cheerful excited joyful laughing smiling proud playful
        sad: sad crying tired lonely weary sleepy gloomy bored heartbroken
        afraid: scared afraid frightened nervous terrified anxious worried
        calm: calm gentle wise serene kind quiet peaceful patient
    """);

    /// <summary>The voice in which the line is spoken; the same character always has the same.</summary>
    /// <param name="who">Null is the narrator.</param>
    /// <param name="manner">say, whisper, shout or sing.</param>
    /// <param name="profile">A cameo's own voice; null draws one by what the member is.</param>
    public static Voice Of(CastMember? who, string? manner, CameoVoice? profile = null)
    {
        var voice = profile is not null && who is not null ? Mooded(OfProfile(profile), who) : who is null ? new Voice("m3") { Rate = 155, Range = 45 } : Mooded(OfBody(who), who);
        return manner switch
        {
            "whisper" => voice with { Variant = IsHigh(voice) ? "whisperf" : "whisper", Rate = 0.9 * voice.Rate, Decibels = -9 },
            "shout" => voice with { Pitch = Math.Min(99, voice.Pitch + 25), Range = Math.Min(99, voice.Range + 20), Rate = 0.92 * voice.Rate, Decibels = 7, Effort = 1 },
            "sing" => voice with { Range = 0, Rate = 0.7 * voice.Rate, Decibels = 2, Sings = true },
            _ => voice,
        };
    }

    private static Voice OfProfile(CameoVoice profile) => new(profile.IsHigh ? "f2" : "m3")
    {
        Pitch = Math.Clamp(profile.Pitch, 0, 99),
        Rate = Math.Clamp(profile.WordsPerMinute, 80, 440),
        Shift = Math.Clamp(profile.Size, 0.75, 1.35),
    };

    private static bool IsHigh(Voice voice) => voice.Variant.StartsWith('f');

    private static Voice OfBody(CastMember who)
    {
        var noun = Nouns.Of(who.Noun, who.Archetype);
        var words = Words(who);
        var isChild = words.Overlaps(Young) || noun.Class is "biped/boy" or "biped/girl" or "biped/child";
        var isOld = words.Overlaps(Old) || noun.Class == "biped/old";
        var dice = new NoiseSource(NoiseSource.Derive(0, who.Id + who.Noun));
        var draw = dice.Between(0, 1);
        var isFemale = words.Overlaps(Female) || noun.Class is "biped/woman" or "biped/girl";
        var one = (int)dice.Between(0, 3.999);
        if (noun.Archetype == "biped.robot" || noun.Family is "machine" or "vehicle")
        {
            return new Voice("m7") { Rate = 150, Range = 5, Metal = 1 };
        }

        if (isChild)
        {
            return new Voice("f2") { Pitch = isFemale ? 74 : 66, Range = 55, Rate = 145, Shift = 1.12 };
        }

        if (isOld)
        {
            return isFemale ? new Voice("f4") { Pitch = 38, Rate = 138, Range = 60, Shift = 0.97 } : new Voice("m2") { Pitch = 34, Rate = 138, Range = 55, Shift = 0.96 };
        }

        // A body's resonances go with its length; ears expect them to differ less than bodies do.
        var height = Math.Clamp((double)noun.Size.Y, 0.1, 8);
        var shift = noun.IsPerson ? 1 : DeterministicMath.Pow(MansHeight / height, 0.12);
        shift *= words.Overlaps(Deep) ? 0.85 : 1;
        return (isFemale || (draw > 0.85 && noun.IsPerson) ? new Voice(Women[one]) : new Voice(Men[one])) with { Shift = Math.Clamp(shift, 0.75, 1.35), Pitch = 42 + (16 * draw) };
    }

    private static Voice Mooded(Voice voice, CastMember who) => Words(who).Select(word => Moods.GetValueOrDefault(word)).FirstOrDefault(mood => mood is not null) switch
    {
        "angry" => voice with { Rate = 1.08 * voice.Rate, Range = Math.Min(99, voice.Range + 20), Effort = 0.5, Decibels = 3 },
        "happy" => voice with { Rate = 1.06 * voice.Rate, Pitch = Math.Min(99, voice.Pitch + 10), Range = Math.Min(99, voice.Range + 25) },
        "sad" => voice with { Rate = 0.85 * voice.Rate, Pitch = Math.Max(0, voice.Pitch - 8), Range = 25, Decibels = -2 },
        "afraid" => voice with { Rate = 1.15 * voice.Rate, Pitch = Math.Min(99, voice.Pitch + 15) },
        "calm" => voice with { Rate = 0.92 * voice.Rate, Range = 40 },
        _ => voice,
    };

    private static HashSet<string> Words(CastMember who) => [.. who.Noun.Split(' '), .. who.Adjectives ?? []];
}
