using Sora.Grains.Ids;

namespace Sora.Grains.Members;

/// <summary>All that is durable of a member, written whole in one row.</summary>
internal sealed record MemberState
{
    /// <summary>The name under which it is stored.</summary>
    public const string Name = Stores.GrainStorage.MemberState;

    /// <summary>Null: there is no such member.</summary>
    public string? Handle { get; init; }

    public string DisplayName { get; init; } = "";

    public string Bio { get; init; } = "";

    public MemberRole Role { get; init; }

    public MemberTier Tier { get; init; }

    /// <summary>Null for those who joined by a key.</summary>
    public DateOnly? BirthDate { get; init; }

    public string? PasswordHash { get; init; }

    public DateTimeOffset JoinedAt { get; init; }

    /// <summary>The code it joined by; null for those who joined by a key.</summary>
    public string? JoinedBy { get; init; }

    public MemberSettings Settings { get; init; } = new();

    public bool Suspended { get; init; }

    /// <summary>Nobody sees the member any more; what is left is being removed.</summary>
    public bool Erasing { get; init; }

    /// <summary>In the order of their beginning.</summary>
    public MemberSession[] Sessions { get; init; } = [];

    /// <summary>Codes given and not withdrawn, oldest first.</summary>
    public string[] Invites { get; init; } = [];

    /// <summary>The UTC day that <see cref="Spent"/> is about.</summary>
    public DateOnly Day { get; init; }

    public SpentFilm[] Spent { get; init; } = [];

    /// <summary>Rises with every change that the index shows.</summary>
    public long Version { get; init; }
}

/// <summary>A film of today.</summary>
/// <param name="Thirds">Of a film: a draft is one.</param>
internal sealed record SpentFilm(VideoId Video, int Thirds);
