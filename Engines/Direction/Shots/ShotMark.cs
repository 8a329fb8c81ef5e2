using System.Globalization;
using System.Text.RegularExpressions;
using Sora.Engines.Direction.FilmLanguage;
using Sora.Engines.Direction.Reading;

namespace Sora.Engines.Direction.Shots;

/// <summary>A place in the prompt where a shot begins.</summary>
/// <param name="Numbered">Whether it also says so of what comes before the first mark: "Shot 1:" does, "cut to" does not.</param>
/// <param name="At">Seconds from the start of the film, where it says so.</param>
internal sealed record ShotMark(TextSpan Span, bool Numbered, string? Transition = null, double? At = null, double? Until = null, double? Seconds = null)
{
    public IReadOnlyList<FilmSetting> Said { get; init; } = [];
}

/// <summary>Finds the marks of shots. Each kind has its own form; all are linear in the prompt.</summary>
internal static partial class ShotMarks
{
    /// <summary>Marks in order of the prompt, none overlapping.</summary>
    public static List<ShotMark> Find(string prompt, IReadOnlyList<TextSpan> quotations)
    {
        var marks = new List<ShotMark>();

        // The forms are found by expressions that look hard at every place: only where one of their words stands at all.
        var hasDigits = prompt.AsSpan().ContainsAnyInRange('0', '9');
        if (Has(prompt, "shot", "scene", "clip", "part", "panel", "frame", "cut", "sequence", "segment"))
        {
            Add(marks, NumberedShots(prompt));
        }

        Add(marks, Headings(prompt));
        if (hasDigits)
        {
            Add(marks, TimeStamps(prompt));
        }

        if (marks.Count == 0 && hasDigits)
        {
            Add(marks, NumberedList(prompt));
        }

        if (Has(prompt, "cut", "dissolve", "fade", "wipe", "switch", "transition", " we ", "shot", "scene"))
        {
            Add(marks, FromTo(prompt));
            Add(marks, Cuts(prompt));
        }

        return [.. marks.Where(mark => !Quoted(mark.Span, quotations)).OrderBy(mark => mark.Span.Start)];
    }

    private static readonly HashSet<string> Leading = Lexicon.WordTable.Set("and then we in the");

