using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Generation;

/// <summary>The silo's engines as its <see cref="IGenerationGrain"/>s see them. No call blocks.</summary>
public interface IEngineHost
{
    /// <summary>Begins the work on the device; false when the device is busy, unknown or stopping.</summary>
    bool TryStart(string device, LeasedWork work);

    /// <summary>Has the device's work stop within one frame. Other work than the one named goes on.</summary>
    void Stop(string device, VideoId video, int epoch);

    /// <summary>How far the device's work is; null when it has none.</summary>
    WorkProgress? Peek(string device);
}
