namespace Sora.Grains.Videos;

/// <summary>The picture size of drafts.</summary>
internal static class DraftSize
{
    /// <summary>Pixels of the shorter edge.</summary>
    public const int ShorterEdge = 480;

    /// <summary>The size of a draft: the same shape with a shorter edge of 480 pixels, both edges even; what is smaller already stays.</summary>
    public static (int Width, int Height) Of(int width, int height)
    {
        var shorter = Math.Min(width, height);
        return shorter <= ShorterEdge ? (width, height) : (Scale(width, shorter), Scale(height, shorter));
    }

    private static int Scale(int edge, int shorter) => (int)Math.Round(edge * (double)ShorterEdge / shorter / 2) * 2;
}
