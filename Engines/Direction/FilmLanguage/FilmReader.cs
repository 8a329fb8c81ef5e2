using System.Globalization;
using System.Text.RegularExpressions;
using Sora.Engines.Direction.Reading;

namespace Sora.Engines.Direction.FilmLanguage;

/// <summary>What a text says of the film itself rather than of what happens in it.</summary>
/// <param name="Settings">In order of the text.</param>
/// <param name="Ignored">Characters that are done with and that no reader of sentences should see, ascending.</param>
internal sealed record FilmReading(IReadOnlyList<FilmSetting> Settings, IReadOnlyList<TextSpan> Ignored)
{
    /// <summary>The first value of a field; null when it is not set.</summary>
    public FilmSetting? Find(string field) => Settings.FirstOrDefault(setting => setting.Field == field);
}

/// <summary>One thing said of the film.</summary>
/// <param name="Field">framing, angle, move, lens, style, grade, era, monochrome, slow, lapse, time, weather or transition.</param>
/// <param name="LeadsTo">Where the words begin that the phrase governs ("close-up of …", "the camera follows …"); null for none.</param>
internal sealed record FilmSetting(string Field, string Value, TextSpan Span, int? LeadsTo);

/// <summary>Takes film language out of a text before its sentences are read: camera, look, grading, speed, lens, era, time of day, weather, cutting.</summary>
internal static partial class FilmReader
{
    /// <param name="text">Any text; quotations in it are not looked at.</param>
    /// <param name="quotations">Spans of quoted words, ascending.</param>
    public static FilmReading Read(string text, IReadOnlyList<TextSpan> quotations)
    {
        var words = PlainWord.Cut(text, quotations);
        var settings = new List<FilmSetting>();
        var ignored = new List<TextSpan>();
        for (var i = 0; i < words.Count;)
        {
            if (FilmPhrases.Find(words, i) is { } phrase && !DescribesAThing(phrase.Settings, words, i + phrase.Words))
            {
                i = Take(words, i, phrase.Kind, phrase.Settings, phrase.Words, settings, ignored);
            }
            else if (Measured(words, i) is { } measured)
            {
                i = Take(words, i, measured.Kind, measured.Settings, measured.Words, settings, ignored);
            }
            else
            {
                i++;
            }
        }

        return new(settings, ignored);
    }

    private static int Take(
        List<PlainWord> words, int at, PhraseKind kind, IReadOnlyList<PhraseSetting> said, int length, List<FilmSetting> settings, List<TextSpan> ignored)
    {
        var (first, end) = (at, at + length);
        int? leadsTo = null;
        if (kind is PhraseKind.Camera)
        {
            end = Extend(words, end, FilmGlue.AfterCamera);
            first = Back(words, first, FilmGlue.Before, ignored);
            leadsTo = end < words.Count ? words[end].Span.Start : null;
            if (end < words.Count && !words[end].Opens && FilmGlue.Towards.Contains(words[end].Text))
            {
                end++;
                leadsTo = end < words.Count ? words[end].Span.Start : null;
            }
        }
        else if (kind is PhraseKind.Look)
        {
            var bare = end;
            end = Extend(words, end, FilmGlue.AfterLook);

            // "a cinematic tiger": the article belongs to the tiger.
            var describes = end == bare && end < words.Count && !words[end].Opens && !FilmGlue.Function.Contains(words[end].Text);
            first = describes ? first : Back(words, first, FilmGlue.Before, ignored);
            if (end > bare && end < words.Count && !words[end].Opens && FilmGlue.Towards.Contains(words[end].Text))
            {
                end++;
            }
        }
        else if (kind is PhraseKind.When)
        {
            var describes = end < words.Count && !words[end].Opens && !FilmGlue.Function.Contains(words[end].Text);
            first = describes ? first : Back(words, first, FilmGlue.BeforeTime, ignored);
        }

        var span = new TextSpan(words[first].Span.Start, words[end - 1].Span.End);
        // "It is not raining" says what the weather is not.
        var isDenied = at > 0 && words[at - 1].Text is "not" or "never" or "no" or "isn't" or "longer";
        settings.AddRange(said.Where(setting => !isDenied || setting.Field != "weather").Select(setting => new FilmSetting(setting.Field, setting.Value, span, leadsTo)));
        if (said.Count == 0)
        {
            settings.Add(new(string.Empty, string.Empty, span, leadsTo));
        }

        if (kind is not PhraseKind.Remains)
        {
            ignored.Add(span);
        }

        return end;
    }

