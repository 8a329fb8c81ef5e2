using Sora.Grains.Ids;
using Sora.Grains.Members;

namespace Sora.Client.App;

/// <summary>Who looks: the member of the session. Set by the group's filter before any handler runs.</summary>
internal sealed record Viewer(OwnerId Id, MemberSession Session);

internal static class ViewerExtensions
{
    /// <summary>Null on an open endpoint without a session.</summary>
    public static Viewer? MaybeViewer(this HttpContext context) => context.Features.Get<Viewer>();

    /// <exception cref="InvalidOperationException">The endpoint was mapped open.</exception>
    public static Viewer Viewer(this HttpContext context) =>
        context.Features.Get<Viewer>() ?? throw new InvalidOperationException("The endpoint has no viewer; map it for members.");
}
