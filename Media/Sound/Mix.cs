namespace Sora.Media.Sound;

/// <summary>A film's sound while it is made: stereo at 48 kHz, interleaved; stems are added where they belong.</summary>
/// <param name="frames">Length in sound frames (left and right together).</param>
internal sealed class Mix(long frames)
{
    public const int SampleRateHz = MasterFormat.SampleRateHz;
    public const int Channels = MasterFormat.Channels;

    public float[] Samples { get; } = new float[frames * Channels];

    /// <summary>Adds samples from a position on (both in values, left and right alternating); what falls outside is dropped.</summary>
    public void Add(long at, ReadOnlySpan<float> samples)
    {
        if (at >= Samples.Length)
        {
            return;
        }

        var target = Samples.AsSpan((int)at);
        var count = Math.Min(target.Length, samples.Length);
        for (var index = 0; index < count; index++)
        {
            target[index] += samples[index];
        }
    }
}
