using System.Collections;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.Utilities;

/// <summary>Observers by reference; see <see cref="ObserverManager{TIdentity, TObserver}"/>.</summary>
public class ObserverManager<TObserver>(TimeSpan expiration, ILogger log) : ObserverManager<IAddressable, TObserver>(expiration, log);

/// <summary>
/// Who wants to be told, and until when: an observer stays for the expiration after it last subscribed, and goes when it cannot be told.
/// For use within one grain; a change while observers are told is seen by the next telling.
/// </summary>
public partial class ObserverManager<TIdentity, TObserver> : IEnumerable<TObserver>
    where TIdentity : notnull
{
    private readonly Dictionary<TIdentity, (TObserver Observer, DateTime LastSeen)> _observers = [];
    private readonly ILogger _log;

    public ObserverManager(TimeSpan expiration, ILogger log)
    {
        ArgumentNullException.ThrowIfNull(log);
        ExpirationDuration = expiration;
        _log = log;
    }

    /// <summary>The clock, in UTC.</summary>
    public Func<DateTime> GetDateTime { get; set; } = static () => TimeProvider.System.GetUtcNow().UtcDateTime;

    public TimeSpan ExpirationDuration { get; set; }

    public int Count => _observers.Count;

    public IReadOnlyDictionary<TIdentity, TObserver> Observers => _observers.ToDictionary(each => each.Key, each => each.Value.Observer);

    public void Clear() => _observers.Clear();

    /// <summary>Adds an observer, or keeps it for another while.</summary>
    public void Subscribe(TIdentity id, TObserver observer) => _observers[id] = (observer, GetDateTime());

    public void Unsubscribe(TIdentity id) => _observers.Remove(id);

    /// <summary>Tells each observer in turn and waits for it; those that fail are removed.</summary>
    public async Task Notify(Func<TObserver, Task> notification, Func<TObserver, bool>? predicate = null)
    {
        foreach (var (id, observer) in Due(predicate))
        {
            try
            {
                await notification(observer);
            }
            catch (Exception exception)
            {
                RemoveDefunct(id, exception);
            }
        }
    }

    /// <summary>Tells each observer; those that fail are removed.</summary>
    public void Notify(Action<TObserver> notification, Func<TObserver, bool>? predicate = null)
    {
        foreach (var (id, observer) in Due(predicate))
        {
            try
            {
                notification(observer);
            }
            catch (Exception exception)
            {
                RemoveDefunct(id, exception);
            }
        }
    }

    public void ClearExpired()
    {
        var now = GetDateTime();
        foreach (var (id, (_, lastSeen)) in _observers.ToArray())
        {
            if (lastSeen + ExpirationDuration < now)
            {
                _observers.Remove(id);
            }
        }
    }

    public IEnumerator<TObserver> GetEnumerator() => _observers.Values.Select(each => each.Observer).ToList().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private KeyValuePair<TIdentity, TObserver>[] Due(Func<TObserver, bool>? predicate)
    {
        ClearExpired();
        return [.. Observers.Where(each => predicate is null || predicate(each.Value))];
    }

    private void RemoveDefunct(TIdentity id, Exception exception)
    {
        LogDefunct(_log, exception, id);
        _observers.Remove(id);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Observer {Id} could not be told and is removed")]
    private static partial void LogDefunct(ILogger log, Exception exception, TIdentity id);
}
