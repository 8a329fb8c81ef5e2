using Sora.Engines.Direction.Reading;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Casting;

/// <summary>Finds whom and what the noun phrases of one shot point at: someone spoken of before, in this shot or an earlier one, or someone new.</summary>
internal sealed class Referents(FilmCast cast, DraftShot shot, Ledger ledger, int offset, IReadOnlyList<string> words)
{
    private static readonly HashSet<string> Definite = WordTable.Set("the this that these those same his her its their my our your");
    private static readonly HashSet<string> PersonNouns = WordTable.Set("person man woman boy girl child kid guy lady figure human stranger fellow gentleman youngster couple people");
    private static readonly HashSet<string> Everyone = WordTable.Set("everyone everybody all people");
    private static readonly HashSet<string> Absent = WordTable.Set("nobody no-one none nothing");
    private static readonly HashSet<string> Relational = WordTable.Set("top edge middle center centre side end bottom front back corner surface rest foot inside outside rim tip brink mouth heart half interior depths deck");

    private readonly Dictionary<TextSpan, Referent> _known = [];

    private readonly Dictionary<(string Lemma, NounRole Role, string? Verb), Sense> _senses = [];
    private IReadOnlyList<Entity> _others = [];

    /// <summary>What is said of an entity elsewhere than in its noun phrase is left to the caller.</summary>
    public event Action<Entity, NounPhrase>? Introduced;

    /// <summary>Notes who was the subject: pronouns mean subjects before others.</summary>
    public void Acted(IReadOnlyList<Entity> subjects) => cast.Acted(subjects);

    /// <summary>What the phrase points at; places, sounds and the like without an entity.</summary>
    /// <param name="others">Who is not meant by a pronoun: whoever does it to "it" is another.</param>
    /// <param name="isAnother">Whether a noun does not mean the others either: nobody hands himself a letter.</param>
    public Referent Resolve(NounPhrase phrase, NounRole role = NounRole.Unknown, string? verb = null, IReadOnlyList<Entity>? others = null, bool isAnother = false)
    {
        if (_known.TryGetValue(phrase.Span, out var known))
        {
            foreach (var entity in known.Entities)
            {
                cast.Touch(entity);
            }

            return known;
        }

        if (phrase.Determiner is "no")
        {
            shot.Forbid(phrase.Head.ToLowerInvariant());
            return _known[phrase.Span] = Referent.Nothing;
        }

        var referent = phrase.IsPronoun ? Pronoun(phrase, role, others ?? []) : Noun(phrase, role, verb, isAnother ? others ?? [] : []);
        _known[phrase.Span] = referent;
        foreach (var entity in referent.Entities)
        {
            shot.Enter(entity);
            cast.Touch(entity);
        }

        return referent;
    }

    /// <summary>Makes what has no entity yet (a place, the weather) one of the cast: it acts or is acted on.</summary>
    public Referent Embody(NounPhrase phrase, Referent referent)
    {
        if (referent.Entities.Count > 0 || referent.Word.Length == 0)
        {
            return referent;
        }

        var entity = Same(phrase, referent.Sense, []) ?? New(phrase, referent.Sense, referent.Word);
        if (entity is null)
        {
            return referent;
        }

        shot.Enter(entity);
        return _known[phrase.Span] = referent with { Entities = [entity] };
    }

    /// <summary>A thing that no noun phrase of its own names; null when the film is full.</summary>
    public Entity? Thing(string noun)
    {
        var entity = shot.Cast.Find(known => known.Noun == noun) ?? cast.Add(noun, Sense.Of(noun, NounContext.None), 1);
        if (entity is not null)
        {
            shot.Enter(entity);
        }

        return entity;
    }

