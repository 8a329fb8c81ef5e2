using System.Security.Cryptography;
using System.Text;

namespace Sora.Grains.Ids;

/// <summary>Ids of what members do together: a prefix and 32 hexadecimal digits.</summary>
public static class SocialIds
{
    public const string Comment = "comment_";
    public const string Notification = "notification_";
    public const string Report = "report_";
    public const string Chat = "chat_";
    public const string Message = "message_";
    public const string Feed = "feed_";

    private const int IdBytes = 16;

    /// <summary>A fresh one, from the system's random source.</summary>
    public static string New(string prefix) => IdText.New(prefix);

    /// <summary>The one id that those parts have, so that what happens twice is known by one name.</summary>
    public static string Of(string prefix, params ReadOnlySpan<string> parts) =>
        prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, IdBytes));

    public static bool IsSound(string? text, string prefix) => IdText.IsSound(text, prefix);
}
