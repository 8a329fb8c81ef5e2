using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <content>What a noun phrase is: a subject, an object, one more of either, or the start of another clause.</content>
internal sealed partial class ClauseBuilder
{
    private void TakeNoun(Chunk chunk, int i)
    {
        var noun = chunk.Noun!;
        if (noun.Possessor is { Head: "whose" } && _antecedent is not null)
        {
            noun.Possessor = _antecedent;
            AddSubject(Begin(ClauseLink.Relative, _current, _current), noun);
        }
        else if (_current is null || (_current.IsWaiting && _joined is not null && _current.Verb is not null && !_ahead.IsInList(i)))
        {
            AddSubject(BeginMain(), noun);
        }
        else if (_current.Verb is null)
        {
            TakeNounBeforeVerb(_current, noun, i);
        }
        else if (_joined is not null)
        {
            TakeJoinedNoun(_current, noun, i);
        }
        else
        {
            TakeNounAfterVerb(_current, noun, i);
        }
    }

    private void TakeNounBeforeVerb(ClauseDraft clause, NounDraft noun, int i)
    {
        if (clause.Subjects.Count == 0)
        {
            _joined = null;
            AddSubject(clause, noun);
        }
        else if (_joined is null)
        {
            if (_ahead.SubjectOf(i) is not null && _last is { } what)
            {
                // "the ball the boy throws"
                var relative = Begin(ClauseLink.Relative, clause, clause);
                relative.Objects.Add(what);
                AddSubject(relative, noun);
            }
            else
            {
                _joined = ",";
                AddSubject(BeginMain(), noun);
            }
        }
        else if (_joined is "and" or "or" || (_joined is "," && _ahead.IsInList(i, mayAct: IsBare(clause.Subjects[^1]) == IsBare(noun))))
        {
            _joined = null;
            if (_role.IsPhrase && !StartsAnew(clause, noun, i))
            {
                AddToRole(noun);
            }
            else
            {
                AddSubject(clause, noun);
            }
        }
        else if (_joined is "," && clause.Subjects is [{ IsName: true } named] && !noun.IsName && _ahead.Kind(i + 1) == ChunkKind.Comma && noun.Determiner is "a" or "an" or "the")
        {
            // "Anna, a young girl, …" says what she is.
            var apposition = Begin(ClauseLink.Relative, clause, clause);
            apposition.Verb = new("be", null, false, false, null, new(noun.Span.Start, noun.Span.Start));
            apposition.Subjects.Add(named);
            apposition.Objects.Add(noun);
            (_current, _last) = (clause, named);
        }
        else
        {
            AddSubject(BeginMain(), noun);
        }
    }

    // "A squirrel, a fox and an owl share a pizza", but "Foggy morning, a boy and a girl run".
    private static bool IsBare(NounDraft noun) => noun.Determiner is null && noun.Count is null && noun.Possessor is null && !noun.IsName && !noun.IsPronoun;

    // "a man with a hat and a dog walk": the verb tells, else who is like whom.
    private bool StartsAnew(ClauseDraft clause, NounDraft noun, int i) =>
        _ahead.SubjectOf(i) switch
        {
            Agreement.Plural => !clause.Subjects[0].IsPlural,
            Agreement.Singular => false,
            _ => Things.IsAnimate(noun) && !(_last is { } last && Things.IsAnimate(last)),
        };

    private void TakeJoinedNoun(ClauseDraft clause, NounDraft noun, int i)
    {
        var top = Top(clause);
        if (_joined is "and" or "or" && top is { Verb: null, Subjects.Count: > 0 } && top != clause)
        {
            // "a cat wearing sunglasses and a scarf rides a scooter": the verb to come is the cat's.
            _joined = null;
            AddToRole(noun);
            return;
        }

        if (_ahead.SubjectOf(i) is not null || _joined is "then" or "but")
        {
            BeginSibling(top, noun);
        }
        else if (IsGapped(top, noun, i))
        {
            // "and the girl the blue one": the verb is understood.
            var (verb, form) = (top.Verb, top.Form);
            BeginSibling(top, noun);
            (_current!.Verb, _current.Form, _last) = (verb, form, null);
        }
        else if (_joined is "and" or "or" || _ahead.IsInList(i))
        {
            _joined = null;
            AddToRole(noun);
        }
        else
        {
            AddSubject(BeginMain(), noun);
        }
    }

    private bool IsGapped(ClauseDraft clause, NounDraft noun, int i)
    {
        if (_joined is not ("and" or ",") || clause.Verb is null)
        {
            return false;
        }

        var next = _ahead.Kind(i + 1);
        return (next == ChunkKind.Noun && clause.Objects.Count > 0)
            || (next is ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Adjective && noun.Head is "other" or "another" or "rest" && clause.Objects.Count == 0);
    }

    private void BeginSibling(ClauseDraft clause, NounDraft subject)
    {
        if (clause.Governor is not null && clause.Link is not (ClauseLink.None or ClauseLink.And or ClauseLink.Then or ClauseLink.But or ClauseLink.Relative))
        {
            // "while snow falls and a dog barks" goes on hanging on the same clause.
            AddSubject(Begin(TakeLink(), clause, clause.Outer), subject);
        }
        else
        {
            AddSubject(BeginMain(), subject);
        }
    }

    private void TakeNounAfterVerb(ClauseDraft clause, NounDraft noun, int i)
    {
        var verb = clause.Verb!;
        if (IsBare(noun) && noun.Adjectives.Count == 0 && Adjectives.Colour([noun.Head]) is not null)
        {
            // "turns green"
            clause.Adverbs.Add(new(noun.Head, noun.Span));
        }
        else if (clause.Subjects.Count == 0 && clause.IsInverted && clause.Objects.Count == 0)
        {
            AddSubject(clause, noun);
        }
        else if (clause.Objects.Count == 0 && !(_ahead.SubjectOf(i) is not null && clause.Phrases.Count > 0))
        {
            clause.Objects.Add(noun);
            Mark(noun, new(clause.Objects, clause, null, null));
        }
        else if (clause.Objects.Count == 1 && clause.Recipient is null && _last == clause.Objects[0] && ReadingTables.TakesRecipient.Contains(verb.Lemma))
        {
            clause.Recipient = clause.Objects[0];
            clause.Objects[0] = noun;
            Mark(noun, new(clause.Objects, clause, null, null));
        }
        else
        {
            _joined = ",";
            AddSubject(BeginMain(), noun);
        }
    }

    private void AddSubject(ClauseDraft clause, NounDraft noun)
    {
        clause.Subjects.Add(noun);
        Mark(noun, new(clause.Subjects, clause, null, null));
    }

    private void AddToRole(NounDraft noun)
    {
        _role.Add(noun);
        (_last, _antecedent) = (noun, noun);
    }

    private void Mark(NounDraft noun, Role role) => (_last, _antecedent, _role) = (noun, noun, role);

    // The clause that goes on when what interrupts it has ended.
    private static ClauseDraft Top(ClauseDraft clause)
    {
        while (clause.Outer is { } outer)
        {
            clause = outer;
        }

        return clause;
    }
}
