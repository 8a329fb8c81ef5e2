using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Grains.Webhooks;

/// <summary>An owner's webhook endpoints, a handful, in one record.</summary>
internal sealed class WebhooksGrain([PersistentState("webhooks", GrainStorage.Provider)] IPersistentState<WebhooksState> stored, IDeliveries deliveries, TimeProvider time) : Grain, IWebhooksGrain
{
    private const int MostEndpoints = 50;
    private const string SecretPrefix = "whsec_";
    private const int SecretBytes = 32;
    private const int HintCharacters = 4;

    /// <summary>So long an old secret signs beside its successor.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(24);

    private OwnerId Owner => new(this.GetPrimaryKeyString());

    public async Task<WebhookAnswer> Create(WebhookTerms terms)
    {
        if (stored.State.Endpoints.Length >= MostEndpoints)
        {
            return new WebhookAnswer(null, null, new Refusal(RefusalKind.Invalid, "too_many_endpoints", null, $"There are {MostEndpoints} webhook endpoints, which is the most; delete one first."));
        }

        var now = time.GetUtcNow();
        var endpoint = new StoredEndpoint(WebhookId.New(), terms, now, now, [new StoredSecret(NewSecret(), null)]);
        await Write([.. stored.State.Endpoints, endpoint]);
        return new WebhookAnswer(Show(endpoint), endpoint.Secrets[0].Text, null);
    }

    public Task<WebhookEndpoint[]> List() => Task.FromResult(stored.State.Endpoints.Reverse().Select(Show).ToArray());

    public Task<WebhookEndpoint?> Get(WebhookId id) => Task.FromResult(Find(id) is { } endpoint ? Show(endpoint) : null);

    public async Task<WebhookEndpoint?> Change(WebhookId id, WebhookTerms terms)
    {
        if (Find(id) is not { } endpoint)
        {
            return null;
        }

        if (endpoint.Terms != terms)
        {
            await Replace(endpoint = endpoint with { Terms = terms, UpdatedAt = time.GetUtcNow() });
        }

        return Show(endpoint);
    }

    public async Task<bool> Delete(WebhookId id)
    {
        if (Find(id) is null)
        {
            return false;
        }

        await Write([.. stored.State.Endpoints.Where(other => other.Id != id)]);
        await deliveries.RemoveAll(id, CancellationToken.None);
        return true;
    }

    public async Task<WebhookAnswer> Rotate(WebhookId id, bool keepOld)
    {
        if (Find(id) is not { } endpoint)
        {
            return new WebhookAnswer(null, null, null);
        }

        var now = time.GetUtcNow();
        StoredSecret[] old = keepOld ? [.. endpoint.Secrets.Where(secret => secret.Holds(now)).Take(1).Select(secret => secret with { Until = now + Overlap })] : [];
        var rotated = endpoint with { UpdatedAt = now, Secrets = [new StoredSecret(NewSecret(), null), .. old] };
        await Replace(rotated);
        return new WebhookAnswer(Show(rotated), rotated.Secrets[0].Text, null);
    }

    public Task<WebhookTarget?> GetTarget(WebhookId id)
    {
        var now = time.GetUtcNow();
        return Task.FromResult(Find(id) is { } endpoint ? new WebhookTarget(endpoint.Terms.Url, [.. endpoint.Secrets.Where(secret => secret.Holds(now)).Select(secret => secret.Text)]) : null);
    }

    public async Task Publish(WebhookEvent happened)
    {
        var wanting = stored.State.Endpoints.Where(endpoint => endpoint.CreatedAt <= happened.At && endpoint.Terms.EventTypes.Contains(happened.Type)).ToList();
        if (wanting.Count > 0)
        {
            var (now, payload) = (time.GetUtcNow(), WebhookPayload.Of(happened));
            await deliveries.Add([.. wanting.Select(endpoint => new WebhookDelivery(DeliveryId(endpoint.Id, happened.Id), endpoint.Id, Owner, happened.Id, happened.Type, payload, DeliveryStatus.Pending, 0, now, now, null, null))], CancellationToken.None);
        }
    }

    private static string DeliveryId(WebhookId endpoint, string happened) =>
        "msg_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{endpoint}\n{happened}")).AsSpan(0, 16));

    private static string NewSecret() => SecretPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes));

    private static WebhookEndpoint Show(StoredEndpoint endpoint) =>
        new(endpoint.Id, endpoint.Terms, endpoint.CreatedAt, endpoint.UpdatedAt, $"{SecretPrefix}…{endpoint.Secrets[0].Text[^HintCharacters..]}");

    private StoredEndpoint? Find(WebhookId id) => Array.Find(stored.State.Endpoints, endpoint => endpoint.Id == id);

    private Task Replace(StoredEndpoint changed) => Write([.. stored.State.Endpoints.Select(endpoint => endpoint.Id == changed.Id ? changed : endpoint)]);

    private async Task Write(StoredEndpoint[] endpoints)
    {
        var before = stored.State;
        stored.State = new WebhooksState { Endpoints = endpoints };
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            stored.State = before;
            DeactivateOnIdle();
            throw;
        }
    }
}

/// <summary>What is durable of an owner's endpoints.</summary>
internal sealed record WebhooksState
{
    /// <summary>In the order of their making.</summary>
    public StoredEndpoint[] Endpoints { get; init; } = [];
}

/// <summary>An endpoint; the newest secret is the first.</summary>
internal sealed record StoredEndpoint(WebhookId Id, WebhookTerms Terms, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, StoredSecret[] Secrets);

/// <summary>A secret in plain text: signing takes it.</summary>
/// <param name="Until">Null while it is the present one.</param>
internal sealed record StoredSecret(string Text, DateTimeOffset? Until)
{
    public bool Holds(DateTimeOffset now) => Until is null || Until > now;
}

/// <summary>The body that is sent: made once, so that every try sends and signs the same bytes.</summary>
public static class WebhookPayload
{
    public static string Of(WebhookEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("id", happened.Id);
            json.WriteString("object", "event");
            json.WriteNumber("created_at", happened.At.ToUnixTimeSeconds());
            json.WriteString("type", happened.Type);
            json.WriteStartObject("data");
            json.WriteString("id", happened.Subject);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length);
    }
}
