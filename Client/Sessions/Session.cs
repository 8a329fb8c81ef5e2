using System.Globalization;
using Sora.Client.Keys;
using Sora.Grains.Ids;

namespace Sora.Client.Sessions;

/// <summary>A sign-in on the page: whose, by which key, until when. The cookie holds it signed; nothing is stored, and the key is looked up on each request.</summary>
internal sealed record Session(OwnerId Owner, string KeyFingerprint, DateTimeOffset ExpiresAt)
{
    private const string Purpose = "sora.session.1";
    private const char Separator = '.';

    public string Write(Signer signer)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Owner}{Separator}{KeyFingerprint}{Separator}{ExpiresAt.ToUnixTimeSeconds()}");
        return text + Separator + signer.Sign(Purpose, text);
    }

    /// <summary>Null when it is not ours, was changed, or is over.</summary>
    public static Session? Read(string? value, Signer signer, DateTimeOffset now)
    {
        const int Longest = 512;
        if (value is null or { Length: > Longest } || !value.Contains(Separator))
        {
            return null;
        }

        var end = value.LastIndexOf(Separator);
        var text = value[..end];
        var parts = text.Split(Separator);
        if (!signer.Verify(Purpose, text, value[(end + 1)..]) || parts.Length != 3 || !OwnerId.TryParse(parts[0], out var owner))
        {
            return null;
        }

        var expires = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[2], CultureInfo.InvariantCulture));
        return expires > now ? new Session(owner, parts[1], expires) : null;
    }
}

/// <summary>What the page is told of its session.</summary>
/// <param name="ExpiresAt">Unix seconds.</param>
internal sealed record SessionJson(string Owner, string Name, long ExpiresAt);

/// <summary>Null: nobody is signed in.</summary>
internal sealed record SessionEnvelope(SessionJson? Session);
