namespace Sora.Engines.Direction.Languages;

/// <summary>What is answered to a prompt in a language that the built-in director does not read.</summary>
internal static class UnreadLanguage
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ja"] = "Japanese",
        ["zh"] = "Chinese",
        ["ko"] = "Korean",
        ["ru"] = "a Cyrillic language such as Russian",
        ["ar"] = "Arabic",
        ["he"] = "Hebrew",
        ["el"] = "Greek",
        ["th"] = "Thai",
        ["hi"] = "a language of India",
        ["de"] = "German",
        ["fr"] = "French",
        ["es"] = "Spanish",
        ["it"] = "Italian",
        ["pt"] = "Portuguese",
        ["nl"] = "Dutch",
        ["pl"] = "Polish",
        ["sv"] = "Swedish",
        ["tr"] = "Turkish",
        ["id"] = "Indonesian",
    };

    /// <summary>One sentence with the remedy; null for a prompt that can be read.</summary>
    /// <param name="outsideQuotes">The prompt without what is quoted: people in a film may speak any language.</param>
    public static string? Refusal(string outsideQuotes) => TextLanguage.Of(outsideQuotes) is { } tag
        ? $"The prompt seems to be in {Names.GetValueOrDefault(tag, "a language")}, and the built-in director reads English only; write it in English, or configure a language model that reads it (Director:Endpoint and Director:Model)."
        : null;
}
