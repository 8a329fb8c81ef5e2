using System.Text;

namespace Sora.Silo.Storage;

/// <summary>Text as every database takes it.</summary>
internal static class SqlText
{
    /// <summary>Replaces what PostgreSQL's UTF-8 text cannot hold, the null character and halves of surrogate pairs, by U+FFFD.</summary>
    public static string Storable(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        }

        return sound.ToString();
    }
}
