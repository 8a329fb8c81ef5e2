using System.Text.RegularExpressions;

namespace Sora.Engines.Direction;

/// <summary>Cuts a prompt into the texts of its shots where it says "Shot 2:", "Scene 2:", "cut to" or "then we see".</summary>
internal static partial class ShotSplitter
{
    /// <summary>At least one text; those beyond <paramref name="most"/> are joined to the last.</summary>
    public static List<string> Split(string prompt, int most)
    {
        var texts = Mark().Split(prompt).Where(HasWords).ToList();
        if (texts.Count == 0)
        {
            texts.Add(prompt);
        }

        if (texts.Count > most)
        {
            var rest = string.Join(". ", texts.Skip(most - 1));
            texts.RemoveRange(most - 1, texts.Count - most + 1);
            texts.Add(rest);
        }

        return texts;
    }

    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);

    [GeneratedRegex(@"\b(?:shot|scene)\s{0,3}[0-9]{1,3}\s{0,3}[:.)\-–—]|\b(?:smash |hard )?cut to\b:?|\bthen we see\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
