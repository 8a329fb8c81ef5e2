#nullable disable
using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>Somebody else wrote the state in between. The activation that tried is deactivated, so that the next one reads it afresh.</summary>
public class InconsistentStateException : OrleansException
{
    public InconsistentStateException()
    {
    }

    public InconsistentStateException(string message)
        : base(message)
    {
    }

    public InconsistentStateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InconsistentStateException(string errorMsg, string storedEtag, string currentEtag, Exception storageException)
        : base(errorMsg, storageException)
    {
        StoredEtag = storedEtag;
        CurrentEtag = currentEtag;
    }

    public InconsistentStateException(string errorMsg, string storedEtag, string currentEtag)
        : this(errorMsg, storedEtag, currentEtag, null)
    {
    }

    public InconsistentStateException(string storedEtag, string currentEtag, Exception storageException)
        : this(storageException.Message, storedEtag, currentEtag, storageException)
    {
    }

    /// <summary>The ETag in the store, where the provider knows it.</summary>
    public string StoredEtag { get; private set; }

    /// <summary>The ETag that the writer held.</summary>
    public string CurrentEtag { get; private set; }

    // Once it has left the activation that wrote, it says nothing about those that pass it on.
    internal bool IsFromHere { get; set; } = true;

    public override string ToString() => $"{base.ToString()} (stored ETag {StoredEtag ?? "unknown"}, held ETag {CurrentEtag ?? "none"})";
}
