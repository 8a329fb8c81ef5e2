using Sora.Engines.Direction.Casting;
using Sora.Engines.Direction.Quantities;
using Sora.Engines.Direction.Reading;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Beats;

/// <summary>Turns the clauses of one shot into cast, beats, sounds and setting, in order of the text.</summary>
internal sealed class ClauseDirector(DraftShot shot, Referents referents, Portraits portraits, Roles roles, Hearing hearing, Speeches speeches, Ledger ledger, string text, int offset)
{
    private static readonly HashSet<string> Modals = WordTable.Set("must can will would should may might could shall");

    private readonly Dictionary<int, Measure> _measures = [];
    private readonly Dictionary<int, IReadOnlyList<Entity>> _subjects = [];
    private readonly List<(Entity Player, string Verb)> _ownerless = [];

    private IReadOnlyList<Clause> _clauses = [];
    private IReadOnlyList<Quantity> _quantities = [];

    /// <param name="clauses">In order of the text.</param>
    /// <param name="quantities">Heights, speeds and angles of what happens, in order of the text.</param>
    public void Direct(IReadOnlyList<Clause> clauses, IReadOnlyList<Quantity> quantities)
    {
        (_clauses, _quantities) = (clauses, quantities);
        // What comes after a shot is full stays unread, and is said to be.
        for (var i = 0; i < clauses.Count && !shot.Score.IsFull; i++)
        {
            if (clauses[i].Verb is { } verb)
            {
                Happening(i, clauses[i], verb);
            }
            else
            {
                Fragment(clauses[i]);
            }
        }

        FindBalls();
    }

    /// <summary>A noun phrase without a verb: someone is there, a place, a sound, music.</summary>
    private void Fragment(Clause clause)
    {
        foreach (var phrase in clause.Subjects.Concat(clause.Objects))
        {
            Present(phrase, mayBePlace: true);
        }

        var there = clause.Subjects.Select(subject => referents.Resolve(subject).First).FirstOrDefault(entity => entity is not null);
        foreach (var phrase in clause.Phrases)
        {
            if (there is not null)
            {
                portraits.Phrase(there, phrase.Preposition, phrase.Object);
            }
            else
            {
                Present(phrase.Object, mayBePlace: true);
            }
        }

        foreach (var word in clause.Adverbs)
        {
            Note(word.Span, there is null ? "look" : $"cast[{there.Id}].adjectives", word.Lemma, there is not null);
            there?.Describe(word.Lemma);
        }

        if (there is not null)
        {
            referents.Acted([.. clause.Subjects.SelectMany(subject => referents.Resolve(subject).Entities)]);
        }
    }

    /// <summary>What is only said to be there.</summary>
    private void Present(NounPhrase phrase, bool mayBePlace)
    {
        if (phrase.Determiner is "no")
        {
            Forbid(phrase);
            return;
        }

        var referent = referents.Resolve(phrase);
        switch (referent.Kind)
        {
            case SenseKind.Sound or SenseKind.Music:
                hearing.Phrase(phrase, null);
                break;
            case SenseKind.Weather:
                portraits.Weather(phrase);
                break;
            case SenseKind.Place when mayBePlace:
                shot.MayBeSetIn(phrase.Head.ToLowerInvariant(), rank: 5);
                Note(phrase.Span, "setting.place", phrase.Head);
                foreach (var (preposition, inner) in phrase.Phrases)
                {
                    Inside(preposition, inner);
                }

                break;
            case SenseKind.BodyPart when referent.Owner is not null || phrase.Possessor is null:
                Note(phrase.Span, "camera.subject", phrase.Head, referent.Owner is not null);
                break;
            case SenseKind.Building or SenseKind.Ground when referent.First is { } scenery:
                portraits.MaySet(scenery, rank: 3);
                break;
        }
    }

    private void Inside(string preposition, NounPhrase inner)
    {
        var referent = referents.Resolve(inner);
        if (referent.Kind == SenseKind.Place)
        {
            Note(inner.Span, "setting.place", inner.Head);
        }
        else if (referent.First is { } entity && Portraits.Relation(preposition) is not null)
        {
            shot.Enter(entity);
        }
    }

