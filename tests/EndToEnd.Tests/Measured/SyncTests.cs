using System.Numerics;
using Sora.Engines.Tracing;
using Xunit.Abstractions;

namespace Sora.EndToEnd.Tests.Measured;

/// <summary>
/// Whether a bounce is heard when it is seen, from finished mp4 files alone: it is seen where the parabolas fitted before and after it meet, and heard where the level
/// leaps, less the time in which sound comes from there (343 m/s).
/// </summary>
public sealed class SyncTests(ITestOutputHelper output)
{
    private const double SpeedOfSound = 343;
    private const double Near = 0.010;

    // So long after a louder one a blow is not told apart (forward masking: Fastl and Zwicker, "Psychoacoustics", chapter 4).
    private const double MaskedSeconds = 0.050;

    private static readonly (string Prompt, long Seed)[] Films =
    [
        ("a red ball falls from a shelf onto a wooden floor and bounces", 1),
        ("a red rubber ball falls from a shelf onto a stone floor and bounces", 2),
        ("a red ball falls from a table onto a concrete floor and bounces", 3),
        ("a red glass ball falls from a shelf onto a wooden floor and bounces", 4),
        ("a red steel ball falls from a shelf onto a concrete floor and bounces", 5),
        ("a red plastic ball falls from a wardrobe onto a wooden floor and bounces", 6),
    ];

    [Fact, Trait("Duration", "Long")]
    public async Task Bounces_OfFinishedFilms_AreHeardWhenTheyAreSeen()
    {
        var (seen, contacts, onsets) = (new List<double>(), new List<bool>(), new List<bool>());
        var ranks = new List<double>();
        foreach (var (prompt, seed) in Films)
        {
            var (ball, trace, samples) = await Make(prompt, seed);
            var heard = Onsets.Find(samples);
            var sounded = Sounded(trace);
            var audible = Unmasked(sounded);
            foreach (var moment in Moments(ball))
            {
                var contact = audible.MinBy(one => Math.Abs(one.At - moment));
                seen.Add(heard.Select(onset => Math.Abs(onset - contact.Travel - moment)).DefaultIfEmpty(1).Min());
            }

            contacts.AddRange(audible.Select(contact => heard.Any(onset => Math.Abs(onset - contact.Arrives) <= Near)));
            onsets.AddRange(heard.Select(onset => sounded.Exists(contact => Math.Abs(contact.Arrives - onset) <= Near)));
            ranks.Add(RankCorrelation(audible.ConvertAll(contact => (contact.Impulse, LevelAt(samples, contact.Arrives)))));
            var missed = audible.Where(contact => !heard.Any(onset => Math.Abs(onset - contact.Arrives) <= Near)).Select(contact => $"{contact.At:0.000} s ({contact.Level:0} dB)");
            output.WriteLine($"{prompt}: {audible.Count} contacts, {heard.Count} onsets, rank {ranks[^1]:0.00}; not heard: {string.Join(", ", missed)}");
        }

        seen.Sort();
        output.WriteLine($"{seen.Count} bounces seen: median {1000 * seen[seen.Count / 2]:0.0} ms, 95 % {1000 * seen[(int)(0.95 * (seen.Count - 1))]:0.0} ms");
        output.WriteLine($"contacts with an onset {Share(contacts):P0}, onsets with a contact {Share(onsets):P0}, rank correlation at least {ranks.Min():0.00}");
        Assert.True(seen.Count >= 12, $"only {seen.Count} bounces were seen");
        Assert.InRange(seen[seen.Count / 2], 0, 0.005);
        Assert.InRange(seen[(int)(0.95 * (seen.Count - 1))], 0, 0.010);
        Assert.InRange(Share(contacts), 0.95, 1);
        Assert.InRange(Share(onsets), 0.95, 1);
        Assert.All(ranks, rank => Assert.InRange(rank, 0.9, 1));
    }

    private static double Share(List<bool> all) => all.Count(one => one) / (double)all.Count;

