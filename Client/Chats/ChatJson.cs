using Sora.Client.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Chats;

/// <summary>A chat as one of its two sees it.</summary>
/// <param name="State">open, request (the viewer is asked) or sent_request.</param>
internal sealed record ChatJson(string Id, PersonJson With, string State, MessageJson? Last, int Unread, long UpdatedAt)
{
    public static ChatJson Of(ChatView chat) => new(
        chat.Id, PersonJson.Of(chat.With), chat.Accepted ? "open" : chat.Asked ? "request" : "sent_request", chat.Last is { } last ? MessageJson.Of(last) : null, chat.Unread, chat.UpdatedAt.ToUnixTimeSeconds());
}

/// <summary>A message.</summary>
internal sealed record MessageJson(string Id, string ChatId, string From, string Text, string? FilmId, long CreatedAt)
{
    public static MessageJson Of(MessageView message) => new(message.Id, message.Chat, message.From.Value, message.Text, message.Film?.Value, message.CreatedAt.ToUnixTimeSeconds());
}

internal sealed record OpenChatRequest(string? Handle, string? Text, string? FilmId);

internal sealed record MessageRequest(string? Text, string? FilmId);
