using Sora.Engines.Direction.Beats;
using Sora.Engines.Direction.Casting;
using Sora.Engines.Direction.FilmLanguage;
using Sora.Engines.Direction.Quantities;
using Sora.Engines.Direction.Reading;

namespace Sora.Engines.Direction;

/// <summary>Reads the text of one shot into a draft: film language first, then its sentences.</summary>
internal static class ShotDirector
{
    /// <param name="draft">Added to.</param>
    /// <param name="text">The shot's words.</param>
    /// <param name="offset">Where they begin in the prompt.</param>
    public static void Read(DraftShot draft, string text, int offset, IReader reader, FilmCast cast, Ledger ledger)
    {
        var quotations = QuotationFinder.Find(text);
        var quantities = QuantityReader.Find(text).Where(quantity => !quotations.Any(quoted => Overlap(quoted, quantity.Span))).ToList();
        var film = FilmReader.Read(text, [.. quotations.Concat(quantities.Select(quantity => quantity.Span)).OrderBy(span => span.Start)]);
        foreach (var setting in film.Settings)
        {
            Set(draft, setting, ledger, offset);
        }

        var read = reader.Read(text, [.. film.Ignored.Concat(quantities.Select(quantity => quantity.Span)).OrderBy(span => span.Start)]);
        var referents = new Referents(cast, draft, ledger, offset, Nouns(read));
        var portraits = new Portraits(draft, ledger, offset);
        portraits.Attach(referents);
        var hearing = new Hearing(draft, referents, ledger, offset);
        var speeches = new Speeches(draft, cast, text, read.Quotations, ledger, offset);
        var roles = new Roles(draft, referents, portraits, hearing, ledger, offset);
        new ClauseDirector(draft, referents, portraits, roles, hearing, speeches, ledger, text, offset).Direct(read.Clauses, [.. quantities.Where(quantity => !quantity.OfThing)]);
        speeches.Finish();
        Measure(draft, quantities, read, text, referents, ledger, offset);

        foreach (var setting in film.Settings.Where(setting => setting.LeadsTo is not null && draft.Subject is null))
        {
            draft.Subject = Named(read, setting.LeadsTo!.Value, text, referents);
        }
    }

    /// <summary>Says of things how long they are.</summary>
    private static void Measure(DraftShot draft, List<Quantity> quantities, ReadText read, string text, Referents referents, Ledger ledger, int offset)
    {
        foreach (var quantity in quantities.Where(quantity => quantity.OfThing))
        {
            // "a 1 m string" begins before its quantity, "1.5 m of rope" behind it.
            var phrases = Phrases(read).Where(phrase => phrase.Span.End > quantity.Span.End && phrase.Span.Start <= quantity.Span.End + 4).OrderByDescending(phrase => phrase.Span.Start).ToList();
            if (phrases.Count > 0 && referents.Resolve(phrases[0]).First is { } thing)
            {
                thing.Describe(quantity.Text);
                ledger.Note(new(quantity.Span.Start + offset, quantity.Span.End + offset), draft.Path($"cast[{thing.Id}].adjectives"), quantity.Text);
            }
        }
    }

    /// <summary>Writes down what the prompt says of the film.</summary>
    public static void Set(DraftShot draft, FilmSetting setting, Ledger ledger, int offset)
    {
        if (setting.Field == "grade")
        {
            if (!draft.Grades.Contains(setting.Value))
            {
                draft.Grades.Add(setting.Value);
            }
        }
        else if (setting.Field.Length > 0)
        {
            draft.Fields.TryAdd(setting.Field, setting.Value);
        }

        ledger.Note(new(setting.Span.Start + offset, setting.Span.End + offset), draft.Path(PathOf(setting.Field)), setting.Value);
    }

    private static string PathOf(string field) => field switch
    {
        "framing" or "angle" or "move" or "lens" => "camera." + field,
        "style" or "grade" => "look.style",
        "era" or "monochrome" => "look." + field,
        "slow" => "look.slowMotion",
        "lapse" => "look.timeLapse",
        "time" or "weather" or "place" or "season" => "setting." + field,
        "" => "film",
        _ => field,
    };

    // Words that decide between the meanings of others.
    private static List<string> Nouns(ReadText read)
    {
        const int most = 60;
        var words = new List<string>();
        foreach (var clause in read.Clauses)
        {
            if (words.Count > most)
            {
                break;
            }

            if (clause.Verb is { } verb)
            {
                words.Add(verb.Lemma);
            }

            foreach (var phrase in clause.Subjects.Concat(clause.Objects).Concat(clause.Phrases.Select(phrase => phrase.Object)))
            {
                words.Add(phrase.Head);
                words.AddRange(phrase.Adjectives);
                words.AddRange(phrase.Phrases.Select(inner => inner.Object.Head));
            }
        }

        return words;
    }

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;

    private static IEnumerable<NounPhrase> Phrases(ReadText read) =>
        read.Clauses.SelectMany(clause => clause.Subjects.Concat(clause.Objects).Concat(clause.Phrases.Select(inner => inner.Object)))
            .SelectMany(phrase => phrase.Phrases.Select(inner => inner.Object).Prepend(phrase));

    // The noun phrase that begins nearest behind the camera's words, within a few words.
    private static Entity? Named(ReadText read, int at, string text, Referents referents)
    {
        const int near = 24;
        NounPhrase? best = null;
        foreach (var phrase in read.Clauses.SelectMany(clause => clause.Subjects.Concat(clause.Objects)))
        {
            if (phrase.Span.Start >= at - 1 && phrase.Span.Start <= at + near && (best is null || phrase.Span.Start < best.Span.Start) && !text.AsSpan(at, Math.Max(0, phrase.Span.Start - at)).ContainsAny(".;:"))
            {
                best = phrase;
            }
        }

        return best is null ? null : referents.Resolve(best) is { } found ? found.First ?? found.Owner : null;
    }
}
