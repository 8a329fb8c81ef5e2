using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>Media by key. What is under a key never changes; a key is either whole or absent.</summary>
public interface IBlobStore
{
    /// <summary>Size and time; null when absent.</summary>
    Task<BlobInfo?> Find(string key, CancellationToken cancellation);

    /// <summary>Opens for reading, seekable; null when absent.</summary>
    Task<Stream?> Open(string key, CancellationToken cancellation);

    /// <summary>
    /// Stores a file under a key: <paramref name="write"/> gets the path of a temporary local file to fill; when it returns, the file is synced and
    /// becomes visible at once under the key. Replaces nothing: a key that exists is left as it is.
    /// </summary>
    /// <exception cref="IOException">The disk is full or cannot be written; nothing is left behind.</exception>
    Task Put(string key, Func<string, CancellationToken, Task> write, CancellationToken cancellation);

    /// <summary>Removes it; absent is fine.</summary>
    Task Delete(string key, CancellationToken cancellation);

    /// <summary>Removes all whose key begins with the prefix, which ends in a slash.</summary>
    Task DeleteAll(string prefix, CancellationToken cancellation);
}

/// <summary>A stored file.</summary>
public sealed record BlobInfo(long Length, DateTimeOffset StoredAt);

/// <summary>Where things lie: owner/video/revision/variant.</summary>
public static class BlobKeys
{
    public static string Variant(OwnerId owner, VideoId video, int revision, string variant) => $"{VideoPrefix(owner, video)}{revision}/{variant}";

    public static string VideoPrefix(OwnerId owner, VideoId video) => $"{owner}/{video}/";

    /// <summary>A shot's master, reused by whoever's film of the same owner has the same shot.</summary>
    public static string Master(OwnerId owner, string shotKey) => $"{owner}/masters/{shotKey}";

    /// <summary>What physically happened in the shot of that master (a trace of docs/trace.schema.json).</summary>
    public static string TraceOf(string masterKey) => masterKey + ".trace";

    /// <summary>What is said and heard in the shot of that master (JSON).</summary>
    public static string CaptionsOf(string masterKey) => masterKey + ".captions";

    /// <summary>What moved at the end of the shot of that master, for a shot that continues from there.</summary>
    public static string StateOf(string masterKey) => masterKey + ".state";

    /// <summary>A picture that its owner brought (png).</summary>
    /// <param name="picture">64 hexadecimal digits: the hash of the file.</param>
    public static string Picture(OwnerId owner, string picture) => $"{owner}/pictures/{picture}";

    /// <summary>A clip that its owner brought, as it came.</summary>
    /// <param name="clip">64 hexadecimal digits: the hash of the file.</param>
    public static string Clip(OwnerId owner, string clip) => $"{owner}/clips/{clip}";

    /// <summary>A picture of the work in progress; the number rises.</summary>
    public static string Preview(OwnerId owner, VideoId video, int number) => $"{Previews(owner, video)}{number}";

    /// <summary>Prefix of all pictures of the work in progress.</summary>
    public static string Previews(OwnerId owner, VideoId video) => $"{VideoPrefix(owner, video)}preview/";
}
