using Sora.Grains.Ids;

namespace Sora.Grains.Webhooks;

/// <summary>What owners may do with deliveries.</summary>
public interface IWebhookDesk
{
    /// <summary>One page of an endpoint's deliveries, newest first.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="endpoint">One of the owner's.</param>
    /// <param name="status">Null lists all.</param>
    /// <param name="limit">1 to 100.</param>
    /// <param name="after">Id of the last one of the page before; null begins.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<DeliveryPage> List(OwnerId owner, WebhookId endpoint, DeliveryStatus? status, int limit, string? after, CancellationToken cancellation);

    /// <summary>Sends it again, at once and with all its tries before it; null when the owner has no such delivery.</summary>
    Task<WebhookDelivery?> Replay(OwnerId owner, WebhookId endpoint, string delivery, CancellationToken cancellation);

    /// <summary>Sends an event that did not happen, once; gives the endpoint's status, or why none came.</summary>
    Task<(int? StatusCode, string? Fault)> Test(OwnerId owner, WebhookId endpoint, string eventType, CancellationToken cancellation);
}

/// <summary>Where a delivery stands.</summary>
public enum DeliveryStatus
{
    /// <summary>It is tried, or waits to be tried again.</summary>
    Pending,
    Delivered,

    /// <summary>Given up after 72 hours; can be replayed.</summary>
    Dead,
}

/// <summary>An event on its way to an endpoint.</summary>
/// <param name="Id">msg_ and 32 hexadecimal digits: the header webhook-id, the same for every try.</param>
/// <param name="Attempts">Tries so far.</param>
/// <param name="DueAt">When it is tried next, while pending.</param>
/// <param name="LastStatus">What the endpoint answered last; null when it did not.</param>
/// <param name="LastFault">Why the last try failed, for people; null when it did not.</param>
public sealed record WebhookDelivery(
    string Id, WebhookId Endpoint, OwnerId Owner, string EventId, string EventType, string Payload, DeliveryStatus Status, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset DueAt, int? LastStatus, string? LastFault);

/// <summary>One page, and whether more follow.</summary>
public sealed record DeliveryPage(IReadOnlyList<WebhookDelivery> Deliveries, bool HasMore);