    private Referent Noun(NounPhrase phrase, NounRole role, string? verb, IReadOnlyList<Entity> others)
    {
        if (Relational.Contains(phrase.Head) && phrase.Phrases.FirstOrDefault(inner => inner.Preposition == "of") is { } whole)
        {
            Note(phrase.Span, "cast", phrase.Head);
            return Resolve(whole.Object, role, verb, others, isAnother: true);
        }

        // Nobody in particular stands in for whoever is not to be shown.
        var unshown = Unshown(phrase.Span);
        if (unshown is not null)
        {
            phrase = phrase with { Adjectives = [.. phrase.Adjectives.Where(adjective => !unshown.Value.Word.Contains(adjective, StringComparison.OrdinalIgnoreCase))] };
        }

        var isUnshown = unshown is { } hidden && hidden.End >= phrase.Span.End + offset;
        var word = isUnshown || (phrase.IsName && !IsNameOfPlace(phrase.Head)) ? "person" : phrase.Head;
        var sense = Sensed(word, role, verb);
        if (phrase.IsPlural && sense.Kind is SenseKind.Event or SenseKind.Abstract)
        {
            // Dominoes are a game in the lexicon, and pieces in a film.
            foreach (var singular in Inflection.Singulars(word.ToLowerInvariant()))
            {
                if (Nouns.Find(singular) is not null)
                {
                    (word, sense) = (singular, Sensed(singular, role, verb));
                    break;
                }
            }
        }

        var owner = phrase.Possessor is { } possessor ? Resolve(possessor).First : null;
        if (sense.Kind == SenseKind.BodyPart)
        {
            var whole2 = phrase.Phrases.FirstOrDefault(inner => inner.Preposition == "of");
            owner ??= whole2 is not null ? Resolve(whole2.Object).First : null;
            if (owner is null or { Sense.IsAnimate: true })
            {
                return new([], sense, phrase.Head, owner);
            }

            // The lid of a bin and the face of a clock are things.
            sense = sense with { Kind = SenseKind.Thing };
        }

        if (sense.Kind is SenseKind.Place or SenseKind.Weather or SenseKind.Time or SenseKind.Sound or SenseKind.Music or SenseKind.Light or SenseKind.Event or SenseKind.Abstract)
        {
            return new([], sense, phrase.Head.ToLowerInvariant(), owner);
        }

        if (sense.IsInstrument && phrase.Determiner is null && phrase.Count is null && verb is null)
        {
            return new([], sense with { Kind = SenseKind.Music }, phrase.Head, owner);
        }

        // A word that nobody knows and that no article presents is left unread rather than guessed at.
        if (!sense.IsKnown && sense.Kind == SenseKind.Thing && phrase is { Determiner: null, Count: null, Possessor: null, IsName: false })
        {
            return Referent.Nothing;
        }

        var entity = Same(phrase, sense, others) ?? New(phrase, sense, word);
        if (entity is null)
        {
            return Referent.Nothing;
        }

        entity.Owner ??= owner;
        return new([entity], sense, phrase.Head, owner);
    }

    // "the North Sea", "the Atlantic": a name that the lexicon has as a place, and not as anybody's.
    private static bool IsNameOfPlace(string name) =>
        name.ToLowerInvariant() is var lemma && Places.Find(lemma) is not null && Nouns.Senses(lemma, NounContext.None) is var senses && !senses.Any(sense => sense.Kind == NounKind.Person);

    // Meanings are weighed against all the words around them: once for each word of a shot is enough.
    private Sense Sensed(string word, NounRole role, string? verb)
    {
        var lemma = word.ToLowerInvariant();
        if (!_senses.TryGetValue((lemma, role, verb), out var sense))
        {
            _senses.Add((lemma, role, verb), sense = Sense.Of(lemma, new NounContext(verb, role, words)));
        }

        return sense;
    }

    private GateMatch? Unshown(TextSpan span)
    {
        foreach (var match in cast.Unshown)
        {
            if (match.Start < span.End + offset && match.End > span.Start + offset)
            {
                return match;
            }
        }

        return null;
    }

    private Entity? New(NounPhrase phrase, Sense sense, string word)
    {
        var entity = cast.Add(word.ToLowerInvariant(), sense, Plurals.Count(phrase, sense));
        if (entity is null)
        {
            return null;
        }

        entity.Name = phrase.IsName ? phrase.Head : null;
        Note(phrase.Span, $"cast[{entity.Id}]", Describe(phrase, entity));
        Introduced?.Invoke(entity, phrase);
        return entity;
    }

