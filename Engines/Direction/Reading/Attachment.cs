using System.Collections.Frozen;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <summary>Decides whether a phrase hangs on the noun before it or on the verb: by the preposition, the noun and what the verb does to things.</summary>
internal static class Attachment
{
    // They say where a thing stands; others say whither, whence or when, and hang on what happens.
    private static readonly FrozenSet<string> Standing = WordTable.Set("""
        in on under underneath beneath near beside behind above below next_to in_front_of on_top_of inside between among amongst outside opposite alongside
        """).Select(word => word.Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The noun that the phrase hangs on; null for the verb.</summary>
    /// <param name="last">The noun right before it; null for none.</param>
    /// <param name="clause">The clause so far.</param>
    public static NounDraft? Host(string preposition, NounDraft noun, NounDraft? last, ClauseDraft clause)
    {
        if (preposition == "of")
        {
            return last;
        }

        if (IsWorn(preposition, noun))
        {
            return Wearer(last, clause);
        }

        if (Things.IsTime(noun))
        {
            return null;
        }

        if (clause.Verb is null)
        {
            return clause.Subjects.Count > 0 ? clause.Subjects[^1] : null;
        }

        if (last is null || last.IsPronoun)
        {
            return null;
        }

        var followsVerb = clause.IsInverted && clause.Subjects.Contains(last);
        var isObject = clause.Objects.Contains(last) || clause.Recipient == last;
        if (followsVerb)
        {
            return Standing.Contains(preposition) || preposition == "with" ? last : null;
        }

        if (!isObject)
        {
            return null;
        }

        return preposition switch
        {
            "with" or "without" => Things.IsAnimate(last) && (Things.IsAnimate(noun) || Things.IsBodyPart(noun)) ? last : null,
            _ when Standing.Contains(preposition) => clause.Verb.Lemma != "be" && (ReadingTables.Moves.Contains(clause.Verb.Lemma) || Things.IsPlace(noun)) ? null : last,
            _ => null,
        };
    }

    private static bool IsWorn(string preposition, NounDraft noun) =>
        (preposition is "in" or "with" or "without" && Things.IsGarment(noun)) || (preposition is "with" or "without" && Things.IsBodyPart(noun));

    // Who wears it: the one named last who can, else who acts.
    private static NounDraft? Wearer(NounDraft? last, ClauseDraft clause)
    {
        for (var noun = last; noun is not null; noun = noun.Host)
        {
            if (Things.IsAnimate(noun))
            {
                return noun;
            }
        }

        // Someone acts with a part of the body: "catches it with both hands".
        if (clause.Verb is not null && clause.Objects.Count > 0 && clause.Subjects.Exists(Things.IsAnimate))
        {
            return null;
        }

        return clause.Subjects.Find(Things.IsAnimate) ?? last ?? clause.Subjects.LastOrDefault();
    }
}
