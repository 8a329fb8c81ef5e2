using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Sora.Grains.Ids;

namespace Sora.Client.Sessions;

/// <summary>What the session cookie holds: whose session it is, and a secret of which the member knows the hash.</summary>
internal sealed record SessionToken(OwnerId Owner, string Secret)
{
    private const char Separator = '.';
    private const int SecretBytes = 32;
    private const int SecretLength = 43;

    /// <summary>By which the member finds the session: lower-case hexadecimal SHA-256 of the secret.</summary>
    public string SecretHash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Secret)));

    public static SessionToken New(OwnerId owner) => new(owner, Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>Null when it has not the form of ours.</summary>
    public static SessionToken? Parse(string? value)
    {
        var dot = value?.IndexOf(Separator, StringComparison.Ordinal) ?? -1;
        return dot > 0 && value!.Length - dot - 1 == SecretLength && OwnerId.TryParse(value[..dot], out var owner) ? new SessionToken(owner, value[(dot + 1)..]) : null;
    }

    public override string ToString() => $"{Owner}{Separator}{Secret}";
}
