using System.Globalization;

namespace Sora.Engines.Direction.Editing;

/// <summary>The shots that an instruction names.</summary>
/// <param name="Shots">Indices, ascending, within the film.</param>
/// <param name="Named">Whether it names them ("in the second shot", "everywhere"); otherwise all are there for the taking.</param>
/// <param name="IsFilm">Whether it names the film as a whole rather than each of its shots.</param>
/// <param name="Missing">Number of a shot that it names and the film lacks; null for none.</param>
internal sealed record ShotScope(IReadOnlyList<int> Shots, bool Named, int? Missing = null, bool IsFilm = false)
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    public static ShotScope All(int count) => new([.. Enumerable.Range(0, count)], false);

    /// <summary>What shots the words at <paramref name="start"/> name, and where they end; null when they name none.</summary>
    /// <param name="count">Shots of the film.</param>
    public static (ShotScope Scope, int End)? Read(IReadOnlyList<InstructionWord> words, int start, int count)
    {
        var i = start;
        if (At(words, i).Is("in", "for", "of", "during", "on", "at", "from", "to"))
        {
            i++;
        }

        if (At(words, i).Is("everywhere", "throughout"))
        {
            return (All(count) with { Named = true, IsFilm = true }, SkipFilm(words, i + 1));
        }

        if (At(words, i).Is("all", "every", "each", "both"))
        {
            var end = i + 1;
            while (At(words, end).Is("of", "the"))
            {
                end++;
            }

            return IsShot(words, end) ? (All(count) with { Named = true }, end + 1) : null;
        }

        if (At(words, i).Is("the"))
        {
            i++;
        }

        if (At(words, i).Is("whole", "entire") && At(words, i + 1).Is("film", "video", "movie", "clip", "thing"))
        {
            return (All(count) with { Named = true, IsFilm = true }, i + 2);
        }

        var numbers = new List<int>();
        var at = IsShot(words, i) ? Numbers(words, i + 1, numbers) : Ordinal(words, i, count, numbers);
        return at is { } stop && numbers.Count > 0 ? (Of(numbers, count), stop) : null;
    }

    private static ShotScope Of(List<int> numbers, int count)
    {
        var wrong = numbers.Where(number => number < 1 || number > count).ToList();
        return new([.. numbers.Except(wrong).Select(number => number - 1).Distinct().Order()], true, wrong.Count > 0 ? wrong[0] : null);
    }

    // "shot 2", "shots 1 and 3", "shots 2 to 4"
    private static int? Numbers(IReadOnlyList<InstructionWord> words, int start, List<int> numbers)
    {
        var i = start;
        while (Number(At(words, i)) is { } number)
        {
            numbers.Add(number);
            i++;
            if (At(words, i).Is("to", "through", "until") && Number(At(words, i + 1)) is { } last && last >= number && last - number < 64)
            {
                numbers.AddRange(Enumerable.Range(number + 1, last - number));
                i += 2;
            }

            var next = i;
            while (At(words, next).Is("and") || At(words, next).Kind == WordKind.Comma)
            {
                next++;
            }

            if (next == i || Number(At(words, next)) is null)
            {
                break;
            }

            i = next;
        }

        return i > start ? i : null;
    }

    // "second shot", "first and last shots", "last two shots", "first shot and the third shot"
    private static int? Ordinal(IReadOnlyList<InstructionWord> words, int start, int count, List<int> numbers)
    {
        var i = start;
        while (Position(At(words, i), count) is { } position)
        {
            i++;
            if (Number(At(words, i)) is { } many and < 64 && IsShot(words, i + 1))
            {
                numbers.AddRange(At(words, i - 1).Is("last", "final") ? Enumerable.Range(Math.Max(1, count - many + 1), Math.Min(many, count)) : Enumerable.Range(position, many));
                return i + 2;
            }

            numbers.Add(position);
            var shot = IsShot(words, i);
            var end = shot ? i + 1 : i;
            var next = end;
            while (At(words, next).Is("and", "the") || At(words, next).Kind == WordKind.Comma)
            {
                next++;
            }

            if (next > end && Position(At(words, next), count) is not null)
            {
                i = next;
                if (shot && !LeadsToShot(words, next, count))
                {
                    return end;
                }
            }
            else
            {
                return shot ? end : null;
            }
        }

        return null;
    }

    private static bool LeadsToShot(IReadOnlyList<InstructionWord> words, int at, int count) => Position(At(words, at), count) is not null && IsShot(words, at + 1);

    private static int? Position(InstructionWord word, int count)
    {
        if (!word.IsWord)
        {
            return null;
        }

        var index = Array.IndexOf(Ordinals, word.Text);
        return word.Text switch
        {
            "last" or "final" or "closing" or "ending" => count,
            "opening" => 1,
            _ when index >= 0 => index + 1,
            [var digit, .. var rest] when char.IsAsciiDigit(digit) && rest.Length is 2 or 3 && rest[^2..] is "st" or "nd" or "rd" or "th"
                && int.TryParse(word.Text[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        };
    }

    private static int? Number(InstructionWord word) => word.IsWord ? EnglishWords.Number(word.Text) : null;

    private static bool IsShot(IReadOnlyList<InstructionWord> words, int at) => At(words, at).Is("shot", "shots", "scene", "scenes");

    private static int SkipFilm(IReadOnlyList<InstructionWord> words, int at)
    {
        var end = at;
        while (At(words, end).Is("the", "whole", "entire", "film", "video", "movie"))
        {
            end++;
        }

        return end;
    }

    private static InstructionWord At(IReadOnlyList<InstructionWord> words, int at) => at >= 0 && at < words.Count ? words[at] : End;

    private static readonly InstructionWord End = new(WordKind.Stop, "");
}
