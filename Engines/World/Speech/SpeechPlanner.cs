using Sora.Storyboards;

namespace Sora.Engines.World.Speech;

/// <summary>Has a shot's lines spoken and gives them their times.</summary>
internal static class SpeechPlanner
{
    private const double LeadSeconds = 0.2;
    private const double PauseSeconds = 0.15;
    private const double TailSeconds = 0.15;

    // Faster than this nobody follows.
    private const double MostHaste = 1.6;
    private const double SlowestRate = 80;
    private const double FastestRate = 440;

    /// <summary>All lines of the shot as they will be heard; none where nothing is said or nobody can speak.</summary>
    public static SpeechPlan Plan(Shot shot, CancellationToken cancellation, IReadOnlyDictionary<string, CameoLook>? cameos = null)
    {
        var lines = (shot.Speech ?? []).Where(line => line.Text.Any(char.IsLetterOrDigit)).OrderBy(line => line.At ?? 0).ToList();
        if (lines.Count == 0)
        {
            return SpeechPlan.Silent;
        }

        var voices = lines.ConvertAll(line =>
        {
            var who = shot.Cast.FirstOrDefault(member => member.Id == line.Who);
            return VoiceCasting.Of(who, line.Manner, who?.Cameo is { } cameo ? cameos?.GetValueOrDefault(cameo)?.Voice : null);
        });
        var (spoken, reason) = Speak(lines, voices, 1, cancellation);
        if (spoken is null)
        {
            return SpeechPlan.Silent with { Notes = [$"Nothing is spoken: {reason}."] };
        }

        var room = shot.Seconds - LeadSeconds - TailSeconds - (PauseSeconds * (lines.Count - 1));
        var needed = spoken.Sum(line => line.Seconds);
        var notes = new List<string>();
        if (needed > room)
        {
            var haste = Math.Clamp(needed / Math.Max(room, 0.1), 1, MostHaste);
            spoken = Speak(lines, voices, haste, cancellation).Spoken ?? spoken;
            if (spoken.Sum(line => line.Seconds) > room + TailSeconds)
            {
                notes.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The words of the shot {shot.Id} take {needed:0.0} s and the shot lasts {shot.Seconds:0.0} s: what is left of them is cut; give it more seconds."));
            }
        }

        var placed = Place(spoken, shot.Seconds);
        var mouths = placed.Where(line => shot.Cast.Any(member => member.Id == line.Line.Who))
            .GroupBy(line => line.Line.Who, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => MouthShapes.Track(group.Key, group))
            .ToList();
        return new SpeechPlan(placed, mouths, notes);
    }

    private static (List<SpokenLine>? Spoken, string? Reason) Speak(List<SpeechLine> lines, List<Voice> voices, double haste, CancellationToken cancellation)
    {
        var requests = lines.Select((line, i) => new Request(
            Names(voices[i], line.Language),
            Math.Clamp(voices[i].Rate * haste / voices[i].Shift, SlowestRate, FastestRate),
            Math.Clamp(voices[i].Pitch, 0, 99),
            Math.Clamp(voices[i].Range, 0, 99),
            line.Text)).ToList();
        var (answers, reason) = Synthesiser.Speak(requests, cancellation);
        return (answers?.Select((answer, i) => LineFinishing.Finish(lines[i], voices[i], lines[i].At ?? LeadSeconds, answer)).ToList(), reason);
    }

    /// <summary>As asked for where that fits; later where another still speaks, earlier where the shot would end.</summary>
    private static List<SpokenLine> Place(List<SpokenLine> lines, double shotSeconds)
    {
        var free = 0.0;
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = lines[i] with { At = Math.Max(lines[i].At, free) };
            free = lines[i].End + PauseSeconds;
        }

        var latest = shotSeconds - TailSeconds;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            lines[i] = lines[i] with { At = Math.Min(lines[i].At, latest - lines[i].Seconds) };
            latest = lines[i].At - PauseSeconds;
        }

        // Too much for the shot: begin at its start and be cut at its end.
        free = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = lines[i] with { At = Math.Max(lines[i].At, free) };
            free = lines[i].End + PauseSeconds;
        }

        return lines.FindAll(line => line.At < shotSeconds);
    }

    /// <summary>The synthesiser's names for a language and timbre, best first.</summary>
    private static string Names(Voice voice, string? language)
    {
        var tag = (language ?? "en").ToLowerInvariant();
        var primary = tag.Split('-')[0];
        string[] languages = primary switch
        {
            "en" when tag is "en" => ["en-us"],
            "zh" => ["cmn"],
            "no" => ["nb"],
            "pt" when tag is "pt" => ["pt-br", "pt"],
            _ => [tag, primary],
        };
        return string.Join(',', languages.Append("en-us").Distinct().SelectMany(name => voice.Variant.Length > 0 ? new[] { $"{name}+{voice.Variant}", name } : [name]));
    }
}
