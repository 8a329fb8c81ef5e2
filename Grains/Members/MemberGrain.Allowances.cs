using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Grains.Members;

/// <summary>What a member may give and use: invite codes, films a day.</summary>
internal sealed partial class MemberGrain
{
    private const int ThirdsOfAFilm = 3;

    private DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    private int InvitesLeft => Math.Max(0, (State.Role == MemberRole.Operator ? MemberLimits.MostOperatorInvites : MemberLimits.InvitesPerMember) - State.Invites.Length);

    /// <summary>Null: the operator has none.</summary>
    private int? DailyCap => State.Handle is null || State.Role == MemberRole.Operator ? null : MemberLimits.DailyFilms(State.Tier);

    private SpentFilm[] SpentToday => State.Day == Today ? State.Spent : [];

    public async Task<Invite[]?> GiveInvites(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (State.Handle is null || count > InvitesLeft)
        {
            LeaveWhenNobody();
            return null;
        }

        // The member first: a code that is in its list and was never given opens nothing, and is given when the list is next asked for.
        string[] codes = [.. Enumerable.Range(0, count).Select(_ => InviteCodes.New())];
        await stored.Write(State with { Invites = [.. State.Invites, .. codes] }, DeactivateOnIdle);
        foreach (var code in codes)
        {
            await InviteOf(code).Give(Id);
        }

        return [.. codes.Select(code => new Invite(code, Now, UsedBy: null))];
    }

    public async Task<Invite[]> ListInvites()
    {
        var listed = new List<Invite>(State.Invites.Length);
        foreach (var code in State.Invites.Reverse())
        {
            var standing = await InviteOf(code).Get();
            if (standing is null)
            {
                await InviteOf(code).Give(Id);
            }

            listed.Add(new Invite(code, standing?.GivenAt ?? Now, standing?.UsedBy));
        }

        return [.. listed];
    }

    public async Task<bool> WithdrawInvite(string code)
    {
        if (!State.Invites.Contains(code) || !await InviteOf(code).Withdraw())
        {
            return false;
        }

        await stored.Write(State with { Invites = [.. State.Invites.Where(given => given != code)] }, DeactivateOnIdle);
        return true;
    }

    public async Task<Refusal?> Spend(VideoId video, bool draft)
    {
        if (DailyCap is not { } cap || Array.Exists(SpentToday, spent => spent.Video == video))
        {
            LeaveWhenNobody();
            return null;
        }

        var thirds = draft ? 1 : ThirdsOfAFilm;
        if (SpentToday.Sum(spent => spent.Thirds) + thirds > cap * ThirdsOfAFilm)
        {
            return MemberRefusals.CapReached(State.Tier, cap, Midnight);
        }

        await stored.Write(State with { Day = Today, Spent = [.. SpentToday, new SpentFilm(video, thirds)] }, DeactivateOnIdle);
        return null;
    }

    public async Task Unspend(VideoId video)
    {
        if (Array.Exists(SpentToday, spent => spent.Video == video))
        {
            await stored.Write(State with { Spent = [.. State.Spent.Where(spent => spent.Video != video)] }, DeactivateOnIdle);
        }
    }

    public Task<MemberUsage> GetUsage() =>
        Task.FromResult(new MemberUsage(State.Tier, DailyCap, (SpentToday.Sum(spent => spent.Thirds) + ThirdsOfAFilm - 1) / ThirdsOfAFilm, Midnight));

    private DateTimeOffset Midnight => new(Today.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private IInviteGrain InviteOf(string code) => GrainFactory.GetGrain<IInviteGrain>(InviteCodes.KeyOf(code));
}