    private void Forbid(NounPhrase phrase)
    {
        var head = phrase.Head.ToLowerInvariant();
        shot.Forbid(head);
        Note(phrase.Span, "without", head);
    }

    private void Happening(int index, Clause clause, VerbPhrase verb)
    {
        if (WeatherWords.OfVerb(verb.Lemma) is { } weather && IsWeather(clause))
        {
            if (verb.Negated || verb.Modal is "stop" || clause.Subjects.Any(subject => subject.Determiner is "no"))
            {
                Note(verb.Span, "without", weather);
                Leftover(clause, []);
                return;
            }

            shot.Fields.TryAdd("weather", weather);
            Note(verb.Span, "setting.weather", weather);
            clause.Subjects.ToList().ForEach(subject => Note(subject.Span, "setting.weather", weather));
            Leftover(clause, []);
            return;
        }

        if (clause.Subjects.Count == 1 && clause.Subjects[0] is { Determiner: "no" } nobody)
        {
            Forbid(nobody);
            Note(verb.Span, "without", verb.Lemma);
            return;
        }

        if (Modals.Contains(verb.Lemma))
        {
            return;
        }

        var subjects = Subjects(clause, verb);
        _subjects[index] = subjects;
        if (IsAdjective(clause, verb))
        {
            subjects.ForEach(subject => subject.Describe(text[verb.Span.Start..verb.Span.End].ToLowerInvariant()));
            Note(verb.Span, "cast.adjectives", verb.Lemma, subjects.Count > 0);
            return;
        }

        if (Special(index, clause, verb, subjects))
        {
            return;
        }

        if (subjects.Count == 0)
        {
            Unacted(clause, verb);
            return;
        }

        var beats = Beats(index, clause, verb, subjects);
        foreach (var phrase in clause.Phrases)
        {
            roles.Hang(beats, verb.Lemma, phrase);
        }

        Adverbs(beats, clause);
        Measured(beats, clause);
        referents.Acted(subjects);
    }

    /// <summary>From how high, how fast and at which angle: said of the last verb before it, or of the first one.</summary>
    private void Measured(IReadOnlyList<DraftBeat> beats, Clause clause)
    {
        foreach (var quantity in _quantities)
        {
            var verbs = _clauses.Where(candidate => candidate.Verb is not null).ToList();
            if ((verbs.LastOrDefault(candidate => candidate.Verb!.Span.Start < quantity.Span.Start) ?? verbs[0]) == clause)
            {
                beats.ToList().ForEach(beat => beat.Do(quantity.Text));
                Note(quantity.Span, "beats.manner", quantity.Text);
            }
        }
    }

    // "more exciting" is a participle only by its form.
    private bool IsAdjective(Clause clause, VerbPhrase verb) =>
        clause.Objects.Count == 0 && clause.Phrases.Count == 0 && verb.Particle is null && verb.Span.End <= text.Length
        && text.AsSpan(verb.Span.Start, verb.Span.End - verb.Span.Start).EndsWith("ing", StringComparison.OrdinalIgnoreCase)
        && WordForms.Look(text[verb.Span.Start..verb.Span.End]) is [{ Part: PartOfSpeech.Adjective }, ..];

