using System.Security.Cryptography;

namespace Sora.Grains.Members;

/// <summary>The form of invite codes: three groups of four from an alphabet without look-alikes (Crockford's base 32), 60 random bits.</summary>
public static class InviteCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Letters = 12;
    private const int GroupLength = 4;
    private const int LongestTyped = 40;

    /// <summary>A fresh one, from the system's random source.</summary>
    public static string New() => Show(RandomNumberGenerator.GetString(Alphabet, Letters));

    /// <summary>The code in its one form, as it is read aloud or typed: case, hyphens and blanks do not matter, O is 0, I and L are 1. Null when it is none.</summary>
    public static string? Normalise(string? typed)
    {
        if (typed is not { Length: <= LongestTyped })
        {
            return null;
        }

        var plain = string.Concat(typed.ToUpperInvariant().Where(letter => letter is not ('-' or ' ')).Select(letter => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter }));
        return plain.Length == Letters && !plain.AsSpan().ContainsAnyExcept(Alphabet) ? Show(plain) : null;
    }

    /// <param name="code">In its one form.</param>
    public static string KeyOf(string code) => "invite_" + code;

    private static string Show(string plain) => string.Join('-', plain.Chunk(GroupLength).Select(group => new string(group)));
}
