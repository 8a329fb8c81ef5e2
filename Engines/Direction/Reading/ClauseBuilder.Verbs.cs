namespace Sora.Engines.Direction.Reading;

/// <content>Which clause a verb belongs to, and whose deed it is.</content>
internal sealed partial class ClauseBuilder
{
    private void TakeVerb(Chunk chunk, int i)
    {
        switch (chunk.Form)
        {
            case VerbForm.Finite:
                Give(ClauseForFinite(chunk, i), chunk);
                break;
            case VerbForm.Base:
                if (_current is { Verb: { } helper } helped && i > 0 && _chunks[i - 1].Kind == ChunkKind.Verb && ReadingTables.Observes.Contains(helper.Lemma))
                {
                    // "helps carry", "lets go"
                    helped.Verb = helper.Lemma == "let" ? helper with { Particle = chunk.Text } : helper with { Lemma = chunk.Text, Modal = helper.Lemma };
                    break;
                }

                Give(ClauseForBase(), chunk);
                break;
            case VerbForm.Present:
                Give(ClauseForParticiple(chunk), chunk);
                break;
            case VerbForm.Past:
                TakePast(chunk);
                break;
            case VerbForm.Infinitive:
                Give(ClauseForInfinitive(), chunk);
                break;
        }
    }

    private void Give(ClauseDraft clause, Chunk chunk)
    {
        clause.Verb = chunk.Verb! with
        {
            Modal = chunk.Verb!.Modal ?? _nearMiss,
            Negated = _denied || chunk.Verb.Negated ^ (clause.Opener is "without" or "instead of" or "rather than"),
        };
        (clause.Form, clause.VerbNumber) = (chunk.Form, chunk.Number);
        clause.Adverbs.AddRange(chunk.Adverbs);
        if (chunk is { Form: VerbForm.Finite, Number: Agreement.Plural } && clause.Subjects is [{ IsEither: true } either])
        {
            either.IsPlural = true;
        }

        if (_unspoken is { } quotation && ReadingTables.Speaks.Contains(clause.Verb.Lemma) && clause.Quotation < 0)
        {
            clause.Quotation = quotation.Quotation;
            clause.IsInverted = clause.Subjects.Count == 0;
            _clauses.Remove(quotation);
            _unspoken = null;
        }

        (_current, _last, _joined, _nearMiss, _denied) = (clause, null, null, null, false);
    }

    private ClauseDraft ClauseForFinite(Chunk chunk, int i)
    {
        if (_current is not { } clause)
        {
            var opened = BeginMain();
            opened.IsInverted = _unspoken is not null || (chunk.Adverbs.Count > 0 && chunk.Verb!.Lemma == "be") || (i > 0 && _chunks[i - 1].Kind == ChunkKind.There);
            return opened;
        }

        if (clause.Verb is null)
        {
            clause.IsInverted = clause.Subjects.Count == 0 && (clause.Phrases.Count > 0 || clause.Adverbs.Count > 0) && ReadingTables.SubjectMayFollow.Contains(chunk.Verb!.Lemma)
                || (i > 0 && _chunks[i - 1].Kind == ChunkKind.There);
            return clause;
        }

        if (_joined is null or ",")
        {
            for (var outer = clause.Outer; outer is not null; outer = outer.Outer)
            {
                if (outer.Verb is null && outer.Subjects.Count > 0)
                {
                    return outer;
                }
            }
        }

        if (clause.IsWaiting)
        {
            return BeginMain();
        }

        if (_joined is null && _last is { } subject && !clause.Subjects.Contains(subject))
        {
            // "watches the dogs run"
            var seen = Begin(ClauseLink.Relative, clause, clause);
            seen.Subjects.Add(subject);
            return seen;
        }

        // ", which sticks to the ceiling, and shrugs": the aside is over.
        var isOver = clause.IsAside && i > 1 && (_chunks[i - 1].Kind == ChunkKind.Comma || (_chunks[i - 1].Kind == ChunkKind.Conjunction && _chunks[i - 2].Kind == ChunkKind.Comma));
        return Sibling(FiniteOf(isOver && clause.Outer is { } around ? around : clause, chunk.Number));
    }

    // One more verb of the same subject.
    private ClauseDraft Sibling(ClauseDraft clause)
    {
        var subjects = clause.Subjects;
        var hangs = clause.Governor is not null;
        var sibling = hangs ? Begin(TakeLink(), clause, clause.Outer) : BeginMain();
        sibling.Subjects = [.. subjects];
        if (sibling.Link == ClauseLink.None && _clauses.Count > 1)
        {
            sibling.Link = ClauseLink.And;
        }

        return sibling;
    }

    // A finite verb is joined to a finite one: "stands holding a cup and smiles".
    private static ClauseDraft FiniteOf(ClauseDraft clause, Agreement number)
    {
        while (clause.Outer is { } outer && (!clause.IsFinite || !Agrees(clause, number)))
        {
            clause = outer;
        }

        return clause;
    }

    private static bool Agrees(ClauseDraft clause, Agreement number) =>
        number is Agreement.Any or Agreement.None || clause.VerbNumber is Agreement.Any or Agreement.None || clause.VerbNumber == number;

