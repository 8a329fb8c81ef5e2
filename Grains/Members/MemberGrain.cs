using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Members;

/// <summary>The durable record of a member. Joining and profile are in this file, sign-ins in MemberGrain.Sessions.cs, codes and caps in MemberGrain.Allowances.cs.</summary>
internal sealed partial class MemberGrain(
    [PersistentState(MemberState.Name, GrainStorage.Provider)] IPersistentState<MemberState> stored,
    IPeopleWriter index,
    IPendingProjections pending,
    IIndexReader videos,
    IEraser eraser,
    TimeProvider time,
    ILogger<MemberGrain> logger) : Grain, IMemberGrain
{
    private MemberState State => stored.State;

    private OwnerId Id => new(this.GetPrimaryKeyString());

    private DateTimeOffset Now => time.GetUtcNow();

    public async Task<MemberAnswer> Join(JoinMember command)
    {
        if (State.Handle is not null)
        {
            return State.JoinedBy == command.Code ? Shown() : new MemberAnswer(null, MemberRefusals.IdTaken(Id));
        }

        var handle = GrainFactory.GetGrain<IHandleGrain>(HandleKeys.Of(command.Handle));
        if (Handles.IsReserved(command.Handle) || !await handle.Reserve(Id))
        {
            return new MemberAnswer(null, MemberRefusals.HandleTaken(command.Handle));
        }

        var invite = GrainFactory.GetGrain<IInviteGrain>(InviteCodes.KeyOf(command.Code));
        if (!await invite.Use(Id))
        {
            await handle.Release(Id);
            return new MemberAnswer(null, MemberRefusals.NoInvite(command.Code));
        }

        await Commit(State with
        {
            Handle = command.Handle,
            DisplayName = command.Name,
            PasswordHash = command.PasswordHash,
            BirthDate = command.BirthDate,
            JoinedAt = Now,
            JoinedBy = command.Code,
        });

        // Both find the member by themselves should this be cut off.
        await handle.Confirm(Id);
        await invite.Confirm(Id);
        return Shown();
    }

    public async Task<Member> Found(string name, MemberRole role)
    {
        if (State.Handle is not null)
        {
            if (role > State.Role)
            {
                await Commit(State with { Role = role });
            }

            return Show()!;
        }

        foreach (var candidate in Handles.For(name))
        {
            var handle = GrainFactory.GetGrain<IHandleGrain>(HandleKeys.Of(candidate));
            if (await handle.Reserve(Id))
            {
                await Commit(State with { Handle = candidate, DisplayName = Shortened(name), JoinedAt = Now, Role = role });
                await handle.Confirm(Id);
                break;
            }
        }

        return Show()!;
    }

    public Task<Member?> Get()
    {
        LeaveWhenNobody();
        return Task.FromResult(Show());
    }

    public async Task<MemberAnswer> Change(MemberChange change)
    {
        if (State.Handle is null)
        {
            return Unknown();
        }

        await Commit(State with
        {
            DisplayName = change.Name ?? State.DisplayName,
            Bio = change.Bio ?? State.Bio,
            Settings = change.Settings ?? State.Settings,
        });
        return Shown();
    }

    public async Task<MemberAnswer> Administer(MemberRole? role, MemberTier? tier, bool? suspended)
    {
        if (State.Handle is null)
        {
            return Unknown();
        }

        await Commit(State with
        {
            Role = role ?? State.Role,
            Tier = tier ?? State.Tier,
            Suspended = suspended ?? State.Suspended,
            Sessions = suspended == true ? [] : State.Sessions,
        });
        return Shown();
    }

    public async Task<bool> Reproject()
    {
        if (State.Handle is null)
        {
            // Never written, or erased but for its rows.
            await eraser.Erase(Id, CancellationToken.None);
            LeaveWhenNobody();
            return false;
        }

        if (State.Erasing)
        {
            return await Erase();
        }

        await Project();
        return true;
    }

    private static string Shortened(string name) => name.Length <= MemberLimits.LongestName ? name : name[..MemberLimits.LongestName];

    /// <summary>Makes a change durable that others see, and tells the index; an index that cannot be told now is told by the next sweep.</summary>
    private async Task Commit(MemberState next)
    {
        await pending.Add(MemberState.Name, Id.Value);
        await stored.Write(next with { Version = State.Version + 1 }, DeactivateOnIdle);
        try
        {
            await Project();
        }
        catch (Exception fault)
        {
            LogNotProjected(fault, Id);
        }
    }

    private async Task Project()
    {
        await index.Put(new MemberRecord(Show()!, State.Version));
        await pending.Remove(MemberState.Name, Id.Value);
    }

    private Member? Show() => State is not { Handle: { } handle, Erasing: false }
        ? null
        : new Member(
            Id, handle, State.DisplayName, State.Bio, State.Role, State.Tier, State.JoinedAt, State.PasswordHash is not null, State.Suspended, InvitesLeft, State.Settings);

    private MemberAnswer Shown() => new(Show(), null);

    private MemberAnswer Unknown()
    {
        LeaveWhenNobody();
        return new MemberAnswer(null, MemberRefusals.NoMember());
    }

    /// <summary>Guessed ids must not fill the memory.</summary>
    private void LeaveWhenNobody()
    {
        if (State.Handle is null)
        {
            DeactivateOnIdle();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Member}: the index could not be told and is told again within a minute")]
    private partial void LogNotProjected(Exception fault, OwnerId member);
}
