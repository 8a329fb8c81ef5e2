namespace Sora.Media;

/// <summary>How media work is done on this machine.</summary>
/// <param name="TemporaryFolder">Where sockets live while a program runs; created when absent, swept of what a killed process left.</param>
public sealed record MediaOptions(string TemporaryFolder)
{
    /// <summary>
    /// Threads of each video encoder. Fixed, not taken from the machine: H.264's bytes depend on it. More than two costs memory
    /// and takes cores from the renderer.
    /// </summary>
    public int EncoderThreads { get; init; } = 2;
}
