using Sora.Grains.Ids;
using Sora.Grains.Members;

namespace Sora.Grains.Stores;

/// <summary>Answers lists of people from the index, which may lag behind grain state by moments.</summary>
public interface IPeopleReader
{
    /// <summary>Those of the ids that are members, in any order.</summary>
    /// <param name="ids">At most 1,000.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlyList<Person>> Find(IReadOnlyCollection<OwnerId> ids, CancellationToken cancellation);

    /// <summary>Members whose handle begins with a text, in order of handle.</summary>
    /// <param name="prefix">In the form of handles; empty for all.</param>
    /// <param name="after">The last handle of the page before; null begins.</param>
    /// <param name="limit">1 to 100.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlyList<ListedMember>> List(string prefix, string? after, int limit, CancellationToken cancellation);

    /// <summary>Those who wait for an invitation, in order of asking.</summary>
    Task<IReadOnlyList<WaitlistEntry>> Waitlist(WaitlistEntry? after, int limit, CancellationToken cancellation);

    /// <summary>Puts somebody on the waitlist; who is on it stays where it is. False when it is full.</summary>
    Task<bool> Wait(WaitlistEntry entry, CancellationToken cancellation);
}

/// <summary>A person as others see it.</summary>
public sealed record Person(OwnerId Id, string Handle, string Name);

/// <summary>A member as operators see it.</summary>
public sealed record ListedMember(Person Person, MemberRole Role, MemberTier Tier, DateTimeOffset JoinedAt, bool Suspended);

/// <summary>Somebody who asked to join.</summary>
public sealed record WaitlistEntry(string Email, string Note, DateTimeOffset CreatedAt);
