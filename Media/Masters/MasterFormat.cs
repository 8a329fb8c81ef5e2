namespace Sora.Media;

/// <summary>A shot's picture: even size in pixels, whole frames a second, and how many frames there will be.</summary>
public sealed record MasterFormat(int Width, int Height, int FramesPerSecond, int FrameCount)
{
    public const int SampleRateHz = 48_000;
    public const int Channels = 2;

    private const int LargestSide = 4096;
    private const int MostFramesPerSecond = 120;

    /// <summary>Bytes of one I420 frame: luma and two quarter-size chroma planes.</summary>
    public int FrameBytes => Width * Height * 3 / 2;

    /// <summary>Sound frames (left and right together) that last as long as the picture, rounded to the nearest.</summary>
    public long SoundFrames => SoundFramesFor(FrameCount, FramesPerSecond);

    internal static long SoundFramesFor(long frames, int framesPerSecond) => ((frames * SampleRateHz * 2) + framesPerSecond) / (2L * framesPerSecond);

    /// <exception cref="ArgumentOutOfRangeException">A value cannot be encoded.</exception>
    internal void Validate()
    {
        if (Width is < 2 or > LargestSide || Height is < 2 or > LargestSide || ((Width | Height) & 1) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(Width), $"{Width}x{Height}", $"Choose even sides from 2 to {LargestSide}.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(FramesPerSecond, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(FramesPerSecond, MostFramesPerSecond);
        ArgumentOutOfRangeException.ThrowIfLessThan(FrameCount, 1);
    }
}

/// <summary>One layer of a shot's sound, kept on a track of its own in the master.</summary>
/// <param name="Name">Lower-case letters, such as effects.</param>
/// <param name="Samples">Interleaved stereo at 48 kHz; cut or filled with silence to the picture's length.</param>
public sealed record MasterStem(string Name, ReadOnlyMemory<float> Samples);
