using Sora.Engines.World.Sound;

namespace Sora.Engines.World.Music;

/// <summary>
/// Writes a piece of a mood: chords by bars, a bass on their roots, a figure of their tones, drums, and a melody that repeats its motif, steps through the scale and
/// meets chord tones on strong beats. Every pitch is of the key and every onset on the grid of half beats (swung ones on thirds), by construction.
/// </summary>
internal static class Composer
{
    /// <summary>A piece that covers the shot.</summary>
    /// <param name="instrument">Leads instead of the mood's own; null leaves it.</param>
    /// <param name="tempo">Beats a minute; null lets the mood and the accents choose.</param>
    /// <param name="accents">Moments of the picture that should fall on beats.</param>
    /// <param name="alone">Only the lead and what it can play itself, as a musician in the picture does.</param>
    public static Score Compose(Mood mood, Instrument? instrument, double? tempo, double seconds, ulong seed, IReadOnlyList<(double At, double Weight)> accents, bool alone = false)
    {
        var random = new NoiseSource(NoiseSource.Derive(seed, mood.Name));
        var tonic = (int)random.Between(0, 11.99);
        var (beat, first) = BeatFit.Of(tempo ?? mood.Slowest, tempo ?? mood.Fastest, accents, random.Between(0, 1));
        var bars = (int)Math.Ceiling((seconds - first) / (beat * mood.Metre)) + 1;
        var chords = Chords(mood, bars, ref random);
        var lead = instrument ?? Instrument.Of(mood.Melody);
        var parts = new List<Part>();
        if (lead.Excitation == Excitation.Drums)
        {
            parts.Add(new Part("drums", lead, 0, 0.9, Drums.Play(mood.Groove is Groove.None or Groove.Soft ? Groove.Rock : mood.Groove, bars, mood.Metre, mood.Strength)));
        }
        else
        {
            parts.Add(new Part("melody", lead, 0.12, 0.95, Melody.Write(mood, lead, tonic, chords, ref random)));
        }

        if (!alone)
        {
            parts.Add(new Part("harmony", Instrument.Of(mood.Harmony), -0.25, 0.6, Harmony(mood, tonic, chords)));
            parts.Add(new Part("bass", Instrument.Of(mood.Bass), 0, 0.75, Bass(mood, tonic, chords)));
            parts.Add(new Part("drums", Instrument.Of("drums"), 0, 0.55, Drums.Play(mood.Groove, bars, mood.Metre, mood.Strength)));
        }

        return new Score(mood, tonic, mood.Degrees, beat, first, [.. parts.Where(part => part.Notes.Count > 0).Select(part => part with { Notes = InSeconds(part.Notes, beat, first, seconds) })]);
    }

    /// <summary>MIDI pitch of a degree of the key, counted from 0, nearest above a lowest pitch when taken up by octaves.</summary>
    public static int PitchOf(Mood mood, int tonic, int degree, int lowest)
    {
        var octave = (int)Math.Floor(degree / 7.0);
        var pitch = tonic + mood.Degrees[degree - (7 * octave)] + (12 * octave);
        var lift = (int)Math.Ceiling((lowest - tonic) / 12.0) * 12;
        return pitch + lift;
    }

    private static List<int> Chords(Mood mood, int bars, ref NoiseSource random)
    {
        var chosen = mood.Progressions[(int)random.Between(0, mood.Progressions.Length - 0.001)].Split(' ').Select(int.Parse).ToArray();
        return [.. Enumerable.Range(0, bars).Select(bar => chosen[bar % chosen.Length] - 1)];
    }

    private static List<Note> Harmony(Mood mood, int tonic, List<int> chords)
    {
        var notes = new List<Note>();
        var lowest = mood.Harmony is "celesta" or "marimba" ? 60 : 50;
        for (var bar = 0; bar < chords.Count; bar++)
        {
            var at = bar * mood.Metre;
            int[] tones = [.. new[] { 0, 2, 4 }.Select(third => PitchOf(mood, tonic, chords[bar] + third, lowest))];
            void Strike(double when, double length, double strength) => notes.AddRange(tones.Select(tone => new Note(at + when, length, tone, strength)));
            switch (mood.Figure)
            {
                case Figure.Arpeggio:
                    for (var i = 0; i < 2 * mood.Metre; i++)
                    {
                        notes.Add(new Note(at + (0.5 * i), 1, tones[i % 4 == 3 ? 1 : i % 4] + (i == mood.Metre ? 12 : 0), 0.5 * mood.Strength));
                    }

                    break;
                case Figure.Offbeat:
                    for (var i = 1; i < mood.Metre; i += 2)
                    {
                        Strike(i, 0.4, 0.6 * mood.Strength);
                    }

                    break;
                case Figure.Strummed:
                    foreach (var (when, strength) in new[] { (0.0, 0.8), (1, 0.5), (1.5, 0.6), (2.5, 0.6), (3, 0.5) })
                    {
                        Strike(when, 0.5, strength * mood.Strength);
                    }

                    break;
                case Figure.Pulse:
                    for (var i = 0; i < 2 * mood.Metre; i++)
                    {
                        Strike(0.5 * i, 0.45, (i % 4 == 0 ? 0.8 : 0.55) * mood.Strength);
                    }

                    break;
                case Figure.Waltz:
                    Strike(1, 0.6, 0.5 * mood.Strength);
                    Strike(2, 0.6, 0.45 * mood.Strength);
                    break;
                default:
                    Strike(0, mood.Metre, 0.7 * mood.Strength);
                    break;
            }
        }

        return notes;
    }

    private static List<Note> Bass(Mood mood, int tonic, List<int> chords)
    {
        var notes = new List<Note>();
        for (var bar = 0; bar < chords.Count; bar++)
        {
            double at = bar * mood.Metre;
            int Tone(int third) => PitchOf(mood, tonic, chords[bar] + third, mood.Bass == "harp" ? 40 : 29);
            if (mood.Groove == Groove.Swing)
            {
                foreach (var (beat, third) in new[] { 0, 2, 4, 2 }.Index())
                {
                    notes.Add(new Note(at + beat, 0.9, Tone(third), 0.7));
                }
            }
            else if (mood.Groove is Groove.Rock or Groove.Dance or Groove.Epic)
            {
                for (var i = 0; i < 2 * mood.Metre; i++)
                {
                    notes.Add(new Note(at + (0.5 * i), 0.45, Tone(i == 7 ? 4 : 0), mood.Strength * (i % 4 == 0 ? 0.9 : 0.65)));
                }
            }
            else if (mood.Metre == 4 && mood.Density > 0.7)
            {
                notes.Add(new Note(at, 1.8, Tone(0), 0.75 * mood.Strength));
                notes.Add(new Note(at + 2, 1.8, Tone(4), 0.65 * mood.Strength));
            }
            else
            {
                notes.Add(new Note(at, mood.Metre, Tone(0), 0.8 * mood.Strength));
            }
        }

        return notes;
    }

    /// <summary>Beats become seconds; what ends before the shot is left out, what begins before it begins with it.</summary>
    private static List<Note> InSeconds(IReadOnlyList<Note> notes, double beat, double first, double seconds) =>
        [.. notes.Select(note => note with { At = first + (note.At * beat), Seconds = note.Seconds * beat })
            .Where(note => note.At < seconds && (note.At > -0.02 || note.At + note.Seconds > 0.4))
            .Select(note => note.At < 0 ? note with { At = 0, Seconds = note.Seconds + note.At } : note)
            .OrderBy(note => note.At).ThenBy(note => note.Pitch)];
}