    private static bool Has(string prompt, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (prompt.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<ShotMark> marks, IEnumerable<ShotMark> found)
    {
        // Kinds that come first are surer; where they say the same thing twice ("Shot 1 (0-3s):", "2. Cut to:") the surer one stands.
        var taken = marks.Select(mark => mark.Span).ToList();
        marks.AddRange(found.Where(mark => !taken.Exists(span => mark.Span.Start < span.End && span.Start < mark.Span.End)).ToList());
    }

    /// <summary>With the small words that lead to it: "and then we CUT TO".</summary>
    private static TextSpan Led(string prompt, TextSpan mark)
    {
        var start = mark.Start;
        while (true)
        {
            var end = start;
            while (end > 0 && prompt[end - 1] is ' ')
            {
                end--;
            }

            var word = end;
            while (word > 0 && char.IsAsciiLetter(prompt[word - 1]))
            {
                word--;
            }

            if (end == start || end - word is 0 or > 4 || !Leading.Contains(prompt[word..end].ToLowerInvariant()))
            {
                return mark with { Start = start };
            }

            start = word;
        }
    }

    // A numbered shot opens a sentence: "the best shot 1: 0" does not.
    private static bool Begins(string prompt, int start)
    {
        while (start > 0 && prompt[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start == 0 || !char.IsLetterOrDigit(prompt[start - 1]);
    }

    private static bool Quoted(TextSpan span, IReadOnlyList<TextSpan> quotations)
    {
        var (low, high) = (0, quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < quotations.Count && quotations[low].Start <= span.Start;
    }

    private static IEnumerable<ShotMark> NumberedShots(string prompt) =>
        NumberedShot().Matches(prompt).Select(match => (match, span: Led(prompt, Span(match.Groups["mark"])))).Where(found => Begins(prompt, found.span.Start)).Select(found => (found.match, found.span))
            .Select(found => new ShotMark(found.span, Numbered: true, Seconds: Number(found.match.Groups["seconds"].Value), At: Clock(found.match.Groups["at"].Value), Until: Clock(found.match.Groups["until"].Value)));

    private static IEnumerable<ShotMark> Cuts(string prompt) => Cut().Matches(prompt)
        .Select(match => new ShotMark(Led(prompt, Span(match.Groups["mark"])), Numbered: false, match.Groups["how"].Value.ToLowerInvariant() switch
        {
            var how when how.Contains("dissolve", StringComparison.Ordinal) || how.Contains("crossfade", StringComparison.Ordinal) || how.Contains("cross fade", StringComparison.Ordinal) => "dissolve",
            var how when how.StartsWith("fade", StringComparison.Ordinal) => "fade",
            var how when how.StartsWith("wipe", StringComparison.Ordinal) => "wipe",
            _ => "cut",
        }));

    // "Cut from A to B": the mark before A opens the first shot, "to" the second.
    private static IEnumerable<ShotMark> FromTo(string prompt) => CutFromTo().Matches(prompt).SelectMany(match => new[]
    {
        new ShotMark(Span(match.Groups["from"]), Numbered: true),
        new ShotMark(Span(match.Groups["to"]), Numbered: false, match.Groups["how"].Value.ToLowerInvariant() switch { "dissolve" or "transition" or "transitions" or "dissolves" => "dissolve", "fade" or "fades" => "fade", _ => "cut" }),
    });

    // A list only where it counts from one.
    private static List<ShotMark> NumberedList(string prompt)
    {
        var marks = new List<ShotMark>();
        foreach (Match match in ListNumber().Matches(prompt))
        {
            if (int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == marks.Count + 1)
            {
                marks.Add(new(Span(match.Groups["mark"]), Numbered: true, Seconds: Number(match.Groups["seconds"].Value)));
            }
        }

        return marks.Count > 1 ? marks : [];
    }

    private static List<ShotMark> TimeStamps(string prompt)
    {
        var marks = TimeRange().Matches(prompt).Concat(TimePoint().Matches(prompt))
            .Select(match => new ShotMark(Span(match.Groups["mark"]), Numbered: true, At: Clock(match.Groups["at"].Value), Until: Clock(match.Groups["until"].Value)))
            .OrderBy(mark => mark.Span.Start).ToList();
        for (var i = 1; i < marks.Count; i++)
        {
            // Times that do not rise are no plan of shots.
            if (marks[i].At <= marks[i - 1].At)
            {
                return [];
            }
        }

        return marks;
    }

    private static IEnumerable<ShotMark> Headings(string prompt)
    {
        foreach (Match match in SceneHeading().Matches(prompt))
        {
            var said = new List<FilmSetting>();
            var place = match.Groups["place"];
            said.Add(new("place", place.Value.Trim().ToLowerInvariant(), Span(place), null));
            if (match.Groups["time"] is { Success: true } time)
            {
                said.AddRange(FilmReader.Read(time.Value, []).Settings.Where(setting => setting.Field.Length > 0)
                    .Select(setting => setting with { Span = Span(time) }));
                if (time.Value.Equals("day", StringComparison.OrdinalIgnoreCase))
                {
                    said.Add(new("time", "day", Span(time), null));
                }
            }

            yield return new(Span(match.Groups["mark"]), Numbered: true) { Said = said };
        }
    }

    private static TextSpan Span(Group group) => new(group.Index, group.Index + group.Length);

    private static double? Number(string text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 60 ? number : null;

    /// <summary>Seconds of "4", "4.5", "0:04" or "00:00:04"; null for nothing.</summary>
    private static double? Clock(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var seconds = 0.0;
        foreach (var part in text.Split(':'))
        {
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            seconds = (seconds * 60) + number;
        }

        return seconds <= 3600 ? seconds : null;
    }

    private const string Times = @"(?<at>[0-9]{1,2}(?::[0-9]{2}){0,2}(?:\.[0-9]{1,3})?)\s{0,2}(?:s|sec|secs|seconds)?\s{0,2}(?:-|–|—|to|until)\s{0,2}(?<until>[0-9]{1,2}(?::[0-9]{2}){0,2}(?:\.[0-9]{1,3})?)\s{0,2}";

    [GeneratedRegex(
        @"(?<mark>\b(?:(?:shot|scene|clip|part|panel|frame|cut|sequence|segment)\s{0,3}(?:\#|no\.?)?\s{0,2}(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\b|(?:first|second|third|fourth|fifth|sixth|final|last|next|opening|closing)\s(?:shot|scene|clip)(?=\s{0,2}[:(,–—-]))(?:\s{0,3}[(\[]\s{0,2}(?:" + Times + @"(?:s|sec|secs|seconds)?|(?<seconds>[0-9]{1,2}(?:\.[0-9]{1,2})?)\s{0,2}(?:s|sec|secs|seconds))\s{0,2}[)\]])?\s{0,3}(?:[:.)–—,]|-(?=\s)|(?=\n)|(?:is|shows|opens on|begins with)\s))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedShot();

    [GeneratedRegex(
        @"(?<mark>(?:\b(?<how>(?:smash |hard |jump |match |quick |sudden )?cuts?|(?:cross[ -]?)?dissolves?|cross[ -]?fades?|fades?|wipes?|switch(?:es)?|transitions?)\s(?:over\s|across\s)?to(?!\s(?:black|white|the\s(?:left|right)))(?:\s(?:a\s)?(?:new|next|another)\s(?:shot|scene)(?:\sof)?)?\b:?)|(?:\b(?:then|next|later|finally|afterwards|after that),?\swe\s(?:see|find|are|cut to|watch|go to)\b)|(?:\bthe\s(?:next|second|third|final|last|following)\s(?:shot|scene)\s?(?:,|:|shows|is|we see|of)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cut();

    [GeneratedRegex(
        @"(?:^|(?<=[\n.;!?:]\s{0,4}))(?<from>(?:a\s)?(?:smash\s|hard\s|match\s|slow\s)?(?<how>cut|cuts|dissolve|dissolves|fade|fades|wipe|transition|transitions|switch)\sfrom)\s[^.;\n]{3,240}?(?<to>,?\sto)(?=\s(?:a|an|the|that|his|her|its|their|two|three|another)\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CutFromTo();

    [GeneratedRegex(
        @"(?:^|\n|(?<=[.;!?:)]\s{1,4}))\s{0,4}(?<mark>(?:[(\[]?(?<number>[0-9]{1,2})[.)\]])\s{0,2}(?:\(\s{0,2}(?<seconds>[0-9]{1,2}(?:\.[0-9])?)\s{0,2}(?:s|sec|seconds)\s{0,2}\))?)(?=\s)",
        RegexOptions.CultureInvariant)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"(?<![0-9:.])(?<mark>(?:from\s+)?[\[(]?\s{0,2}" + Times + @"(?:(?:s|sec|secs|seconds)\b\s{0,2}[\])]?\s{0,2}[:,–—-]?|[\])]\s{0,2}[:,–—-]?|:(?=\s)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeRange();

    [GeneratedRegex(@"(?<mark>[\[(]\s{0,2}(?<at>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]{1,3})?|[0-9]{1,2}(?:\.[0-9])?(?=\s{0,1}s))\s{0,2}s?(?:ec|econds)?\s{0,2}[\])]\s{0,2}:?)(?<until>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimePoint();

    [GeneratedRegex(
        @"(?:^|\n|(?<=[.!?:]\s))\s{0,8}(?<mark>(?:[0-9]{1,3}[.)]?\s{1,3})?(?:INT\.?/EXT|EXT\.?/INT|INT|EXT|I/E)\b\.?\s{1,3}(?<place>[A-Za-z][A-Za-z0-9'’ /]{0,60}?)(?:\s{0,2}(?:-|–|—|,|\.)\s{0,2}(?<time>DAY|NIGHT|DAWN|DUSK|MORNING|EVENING|AFTERNOON|NOON|SUNSET|SUNRISE|MIDNIGHT|TWILIGHT|LATER|CONTINUOUS)\b\.?)?(?=\s{0,2}(?:[\n.:–—-]|$)|(?<=\b(?:DAY|NIGHT|DAWN|DUSK|MORNING|EVENING|AFTERNOON|NOON|SUNSET|SUNRISE|MIDNIGHT|TWILIGHT|LATER|CONTINUOUS)\.?)\s))",
        RegexOptions.CultureInvariant)]
    private static partial Regex SceneHeading();
}
