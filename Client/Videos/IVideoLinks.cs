using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>How a surface names the files of a video.</summary>
internal interface IVideoLinks
{
    /// <summary>Of a finished video's files; null when the surface has no addresses beyond the documented ones.</summary>
    MediaLinks? Media(Video video);

    /// <summary>Of a picture of the work in progress.</summary>
    string Preview(OwnerId owner, VideoId video, int number);
}

/// <summary>The API's: files are where they are documented to be, and ask for the key.</summary>
internal sealed class KeyedLinks : IVideoLinks
{
    public MediaLinks? Media(Video video) => null;

    public string Preview(OwnerId owner, VideoId video, int number) => $"/v1/videos/{video}/previews/{number}";
}
