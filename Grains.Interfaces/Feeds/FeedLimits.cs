namespace Sora.Grains.Feeds;

/// <summary>Bounds of feeds.</summary>
public static class FeedLimits
{
    public const int MostTopics = 30;
    public const int LongestTopic = 40;
    public const int GreatestWeight = 2;

    /// <summary>Films whose order is frozen at a time.</summary>
    public const int PartLength = 100;

    /// <summary>A feed ends after so many parts.</summary>
    public const int MostParts = 100;
}
