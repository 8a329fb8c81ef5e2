using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound.Voices;
using Sora.Storyboards;

namespace Sora.Engines.World.Music;

/// <summary>What music a shot has and whence it comes.</summary>
/// <param name="Source">Cast id of the radio or musician in the picture; null for music that only the audience hears.</param>
/// <param name="IsPlayed">Whether somebody plays it there: one instrument alone, in the open; else it comes from a small loudspeaker.</param>
internal sealed record MusicPlan(Mood Mood, Instrument? Instrument, double? Tempo, string? Source, bool IsPlayed)
{
    private const int MostAccents = 6;
    private const double LeastGapSeconds = 0.2;

    /// <summary>Null where there is none.</summary>
    public static MusicPlan? Of(Shot story)
    {
        var player = story.Beats.FirstOrDefault(beat => beat.Verb is "play" or "drum" or "strum" && Played(story, beat) is not null && NounOf(story, beat.Who) is { } who && !MusicNames.IsSource(who));
        var radio = story.Cast.FirstOrDefault(member => MusicNames.IsSource(member.Noun) && IsHeard(story, member));
        if (story.Music is null && player is null && radio is null)
        {
            return null;
        }

        var instrument = Instrument.Find(story.Music?.Instrument) ?? (player is null ? Instrument.Find(radio?.Noun) : Instrument.Find(Played(story, player)));
        var mood = Mood.Find($"{story.Music?.Instrument} {story.Music?.Mood}");
        return new MusicPlan(mood, instrument, story.Music?.Tempo, player?.Who ?? radio?.Id, player is not null || (radio is not null && Instrument.Find(radio.Noun) is not null));
    }

    /// <summary>The strongest moments of the picture, for beats to fall on.</summary>
    public static List<(double At, double Weight)> Accents(SimulatedShot shot)
    {
        var accents = new List<(double At, double Weight)>();
        foreach (var contact in shot.Contacts.Where(contact => contact.Kind == ContactKind.Impact && contact.Time < shot.Seconds).OrderByDescending(contact => contact.Impulse))
        {
            if (accents.Count < MostAccents && accents.TrueForAll(accent => Math.Abs(accent.At - contact.Time) > LeastGapSeconds))
            {
                accents.Add((contact.Time, Math.Sqrt(contact.Impulse)));
            }
        }

        return accents;
    }

    private static string? NounOf(Shot story, string? id) => story.Cast.FirstOrDefault(member => member.Id == id)?.Noun;

    private static string? Played(Shot story, Beat beat) =>
        beat.Verb == "drum" ? "drums" : new[] { NounOf(story, beat.What), NounOf(story, beat.With) }.FirstOrDefault(noun => Instrument.Find(noun) is not null);

    /// <summary>Whether the thing is said to play or to be heard, or stands there while music is asked for.</summary>
    private static bool IsHeard(Shot story, CastMember member) =>
        story.Beats.Any(beat => beat.Who == member.Id && beat.Verb is "play" or "sound" or "blare" or "sing" or "ring" or "march")
        || story.Sounds?.Any(cue => cue.Source == member.Id) == true
        || (story.Music is not null && Instrument.Find(member.Noun) is null);
}
