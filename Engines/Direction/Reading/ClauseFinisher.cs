namespace Sora.Engines.Direction.Reading;

/// <summary>Turns drafts into clauses: passives are turned round, frames that only ask for a film fall away, empty clauses too.</summary>
internal static class ClauseFinisher
{
    /// <summary>Finished clauses, in order.</summary>
    public static List<Clause> Finish(List<ClauseDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            ShareSubject(draft);
            UnwrapFrame(draft);
            TurnPassive(draft);
            FoldIntoGovernor(draft);
        }

        var kept = drafts.FindAll(draft => !IsEmpty(draft));
        for (var i = 0; i < kept.Count; i++)
        {
            kept[i].Index = i;
        }

        return kept.ConvertAll(draft => draft.Build());
    }

    private static bool IsEmpty(ClauseDraft draft) =>
        draft.Verb is null && draft.Subjects.Count == 0 && draft.Objects.Count == 0 && draft.Phrases.Count == 0 && draft.Adverbs.Count == 0 && draft.Quotation < 0;

    // "Holding a basket, a woman walks": who holds it is known only later.
    private static void ShareSubject(ClauseDraft draft)
    {
        if (draft is { Subjects.Count: 0, Governor: { } governor, Verb: not null } && draft.Form is not VerbForm.Finite && draft.Link is not ClauseLink.Relative)
        {
            draft.Subjects = [.. governor.Subjects];
        }
    }

    // "Show a cat", "Make a video of a cat", "I want to see a cat", "A video of a cat": a cat.
    private static void UnwrapFrame(ClauseDraft draft)
    {
        if (draft.Verb is { } verb && ReadingTables.AsksForFilm.Contains(verb.Lemma) && IsAsked(draft))
        {
            draft.Subjects = [.. draft.Objects];
            (draft.Verb, draft.Recipient) = (null, null);
            draft.Objects.Clear();
            if (draft.Link == ClauseLink.Purpose)
            {
                (draft.Link, draft.Governor) = (ClauseLink.None, null);
            }
        }

        if (draft.Verb is null)
        {
            for (var i = 0; i < draft.Subjects.Count; i++)
            {
                if (ReadingTables.FilmNouns.Contains(draft.Subjects[i].Head) && draft.Subjects[i].Take("of") is { } shown)
                {
                    draft.Phrases.AddRange(draft.Subjects[i].Phrases);
                    draft.Subjects[i] = shown;
                }
            }
        }
    }

    private static bool IsAsked(ClauseDraft draft) => draft.Subjects switch
    {
        [] => draft.Form is VerbForm.Base or VerbForm.Infinitive || draft.VerbNumber is Agreement.Plural,
        [{ IsPronoun: true, Head: "i" or "we" or "you" }] => true,
        [{ Head: "camera" or "video" or "film" or "scene" or "clip" or "shot" or "movie" or "animation" }] => draft.Verb!.Lemma is not "see",
        _ => false,
    };

    private static void TurnPassive(ClauseDraft draft)
    {
        if (draft.Verb is not { Passive: true })
        {
            return;
        }

        var acted = draft.Subjects;
        draft.Subjects = [];
        if (draft.Objects.Count > 0 && acted.Count > 0)
        {
            draft.Recipient = acted[0];
        }
        else
        {
            draft.Objects.AddRange(acted);
        }

        for (var i = draft.Phrases.FindIndex(phrase => phrase.Preposition == "by" && !Things.IsPlace(phrase.Object)); i >= 0 && i < draft.Phrases.Count && draft.Phrases[i].Preposition == "by";)
        {
            draft.Subjects.Add(draft.Phrases[i].Object);
            draft.Phrases.RemoveAt(i);
        }
    }

    // "as a pirate": no verb came, so the word was a preposition.
    private static void FoldIntoGovernor(ClauseDraft draft)
    {
        if (draft is { Verb: null, Opener: { } opener, Governor: { } governor, Subjects.Count: > 0, Quotation: < 0 })
        {
            governor.Phrases.AddRange(draft.Subjects.Select(noun => (opener, noun)));
            governor.Phrases.AddRange(draft.Phrases);
            draft.Subjects = [];
            draft.Phrases.Clear();
            governor.Adverbs.AddRange(draft.Adverbs);
            draft.Adverbs.Clear();
        }
    }
}
