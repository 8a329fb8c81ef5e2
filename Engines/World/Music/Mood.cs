using Sora.Engines.Lexicon;

namespace Sora.Engines.World.Music;

/// <summary>How harmony moves under the melody.</summary>
internal enum Figure
{
    Held,
    Arpeggio,
    Offbeat,
    Strummed,
    Pulse,
    Waltz,
}

/// <summary>What the drums do.</summary>
internal enum Groove
{
    None,
    Soft,
    Rock,
    Swing,
    March,
    Epic,
    Dance,
    Ticking,
}

/// <summary>What sets a kind of music apart.</summary>
/// <param name="Scale">Name of its mode.</param>
/// <param name="Slowest">Beats a minute.</param>
/// <param name="Progressions">Chords by degree, one a bar.</param>
/// <param name="Density">Notes of the melody a beat.</param>
/// <param name="Strength">0 soft to 1 strong.</param>
internal sealed record Mood(string Name, string Scale, int Slowest, int Fastest, string[] Progressions, double Density, double Strength, Figure Figure, Groove Groove, string Melody, string Harmony, string Bass)
{
    private static readonly Mood[] Kinds =
    [
        new("happy", "major", 112, 128, ["1 5 6 4", "1 4 1 5"], 1.5, 0.75, Figure.Strummed, Groove.Rock, "piano", "guitar", "bass guitar"),
        new("sad", "minor", 58, 68, ["1 6 3 7", "1 4 6 5"], 0.7, 0.45, Figure.Arpeggio, Groove.None, "cello", "piano", "cello"),
        new("calm", "major", 62, 74, ["1 4 1 5", "1 6 4 1"], 0.6, 0.35, Figure.Held, Groove.None, "flute", "slow strings", "cello"),
        new("tense", "phrygian", 92, 104, ["1 2 1 2", "1 1 2 7"], 0.5, 0.6, Figure.Pulse, Groove.Ticking, "viola", "strings", "double bass"),
        new("epic", "minor", 86, 100, ["1 6 3 7", "1 7 6 7"], 1, 1, Figure.Pulse, Groove.Epic, "brass", "strings", "trombone"),
        new("mysterious", "dorian", 68, 80, ["1 4 1 7", "1 2 1 4"], 0.6, 0.4, Figure.Arpeggio, Groove.None, "clarinet", "harp", "cello"),
        new("romantic", "major", 70, 82, ["1 6 2 5", "4 5 3 6"], 0.9, 0.5, Figure.Arpeggio, Groove.Soft, "violin", "piano", "cello"),
        new("playful", "major", 124, 144, ["1 5 1 5", "1 4 5 1"], 1.8, 0.6, Figure.Offbeat, Groove.Soft, "clarinet", "marimba", "bassoon"),
        new("scary", "locrian", 54, 66, ["1 2 1 5", "1 5 1 2"], 0.3, 0.55, Figure.Held, Groove.None, "whistle", "choir", "double bass"),
        new("triumphant", "major", 100, 114, ["1 4 5 1", "1 5 4 5"], 1.1, 0.95, Figure.Pulse, Groove.March, "trumpet", "brass", "tuba"),
        new("jazz", "dorian", 108, 132, ["2 5 1 6", "1 6 2 5"], 1.4, 0.55, Figure.Offbeat, Groove.Swing, "saxophone", "piano", "double bass"),
        new("lullaby", "major", 64, 74, ["1 4 5 1", "1 5 1 4"], 0.8, 0.3, Figure.Waltz, Groove.None, "music box", "celesta", "harp"),
        new("waltz", "major", 138, 160, ["1 5 5 1", "1 4 5 1"], 0.9, 0.6, Figure.Waltz, Groove.None, "violin", "strings", "double bass"),
        new("march", "major", 112, 120, ["1 1 5 1", "1 4 5 1"], 1.2, 0.85, Figure.Offbeat, Groove.March, "trumpet", "brass", "tuba"),
        new("electronic", "minor", 120, 130, ["1 6 7 1", "1 3 7 6"], 1.6, 0.8, Figure.Pulse, Groove.Dance, "synthesizer", "pad", "synth bass"),
        new("rock", "mixolydian", 118, 138, ["1 7 4 1", "1 4 1 5"], 1.3, 0.95, Figure.Strummed, Groove.Rock, "electric guitar", "rock guitar", "bass guitar"),
        new("folk", "mixolydian", 104, 120, ["1 7 1 5", "1 4 1 5"], 1.7, 0.6, Figure.Strummed, Groove.Soft, "fiddle", "steel guitar", "double bass"),
        new("oriental", "pentatonic", 72, 88, ["1 4 1 5", "1 5 4 1"], 1, 0.5, Figure.Arpeggio, Groove.None, "koto", "harp", "cello"),
    ];

    private static readonly Dictionary<string, int[]> Scales = new(StringComparer.Ordinal)
    {
        ["major"] = [0, 2, 4, 5, 7, 9, 11],
        ["minor"] = [0, 2, 3, 5, 7, 8, 10],
        ["dorian"] = [0, 2, 3, 5, 7, 9, 10],
        ["phrygian"] = [0, 1, 3, 5, 7, 8, 10],
        ["locrian"] = [0, 1, 3, 5, 6, 8, 10],
        ["mixolydian"] = [0, 2, 4, 5, 7, 9, 10],
        ["pentatonic"] = [0, 2, 4, 5, 7, 9, 11],
    };

    private static readonly Dictionary<string, string> Words = WordTable.Groups("""
        happy: cheerful upbeat joyful bright sunny merry uplifting pop fun festive optimistic lively carefree ukulele summer
        sad: melancholic melancholy sorrowful mournful somber sombre gloomy nostalgic bittersweet tragic lonely emotional elegiac blues
        calm: peaceful relaxing soft gentle ambient serene soothing quiet meditative tranquil dreamy ethereal slow chill lo-fi
        tense: suspenseful suspense dramatic urgent anxious nervous thriller ticking
        epic: cinematic heroic grand powerful majestic orchestral sweeping score action intense symphony
        mysterious: enigmatic strange curious magical mystical noir eerie_soft
        romantic: love tender warm sentimental ballad serenade
        playful: quirky whimsical comic funny silly bouncy cartoon comedic circus
        scary: horror creepy eerie ominous dark sinister spooky haunting menacing
        triumphant: victorious victory glorious anthem fanfare proud inspiring hopeful
        jazz: jazzy swing bossa smooth lounge bebop
        waltz: ballroom
        march: marching military parade
        electronic: techno synthwave edm dance synth futuristic retro house disco hip-hop
        rock: metal punk energetic driving
        folk: country celtic bluegrass acoustic irish medieval tavern western
        oriental: japanese chinese asian zen
    """);

    /// <summary>The kind that the words name best: the last that is known decides, "soft jazz" being jazz; calm where none is known.</summary>
    public static Mood Find(string? words)
    {
        Mood? found = null;
        foreach (var word in (words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = Words.GetValueOrDefault(word, word);
            found = Array.Find(Kinds, kind => kind.Name == name) ?? found;
        }

        return found ?? Kinds[2];
    }

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<Mood> All => Kinds;

    /// <summary>Semitones above the tonic.</summary>
    public IReadOnlyList<int> Degrees => Scales[Scale];

    /// <summary>Beats in a bar.</summary>
    public int Metre => Figure == Figure.Waltz ? 3 : 4;
}
