using System.Security.Cryptography;

namespace Sora.Grains.Ids;

/// <summary>The text form that all ids share: a readable prefix and 32 lower-case hexadecimal digits.</summary>
internal static class IdText
{
    private const int RandomBytes = 16;

    public static string New(string prefix) => prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));

    public static bool IsSound(string? text, string prefix)
    {
        if (text is null || text.Length != prefix.Length + (2 * RandomBytes) || !text.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        return !text.AsSpan(prefix.Length).ContainsAnyExcept("0123456789abcdef");
    }
}
