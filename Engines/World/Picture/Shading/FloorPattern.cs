using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>
/// Patterns of the ground in world X and Z: a factor on the albedo. Every pattern knows how many metres a pixel spans and fades what is
/// finer (lines by their exact coverage of the pixel, noise by octave), so that distance blurs and nothing crawls.
/// </summary>
[SkipLocalsInit]
internal static class FloorPattern
{
    private const float PlankWidth = 0.13f;
    private const float PlankLength = 1.7f;
    private const float PlankGap = 0.0035f;
    private const float TileSize = 0.6f;
    private const float TileGap = 0.008f;
    private const float CheckerSize = 1.25f;

    /// <param name="pixelX">Metres that a pixel spans along X; <paramref name="pixelZ"/> along Z.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply(SurfaceMaterial material, Floats x, Floats z, Floats pixelX, Floats pixelZ, ref SurfaceSample sample)
    {
        switch (material)
        {
            case SurfaceMaterial.Wood:
                Planks(x, z, pixelX, pixelZ, ref sample);
                break;
            case SurfaceMaterial.Stone:
                Tiles(x, z, pixelX, pixelZ, ref sample);
                break;
            case SurfaceMaterial.Checker:
                sample.Albedo *= Mix(One, Of(1.75f), Checker(x * Of(1 / CheckerSize), z * Of(1 / CheckerSize), pixelX * Of(1 / CheckerSize), pixelZ * Of(1 / CheckerSize)));
                break;
            case SurfaceMaterial.Grass:
                Grass(x, z, Max(pixelX, pixelZ), ref sample);
                break;
            case SurfaceMaterial.Sand or SurfaceMaterial.Snow or SurfaceMaterial.Asphalt or SurfaceMaterial.Cloth:
                var contrast = material switch { SurfaceMaterial.Snow => 0.10f, SurfaceMaterial.Asphalt => 0.45f, _ => 0.28f };
                sample.Albedo *= Speckle(x, z, Max(pixelX, pixelZ), contrast);
                break;
        }
    }

    /// <summary>Water on the ground: it darkens what it soaks, and lies in puddles that mirror.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Wet(float wetness, Floats x, Floats z, Floats pixel, ref SurfaceSample sample)
    {
        var height = Noise.Smooth(x * Of(0.55f), z * Of(0.55f)) + ((Noise.Smooth(x * Of(1.9f), z * Of(1.9f)) - Of(0.5f)) * Survives(pixel, 1.9f) * Of(0.45f));
        var level = 0.15f + (0.6f * wetness);
        var puddle = SmoothStep(level - 0.10f, level + 0.02f, height);
        puddle = One - puddle;
        sample.Albedo *= One - (Of(0.3f * wetness) + (puddle * Of(0.2f)));
        sample.Roughness = Mix(sample.Roughness * Of(1 - (0.55f * wetness)), Of(0.05f), puddle);
        sample.Reflectance = Mix(sample.Reflectance, Of(0.045f), puddle);
        sample.Fuzz *= One - puddle;
        sample.Normal = Packet3.Mix(sample.Normal, new Packet3(Floats.Zero, One, Floats.Zero), puddle).Normalized();
    }