    private List<Entity> Subjects(Clause clause, VerbPhrase verb)
    {
        var subjects = new List<Entity>();
        foreach (var phrase in clause.Subjects)
        {
            var referent = referents.Resolve(phrase, NounRole.Subject, verb.Lemma);
            switch (referent.Kind)
            {
                case SenseKind.Sound or SenseKind.Music:
                    hearing.Phrase(phrase, null);
                    break;
                case SenseKind.Weather when !Acts(clause, verb):
                    portraits.Weather(phrase);
                    if (SoundNames.IsSounding(verb.Lemma))
                    {
                        hearing.Add($"{phrase.Head} {verb.Lemma}", null);
                    }

                    Note(verb.Span, "setting.weather", verb.Lemma);
                    break;
                case SenseKind.BodyPart when referent.Owner is { } owner:
                    Add(subjects, owner);
                    Note(phrase.Span, "beats.who", $"{owner.Id} ({phrase.Head})");
                    break;
                default:
                    if (referent.Kind == SenseKind.Weather)
                    {
                        portraits.Weather(phrase);
                    }

                    if (referent.Kind is not (SenseKind.Time or SenseKind.Abstract or SenseKind.Event) || referent.Entities.Count > 0 || clause.Objects.Count > 0 || IsSeen(phrase, verb))
                    {
                        foreach (var entity in referents.Embody(phrase, referent).Entities)
                        {
                            Add(subjects, entity);
                        }
                    }

                    break;
            }
        }

        return subjects;
    }

    // "Silence falls" shows nothing that falls; "the penalty goes in" shows a ball.
    private static bool IsSeen(NounPhrase phrase, VerbPhrase verb) =>
        phrase.Determiner is not null && Verbs.Find(verb.Lemma, out _) is { Kind: VerbKind.Passive or VerbKind.Travel };

    private static void Add(List<Entity> entities, Entity entity)
    {
        if (!entities.Contains(entity))
        {
            entities.Add(entity);
        }
    }

    // Lightning splits an oak: then it is one of the cast.
    private static bool Acts(Clause clause, VerbPhrase verb) => clause.Objects.Count > 0 && !VerbGroups.Being.Contains(verb.Lemma);

    private static bool IsWeather(Clause clause) => clause.Subjects.All(subject => subject.Head.ToLowerInvariant() is "it" or "rain" or "snow" or "hail" or "sky") && clause.Objects.Count == 0;

    /// <summary>Being, having, wearing, seeing and speaking: true when the clause is done with.</summary>
    private bool Special(int index, Clause clause, VerbPhrase verb, List<Entity> subjects)
    {
        if (clause.Quotation is { } quotation)
        {
            Speak(index, clause, verb, subjects, quotation);
            return true;
        }

        if (VerbGroups.Being.Contains(verb.Lemma))
        {
            Be(clause, verb, subjects);
            return true;
        }

        if (VerbGroups.Wearing.Contains(verb.Lemma) && subjects.Count > 0)
        {
            var worn = clause.Objects.Concat(clause.Phrases.Where(phrase => phrase.Preposition is "in" or "as").Select(phrase => phrase.Object));
            foreach (var garment in worn)
            {
                subjects.ForEach(subject => portraits.Dress(subject, garment));
            }

            Note(verb.Span, "cast.wears", verb.Lemma);
            return true;
        }

        if (VerbGroups.Having.Contains(verb.Lemma) && subjects.Count > 0)
        {
            foreach (var owned in clause.Objects)
            {
                portraits.Phrase(subjects[0], "with", owned);
            }

            Note(verb.Span, $"cast[{subjects[0].Id}]", verb.Lemma);
            Leftover(clause, subjects);
            return true;
        }

        if (subjects.Count == 0 && VerbGroups.Showing.Contains(verb.Lemma) && clause.Objects.Count > 0)
        {
            clause.Objects.ToList().ForEach(phrase => Present(phrase, mayBePlace: true));
            Note(verb.Span, "cast", verb.Lemma);
            Leftover(clause, [.. clause.Objects.SelectMany(phrase => referents.Resolve(phrase).Entities)]);
            return true;
        }

        return false;
    }

    private void Be(Clause clause, VerbPhrase verb, List<Entity> subjects)
    {
        Note(verb.Span, "cast", verb.Lemma);

        // "There is not any snow" shows none.
        if (verb.Negated && subjects.Count == 0)
        {
            clause.Objects.ToList().ForEach(Forbid);
            clause.Subjects.ToList().ForEach(Forbid);
            Leftover(clause, subjects);
            return;
        }

        // "There is a fox": the grammatical object is who is there.
        var there = clause.Objects.Where(phrase => subjects.Count == 0 || phrase.Determiner is not null).ToList();
        if (subjects.Count == 0)
        {
            there.ForEach(phrase => Present(phrase, mayBePlace: true));
            subjects = [.. there.SelectMany(phrase => referents.Resolve(phrase).Entities)];
        }
        else
        {
            foreach (var phrase in clause.Objects)
            {
                // "is a pirate", "is all gold"
                subjects[0].Describe(phrase.Head);
                phrase.Adjectives.ToList().ForEach(subjects[0].Describe);
                Note(phrase.Span, $"cast[{subjects[0].Id}].adjectives", phrase.Head);
            }
        }

        Leftover(clause, subjects);
        referents.Acted(subjects);
    }

