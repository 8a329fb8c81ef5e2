namespace Orleans.Core;

/// <summary>What a grain does with one stored state.</summary>
public interface IStorage
{
    /// <summary>The stored version that the state was read or written as; null before the first.</summary>
    string? Etag { get; }

    bool RecordExists { get; }

    Task ClearStateAsync();

    Task WriteStateAsync();

    Task ReadStateAsync();

    Task ClearStateAsync(CancellationToken cancellationToken) => ClearStateAsync();

    Task WriteStateAsync(CancellationToken cancellationToken) => WriteStateAsync();

    Task ReadStateAsync(CancellationToken cancellationToken) => ReadStateAsync();
}

/// <summary>A stored state of a type.</summary>
public interface IStorage<TState> : IStorage
{
    TState State { get; set; }
}
