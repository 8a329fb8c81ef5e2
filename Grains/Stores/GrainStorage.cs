namespace Sora.Grains.Stores;

/// <summary>Where grains keep their state.</summary>
public static class GrainStorage
{
    /// <summary>The storage provider that all grains name.</summary>
    public const string Provider = "grains";

    /// <summary>The name under which a video's state is stored.</summary>
    public const string VideoState = "video";

    /// <summary>The name under which an API key's state is stored.</summary>
    public const string ApiKeyState = "apikey";

    /// <summary>The name under which a member's state is stored.</summary>
    public const string MemberState = "member";

    /// <summary>The name under which what is public of a video is stored.</summary>
    public const string PublicationState = "publication";
}