    /// <summary>Phrases and adverbs of a clause that makes no beat.</summary>
    private void Leftover(Clause clause, IReadOnlyList<Entity> about)
    {
        foreach (var (preposition, inner) in clause.Phrases)
        {
            if (about.Count > 0)
            {
                portraits.Phrase(about[0], preposition, inner);
            }
            else
            {
                Present(inner, mayBePlace: true);
            }
        }

        foreach (var word in clause.Adverbs)
        {
            if (about.Count > 0)
            {
                about.ToList().ForEach(entity => portraits.Adjective(entity, word.Lemma));
                Note(word.Span, $"cast[{about[0].Id}].adjectives", word.Lemma);
            }
        }
    }

    private void Speak(int index, Clause clause, VerbPhrase verb, List<Entity> subjects, int quotation)
    {
        var speaker = subjects.Count > 0 ? subjects[0] : null;
        if (speaker is { Sense.IsAnimate: false } && speeches.IsWriting(speaker.Noun))
        {
            speeches.Write(quotation, "sign");
            Note(verb.Span, "text", verb.Lemma);
            Leftover(clause, subjects);
            return;
        }

        var measure = Place(index, clause);
        speeches.Say(quotation, speaker, verb.Lemma, measure);
        Note(verb.Span, "speech.manner", VerbGroups.Manner(verb.Lemma));
        var beats = new List<DraftBeat>();
        if (speaker is not null)
        {
            // What the manner of the line does not say, a beat does: replies, laughs, groans.
            if (!VerbGroups.IsPlainSpeech(verb.Lemma))
            {
                var beat = new DraftBeat(speaker, verb.Lemma);
                shot.Score.Add(measure, beat);
                beats.Add(beat);
            }
            else
            {
                beats.Add(new DraftBeat(speaker, verb.Lemma));
            }

            foreach (var phrase in clause.Objects)
            {
                if (referents.Resolve(phrase, NounRole.Object, verb.Lemma).First is { } heard && heard != speaker)
                {
                    beats[0].What = heard;
                }
            }

            foreach (var phrase in clause.Phrases)
            {
                roles.Hang(beats, verb.Lemma, phrase);
            }

            Adverbs(beats, clause);
        }

        referents.Acted(subjects);
    }

    // Nobody is named who does it: "a vase is knocked over", "Chop the carrots", "footage of sailing".
    private void Unacted(Clause clause, VerbPhrase verb)
    {
        var things = clause.Objects.SelectMany(phrase => Object(phrase, verb).Entities).Distinct().ToList();
        if (things.Count == 0)
        {
            Leftover(clause, []);
            return;
        }

        var measure = shot.Score.Begin();
        var beats = things.ConvertAll(thing => new DraftBeat(thing, verb.Lemma));
        foreach (var beat in beats)
        {
            shot.Score.Add(measure, beat);
            Finish(beat, clause, verb);
        }

        Note(verb.Span, "beats", verb.Lemma);
        clause.Phrases.ToList().ForEach(phrase => roles.Hang(beats, verb.Lemma, phrase));
        Adverbs(beats, clause);
        Measured(beats, clause);
    }

