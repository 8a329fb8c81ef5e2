using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Social;

/// <summary>Finds people by handle, as the caller may see them.</summary>
internal sealed class PeopleFinder(IGrainFactory grains, ISocialReader social)
{
    public static ApiError NoPerson(string handle) => ApiError.NotFound("person_not_found", $"There is no person '{ApiError.Shown(handle)}' here; check the handle.");

    /// <summary>Null when there is nobody, or the person is hidden from the caller.</summary>
    public async Task<ProfileView?> Find(string handle, HttpContext context) =>
        Handles.Normalise(handle) is { } name && await grains.GetGrain<IHandleGrain>(HandleKeys.Of(name)).GetMember() is { } id ? await Find(id, context) : null;

    public Task<ProfileView?> Find(OwnerId id, HttpContext context) => social.Profile(context.MaybeViewer()?.Id, id, context.RequestAborted);
}
