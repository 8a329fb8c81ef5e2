using Sora.Engines.Direction.Reading;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Casting;

/// <summary>What a noun phrase says of its noun besides naming it: adjectives, clothes, what it carries, where it is.</summary>
internal sealed class Portraits(DraftShot shot, Ledger ledger, int offset)
{
    private static readonly HashSet<string> Stacks = WordTable.Set("tower stack pile heap column pyramid");
    private static readonly HashSet<string> Edges = WordTable.Set("background foreground distance middle front back left right frame center centre");
    private static readonly HashSet<string> Clay = WordTable.Set("clay plasticine");

    private Referents? _referents;

    public void Attach(Referents referents)
    {
        _referents = referents;
        referents.Introduced += Introduce;
    }

    /// <summary>"on", "in", "beside", "behind", "above" or "under"; null when the preposition says nothing of where.</summary>
    public static string? Relation(string preposition) => preposition switch
    {
        "on" or "onto" or "atop" or "upon" or "on top of" or "aboard" or "astride" or "on the edge of" or "at the top of" or "on the back of" => "on",
        "in" or "inside" or "within" or "amid" or "among" or "into" or "inside of" or "in the middle of" or "amidst" or "amongst" or "in the midst of" => "in",
        "behind" or "in back of" => "behind",
        "above" or "over" => "above",
        "under" or "underneath" or "below" or "beneath" => "under",
        "beside" or "near" or "by" or "next to" or "at" or "against" or "between" or "around" or "in front of" or "close to" or "along" or "outside" or "alongside" or "opposite"
            or "to the left of" or "to the right of" or "on the left of" or "on the right of" or "at the edge of" or "at the foot of" or "at the bottom of" or "by the side of" => "beside",
        _ => null,
    };

    private void Introduce(Entity entity, NounPhrase phrase)
    {
        foreach (var adjective in phrase.Adjectives)
        {
            Adjective(entity, adjective);
        }

        // So does a marching band.
        var space = phrase.Head.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && entity.Sense.Members > 1 && Doing(phrase.Head[..space]) is { } habit)
        {
            Does(entity, habit);
        }

        if (phrase.Group is { } group)
        {
            if (Stacks.Contains(group))
            {
                entity.Describe("stacked");
            }
            else if (phrase.IsPlural is false)
            {
                entity.Describe(group);
            }
        }

