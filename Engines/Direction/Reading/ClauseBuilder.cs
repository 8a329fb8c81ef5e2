namespace Sora.Engines.Direction.Reading;

/// <summary>Puts chunks together to clauses, from left to right: who does what, and what hangs on what.</summary>
internal sealed partial class ClauseBuilder
{
    private readonly List<Chunk> _chunks;
    private readonly Lookahead _ahead;
    private readonly List<ClauseDraft> _clauses = [];

    // Subordinate clauses that stand before the one that they hang on.
    private readonly List<ClauseDraft> _waiting = [];

    private ClauseDraft? _current;

    // What subordinate clauses of the sentence hang on.
    private ClauseDraft? _main;

    // The noun right before, on which a phrase may hang; and the last one named at all.
    private NounDraft? _last;
    private NounDraft? _antecedent;
    private Role _role;

    // "and", "then", "," … since the last word that counts; null for none.
    private string? _joined;
    private string? _nearMiss;
    private bool _denied;
    private ClauseDraft? _unspoken;
    private NounDraft? _dressed;

    private ClauseBuilder(List<Chunk> chunks)
    {
        _chunks = chunks;
        _ahead = new(chunks);
    }

    /// <summary>The clauses of the chunks, in order.</summary>
    public static List<Clause> Read(List<Chunk> chunks)
    {
        var builder = new ClauseBuilder(chunks);
        for (var i = 0; i < chunks.Count; i++)
        {
            builder.Take(ref i);
        }

        builder.EndSentence();
        return ClauseFinisher.Finish(builder._clauses);
    }

    private void Take(ref int i)
    {
        var chunk = _chunks[i];
        switch (chunk.Kind)
        {
            case ChunkKind.Noun:
                TakeNoun(chunk, i);
                break;
            case ChunkKind.Verb:
                TakeVerb(chunk, i);
                break;
            case ChunkKind.Preposition:
                TakePreposition(chunk, ref i);
                break;
            case ChunkKind.Adverb when chunk.Text == "not" && _ahead.Kind(i + 1) == ChunkKind.Noun:
                // "not a single car"
                (_chunks[i + 1].Noun!.Determiner, _chunks[i + 1].Noun!.Count) = ("no", null);
                break;
            case ChunkKind.Adverb:
                TakeAdverb(new(chunk.Text, chunk.Span));
                break;
            case ChunkKind.Adjective:
                TakeAdjective(new(chunk.Text, chunk.Span));
                break;
            case ChunkKind.Conjunction:
                Join(chunk.Text);
                break;
            case ChunkKind.Subordinator:
                TakeSubordinator(chunk, i);
                break;
            case ChunkKind.Relative:
                TakeRelative(chunk, i);
                break;
            case ChunkKind.Comma:
                Join(",");
                _dressed = null;
                break;
            case ChunkKind.Quote:
                TakeQuotation(chunk);
                break;
            case ChunkKind.Break when _ahead.Kind(i + 1) == ChunkKind.Quote && _current is not null:
                Join(",");
                break;
            case ChunkKind.Break:
                EndClause();
                Join(",");
                break;
            case ChunkKind.Stop:
                EndSentence();
                break;
        }
    }

    // "and then" is then, ", and" is and.
    private void Join(string word)
    {
        _denied |= word == "nor";
        var joined = word.Contains("then", StringComparison.Ordinal) || word.Contains("finally", StringComparison.Ordinal) || word == "and now" ? "then"
            : word is "but" or "yet" or "rather than" ? "but"
            : word is "or" ? "or"
            : word is "," ? ","
            : "and";
        _joined = _joined == "then" || (joined == "," && _joined is not null) ? _joined : joined;
    }

    private ClauseLink TakeLink()
    {
        var link = _joined switch
        {
            "then" => ClauseLink.Then,
            "but" => ClauseLink.But,
            null => ClauseLink.None,
            _ => ClauseLink.And,
        };
        _joined = null;
        return (_clauses.Count == 0 || (_main is null && _waiting.Count > 0)) && link == ClauseLink.And ? ClauseLink.None : link;
    }

