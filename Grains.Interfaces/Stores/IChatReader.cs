using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>Chats as one of their two sees them. Those with whoever blocks or is blocked are hidden.</summary>
public interface IChatReader
{
    /// <summary>Last used first.</summary>
    /// <param name="member">Whose.</param>
    /// <param name="requests">Only what strangers ask; otherwise all but that.</param>
    /// <param name="limit">At most 100.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlyList<ChatView>> List(OwnerId member, bool requests, int limit, CancellationToken cancellation);

    /// <summary>Null when it is none of the member's.</summary>
    Task<ChatView?> Find(OwnerId member, string chat, CancellationToken cancellation);

    /// <summary>Newest first, since the member last put the chat away.</summary>
    Task<IReadOnlyList<MessageView>> Messages(OwnerId member, string chat, Place? after, int limit, CancellationToken cancellation);

    /// <summary>Null when it is in none of the member's chats.</summary>
    Task<MessageView?> Message(OwnerId member, string id, CancellationToken cancellation);
}

/// <summary>A chat.</summary>
/// <param name="Asked">Whether the member is asked and has not accepted.</param>
public sealed record ChatView(string Id, Person With, bool Accepted, bool Asked, int Unread, DateTimeOffset UpdatedAt, MessageView? Last);

/// <summary>A message.</summary>
public sealed record MessageView(string Id, string Chat, OwnerId From, string Text, VideoId? Film, DateTimeOffset CreatedAt);
