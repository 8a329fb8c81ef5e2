using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction;

/// <summary>
/// Reads one shot's text from left to right: noun phrases, verbs, prepositions and quotations, each hung on what came before it.
/// A reader of simple sentences, no parser; what it cannot use stays unused. Linear in the number of tokens.
/// </summary>
internal sealed class ShotReader
{
    private const int MostBeats = 64;
    private const int MostManners = 8;
    private const int MostAdjectives = 16;
    private const int LongestManner = 40;

    private readonly List<Token> _tokens;
    private readonly CastRegistry _registry;
    private readonly DraftShot _shot = new();
    private readonly List<DraftMember> _subjects = [];
    private readonly List<DraftBeat> _beats = [];
    private readonly Speeches _speeches;
    private DraftMember? _lastMember;
    private DraftMember? _lastSubject;
    private Verb? _waitingVerb;
    private string? _preposition;
    private bool _clauseHasVerb;
    private bool _negated;
    private bool _wantsObject;
    private bool _absent;
    private bool _meanwhile;

    private ShotReader(List<Token> tokens, CastRegistry registry, DraftMember? lastSubject)
    {
        _tokens = tokens;
        _registry = registry;
        _lastSubject = lastSubject;
        _speeches = new Speeches(_shot);
    }

    /// <summary>The shot that the tokens tell of; tokens that led to something are marked as used.</summary>
    /// <param name="lastSubject">Whom "it" means until someone is named: the last one of the shot before.</param>
    public static DraftShot Read(List<Token> tokens, CastRegistry registry, ref DraftMember? lastSubject)
    {
        FilmLanguage.Read(tokens, out var fields);
        var reader = new ShotReader(tokens, registry, lastSubject);
        foreach (var (field, value) in fields)
        {
            reader._shot.Fields[field] = value;
        }

        reader.ReadAll();
        lastSubject = reader._lastSubject;
        return reader._shot;
    }

    private void ReadAll()
    {
        var i = 0;
        while (i < _tokens.Count)
        {
            i = Step(i);
        }

        _speeches.Finish(_lastSubject);
    }

    private int Step(int i)
    {
        var token = _tokens[i];
        var word = token.Text;
        switch (token.Kind)
        {
            case TokenKind.Stop:
                EndClause();
                _subjects.Clear();
                return i + 1;
            case TokenKind.Pause:
                _preposition = null;
                return i + 1;
            case TokenKind.Quote:
                token.Used = true;
                _speeches.Hear(token.Text, _beats, _subjects, _tokens, i);
                return i + 1;
        }

        if (token.Used)
        {
            return i + 1;
        }

        if (FunctionWords.IsNegation(word))
        {
            _negated = true;
        }
        else if (word is "no" or "without")
        {
            token.Used = true;
            _absent = true;
        }
        else if (FunctionWords.IsConjunction(word))
        {
            EndClause();
            _meanwhile = word is "while" or "as" or "when";
        }
        else if (IsVerb(i, null, false))
        {
            ReadVerb(i);
        }
        else if (IsPronounHere(i))
        {
            ReadPronoun(token);
        }
        else if (word is "who" or "which" or "that" && _lastMember is not null && i > 0 && _tokens[i - 1].IsWord)
        {
            TakeSubject(_lastMember, alone: true);
        }
        else if (word is "wearing" or "wears" or "dressed")
        {
            token.Used = true;
            _preposition = "in";
        }
        else if (NounPhrase.Read(_tokens, i, IsVerb) is { } phrase)
        {
            Place(phrase, i);
            return phrase.End;
        }
        else if (FunctionWords.IsPreposition(word))
        {
            ReadPreposition(i);
        }
        else if (FunctionWords.IsAdverb(word) && _beats.Count > 0)
        {
            token.Used = true;
            AddManner(word);
        }

        return i + 1;
    }

    private void EndClause()
    {
        _preposition = null;
        _absent = false;
        _meanwhile = false;
        _clauseHasVerb = false;
        _waitingVerb = null;
    }

