using Sora.Storyboards;

namespace Sora.Engines.Direction.Beats;

/// <summary>Gives what happens in a shot its times: in order, no faster than bodies can, and all within the shot.</summary>
internal static class BeatClock
{
    private const double LeadSeconds = 0.25;
    private const double TailShare = 0.1;
    private const double Gravity = 9.81;

    /// <summary>Height from which something falls that stands on nothing: out of a hand.</summary>
    private const double HandHeightMetres = 1.45;
    private const double HighestFallMetres = 40;

    /// <summary>How far people go within a shot when nothing says where to, and how fast.</summary>
    private const double UsualWayMetres = 3;
    private const double WalkingSpeed = 1.3;
    private const double RunningSpeed = 3.5;
    private const double SecondsPerWord = 0.38;
    private const double ShortestLineSeconds = 0.6;
    private const double UnknownVerbSeconds = 1.2;

    private static readonly HashSet<string> Falling = Lexicon.WordTable.Set("fall drop plunge plummet tumble");
    private static readonly HashSet<string> Walking = Lexicon.WordTable.Set("walk stroll wander waddle march saunter step pace amble limp stagger tiptoe trudge cross enter approach");
    private static readonly HashSet<string> Running = Lexicon.WordTable.Set("run sprint chase race jog dash gallop rush");

    /// <summary>About how long the whole takes at an ordinary pace; at least a second.</summary>
    public static double NaturalSeconds(Score score) => Math.Max(1, LeadSeconds + score.Measures.Sum(Length));

    /// <summary>Beats and lines with times; all lie within 0 and <paramref name="seconds"/>.</summary>
    /// <param name="stretch">How much slower than life the shot is shown.</param>
    public static (List<Beat> Beats, List<SpeechLine> Lines) Schedule(Score score, double seconds, double stretch)
    {
        var lead = Math.Min(LeadSeconds, seconds * TailShare);
        var room = (seconds * (1 - TailShare)) - lead;
        var total = score.Measures.Sum(measure => Length(measure) * stretch);
        var squeeze = total > room && total > 0 ? room / total : 1;
        var time = lead;
        var beats = new List<Beat>();
        var lines = new List<SpeechLine>();
        foreach (var measure in score.Measures)
        {
            var at = Tidy(time, seconds);
            beats.AddRange(measure.Beats.Select(beat => ToBeat(beat, at, Math.Min(seconds - at, Length(beat) * stretch * squeeze), seconds)));
            lines.AddRange(measure.Lines.Select(line => new SpeechLine { At = at, Who = line.Who?.Id ?? Vocabulary.Narrator, Text = line.Text, Manner = line.Manner, Language = line.Language }));
            time += Length(measure) * stretch * squeeze;
        }

        return (beats, lines);
    }

    private static double Length(Measure measure) =>
        measure.Beats.Where(beat => !beat.Implied).Select(Length).Concat(measure.Lines.Select(Length)).DefaultIfEmpty(0).Max();

    private static double Length(DraftLine line) => Math.Max(ShortestLineSeconds, (line.Text.Count(c => c == ' ') + 1) * SecondsPerWord);

    private static double Length(DraftBeat beat)
    {
        if (beat.SaidSeconds is { } said)
        {
            return said;
        }

        if (Falling.Contains(beat.Verb) && beat.What is null)
        {
            var height = beat.Who.On is { Relation: "on" or "above" } on ? Math.Min(on.Place.Sense.Size.Y, HighestFallMetres) : HandHeightMetres;
            return Math.Sqrt(2 * Math.Max(height, 0.1) / Gravity);
        }

        return Walking.Contains(beat.Verb) ? UsualWayMetres / WalkingSpeed : Running.Contains(beat.Verb) ? UsualWayMetres / RunningSpeed : beat.Known?.Seconds ?? UnknownVerbSeconds;
    }

    // Milliseconds are enough for a film and keep the text of storyboards short.
    private static double Tidy(double time, double seconds) => Math.Clamp(Math.Round(time, 3), 0, seconds);

    private static Beat ToBeat(DraftBeat beat, double at, double length, double seconds) => new()
    {
        At = at,
        For = beat.SaidSeconds is null ? null : Tidy(length, seconds),
        Who = beat.Who.Id,
        Verb = beat.Verb,
        What = beat.What?.Id,
        With = beat.With?.Id,
        Toward = beat.Toward?.Id ?? beat.TowardPlace,
        Manner = beat.Manner.Count > 0 ? beat.Manner : null,
        Outcome = beat.Outcome,
        Implied = beat.Implied ? true : null,
    };
}
