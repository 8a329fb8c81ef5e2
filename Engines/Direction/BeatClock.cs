using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>Gives the beats of a shot times, in order of mention, that bodies can meet and that end within the shot.</summary>
internal static class BeatClock
{
    private const double LeadSeconds = 0.25;
    private const double TailShare = 0.1;

    // A ball dropped from chest height meets the floor after about half a second: what it does next begins there.
    private const double DropSeconds = 0.5;
    private const double SecondsPerWord = 0.38;

    /// <summary>Beats and speech lines with times; all lie within 0 and <paramref name="seconds"/>.</summary>
    public static (List<Beat> Beats, List<SpeechLine> Lines) Schedule(DraftShot shot, double seconds)
    {
        var offsets = new List<double>();
        var lines = new List<(DraftLine Line, double At)>();
        var time = 0.0;
        var previousStart = 0.0;
        for (var i = 0; i <= shot.Beats.Count; i++)
        {
            foreach (var line in shot.Lines.Where(line => line.AfterBeat == i))
            {
                lines.Add((line, time));
                time += Spoken(line.Text);
            }

            if (i == shot.Beats.Count)
            {
                break;
            }

            var beat = shot.Beats[i];
            var start = beat.Meanwhile && i > 0 ? previousStart : time;
            offsets.Add(start);
            previousStart = start;
            time = Math.Max(time, start + Length(beat));
        }

        var lead = Math.Min(LeadSeconds, seconds * TailShare);
        var room = seconds * (1 - TailShare) - lead;
        var stretch = time > room ? room / time : 1;
        var beats = shot.Beats.Select((beat, i) => ToBeat(beat, Tidy(lead + (offsets[i] * stretch), seconds))).ToList();
        return (beats, lines.ConvertAll(line => ToLine(line.Line, Tidy(lead + (line.At * stretch), seconds))));
    }

    private static double Length(DraftBeat beat) => beat.Verb.Lemma is "fall" or "drop" ? DropSeconds : beat.Verb.Seconds;

    private static double Spoken(string text) => Math.Max(0.6, text.Count(c => c == ' ') * SecondsPerWord + SecondsPerWord);

    // Milliseconds are enough for a film and keep the text of storyboards short.
    private static double Tidy(double time, double seconds) => Math.Min(Math.Round(time, 3), seconds);

    private static Beat ToBeat(DraftBeat beat, double at) => new()
    {
        At = at,
        Who = beat.Who.Id,
        Verb = beat.Verb.Lemma,
        What = beat.What?.Id,
        With = beat.With?.Id,
        Toward = beat.Toward?.Id,
        Manner = beat.Manner.Count > 0 ? beat.Manner : null,
        Outcome = beat.Outcome,
    };

    private static SpeechLine ToLine(DraftLine line, double at) => new()
    {
        At = at,
        Who = line.Who?.Id ?? "narrator",
        Text = line.Text,
        Manner = line.Manner,
    };
}
