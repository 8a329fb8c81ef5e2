using System.Text.Json;
using System.Text.Json.Serialization;
using Sora.Grains.Webhooks;

namespace Sora.Client.Webhooks;

/// <summary>A webhook endpoint. Times in Unix seconds.</summary>
internal sealed record WebhookJson(string Id, string Object, string Name, string Url, IReadOnlyList<string> EventTypes, string SigningSecretHint, long CreatedAt, long UpdatedAt)
{
    /// <summary>Only in the answers to making and rotating.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SigningSecret { get; init; }

    public static WebhookJson Of(WebhookEndpoint endpoint) => new(
        endpoint.Id.Value, "webhook_endpoint", endpoint.Terms.Name, endpoint.Terms.Url, endpoint.Terms.EventTypes, endpoint.SecretHint, endpoint.CreatedAt.ToUnixTimeSeconds(), endpoint.UpdatedAt.ToUnixTimeSeconds());
}

/// <summary>One page of endpoints.</summary>
internal sealed record WebhookListJson(string Object, IReadOnlyList<WebhookJson> Data, string? FirstId, string? LastId, bool HasMore);

/// <summary>An endpoint was deleted.</summary>
internal sealed record WebhookDeletedJson(string Id, bool Deleted, string Object);

/// <summary>A test was sent; the status is the endpoint's.</summary>
internal sealed record WebhookTestJson(string Object, string WebhookEndpointId, string EventType, bool Success, int StatusCode);

/// <summary>The types of events.</summary>
internal sealed record WebhookTypesJson(string Object, IReadOnlyList<string> Data);

/// <summary>An event on its way to an endpoint.</summary>
/// <param name="Status">pending, delivered or dead.</param>
/// <param name="NextAttemptAt">Null when it is not tried any more.</param>
/// <param name="Event">As it is sent.</param>
internal sealed record DeliveryJson(
    string Id, string Object, string WebhookEndpointId, string EventType, string Status, int Attempts, long CreatedAt, long? NextAttemptAt, int? LastStatusCode, string? LastError, JsonElement Event)
{
    public static DeliveryJson Of(WebhookDelivery delivery) => new(
        delivery.Id, "webhook_delivery", delivery.Endpoint.Value, delivery.EventType, delivery.Status.ToString().ToLowerInvariant(), delivery.Attempts, delivery.CreatedAt.ToUnixTimeSeconds(),
        delivery.Status == DeliveryStatus.Pending ? delivery.DueAt.ToUnixTimeSeconds() : null, delivery.LastStatus, delivery.LastFault, JsonElement.Parse(delivery.Payload));
}

/// <summary>One page of deliveries.</summary>
internal sealed record DeliveryListJson(string Object, IReadOnlyList<DeliveryJson> Data, string? FirstId, string? LastId, bool HasMore);
