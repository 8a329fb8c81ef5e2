using Sora.Grains.Ids;
using Sora.Grains.Webhooks;

namespace Sora.Grains.Stores;

/// <summary>Events on their way to endpoints; the truth about them, beside the grain state.</summary>
public interface IDeliveries
{
    /// <summary>Durable once it returns. An event that is there for the endpoint stays as it is.</summary>
    Task Add(IReadOnlyList<WebhookDelivery> deliveries, CancellationToken cancellation);

    /// <summary>Pending ones that are due, oldest first, at most <paramref name="perEndpoint"/> of an endpoint.</summary>
    Task<IReadOnlyList<WebhookDelivery>> Due(DateTimeOffset now, int perEndpoint, int limit, CancellationToken cancellation);

    /// <summary>When the next pending one is due; null when none is pending.</summary>
    Task<DateTimeOffset?> NextDue(CancellationToken cancellation);

    /// <summary>Writes how a try ended; a delivery that is gone stays gone.</summary>
    Task Update(WebhookDelivery delivery, CancellationToken cancellation);

    /// <summary>Removes all that was put down for an endpoint.</summary>
    Task RemoveAll(WebhookId endpoint, CancellationToken cancellation);

    /// <summary>Removes ended ones that are older.</summary>
    Task Forget(DateTimeOffset createdBefore, CancellationToken cancellation);
}
