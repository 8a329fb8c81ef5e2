using Orleans.Concurrency;
using Sora.Grains.Ids;

namespace Sora.Grains.Generation;

/// <summary>One device of one silo: takes leases for it, hands the work to the silo's engine host and keeps the lease alive. Key: silo name/device.</summary>
[Alias("sora.IGenerationGrain")]
public interface IGenerationGrain : IGrainWithStringKey
{
    /// <summary>The device is there and takes work from the pool from now on.</summary>
    /// <param name="pool">Key of the <see cref="ISchedulerGrain"/>.</param>
    /// <param name="session">The run of its process.</param>
    [Alias("Attach")]
    Task Attach(string pool, string session);

    /// <summary>The device takes no more work.</summary>
    [Alias("Detach")]
    Task Detach();

    /// <summary>There may be work, or the work on hand may be done.</summary>
    [OneWay, Alias("Wake")]
    Task Wake();

    /// <summary>The job was ended by somebody else: free the device within one frame. Another lease than the one held changes nothing.</summary>
    [AlwaysInterleave, Alias("Stop")]
    Task Stop(VideoId video, int epoch);
}
