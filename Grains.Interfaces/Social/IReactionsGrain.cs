using Sora.Grains.Ids;

namespace Sora.Grains.Social;

/// <summary>What members do with one film. Key: the <see cref="VideoId"/>'s text. Whether the member may see the film is asked before.</summary>
[Alias("sora.IReactionsGrain")]
public interface IReactionsGrain : IGrainWithStringKey
{
    /// <summary>Likes it or no more; durable once it returns. Many at a time are written together.</summary>
    [Alias("SetLike")]
    Task<LikeAnswer> SetLike(OwnerId member, OwnerId author, bool liked);

    /// <summary>Counts one view a member and day, and remembers that the member has seen it.</summary>
    [Alias("View")]
    Task View(OwnerId member, bool counts);

    /// <summary>Adds a comment; again under the same id changes nothing.</summary>
    [Alias("Comment")]
    Task Comment(NewComment comment, OwnerId author);

    /// <summary>False when there is no such comment on this film.</summary>
    [Alias("DeleteComment")]
    Task<bool> DeleteComment(string id);

    /// <summary>A member makes a video of it, which its author is not told of.</summary>
    [Alias("Remixed")]
    Task Remixed(VideoId video, OwnerId member);

    /// <summary>A film that was made of it is public.</summary>
    [Alias("RemixPublished")]
    Task RemixPublished(VideoId video, OwnerId member, OwnerId author);
}

/// <summary>Whether the member likes the film now, and how many do.</summary>
[GenerateSerializer, Immutable, Alias("sora.LikeAnswer")]
public sealed record LikeAnswer([property: Id(0)] bool Liked, [property: Id(1)] int Likes);

/// <summary>A comment that is to be added.</summary>
/// <param name="ReplyTo">Another comment on the same film; null when it answers none.</param>
[GenerateSerializer, Immutable, Alias("sora.NewComment")]
public sealed record NewComment(
    [property: Id(0)] string Id, [property: Id(1)] OwnerId Member, [property: Id(2)] string? ReplyTo, [property: Id(3)] string Text, [property: Id(4)] DateTimeOffset CreatedAt);
