namespace Sora.Client.Feeds;

/// <summary>Asks now and then how the feed does, and offers a pause.</summary>
internal static class FeedCare
{
    public static readonly QuestionJson Question = new("mood", "How does your feed do you?", [new("good", "Well"), new("loud", "It is too loud"), new("samey", "It is always the same"), new("idle", "I only watch")]);

    public static PauseJson Pause(int minutes) => new(FormattableString.Invariant($"You have been here for {minutes} minutes. A good moment for a pause."), minutes);

    /// <summary>Whether a question falls between two places.</summary>
    public static bool AsksBetween(int before, int after, int every) => every > 0 && after / every > before / every;

    public static OfferJson? OfferFor(string answer) => answer switch
    {
        "loud" => new OfferJson("Shall it be calmer?", "less shouting, less crowds, less explosions"),
        "samey" => new OfferJson("Say what you would like to see instead, in words.", null),
        "idle" => new OfferJson("Take a film that you like and change it in words.", null),
        _ => null,
    };
}
