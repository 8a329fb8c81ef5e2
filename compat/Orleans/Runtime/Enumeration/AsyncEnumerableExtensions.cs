namespace Orleans.Runtime;

/// <summary>Tunes enumerations of grain calls.</summary>
public static class AsyncEnumerableExtensions
{
    /// <summary>How many elements travel together at most; by default 100. Only those that are there at once do.</summary>
    public static IAsyncEnumerable<T> WithBatchSize<T>(this IAsyncEnumerable<T> self, int maxBatchSize)
    {
        if (self is GrainEnumerable<T> calls)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBatchSize);
            calls.MaxBatchSize = maxBatchSize;
        }

        return self;
    }
}
