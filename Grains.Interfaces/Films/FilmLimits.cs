namespace Sora.Grains.Films;

/// <summary>Bounds of what is said of films.</summary>
public static class FilmLimits
{
    public const int LongestCaption = 500;
    public const int MostTags = 10;
    public const int LongestTag = 30;
    public const int LongestComment = 1_000;

    /// <summary>More ancestors of drafts are not walked.</summary>
    public const int MostEdges = 500;
}
