using System.Globalization;
using Sora.Engines.Direction.Beats;
using Sora.Engines.Direction.Casting;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>Turns a draft into a shot of the storyboard.</summary>
internal static class ShotAssembler
{
    /// <summary>A shot holds so many beings and things together; of more the numbers are cut.</summary>
    private const int MostAlike = StoryboardLimits.AlikeInShot;

    public static Shot Finish(DraftShot draft, double seconds, int seed, Look? before, int mostImplied)
    {
        Gather(draft);
        var taste = new Taste(draft, seed, before);
        var (look, camera, setting) = (taste.Look(), taste.Camera(), taste.Setting());
        var (beats, lines) = BeatClock.Schedule(draft.Score, seconds, Math.Min(look.SlowMotion ?? 1, 8));
        var ids = draft.Cast.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        return new Shot
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"shot-{draft.Number}"),
            Seconds = seconds,
            Look = look,
            Camera = camera,
            Setting = setting,
            Implied = [.. taste.Implied.Take(mostImplied)],
            Transition = draft.Fields.GetValueOrDefault("transition"),
            Cast = [.. Members(draft), .. Lit(draft)],
            Beats = beats,
            Speech = lines.Count > 0 ? lines : null,
            Sounds = Sounds(draft, ids),
            Music = draft.NoMusic ? null : draft.Music,
            Text = draft.Texts.Count > 0 ? draft.Texts : null,
        };
    }

    // "No dialogue" and "no people" are of the whole: a quotation, or someone who is named, is more particular and stays.
    private static List<SoundCue>? Sounds(DraftShot draft, HashSet<string> ids)
    {
        var sounds = new List<SoundCue>();
        foreach (var cue in draft.Sounds)
        {
            var source = cue.Source is { } id && ids.Contains(id) ? id : null;
            if (!(draft.NoSpeech && SoundNames.IsSpeech(cue.Name)) && !(draft.NoPeople && source is null && SoundNames.IsOfPeople(cue.Name)))
            {
                sounds.Add(cue with { Source = source });
            }
        }

        return sounds.Count > 0 ? sounds : null;
    }

    // Who sits by candlelight has a candle.
    private static IEnumerable<CastMember> Lit(DraftShot draft)
    {
        if (draft.Fields.GetValueOrDefault("light") is { } light && !draft.Cast.Exists(entity => entity.Noun == light))
        {
            yield return new() { Id = $"{light}-1", Noun = light, Archetype = "lamp." + light, Count = 1, Implied = true };
        }
    }

    // Whoever acts or carries another is in the picture, even if only an earlier shot named them.
    private static void Gather(DraftShot draft)
    {
        foreach (var beat in draft.Score.Beats)
        {
            foreach (var entity in new[] { beat.Who, beat.What, beat.With, beat.Toward })
            {
                if (entity is not null)
                {
                    draft.Enter(entity);
                }
            }
        }

        foreach (var line in draft.Score.Lines)
        {
            if (line.Who is { } speaker)
            {
                draft.Enter(speaker);
            }
        }

        for (var i = 0; i < draft.Cast.Count; i++)
        {
            if (draft.Cast[i].OnIn(draft.Number) is { } on && !IsLeftBehind(draft, on.Place))
            {
                draft.Enter(on.Place);
            }
        }
    }

    // In the sky, what one took off from is far below, unless this shot speaks of it.
    private static bool IsLeftBehind(DraftShot draft, Entity place) =>
        draft.Place is "sky" or "space" && place.Sense.Kind is SenseKind.Building or SenseKind.Ground && !draft.Cast.Contains(place);

    private static List<CastMember> Members(DraftShot draft)
    {
        var left = MostAlike - draft.Cast.Count;
        var members = new List<CastMember>();
        foreach (var entity in draft.Cast)
        {
            var count = 1 + Math.Clamp(entity.Count - 1, 0, Math.Max(0, left));
            left -= count - 1;
            members.Add(new()
            {
                Id = entity.Id,
                Noun = entity.Noun.Length <= StoryboardLimits.NameCharacters ? entity.Noun : entity.Noun[..StoryboardLimits.NameCharacters],
                Archetype = entity.Sense.Archetype.Length > 0 ? entity.Sense.Archetype : "thing",
                Count = count,
                Adjectives = entity.AdjectivesIn(draft.Number) is { Count: > 0 } said ? [.. said] : null,
                Wears = entity.Wears.Count > 0 ? entity.Wears.ConvertAll(worn => new Garment(worn.Noun, worn.Adjectives.Count > 0 ? worn.Adjectives : null)) : null,
                Where = entity.On is { } on && IsLeftBehind(draft, on.Place) ? null : entity.WhereIn(draft.Number),
                Implied = entity.Implied ? true : null,
            });
        }

        return members;
    }
}
