using System.Globalization;
using System.Text;

namespace Sora.Storyboards;

/// <summary>Captions as WebVTT (W3C): speech with its speaker, sounds in brackets, the language in the header.</summary>
public static class WebVtt
{
    private const string Undetermined = "und";

    /// <summary>The whole file, UTF-8 text with LF; without captions only the header.</summary>
    /// <param name="captions">In any order.</param>
    public static string Write(IEnumerable<Caption> captions)
    {
        ArgumentNullException.ThrowIfNull(captions);
        var inOrder = captions.OrderBy(caption => caption.Start).ThenBy(caption => caption.End).ToList();
        var text = new StringBuilder("WEBVTT\nKind: captions\nLanguage: ").Append(LanguageOf(inOrder)).Append('\n');
        foreach (var caption in inOrder)
        {
            text.Append('\n').Append(Time(caption.Start)).Append(" --> ").Append(Time(Math.Max(caption.End, caption.Start + 0.001))).Append('\n').Append(Cue(caption)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The language of most of what is said; und where nothing is.</summary>
    public static string LanguageOf(IEnumerable<Caption> captions) => captions
        .Where(caption => caption.Language is not null)
        .GroupBy(caption => caption.Language!, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(group => group.Sum(caption => caption.Text.Length))
        .FirstOrDefault()?.Key ?? Undetermined;

    private static string Cue(Caption caption)
    {
        // A cue ends at an empty line, and an arrow in it would be read as times.
        var words = Escaped(string.Join(' ', caption.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return caption.Speaker is { } who ? $"<v {Escaped(who)}>{words}</v>" : words;
    }

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Time(double seconds)
    {
        var milliseconds = (long)Math.Round(Math.Max(0, seconds) * 1000);
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 3_600_000:00}:{milliseconds / 60_000 % 60:00}:{milliseconds / 1000 % 60:00}.{milliseconds % 1000:000}");
    }
}
