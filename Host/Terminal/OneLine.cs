namespace Sora.Host.Terminal;

/// <summary>Text that fits one line of a terminal.</summary>
internal static class OneLine
{
    private const int LongestLine = 400;

    /// <summary>White space and control characters become single spaces; what is too long is cut with an ellipsis.</summary>
    public static string Of(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        plain = string.Concat(plain.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return plain.Length <= LongestLine ? plain : string.Concat(plain.AsSpan(0, LongestLine - 1), "…");
    }
}
