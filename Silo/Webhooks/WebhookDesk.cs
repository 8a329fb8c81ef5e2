using System.Security.Cryptography;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Webhooks;
using Sora.Silo.Storage.Deliveries;

namespace Sora.Silo.Webhooks;

/// <summary>The owners' side of deliveries; whatever becomes due here rings the courier.</summary>
internal sealed class WebhookDesk(DeliveryStore store, WebhookBell bell, WebhookSender sender, IGrainFactory grains, TimeProvider time) : IWebhookDesk, IDeliveries
{
    public Task<DeliveryPage> List(OwnerId owner, WebhookId endpoint, DeliveryStatus? status, int limit, string? after, CancellationToken cancellation) =>
        store.List(owner, endpoint, status, limit, after, cancellation);

    public async Task<WebhookDelivery?> Replay(OwnerId owner, WebhookId endpoint, string delivery, CancellationToken cancellation)
    {
        if (await store.Find(owner, endpoint, delivery, cancellation) is not { } found)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var again = found with { Status = DeliveryStatus.Pending, Attempts = 0, CreatedAt = now, DueAt = now, LastStatus = null, LastFault = null };
        await store.Update(again, cancellation);
        bell.Ring();
        return again;
    }

    public async Task<(int? StatusCode, string? Fault)> Test(OwnerId owner, WebhookId endpoint, string eventType, CancellationToken cancellation)
    {
        if (await grains.GetGrain<IWebhooksGrain>(owner.Value).GetTarget(endpoint) is not { } target)
        {
            return (null, "The endpoint was deleted.");
        }

        var random = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var happened = new WebhookEvent($"evt_{random}", eventType, VideoId.Prefix + new string('0', 32), time.GetUtcNow());
        var attempt = await sender.Send(target, $"msg_{random}", WebhookPayload.Of(happened), cancellation);
        return (attempt.Status, attempt.Fault);
    }

    public async Task Add(IReadOnlyList<WebhookDelivery> deliveries, CancellationToken cancellation)
    {
        await store.Add(deliveries, cancellation);
        bell.Ring();
    }

    public Task<IReadOnlyList<WebhookDelivery>> Due(DateTimeOffset now, int perEndpoint, int limit, CancellationToken cancellation) => store.Due(now, perEndpoint, limit, cancellation);

    public Task<DateTimeOffset?> NextDue(CancellationToken cancellation) => store.NextDue(cancellation);

    public Task Update(WebhookDelivery delivery, CancellationToken cancellation) => store.Update(delivery, cancellation);

    public Task RemoveAll(WebhookId endpoint, CancellationToken cancellation) => store.RemoveAll(endpoint, cancellation);

    public Task Forget(DateTimeOffset createdBefore, CancellationToken cancellation) => store.Forget(createdBefore, cancellation);
}
