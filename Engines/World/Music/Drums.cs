namespace Sora.Engines.World.Music;

/// <summary>Grooves on the General MIDI percussion keys.</summary>
internal static class Drums
{
    private const int Kick = 36;
    private const int Stick = 37;
    private const int Snare = 38;
    private const int Tom = 41;
    private const int ClosedHat = 42;
    private const int HighTom = 47;
    private const int Ride = 51;
    private const int Crash = 49;
    private const int Shaker = 70;
    private const int Wood = 76;

    // Key, and the half beats of a bar on which it falls.
    private static readonly Dictionary<Groove, (int Key, int[] Halves, double Strength)[]> Patterns = new()
    {
        [Groove.None] = [],
        [Groove.Soft] = [(Shaker, [0, 1, 2, 3, 4, 5, 6, 7], 0.4), (Stick, [2, 6], 0.45)],
        [Groove.Rock] = [(Kick, [0, 3, 4], 0.9), (Snare, [2, 6], 0.85), (ClosedHat, [0, 1, 2, 3, 4, 5, 6, 7], 0.5)],
        [Groove.Swing] = [(Ride, [0, 2, 4, 6], 0.55), (ClosedHat, [2, 6], 0.6), (Kick, [0], 0.4)],
        [Groove.March] = [(Kick, [0, 4], 0.9), (Snare, [2, 3, 6, 7], 0.7)],
        [Groove.Epic] = [(Tom, [0, 3, 4], 1), (HighTom, [2, 6, 7], 0.8), (Kick, [0, 4], 1)],
        [Groove.Dance] = [(Kick, [0, 2, 4, 6], 1), (ClosedHat, [1, 3, 5, 7], 0.6), (Snare, [2, 6], 0.6)],
        [Groove.Ticking] = [(Wood, [0, 2, 4, 6], 0.5), (Kick, [0], 0.6)],
    };

    /// <summary>Notes in beats.</summary>
    public static List<Note> Play(Groove groove, int bars, int metre, double strength)
    {
        var notes = new List<Note>();
        for (var bar = 0; bar < bars; bar++)
        {
            foreach (var (key, halves, loud) in Patterns[groove])
            {
                notes.AddRange(halves.Where(half => half < 2 * metre).Select(half => new Note((bar * metre) + (0.5 * half), 0.4, key, loud * (0.5 + (0.5 * strength)))));
            }

            if (groove is Groove.Epic or Groove.Rock && bar % 8 == 0)
            {
                notes.Add(new Note(bar * metre, 2, Crash, 0.7 * strength));
            }
        }

        return notes;
    }
}