    private bool IsVerb(int i, bool? headPlural, bool insidePhrase)
    {
        var word = _tokens[i].Text;
        if (insidePhrase || _tokens[i].Used || FirstLightVerbs.Find(word, out var isBase) is null)
        {
            return false;
        }

        var before = i > 0 ? _tokens[i - 1].Text : "";
        var isNoun = Nouns.IsLikely(word) || SoundWords.IsSound(word);
        if (before is "to" or "not" or "can" or "will" or "does" or "would" or "must" or "could" or "don't" or "doesn't")
        {
            return before is not "to" || isBase;
        }

        var hasSubject = headPlural is not null || (_subjects.Count > 0 && !_clauseHasVerb && _preposition is null) || _speeches.IsWaiting;
        if (isBase)
        {
            var plural = headPlural ?? (_subjects.Count > 1 || _subjects.Any(subject => subject.Count > 1));
            return isNoun ? plural && hasSubject : hasSubject || (_subjects.Count > 0 && FunctionWords.IsConjunction(before));
        }

        return !isNoun || hasSubject || (_subjects.Count > 0 && _preposition is null && FunctionWords.IsConjunction(before));
    }

    private bool IsPronounHere(int i) =>
        FunctionWords.IsPronoun(_tokens[i].Text)
        && (_tokens[i].Text != "one" || i + 1 >= _tokens.Count || !_tokens[i + 1].IsWord || FirstLightVerbs.Find(_tokens[i + 1].Text, out _) is not null);

    private void ReadPronoun(Token token)
    {
        token.Used = true;
        if (_lastSubject is null || token.Text.EndsWith("self", StringComparison.Ordinal) || token.Text.EndsWith("selves", StringComparison.Ordinal))
        {
            return;
        }

        if (_clauseHasVerb && token.Text is "it" or "him" or "her" or "them")
        {
            HangOnBeats(_lastMember ?? _lastSubject);
        }
        else
        {
            AddToCast(_lastSubject);
            TakeSubject(_lastSubject, alone: true);
        }
    }

    private void ReadVerb(int i)
    {
        var verb = FirstLightVerbs.Find(_tokens[i].Text, out _)!;
        _tokens[i].Used = true;
        _preposition = null;
        if (_negated)
        {
            // "does not fall": that it does not happen is all there is to show.
            _negated = false;
            _clauseHasVerb = true;
            _beats.Clear();
            return;
        }

        if (_clauseHasVerb && _lastMember is { Noun.IsAnimate: true } && _tokens[i].Text.EndsWith("ing", StringComparison.Ordinal) && i > 0 && _tokens[i - 1].IsWord)
        {
            TakeSubject(_lastMember, alone: true);
        }

        if (_subjects.Count == 0)
        {
            _waitingVerb = verb;
            return;
        }

        StartBeats(verb, i);
    }

    private void StartBeats(Verb verb, int at)
    {
        _waitingVerb = null;
        _clauseHasVerb = true;

        // "a girl holding a balloon runs": the balloon is held, it does not run.
        _wantsObject = verb.Kind is VerbKind.Act or VerbKind.State && _tokens[at].Text.EndsWith("ing", StringComparison.Ordinal);
        _beats.Clear();
        if (verb.Kind == VerbKind.Speak && _speeches.TryAttribute(_subjects[0], verb))
        {
            return;
        }

        if (_shot.Beats.Count + _subjects.Count > MostBeats)
        {
            _tokens[at].Used = false;
            return;
        }

        foreach (var subject in _subjects)
        {
            _beats.Add(new DraftBeat(subject, verb) { Outcome = verb.Lemma == "miss" ? "failure" : null, Meanwhile = _meanwhile || _beats.Count > 0 });
        }

        _shot.Beats.AddRange(_beats);
        if (verb.Kind == VerbKind.Voice && !_shot.Sounds.Contains(verb.Lemma))
        {
            _shot.Sounds.Add(verb.Lemma);
        }
    }

