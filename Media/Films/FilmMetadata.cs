using System.Text;

namespace Sora.Media;

/// <summary>What the film says of itself, to be read with any player.</summary>
/// <param name="Title">Cut to 200 characters.</param>
/// <param name="Comment">Cut to 4,000 characters.</param>
public sealed record FilmMetadata(string Title, string Comment)
{
    /// <summary>The name under which a recipe is kept, since players show it nowhere in the way.</summary>
    internal const string RecipeKey = "synopsis";

    private const int LongestRecipe = 8_000_000;
    private const int LongestTitle = 200;
    private const int LongestComment = 4000;

    /// <summary>What the film was made from, for programs; null leaves it out.</summary>
    public string? Recipe { get; init; }

    /// <summary>ffmpeg's own text format, UTF-8. It goes through a socket: a prompt has no business on a command line that others can list.</summary>
    internal byte[] ToBytes()
    {
        var text = new StringBuilder(";FFMETADATA1\n");
        Append(text, "title", Title, LongestTitle);
        Append(text, "comment", Comment, LongestComment);
        if (Recipe is not null)
        {
            Append(text, RecipeKey, Recipe, LongestRecipe);
        }

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
