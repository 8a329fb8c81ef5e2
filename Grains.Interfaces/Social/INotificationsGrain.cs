using Orleans.Concurrency;
using Sora.Grains.Ids;

namespace Sora.Grains.Social;

/// <summary>Tells a member's open pages what happens. Key: the <see cref="OwnerId"/>'s text. What happened lies in the store; this only wakes.</summary>
[Alias("sora.INotificationsGrain")]
public interface INotificationsGrain : IGrainWithStringKey
{
    /// <summary>There may be something new.</summary>
    [OneWay, AlwaysInterleave, Alias("Wake")]
    Task Wake();

    /// <summary>
    /// What happened after a number, then what happens, until it is cancelled. Begins with <see cref="MemberEventKind.Reset"/> when the events after the
    /// number are not all kept any more.
    /// </summary>
    /// <param name="after">The last number seen; null begins now.</param>
    /// <param name="cancellation">Ends it.</param>
    [ReadOnly, Alias("Watch")]
    IAsyncEnumerable<MemberEvent> Watch(long? after, CancellationToken cancellation);

    /// <summary>The member has seen the notification and all before it; false when it is none of the member's.</summary>
    [Alias("MarkRead")]
    Task<bool> MarkRead(string through);
}

/// <summary>Something that a member's pages are told.</summary>
/// <param name="Number">Rises; pages go on after the last one they saw.</param>
/// <param name="About">Id of the notification or message; empty otherwise.</param>
[GenerateSerializer, Immutable, Alias("sora.MemberEvent")]
public sealed record MemberEvent([property: Id(0)] long Number, [property: Id(1)] MemberEventKind Kind, [property: Id(2)] string About);

/// <summary>Kinds of event.</summary>
[GenerateSerializer, Alias("sora.MemberEventKind")]
public enum MemberEventKind
{
    /// <summary>Nothing but the number to go on from.</summary>
    Begin,
    Notification,
    Message,
    Unread,
    Reset,
}
