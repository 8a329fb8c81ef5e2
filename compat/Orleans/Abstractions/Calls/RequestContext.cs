namespace Orleans.Runtime;

/// <summary>Values that go along with every call that is made from here on, and with the calls those make; never back to the caller.</summary>
public static class RequestContext
{
    private const string ReentrancyKey = "#CCR";

    // The dictionary is never changed once it is here: whoever holds it, on any thread, may read it.
    private static readonly AsyncLocal<Dictionary<string, object>?> Ambient = new();

    public static IEnumerable<string> Keys => Ambient.Value?.Keys ?? Enumerable.Empty<string>();

    public static IEnumerable<KeyValuePair<string, object>> Entries => Ambient.Value ?? Enumerable.Empty<KeyValuePair<string, object>>();

    /// <summary>Names the chain of calls that may re-enter grains on its way; empty for none.</summary>
    public static Guid ReentrancyId
    {
        get => Get(ReentrancyKey) is Guid id ? id : Guid.Empty;
        set
        {
            if (value == Guid.Empty)
            {
                Remove(ReentrancyKey);
            }
            else
            {
                Set(ReentrancyKey, value);
            }
        }
    }

    internal static Dictionary<string, object>? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    public static object? Get(string key) => Ambient.Value is { } values && values.TryGetValue(key, out var value) ? value : null;

    public static void Set(string key, object value) =>
        Ambient.Value = Ambient.Value is { } values ? new Dictionary<string, object>(values) { [key] = value } : new Dictionary<string, object>(1) { [key] = value };

    public static bool Remove(string key)
    {
        if (Ambient.Value is not { } values || !values.ContainsKey(key))
        {
            return false;
        }

        var rest = new Dictionary<string, object>(values);
        rest.Remove(key);
        Ambient.Value = rest.Count == 0 ? null : rest;
        return true;
    }

    public static void Clear()
    {
        if (Ambient.Value is not null)
        {
            Ambient.Value = null;
        }
    }

    /// <summary>Until it is disposed, calls made from here may come back to this grain while it waits for them.</summary>
    public static ReentrancySection AllowCallChainReentrancy()
    {
        var original = ReentrancyId;
        return new ReentrancySection(original, original == Guid.Empty ? Guid.NewGuid() : original);
    }

    /// <summary>Until it is disposed, calls made from here may not come back.</summary>
    public static ReentrancySection SuppressCallChainReentrancy() => new(ReentrancyId, Guid.Empty);

    internal static Guid ReentrancyOf(Dictionary<string, object>? values) =>
        values is not null && values.TryGetValue(ReentrancyKey, out var id) ? (Guid)id : Guid.Empty;

    /// <summary>Where re-entrance is allowed or not.</summary>
    public readonly struct ReentrancySection : IDisposable
    {
        private readonly Guid _original;
        private readonly Guid _inside;

        public ReentrancySection(Guid originalReentrancyId, Guid newReentrancyId)
        {
            _original = originalReentrancyId;
            _inside = newReentrancyId;
            if (_inside != _original)
            {
                ReentrancyId = _inside;
            }

            if (_inside != Guid.Empty)
            {
                RuntimeContext.Current?.EnterReentrantSection(_inside);
            }
        }

        public void Dispose()
        {
            if (_inside != Guid.Empty)
            {
                RuntimeContext.Current?.LeaveReentrantSection(_inside);
            }

            if (_inside != _original)
            {
                ReentrancyId = _original;
            }
        }
    }
}
