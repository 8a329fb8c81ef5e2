namespace Sora.Grains.Members;

/// <summary>Bounds of membership.</summary>
public static class MemberLimits
{
    public const int LeastAge = 13;
    public const int LongestName = 50;
    public const int LongestBio = 300;
    public const int LeastPassword = 10;
    public const int LongestPassword = 256;
    public const int MostSessions = 50;

    /// <summary>Codes that each member may give.</summary>
    public const int InvitesPerMember = 4;

    /// <summary>Unused codes of an operator at a time.</summary>
    public const int MostOperatorInvites = 1_000;

    /// <summary>How long a shown password or key opens what needs it.</summary>
    public static readonly TimeSpan StepUpLifetime = TimeSpan.FromMinutes(10);

    /// <summary>Films a day; a draft counts a third.</summary>
    public static int DailyFilms(MemberTier tier) => tier switch
    {
        MemberTier.Free => 30,
        MemberTier.Plus => 100,
        MemberTier.Pro => 500,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "The tier has no daily cap; add it here."),
    };
}
