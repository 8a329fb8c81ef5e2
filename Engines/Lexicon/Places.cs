namespace Sora.Engines.Lexicon;

/// <summary>The places that first light knows.</summary>
public static class Places
{
    private static readonly Dictionary<string, string> ByWord = WordTable.Groups("""
        room: room bedroom studio office indoors lounge parlour attic cellar basement nursery
        living_room: living_room
        kitchen: kitchen restaurant cafe café bar bakery
        hall: hall gym gymnasium corridor church_hall ballroom warehouse factory museum library
        stage: stage theatre theater
        street: street alley sidewalk pavement pier rooftop square market
        city: city town downtown village
        road: road highway lane motorway
        beach: beach seaside shore coast
        sea: sea ocean lake river
        pond: pond
        meadow: meadow field pasture prairie plain countryside grass outdoors outside
        park: park garden yard backyard playground
        forest: forest woods jungle woodland
        desert: desert
        mountain: mountain mountains cliff valley canyon
        snowfield: snowfield
        ice: ice rink glacier
        stadium: stadium arena pitch court
        launch_pad: launch_pad
        space: space moon
        sky: sky
        """).ToDictionary(pair => pair.Key, pair => pair.Value.Replace('_', ' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Indoors = new(StringComparer.Ordinal) { "room", "living room", "kitchen", "hall", "stage" };

    /// <summary>The place that a word names; null when it names none.</summary>
    public static string? Find(string word) => ByWord.GetValueOrDefault(word);

    /// <summary>Whether the place has a roof.</summary>
    public static bool IsIndoors(string place) => Indoors.Contains(place);
}
