using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Languages;

/// <summary>Tells in which language a text is written, by its script and its small words.</summary>
internal static class TextLanguage
{
    // Of the commonest words of each language those that are no words of English, or hardly.
    private static readonly Dictionary<string, string[]> ByWord = Words("""
        de: der die das und ist ein eine einen einem einer nicht mit auf den dem des im von zu zum zur sie ich wir auch sich wird sind über unter aus bei nach durch während dann wie
        fr: le la les un une des du et est dans sur avec qui que pour pas au aux ce cette son sa ses ils elle nous vous puis sous vers chez très tandis où
        es: el los las una unos y es en con por para que del al su sus se lo está como pero más muy sobre mientras hacia hasta entre desde luego
        it: il lo gli un uno una e è di che con per nel nella sul sulla si sono dal della delle degli mentre verso poi anche come
        pt: o os um uma e é em com por para que do da dos das no na nos se ao está seu sua mais como enquanto depois muito sobre
        nl: de het een en is van op met in te zijn voor niet dat die aan door naar terwijl wordt zijn ook bij onder over
        pl: i w na z do się jest nie to że przez po od jak który jego jej oraz nad pod przy podczas
        sv: och en ett är i på med som för att den det av till inte under över han hon sig från mot medan
        tr: ve bir bu da de için ile çok gibi daha olan sonra kadar üzerinde doğru içinde
        id: yang dan di ke dari ini itu dengan untuk pada adalah seorang sebuah sedang tidak akan
        """);

    // Small words that English shares with one of the languages above say nothing.
    private static readonly HashSet<string> English = WordTable.Set("""
        a an the of in on at to is are and or it he she they with by for from as that this who which but not while then into onto over under through near his her its their one two three
        was has have do does be no so up out off down i you we my your
        """);

    /// <summary>BCP 47 tag of a language other than English; null for English and for what cannot be told.</summary>
    public static string? Of(string text)
    {
        if (OfScript(text) is { } script)
        {
            return script;
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (words, english) = (0, 0);
        foreach (var word in Split(text))
        {
            words++;
            if (English.Contains(word) && !word.Equals("a", StringComparison.Ordinal))
            {
                english++;
            }

            foreach (var language in ByWord.GetValueOrDefault(word) ?? [])
            {
                counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }

        var (best, count) = (default(string), 0);
        foreach (var language in Order)
        {
            if (counts.GetValueOrDefault(language) > count)
            {
                (best, count) = (language, counts[language]);
            }
        }

        return count > 1 && count * 6 >= words && count > english * 2 ? best : null;
    }

    private static readonly string[] Order = ["de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr", "id"];

    private static string? OfScript(string text)
    {
        var (letters, latin) = (0, 0);
        var (kana, han, hangul, cyrillic, arabic, hebrew, greek, thai, indic) = (0, 0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            switch (c)
            {
                case < '\u0250' or (>= '\u1e00' and <= '\u1eff') or (>= '\uff21' and <= '\uff5a'): latin++; break;
                case >= '\u0370' and <= '\u03ff': greek++; break;
                case >= '\u0400' and <= '\u052f': cyrillic++; break;
                case >= '\u0590' and <= '\u05ff': hebrew++; break;
                case (>= '\u0600' and <= '\u06ff') or (>= '\u0750' and <= '\u077f'): arabic++; break;
                case >= '\u0900' and <= '\u0dff': indic++; break;
                case >= '\u0e00' and <= '\u0e7f': thai++; break;
                case (>= '\u3040' and <= '\u30ff') or (>= '\u31f0' and <= '\u31ff'): kana++; break;
                case >= '\uac00' and <= '\ud7af': hangul++; break;
                case (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff'): han++; break;
            }
        }

        // Latin is enough when it is most of the letters: a sign in another script is no prompt in it.
        if (letters == 0 || latin * 2 >= letters)
        {
            return null;
        }

        if (kana > 0)
        {
            return "ja";
        }

        var (most, count) = ("und", 0);
        foreach (var (tag, number) in new[] { ("zh", han), ("ko", hangul), ("ru", cyrillic), ("ar", arabic), ("he", hebrew), ("el", greek), ("th", thai), ("hi", indic) })
        {
            (most, count) = number > count ? (tag, number) : (most, count);
        }

        return count > 0 ? most : null;
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length && char.IsLetter(text[i]);
            if (letter && start < 0)
            {
                start = i;
            }
            else if (!letter && start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }

    private static Dictionary<string, string[]> Words(string table)
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in WordTable.Lines(table))
        {
            foreach (var word in line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
            {
                words[word] = [.. words.GetValueOrDefault(word) ?? [], line[..2]];
            }
        }

        return words;
    }
}
