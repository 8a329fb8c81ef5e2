using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Users;

/// <summary>One API key, known by its hash only. Requests are counted in memory and written once a minute; what a request may do is decided without waiting for anything.</summary>
internal sealed partial class ApiKeyGrain(
    [PersistentState(GrainStorage.ApiKeyState, GrainStorage.Provider)] IPersistentState<ApiKeyState> stored, IKeyIndex index, TimeProvider time, ILogger<ApiKeyGrain> logger) : Grain, IApiKeyGrain
{
    private static readonly TimeSpan CountsAreWrittenAfter = TimeSpan.FromMinutes(1);

    private readonly RequestRate _rate = new();
    private DateTimeOffset? _lastUsed;
    private long _requests;
    private IGrainTimer? _counts;

    private string Fingerprint => this.GetPrimaryKeyString();

    private ApiKeyState State => stored.State;

    private bool IsKnown => State.Owner is not null;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _open.UnionWith(State.Jobs.Select(job => job.Video));
        WatchJobs();
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => WriteCounts();

    public async Task<bool> Bind(OwnerId owner, KeyTerms terms)
    {
        if (State.Owner is { } bound)
        {
            return bound == owner;
        }

        await Write(new ApiKeyState { Owner = owner, Terms = terms, CreatedAt = time.GetUtcNow() });
        await index.Add(Fingerprint, owner, State.CreatedAt, CancellationToken.None);
        return true;
    }

    public Task<ApiKey?> GetKey()
    {
        LeaveUnlessKnown();
        return Task.FromResult(IsKnown ? Show() : null);
    }

    public Task<KeyAdmission> Admit(KeyUse use)
    {
        if (State.Owner is not { } owner)
        {
            LeaveUnlessKnown();
            return Task.FromResult(new KeyAdmission(KeyVerdict.Unknown, default));
        }

        var now = time.GetUtcNow();
        var terms = State.Known;
        var verdict = State.RevokedAt is not null ? KeyVerdict.Revoked
            : terms.ExpiresAt <= now ? KeyVerdict.Expired
            : (terms.Scopes & use.Needs) != use.Needs ? KeyVerdict.OutOfScope
            : KeyVerdict.Admitted;
        if (verdict == KeyVerdict.Admitted && terms.Limits.RequestsPerMinute is { } perMinute && _rate.Refuse(perMinute, use.Trace, now) is { } wait)
        {
            return Task.FromResult(new KeyAdmission(KeyVerdict.TooFast, owner, wait.TotalSeconds));
        }

        Count(now);
        return Task.FromResult(new KeyAdmission(verdict, owner));
    }

    public async Task<ApiKey?> Change(KeyTerms terms)
    {
        if (!IsKnown || State.RevokedAt is not null)
        {
            LeaveUnlessKnown();
            return null;
        }

        // A budget counts from when it is given.
        var spent = State.Known.Limits.BudgetEngineSeconds is null ? 0 : State.Spent;
        await Write(State with { Terms = terms, Spent = spent });
        return Show();
    }

    public async Task<bool> Revoke()
    {
        if (!IsKnown)
        {
            LeaveUnlessKnown();
            return false;
        }

        if (State.RevokedAt is null)
        {
            await Write(State with { RevokedAt = time.GetUtcNow() });
        }

        return true;
    }

    public Task<KeyStanding> GetStanding() =>
        Task.FromResult(new KeyStanding(_open.Count, State.Jobs.Sum(job => job.EngineSeconds), State.Spent, State.Requests + _requests));

    private ApiKey Show() => new(KeyId.Of(Fingerprint), State.Owner!.Value, State.Known, State.CreatedAt, _lastUsed ?? State.LastUsedAt, State.RevokedAt);

    /// <summary>Guessed keys must not fill the memory.</summary>
    private void LeaveUnlessKnown()
    {
        if (!IsKnown)
        {
            DeactivateOnIdle();
        }
    }

    private void Count(DateTimeOffset now)
    {
        _lastUsed = now;
        _requests++;
        _counts ??= this.RegisterGrainTimer(_ => WriteCounts(), new GrainTimerCreationOptions { DueTime = CountsAreWrittenAfter, Period = CountsAreWrittenAfter });
    }

    private async Task WriteCounts()
    {
        if (_requests == 0)
        {
            _counts?.Dispose();
            _counts = null;
            return;
        }

        try
        {
            if (!State.Listed)
            {
                await index.Add(Fingerprint, State.Owner!.Value, State.CreatedAt, CancellationToken.None);
            }

            await Write(State with { LastUsedAt = _lastUsed, Requests = State.Requests + _requests, Listed = true });
            _requests = 0;
        }
        catch (Exception fault)
        {
            LogNotCounted(fault, KeyId.Of(Fingerprint));
        }
    }

    private async Task Write(ApiKeyState next)
    {
        var before = State;
        stored.State = next;
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            // Whether it was written is unknown: the next activation reads what is true.
            stored.State = before;
            DeactivateOnIdle();
            throw;
        }
    }
}
