using Orleans.Concurrency;

namespace Orleans.Runtime;

/// <summary>The calls by which an enumeration runs, as filters see them.</summary>
internal interface IAsyncEnumerableGrainExtension : IAddressable
{
    [AlwaysInterleave]
    Task StartEnumeration(Guid requestId, CancellationToken cancellationToken);

    [AlwaysInterleave]
    Task MoveNext(Guid requestId, CancellationToken cancellationToken);

    [AlwaysInterleave]
    Task DisposeAsync(Guid requestId);
}