    private ClauseDraft ClauseForBase()
    {
        if (_current is not { } clause)
        {
            return BeginMain();
        }

        if (clause.Verb is null)
        {
            return clause;
        }

        if (_joined is not null)
        {
            return Sibling(clause);
        }

        var seen = Begin(ClauseLink.Relative, clause, clause);
        if (_antecedent is { } actor)
        {
            seen.Subjects.Add(actor);
        }

        return seen;
    }

    private ClauseDraft ClauseForInfinitive()
    {
        if (_current is not { } clause)
        {
            var opened = Begin(ClauseLink.Purpose);
            opened.IsWaiting = true;
            _waiting.Add(opened);
            return opened;
        }

        if (_joined is "and" or "then" or "or" && clause.Form == VerbForm.Infinitive && clause.Verb is not null)
        {
            return Sibling(clause);
        }

        var actors = _role.Preposition == "for" && _last is { } waited ? [waited] : clause.Verb is { } verb && clause.Objects.Count > 0 && ReadingTables.ObjectActs.Contains(verb.Lemma) ? [clause.Recipient ?? clause.Objects[^1]] : clause.Subjects;
        var purpose = Begin(ClauseLink.Purpose, clause, clause);
        purpose.Subjects = [.. actors];
        return purpose;
    }

    private ClauseDraft ClauseForParticiple(Chunk chunk)
    {
        if (_current is not { } clause)
        {
            var opened = Begin(ClauseLink.While);
            opened.IsWaiting = true;
            _waiting.Add(opened);
            return opened;
        }

        if (clause.Verb is null && (clause.Subjects.Count == 0 || clause.Opener is not null && _last is null))
        {
            return clause;
        }

        if (_joined is "and" or "then" or "or" or "but" && clause.Form == VerbForm.Present && clause.Verb is not null)
        {
            return Sibling(clause);
        }

        if (_joined is "," && clause.Form == VerbForm.Present && clause.Verb is not null && clause.Link is ClauseLink.Relative or ClauseLink.While && clause.Outer is { Verb: null })
        {
            return Sibling(clause);
        }

        var actors = Actors(clause, chunk.Verb!.Lemma);
        var isDescription = clause.Verb is null || (_joined is null && _last is { } last && actors.Contains(last));
        var outer = clause.Verb is null || isDescription ? clause : FiniteOf(clause, Agreement.Any);
        var participle = Begin(isDescription ? ClauseLink.Relative : ClauseLink.While, outer, outer);
        participle.Subjects = actors;
        return participle;
    }

    // Whom a participle describes: the noun before it if that can do such a thing, else who acts.
    private List<NounDraft> Actors(ClauseDraft clause, string lemma)
    {
        var finite = FiniteOf(clause, Agreement.Any);
        if (finite != clause && finite.Subjects is [{ IsPronoun: true, Head: "i" or "we" or "you" }])
        {
            // "We see a couple sitting on a bench, feeding pigeons": not we.
            return [.. clause.Subjects];
        }

        if (_joined is not null || _last is not { } last)
        {
            return [.. clause.Verb is null ? clause.Subjects : finite.Subjects];
        }

        if (clause.Verb is null && clause.Subjects.Contains(last))
        {
            return [.. clause.Subjects];
        }

        if (Things.IsAnimate(last) || !Things.NeedsWill(lemma) || (clause.Verb is { } verb && ReadingTables.ObjectActs.Contains(verb.Lemma) && clause.Objects.Contains(last)))
        {
            return clause.Objects.Contains(last) ? [.. clause.Objects] : [last];
        }

        for (var host = last.Host; host is not null; host = host.Host)
        {
            if (Things.IsAnimate(host))
            {
                return [host];
            }
        }

        // Nobody is known to have a will: an object may still, what only says where may not.
        return finite.Subjects.Exists(Things.IsAnimate) || (finite.Verb is not null && !clause.Objects.Contains(last) && finite.Subjects.Count > 0) ? [.. finite.Subjects] : [last];
    }

    private void TakePast(Chunk chunk)
    {
        var lemma = chunk.Verb!.Lemma;
        if (_current is { Verb: { } link } state && _last is null && ReadingTables.Links.Contains(link.Lemma))
        {
            state.Adverbs.Add(new(lemma, chunk.Span));
            return;
        }

        var described = _last ?? _current?.Subjects.LastOrDefault();
        if (lemma is "dress" or "clothe" or "clad" or "wrap" or "robe" && described is not null)
        {
            (_dressed, _last) = (described, described);
            return;
        }

        var outer = _current;
        var clause = outer is null ? Begin(ClauseLink.While) : Begin(_last is null ? ClauseLink.While : ClauseLink.Relative, outer, outer);
        if (outer is null)
        {
            clause.IsWaiting = true;
            _waiting.Add(clause);
        }

        Give(clause, chunk);
        clause.Verb = clause.Verb! with { Passive = true };
        if (described is not null)
        {
            clause.Subjects.Add(described);
        }
    }
}
