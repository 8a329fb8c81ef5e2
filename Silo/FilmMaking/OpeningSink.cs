using Sora.Engines;
using Sora.Engines.Tracing;
using Sora.Storyboards;

namespace Sora.Silo.FilmMaking;

/// <summary>
/// Lets a shot begin with a picture: held for half a second as it is, then dissolved into what the engine shows. One pass over the bytes of the frames
/// that blend, whole numbers only, so that every machine gives the same.
/// </summary>
internal sealed class OpeningSink(IShotSink inner, byte[] picture, int frames) : IShotSink
{
    /// <summary>Of a shot of 24 frames a second; shorter shots give a quarter each to holding and blending.</summary>
    private const int LongestFrames = 12;

    private readonly byte[] _blended = new byte[picture.Length];
    private readonly int _part = Math.Clamp(frames / 4, 1, LongestFrames);
    private int _number;

    public void Frame(ReadOnlySpan<byte> i420)
    {
        var number = _number++;
        if (number >= 2 * _part)
        {
            inner.Frame(i420);
        }
        else if (number < _part)
        {
            inner.Frame(picture);
        }
        else
        {
            Blend(i420, number - _part + 1, _part + 1);
            inner.Frame(_blended);
        }
    }

    public void Sound(IReadOnlyList<SoundStem> stems) => inner.Sound(stems);

    public void Captions(IReadOnlyList<Caption> captions) => inner.Captions(captions);

    public void Trace(ShotTrace trace) => inner.Trace(trace);

    public void Note(string sentence) => inner.Note(sentence);

    public void EndState(ReadOnlySpan<byte> state) => inner.EndState(state);

    public void Complete() => inner.Complete();

    private void Blend(ReadOnlySpan<byte> scene, int done, int steps)
    {
        for (var i = 0; i < _blended.Length; i++)
        {
            _blended[i] = (byte)(((picture[i] * (steps - done)) + (scene[i] * done) + (steps / 2)) / steps);
        }
    }
}
