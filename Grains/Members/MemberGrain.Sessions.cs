using System.Security.Cryptography;
using Sora.Grains.Stores;

namespace Sora.Grains.Members;

/// <summary>Sign-ins of a member.</summary>
internal sealed partial class MemberGrain
{
    private const int IdBytes = 16;

    public Task<string?> GetPasswordHash()
    {
        LeaveWhenNobody();
        return Task.FromResult(State.PasswordHash);
    }

    public async Task SetPasswordHash(string hash, string keepSession)
    {
        if (State.Handle is not null)
        {
            await Keep([.. State.Sessions.Where(session => session.Id == keepSession)], hash);
        }
    }

    public async Task<MemberSession?> OpenSession(OpenSession command)
    {
        if (State.Handle is null || State.Suspended || State.Erasing)
        {
            LeaveWhenNobody();
            return null;
        }

        var id = "session_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var opened = new MemberSession(id, command.SecretHash, command.KeyFingerprint, command.Agent, Now, Now, Now + command.Lifetime, Now, State.Role);
        var living = State.Sessions.Where(session => session.ExpiresAt > Now).OrderByDescending(session => session.LastUsedAt).Take(MemberLimits.MostSessions - 1);
        await Keep([.. living.OrderBy(session => session.CreatedAt), opened], State.PasswordHash);
        return opened;
    }

    public Task<MemberSession?> FindSession(string secretHash)
    {
        LeaveWhenNobody();
        var found = State.Suspended ? null : Array.Find(State.Sessions, session => session.SecretHash == secretHash && session.ExpiresAt > Now);
        return Task.FromResult(found is null ? null : found with { Role = State.Role });
    }

    public async Task<MemberSession?> ProlongSession(string secretHash, TimeSpan lifetime)
    {
        if (await FindSession(secretHash) is not { } session || session.ExpiresAt - Now >= lifetime / 2)
        {
            return await FindSession(secretHash);
        }

        return await Replace(session with { ExpiresAt = Now + lifetime, LastUsedAt = Now });
    }

    public async Task<MemberSession?> StepUp(string secretHash) =>
        await FindSession(secretHash) is { } session ? await Replace(session with { SteppedUpAt = Now, LastUsedAt = Now }) : null;

    public Task<MemberSession[]> ListSessions() =>
        Task.FromResult<MemberSession[]>([.. State.Sessions.Where(session => session.ExpiresAt > Now).OrderByDescending(session => session.CreatedAt)]);

    public async Task<bool> CloseSession(string id)
    {
        if (!Array.Exists(State.Sessions, session => session.Id == id))
        {
            LeaveWhenNobody();
            return false;
        }

        await Keep([.. State.Sessions.Where(session => session.Id != id)], State.PasswordHash);
        return true;
    }

    public Task CloseOtherSessions(string keep) => Keep([.. State.Sessions.Where(session => session.Id == keep)], State.PasswordHash);

    private async Task<MemberSession> Replace(MemberSession changed)
    {
        await Keep([.. State.Sessions.Select(session => session.Id == changed.Id ? changed : session)], State.PasswordHash);
        return changed;
    }

    /// <summary>The index knows neither sessions nor passwords, so it need not be told.</summary>
    private Task Keep(MemberSession[] sessions, string? passwordHash) => stored.Write(State with { Sessions = sessions, PasswordHash = passwordHash }, DeactivateOnIdle);
}
