using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>The sky behind everything: a gradient, the sun with its glow, clouds on a plane far above, stars.</summary>
[SkipLocalsInit]
internal static class SkyShader
{
    private const float CloudScale = 0.85f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Packet3 Shade(SkyLight sky, in Packet3 direction)
    {
        var colour = Gradient(sky, direction.Y);
        var towards = Max(Packet3.Dot(direction, Packet3.Of(sky.SunDirection)), Floats.Zero);
        colour = AddSun(sky, colour, towards);
        if (sky.Stars > 0)
        {
            colour = AddStars(sky, colour, direction);
        }

        if (sky.Moon is { } moon)
        {
            colour = SkyWonders.AddMoon(moon, colour, direction);
        }

        colour = sky.Wonder switch
        {
            SkyWonder.NorthernLights => SkyWonders.AddNorthernLights(sky.Time, colour, direction),
            SkyWonder.Rainbow => SkyWonders.AddRainbow(sky.SunDirection, colour, direction),
            _ => colour,
        };
        return sky.CloudCover > 0 ? AddClouds(sky, colour, direction, towards) : colour;
    }

    /// <summary>Horizon to zenith; the lower half is the horizon's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 Gradient(SkyLight sky, Floats up)
    {
        var h = Saturate(Fma(up, Of(1.25f), Of(0.02f)));
        h = h * (Of(2) - h);
        return Packet3.Mix(Packet3.Of(sky.HorizonColour), Packet3.Of(sky.ZenithColour), h);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Glow(Floats towards)
    {
        var s = towards * towards;
        s *= s;
        return s * s;
    }

    private static Packet3 AddSun(SkyLight sky, in Packet3 colour, Floats towards)
    {
        var wide = Glow(towards);
        var middle = wide * wide;
        middle *= middle;
        middle *= middle;
        var disc = middle * middle;
        disc *= disc;
        disc *= disc;
        disc *= disc;
        var amount = Fma(wide, Of(0.07f), Fma(middle, Of(0.16f), SmoothStep(0.3f, 0.6f, disc) * Of(6)));
        return Packet3.MultiplyAdd(Packet3.Of(sky.SunColour), amount, colour);
    }

    private static Packet3 AddStars(SkyLight sky, in Packet3 colour, in Packet3 direction)
    {
        var scale = Of(130);
        var u = direction.X * scale / (Vector256.Abs(direction.Y) + Of(0.6f));
        var v = direction.Z * scale / (Vector256.Abs(direction.Y) + Of(0.6f));
        var (cellU, cellV) = (Vector256.Floor(u), Vector256.Floor(v));
        var chosen = Noise.Hash(cellU, cellV);
        var (du, dv) = (u - cellU - Of(0.5f), v - cellV - Of(0.5f));
        var near = Saturate(One - (Fma(du, du, dv * dv) * Of(44)));
        var light = near * near * SmoothStep(0.93f, 1f, chosen) * Saturate(direction.Y * Of(6)) * Of(sky.Stars);
        return Packet3.MultiplyAdd(Packet3.Of(new(0.8f, 0.85f, 1f)), light, colour);
    }

    private static Packet3 AddClouds(SkyLight sky, in Packet3 colour, in Packet3 direction, Floats towards)
    {
        var above = Vector256.GreaterThan(direction.Y, Of(0.015f));
        if (!Any(above))
        {
            return colour;
        }

        var scale = Of(CloudScale) / Max(direction.Y + Of(0.08f), Of(0.05f));
        var u = Fma(direction.X, scale, Of(sky.CloudOffset.X));
        var v = Fma(direction.Z, scale, Of(sky.CloudOffset.Y));
        var density = Density(u, v);

        // Looked at a step towards the sun: thinner there means lit from that side.
        var sunward = Noise.Smooth(u + Of(sky.SunDirection.X * 0.35f), v + Of(sky.SunDirection.Z * 0.35f));
        var threshold = 0.72f - (0.5f * sky.CloudCover);
        var cover = SmoothStep(threshold, threshold + 0.26f, density) & above;
        var shade = Saturate(Fma(density, Of(-1.1f), Fma(sunward, Of(-0.35f), Of(1.32f))));
        var white = Packet3.MultiplyAdd(Packet3.Of(sky.SunColour), Fma(shade, Of(0.42f), Glow(towards) * Of(0.35f)), Packet3.Of(sky.AmbientAbove) * Of(0.75f));
        var distant = Saturate((direction.Y - Of(0.015f)) * Of(5));
        return Packet3.Mix(colour, white, cover * distant * Of(0.92f));
    }

    private static Floats Density(Floats u, Floats v)
    {
        var sum = Noise.Smooth(u, v) * Of(0.5f);
        sum = Fma(Noise.Smooth(Fma(u, Of(2.03f), Of(17)), Fma(v, Of(2.03f), Of(3))), Of(0.26f), sum);
        sum = Fma(Noise.Smooth(Fma(u, Of(4.1f), Of(5)), Fma(v, Of(4.1f), Of(29))), Of(0.14f), sum);
        return Fma(Noise.Smooth(Fma(u, Of(8.3f), Of(11)), Fma(v, Of(8.3f), Of(7))), Of(0.10f), sum);
    }
}
