using Sora.Engines.Direction.Casting;
using Sora.Engines.Direction.Reading;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Beats;

/// <summary>What prepositional phrases say of an action: with whom or what, where to, where from, how, how long; or of the shot: place, weather, sounds.</summary>
internal sealed class Roles(DraftShot shot, Referents referents, Portraits portraits, Hearing hearing, Ledger ledger, int offset)
{
    private static readonly HashSet<string> Sources = WordTable.Set("from off out-of away-from off-of");
    private static readonly HashSet<string> Rebounding = WordTable.Set("bounce glance ricochet rebound deflect spring");
    private static readonly HashSet<string> Relational = WordTable.Set("left right side air distance background foreground way middle front back rhythm time unison turn circle slow step place end line");

    /// <summary>Hangs a phrase on beats that one clause makes.</summary>
    /// <param name="beats">At least one; all get the same.</param>
    /// <param name="verb">Lemma.</param>
    public void Hang(IReadOnlyList<DraftBeat> beats, string verb, PrepositionalPhrase phrase)
    {
        var (preposition, inner) = phrase;
        if (preposition is "without" || inner.Determiner is "no")
        {
            shot.Forbid(inner.Head.ToLowerInvariant());
            Each(beats, inner, "manner", "without " + inner.Head, beat => beat.Do("without " + inner.Head));
            return;
        }

        if (preposition is "for" && inner.Count is { } number && inner.Head is "second" or "minute")
        {
            var seconds = inner.Head == "minute" ? inner.Count!.Value * 60 : inner.Count!.Value;
            Each(beats, inner, "for", $"{seconds}", beat => beat.SaidSeconds = seconds);
            return;
        }

        // Of a film the camera is whoever watches, unless one stands in the picture.
        if (inner is { Head: "camera" or "viewer", Determiner: "the", Adjectives: [] } && preposition is "at" or "to" or "toward" or "towards" or "into" or "for" or "past"
            && !shot.Cast.Exists(entity => entity.Noun == inner.Head))
        {
            Each(beats, inner, "manner", $"{preposition} the camera", beat => beat.Do($"{preposition} the camera"));
            return;
        }

        if (preposition is "in" && Portraits.IsWorn(beats[0].Who, inner))
        {
            portraits.Dress(beats[0].Who, inner);
            return;
        }

        var isRecipient = preposition is "to" && VerbGroups.Giving.Contains(verb);
        var referent = referents.Resolve(inner, NounRole.Unknown, null, isRecipient ? [.. beats.Select(beat => beat.Who)] : null, isRecipient);
        switch (referent.Kind)
        {
            case SenseKind.Garment when preposition is "in" or "with" && !inner.IsPronoun && beats[0].Who.Sense.IsAnimate:
                portraits.Dress(beats[0].Who, inner);
                break;
            case SenseKind.BodyPart:
                Part(beats, preposition, inner, referent);
                break;
            case SenseKind.Place:
                Place(beats, verb, preposition, inner, referent.Word);
                break;
            case SenseKind.Weather:
                portraits.Weather(inner);
                break;
            case SenseKind.Sound or SenseKind.Music:
                hearing.Phrase(inner, beats[0].Who);
                break;
            case SenseKind.Time or SenseKind.Light or SenseKind.Event or SenseKind.Abstract when referent.Entities.Count == 0:
                Manner(beats, preposition, inner);
                break;
            default:
                if (referent.First is { } other)
                {
                    Entity(beats, verb, preposition, inner, other);
                }

                break;
        }
    }

    private void Entity(IReadOnlyList<DraftBeat> beats, string verb, string preposition, NounPhrase inner, Entity other)
    {
        var source = Sources.Contains(preposition.Replace(' ', '-'));
        foreach (var beat in beats)
        {
            if (preposition is "with" or "using" or "by" or "by means of" or "together with" or "along with" && other != beat.Who)
            {
                if (preposition == "by" && other.Sense is { IsAnimate: false } && VerbGroups.IsStatic(verb))
                {
                    beat.Who.Put("beside", other);
                }
                else if (beat.With is null)
                {
                    beat.With = other;
                }
            }
            else if (source)
            {
                // Of what is thrown or pulled the thing comes from there, of what falls the faller.
                var moved = beat.What ?? beat.Who;
                if (moved != other && !Rebounding.Contains(verb))
                {
                    moved.Put(other.Sense.IsSupport || !beat.Who.Sense.IsAnimate || preposition.StartsWith("off", StringComparison.Ordinal) ? "on" : "in", other);
                }

                beat.Toward ??= Rebounding.Contains(verb) && other != beat.Who ? other : null;
                if (preposition is not "from")
                {
                    beat.Do(preposition);
                }
            }
            else if (VerbGroups.IsStatic(verb) && Portraits.Relation(preposition) is { } relation && beat.What is null)
            {
                if (other != beat.Who)
                {
                    beat.Who.Put(relation, other);
                }
            }
            else if (other != beat.Who)
            {
                Aim(beat, preposition, other);
            }
        }

        if (preposition is not ("from" or "with" or "to"))
        {
            portraits.MaySet(other, rank: 3);
        }

        Note(inner.Span, "beats", $"{beats[0].Verb} {preposition} {other.Id}");
    }

