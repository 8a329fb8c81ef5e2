using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Sora.Grains.Stores;

namespace Sora.Silo.Storage.GrainState;

/// <summary>Reads the keys in Orleans' storage table, past the grains, holding one row at a time.</summary>
internal sealed class GrainStateScan(SoraDatabases databases, IOptions<ClusterOptions> cluster) : IGrainStateScan
{
    private const string Query =
        """
        SELECT GrainIdExtensionString FROM OrleansStorage
        WHERE ServiceId = @ServiceId AND GrainTypeString = @StateName AND PayloadBinary IS NOT NULL
        ORDER BY GrainIdExtensionString
        """;

    public IAsyncEnumerable<string> Keys(string stateName, CancellationToken cancellation) =>
        databases.Grains.Stream(Query, new { cluster.Value.ServiceId, StateName = stateName }, cancellation);
}