        foreach (var (preposition, inner) in phrase.Phrases)
        {
            Phrase(entity, preposition, inner);
        }
    }

    /// <summary>An adjective of a member: kept, unless it tells of the weather or of the place instead.</summary>
    public void Adjective(Entity entity, string adjective)
    {
        if (Clay.Contains(adjective) && entity.Sense.IsAnimate)
        {
            shot.Fields.TryAdd("style", "claymation");
            return;
        }

        if (Places.Find(adjective) is not null && Materials.Find(adjective) is null)
        {
            shot.MayBeSetIn(adjective, rank: 1);
        }

        if (adjective is "wet" && entity.Sense.IsScene)
        {
            shot.Fields.TryAdd("weather", "rain");
        }

        entity.Describe(adjective);

        // "a laughing child" laughs.
        if (entity.Sense.IsAnimate && Doing(adjective) is { } verb)
        {
            Does(entity, verb);
        }
    }

    /// <summary>The verb of "laughing"; null for other adjectives.</summary>
    private static string? Doing(string adjective) =>
        adjective.EndsWith("ing", StringComparison.Ordinal) && Verbs.Find(adjective, out _) is { Kind: VerbKind.Travel or VerbKind.State or VerbKind.Voice } verb ? verb.Lemma : null;

    private void Does(Entity entity, string verb) => shot.Score.Add(shot.Score.Measures.Count > 0 ? shot.Score.Measures[^1] : shot.Score.Begin(), new Beats.DraftBeat(entity, verb));

    /// <summary>A prepositional phrase that describes a member of the cast.</summary>
    public void Phrase(Entity entity, string preposition, NounPhrase inner)
    {
        if (preposition is "without" || inner.Determiner is "no")
        {
            shot.Forbid(inner.Head.ToLowerInvariant());
            Note(inner.Span, $"cast[{entity.Id}].adjectives", "without " + inner.Head);
            entity.Describe("without-" + inner.Head.Replace(' ', '-'));
            return;
        }

        if (Edges.Contains(inner.Head))
        {
            entity.Describe("in-" + inner.Head);
            Note(inner.Span, $"cast[{entity.Id}].adjectives", "in-" + inner.Head);
            return;
        }

        if (preposition is "in" && IsWorn(entity, inner))
        {
            Dress(entity, inner);
            return;
        }

        var referent = _referents!.Resolve(inner);
        switch (referent.Kind)
        {
            case SenseKind.Garment when preposition is "in" or "with" && entity.Sense.IsAnimate:
                Dress(entity, inner);
                return;
            case SenseKind.BodyPart when preposition is "with" or "in":
                foreach (var adjective in inner.Adjectives.DefaultIfEmpty("with"))
                {
                    entity.Describe($"{adjective}-{inner.Head}");
                }

                Note(inner.Span, $"cast[{entity.Id}].adjectives", string.Join(' ', inner.Adjectives.Append(inner.Head)));
                return;
            case SenseKind.BodyPart when referent.Owner is { } owner && Relation(preposition) is { } part:
                entity.Put(part == "in" ? "on" : part, owner);
                Note(inner.Span, $"cast[{entity.Id}].where", $"{part} {owner.Id}");
                return;
            case SenseKind.Place:
                shot.MayBeSetIn(referent.Word, rank: preposition is "of" or "from" ? 2 : 4);
                entity.InPlace ??= Relation(preposition) is { } there && entity.On is null ? $"{there} {referent.Word}" : null;
                Note(inner.Span, "setting.place", referent.Word);
                return;
            case SenseKind.Weather:
                Weather(inner);
                return;
            case SenseKind.Music or SenseKind.Sound or SenseKind.Event or SenseKind.Time or SenseKind.Abstract or SenseKind.Light:
                Abstract(entity, preposition, inner);
                return;
        }

        if (referent.First is not { } other || other == entity)
        {
            return;
        }

        if (preposition == "of")
        {
            Of(entity, inner, other);
        }
        else if (preposition is "with" or "holding" or "carrying")
        {
            With(entity, other);
        }
        else if (Relation(preposition) is { } relation)
        {
            entity.Put(relation, other);
            MaySet(other, rank: 3);
            Note(inner.Span, $"cast[{entity.Id}].where", $"{relation} {other.Id}");
        }
    }

    /// <summary>Whether whoever is in it wears it: a suit may be cards or a case in court, but not around a man.</summary>
    public static bool IsWorn(Entity entity, NounPhrase inner) =>
        entity.Sense.IsAnimate && !inner.IsPronoun && (Garments.Contains(inner.Head) || Nouns.Resolve(inner.Head, NounContext.None) is { Kind: NounKind.Garment });

    public void Dress(Entity entity, NounPhrase garment)
    {
        entity.Wear(garment.Head, garment.Adjectives);
        shot.Cast.RemoveAll(member => member.Sense.IsGarment && member.Noun == garment.Head && member != entity);
        Note(garment.Span, $"cast[{entity.Id}].wears", string.Join(' ', garment.Adjectives.Append(garment.Head)));
    }

    public void Weather(NounPhrase phrase)
    {
        if (WeatherWords.Find(phrase.Head) is { } weather && shot.Fields.TryAdd("weather", weather))
        {
            Note(phrase.Span, "setting.weather", weather);
        }
        else if (WeatherWords.Find(phrase.Head) is not null)
        {
            Note(phrase.Span, "setting.weather", shot.Fields["weather"]);
        }
    }

    /// <summary>A building or a piece of ground may be where it all happens.</summary>
    public void MaySet(Entity entity, int rank)
    {
        // One misses or sticks a landing; one stands on none.
        if (entity.Noun is "landing")
        {
            return;
        }

        if ((entity.Sense.Kind is SenseKind.Building or SenseKind.Ground && entity.Noun is not ("floor" or "ground" or "wall")) || (entity.Sense.IsMass && Places.Find(entity.Noun) is not null))
        {
            shot.MayBeSetIn(entity.Noun, rank);
        }
    }

    private void Of(Entity entity, NounPhrase inner, Entity other)
    {
        // "a glass of cola", "a crown of gold": what it is filled with or made of.
        if (other.Sense.IsMass && other.Adjectives.Count == 0)
        {
            shot.Cast.Remove(other);
            entity.Describe(other.Noun);
            Note(inner.Span, $"cast[{entity.Id}].adjectives", other.Noun);
            return;
        }

        entity.Owner ??= other;
        entity.Put("on", other);
    }

    private void With(Entity entity, Entity other)
    {
        if (entity.Sense.IsAnimate && !other.Sense.IsAnimate && !other.Sense.IsScene)
        {
            other.Put("beside", entity);
            var last = shot.Score.Measures.Count > 0 ? shot.Score.Measures[^1] : shot.Score.Begin();
            shot.Score.Add(last, new Beats.DraftBeat(entity, "hold") { What = other, Implied = true });
        }
        else
        {
            other.Put(other.Sense.IsAnimate && entity.Sense.Archetype.StartsWith("boat", StringComparison.Ordinal) ? "in" : entity.Sense.IsAnimate ? "beside" : "on", entity);
        }
    }

    private void Abstract(Entity entity, string preposition, NounPhrase inner)
    {
        // "fencers in white", "a dancer in blue"
        if (preposition == "in" && entity.Sense.Kind == SenseKind.Person && Adjectives.Colour([inner.Head]) is not null)
        {
            entity.Wear("clothes", [inner.Head]);
            Note(inner.Span, $"cast[{entity.Id}].wears", inner.Head + " clothes");
        }
        else if (preposition is "of" or "in" or "from" or "with" or "like" or "as")
        {
            entity.Describe(inner.Head);
            Note(inner.Span, $"cast[{entity.Id}].adjectives", inner.Head);
        }
    }

    private void Note(TextSpan span, string path, string value) => ledger.Note(new(span.Start + offset, span.End + offset), shot.Path(path), value);
}
