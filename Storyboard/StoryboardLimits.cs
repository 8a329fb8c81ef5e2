namespace Sora.Storyboards;

/// <summary>The most that a storyboard may ask for. Storyboards may come from outside, so everything that costs work or memory is bounded.</summary>
public static class StoryboardLimits
{
    /// <summary>Characters of canonical or other JSON text that are read at all.</summary>
    public const int JsonCharacters = 4_000_000;
    public const int PromptCharacters = 32_000;

    /// <summary>Length of the whole film, extensions included.</summary>
    public const double FilmSeconds = 120;
    public const int Shots = 64;

    /// <summary>Cast members in one shot.</summary>
    public const int Cast = 200;

    /// <summary>How many alike one member may stand for, and all members of a shot together.</summary>
    public const int Alike = 200;
    public const int AlikeInShot = 400;
    public const int Beats = 256;
    public const int SpeechLines = 64;
    public const int SoundCues = 128;
    public const int Overlays = 32;
    public const int Flags = 1_000;

    /// <summary>Entries of <see cref="Storyboard.Unplaced"/>: every second character of a prompt may end a word.</summary>
    public const int Unplaced = PromptCharacters / 2;

    /// <summary>Adjectives, garments, manners and implied paths of one item.</summary>
    public const int Words = 32;

    /// <summary>Ids, names and single words.</summary>
    public const int NameCharacters = 100;

    /// <summary>A spoken line, a sign.</summary>
    public const int TextCharacters = 2_000;
    public const double SlowMotion = 100;
    public const double TimeLapse = 100_000;
    public const double ShortestLensMillimetres = 4;
    public const double LongestLensMillimetres = 2_000;
    public const double SlowestTempo = 20;
    public const double FastestTempo = 300;
}
