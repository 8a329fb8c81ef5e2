using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Sora.Client.App;
using Sora.Client.Videos;
using Sora.Grains.Films;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Members;

/// <summary>Sends all that is a member's as one archive, written while it is sent: nothing of it is kept.</summary>
internal static class ExportEndpoint
{
    private const int VideosAtOnce = 100;

    public static void Map(RouteGroupBuilder group) =>
        group.App("GET", "/me/export", Access.MemberAnew, "All that is the member's, as a zip archive.", ExportLibrary).Produces(StatusCodes.Status200OK, contentType: "application/zip");

    private static async Task ExportLibrary(HttpContext context, MeReader me, IGrainFactory grains, IIndexReader index, IBlobStore blobs, ISocialReader social)
    {
        var owner = context.Viewer().Id;
        var cancellation = context.RequestAborted;
        var member = await me.Read(owner, cancellation);
        var deeds = await social.Deeds(owner, cancellation);
        context.Response.ContentType = "application/zip";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"sora-{member.Person.Handle}.zip\"";

        // The archive writes the heads of its entries synchronously even so.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await using var archive = await ZipArchive.CreateAsync(context.Response.Body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: Encoding.UTF8, cancellation);
        var films = new List<LibraryFilmJson>();
        VideoId? after = null;
        VideoPage page;
        do
        {
            page = await index.ListVideos(owner, VideosAtOnce, after, newestFirst: false, cancellation);
            foreach (var id in page.Ids)
            {
                if (await Add(archive, id, owner, grains, blobs, cancellation) is { } film)
                {
                    films.Add(film);
                }

                after = id;
            }
        }
        while (page.HasMore && page.Ids.Count > 0);

        var library = new LibraryJson("library", member, films, Texts(deeds.Comments), Texts(deeds.Messages), deeds.LikedFilms, deeds.Following, deeds.Followers);
        await Add(archive, "library.json", JsonSerializer.SerializeToUtf8Bytes(library, AppJson.Relaxed.LibraryJson), cancellation);
    }

    private static async Task<LibraryFilmJson?> Add(ZipArchive archive, VideoId id, OwnerId owner, IGrainFactory grains, IBlobStore blobs, CancellationToken cancellation)
    {
        var grain = grains.GetGrain<IVideoGrain>(id.Value);
        if ((await grain.Get(owner)).Video is not { } video)
        {
            return null;
        }

        var published = await grains.GetGrain<IPublicationGrain>(id.Value).Get();
        if (await grain.GetStoryboard(owner) is { } board)
        {
            await Add(archive, $"films/{id}.storyboard.json", Encoding.UTF8.GetBytes(board), cancellation);
        }

        foreach (var (variant, ending) in new[] { (MediaVariant.Video, "mp4"), (MediaVariant.Captions, "vtt") })
        {
            await using var file = video.Stage == VideoStage.Completed ? await blobs.Open(BlobKeys.Variant(owner, id, video.Revision, variant), cancellation) : null;
            if (file is not null)
            {
                await using var entry = await archive.CreateEntry($"films/{id}.{ending}", CompressionLevel.NoCompression).OpenAsync(cancellation);
                await file.CopyToAsync(entry, cancellation);
            }
        }

        return new LibraryFilmJson(id.Value, VideoJson.Of(video, media: null), published?.Caption, published?.Tags ?? [], published?.Audience.ToString().ToLowerInvariant(), published?.PublishedAt.ToUnixTimeSeconds());
    }

    private static async Task Add(ZipArchive archive, string name, byte[] content, CancellationToken cancellation)
    {
        await using var entry = await archive.CreateEntry(name, CompressionLevel.Optimal).OpenAsync(cancellation);
        await entry.WriteAsync(content, cancellation);
    }

    private static IReadOnlyList<LibraryTextJson> Texts(IEnumerable<DeedText> deeds) => [.. deeds.Select(deed => new LibraryTextJson(deed.Id, deed.About, deed.Text, deed.At.ToUnixTimeSeconds()))];
}

/// <summary>All that is a member's, but for the films' files beside it.</summary>
internal sealed record LibraryJson(
    string Object,
    MeJson Member,
    IReadOnlyList<LibraryFilmJson> Films,
    IReadOnlyList<LibraryTextJson> Comments,
    IReadOnlyList<LibraryTextJson> Messages,
    IReadOnlyList<string> LikedFilms,
    IReadOnlyList<string> Following,
    IReadOnlyList<string> Followers);

/// <summary>A video of the library; caption and what follows are those it was published with, null for a draft.</summary>
internal sealed record LibraryFilmJson(string Id, VideoJson Video, string? Caption, IReadOnlyList<string> Tags, string? Audience, long? PublishedAt);

/// <summary>Something that the member wrote.</summary>
internal sealed record LibraryTextJson(string Id, string About, string Text, long CreatedAt);
