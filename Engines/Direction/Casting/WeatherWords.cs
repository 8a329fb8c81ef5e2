using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Casting;

/// <summary>Nouns and verbs that say what the weather is.</summary>
internal static class WeatherWords
{
    private static readonly Dictionary<string, string> ByNoun = WordTable.Groups("""
        rain: rain rainfall drizzle downpour raindrop shower rainstorm cloudburst monsoon
        snow: snow snowfall snowflake blizzard snowstorm sleet flurry hail
        fog: fog mist haze
        storm: storm thunderstorm thunder lightning tempest hurricane typhoon
        wind: wind breeze gust gale
        clear: sunshine sunlight
        """);

    private static readonly Dictionary<string, string> ByVerb = WordTable.Groups("""
        rain: rain drizzle pour
        snow: snow hail sleet
        storm: thunder storm
        """);

    /// <summary>The weather that a noun names; null when it names none.</summary>
    public static string? Find(string noun) => ByNoun.GetValueOrDefault(noun);

    /// <summary>The weather of "it rains"; null when the verb is none.</summary>
    public static string? OfVerb(string verb) => ByVerb.GetValueOrDefault(verb);
}
