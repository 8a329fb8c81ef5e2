#nullable disable
namespace Orleans;

/// <summary>A state between grain and provider; the provider sets what it read or wrote.</summary>
public interface IGrainState<T>
{
    T State { get; set; }

    string ETag { get; set; }

    bool RecordExists { get; set; }
}

/// <summary>The plain <see cref="IGrainState{T}"/>.</summary>
[GenerateSerializer]
public sealed class GrainState<T> : IGrainState<T>
{
    public GrainState()
    {
    }

    public GrainState(T state)
        : this(state, null)
    {
    }

    public GrainState(T state, string eTag)
    {
        State = state;
        ETag = eTag;
    }

    [Id(0)]
    public T State { get; set; }

    [Id(1)]
    public string ETag { get; set; }

    [Id(2)]
    public bool RecordExists { get; set; }
}
