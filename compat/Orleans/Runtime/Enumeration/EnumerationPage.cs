namespace Orleans.Runtime;

/// <summary>What one question brought.</summary>
internal enum EnumerationStatus
{
    /// <summary>Nothing yet; ask again.</summary>
    Heartbeat,

    /// <summary>Elements, and maybe more.</summary>
    Elements,

    /// <summary>Maybe elements, and no more.</summary>
    Completed,

    /// <summary>The activation does not know this enumeration.</summary>
    Missing,

    /// <summary>The producer was cancelled.</summary>
    Cancelled,

    /// <summary>The producer failed.</summary>
    Failed,
}

/// <summary>Elements on their way from the grain to the consumer.</summary>
internal readonly record struct EnumerationPage<T>(EnumerationStatus Status, IReadOnlyList<T> Elements, Exception? Failure)
{
    public static EnumerationPage<T> Of(EnumerationStatus status) => new(status, [], null);
}
