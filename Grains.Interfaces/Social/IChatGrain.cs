using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Videos;

namespace Sora.Grains.Social;

/// <summary>What two members write to each other. Key: <see cref="ChatKeys.Of"/>. Somebody else's chat answers as if it did not exist.</summary>
[Alias("sora.IChatGrain")]
public interface IChatGrain : IGrainWithStringKey
{
    /// <summary>Writes a message, and begins the chat with it; durable once it returns. A stranger's first message is a request, which the other accepts by answering.</summary>
    [Alias("Write")]
    Task<Refusal?> Write(NewMessage message, MessagePolicy policy);

    /// <summary>The one who was asked takes the chat; false when there is nothing to take.</summary>
    [Alias("Accept")]
    Task<bool> Accept(OwnerId member);

    /// <summary>The member has read everything so far.</summary>
    [Alias("Read")]
    Task<bool> Read(OwnerId member);

    /// <summary>Puts it away until something new is written.</summary>
    [Alias("Clear")]
    Task<bool> Clear(OwnerId member);
}

/// <summary>A message that is to be written.</summary>
/// <param name="Film">Sent along; null when none is.</param>
[GenerateSerializer, Immutable, Alias("sora.NewMessage")]
public sealed record NewMessage(
    [property: Id(0)] string Id, [property: Id(1)] OwnerId From, [property: Id(2)] OwnerId To, [property: Id(3)] string Text, [property: Id(4)] VideoId? Film);

/// <summary>Grain keys of chats: one for each two.</summary>
public static class ChatKeys
{
    public static string Of(OwnerId one, OwnerId other) => string.CompareOrdinal(one.Value, other.Value) < 0
        ? SocialIds.Of(SocialIds.Chat, one.Value, other.Value)
        : SocialIds.Of(SocialIds.Chat, other.Value, one.Value);
}
