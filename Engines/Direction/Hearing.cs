using Sora.Engines.Direction.Casting;
using Sora.Engines.Direction.Reading;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>What is heard besides speech: sounds that the prompt names, sounds of what happens, music.</summary>
internal sealed class Hearing(DraftShot shot, Referents referents, Ledger ledger, int offset)
{
    private const int MostSounds = 60;

    /// <summary>A noun phrase that names a sound or music: "with a roar", "soft piano".</summary>
    public void Phrase(NounPhrase phrase, Entity? source)
    {
        var head = phrase.Head.ToLowerInvariant();
        if (phrase.Determiner is "no")
        {
            shot.NoMusic |= SoundNames.IsMusic(head);
            Note(phrase.Span, SoundNames.IsMusic(head) ? "music" : "sounds", "none");
            return;
        }

        if (SoundNames.IsMusic(head) || Sense.Of(head, NounContext.None).IsInstrument)
        {
            Music(phrase, head);
            return;
        }

        if (head is "silence")
        {
            (shot.NoMusic, shot.NoSpeech) = (true, true);
            Note(phrase.Span, "music", "none");
            return;
        }

        // "the sound of waves", "the roar of a crowd": what sounds is the name, or the source.
        var name = head;
        foreach (var inner in phrase.Phrases)
        {
            if (inner.Preposition is "of" or "from")
            {
                var other = Sense.Of(inner.Object.Head.ToLowerInvariant(), NounContext.None);
                if (head is "sound" or "noise")
                {
                    name = inner.Object.Head.ToLowerInvariant();
                    Note(inner.Object.Span, "sounds", name);
                }
                else if (other.Kind is SenseKind.Sound or SenseKind.Weather)
                {
                    name = $"{inner.Object.Head.ToLowerInvariant()} {head}";
                    Note(inner.Object.Span, "sounds", name);
                }
                else
                {
                    source = referents.Resolve(inner.Object).First ?? source;
                }
            }
        }

        Add(name, source);
        Note(phrase.Span, "sounds", name);
    }

    /// <summary>The sound of a deed: "an owl hoots".</summary>
    public void Deed(string verb, Entity who, TextSpan span)
    {
        Add(SoundNames.IsGeneric(verb) ? who.Noun : verb, who);
        Note(span, "sounds", verb);
    }

    public void Add(string name, Entity? source)
    {
        if (shot.Sounds.Count < MostSounds && name.Length is > 0 and <= StoryboardLimits.NameCharacters && !shot.Sounds.Exists(cue => cue.Name == name))
        {
            shot.Sounds.Add(new() { Name = name, Source = source?.Id });
        }
    }

    private void Music(NounPhrase phrase, string head)
    {
        string? mood = null;
        string? instrument = Sense.Of(head, NounContext.None).IsInstrument ? head : null;
        foreach (var adjective in phrase.Adjectives)
        {
            if (Sense.Of(adjective, NounContext.None) is { IsInstrument: true } or { Members: > 1, Kind: SenseKind.Person })
            {
                instrument ??= adjective;
            }
            else
            {
                mood ??= adjective;
            }
        }

        if (head is not "music" && instrument is null)
        {
            mood = mood is null ? head : $"{mood} {head}";
        }

        foreach (var inner in phrase.Phrases.Where(inner => inner.Preposition is "of" or "on" or "from" or "by" or "with"))
        {
            var played = Sense.Of(inner.Object.Head.ToLowerInvariant(), NounContext.None);
            instrument ??= played.IsInstrument || played.Kind == SenseKind.Music ? inner.Object.Head.ToLowerInvariant() : null;
            Note(inner.Object.Span, "music.instrument", inner.Object.Head);
        }

        shot.Music = (shot.Music ?? new()) with { Mood = Short(shot.Music?.Mood ?? mood), Instrument = Short(shot.Music?.Instrument ?? instrument) };
        Note(phrase.Span, "music", string.Join(' ', new[] { mood, instrument, "music" }.OfType<string>()));
    }

    private static string? Short(string? text) => text is { Length: > StoryboardLimits.NameCharacters } ? text[..StoryboardLimits.NameCharacters] : text;

    private void Note(TextSpan span, string path, string value) => ledger.Note(new(span.Start + offset, span.End + offset), shot.Path(path), value);
}
