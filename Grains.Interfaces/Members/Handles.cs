using System.Text;

namespace Sora.Grains.Members;

/// <summary>The form of handles: 3 to 24 of a–z, 0–9 and _, beginning with a letter. Upper case is taken for lower case.</summary>
public static class Handles
{
    public const int Shortest = 3;
    public const int Longest = 24;

    /// <summary>Names that would be taken for the house's own.</summary>
    private static readonly HashSet<string> Reserved = ["admin", "administrator", "moderator", "operator", "system", "sora", "support", "help", "root", "null", "undefined", "everyone", "deleted"];

    /// <summary>The handle in its one form; null when the text is none.</summary>
    public static string? Normalise(string? text)
    {
        if (text is not { Length: >= Shortest and <= Longest })
        {
            return null;
        }

        var lower = text.ToLowerInvariant();
        return char.IsAsciiLetterLower(lower[0]) && !lower.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789_") ? lower : null;
    }

    public static bool IsReserved(string handle) => Reserved.Contains(handle);

    /// <summary>Handles that fit a name, to be tried in turn.</summary>
    public static IEnumerable<string> For(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant().Where(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_').SkipWhile(letter => !char.IsAsciiLetterLower(letter)))
        {
            plain.Append(letter);
        }

        const int RoomForNumber = 6;
        var stem = plain.Length < Shortest ? "member" : plain.ToString(0, Math.Min(plain.Length, Longest - RoomForNumber));
        if (!IsReserved(stem))
        {
            yield return stem;
        }

        for (var number = 2; ; number++)
        {
            yield return FormattableString.Invariant($"{stem}_{number}");
        }
    }
}
