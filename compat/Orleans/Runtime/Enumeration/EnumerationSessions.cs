namespace Orleans.Runtime;

/// <summary>The enumerations that run in one activation. All of it runs as turns of the activation.</summary>
internal sealed class EnumerationSessions : IAsyncDisposable
{
    private readonly Dictionary<Guid, EnumerationSession> _sessions = [];
    private readonly Activation _activation;
    private readonly IGrainTimer _expiry;

    public EnumerationSessions(Activation activation)
    {
        _activation = activation;
        var period = activation.Silo.Messaging.ResponseTimeout;
        _expiry = activation.RegisterTimer(_ => Expire(), new GrainTimerCreationOptions(period, period) { Interleave = true });
    }

    public Task<EnumerationPage<T>> Start<T>(Guid id, GrainEnumerable<T> call, object target, CancellationToken cancellation)
    {
        var session = new EnumerationSession<T>(_activation, call, target);
        _sessions.Add(id, session);
        return Move(id, session, cancellation);
    }

    public Task<EnumerationPage<T>> MoveNext<T>(Guid id, CancellationToken cancellation) =>
        _sessions.TryGetValue(id, out var session)
            ? Move(id, (EnumerationSession<T>)session, cancellation)
            : Task.FromResult(EnumerationPage<T>.Of(EnumerationStatus.Missing));

    /// <summary>Ends one; again is fine.</summary>
    public ValueTask End(Guid id) => _sessions.Remove(id, out var session) ? session.DisposeAsync() : ValueTask.CompletedTask;

    /// <summary>Sends the consumers that wait home, to ask the activation's successor.</summary>
    public void WakeAll()
    {
        foreach (var session in _sessions.Values)
        {
            session.Wake();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _expiry.Dispose();
        foreach (var session in _sessions.Values.ToArray())
        {
            await session.DisposeAsync();
        }

        _sessions.Clear();
    }

    private async Task<EnumerationPage<T>> Move<T>(Guid id, EnumerationSession<T> session, CancellationToken cancellation)
    {
        var page = await session.MoveNext(cancellation);
        if (page.Status is not (EnumerationStatus.Elements or EnumerationStatus.Heartbeat))
        {
            await End(id);
        }

        return page;
    }

    private async Task Expire()
    {
        foreach (var (id, session) in _sessions.ToArray())
        {
            if (session.IsIdleSinceLastLook())
            {
                await End(id);
            }
        }
    }
}
