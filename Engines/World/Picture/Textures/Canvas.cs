using System.Numerics;

namespace Sora.Engines.World.Picture.Textures;

/// <summary>A surface to paint a texture on, empty at first. Texels from the upper left corner; colours as on screens, 0xRRGGBB.</summary>
internal sealed class Canvas
{
    private readonly Vector4[] _colours;
    private readonly float[] _glows;

    public Canvas(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        (Width, Height, _colours, _glows) = (width, height, new Vector4[width * height], new float[width * height]);
    }

    public int Width { get; }

    public int Height { get; }

    public ReadOnlySpan<Vector4> Colours => _colours;

    public ReadOnlySpan<float> Glows => _glows;

    public Canvas Fill(int rgb, float glow = 0) => Rectangle(0, 0, Width, Height, rgb, glow);

    /// <summary>From (x, y), so wide and high; what lies outside is left away.</summary>
    public Canvas Rectangle(double x, double y, double width, double height, int rgb, float glow = 0)
    {
        var colour = LinearColour.FromSrgb(rgb);
        for (var row = Math.Max(0, (int)y); row < Math.Min(Height, (int)(y + height)); row++)
        {
            for (var column = Math.Max(0, (int)x); column < Math.Min(Width, (int)(x + width)); column++)
            {
                Set(column, row, colour, 1, glow);
            }
        }

        return this;
    }

    public Canvas Ellipse(double x, double y, double radiusX, double radiusY, int rgb, float glow = 0)
    {
        var colour = LinearColour.FromSrgb(rgb);
        for (var row = Math.Max(0, (int)(y - radiusY)); row < Math.Min(Height, (int)(y + radiusY) + 2); row++)
        {
            for (var column = Math.Max(0, (int)(x - radiusX)); column < Math.Min(Width, (int)(x + radiusX) + 2); column++)
            {
                double u = (column + 0.5 - x) / radiusX, v = (row + 0.5 - y) / radiusY;
                var edge = (1 - ((u * u) + (v * v))) * 0.5 * Math.Min(radiusX, radiusY);
                Set(column, row, colour, (float)Math.Clamp(edge + 0.5, 0, 1), glow);
            }
        }

        return this;
    }

    /// <summary>Lays a colour of linear light over a texel with a cover of 0 to 1.</summary>
    public void Set(int x, int y, Vector3 colour, float cover, float glow = 0)
    {
        if (cover <= 0)
        {
            return;
        }

        var at = (y * Width) + x;
        var below = _colours[at];
        var sum = cover + (below.W * (1 - cover));
        var share = cover / sum;
        _colours[at] = new(
            below.X + ((colour.X - below.X) * share), below.Y + ((colour.Y - below.Y) * share), below.Z + ((colour.Z - below.Z) * share), sum);
        _glows[at] += (glow - _glows[at]) * share;
    }
}
