namespace Sora.Grains.Users;

/// <summary>Places for open jobs; whoever finds none free is promised the time at which one will be, told from how long jobs take.</summary>
internal sealed class OpenPlaces
{
    /// <summary>Weight of the newest job: about the last five count.</summary>
    private const double NewestWeight = 0.3;

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    private readonly Promises _promises = new();
    private TimeSpan? _between;
    private DateTimeOffset? _endedAt;

    /// <summary>A job has ended at that time while others were still open.</summary>
    public void Ended(DateTimeOffset now, bool othersWait)
    {
        if (_endedAt is { } before)
        {
            _between = _between is { } known ? known + (NewestWeight * (now - before - known)) : now - before;
        }

        _endedAt = othersWait ? now : null;
    }

    /// <summary>Null when there is a place; otherwise the time until there will be.</summary>
    /// <param name="free">Places that no job has.</param>
    /// <param name="estimated">Between the ends of two jobs, until it was measured.</param>
    public TimeSpan? Refuse(int free, TimeSpan estimated, int trace, DateTimeOffset now)
    {
        _promises.Pass(now);
        if ((_promises.Keep(trace) && free > 0) || free > _promises.Due)
        {
            return null;
        }

        var between = _between ?? estimated;
        between = between < Shortest ? Shortest : between;
        return _promises.Make(trace, now, between * (1 + Math.Max(0, _promises.Due - free)), between);
    }
}
