using System.Text;

namespace Sora.Media;

/// <summary>What the film says of itself, to be read with any player.</summary>
/// <param name="Title">Cut to 200 characters.</param>
/// <param name="Comment">Cut to 4,000 characters.</param>
public sealed record FilmMetadata(string Title, string Comment)
{
    private const int LongestTitle = 200;
    private const int LongestComment = 4000;

    /// <summary>ffmpeg's own text format, UTF-8. It goes through a socket: a prompt has no business on a command line that others can list.</summary>
    internal byte[] ToBytes()
    {
        var text = new StringBuilder(";FFMETADATA1\n");
        Append(text, "title", Title, LongestTitle);
        Append(text, "comment", Comment, LongestComment);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, string key, string value, int longest)
    {
        text.Append(key).Append('=');
        var count = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            if (++count > longest)
            {
                break;
            }

            if (rune.Value is '=' or ';' or '#' or '\\')
            {
                text.Append('\\');
            }

            text.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        text.Append('\n');
    }
}
