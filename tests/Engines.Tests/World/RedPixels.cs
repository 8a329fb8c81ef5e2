using System.Numerics;
using Sora.Engines.Tracing;

namespace Sora.Engines.Tests.Worlds;

/// <summary>Finds a red ball in the pixels, and where a trace says that it is.</summary>
internal static class RedPixels
{
    // Red of BT.709 has Cr near 240 and Cb near 100; skin, wood and brick stay below this.
    private const int LeastCr = 172;
    private const int MostCb = 122;

    /// <summary>Mean place of the red chroma samples in luma pixels, and how many there are.</summary>
    public static (double X, double Y, int Count) Centroid(ReadOnlySpan<byte> i420, int width, int height)
    {
        int w = width / 2, h = height / 2;
        var cb = i420.Slice(width * height, w * h);
        var cr = i420.Slice((width * height) + (w * h), w * h);
        double sx = 0, sy = 0;
        var count = 0;
        for (var y = 0; y < h; y++)
        {
            for (var x = 0; x < w; x++)
            {
                if (cr[(y * w) + x] > LeastCr && cb[(y * w) + x] < MostCb)
                {
                    sx += (2 * x) + 0.5;
                    sy += (2 * y) + 1;
                    count++;
                }
            }
        }

        return (sx / count, sy / count, count);
    }

    public static (double X, double Y) Project(TracedCamera camera, Vector3 point, int width, int height)
    {
        var local = Vector3.Transform(point - camera.Position, Quaternion.Conjugate(camera.Rotation));
        return ((width / 2.0) + (camera.Focal * local.X / -local.Z), (height / 2.0) - (camera.Focal * local.Y / -local.Z));
    }
}
