namespace Sora.Engines.Lexicon;

/// <summary>Words for sounds and for music.</summary>
public static class SoundWords
{
    private static readonly HashSet<string> Sounds = WordTable.Set("""
        roar clink splash plop thud bang crash boom clap clang creak rumble whoosh crackle squeak squeal honk buzz sizzle pop rattle rustle
        applause cheer cheering clapping laughter birdsong bark barking meow hoot thunder music footsteps bells chime beep siren whistle echo
        """);

    private static readonly HashSet<string> Instruments = WordTable.Set("piano guitar violin flute drum drums trumpet saxophone cello harp accordion orchestra organ banjo ukulele");

    private static readonly HashSet<string> Moods = WordTable.Set("soft gentle sad happy cheerful upbeat tense dramatic epic calm romantic melancholy playful dark jazzy ominous");

    public static bool IsSound(string word) => Sounds.Contains(word);

    public static bool IsInstrument(string word) => Instruments.Contains(word);

    public static bool IsMusicMood(string word) => Moods.Contains(word);
}
