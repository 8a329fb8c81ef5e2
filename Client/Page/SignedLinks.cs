using System.Globalization;
using Sora.Client.Keys;
using Sora.Client.Videos;
using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Client.Page;

/// <summary>
/// The page's: a video tag can send no key, so its addresses are signed, for this owner, video and file, and hold for 5 to 10 minutes. Within a span of
/// 5 minutes the address of a file stays the same, so that a picture which is shown need not be fetched again.
/// </summary>
internal sealed class SignedLinks(Signer signer, TimeProvider time) : IVideoLinks
{
    public const string PreviewFolder = "preview";
    private const string Purpose = "sora.media.1";
    private const long StepSeconds = 300;
    private const long LifetimeSeconds = 2 * StepSeconds;

    public MediaLinks Media(Video video)
    {
        var folder = video.Revision.ToString(CultureInfo.InvariantCulture);
        return new MediaLinks(
            Link(video.Owner, video.Id, folder, MediaVariant.Video),
            Link(video.Owner, video.Id, folder, MediaVariant.Thumbnail),
            Link(video.Owner, video.Id, folder, MediaVariant.Spritesheet),
            Link(video.Owner, video.Id, folder, MediaVariant.Captions),
            Expiry());
    }

    MediaLinks? IVideoLinks.Media(Video video) => Media(video);

    public string Preview(OwnerId owner, VideoId video, int number) => Link(owner, video, PreviewFolder, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether the address was made here, for exactly this file, and still holds.</summary>
    public bool Holds(OwnerId owner, VideoId video, string folder, string name, long expires, string signature)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return expires > now && expires <= now + LifetimeSeconds && signer.Verify(Purpose, Text(owner, video, folder, name, expires), signature);
    }

    /// <summary>For how long an address that holds will go on doing so.</summary>
    public long SecondsLeft(long expires) => Math.Max(0, expires - time.GetUtcNow().ToUnixTimeSeconds());

    private string Link(OwnerId owner, VideoId video, string folder, string name)
    {
        var expires = Expiry();
        var signature = signer.Sign(Purpose, Text(owner, video, folder, name, expires));
        return string.Create(CultureInfo.InvariantCulture, $"/media/{owner}/{video}/{folder}/{name}?expires={expires}&signature={signature}");
    }

    private static string Text(OwnerId owner, VideoId video, string folder, string name, long expires) =>
        string.Create(CultureInfo.InvariantCulture, $"{owner}/{video}/{folder}/{name}/{expires}");

    private long Expiry() => (time.GetUtcNow().ToUnixTimeSeconds() / StepSeconds * StepSeconds) + LifetimeSeconds;
}
