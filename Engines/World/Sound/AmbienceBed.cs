using Sora.Storyboards;

namespace Sora.Engines.World.Sound;

/// <summary>A lasting noise of a place.</summary>
/// <param name="Name">As the trace calls its cause.</param>
/// <param name="Level">Root mean square in dB relative to full scale.</param>
/// <param name="LowHz">Below this it fades.</param>
/// <param name="HighHz">Above this it fades.</param>
/// <param name="SwellSeconds">About how long one gust or wave lasts.</param>
/// <param name="SwellDepth">0 is steady, 1 dies away between swells.</param>
internal sealed record AmbienceBed(string Name, double Level, double LowHz, double HighHz, double SwellSeconds, double SwellDepth)
{
    private static readonly AmbienceBed RoomTone = new("room tone", -61, 60, 420, 9, 0.1);
    private static readonly AmbienceBed HallTone = new("hall tone", -58, 45, 320, 11, 0.15);
    private static readonly AmbienceBed KitchenTone = new("room tone", -59, 90, 700, 8, 0.1);
    private static readonly AmbienceBed Wind = new("wind", -54, 80, 480, 6, 0.55);
    private static readonly AmbienceBed StrongWind = new("wind", -45, 110, 900, 4.3, 0.7);
    private static readonly AmbienceBed Leaves = new("leaves", -60, 1_600, 6_500, 4.7, 0.75);
    private static readonly AmbienceBed Waves = new("waves", -42, 130, 3_200, 7.3, 0.9);
    private static readonly AmbienceBed Lapping = new("water", -50, 220, 1_500, 2.6, 0.6);
    private static readonly AmbienceBed Traffic = new("traffic", -50, 40, 300, 5.2, 0.35);
    private static readonly AmbienceBed Murmur = new("crowd", -46, 260, 1_500, 3.1, 0.35);
    private static readonly AmbienceBed Rain = new("rain", -42, 900, 9_000, 9.7, 0.15);
    private static readonly AmbienceBed RainOnRoof = new("rain", -53, 200, 1_800, 9.7, 0.15);

    /// <summary>What is heard at that place in that weather.</summary>
    public static IReadOnlyList<AmbienceBed> Of(Setting setting, bool outdoor)
    {
        var beds = new List<AmbienceBed>(OfPlace(Lexicon.Places.Nearest(setting.Place), outdoor));
        if (setting.Weather is "rain" or "storm")
        {
            beds.Add(outdoor ? Rain : RainOnRoof);
        }

        if (setting.Weather is "wind" or "storm" && outdoor)
        {
            beds.Add(StrongWind);
        }

        return beds;
    }

    private static AmbienceBed[] OfPlace(string place, bool outdoor) => place switch
    {
        "kitchen" => [KitchenTone],
        "hall" or "stage" => [HallTone],
        "space" => [],
        "beach" or "sea" => [Waves],
        "pond" => [Lapping, Leaves],
        "forest" or "park" or "meadow" => [Wind, Leaves],
        "street" or "city" or "road" => [Traffic, Wind],
        "stadium" => [Murmur],
        _ => outdoor ? [Wind] : [RoomTone],
    };
}
