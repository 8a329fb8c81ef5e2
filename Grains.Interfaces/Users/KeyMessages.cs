using Sora.Grains.Ids;

namespace Sora.Grains.Users;

/// <summary>What a key opens.</summary>
[Flags, GenerateSerializer, Alias("sora.KeyScopes")]
public enum KeyScopes
{
    None = 0,

    /// <summary>Looking at what its owner has.</summary>
    Read = 1,

    /// <summary>Making, changing and deleting it.</summary>
    Create = 2,

    /// <summary>Managing the keys of every owner: the operator's.</summary>
    Admin = 4,
}

/// <summary>How much a key may ask for. Null: no limit beyond those that everybody has.</summary>
/// <param name="RequestsPerMinute">1 to 1,000,000.</param>
/// <param name="Concurrency">Open jobs at a time, 1 to 1,000,000.</param>
/// <param name="BudgetEngineSeconds">Devices' time for films in all; 0 or more.</param>
[GenerateSerializer, Immutable, Alias("sora.KeyLimits")]
public sealed record KeyLimits(
    [property: Id(0)] int? RequestsPerMinute = null, [property: Id(1)] int? Concurrency = null, [property: Id(2)] double? BudgetEngineSeconds = null)
{
    public static KeyLimits None { get; } = new();
}

/// <summary>What a key is for.</summary>
/// <param name="Name">1 to 80 characters, for people.</param>
/// <param name="ExpiresAt">From then on it opens nothing; null never.</param>
[GenerateSerializer, Immutable, Alias("sora.KeyTerms")]
public sealed record KeyTerms(
    [property: Id(0)] string Name, [property: Id(1)] KeyScopes Scopes, [property: Id(2)] DateTimeOffset? ExpiresAt, [property: Id(3)] KeyLimits Limits)
{
    public const int LongestName = 80;
    public const int MostOfALimit = 1_000_000;

    /// <summary>For programs: looks and makes, without end and limits.</summary>
    public static KeyTerms Usual(string name) => new(name, KeyScopes.Read | KeyScopes.Create, null, KeyLimits.None);

    /// <summary>For the operator: everything.</summary>
    public static KeyTerms Operator(string name) => Usual(name) with { Scopes = KeyScopes.Read | KeyScopes.Create | KeyScopes.Admin };
}

/// <summary>A key as whoever manages it sees it.</summary>
/// <param name="LastUsedAt">To about a minute; null when it never was.</param>
/// <param name="RevokedAt">Null while it is not.</param>
[GenerateSerializer, Immutable, Alias("sora.ApiKey")]
public sealed record ApiKey(
    [property: Id(0)] KeyId Id,
    [property: Id(1)] OwnerId Owner,
    [property: Id(2)] KeyTerms Terms,
    [property: Id(3)] DateTimeOffset CreatedAt,
    [property: Id(4)] DateTimeOffset? LastUsedAt,
    [property: Id(5)] DateTimeOffset? RevokedAt);

/// <summary>A request with a key.</summary>
/// <param name="Needs">The scope it takes.</param>
/// <param name="Trace">The same for a request that is sent again, other for most others: who was told when to come back is known by it.</param>
[GenerateSerializer, Immutable, Alias("sora.KeyUse")]
public sealed record KeyUse([property: Id(0)] KeyScopes Needs, [property: Id(1)] int Trace);

/// <summary>Whether a request may pass.</summary>
/// <param name="RetryAfterSeconds">When too fast: coming back exactly then will pass.</param>
[GenerateSerializer, Immutable, Alias("sora.KeyAdmission")]
public sealed record KeyAdmission([property: Id(0)] KeyVerdict Verdict, [property: Id(1)] OwnerId Owner, [property: Id(2)] double RetryAfterSeconds = 0);

/// <summary>What a key is told.</summary>
[GenerateSerializer, Alias("sora.KeyVerdict")]
public enum KeyVerdict
{
    Unknown,
    Revoked,
    Expired,
    OutOfScope,
    TooFast,
    Admitted,
}

/// <summary>A job that is to be paid by a key.</summary>
/// <param name="EngineSeconds">A device's time that it will take, as far as can be told.</param>
/// <param name="WaitSeconds">Until it begins, as far as can be told.</param>
/// <param name="MostOpen">Open jobs that anybody may have.</param>
/// <param name="Trace">The same for the same request sent again.</param>
[GenerateSerializer, Immutable, Alias("sora.KeyReservation")]
public sealed record KeyReservation(
    [property: Id(0)] VideoId Video, [property: Id(1)] double EngineSeconds, [property: Id(2)] double WaitSeconds, [property: Id(3)] int MostOpen, [property: Id(4)] int Trace);

/// <summary>How far a key's limits are used.</summary>
/// <param name="OpenJobs">Jobs that it pays and that have not ended.</param>
/// <param name="ReservedEngineSeconds">Set aside for them.</param>
/// <param name="SpentEngineSeconds">Taken by films since the key has a budget.</param>
[GenerateSerializer, Immutable, Alias("sora.KeyStanding")]
public sealed record KeyStanding(
    [property: Id(0)] int OpenJobs, [property: Id(1)] double ReservedEngineSeconds, [property: Id(2)] double SpentEngineSeconds, [property: Id(3)] long Requests);
