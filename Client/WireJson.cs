using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sora.Client.Characters;
using Sora.Client.Errors;
using Sora.Client.Files;
using Sora.Client.Health;
using Sora.Client.Keys;
using Sora.Client.Sessions;
using Sora.Client.Videos;
using Sora.Client.Videos.Lineage;
using Sora.Client.Webhooks;

namespace Sora.Client;

/// <summary>Everything that is sent as JSON: snake_case, nulls explicit.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ErrorEnvelope))]
[JsonSerializable(typeof(VideoJson))]
[JsonSerializable(typeof(VideoListJson))]
[JsonSerializable(typeof(VideoDeletedJson))]
[JsonSerializable(typeof(ProgressJson))]
[JsonSerializable(typeof(LineageJson))]
[JsonSerializable(typeof(EstimateJson))]
[JsonSerializable(typeof(KeyJson))]
[JsonSerializable(typeof(KeyListJson))]
[JsonSerializable(typeof(KeyRevokedJson))]
[JsonSerializable(typeof(UsageJson))]
[JsonSerializable(typeof(WebhookJson))]
[JsonSerializable(typeof(WebhookListJson))]
[JsonSerializable(typeof(WebhookDeletedJson))]
[JsonSerializable(typeof(WebhookTestJson))]
[JsonSerializable(typeof(WebhookTypesJson))]
[JsonSerializable(typeof(DeliveryJson))]
[JsonSerializable(typeof(DeliveryListJson))]
[JsonSerializable(typeof(CharacterJson))]
[JsonSerializable(typeof(FileJson))]
[JsonSerializable(typeof(HealthJson))]
[JsonSerializable(typeof(SessionJson))]
[JsonSerializable(typeof(SessionEnvelope))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Texts stay readable: answers are sent as JSON with nosniff, so nothing in them is taken for markup.</summary>
    public static WireJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
