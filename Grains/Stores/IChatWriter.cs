using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Social;

namespace Sora.Grains.Stores;

/// <summary>Writes chats. Durable once a call returns.</summary>
public interface IChatWriter
{
    /// <summary>Writes a message if it may be written.</summary>
    Task<ChatVerdict> Write(string chat, NewMessage message, MessagePolicy policy, int mostNewADay, DateTimeOffset now);

    Task<bool> Accept(string chat, OwnerId member);

    /// <summary>The member has read, or put away, what is there.</summary>
    Task<bool> Mark(string chat, OwnerId member, bool cleared, DateTimeOffset now);
}

/// <summary>Whether a message was written.</summary>
public enum ChatVerdict
{
    Written,

    /// <summary>The other takes no messages from this sender.</summary>
    Closed,

    /// <summary>The request has yet to be accepted.</summary>
    Pending,

    /// <summary>The sender began too many chats today.</summary>
    TooMany,
}
