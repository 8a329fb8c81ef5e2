using System.Text.Json.Serialization;
using Sora.Grains.Stores;
using Sora.Grains.Users;

namespace Sora.Client.Keys;

/// <summary>A key. Times in Unix seconds.</summary>
/// <param name="Status">active, expired or revoked.</param>
internal sealed record KeyJson(
    string Id, string Object, string Owner, string Name, IReadOnlyList<string> Scopes, string Status, long CreatedAt, long? LastUsedAt, long? ExpiresAt, long? RevokedAt, KeyLimitsJson Limits)
{
    /// <summary>The key itself: only in the answer to its making, and never again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Key { get; init; }

    public static KeyJson Of(ApiKey key, DateTimeOffset now)
    {
        var terms = key.Terms;
        var status = key.RevokedAt is not null ? "revoked" : terms.ExpiresAt <= now ? "expired" : "active";
        return new KeyJson(
            key.Id.Value, "key", key.Owner.Value, terms.Name, KeyScopeNames.Of(terms.Scopes), status, key.CreatedAt.ToUnixTimeSeconds(), key.LastUsedAt?.ToUnixTimeSeconds(), terms.ExpiresAt?.ToUnixTimeSeconds(),
            key.RevokedAt?.ToUnixTimeSeconds(), KeyLimitsJson.Of(terms.Limits));
    }
}

/// <summary>A key's limits; null where there is none.</summary>
internal sealed record KeyLimitsJson(int? RequestsPerMinute, int? Concurrency, double? BudgetEngineSeconds)
{
    public static KeyLimitsJson Of(KeyLimits limits) => new(limits.RequestsPerMinute, limits.Concurrency, limits.BudgetEngineSeconds);
}

/// <summary>One page of keys.</summary>
internal sealed record KeyListJson(string Object, IReadOnlyList<KeyJson> Data, string? FirstId, string? LastId, bool HasMore);

/// <summary>A key was revoked.</summary>
internal sealed record KeyRevokedJson(string Id, string Object, bool Deleted);

/// <summary>How far a key's limits are used, and what its jobs took.</summary>
/// <param name="Requests">Since the key was made.</param>
/// <param name="Budget">Null when the key has none.</param>
internal sealed record UsageJson(
    string Object, string KeyId, string From, string Until, long Requests, int OpenJobs, int CompletedVideos, int FailedVideos, double VideoSeconds, double EngineSeconds, KeyLimitsJson Limits, BudgetJson? Budget, IReadOnlyList<DayJson> Days);

/// <summary>A budget in engine seconds.</summary>
internal sealed record BudgetJson(double EngineSeconds, double Spent, double Reserved, double Left);

/// <summary>What a key's jobs took on one day (UTC).</summary>
internal sealed record DayJson(string Day, int CompletedVideos, int FailedVideos, double VideoSeconds, double EngineSeconds)
{
    public static DayJson Of(DayOfUse day) => new(day.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), day.Completed, day.Failed, day.FilmSeconds, day.EngineSeconds);
}

/// <summary>Scopes by name.</summary>
internal static class KeyScopeNames
{
    public static readonly (string Name, KeyScopes Scope)[] All = [("read", KeyScopes.Read), ("create", KeyScopes.Create), ("admin", KeyScopes.Admin)];

    public static IReadOnlyList<string> Of(KeyScopes scopes) => [.. All.Where(one => scopes.HasFlag(one.Scope)).Select(one => one.Name)];
}
