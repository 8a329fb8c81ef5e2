namespace Sora.Grains.Users;

/// <summary>A token bucket that holds a minute's requests; whoever finds it empty is promised the next free token.</summary>
internal sealed class RequestRate
{
    private readonly Promises _promises = new();
    private double _tokens;
    private int _perMinute;
    private DateTimeOffset _filledAt;

    /// <summary>Null when the request may pass; otherwise the time until it may.</summary>
    public TimeSpan? Refuse(int perMinute, int trace, DateTimeOffset now)
    {
        Fill(perMinute, now);
        _promises.Pass(now);
        if ((_promises.Keep(trace) && _tokens >= 1) || _tokens - _promises.Due >= 1)
        {
            _tokens--;
            return null;
        }

        var one = TimeSpan.FromMinutes(1) / perMinute;
        var missing = 1 + _promises.Due - _tokens;
        return _promises.Make(trace, now, one * missing, one);
    }

    private void Fill(int perMinute, DateTimeOffset now)
    {
        if (_perMinute != perMinute)
        {
            _tokens = _perMinute == 0 ? perMinute : Math.Min(_tokens, perMinute);
            _perMinute = perMinute;
            _filledAt = now;
        }

        _tokens = Math.Min(perMinute, _tokens + Math.Max(0, (now - _filledAt).TotalMinutes * perMinute));
        _filledAt = now;
    }
}
