using System.Buffers;

namespace Sora.Silo.Storage.Blobs;

/// <summary>What a blob's key may look like: parts of letters, digits, '_', '-' and '.', joined by slashes. No part begins with a dot.</summary>
internal static class BlobKey
{
    public const int MostCharacters = 512;
    public const int MostPartCharacters = 128;
    public const int MostParts = 8;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.");

    /// <exception cref="ArgumentException">The key is malformed.</exception>
    public static string Check(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return IsSound(key)
            ? key
            : throw new ArgumentException(
                $"The blob key '{Shorten(key)}' is malformed; use 1 to {MostParts} parts of letters, digits, '_', '-' and '.', none beginning with a dot, joined by '/'.",
                nameof(key));
    }

    /// <summary>Checks a prefix and takes its last slash away.</summary>
    /// <exception cref="ArgumentException">It is no key followed by a slash.</exception>
    public static string CheckPrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return prefix.EndsWith('/')
            ? Check(prefix[..^1])
            : throw new ArgumentException($"The blob prefix '{Shorten(prefix)}' does not end in a slash.", nameof(prefix));
    }

    public static bool IsSound(string key)
    {
        if (key.Length > MostCharacters)
        {
            return false;
        }

        var parts = 0;
        foreach (var range in key.AsSpan().Split('/'))
        {
            var part = key.AsSpan(range);
            if (++parts > MostParts || part.Length is 0 or > MostPartCharacters || part[0] == '.' || part.ContainsAnyExcept(Allowed))
            {
                return false;
            }
        }

        return true;
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
