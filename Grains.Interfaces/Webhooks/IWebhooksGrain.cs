using Orleans.Concurrency;
using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Webhooks;

/// <summary>An owner's webhook endpoints. Key: the <see cref="OwnerId"/>'s text. What is to be delivered lies in a store of its own; this decides to whom.</summary>
[Alias("sora.IWebhooksGrain")]
public interface IWebhooksGrain : IGrainWithStringKey
{
    /// <summary>Adds an endpoint; its secret is in the answer and in that of <see cref="Rotate"/> only.</summary>
    [Alias("Create")]
    Task<WebhookAnswer> Create(WebhookTerms terms);

    /// <summary>All, newest first.</summary>
    [ReadOnly, Alias("List")]
    Task<WebhookEndpoint[]> List();

    /// <summary>Null when there is none.</summary>
    [ReadOnly, Alias("Get")]
    Task<WebhookEndpoint?> Get(WebhookId id);

    /// <summary>Null when there is none. Terms that are the same change nothing.</summary>
    [Alias("Change")]
    Task<WebhookEndpoint?> Change(WebhookId id, WebhookTerms terms);

    /// <summary>False when there is none. What waits for it is never delivered.</summary>
    [Alias("Delete")]
    Task<bool> Delete(WebhookId id);

    /// <summary>Gives the endpoint a new secret. The old one signs beside it for a day when it is kept, otherwise it is over at once.</summary>
    [Alias("Rotate")]
    Task<WebhookAnswer> Rotate(WebhookId id, bool keepOld);

    /// <summary>Where to send and with what to sign now; null when there is no such endpoint.</summary>
    [ReadOnly, Alias("GetTarget")]
    Task<WebhookTarget?> GetTarget(WebhookId id);

    /// <summary>Puts the event down for every endpoint that wants it and was there when it happened. Durable once it returns; the same event again changes nothing.</summary>
    [Alias("Publish")]
    Task Publish(WebhookEvent happened);
}

/// <summary>What an endpoint is for.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="Url">Absolute, http or https.</param>
/// <param name="EventTypes">At least one of <see cref="WebhookEvents.Types"/>.</param>
[GenerateSerializer, Immutable, Alias("sora.WebhookTerms")]
public sealed record WebhookTerms([property: Id(0)] string Name, [property: Id(1)] string Url, [property: Id(2)] string[] EventTypes)
{
    public const int LongestName = 80;
    public const int LongestUrl = 2048;

    public bool Equals(WebhookTerms? other) => other is not null && (Name, Url) == (other.Name, other.Url) && EventTypes.AsSpan().SequenceEqual(other.EventTypes);

    public override int GetHashCode() => HashCode.Combine(Name, Url, EventTypes.Length);
}

/// <summary>An endpoint as its owner sees it.</summary>
/// <param name="SecretHint">The end of the secret, to recognise it.</param>
[GenerateSerializer, Immutable, Alias("sora.WebhookEndpoint")]
public sealed record WebhookEndpoint(
    [property: Id(0)] WebhookId Id, [property: Id(1)] WebhookTerms Terms, [property: Id(2)] DateTimeOffset CreatedAt, [property: Id(3)] DateTimeOffset UpdatedAt, [property: Id(4)] string SecretHint);

/// <summary>An endpoint with its new secret, or why there is none.</summary>
/// <param name="Secret">whsec_ and base64.</param>
[GenerateSerializer, Immutable, Alias("sora.WebhookAnswer")]
public sealed record WebhookAnswer([property: Id(0)] WebhookEndpoint? Endpoint, [property: Id(1)] string? Secret, [property: Id(2)] Refusal? Refusal);

/// <summary>Where to send and with what to sign.</summary>
/// <param name="Secrets">The newest first.</param>
[GenerateSerializer, Immutable, Alias("sora.WebhookTarget")]
public sealed record WebhookTarget([property: Id(0)] string Url, [property: Id(1)] string[] Secrets);

/// <summary>Something that happened to what an owner has.</summary>
/// <param name="Id">evt_ and 32 hexadecimal digits; the same for the same happening.</param>
/// <param name="Subject">Id of what it happened to.</param>
[GenerateSerializer, Immutable, Alias("sora.WebhookEvent")]
public sealed record WebhookEvent([property: Id(0)] string Id, [property: Id(1)] string Type, [property: Id(2)] string Subject, [property: Id(3)] DateTimeOffset At);

/// <summary>The types of events that there are.</summary>
public static class WebhookEvents
{
    public const string VideoCompleted = "video.completed";
    public const string VideoFailed = "video.failed";

    public static IReadOnlyList<string> Types { get; } = [VideoCompleted, VideoFailed];
}
