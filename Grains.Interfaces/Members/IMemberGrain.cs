using Orleans.Concurrency;
using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Members;

/// <summary>One member: who it is, how it signs in, what it may use. Key: the <see cref="OwnerId"/>'s text, since a member owns its videos under the same id.</summary>
[Alias("sora.IMemberGrain")]
public interface IMemberGrain : IGrainWithStringKey
{
    /// <summary>Joins by an invite code under a handle, both of which are taken first. Idempotent: the same command again returns the member.</summary>
    [Alias("Join")]
    Task<MemberAnswer> Join(JoinMember command);

    /// <summary>Makes the owner of a key a member, under a free handle made of the name; a member stays as it is, but an operator it becomes when that is asked.</summary>
    [Alias("Found")]
    Task<Member> Found(string name, MemberRole role);

    /// <summary>Null when there is no such member (any more). Interleaves, since handles ask it while members ask handles.</summary>
    [AlwaysInterleave, Alias("Get")]
    Task<Member?> Get();

    /// <summary>Changes what the member says of itself.</summary>
    [Alias("Change")]
    Task<MemberAnswer> Change(MemberChange change);

    /// <summary>Changes what the operator decides; null leaves as it is. A suspended member's sessions end.</summary>
    [Alias("Administer")]
    Task<MemberAnswer> Administer(MemberRole? role, MemberTier? tier, bool? suspended);

    /// <summary>ASP.NET Core Identity's hash of the password; null when the member has none.</summary>
    [ReadOnly, Alias("GetPasswordHash")]
    Task<string?> GetPasswordHash();

    /// <summary>Sets the hash and ends all sessions but one.</summary>
    [Alias("SetPasswordHash")]
    Task SetPasswordHash(string hash, string keepSession);

    /// <summary>A sign-in. Beyond <see cref="MemberLimits.MostSessions"/> the one longest unused ends.</summary>
    [Alias("OpenSession")]
    Task<MemberSession?> OpenSession(OpenSession command);

    /// <summary>The session whose secret has that hash; null when it is over, was revoked, or the member is suspended or gone.</summary>
    [AlwaysInterleave, Alias("FindSession")]
    Task<MemberSession?> FindSession(string secretHash);

    /// <summary>The session is in use: its end moves when more than half of its time is over. Null as for <see cref="FindSession"/>.</summary>
    [Alias("ProlongSession")]
    Task<MemberSession?> ProlongSession(string secretHash, TimeSpan lifetime);

    /// <summary>The member has just shown its password or key again.</summary>
    [Alias("StepUp")]
    Task<MemberSession?> StepUp(string secretHash);

    /// <summary>Newest first.</summary>
    [ReadOnly, Alias("ListSessions")]
    Task<MemberSession[]> ListSessions();

    /// <summary>False when there is no such session.</summary>
    [Alias("CloseSession")]
    Task<bool> CloseSession(string id);

    /// <summary>Ends all sessions but one.</summary>
    [Alias("CloseOtherSessions")]
    Task CloseOtherSessions(string keep);

    /// <summary>Gives invite codes; null when the member has fewer left.</summary>
    [Alias("GiveInvites")]
    Task<Invite[]?> GiveInvites(int count);

    /// <summary>Those given and not withdrawn, newest first.</summary>
    [ReadOnly, Alias("ListInvites")]
    Task<Invite[]> ListInvites();

    /// <summary>The code opens nothing any more and may be given again; false when it is none of the member's, or used.</summary>
    [Alias("WithdrawInvite")]
    Task<bool> WithdrawInvite(string code);

    /// <summary>Counts a film against today's cap; null when it fits, also when it was counted already. Whoever is no member has no cap.</summary>
    [Alias("Spend")]
    Task<Refusal?> Spend(VideoId video, bool draft);

    /// <summary>The film was not taken after all.</summary>
    [Alias("Unspend")]
    Task Unspend(VideoId video);

    /// <summary>What of today's cap is used.</summary>
    [ReadOnly, Alias("GetUsage")]
    Task<MemberUsage> GetUsage();

    /// <summary>
    /// Erases the member: videos with their files, rows, handle, codes, and last the record. Once the first step is durable nobody sees the member any more, and
    /// what a crash cuts off is taken up again. False when there is no such member.
    /// </summary>
    [Alias("Erase")]
    Task<bool> Erase();

    /// <summary>Writes the record into the index again; false when there is no such member.</summary>
    [Alias("Reproject")]
    Task<bool> Reproject();
}
