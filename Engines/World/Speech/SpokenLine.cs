using Sora.Storyboards;

namespace Sora.Engines.World.Speech;

/// <summary>A sound of speech within a line.</summary>
/// <param name="Start">Seconds from the line's first sample.</param>
/// <param name="End">Seconds; not before <paramref name="Start"/>.</param>
/// <param name="Ipa">International Phonetic Alphabet; empty for a pause.</param>
internal readonly record struct SpokenPhoneme(double Start, double End, string Ipa);

/// <summary>A line as it will be heard.</summary>
/// <param name="At">Seconds of the shot at which it begins.</param>
/// <param name="Samples">One channel at 48 kHz, levelled.</param>
/// <param name="Phonemes">In order, gapless.</param>
internal sealed record SpokenLine(SpeechLine Line, Voice Voice, double At, float[] Samples, IReadOnlyList<SpokenPhoneme> Phonemes)
{
    public double Seconds => Samples.Length / (double)SoundStem.SampleRateHz;

    public double End => At + Seconds;
}
