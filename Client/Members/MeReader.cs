using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Members;

/// <summary>Puts together what a member sees of itself.</summary>
internal sealed class MeReader(IGrainFactory grains, ISocialReader social)
{
    /// <exception cref="InvalidOperationException">There is no such member, though it has a session.</exception>
    public async Task<MeJson> Read(OwnerId id, CancellationToken cancellation)
    {
        var grain = grains.GetGrain<IMemberGrain>(id.Value);
        var member = await grain.Get() ?? throw new InvalidOperationException($"{id} has a session but is no member.");
        var (notifications, messages) = await social.Unread(id, cancellation);
        return MeJson.Of(member, await grain.GetUsage(), new UnreadJson(notifications, messages));
    }
}