    private IReadOnlyList<DraftBeat> Beats(int index, Clause clause, VerbPhrase verb, List<Entity> subjects)
    {
        var name = verb.Modal is "stop" or "cease" or "finish" ? "stop" : verb.Lemma;
        var objects = new List<Entity>();
        var parts = new List<string>();
        var loose = new List<PrepositionalPhrase>();
        foreach (var phrase in clause.Objects)
        {
            if (verb.Lemma is "do" or "perform" or "execute" && Verbs.Find(phrase.Head.Split(' ')[^1], out _) is { } feat)
            {
                // "does a front flip": whatever else the word names, it is what is done.
                name = feat.Lemma;
                parts.AddRange(phrase.Adjectives);
                Note(phrase.Span, "beats.verb", name);
                continue;
            }

            var referent = Object(phrase, verb, subjects);
            if (referent.Kind == SenseKind.BodyPart)
            {
                if (referent.Owner is { } owner && !subjects.Contains(owner))
                {
                    Add(objects, owner);
                }

                parts.Add(phrase.Head);
                Note(phrase.Span, "beats.manner", phrase.Head);
            }
            else if (referent.Entities.Count > 0)
            {
                foreach (var entity in referent.Entities.Where(entity => !subjects.Contains(entity)))
                {
                    Add(objects, entity);
                }
            }
            else if (VerbGroups.Light.Contains(verb.Lemma) && Verbs.Find(phrase.Head.Split(' ')[^1], out _) is { } deed && !clause.Objects.Skip(1).Any())
            {
                // "does a backflip", "takes a bow"
                name = deed.Lemma;
                parts.AddRange(phrase.Adjectives);
                Note(phrase.Span, "beats.verb", name);
            }
            else if (referent.Word.Length > 0)
            {
                parts.AddRange(phrase.Adjectives.Append(phrase.Head));
                Note(phrase.Span, "beats.manner", phrase.Head);
            }

            // What hangs on a noun that is nobody hangs on the deed.
            loose.AddRange(referent.Entities.Count == 0 ? phrase.Phrases : []);
        }

        if (objects.Count == 0 && parts.Count == 0)
        {
            Unsaid(name, subjects, objects);
        }

        var recipient = clause.Recipient is { } to ? referents.Resolve(to, others: subjects, isAnother: true).First : null;
        var beats = new List<DraftBeat>();

        // Not to fall is no deed but a success of what went before.
        if (verb.Negated && VerbGroups.Mishaps.Contains(verb.Lemma))
        {
            if (shot.Score.Last is { } tried && subjects.Contains(tried.Who))
            {
                tried.Outcome ??= Outcomes.Success;
                Note(verb.Span, "beats.outcome", Outcomes.Success);
                return [tried];
            }

            Note(verb.Span, "beats", "not " + verb.Lemma);
            return subjects.ConvertAll(subject => new DraftBeat(subject, verb.Lemma));
        }

        var measure = Place(index, clause);
        foreach (var subject in subjects)
        {
            foreach (var thing in objects.Count == 0 ? [null] : objects.Cast<Entity?>())
            {
                var beat = new DraftBeat(subject, name) { What = thing, Toward = recipient != subject ? recipient : null };
                parts.ForEach(beat.Do);
                if (name == "stop" && verb.Lemma != "stop")
                {
                    beat.Do(verb.Lemma);
                }

                Finish(beat, clause, verb);
                shot.Score.Add(measure, beat);
                beats.Add(beat);
            }
        }

        if (SoundNames.IsSounding(name) || (SoundNames.IsGeneric(name) && objects.Count == 0 && !subjects[0].Sense.IsAnimate))
        {
            hearing.Deed(name, subjects[0], verb.Span);
        }

        Note(verb.Span, "beats", Told(beats[0]));
        loose.ForEach(phrase => roles.Hang(beats, name, phrase));
        return beats;
    }

    /// <summary>Whom or what a deed is done to that names nothing: an accordion player plays, whoever shoots has the ball.</summary>
    private void Unsaid(string verb, List<Entity> subjects, List<Entity> objects)
    {
        if (verb == "play" && subjects[0].Noun.Split(' ').Concat(subjects[0].Adjectives).FirstOrDefault(word => Sense.Of(word, NounContext.None).IsInstrument) is { } played)
        {
            if (referents.Thing(played) is { } instrument)
            {
                Add(objects, instrument);
            }
        }
        else if (VerbGroups.Playing.Contains(verb) && subjects[0].Sense.Kind == SenseKind.Person)
        {
            _ownerless.Add((subjects[0], verb));
        }
    }

