using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Sora.Grains.Outside;
using Sora.Grains.Webhooks;
using Sora.Silo.Outside;

namespace Sora.Silo.Webhooks;

/// <summary>How a try ended: the endpoint's status, or why there was none.</summary>
internal sealed record Attempt(int? Status, string? Fault)
{
    public bool Arrived => Status is >= 200 and < 300;
}

/// <summary>Sends one signed message once. Any answer but 2xx, a redirect included, is a failure.</summary>
internal sealed class WebhookSender(OutsideHttp outside, TimeProvider time)
{
    private const string SecretPrefix = "whsec_";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<Attempt> Send(WebhookTarget target, string id, string payload, CancellationToken cancellation)
    {
        var body = Encoding.UTF8.GetBytes(payload);
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, target.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Sora", "1"));
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp);
        request.Headers.TryAddWithoutValidation("webhook-signature", string.Join(' ', target.Secrets.Select(secret => Sign(secret, id, timestamp, payload))));
        using var limit = new CancellationTokenSource(Patience, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            using var answer = await outside.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            var status = (int)answer.StatusCode;
            return new Attempt(status, status switch
            {
                >= 200 and < 300 => null,
                >= 300 and < 400 => $"The endpoint answered {status}: redirects are not followed.",
                _ => $"The endpoint answered {status}.",
            });
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Attempt(null, $"The endpoint did not answer within {Patience.TotalSeconds:0} s.");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return new Attempt(null, (fault.InnerException as OutsideException)?.Message ?? "The endpoint could not be reached.");
        }
    }

    private static string Sign(string secret, string id, string timestamp, string payload) =>
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[SecretPrefix.Length..]), Encoding.UTF8.GetBytes($"{id}.{timestamp}.{payload}")));
}