    private ClauseDraft Begin(ClauseLink link, ClauseDraft? governor = null, ClauseDraft? outer = null, string? opener = null)
    {
        var clause = new ClauseDraft(link, governor, outer) { Opener = opener };
        _clauses.Add(clause);
        _current = clause;
        (_last, _joined, _dressed) = (null, null, null);
        return clause;
    }

    // A clause that hangs on none; those that wait hang on it.
    private ClauseDraft BeginMain()
    {
        var clause = Begin(TakeLink());
        _main = clause;
        foreach (var waiting in _waiting)
        {
            (waiting.Governor, waiting.IsWaiting) = (clause, false);
        }

        _waiting.Clear();
        return clause;
    }

    private void EndClause()
    {
        (_current, _last, _joined, _nearMiss, _dressed) = (null, null, null, null, null);
    }

    private void EndSentence()
    {
        EndClause();
        foreach (var waiting in _waiting)
        {
            waiting.IsWaiting = false;
        }

        _waiting.Clear();
        (_main, _unspoken) = (null, null);
    }

    private void TakeAdverb(Word word)
    {
        if (ReadingTables.NearMisses.Contains(word.Lemma))
        {
            _nearMiss = word.Lemma;
        }
        else
        {
            ForModifier().Adverbs.Add(word);
            _last = null;
        }
    }

    // "is tall", "a boy, old, …"
    private void TakeAdjective(Word word)
    {
        if (_current is { Verb: null, Subjects.Count: > 0 } described && (_joined is null || Things.IsAnimate(described.Subjects[^1])))
        {
            (_last ?? described.Subjects[^1]).Adjectives.Add(word.Lemma);
        }
        else
        {
            ForModifier().Adverbs.Add(word);
            _joined = null;
        }
    }

    private ClauseDraft ForModifier() => _current is null || (_current.IsWaiting && _joined is "," && _current.Verb is not null) ? BeginMain() : _current;

    private void TakeQuotation(Chunk chunk)
    {
        if (_current is { Verb: { } verb } spoken && ReadingTables.Speaks.Contains(verb.Lemma))
        {
            if (spoken.Quotation >= 0)
            {
                // "…" she says, "…"
                _joined = "and";
                var (form, subjects) = (spoken.Form, spoken.Subjects);
                spoken = BeginMain();
                (spoken.Verb, spoken.Form, spoken.Subjects) = (verb, form, [.. subjects]);
            }

            spoken.Quotation = chunk.Quotation;
        }
        else if (_current is { Quotation: < 0, Verb: null, Subjects.Count: > 0 } named)
        {
            // A man: "…"
            named.Quotation = chunk.Quotation;
        }
        else if (_current is { Verb: not null } clause)
        {
            // A sign "…" hangs on the sign, a comma before it makes whoever acts say it.
            var quoting = _joined is null && _last is not null ? Begin(ClauseLink.Relative, clause, clause) : Begin(ClauseLink.And);
            quoting.Subjects = quoting.Link == ClauseLink.Relative ? [_antecedent!] : [.. FiniteOf(clause, Agreement.Any).Subjects];
            quoting.Quotation = chunk.Quotation;
            _current = clause;
        }
        else
        {
            _unspoken = BeginMain();
            _unspoken.Quotation = chunk.Quotation;
            EndClause();
        }

        _joined = null;
    }

    /// <summary>Where a noun stands, so that another may be added by "and".</summary>
    private readonly record struct Role(List<NounDraft>? List, ClauseDraft? Clause, NounDraft? Host, string? Preposition)
    {
        public bool IsPhrase => Preposition is not null;

        public void Add(NounDraft noun)
        {
            if (Preposition is null)
            {
                List?.Add(noun);
            }
            else if (Host is null || !Host.TryAdd(Preposition, noun))
            {
                Clause?.Phrases.Add((Preposition, noun));
            }
        }
    }
}
