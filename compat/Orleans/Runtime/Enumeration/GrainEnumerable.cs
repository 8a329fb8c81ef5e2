using Orleans.Serialization;

namespace Orleans.Runtime;

/// <summary>A grain call whose result is enumerated; each enumerator is a call of its own.</summary>
internal sealed class GrainEnumerable<T> : IAsyncEnumerable<T>
{
    private const int DefaultBatchSize = 100;

    public GrainEnumerable(BoundReference reference, MethodModel method, object?[] arguments)
    {
        Reference = reference;
        Method = method;
        Arguments = arguments;
        Isolation.PassAll(method, arguments, reference.Silo.StandIn.ThroughCodec);
    }

    public BoundReference Reference { get; }

    public MethodModel Method { get; }

    public object?[] Arguments { get; }

    public int MaxBatchSize { get; set; } = DefaultBatchSize;

    /// <summary>The token among the arguments.</summary>
    public CancellationToken Cancellation => Method.CancellationAt < 0 ? default : (CancellationToken)Arguments[Method.CancellationAt]!;

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new GrainEnumerator<T>(this, cancellationToken);
}
