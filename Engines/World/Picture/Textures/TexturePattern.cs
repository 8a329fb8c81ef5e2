using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Textures;

/// <summary>
/// Looks textures up where rays met boxes: bilinear, in the level whose texels come nearest to a pixel. Lane by lane, since a texture covers few
/// packets and a gather saves nothing where each lane has a level of its own.
/// </summary>
[SkipLocalsInit]
internal static unsafe class TexturePattern
{
    private const float FaceCosine = 0.7f;

    /// <param name="own">The points in the box's frame.</param>
    /// <param name="normal">Of the surface, in the world.</param>
    /// <param name="pixel">Metres that a pixel spans.</param>
    /// <param name="mask">Lanes that met this box.</param>
    public static void Apply(Texture texture, CompiledPrimitive* box, in Packet3 own, in Packet3 normal, Floats pixel, Floats mask, ref SurfaceSample sample)
    {
        var lanes = Vector256.ExtractMostSignificantBits(mask);
        for (var lane = 0; lanes != 0; lane++, lanes >>= 1)
        {
            if ((lanes & 1) == 0)
            {
                continue;
            }

            float nx = normal.X.GetElement(lane), ny = normal.Y.GetElement(lane), nz = normal.Z.GetElement(lane);
            var faceX = (nx * box->M00) + (ny * box->M01) + (nz * box->M02);
            var faceZ = (nx * box->M20) + (ny * box->M21) + (nz * box->M22);
            float x = own.X.GetElement(lane), y = own.Y.GetElement(lane), z = own.Z.GetElement(lane);
            float u, v, texelsPerMetre;
            var finest = texture.Levels[0];
            if (texture.Fit == TextureFit.Front)
            {
                if (faceZ < FaceCosine)
                {
                    continue;
                }

                float halfX = box->ExtentX + box->Radius, halfY = box->ExtentY + box->Radius;
                (u, v) = ((x / halfX * 0.5f) + 0.5f, 0.5f - (y / halfY * 0.5f));
                texelsPerMetre = finest.Height / (2 * halfY);
            }
            else
            {
                if (MathF.Abs(faceX) < FaceCosine && MathF.Abs(faceZ) < FaceCosine)
                {
                    continue;
                }

                // Measured from the foot and the left edge, so that the pattern begins whole.
                var across = MathF.Abs(faceZ) >= FaceCosine ? x + box->ExtentX + box->Radius : z + box->ExtentZ + box->Radius;
                (u, v) = (across / texture.TileMetres.X, -(y + box->ExtentY + box->Radius) / texture.TileMetres.Y);
                texelsPerMetre = finest.Height / texture.TileMetres.Y;
            }

            Look(texture, u, v, pixel.GetElement(lane) * texelsPerMetre, out var colour, out var glow);
            var cover = colour.W;
            sample.Albedo = new Packet3(
                sample.Albedo.X.WithElement(lane, Mixed(sample.Albedo.X.GetElement(lane), colour.X, cover)),
                sample.Albedo.Y.WithElement(lane, Mixed(sample.Albedo.Y.GetElement(lane), colour.Y, cover)),
                sample.Albedo.Z.WithElement(lane, Mixed(sample.Albedo.Z.GetElement(lane), colour.Z, cover)));
            sample.Glow = sample.Glow.WithElement(lane, Mixed(sample.Glow.GetElement(lane), glow, cover));
        }
    }

    /// <param name="texels">Texels that a pixel spans.</param>
    private static void Look(Texture texture, float u, float v, float texels, out Vector4 colour, out float glow)
    {
        var index = 0;
        for (; texels > 1.4f && index < texture.Levels.Length - 1; index++)
        {
            texels *= 0.5f;
        }

        var level = texture.Levels[index];
        var repeats = texture.Fit == TextureFit.Around;
        float s = (u * level.Width) - 0.5f, t = (v * level.Height) - 0.5f, left = MathF.Floor(s), top = MathF.Floor(t);
        float right = s - left, below = t - top;
        colour = default;
        glow = 0;
        for (var k = 0; k < 4; k++)
        {
            var column = Within((int)left + (k & 1), level.Width, repeats);
            var row = Within((int)top + (k >> 1), level.Height, repeats);
            var weight = ((k & 1) == 0 ? 1 - right : right) * ((k >> 1) == 0 ? 1 - below : below);
            var at = (row * level.Width) + column;
            var c = level.Colours[at];
            colour = new(colour.X + (c.X * c.W * weight), colour.Y + (c.Y * c.W * weight), colour.Z + (c.Z * c.W * weight), colour.W + (c.W * weight));
            glow += level.Glows[at] * c.W * weight;
        }

        if (colour.W > 0)
        {
            colour = new(colour.X / colour.W, colour.Y / colour.W, colour.Z / colour.W, colour.W);
            glow /= colour.W;
        }
    }

    private static int Within(int i, int count, bool repeats) => repeats ? ((i % count) + count) % count : Math.Clamp(i, 0, count - 1);

    private static float Mixed(float a, float b, float t) => a + ((b - a) * t);
}
