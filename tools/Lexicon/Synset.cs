namespace Sora.LexiconTool;

/// <summary>One meaning in WordNet: a set of synonyms.</summary>
/// <param name="Offset">Its name within the data file of its part of speech.</param>
/// <param name="LexicographerFile">Number of the lexicographer file: 5 is noun.animal, 38 verb.motion (lexnames(5WN)).</param>
/// <param name="Words">As written, spaces for underscores; capitals mark proper names.</param>
/// <param name="Hypernyms">Offsets of what it is a kind of.</param>
/// <param name="InstanceOf">Offsets of what a single bearer of a name is one of.</param>
/// <param name="Groups">Of a verb, offsets of meanings close to it; of an adjective, those similar to it.</param>
/// <param name="Frames">Of a verb, numbers of its sentence frames (wninput(5WN)).</param>
internal sealed record Synset(
    int Offset,
    int LexicographerFile,
    IReadOnlyList<string> Words,
    IReadOnlyList<int> Hypernyms,
    IReadOnlyList<int> InstanceOf,
    IReadOnlyList<int> Groups,
    IReadOnlyList<int> Frames);

/// <summary>A word's meaning, in the order of its frequency.</summary>
/// <param name="Count">How often it was tagged in the counted texts.</param>
internal readonly record struct Sense(Synset Synset, int Count);
