using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Shading;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>
/// Light from the surface of a sea, lake or pool: mirrored surroundings and sun, what is seen through it of things and floor, foam on steep waves.
/// Cost: one secondary packet above, and one below where something is in the water.
/// </summary>
[SkipLocalsInit]
internal static class WaterShader
{
    private const float Index = 1.33f;
    private const float LeastRoughness = 0.06f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Packet3 Shade(FrameScene frame, WaterSheet sheet, SecondaryRays secondary, in Packet3 direction, Floats distance, Floats mask)
    {
        distance &= mask;
        var sky = frame.Sky;
        var eye = Packet3.Of(frame.View.Eye);
        var point = Packet3.MultiplyAdd(direction, distance, eye);

        // A pixel is longer on the water than it is high, by the angle at which it is met.
        var pixel = distance * Of(frame.View.PixelAngle) / Max(Vector256.Sqrt(Max(-direction.Y, Of(0.01f))), Of(0.1f));
        var normal = WaterField.Normal(sheet, point.X, point.Z, pixel, out var rough);
        var cosine = Max(-Packet3.Dot(normal, direction), Of(0.02f));
        var grazing = One - cosine;
        var grazing2 = grazing * grazing;

        // Waves that are too small to be seen still turn parts of the water towards the eye.
        var fresnel = Fma(grazing2 * grazing2 * grazing, Of(0.98f), Of(0.02f)) * (One - Saturate(rough * Of(1.2f)) * Of(0.4f));
        var mirrored = Packet3.MultiplyAdd(normal, cosine * Of(2), direction);
        mirrored = new Packet3(mirrored.X, Max(Vector256.Abs(mirrored.Y), Of(0.015f)), mirrored.Z).Normalized();
        var from = Packet3.MultiplyAdd(normal, Fma(distance, Of(0.0006f), Of(0.004f)), point);
        var above = secondary.TraceSolids(frame, from, mirrored, mask, out var hit, out _);
        above = Packet3.Select(hit, above, SkyShader.Shade(sky, mirrored));
        var below = Below(frame, sheet, secondary, point, normal, direction, cosine, mask);

        var light = Packet3.Mix(below, above, fresnel);
        var half = (Packet3.Of(sky.SunDirection) - direction).Normalized();
        var nh = Max(Packet3.Dot(normal, half), Floats.Zero);
        var alpha = Fma(rough, Of(0.5f), Of(LeastRoughness));
        alpha *= alpha;
        var alpha2 = Max(alpha, Of(0.0008f));
        var spread = Fma(nh * nh, alpha2 - One, One);
        var glitter = Min(alpha2 * Of(0.06f) / (spread * spread), Of(9));
        light = Packet3.MultiplyAdd(Packet3.Of(sky.SunColour), glitter, light);

        var steep = One - normal.Y;
        var patches = Noise.Smooth(point.X * Of(2.3f), point.Z * Of(2.3f)) * Noise.Smooth(point.X * Of(7.1f), point.Z * Of(7.1f));
        var foam = SmoothStep(0.035f, 0.11f, steep) * SmoothStep(0.16f, 0.42f, patches) * Of(0.75f);

        // Patches smaller than a pixel are no longer white lines but a breath of grey.
        foam /= Fma(pixel * pixel, Of(6), One);
        light = Packet3.Mix(light, Packet3.Of((sky.AmbientAbove * 0.85f) + (sky.SunColour * (0.6f * MathF.Max(sky.SunDirection.Y, 0)))), foam);
        return SurfaceShader.AddHaze(frame, light, direction, distance);
    }

    private static Packet3 Below(
        FrameScene frame, WaterSheet sheet, SecondaryRays secondary, in Packet3 point, in Packet3 normal, in Packet3 direction, Floats cosine, Floats mask)
    {
        var sky = frame.Sky;
        var sine2 = Of(1 / (Index * Index)) * (One - (cosine * cosine));
        var turn = (cosine * Of(1 / Index)) - Vector256.Sqrt(Max(One - sine2, Floats.Zero));
        var bent = Packet3.MultiplyAdd(normal, turn, direction * Of(1 / Index)).Normalized();
        bent = new Packet3(bent.X, Min(bent.Y, Of(-0.05f)), bent.Z);
        var deep = Saturate(WaterField.ToEdge(sheet, point.X, point.Z) * Of(1 / MathF.Max(sheet.Bank, 0.05f)));
        var way = Of(sheet.Depth) * deep / Vector256.Abs(bent.Y);
        var received = (sky.AmbientAbove * 0.75f) + (sky.SunColour * (0.7f * MathF.Max(sky.SunDirection.Y, 0)));
        var floor = Packet3.Of(sheet.Floor.Colour * received) * Of(0.8f);
        var seen = floor;
        if (frame.Solids.Count > 0)
        {
            var things = secondary.TraceSolids(frame, Packet3.MultiplyAdd(bent, Of(0.01f), point), bent, mask, out var hit, out var distance);
            var nearer = hit & Vector256.LessThan(distance, way);
            seen = Packet3.Select(nearer, things, floor);
            way = Select(nearer, distance, way);
        }

        // Red goes first. Light comes back out of deep water in its own colour.
        var lost = way * Of(1 / MathF.Max(sheet.Clarity, 0.05f));
        var own = Packet3.Of(sheet.Colour * received);
        return new Packet3(
            Mix(own.X, seen.X, Kept(lost * Of(1.5f))), Mix(own.Y, seen.Y, Kept(lost)), Mix(own.Z, seen.Z, Kept(lost * Of(0.85f))));
    }

    /// <summary>About e^(−x).</summary>
    private static Floats Kept(Floats x) => One / Fma(x, Fma(x, Of(0.5f), One), One);
}