    /// <summary>The ball that is spoken of later is what was shot.</summary>
    private void FindBalls()
    {
        var ball = shot.Cast.Find(entity => entity.Noun.EndsWith("ball", StringComparison.Ordinal) || entity.Noun is "puck" or "shuttlecock");
        foreach (var (player, verb) in _ownerless)
        {
            if (ball is not null && shot.Score.Beats.FirstOrDefault(beat => beat.Who == player && beat.Verb == verb && beat.What is null) is { } beat)
            {
                beat.What = ball;
            }
        }
    }

    private Referent Object(NounPhrase phrase, VerbPhrase verb, IReadOnlyList<Entity>? subjects = null)
    {
        var referent = referents.Resolve(phrase, NounRole.Object, verb.Lemma, subjects);
        if (referent.Kind is SenseKind.Place)
        {
            shot.MayBeSetIn(phrase.Head.ToLowerInvariant(), rank: 3);
        }

        if (referent.Kind is SenseKind.Sound or SenseKind.Music && referent.Entities.Count == 0)
        {
            hearing.Phrase(phrase, null);
            return referent;
        }

        if (referent.Kind is SenseKind.Place or SenseKind.Weather || (referent.Kind is SenseKind.Event or SenseKind.Abstract or SenseKind.Light && VerbGroups.Handling.Contains(verb.Lemma)))
        {
            return referents.Embody(phrase, referent);
        }

        if (referent.First is { } entity)
        {
            portraits.MaySet(entity, rank: 2);
        }

        return referent;
    }

    private static void Finish(DraftBeat beat, Clause clause, VerbPhrase verb)
    {
        beat.Outcome = Outcomes.Of(clause, verb);
        if (verb.Particle is { } particle)
        {
            beat.Do(particle);
        }

        if (verb.Modal is "try" or "attempt" or "almost" or "nearly" or "pretend" or "refuse")
        {
            beat.Do(verb.Modal);
        }
    }

    private void Adverbs(IReadOnlyList<DraftBeat> beats, Clause clause)
    {
        foreach (var word in clause.Adverbs)
        {
            if (Adjectives.IsKnown(word.Lemma) && Adjectives.Colour([word.Lemma]) is not null)
            {
                // "paints the wall red"
                (beats[0].What ?? beats[0].Who).Describe(word.Lemma);
            }
            else
            {
                foreach (var beat in beats)
                {
                    beat.Do(word.Lemma);
                }
            }

            Note(word.Span, "beats.manner", word.Lemma);
        }
    }

    /// <summary>Where among the measures a clause happens.</summary>
    private Measure Place(int index, Clause clause)
    {
        var score = shot.Score;
        var governor = clause.Governor is { } at ? _measures.GetValueOrDefault(at) : null;
        var measure = clause.Link switch
        {
            ClauseLink.While when governor is not null => governor,
            ClauseLink.While when score.Measures.Count > 0 => score.Measures[^1],
            ClauseLink.Relative when governor is not null && SameSubject(index, clause) => governor,
            ClauseLink.After when governor is not null => score.Begin(governor),
            _ => score.Begin(),
        };
        return _measures[index] = measure;
    }

    private bool SameSubject(int index, Clause clause) =>
        clause.Governor is { } governor && _subjects.TryGetValue(governor, out var theirs) && _subjects.TryGetValue(index, out var mine) && mine.Any(theirs.Contains);

    private static string Told(DraftBeat beat) =>
        string.Join(' ', new[] { beat.Who.Id, beat.Verb, beat.What?.Id, beat.Outcome is { } outcome ? $"({outcome})" : null }.OfType<string>());

    private void Note(TextSpan span, string path, string value, bool used = true)
    {
        if (used)
        {
            ledger.Note(new(span.Start + offset, span.End + offset), shot.Path(path), value);
        }
    }
}
