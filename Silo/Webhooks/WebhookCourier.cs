using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sora.Grains.Stores;
using Sora.Grains.Webhooks;

namespace Sora.Silo.Webhooks;

/// <summary>
/// Delivers what is due, and remembers how each try ended. What is due lies in the store, so a crash loses at most the memory of a try, after which the
/// same message comes again under the same id. An endpoint that is slow holds up its own messages only.
/// </summary>
internal sealed partial class WebhookCourier(IDeliveries deliveries, WebhookBell bell, WebhookSender sender, IGrainFactory grains, TimeProvider time, ILogger<WebhookCourier> logger) : BackgroundService
{
    private const int MostAtOnce = 64;
    private const int MostPerEndpoint = 4;

    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task> _sending = [];
    private DateTimeOffset _forgotAt;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var rung = bell.Rung;
            var sleep = LongestSleep;
            try
            {
                sleep = await Send(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogCannotLook(fault);
            }

            await Sleep(rung, sleep, stoppingToken);
        }
    }

    /// <summary>Begins what is due; gives the time until more will be.</summary>
    private async Task<TimeSpan> Send(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (now - _forgotAt > Remembered / 30)
        {
            await deliveries.Forget(now - Remembered, cancellation);
            _forgotAt = now;
        }

        foreach (var delivery in await deliveries.Due(now, MostPerEndpoint, MostAtOnce, cancellation))
        {
            Begin(delivery, cancellation);
        }

        var next = await deliveries.NextDue(cancellation) - now;
        return next is null || next > LongestSleep || next <= TimeSpan.Zero ? LongestSleep : next.Value;
    }

    private void Begin(WebhookDelivery delivery, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_sending.Count < MostAtOnce && !_sending.ContainsKey(delivery.Id))
            {
                _sending.Add(delivery.Id, Task.Run(() => Try(delivery, cancellation), CancellationToken.None));
            }
        }
    }

    private async Task Try(WebhookDelivery delivery, CancellationToken cancellation)
    {
        try
        {
            await TryOnce(delivery, cancellation);
        }
        catch (Exception fault)
        {
            if (!cancellation.IsCancellationRequested)
            {
                // Nothing was written: it is due still, and taken up within a minute.
                LogCannotTell(fault, delivery.Id);
            }
        }
        finally
        {
            lock (_gate)
            {
                _sending.Remove(delivery.Id);
            }
        }

        // A place is free, for this endpoint's next message too.
        bell.Ring();
    }

    private async Task TryOnce(WebhookDelivery delivery, CancellationToken cancellation)
    {
        if (await grains.GetGrain<IWebhooksGrain>(delivery.Owner.Value).GetTarget(delivery.Endpoint) is not { } target)
        {
            await deliveries.RemoveAll(delivery.Endpoint, cancellation);
            return;
        }

        var attempt = await sender.Send(target, delivery.Id, delivery.Payload, cancellation);
        var tried = delivery with { Attempts = delivery.Attempts + 1, LastStatus = attempt.Status, LastFault = attempt.Fault };
        if (attempt.Arrived)
        {
            tried = tried with { Status = DeliveryStatus.Delivered };
        }
        else if (WebhookSchedule.Next(delivery.Id, tried.Attempts, delivery.CreatedAt, time.GetUtcNow()) is { } next)
        {
            tried = tried with { DueAt = next };
        }
        else
        {
            tried = tried with { Status = DeliveryStatus.Dead };
            LogGivenUp(delivery.Id, delivery.Endpoint, tried.Attempts, attempt.Fault!);
        }

        await deliveries.Update(tried, CancellationToken.None);
    }

    private async Task Sleep(Task rung, TimeSpan longest, CancellationToken cancellation)
    {
        try
        {
            await rung.WaitAsync(longest, time, cancellation);
        }
        catch (TimeoutException)
        {
            // Nobody rang.
        }
    }
}
