using Sora.Grains.Ids;

namespace Sora.Grains.Uploads;

/// <summary>Takes files that users bring: told by their content, bounded before anything is decoded, kept in a form of our own under the hash of what they show.</summary>
public interface IUploads
{
    /// <summary>Takes a picture: JPEG, PNG or WebP.</summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="content">The file, at most <see cref="UploadLimits.PictureBytes"/>.</param>
    /// <param name="mustBe">The size it must have; null takes any within the bounds.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UploadException">It will not do; the message is for the user.</exception>
    Task<UploadedPicture> TakePicture(OwnerId owner, Stream content, PictureSize? mustBe, CancellationToken cancellation);

    /// <summary>A picture that was taken; null when the owner has none of that key.</summary>
    Task<UploadedPicture?> FindPicture(OwnerId owner, string key, CancellationToken cancellation);

    /// <summary>Looks at a clip: MP4, QuickTime, WebM or Matroska. Nothing is kept.</summary>
    /// <param name="content">The file, at most <see cref="UploadLimits.ClipBytes"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UploadException">It will not do; the message is for the user.</exception>
    Task<SeenClip> LookAtClip(Stream content, CancellationToken cancellation);

    /// <summary>The owner's film that a clip is a copy of, re-encoded or whole; null when it is none of the newest two thousand.</summary>
    Task<VideoId?> Recognise(OwnerId owner, SeenClip clip, CancellationToken cancellation);

    /// <summary>Keeps a clip that was looked at, to be shown in films; gives its key.</summary>
    Task<string> KeepClip(OwnerId owner, Stream content, CancellationToken cancellation);
}

/// <summary>Bounds of what users bring.</summary>
public static class UploadLimits
{
    public const int PictureBytes = 20 * 1024 * 1024;
    public const int ClipBytes = 100 * 1024 * 1024;

    /// <summary>Pixels a side.</summary>
    public const int PictureEdge = 4096;
    public const int ClipEdge = 4096;
    public const double ClipSeconds = 120;
}

/// <summary>Pixels across and down.</summary>
public readonly record struct PictureSize(int Width, int Height)
{
    public override string ToString() => FormattableString.Invariant($"{Width}x{Height}");
}

/// <summary>A picture that was taken.</summary>
/// <param name="Key">64 hexadecimal digits: the hash of what it shows.</param>
public sealed record UploadedPicture(string Key, PictureSize Size);

/// <summary>What was seen of a clip.</summary>
/// <param name="Colour">Mean of the picture's middle, 0xRRGGBB.</param>
/// <param name="Prints">A fingerprint of the picture for each second, the first at half a second.</param>
public sealed record SeenClip(double Seconds, PictureSize Size, bool HasSound, int Colour, IReadOnlyList<ulong> Prints);

/// <summary>A file will not do. The message names the value and the remedy and is shown to the user.</summary>
/// <param name="code">Stable word for programs.</param>
public sealed class UploadException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Code { get; } = code;
}
