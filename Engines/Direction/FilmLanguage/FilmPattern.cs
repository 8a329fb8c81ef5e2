namespace Sora.Engines.Direction.FilmLanguage;

/// <summary>
/// A phrase of film language: elements set apart by spaces, each with alternatives ("shot|view"), a trailing ? for what may be missing;
/// ADV is an adverb in -ly that may be missing, CAM is "the camera" with such an adverb. A leading ! wants the phrase to be a fragment of
/// its own, a leading ^ wants it to open one.
/// </summary>
internal sealed class FilmPattern
{
    private readonly Element[] _elements;

    private FilmPattern(Element[] elements, bool alone, bool opens) => (_elements, Alone, Opens) = (elements, alone, opens);

    public bool Alone { get; }

    public bool Opens { get; }

    /// <summary>Words that it can begin with.</summary>
    public IEnumerable<string> FirstWords => _elements.TakeWhile((_, i) => i == 0 || _elements[i - 1].MayMiss).SelectMany(element => element.Words);

    public static FilmPattern Parse(string text)
    {
        var elements = new List<Element>();
        foreach (var part in text.TrimStart('!', '^').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case "CAM":
                    elements.Add(new(["the", "our", "a"], true, false));
                    elements.Add(new(["camera", "cameras", "view"], false, false));
                    elements.Add(new(["then", "also", "is"], true, false));
                    elements.Add(new([], true, true));
                    break;
                case "ADV":
                    elements.Add(new([], true, true));
                    break;
                default:
                    elements.Add(new(part.TrimEnd('?').Split('|'), part.EndsWith('?'), false));
                    break;
            }
        }

        return new([.. elements], text.StartsWith('!'), text.StartsWith('^'));
    }

    /// <summary>How many words from <paramref name="at"/> on it takes; 0 when it does not stand there.</summary>
    public int Match(List<PlainWord> words, int at)
    {
        var i = at;
        foreach (var element in _elements)
        {
            if (i < words.Count && (i == at || !words[i].Opens) && element.Takes(words[i].Text))
            {
                i++;
            }
            else if (!element.MayMiss)
            {
                return 0;
            }
        }

        return i - at;
    }

    private sealed record Element(string[] Words, bool MayMiss, bool Adverb)
    {
        public bool Takes(string word) => Adverb ? word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) : Array.IndexOf(Words, word) >= 0;
    }
}