    private static async Task<(List<Outline> Ball, ShotTrace Trace, float[] Samples)> Make(string prompt, long seed)
    {
        var folder = Directory.CreateTempSubdirectory("sora-sync-").FullName;
        try
        {
            string path = Path.Combine(folder, "film.mp4"), trace = Path.Combine(folder, "trace.json");
            var outcome = await SoraProgram.Run("make", prompt, "--out", path, "--trace", trace, "--seconds", "3", "--seed", SoraProgram.Text(seed), "--data", Path.Combine(folder, "data"));
            Assert.True(outcome.ExitCode == 0, outcome.Error);
            var frames = (await Film.Look(path)).Red;
            return ([.. frames.Select(frame => frame[0])], TraceJson.Read(await File.ReadAllBytesAsync(trace)), await new FilmFile(path).Samples());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Moments at which the ball is seen to touch the floor.</summary>
    private static IEnumerable<double> Moments(List<Outline> ball)
    {
        var flights = Readings.Flights(ball).Where(flight => flight.To - flight.From >= 4).ToList();
        for (var i = 1; i < flights.Count; i++)
        {
            if (flights[i].From - flights[i - 1].To > 2)
            {
                continue;
            }

            Fit down = Course(ball, flights[i - 1]), up = Course(ball, flights[i]);
            double low = flights[i - 1].To * Film.FrameSeconds, high = flights[i].From * Film.FrameSeconds;
            for (var step = 0; step < 60; step++)
            {
                var middle = (low + high) / 2;
                (low, high) = down.At(middle) < up.At(middle) ? (middle, high) : (low, middle);
            }

            yield return low;
        }
    }

    private static Fit Course(List<Outline> ball, (int From, int To) flight) =>
        Fit.Parabola([.. Enumerable.Range(flight.From, flight.To - flight.From + 1).Select(i => (i * Film.FrameSeconds, ball[i].Y))]);

    /// <summary>Contacts that the trace says are sounded, touches of the same two within 8 ms as one.</summary>
    private static List<(double At, double Travel, double Arrives, double Impulse, double Level)> Sounded(ShotTrace trace)
    {
        var all = new List<(double At, double Travel, double Arrives, double Impulse, double Level)>();
        foreach (var sound in trace.Sounds.Where(sound => sound.Cause.Contains('+', StringComparison.Ordinal) && sound.Level > -44))
        {
            var contact = trace.Contacts.Where(contact => $"{contact.A}+{contact.B}" == sound.Cause).MinBy(contact => Math.Abs(contact.T - sound.T));
            if (contact is not null && Math.Abs(contact.T - sound.T) < 1e-6)
            {
                var ear = trace.Frames[(int)Math.Clamp(sound.T * trace.Fps, 0, trace.Frames.Count - 1)].Camera.Position;
                var travel = Vector3.Distance(contact.Point, ear) / SpeedOfSound;
                if (sound.T + travel < trace.Frames.Count / (double)trace.Fps)
                {
                    all.Add((sound.T, travel, sound.T + travel, contact.Impulse, sound.Level));
                }
            }
        }

        return all;
    }

    private static List<(double At, double Travel, double Arrives, double Impulse, double Level)> Unmasked(List<(double At, double Travel, double Arrives, double Impulse, double Level)> all) =>
        [.. all.Where(one => !all.Exists(louder => louder.Arrives < one.Arrives && one.Arrives - louder.Arrives < MaskedSeconds && louder.Level > one.Level))];

    private static double LevelAt(float[] samples, double at)
    {
        var start = (int)(at * 48_000);
        var peak = 0f;
        for (var n = Math.Max(0, start); n < Math.Min(samples.Length, start + 1_200); n++)
        {
            peak = Math.Max(peak, Math.Abs(samples[n]));
        }

        return peak;
    }

    /// <summary>Spearman's.</summary>
    private static double RankCorrelation(List<(double Impulse, double Level)> pairs)
    {
        List<double> Ranks(Func<(double Impulse, double Level), double> of) => pairs.ConvertAll(pair => (double)pairs.Count(other => of(other) < of(pair)));
        List<double> a = Ranks(pair => pair.Impulse), b = Ranks(pair => pair.Level);
        double ma = a.Average(), mb = b.Average();
        var cross = a.Zip(b).Sum(pair => (pair.First - ma) * (pair.Second - mb));
        return cross / Math.Sqrt(a.Sum(x => (x - ma) * (x - ma)) * b.Sum(x => (x - mb) * (x - mb)));
    }
}