    /// <summary>Two tones, 0 and 1, box-filtered over the pixel: the product of the integrals of two square waves, each a triangle wave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Checker(Floats x, Floats z, Floats pixelX, Floats pixelZ) =>
        Of(0.5f) - (Of(0.5f) * SquareWave(x, pixelX) * SquareWave(z, pixelZ));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats SquareWave(Floats x, Floats pixel)
    {
        pixel = Max(pixel, Of(1e-4f));
        var half = pixel * Of(0.5f);
        return Of(2) * (Triangle(x - half) - Triangle(x + half)) / pixel;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Triangle(Floats x) => Vector256.Abs(Fraction(x * Of(0.5f)) - Of(0.5f));

    /// <summary>How much of an octave of noise with that many features a metre survives in a pixel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Survives(Floats pixel, float perMetre) => Saturate(Fma(pixel, Of(-1.6f * perMetre), Of(1.6f)));

    /// <summary>Part of the pixel that a line at the whole numbers of <paramref name="u"/> covers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Line(Floats u, float period, float width, Floats pixel)
    {
        var offset = Vector256.Abs(u - Vector256.Floor(u + Of(0.5f))) * Of(period);
        var reach = Of(0.5f * width) + (pixel * Of(0.5f));
        return Saturate((reach - offset) / Max(pixel, Of(1e-4f))) * Min(One, Of(width) / Max(pixel, Of(1e-4f)));
    }

    private static void Planks(Floats x, Floats z, Floats pixelX, Floats pixelZ, ref SurfaceSample sample)
    {
        var across = z * Of(1 / PlankWidth);
        var row = Vector256.Floor(across);
        var along = Fma(x, Of(1 / PlankLength), Noise.Hash(row, Of(11)) * Of(7));
        var board = Vector256.Floor(along);
        var tone = Noise.Hash(board, row);
        var seams = Saturate(Line(across, PlankWidth, PlankGap, pixelZ) + Line(along, PlankLength, PlankGap, pixelX));

        // Grain runs along the board and is different on each.
        var shift = tone * Of(37);
        var wave = Noise.Smooth(Fma(x, Of(1.3f), shift), Fma(z, Of(9), shift)) * Of(0.6f);
        var (coarse, fine) = (Survives(pixelZ, 75), Survives(pixelZ, 420));
        var grain = Floats.Zero;
        if (Any(Vector256.GreaterThan(coarse, Floats.Zero)))
        {
            var rings = Noise.Smooth(Fma(x, Of(0.9f), shift), Fma(z, Of(75), wave * Of(9)));
            grain = (rings - Of(0.5f)) * (coarse * Of(0.34f));
        }

        if (Any(Vector256.GreaterThan(fine, Floats.Zero)))
        {
            var fibre = Noise.Smooth(Fma(x, Of(14), shift), z * Of(420));
            grain += (fibre - Of(0.5f)) * fine * Of(0.16f);
        }

        var visible = Survives(Max(pixelX, pixelZ), 1.2f / PlankWidth);
        var level = Fma(tone - Of(0.5f), visible * Of(0.42f), One) + grain + ((wave - Of(0.3f)) * Of(0.22f));
        var warmth = Fma(tone - Of(0.5f), visible * Of(-0.10f), One);
        level *= One - (seams * Of(0.72f));
        sample.Albedo = new Packet3(sample.Albedo.X * level, sample.Albedo.Y * level * warmth, sample.Albedo.Z * level * warmth * warmth);
        sample.Roughness = Saturate(sample.Roughness + (grain * Of(0.35f)) + (seams * Of(0.4f)));
    }

    private static void Tiles(Floats x, Floats z, Floats pixelX, Floats pixelZ, ref SurfaceSample sample)
    {
        var (u, v) = (x * Of(1 / TileSize), z * Of(1 / TileSize));
        var tone = Noise.Hash(Vector256.Floor(u), Vector256.Floor(v));
        var gaps = Saturate(Line(u, TileSize, TileGap, pixelX) + Line(v, TileSize, TileGap, pixelZ));
        var pixel = Max(pixelX, pixelZ);
        var shift = tone * Of(23);
        var cloud = (Noise.Smooth(Fma(x, Of(5), shift), Fma(z, Of(5), shift)) - Of(0.5f)) * Survives(pixel, 5) * Of(0.16f);
        var speck = (Noise.Smooth(x * Of(130), z * Of(130)) - Of(0.5f)) * Survives(pixel, 130) * Of(0.18f);
        var level = Fma(tone - Of(0.5f), Survives(pixel, 2) * Of(0.16f), One) + cloud + speck;
        sample.Albedo *= level * (One - (gaps * Of(0.5f)));
        sample.Roughness = Saturate(sample.Roughness + (gaps * Of(0.4f)));
    }

    private static void Grass(Floats x, Floats z, Floats pixel, ref SurfaceSample sample)
    {
        var meadow = Noise.Smooth(x * Of(0.23f), z * Of(0.23f));
        var patch = (Noise.Smooth(x * Of(1.7f), z * Of(1.7f)) - Of(0.5f)) * Survives(pixel, 1.7f);
        var tuft = (Noise.Smooth(x * Of(9), z * Of(9)) - Of(0.5f)) * Survives(pixel, 9);

        // Blades lean every way: stretched noise, bent by the tufts.
        var fine = Survives(pixel, 75);
        if (Any(Vector256.GreaterThan(fine, Floats.Zero)))
        {
            var bend = Noise.Smooth(Fma(x, Of(5), Of(40)), z * Of(5));
            var lean = Fma(tuft, Of(5), bend * Of(7));
            var blades = Noise.Smooth(Fma(x, Of(75), lean), Fma(z, Of(24), lean));
            var tips = Noise.Smooth(Fma(x, Of(130), -lean), Fma(z, Of(60), lean));
            fine *= Fma(blades, Of(0.65f), tips * Of(0.35f)) - Of(0.5f);
        }

        var level = One + (patch * Of(0.40f)) + (tuft * Of(0.5f)) + (fine * Of(1.5f));
        level = Max(level, Of(0.25f));
        var yellow = Fma(meadow - Of(0.5f), Of(0.5f), patch * Of(0.3f)) + (fine * Of(0.25f));
        sample.Albedo = new Packet3(
            sample.Albedo.X * level * (One + (yellow * Of(0.9f))),
            sample.Albedo.Y * level * (One + (yellow * Of(0.2f))),
            sample.Albedo.Z * level * (One - (yellow * Of(0.3f))));

        // Blades stand up: their sides take light that a flat ground would not.
        var tilt = fine * Of(0.5f);
        sample.Normal = new Packet3(tilt, One, tuft * Of(0.3f)).Normalized();
    }

    private static Floats Speckle(Floats x, Floats z, Floats pixel, float contrast)
    {
        var large = (Noise.Smooth(x * Of(0.8f), z * Of(0.8f)) - Of(0.5f)) * Survives(pixel, 0.8f);
        var middle = (Noise.Smooth(x * Of(14), z * Of(14)) - Of(0.5f)) * Survives(pixel, 14);
        var small = (Noise.Smooth(x * Of(150), z * Of(150)) - Of(0.5f)) * Survives(pixel, 150);
        return One + (Fma(large, Of(0.5f), Fma(middle, Of(0.5f), small)) * Of(contrast));
    }
}
