using Sora.Grains.Ids;

namespace Sora.Grains.Generation;

/// <summary>A job that waits for a device.</summary>
/// <param name="Epoch">Epoch that its next lease will have.</param>
/// <param name="Since">When the job was created: the order within an owner.</param>
/// <param name="Cost">Work in units of the pool: pixels × seconds of film for rendering, 1 for directing.</param>
[GenerateSerializer, Immutable, Alias("sora.QueueTicket")]
public sealed record QueueTicket(
    [property: Id(0)] VideoId Video,
    [property: Id(1)] OwnerId Owner,
    [property: Id(2)] WorkKind Kind,
    [property: Id(3)] int Attempt,
    [property: Id(4)] int Epoch,
    [property: Id(5)] DateTimeOffset Since,
    [property: Id(6)] double Cost);

/// <summary>Where a job stands in its queue.</summary>
/// <param name="Place">1 is next; 0 when it is handed out.</param>
/// <param name="EtaSeconds">Until it is done; null until the pool has measured a job.</param>
[GenerateSerializer, Immutable, Alias("sora.QueueStanding")]
public sealed record QueueStanding([property: Id(0)] int Place, [property: Id(1)] double? EtaSeconds);

/// <summary>What work would take.</summary>
/// <param name="Place">Its place in the queue; 1 is next.</param>
/// <param name="WaitSeconds">Until it begins; null until the pool has measured a job.</param>
/// <param name="EngineSeconds">A device's time for it; null until the pool has measured a job.</param>
[GenerateSerializer, Immutable, Alias("sora.WorkEstimate")]
public sealed record WorkEstimate([property: Id(0)] int Place, [property: Id(1)] double? WaitSeconds, [property: Id(2)] double? EngineSeconds);

/// <summary>The pools that every grid has.</summary>
public static class Pools
{
    /// <summary>Where prompts become storyboards.</summary>
    public const string Direction = "direction";

    /// <summary>The engine that is built in.</summary>
    public const string World = "world";
}