    private static void Aim(DraftBeat beat, string preposition, Entity other)
    {
        // "cuts bread on a board": where the deed is done, not where it leads.
        if (beat.What is { } thing && preposition is "on" or "in" or "under" or "beside" && beat.What != other && beat.Known is { Kind: VerbKind.Act } && beat.Toward is null)
        {
            beat.What.Put(Portraits.Relation(preposition)!, other);
        }

        if (beat.Toward is null)
        {
            beat.Toward = other;
        }
        else if (Portraits.Relation(preposition) is { } relation)
        {
            beat.Toward.Put(relation, other);
        }

        if (preposition is not ("to" or "at" or "toward" or "towards" or "on" or "onto" or "in" or "into"))
        {
            beat.Do(preposition);
        }
    }

    private void Place(IReadOnlyList<DraftBeat> beats, string verb, string preposition, NounPhrase inner, string place)
    {
        shot.MayBeSetIn(place, preposition switch { "from" or "past" or "of" or "out of" or "behind" => 2, "in" or "at" or "inside" or "through" or "on" or "across" or "along" => 5, _ => 4 });
        foreach (var beat in beats)
        {
            if (preposition is "to" or "into" or "toward" or "towards" or "onto" && !VerbGroups.IsStatic(verb))
            {
                beat.TowardPlace ??= place;
            }
            else if (preposition is "through" or "across" or "along" or "past" or "up" or "down" or "over" or "under" or "around")
            {
                beat.Do(preposition);
            }
        }

        Note(inner.Span, "setting.place", place);
        foreach (var adjective in inner.Adjectives)
        {
            if (adjective is "wet")
            {
                shot.Fields.TryAdd("weather", "rain");
            }
        }

        // "in a tower on the hill": what holds the place is seen too.
        foreach (var deeper in inner.Phrases)
        {
            var referent = referents.Resolve(deeper.Object);
            if (referent.Kind == SenseKind.Place)
            {
                shot.MayBeSetIn(deeper.Object.Head.ToLowerInvariant(), rank: 2);
                Note(deeper.Object.Span, "setting.place", deeper.Object.Head);
            }
        }
    }

    private void Part(IReadOnlyList<DraftBeat> beats, string preposition, NounPhrase inner, Referent referent)
    {
        foreach (var beat in beats)
        {
            if (referent.Owner is { } owner && owner != beat.Who)
            {
                if (VerbGroups.IsStatic(beat.Verb) && Portraits.Relation(preposition) is { } relation)
                {
                    beat.Who.Put(relation == "in" ? "on" : relation, owner);
                }
                else
                {
                    beat.Toward ??= owner;
                }
            }

            beat.Do($"{preposition} {inner.Head}");
        }

        Note(inner.Span, "beats.manner", $"{preposition} {inner.Head}");
    }

    private void Manner(IReadOnlyList<DraftBeat> beats, string preposition, NounPhrase inner)
    {
        var said = string.Join(' ', inner.Adjectives.Append(inner.Head));
        Each(beats, inner, "manner", $"{preposition} {said}", beat => beat.Do(Relational.Contains(inner.Head) || inner.Adjectives.Count > 0 ? $"{preposition} {said}" : $"{preposition} {inner.Head}"));
        foreach (var deeper in inner.Phrases)
        {
            if (referents.Resolve(deeper.Object).First is { } other && deeper.Preposition == "of")
            {
                beats[0].Toward ??= other != beats[0].Who ? other : null;
            }
        }
    }

    private void Each(IReadOnlyList<DraftBeat> beats, NounPhrase inner, string path, string value, Action<DraftBeat> does)
    {
        foreach (var beat in beats)
        {
            does(beat);
        }

        Note(inner.Span, "beats." + path, value);
    }

    private void Note(TextSpan span, string path, string value) => ledger.Note(new(span.Start + offset, span.End + offset), shot.Path(path), value);
}
