using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction;

/// <summary>Noun phrases that are no members of the cast: where the shot is set, and what is heard.</summary>
internal static class PlaceOrSound
{
    /// <summary>Whether the phrase was one of those, and so is done with.</summary>
    public static bool TryUse(NounPhrase phrase, DraftShot shot, List<Token> tokens, int start, string? preposition)
    {
        if (SoundWords.IsInstrument(phrase.Head) && !phrase.Determined && phrase.Number is null)
        {
            shot.Instrument ??= phrase.Head;
            shot.MusicMood ??= phrase.Modifiers.Find(SoundWords.IsMusicMood);
            return true;
        }

        if (phrase.Head == "music")
        {
            shot.MusicMood ??= phrase.Modifiers.Find(SoundWords.IsMusicMood) ?? "calm";
            return true;
        }

        if (SoundWords.IsSound(phrase.Head))
        {
            if (!shot.Sounds.Contains(phrase.Head))
            {
                shot.Sounds.Add(phrase.Head);
            }

            return true;
        }

        if (phrase.Noun is not null || Places.Find(phrase.Head) is not { } place)
        {
            return false;
        }

        SetPlace(phrase, shot, tokens, start, place);
        return true;
    }

    private static void SetPlace(NounPhrase phrase, DraftShot shot, List<Token> tokens, int start, string place)
    {
        // "street" in "a city street" is the nearer of the two, and is read last.
        shot.Fields.TryAdd("place", place);
        foreach (var adjective in phrase.Modifiers)
        {
            if (adjective == "wet")
            {
                shot.Fields.TryAdd("weather", "rain");
            }
            else if (adjective is not ("open" or "outdoor" or "indoor") && Places.Find(adjective) is null)
            {
                // The place is built as places are: what else is said of it is not shown.
                foreach (var token in tokens.Skip(start).Take(phrase.End - start).Where(token => token.Text.StartsWith(adjective, StringComparison.Ordinal)))
                {
                    token.Used = false;
                }
            }
        }
    }
}
