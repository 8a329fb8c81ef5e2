using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Sound.Voices;

/// <summary>A named sound with its moment and its place.</summary>
/// <param name="Name">As the storyboard has it.</param>
/// <param name="Source">Cast id; null for what comes from nowhere in particular.</param>
/// <param name="Seconds">How long it may last.</param>
internal sealed record Cue(string Name, string? Source, double At, double Seconds);

/// <summary>Gives the storyboard's sounds their moments: their own, that of the deed they name, that of the contact they come from, or that of their source's first deed.</summary>
internal static class CueSheet
{
    private const double UsualAt = 0.25;
    private const double HardSpeed = 0.3;
    private const double LeastSeconds = 0.3;

    /// <summary>In order of time: what the storyboard names, and what its deeds utter.</summary>
    public static List<Cue> Of(Shot story, SimulatedShot shot)
    {
        var cues = (story.Sounds ?? []).Select(cue => Placed(cue, story, shot)).ToList();
        foreach (var beat in story.Beats)
        {
            // A deed that is heard needs no second mention, unless its doer speaks instead.
            var isHeard = Animals.Find(beat.Verb) is not null || beat.Verb is "clap";
            if (isHeard && !cues.Exists(cue => cue.Source == beat.Who) && story.Speech?.Any(line => line.Who == beat.Who) != true && beat.At < shot.Seconds)
            {
                cues.Add(new Cue(beat.Verb, beat.Who, beat.At, beat.For ?? LeastSeconds));
            }
        }

        return [.. cues.OrderBy(cue => cue.At)];
    }

    private static Cue Placed(SoundCue cue, Shot story, SimulatedShot shot)
    {
        var isContact = Foley.Find(cue.Name) is { IsContact: true };
        var deed = story.Beats.FirstOrDefault(beat => beat.Who == cue.Source && IsNamed(beat.Verb, cue.Name));
        var at = cue.At ?? deed?.At ?? (isContact ? ContactOf(cue.Source, shot) : null) ?? story.Beats.FirstOrDefault(beat => beat.Who == cue.Source)?.At ?? UsualAt;
        at = Math.Clamp(at, 0, Math.Max(0, shot.Seconds - 0.1));
        return new Cue(cue.Name, cue.Source, at, Math.Max(LeastSeconds, Math.Min(deed?.For ?? double.MaxValue, shot.Seconds - at)));
    }

    /// <summary>"bark" and "barking", "cheer" and "cheering".</summary>
    private static bool IsNamed(string verb, string name) => name.StartsWith(verb, StringComparison.Ordinal) || verb.StartsWith(name, StringComparison.Ordinal);

    private static double? ContactOf(string? source, SimulatedShot shot) => shot.Contacts
        .Where(contact => contact.Kind == ContactKind.Impact && contact.ClosingSpeed > HardSpeed)
        .FirstOrDefault(contact => source is null || shot.Bodies[contact.A].Cast == source || shot.Bodies[contact.B].Cast == source)?.Time;
}
