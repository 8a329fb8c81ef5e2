using Orleans.Concurrency;
using Sora.Grains.Ids;

namespace Sora.Grains.Feeds;

/// <summary>A member's feed: what it wants to see more and less of, and the orders of the feeds that it has begun. Key: the <see cref="OwnerId"/>'s text.</summary>
[Alias("sora.IFeedGrain")]
public interface IFeedGrain : IGrainWithStringKey
{
    /// <summary>Begins a feed and freezes the order of its first part.</summary>
    /// <param name="personalised">Whether what the member liked and remixed weighs.</param>
    [Alias("Begin")]
    Task<FeedPart> Begin(bool personalised);

    /// <summary>A part of a feed that was begun; the one after the last is made of what was in none before. Null when the member began no such feed, or it is forgotten.</summary>
    [Alias("Read")]
    Task<FeedPart?> Read(string feed, int part, bool personalised);

    /// <summary>The member has seen them: feeds that begin later leave them out.</summary>
    [Alias("Seen")]
    Task Seen(VideoId[] films);

    /// <summary>What the member wants more and less of.</summary>
    [ReadOnly, Alias("GetSteering")]
    Task<FeedTopic[]> GetSteering();

    /// <summary>The member is erased.</summary>
    [Alias("Forget")]
    Task Forget();

    /// <summary>Replaces it.</summary>
    [Alias("SetSteering")]
    Task SetSteering(FeedTopic[] topics);
}

/// <summary>A piece of a feed's order; it never changes.</summary>
/// <param name="Number">From 0.</param>
/// <param name="BegunAt">When the feed was.</param>
[GenerateSerializer, Immutable, Alias("sora.FeedPart")]
public sealed record FeedPart([property: Id(0)] string Feed, [property: Id(1)] int Number, [property: Id(2)] DateTimeOffset BegunAt, [property: Id(3)] FeedEntry[] Entries);

/// <summary>A film in a feed, with the terms that put it there.</summary>
/// <param name="Terms">In the order of <see cref="FeedTerms"/>; their sum is the score.</param>
[GenerateSerializer, Immutable, Alias("sora.FeedEntry")]
public sealed record FeedEntry([property: Id(0)] VideoId Film, [property: Id(1)] double[] Terms);

/// <summary>Something to see more or less of.</summary>
/// <param name="Topic">Lower-case words.</param>
/// <param name="Weight">-2 (none of it) to 2.</param>
[GenerateSerializer, Immutable, Alias("sora.FeedTopic")]
public sealed record FeedTopic([property: Id(0)] string Topic, [property: Id(1)] int Weight);

/// <summary>What a score is the sum of. docs/designs/feed.md has the formula.</summary>
public static class FeedTerms
{
    public const int Following = 0;
    public const int Fresh = 1;
    public const int Creative = 2;
    public const int Liked = 3;
    public const int Interest = 4;
    public const int Steered = 5;

    public static readonly string[] Names = ["following", "fresh", "creative", "liked", "interest", "steered"];
}
