using Sora.Grains.Ids;

namespace Sora.Grains.Generation;

/// <summary>Knows which videos of an owner use a shot's master, and removes the file with the last of them. Key: the master's blob key.</summary>
[Alias("sora.IMasterGrain")]
public interface IMasterGrain : IGrainWithStringKey
{
    /// <summary>The video uses the master from now on: once this has returned, the file stays, or whoever makes it keeps it.</summary>
    [Alias("Acquire")]
    Task Acquire(VideoId video);

    /// <summary>The video needs it no more. Unknown is fine.</summary>
    [Alias("Release")]
    Task Release(VideoId video);
}
