namespace Sora.Engines.World.Sound;

/// <summary>Stereo samples of a whole shot, interleaved, to which sources are added.</summary>
internal sealed class StereoTrack(double seconds)
{
    /// <summary>Interleaved left and right.</summary>
    public float[] Samples { get; } = new float[2 * (int)Math.Round(seconds * SoundStem.SampleRateHz, MidpointRounding.AwayFromZero)];

    /// <summary>Samples in one channel.</summary>
    public int Length => Samples.Length / 2;

    /// <summary>The sample nearest to a time, within the track.</summary>
    public int SampleAt(double time) => Math.Clamp((int)Math.Round(time * SoundStem.SampleRateHz, MidpointRounding.AwayFromZero), 0, Math.Max(0, Length - 1));

    /// <summary>The sample nearest to a time, which may lie beyond the end.</summary>
    public static int FrameAt(double time) => (int)Math.Round(time * SoundStem.SampleRateHz, MidpointRounding.AwayFromZero);

    /// <summary>Adds a source from a sample on; what lies beyond the end is cut.</summary>
    public void Add(ReadOnlySpan<float> source, int start, float left, float right)
    {
        var length = Math.Max(0, Math.Min(source.Length, Length - start));
        var target = Samples.AsSpan(2 * Math.Min(start, Length), 2 * length);
        for (var i = 0; i < length; i++)
        {
            target[2 * i] += left * source[i];
            target[(2 * i) + 1] += right * source[i];
        }
    }
}
