using Sora.Engines.World.Sound;

namespace Sora.Engines.World.Music;

/// <summary>A tune: a motif of one bar, said again a step away, answered, and brought home at the end of each phrase.</summary>
internal static class Melody
{
    // Beats from the bar's beginning at which notes begin, sparse to dense; four beats, of which three are used in three-four time.
    private static readonly double[][] Rhythms =
    [
        [0], [0, 2], [0, 3], [0, 2, 3], [0, 1, 2], [0, 1.5, 2], [0, 1, 2, 3], [0, 0.5, 1, 2, 3], [0, 1, 1.5, 2, 3, 3.5], [0, 0.5, 1, 1.5, 2, 2.5, 3], [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5],
    ];

    private const int Lowest = 0;
    private const int Highest = 9;
    private static readonly int[] Arch = [2, 4, 7, 4];

    /// <summary>Notes in beats.</summary>
    public static List<Note> Write(Mood mood, Instrument lead, int tonic, List<int> chords, ref NoiseSource random)
    {
        var (motif, answer) = (Rhythm(mood, ref random), Rhythm(mood, ref random));
        var steps = new int[8];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = random.Between(0, 1) switch { < 0.4 => 1, < 0.72 => -1, < 0.86 => 2, < 0.96 => -2, _ => 0 };
        }

        var notes = new List<Note>();
        var (degree, upward) = (2, 1);
        for (var bar = 0; bar < chords.Count; bar++)
        {
            var place = bar % 4;
            var rhythm = place == 2 ? answer : place == 3 ? motif[..Math.Max(1, motif.Length / 2)] : motif;

            // The line rises to the third bar of a phrase and falls home in the fourth.
            degree = Near(chords[bar], Arch[place] + (bar % 8 >= 4 ? 1 : 0), 0);
            for (var i = 0; i < rhythm.Length; i++)
            {
                var isStrong = rhythm[i] == Math.Floor(rhythm[i]) && (int)rhythm[i] % 2 == 0;
                if (i > 0)
                {
                    upward = degree >= Highest ? -1 : degree <= Lowest ? 1 : upward;
                    var next = degree + (upward * (place == 2 ? -steps[i] : steps[i]));
                    degree = Math.Clamp(isStrong ? Near(chords[bar], next, degree == Near(chords[bar], next, 0) ? 2 * upward : 0) : next, Lowest - 1, Highest + 1);
                }

                degree = place == 3 && i == rhythm.Length - 1 && bar % 8 == 7 ? 7 * (int)Math.Round(degree / 7.0) : degree;
                degree = mood.Scale == "pentatonic" && ((degree % 7) + 7) % 7 is 3 or 6 ? degree - 1 : degree;
                var until = i + 1 < rhythm.Length ? rhythm[i + 1] : mood.Metre;
                var swung = mood.Groove == Groove.Swing && !isStrong && rhythm[i] != Math.Floor(rhythm[i]) ? 1 / 6.0 : 0;
                notes.Add(new Note((bar * mood.Metre) + rhythm[i] + swung, 0.92 * (until - rhythm[i] - swung), Composer.PitchOf(mood, tonic, degree, lead.Lowest), (isStrong ? 0.95 : 0.75) * (0.45 + (0.55 * mood.Strength))));
            }
        }

        return notes;
    }

    /// <summary>The tone of the chord nearest to a degree, looking upwards from it by some.</summary>
    private static int Near(int chord, int degree, int above)
    {
        var best = chord;
        for (var octave = -7; octave <= 14; octave += 7)
        {
            foreach (var third in new[] { 0, 2, 4 })
            {
                var tone = chord + third + octave;
                best = Math.Abs(tone - degree - above) < Math.Abs(best - degree - above) ? tone : best;
            }
        }

        return best;
    }

    private static double[] Rhythm(Mood mood, ref NoiseSource random)
    {
        var wanted = mood.Density * mood.Metre;
        var fitting = Rhythms.OrderBy(rhythm => Math.Abs(rhythm.Length - wanted)).Take(3).ToArray();
        return [.. fitting[(int)random.Between(0, 2.99)].Where(at => at < mood.Metre)];
    }
}
