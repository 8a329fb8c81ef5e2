using Orleans.Concurrency;
using Sora.Grains.Ids;

namespace Sora.Grains.Generation;

/// <summary>
/// Decides which device of a pool works on what next. Key: the pool's name. It remembers nothing across activations: the jobs are the truth
/// and repeat their tickets until they are leased, so a queue that was lost fills again by itself.
/// </summary>
[Alias("sora.ISchedulerGrain")]
public interface ISchedulerGrain : IGrainWithStringKey
{
    /// <summary>Puts a job in the queue, or finds it there. A ticket with an older epoch than the one known changes nothing.</summary>
    [Alias("Enqueue")]
    Task<QueueStanding> Enqueue(QueueTicket ticket);

    /// <summary>Forgets the job, waiting or handed out. Unknown is fine.</summary>
    [Alias("Remove")]
    Task Remove(VideoId video);

    /// <summary>What the device should work on; null when nothing waits: then it is called as soon as something does.</summary>
    [Alias("Ask")]
    Task<Lease?> Ask(string device, string session);

    /// <summary>The job's work here is done: forgets it, and learns how long work of that cost takes, for the estimates of others.</summary>
    [Alias("Done")]
    Task Done(VideoId video, double cost, double seconds);

    /// <summary>How long work of that cost would take if it were queued now, behind all that waits.</summary>
    /// <param name="cost">As a ticket's.</param>
    [ReadOnly, Alias("Estimate")]
    Task<WorkEstimate> Estimate(double cost);

    /// <summary>How many jobs wait and how many are handed out.</summary>
    [ReadOnly, Alias("GetDepth")]
    Task<QueueDepth> GetDepth();
}

/// <summary>Size of a queue.</summary>
[GenerateSerializer, Immutable, Alias("sora.QueueDepth")]
public sealed record QueueDepth([property: Id(0)] int Waiting, [property: Id(1)] int HandedOut);
