using System.Numerics;

namespace Sora.Engines.World.Picture.Textures;

/// <summary>Where on a box a texture lies.</summary>
internal enum TextureFit
{
    /// <summary>Once on the face towards its own +Z: a sign, a screen, a poster.</summary>
    Front,

    /// <summary>Again and again around the upright faces, each <see cref="Texture.TileMetres"/> wide: windows, bricks, books.</summary>
    Around,
}

/// <summary>
/// A picture that lies on boxes: colour in linear light with cover (0 shows the surface below, 1 hides it), and light of its own.
/// Kept with halves of itself down to one texel, so that distance blurs it and nothing crawls. Not changed once made.
/// </summary>
internal sealed class Texture
{
    /// <param name="canvas">Copied.</param>
    public Texture(Canvas canvas, TextureFit fit = TextureFit.Front, Vector2 tileMetres = default)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        (Fit, TileMetres) = (fit, tileMetres);
        var levels = new List<TextureLevel> { new(canvas.Width, canvas.Height, [.. canvas.Colours], [.. canvas.Glows]) };
        while (levels[^1] is { Width: > 1 } or { Height: > 1 })
        {
            levels.Add(levels[^1].Halved());
        }

        Levels = [.. levels];
    }

    public TextureFit Fit { get; }

    /// <summary>Width and height of one repetition; not used when it lies in front once.</summary>
    public Vector2 TileMetres { get; }

    /// <summary>From the finest to a single texel.</summary>
    public TextureLevel[] Levels { get; }
}

/// <summary>One size of a texture, row by row from its upper left corner.</summary>
/// <param name="Colours">Red, green, blue in linear light, and cover.</param>
/// <param name="Glows">How many times its colour a texel gives off as light.</param>
internal sealed record TextureLevel(int Width, int Height, Vector4[] Colours, float[] Glows)
{
    /// <summary>Half as wide and high: means of four, colours weighed by their cover.</summary>
    public TextureLevel Halved()
    {
        int width = Math.Max(1, Width / 2), height = Math.Max(1, Height / 2);
        var colours = new Vector4[width * height];
        var glows = new float[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                float red = 0, green = 0, blue = 0, cover = 0, glow = 0;
                for (var k = 0; k < 4; k++)
                {
                    var from = (Math.Min(Height - 1, (2 * y) + (k >> 1)) * Width) + Math.Min(Width - 1, (2 * x) + (k & 1));
                    var c = Colours[from];
                    (red, green, blue, cover) = (red + (c.X * c.W), green + (c.Y * c.W), blue + (c.Z * c.W), cover + c.W);
                    glow += Glows[from] * c.W;
                }

                var whole = cover > 0 ? 1 / cover : 0;
                colours[(y * width) + x] = new(red * whole, green * whole, blue * whole, cover * 0.25f);
                glows[(y * width) + x] = glow * whole;
            }
        }

        return new(width, height, colours, glows);
    }
}
