using Sora.Engines.Lexicon;

namespace Sora.Engines.World.Sound.Voices;

/// <summary>Sounds and sources that are music: a composer sees to them, not the foley.</summary>
internal static class MusicNames
{
    private static readonly HashSet<string> Players = WordTable.Set("radio gramophone jukebox speaker stereo boombox record phonograph turntable band orchestra choir busker loudspeaker headphones");
    private static readonly HashSet<string> Tunes = WordTable.Set("music song melody tune lullaby jazz waltz tango symphony anthem techno march play soundtrack radio ballad serenade");

    /// <summary>Whether the sound of that name from that source is music.</summary>
    public static bool Plays(string name, string? noun) => Tunes.Contains(name[(name.LastIndexOf(' ') + 1)..]) || IsSource(name) || (noun is not null && IsSource(noun));

    /// <summary>Whether music comes out of it when it is in the picture.</summary>
    public static bool IsSource(string noun) => Players.Contains(noun) || Nouns.Of(noun, null).Class.StartsWith("instrument", StringComparison.Ordinal);
}
