namespace Sora.Engines.Direction.Reading;

/// <content>Prepositions, particles and the words that open subordinate clauses.</content>
internal sealed partial class ClauseBuilder
{
    private void TakePreposition(Chunk chunk, ref int i)
    {
        var next = _ahead.Kind(i + 1);
        if (next == ChunkKind.Noun)
        {
            if (IsPhrasal(chunk, i))
            {
                AddParticle(chunk);
            }
            else if (LinkOf(chunk.Text) is not null && _ahead.SubjectOf(i + 1) is not null)
            {
                TakeSubordinator(chunk, i);
            }
            else
            {
                i++;
                Hang(chunk.Text, _chunks[i].Noun!);
            }
        }
        else if (_ahead.IsVerb(i + 1, VerbForm.Present))
        {
            TakeGerund(chunk.Text);
        }
        else if (next == ChunkKind.Preposition && _ahead.Kind(i + 2) == ChunkKind.Noun && !(_current?.Verb is { Particle: null } && IsParticle(chunk.Text)))
        {
            // "from under the table"
            i += 2;
            Hang(chunk.Text + " " + _chunks[i - 1].Text, _chunks[i].Noun!);
        }
        else if (next == ChunkKind.Relative && _antecedent is { } place)
        {
            // "a room in which a clock ticks"
            i++;
            Begin(ClauseLink.Relative, _current, _current).Phrases.Add((chunk.Text, place));
        }
        else
        {
            AddParticle(chunk);
        }
    }

    private static bool IsParticle(string word) => word is "up" or "down" or "out" or "off" or "over" or "in" or "around" or "along" or "through" or "by" or "round" or "across" or "on" or "past";

    private bool IsPhrasal(Chunk chunk, int i) =>
        _current is { Verb: { Particle: null } verb, Objects.Count: 0 } && _chunks[i - 1].Kind == ChunkKind.Verb && ReadingTables.IsPhrasal(verb.Lemma, chunk.Text);

    private void AddParticle(Chunk chunk)
    {
        if (_current is { Verb: { Particle: null } verb } && IsParticle(chunk.Text))
        {
            _current.Verb = verb with { Particle = chunk.Text };
        }
        else
        {
            _current?.Adverbs.Add(new(chunk.Text, chunk.Span));
        }
    }

    private void Hang(string preposition, NounDraft noun)
    {
        var clause = _current is null || (_current.IsWaiting && _joined is "," && _current.Verb is not null) ? BeginMain() : _current;
        if (preposition == "of" && clause.Subjects.Count == 0 && clause.Verb is null)
        {
            // What stood before it has been read as film language: "close-up of".
            AddSubject(clause, noun);
            return;
        }

        _joined = null;
        var host = _dressed is not null && preposition is "in" or "as" or "with" ? _dressed : Attachment.Host(preposition, noun, _last, clause);
        if (host is not null && host.TryAdd(preposition, noun))
        {
            Mark(noun, new(null, clause, host, preposition));
        }
        else
        {
            clause.Phrases.Add((preposition, noun));
            Mark(noun, new(null, clause, null, preposition));
        }

        _dressed = null;
    }

    // "before leaving", "without falling"
    private void TakeGerund(string preposition)
    {
        var governor = _current is null ? null : FiniteOf(_current, Agreement.Any);
        var link = LinkOf(preposition) ?? (preposition is "for" ? ClauseLink.Purpose : ClauseLink.While);
        var clause = Begin(link, governor, governor, preposition);
        if (governor is null)
        {
            clause.IsWaiting = true;
            _waiting.Add(clause);
        }
        else
        {
            clause.Subjects = [.. governor.Subjects];
        }
    }

    private void TakeSubordinator(Chunk chunk, int i)
    {
        var governor = _current is { IsWaiting: false } ? Main(_current) : _main;
        var link = LinkOf(chunk.Text) ?? ClauseLink.While;
        var clause = Begin(link, governor, null, chunk.Text);
        if (governor is null)
        {
            clause.IsWaiting = true;
            _waiting.Add(clause);
        }
        else if (_ahead.Kind(i + 1) == ChunkKind.Verb && chunk.Text is not "so")
        {
            clause.Subjects = [.. governor.Subjects];
        }
    }

    private static ClauseDraft Main(ClauseDraft clause)
    {
        clause = Top(clause);
        return clause.Governor is { } governor && clause.Link is not (ClauseLink.None or ClauseLink.And or ClauseLink.Then or ClauseLink.But) ? governor : clause;
    }

    // "a clockmaker who whispers", "a ball that a boy throws"
    private void TakeRelative(Chunk chunk, int i)
    {
        if (_current is not { } clause)
        {
            return;
        }

        if (_last is null && _joined is null && clause.Verb is not null)
        {
            // "he says that a dog barks"
            Begin(ClauseLink.And, clause, clause);
            return;
        }

        if (Described(chunk.Text, clause) is { } described)
        {
            var relative = Begin(ClauseLink.Relative, clause, clause);
            relative.IsAside = i > 0 && _chunks[i - 1].Kind == ChunkKind.Comma;
            (_ahead.Kind(i + 1) == ChunkKind.Noun ? relative.Objects : relative.Subjects).Add(described);
        }
    }

    // "who" is the nearest that lives.
    private NounDraft? Described(string word, ClauseDraft clause)
    {
        if (word is "who" or "whom")
        {
            for (var noun = _antecedent; noun is not null; noun = noun.Host)
            {
                if (Things.IsAnimate(noun))
                {
                    return noun;
                }
            }

            return clause.Subjects.Find(Things.IsAnimate) ?? _antecedent;
        }

        return _antecedent;
    }

    private static ClauseLink? LinkOf(string word) => word switch
    {
        "while" or "as" or "when" or "whenever" or "whilst" or "where" or "wherever" or "just as" or "even as" or "as long as" or "during which" or "as if" or "as though" => ClauseLink.While,
        "until" or "till" => ClauseLink.Until,
        "because" or "since" => ClauseLink.Because,
        "before" => ClauseLink.Before,
        "after" or "once" or "as soon as" or "the moment" => ClauseLink.After,
        "after which" or "upon which" => ClauseLink.Then,
        "if" or "unless" or "in case" => ClauseLink.If,
        "although" or "though" or "even though" => ClauseLink.But,
        "so" or "so that" or "that" => ClauseLink.Purpose,
        _ => null,
    };
}
