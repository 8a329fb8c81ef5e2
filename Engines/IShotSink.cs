using Sora.Engines.Tracing;

namespace Sora.Engines;

/// <summary>Takes what an engine makes, in this order: Sound once, Frame for each frame, Trace when asked for, Complete once.</summary>
public interface IShotSink
{
    /// <summary>The whole sound of the shot, before its first frame.</summary>
    void Sound(IReadOnlyList<SoundStem> stems);

    /// <summary>The next frame. Blocks while the encoder is behind; the buffer may be reused once it returns.</summary>
    /// <param name="i420">Planes Y, U, V one after another, no padding: width × height × 3/2 bytes; BT.709, limited range.</param>
    void Frame(ReadOnlySpan<byte> i420);

    /// <summary>What physically happened; only when <see cref="ShotRequest.WithTrace"/>.</summary>
    void Trace(ShotTrace trace);

    /// <summary>
    /// What moved at the end of the shot, in the engine's own bytes, for a shot that goes on from there. Comes before <see cref="Complete"/>; engines
    /// without a world give none.
    /// </summary>
    void EndState(ReadOnlySpan<byte> state)
    {
    }

    /// <summary>What is said and heard, for whoever reads along; after the sound, before the first frame. Engines without words give none.</summary>
    void Captions(IReadOnlyList<Storyboards.Caption> captions)
    {
        // Not every sink has readers.
    }

    /// <summary>Something is shown otherwise than the storyboard asks for: one sentence for the user, before the first frame.</summary>
    void Note(string sentence)
    {
        // Not every sink has somebody to tell.
    }

    /// <summary>Everything was handed over.</summary>
    void Complete();
}

/// <summary>One layer of the sound, mixed when the film is assembled.</summary>
/// <param name="Name">effects, ambience, speech or music.</param>
/// <param name="Samples">Interleaved left and right at 48 kHz, nominally within ±1; as many as the shot lasts.</param>
public sealed record SoundStem(string Name, float[] Samples)
{
    public const int SampleRateHz = 48_000;
    public const int Channels = 2;
}
