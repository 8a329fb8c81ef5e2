using Sora.Storyboards;

namespace Sora.Engines;

/// <summary>Turns one shot of a storyboard into pictures and sound. Knows neither grains nor files: what it makes goes into a sink.</summary>
public interface IEngine
{
    /// <summary>Short name, such as world.</summary>
    string Name { get; }

    /// <summary>Part of every shot's key: changes whenever the same shot would give other bytes.</summary>
    string Version { get; }

    /// <summary>
    /// Renders one shot on the calling thread (its own workers may help) and returns when the sink has everything.
    /// Cancellation is observed at least once a frame.
    /// </summary>
    /// <exception cref="OperationCanceledException">Cancelled; the sink got no <see cref="IShotSink.Complete"/>.</exception>
    /// <exception cref="EngineException">The shot cannot be made; the message is for the user.</exception>
    void Render(ShotRequest request, IShotSink sink, CancellationToken cancellation);
}

/// <summary>What to render.</summary>
/// <param name="Shot">The shot, its seed filled in.</param>
/// <param name="Format">Size and rate of the picture.</param>
/// <param name="WithTrace">Whether the sink wants <see cref="IShotSink.Trace"/>.</param>
public sealed record ShotRequest(Shot Shot, PictureFormat Format, bool WithTrace = false)
{
    /// <summary>The end state of an earlier shot that this one continues from; null starts afresh.</summary>
    public ReadOnlyMemory<byte>? StartState { get; init; }

    /// <summary>The film's seed, by which everybody looks the same in all of its shots, also in one that has a seed of its own; null takes the shot's.</summary>
    public long? CastSeed { get; init; }

    /// <summary>Looks of the cameos that the shot's cast names, by id; one that is missing leaves its member as it is without.</summary>
    public IReadOnlyDictionary<string, CameoLook> Cameos { get; init; } = new Dictionary<string, CameoLook>();
}

/// <summary>Size in pixels (even) and frames a second.</summary>
public readonly record struct PictureFormat(int Width, int Height, int FramesPerSecond)
{
    /// <summary>Frames in a shot of that length: rounded, at least one.</summary>
    public int FrameCount(double seconds) => Math.Max(1, (int)Math.Round(seconds * FramesPerSecond, MidpointRounding.AwayFromZero));
}

/// <summary>A shot that cannot be made. The message names the value and the remedy and is shown to the user.</summary>
public sealed class EngineException(string message, Exception? inner = null) : Exception(message, inner);