    private Entity? Same(NounPhrase phrase, Sense sense, IReadOnlyList<Entity> others)
    {
        if (phrase.IsName)
        {
            return Found(phrase, cast.ByMention.LastOrDefault(entity => entity.Name == phrase.Head));
        }

        var points = phrase.Determiner is { } determiner && Definite.Contains(determiner);
        if (phrase.Determiner is "other" or "others")
        {
            return Found(phrase, cast.Rest() is { } rest && rest.Noun == phrase.Head ? rest : null);
        }

        if (phrase.Determiner is "another" or "no" or "second" || !(points || phrase.Determiner is null && !phrase.IsPlural && phrase.Count is null))
        {
            return null;
        }

        // What belongs to someone is that one's and not another's of the same name.
        var candidates = cast.ByMention.Reverse().Where(entity => Matches(entity, phrase, sense, points) && !others.Contains(entity) && !Contrasts.Between(entity.Adjectives, phrase.Adjectives) && (phrase.Possessor is null || entity.Owner is null || _known.GetValueOrDefault(phrase.Possessor.Span)?.First == entity.Owner));
        return Found(phrase, candidates.FirstOrDefault(entity => phrase.Adjectives.Count == 0 || phrase.Adjectives.Any(entity.Adjectives.Contains)) ?? candidates.FirstOrDefault());
    }

    private Entity? Found(NounPhrase phrase, Entity? entity)
    {
        if (entity is null)
        {
            return null;
        }

        if (phrase.Count is { } count && count < entity.Count)
        {
            entity = cast.SplitOff(entity, count);
        }

        Note(phrase.Span, $"cast[{entity.Id}]", Describe(phrase, entity));
        Introduced?.Invoke(entity, phrase);
        return entity;
    }

    private static bool Matches(Entity entity, NounPhrase phrase, Sense sense, bool points)
    {
        var head = phrase.Head.ToLowerInvariant();
        if (entity.Noun == head || entity.Noun == Singular(phrase))
        {
            return true;
        }

        // A woman is no man, though her noun ends with one.
        if (!points || (sense.Gender is { } said && entity.Gender is { } known && said != known))
        {
            return false;
        }

        // "a football … the ball", "a sailboat … the boat", "a footballer … the man", "a retriever … the dog"
        return entity.Noun.EndsWith(head, StringComparison.Ordinal)
            || (PersonNouns.Contains(head) && entity.Sense.Kind == SenseKind.Person && entity.Count == 1 == !phrase.IsPlural)
            || (head is "animal" or "creature" or "beast" && entity.Sense.Kind == SenseKind.Animal)
            || (entity.Sense.Archetype.Length > 0 && entity.Sense.Archetype == sense.Archetype && sense.Archetype.EndsWith(head, StringComparison.Ordinal) && !sense.IsAnimate);
    }

    private static string? Singular(NounPhrase phrase) => phrase.IsPlural ? Inflection.Singulars(phrase.Head).FirstOrDefault() : null;


    private Referent Pronoun(NounPhrase phrase, NounRole role, IReadOnlyList<Entity> others)
    {
        _others = phrase.Head.EndsWith("self", StringComparison.OrdinalIgnoreCase) || phrase.Head.EndsWith("selves", StringComparison.OrdinalIgnoreCase) ? [] : others;
        var word = phrase.Head.ToLowerInvariant();
        IReadOnlyList<Entity> meant = word switch
        {
            "he" or "him" or "his" or "himself" => Single(Person('m') ?? Somebody(phrase, word, role, _others)),
            "she" or "her" or "hers" or "herself" => Single(Person('f') ?? Somebody(phrase, word, role, _others)),
            "it" or "its" or "itself" => Single(It(_others.Count == 0)),
            "they" or "them" or "their" or "theirs" or "themselves" or "both" or "each other" or "one another" or "each" => Several(phrase),
            "other" or "others" or "another" => Single(cast.Rest() ?? Latest(entity => entity.Count > 1)),
            "one" or "two" or "three" or "some" or "several" or "few" or "half" => Some(phrase, word),
            "someone" or "somebody" or "anyone" => Single(New(phrase, Sense.Of("person", NounContext.None), "person")),
            "i" or "me" or "my" or "you" or "your" or "we" or "us" or "our" => [],
            _ when Everyone.Contains(word) => All(phrase),
            _ when Absent.Contains(word) => [],
            "something" => Single(New(phrase, Sense.Of("thing", NounContext.None), "thing")),
            _ => Single(It(true)),
        };

        if (meant.Count > 0)
        {
            Note(phrase.Span, "cast", string.Join(" and ", meant.Select(entity => entity.Id)));
        }

        return meant.Count == 0 ? Referent.Nothing : new(meant, meant[0].Sense, meant[0].Noun);
    }

