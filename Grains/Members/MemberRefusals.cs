using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Members;

/// <summary>The expected noes of membership, worded for people.</summary>
internal static class MemberRefusals
{
    public static Refusal NoMember() => new(RefusalKind.NotFound, "person_not_found", null, "There is no such person; check the handle.");

    public static Refusal IdTaken(OwnerId id) => new(RefusalKind.Conflict, "id_taken", "id", $"{id} is a member already; join under a fresh id.");

    public static Refusal HandleTaken(string handle) => new(RefusalKind.Conflict, "handle_taken", "handle", $"The handle '{handle}' is taken; choose another.");

    public static Refusal NoInvite(string code) =>
        new(RefusalKind.NotFound, "invite_not_found", "code", $"The invite code '{code}' opens nothing (any more); ask for another, or join the waitlist.");

    public static Refusal CapReached(MemberTier tier, int cap, DateTimeOffset until) => new(
        RefusalKind.TooMany, "daily_cap_reached", null, FormattableString.Invariant($"The {cap} films a day of the tier {tier.ToString().ToLowerInvariant()} are used; the next begins at {until:yyyy-MM-dd HH:mm} UTC."));
}