    private void ReadPreposition(int i)
    {
        var word = _tokens[i].Text;
        var particle = word is "out" or "off" or "up" or "down" && _beats.Count > 0 && i > 0 && _tokens[i - 1].Used && FirstLightVerbs.Find(_tokens[i - 1].Text, out _) is not null;
        if (particle)
        {
            AddManner(word);
        }
        else
        {
            _preposition = word;
        }
    }

    private void AddManner(string word)
    {
        foreach (var beat in _beats.Where(beat => beat.Manner.Count < MostManners && !beat.Manner.Contains(word) && word.Length <= LongestManner))
        {
            beat.Manner.Add(word);
        }
    }

    private void Place(NounPhrase phrase, int start)
    {
        if (_absent)
        {
            _absent = false;
            return;
        }

        if (PlaceOrSound.TryUse(phrase, _shot, _tokens, start, _preposition))
        {
            _preposition = null;
            return;
        }

        if (Garments.Contains(phrase.Head) && _preposition is "in" or "with" && _lastMember is { Noun.Family: "biped" or "quadruped" } wearer)
        {
            wearer.Wear(phrase.Head, phrase.Modifiers);
            _preposition = null;
            return;
        }

        var pointsBack = phrase.Definite || (!phrase.Determined && phrase.Number is null && !phrase.Plural);
        var member = _registry.Refer(phrase.Noun ?? Nouns.Guess(phrase.Head), pointsBack);
        if (member is null)
        {
            Unuse(start, phrase.End);
            return;
        }

        Describe(member, phrase);
        AddToCast(member);
        Hang(member, phrase.End);
        _preposition = null;
        _lastMember = member;
    }

    private void Hang(DraftMember member, int next)
    {
        var startsClause = _clauseHasVerb && !_wantsObject && _preposition is null && next < _tokens.Count && _tokens[next].IsWord && !_tokens[next].Text.EndsWith("ing", StringComparison.Ordinal)
            && !_tokens[next].Used && FirstLightVerbs.Find(_tokens[next].Text, out var isBase) is not null && (!isBase || member.Count > 1);
        if (_waitingVerb is { } verb && _preposition is null)
        {
            TakeSubject(member, alone: true);
            StartBeats(verb, next - 1);
        }
        else if (_preposition is null && (!_clauseHasVerb || startsClause))
        {
            var joined = next > 0 && _subjects.Count > 0 && !startsClause && _lastMember == _subjects[^1];
            TakeSubject(member, alone: !joined || _beats.Count > 0);
        }
        else if (_clauseHasVerb)
        {
            HangOnBeats(member);
            _wantsObject = false;
        }
        else if (_preposition is "with")
        {
            Relations.Put(member, "beside", _lastMember);
        }
        else if (_preposition is not "of" && _lastMember is { } last)
        {
            Relations.Put(last, _preposition!, member);
        }
    }

    private void HangOnBeats(DraftMember member)
    {
        foreach (var beat in _beats)
        {
            Relations.Hang(beat, member, _preposition);
        }
    }

    private void TakeSubject(DraftMember member, bool alone)
    {
        if (alone)
        {
            _subjects.Clear();
            _beats.Clear();
        }

        _subjects.Add(member);
        _lastSubject = member;
        _clauseHasVerb = false;
        _preposition = null;
    }

    private void AddToCast(DraftMember member)
    {
        if (!_shot.Cast.Contains(member))
        {
            _shot.Cast.Add(member);
        }
    }

    private void Describe(DraftMember member, NounPhrase phrase)
    {
        member.Adjectives.AddRange(phrase.Modifiers.Except(member.Adjectives).Take(MostAdjectives - member.Adjectives.Count).ToList());
        if (phrase.Number is { } number)
        {
            member.Count = _registry.Reserve(number);
        }
        else if (phrase.Plural && member.Count == 1)
        {
            member.Count = Relations.Several(member.Noun);
        }
    }

    private void Unuse(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _tokens[i].Used = false;
        }
    }
}