    private Entity? Person(char gender)
    {
        var entity = Latest(candidate => candidate.Sense.Kind == SenseKind.Person && candidate.Count == 1 && candidate.Gender == gender)
            ?? Latest(candidate => candidate.Sense.IsAnimate && candidate.Sense.Kind == SenseKind.Person && candidate.Count == 1 && candidate.Gender is null)
            ?? Latest(candidate => candidate.Sense.IsAnimate && candidate.Gender is null);
        if (entity is { Sense.IsAnimate: true })
        {
            entity.Gender ??= gender;
        }

        return entity;
    }

    // "He lifts a barbell" of nobody who was named shows a man; "his" alone shows nobody.
    private Entity? Somebody(NounPhrase phrase, string word, NounRole role, IReadOnlyList<Entity> others)
    {
        if (word is not ("he" or "she" or "him") && !(word is "her" && (role == NounRole.Object || others.Count > 0)))
        {
            return null;
        }

        var noun = word is "he" or "him" ? "man" : "woman";
        return New(phrase with { Head = noun, IsPronoun = false }, Sense.Of(noun, NounContext.None), noun);
    }

    // As a subject "it" is whatever acted last, as an object whatever was spoken of last.
    private Entity? It(bool acts) =>
        Latest(entity => entity.Sense.Kind != SenseKind.Person && entity.Count == 1 && !entity.Sense.IsScene && !entity.Implied, actingFirst: acts)
        ?? Latest(entity => entity.Sense.Kind != SenseKind.Person && !entity.Sense.IsScene)
        ?? Latest(entity => entity.Sense.Kind != SenseKind.Person)
        ?? Latest(entity => true);

    private List<Entity> Several(NounPhrase phrase)
    {
        if (cast.Together.Count > 1)
        {
            return [.. cast.Together];
        }

        var several = Latest(entity => entity.Count > 1 && entity.Sense.IsAnimate, actingFirst: true) ?? Latest(entity => entity.Count > 1, actingFirst: true);
        if (several is not null)
        {
            return [several];
        }

        var animate = cast.ByMention.Where(entity => entity.Sense.IsAnimate).ToList();
        return animate.Count > 0 ? animate.TakeLast(phrase.Count ?? 2).ToList() : [.. Single(It(true))];
    }

    private IReadOnlyList<Entity> Some(NounPhrase phrase, string word)
    {
        var several = Latest(entity => entity.Count > 1, actingFirst: true);
        if (several is not null)
        {
            return [cast.SplitOff(several, phrase.Count ?? (word == "one" ? 1 : word == "half" ? several.Count / 2 : 2))];
        }

        // "a man and a dog … one sits": whichever, but not both.
        return cast.Together.Count > 1 ? [cast.Together[0]] : Single(It(true));
    }

    private List<Entity> All(NounPhrase phrase)
    {
        var people = shot.Cast.Where(entity => entity.Sense.Kind == SenseKind.Person && !entity.Implied).ToList();
        if (people.Sum(entity => entity.Count) > 1)
        {
            return people;
        }

        // "Everyone claps" where one acts: those around.
        return [.. Single(New(phrase with { Count = Math.Max(phrase.Count ?? 0, 5), IsPronoun = false }, Sense.Of("people", NounContext.None), "people"))];
    }

    private Entity? Latest(Func<Entity, bool> fits, bool actingFirst = false)
    {
        if (actingFirst && cast.ByActing.LastOrDefault(entity => fits(entity) && !_others.Contains(entity)) is { } acting)
        {
            return acting;
        }

        return cast.ByMention.LastOrDefault(entity => fits(entity) && !_others.Contains(entity));
    }

    private static IReadOnlyList<Entity> Single(Entity? entity) => entity is null ? [] : [entity];

    private static string Describe(NounPhrase phrase, Entity entity) =>
        string.Join(' ', new[] { entity.Count > 1 ? $"{entity.Count}" : null }.Concat(phrase.Adjectives).Append(entity.Noun).OfType<string>());

    private void Note(TextSpan span, string path, string value) => ledger.Note(new(span.Start + offset, span.End + offset), shot.Path(path), value);
}
