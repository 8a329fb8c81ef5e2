using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>Normal and material of ground, walls and ceiling.</summary>
[SkipLocalsInit]
internal static class HullShader
{
    private const float SkirtingHeight = 0.09f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sample(FrameScene frame, in Packet3 point, in Packet3 direction, Floats distance, out SurfaceSample sample)
    {
        frame.Hull.Faces(point, out var floor, out var ceiling, out _, out _, out var normal);
        Fill(frame.Floor, out sample);
        sample.Normal = normal;
        if (Any(floor))
        {
            // A pixel is stretched along the ground by one over the sine of the angle at which the ray meets it.
            var across = distance * Of(frame.View.PixelAngle);
            var stretch = across / Max(Vector256.Abs(direction.Y), Of(1e-3f));
            var pixelX = Fma(Vector256.Abs(direction.X), stretch, across);
            var pixelZ = Fma(Vector256.Abs(direction.Z), stretch, across);
            FloorPattern.Apply(frame.Floor.Material, point.X, point.Z, pixelX, pixelZ, ref sample);
            if (frame.Wetness > 0)
            {
                FloorPattern.Wet(frame.Wetness, point.X, point.Z, Max(pixelX, pixelZ), ref sample);
            }
        }

        if (frame.Hull.IsRoom && Any(~floor))
        {
            Fill(frame.Walls, out var wall);
            wall.Normal = normal;
            var pixel = distance * Of(frame.View.PixelAngle);
            var height = point.Y - Of(frame.Hull.GroundHeight);
            var skirting = Saturate(((Of(SkirtingHeight) - height) / Max(pixel, Of(1e-4f))) + Of(0.5f));
            wall.Albedo = Packet3.Mix(wall.Albedo, Packet3.Of(new(0.72f, 0.70f, 0.66f)), skirting);
            Fill(frame.Ceiling, out var top);
            top.Normal = normal;
            wall.Albedo = Packet3.Select(ceiling, top.Albedo, wall.Albedo);
            var keep = sample;
            sample = wall;
            sample.Albedo = Packet3.Select(floor, keep.Albedo, wall.Albedo);
            sample.Normal = Packet3.Select(floor, keep.Normal, wall.Normal);
            sample.Roughness = Select(floor, keep.Roughness, wall.Roughness);
            sample.Reflectance = Select(floor, keep.Reflectance, wall.Reflectance);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fill(in SurfaceLook look, out SurfaceSample sample)
    {
        sample.Normal = Packet3.Zero;
        sample.Albedo = Packet3.Of(new(look.Red, look.Green, look.Blue));
        sample.Reflectance = Of(look.Reflectance);
        sample.Roughness = Of(look.Roughness);
        sample.Metalness = Of(look.Metalness);
        sample.Wrap = Of(look.Wrap);
        sample.Fuzz = Of(look.Fuzz);
        sample.Glow = Of(look.Glow);
    }
}
