using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Members;

/// <summary>A member as the grid knows it; its birth date, password and sessions stay in the grain.</summary>
[GenerateSerializer, Immutable, Alias("sora.Member")]
public sealed record Member(
    [property: Id(0)] OwnerId Id,
    [property: Id(1)] string Handle,
    [property: Id(2)] string Name,
    [property: Id(3)] string Bio,
    [property: Id(4)] MemberRole Role,
    [property: Id(5)] MemberTier Tier,
    [property: Id(6)] DateTimeOffset JoinedAt,
    [property: Id(7)] bool HasPassword,
    [property: Id(8)] bool Suspended,
    [property: Id(9)] int InvitesLeft,
    [property: Id(10)] MemberSettings Settings);

/// <summary>What a member may do to others.</summary>
[GenerateSerializer, Alias("sora.MemberRole")]
public enum MemberRole
{
    Member,
    Moderator,
    Operator,
}

/// <summary>How many films a member may make a day.</summary>
[GenerateSerializer, Alias("sora.MemberTier")]
public enum MemberTier
{
    Free,
    Plus,
    Pro,
}

/// <summary>Who may write to a member first.</summary>
[GenerateSerializer, Alias("sora.MessagePolicy")]
public enum MessagePolicy
{
    /// <summary>Strangers send a request.</summary>
    Everyone,

    /// <summary>Those whom the member follows.</summary>
    Following,
    Nobody,
}

/// <summary>What a member has chosen.</summary>
/// <param name="Personalised">Whether likes and remixes weigh in the feed.</param>
/// <param name="PauseAfterMinutes">Of continuous watching; 0 never.</param>
/// <param name="QuestionEveryFilms">How often the feed asks how it does; 0 never.</param>
/// <param name="Language">BCP 47; empty follows the browser.</param>
[GenerateSerializer, Immutable, Alias("sora.MemberSettings")]
public sealed record MemberSettings(
    [property: Id(0)] bool Personalised = true,
    [property: Id(1)] int PauseAfterMinutes = 20,
    [property: Id(2)] int QuestionEveryFilms = 30,
    [property: Id(3)] MessagePolicy DirectMessages = MessagePolicy.Everyone,
    [property: Id(4)] string DefaultAudience = "public",
    [property: Id(5)] string Language = "");

/// <summary>Somebody joins.</summary>
/// <param name="Id">Made by the caller.</param>
/// <param name="PasswordHash">ASP.NET Core Identity's.</param>
[GenerateSerializer, Immutable, Alias("sora.JoinMember")]
public sealed record JoinMember(
    [property: Id(0)] OwnerId Id,
    [property: Id(1)] string Code,
    [property: Id(2)] string Handle,
    [property: Id(3)] string Name,
    [property: Id(4)] string PasswordHash,
    [property: Id(5)] DateOnly BirthDate);

/// <summary>What a member changes of itself; null leaves as it is.</summary>
[GenerateSerializer, Immutable, Alias("sora.MemberChange")]
public sealed record MemberChange([property: Id(0)] string? Name, [property: Id(1)] string? Bio, [property: Id(2)] MemberSettings? Settings);

/// <summary>A member, or why not.</summary>
[GenerateSerializer, Immutable, Alias("sora.MemberAnswer")]
public sealed record MemberAnswer([property: Id(0)] Member? Member, [property: Id(1)] Refusal? Refusal);

/// <summary>A sign-in begins.</summary>
/// <param name="SecretHash">Lower-case hexadecimal SHA-256 of what the cookie holds.</param>
/// <param name="KeyFingerprint">Of the key that signed in; null for a password.</param>
/// <param name="Agent">What the browser says it is, shortened.</param>
[GenerateSerializer, Immutable, Alias("sora.OpenSession")]
public sealed record OpenSession(
    [property: Id(0)] string SecretHash, [property: Id(1)] string? KeyFingerprint, [property: Id(2)] string Agent, [property: Id(3)] TimeSpan Lifetime);

/// <summary>A sign-in.</summary>
/// <param name="SteppedUpAt">When password or key were last shown.</param>
[GenerateSerializer, Immutable, Alias("sora.MemberSession")]
public sealed record MemberSession(
    [property: Id(0)] string Id,
    [property: Id(1)] string SecretHash,
    [property: Id(2)] string? KeyFingerprint,
    [property: Id(3)] string Agent,
    [property: Id(4)] DateTimeOffset CreatedAt,
    [property: Id(5)] DateTimeOffset LastUsedAt,
    [property: Id(6)] DateTimeOffset ExpiresAt,
    [property: Id(7)] DateTimeOffset SteppedUpAt,
    [property: Id(8)] MemberRole Role);

/// <summary>An invitation that was given.</summary>
[GenerateSerializer, Immutable, Alias("sora.Invite")]
public sealed record Invite([property: Id(0)] string Code, [property: Id(1)] DateTimeOffset CreatedAt, [property: Id(2)] OwnerId? UsedBy);

/// <summary>What of a day's films is used.</summary>
/// <param name="DailyCap">Null: no cap.</param>
/// <param name="ResetsAt">Midnight UTC.</param>
[GenerateSerializer, Immutable, Alias("sora.MemberUsage")]
public sealed record MemberUsage([property: Id(0)] MemberTier Tier, [property: Id(1)] int? DailyCap, [property: Id(2)] int UsedToday, [property: Id(3)] DateTimeOffset ResetsAt);
