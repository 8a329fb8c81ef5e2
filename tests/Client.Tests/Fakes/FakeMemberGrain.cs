using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Videos;

namespace Sora.Client.Tests.Fakes;

/// <summary>A member in memory that can sign in; what else members do is tested on the real grid.</summary>
public sealed class FakeMemberGrain(OwnerId id, TimeProvider time) : IMemberGrain
{
    private readonly List<MemberSession> sessions = [];
    private Member? member;

    public Task<Member> Found(string name, MemberRole role) =>
        Task.FromResult(member ??= new Member(id, Handles.For(name).First(), name, "", role, MemberTier.Free, time.GetUtcNow(), false, false, 0, new MemberSettings()));

    public Task<Member?> Get() => Task.FromResult(member);

    public Task<MemberSession?> OpenSession(OpenSession command)
    {
        var now = time.GetUtcNow();
        var opened = new MemberSession($"session_{sessions.Count}", command.SecretHash, command.KeyFingerprint, command.Agent, now, now, now + command.Lifetime, now, MemberRole.Member);
        sessions.Add(opened);
        return Task.FromResult<MemberSession?>(opened);
    }

    public Task<MemberSession?> FindSession(string secretHash) => Task.FromResult(sessions.Find(session => session.SecretHash == secretHash && session.ExpiresAt > time.GetUtcNow()));

    public async Task<MemberSession?> ProlongSession(string secretHash, TimeSpan lifetime)
    {
        if (await FindSession(secretHash) is not { } session)
        {
            return null;
        }

        var prolonged = session with { ExpiresAt = time.GetUtcNow() + lifetime };
        sessions[sessions.IndexOf(session)] = prolonged;
        return prolonged;
    }

    public Task<bool> CloseSession(string id) => Task.FromResult(sessions.RemoveAll(session => session.Id == id) > 0);

    public Task<Refusal?> Spend(VideoId video, bool draft) => Task.FromResult<Refusal?>(null);

    public Task Unspend(VideoId video) => Task.CompletedTask;

    public Task<MemberUsage> GetUsage() => Task.FromResult(new MemberUsage(MemberTier.Free, null, 0, time.GetUtcNow()));

    public Task<MemberAnswer> Join(JoinMember command) => throw new NotSupportedException();

    public Task<MemberAnswer> Change(MemberChange change) => throw new NotSupportedException();

    public Task<MemberAnswer> Administer(MemberRole? role, MemberTier? tier, bool? suspended) => throw new NotSupportedException();

    public Task<string?> GetPasswordHash() => throw new NotSupportedException();

    public Task SetPasswordHash(string hash, string keepSession) => throw new NotSupportedException();

    public Task<MemberSession?> StepUp(string secretHash) => throw new NotSupportedException();

    public Task<MemberSession[]> ListSessions() => throw new NotSupportedException();

    public Task CloseOtherSessions(string keep) => throw new NotSupportedException();

    public Task<Invite[]?> GiveInvites(int count) => throw new NotSupportedException();

    public Task<Invite[]> ListInvites() => throw new NotSupportedException();

    public Task<bool> WithdrawInvite(string code) => throw new NotSupportedException();

    public Task<bool> Erase() => throw new NotSupportedException();

    public Task<bool> Reproject() => throw new NotSupportedException();
}
