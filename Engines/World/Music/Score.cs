namespace Sora.Engines.World.Music;

/// <summary>A note.</summary>
/// <param name="At">Seconds of the shot.</param>
/// <param name="Seconds">How long it is held.</param>
/// <param name="Pitch">MIDI number; of drums the General MIDI percussion key.</param>
/// <param name="Strength">0 to 1.</param>
internal readonly record struct Note(double At, double Seconds, int Pitch, double Strength);

/// <summary>What one instrument plays.</summary>
/// <param name="Name">melody, harmony, bass or drums.</param>
/// <param name="Pan">−1 left to 1 right.</param>
internal sealed record Part(string Name, Instrument Instrument, double Pan, double Level, IReadOnlyList<Note> Notes);

/// <summary>A composed piece.</summary>
/// <param name="Tonic">MIDI number of the key's first degree.</param>
/// <param name="Scale">Semitones above the tonic.</param>
/// <param name="BeatSeconds">Length of a beat.</param>
/// <param name="FirstBeat">Seconds at which a bar begins, at most 0.</param>
internal sealed record Score(Mood Mood, int Tonic, IReadOnlyList<int> Scale, double BeatSeconds, double FirstBeat, IReadOnlyList<Part> Parts);
