using System.Globalization;
using Sora.Client.Errors;
using Sora.Client.Videos;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Page;

/// <summary>
/// Sends media by signed address. Signature and ownership are checked on every request, each range of a video included; what was sent may be kept by its
/// browser for as long as the address holds.
/// </summary>
internal static class MediaEndpoint
{
    public static IEndpointConventionBuilder MapMedia(this IEndpointRouteBuilder routes, SignedLinks links) =>
        routes.MapMethods("/media/{owner}/{video}/{folder}/{name}", [HttpMethods.Get, HttpMethods.Head], (Address address, HttpContext context, IGrainFactory grains, IBlobStore blobs) =>
            Send(address, links, context, grains, blobs));

    private static async Task<IResult> Send(Address address, SignedLinks links, HttpContext context, IGrainFactory grains, IBlobStore blobs)
    {
        context.Response.OnStarting(() =>
        {
            var isFile = context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status206PartialContent or StatusCodes.Status304NotModified;
            context.Response.Headers.CacheControl = isFile
                ? string.Create(CultureInfo.InvariantCulture, $"private, max-age={links.SecondsLeft(address.Expires)}")
                : "private, no-store";
            return Task.CompletedTask;
        });
        if (!OwnerId.TryParse(address.Owner, out var owner)
            || !VideoId.TryParse(address.Video, out var id)
            || !links.Holds(owner, id, address.Folder, address.Name, address.Expires, address.Signature))
        {
            return ApiError.Forbidden("address_expired", "This media address is over or was never given out; load the video again for a fresh one.");
        }

        var answer = await grains.GetGrain<IVideoGrain>(id.Value).Get(owner);
        if (answer.Video is not { } video)
        {
            return ApiError.NoVideo(id.Value);
        }

        if (address.Folder == SignedLinks.PreviewFolder)
        {
            return await VideoContent.SendPreview(blobs, owner, id, int.Parse(address.Name, CultureInfo.InvariantCulture), context.RequestAborted);
        }

        return address.Folder == video.Revision.ToString(CultureInfo.InvariantCulture)
            ? await VideoContent.Send(blobs, video, address.Name, context.RequestAborted)
            : ApiError.Forbidden("address_expired", "The video was made anew since this address was given out; load it again for a fresh one.");
    }

    /// <summary>The parts of a signed address; texts that are missing are empty, so that no signature fits them.</summary>
    internal sealed record Address(string Owner, string Video, string Folder, string Name, long Expires, string Signature)
    {
        public static ValueTask<Address?> BindAsync(HttpContext context)
        {
            var route = context.Request.RouteValues;
            var query = context.Request.Query;
            _ = long.TryParse(query["expires"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var expires);
            var address = new Address(Text(route["owner"]), Text(route["video"]), Text(route["folder"]), Text(route["name"]), expires, query["signature"].ToString());
            return ValueTask.FromResult<Address?>(address);
        }

        private static string Text(object? value) => value as string ?? "";
    }
}
