using Sora.Grains.Generation;
using Sora.Grains.Videos;

namespace Sora.Silo.EngineHost;

/// <summary>One kind of work that devices do.</summary>
internal interface IWork
{
    WorkKind Kind { get; }

    /// <summary>
    /// Does the work and tells the video about it. Returns when it is done, or when the video refused to go on; throws when it failed. Leaves no
    /// temporary file and no running process in any case.
    /// </summary>
    Task Do(LeasedWork work, ISlot slot, CancellationToken cancellation);
}

/// <summary>The device as its work sees it.</summary>
internal interface ISlot
{
    /// <summary>Shown to whoever waits for the video.</summary>
    WorkProgress Progress { set; }

    /// <summary>Runs the computation on the device's own thread.</summary>
    Task Compute(Action computation);
}