    private static int Extend(List<PlainWord> words, int end, HashSet<string> glue)
    {
        while (end < words.Count && !words[end].Opens && glue.Contains(words[end].Text))
        {
            end++;
        }

        return end;
    }

    private static int Back(List<PlainWord> words, int first, HashSet<string> glue, List<TextSpan> ignored)
    {
        var free = ignored.Count > 0 ? ignored[^1].End : 0;
        while (first > 0 && !words[first].Opens && glue.Contains(words[first - 1].Text) && words[first - 1].Span.Start >= free)
        {
            first--;
        }

        return first;
    }

    // "a black and white cat", "a vintage car": said of the thing and not of the film.
    private static bool DescribesAThing(IReadOnlyList<PhraseSetting> settings, List<PlainWord> words, int end) =>
        settings.Any(setting => setting.Field == "monochrome" || setting is { Field: "grade", Value: "desaturated" or "saturated" or "soft" })
        && !settings.Any(setting => setting.Field == "style")
        && end < words.Count && !words[end].Opens && !FilmGlue.Function.Contains(words[end].Text) && !FilmGlue.AfterLook.Contains(words[end].Text)
        && FilmPhrases.Find(words, end) is null && Measured(words, end) is null;

    /// <summary>"1960s", "in 1945", "35mm", "120 fps".</summary>
    private static (PhraseKind Kind, IReadOnlyList<PhraseSetting> Settings, int Words)? Measured(List<PlainWord> words, int i)
    {
        var text = words[i].Text;
        if (!char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        if (Decade().Match(text) is { Success: true } decade)
        {
            var year = decade.Groups[1].Value;
            return (PhraseKind.Look, [new("era", (year.Length == 2 ? "19" + year : year) + "s")], 1);
        }

        var next = i + 1 < words.Count && !words[i + 1].Opens ? words[i + 1].Text : string.Empty;
        if (Century().IsMatch(text) && next is "century")
        {
            return (PhraseKind.Remains, [new("era", text + " century")], 2);
        }

        if (Year().IsMatch(text) && i > 0 && !words[i].Opens && words[i - 1].Text is "in" or "circa" or "from" or "year" or "around")
        {
            return (PhraseKind.Look, [new("era", text)], 1);
        }

        var joined = Unit().Match(text);
        var (number, unit, length) = joined.Success ? (joined.Groups[1].Value, joined.Groups[2].Value, 1) : (text, next, 2);
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
        {
            return null;
        }

        return unit switch
        {
            "mm" when amount is >= 8 and <= 1200 => (PhraseKind.Camera, [new("lens", number)], Lens(words, i, length)),
            "fps" when amount is > 48 and <= 2400 => (PhraseKind.Camera, [new("slow", (amount / 24).ToString(CultureInfo.InvariantCulture))], length),
            "fps" => (PhraseKind.Camera, [], length),
            _ => null,
        };
    }

    private static int Lens(List<PlainWord> words, int i, int length) =>
        i + length < words.Count && !words[i + length].Opens && words[i + length].Text is "lens" or "prime" ? length + 1 : length;

    [GeneratedRegex(@"^((?:1[0-9]|20)?[0-9]0)'?s$", RegexOptions.CultureInvariant)]
    private static partial Regex Decade();

    [GeneratedRegex(@"^[0-9]{1,2}(st|nd|rd|th)$", RegexOptions.CultureInvariant)]
    private static partial Regex Century();

    [GeneratedRegex(@"^1[0-9]{3}$|^20[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^([0-9]{1,4})(mm|fps)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
