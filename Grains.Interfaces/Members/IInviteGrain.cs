using Orleans.Concurrency;
using Sora.Grains.Ids;

namespace Sora.Grains.Members;

/// <summary>One invite code. Key: <see cref="InviteCodes.KeyOf"/>.</summary>
[Alias("sora.IInviteGrain")]
public interface IInviteGrain : IGrainWithStringKey
{
    /// <summary>The code is given. Again by the same member changes nothing.</summary>
    [Alias("Give")]
    Task Give(OwnerId issuer);

    /// <summary>
    /// Holds it for a member that is about to be written; true again for the same one. False when it was never given, withdrawn, or another has it. What
    /// was neither confirmed nor given back lapses, unless the member exists by then.
    /// </summary>
    [Alias("Use")]
    Task<bool> Use(OwnerId member);

    /// <summary>The member exists: the code is used up for good.</summary>
    [Alias("Confirm")]
    Task Confirm(OwnerId member);

    /// <summary>The member it was held for did not come to be.</summary>
    [Alias("GiveBack")]
    Task GiveBack(OwnerId member);

    /// <summary>The member is erased: who gave or used it is forgotten, and unused it opens nothing any more.</summary>
    [Alias("Forget")]
    Task Forget(OwnerId member);

    /// <summary>It opens nothing any more; false when it is used.</summary>
    [Alias("Withdraw")]
    Task<bool> Withdraw();

    /// <summary>Null when it was never given, or withdrawn.</summary>
    [ReadOnly, Alias("Get")]
    Task<InviteStanding?> Get();
}

/// <summary>Who gave a code and who has used it.</summary>
[GenerateSerializer, Immutable, Alias("sora.InviteStanding")]
public sealed record InviteStanding([property: Id(0)] OwnerId Issuer, [property: Id(1)] DateTimeOffset GivenAt, [property: Id(2)] OwnerId? UsedBy);
