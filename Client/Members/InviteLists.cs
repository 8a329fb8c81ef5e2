using Sora.Grains.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Members;

/// <summary>Says who has used invite codes.</summary>
internal static class InviteLists
{
    public static async Task<IReadOnlyList<InviteJson>> Describe(Invite[] invites, IPeopleReader people, CancellationToken cancellation)
    {
        var users = await people.Find([.. invites.Select(invite => invite.UsedBy).OfType<Grains.Ids.OwnerId>()], cancellation);
        var byId = users.ToDictionary(person => person.Id);
        return [.. invites.Select(invite => new InviteJson(
            invite.Code, invite.CreatedAt.ToUnixTimeSeconds(), invite.UsedBy is { } user && byId.TryGetValue(user, out var person) ? PersonJson.Of(person) : null))];
    }
}
