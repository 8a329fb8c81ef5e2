using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>Moon, northern lights and rainbow.</summary>
[SkipLocalsInit]
internal static class SkyWonders
{
    // Half the moon's width as seen, radians: five times the real one, as a long lens shows it.
    private const float MoonRadius = 0.024f;

    // Cosines of the angles from the point opposite the sun: violet 40.5°, red 42.4° (Descartes).
    private const float Violet = 0.7604f;
    private const float Red = 0.7385f;

    public static Packet3 AddMoon(Vector3 moon, in Packet3 colour, in Packet3 direction)
    {
        var towards = Packet3.Dot(direction, Packet3.Of(moon));
        if (!Any(Vector256.GreaterThan(towards, Of(0.9f))))
        {
            return colour;
        }

        // Chord over radius: 1 at the limb.
        var off = Vector256.Sqrt(Max(Of(2) - (Of(2) * towards), Floats.Zero)) * Of(1 / MoonRadius);
        var disc = Saturate((One - off) * Of(12));
        var maria = Noise.Smooth(direction.X * Of(70), direction.Y * Of(70));
        var face = Fma(maria, Of(-0.45f), Of(1.25f)) * disc;
        var glow = One / Fma(off, off * Of(0.35f), One);
        var halo = glow * glow * Of(0.35f);
        return Packet3.MultiplyAdd(Packet3.Of(new(1.55f, 1.5f, 1.36f)), face, Packet3.MultiplyAdd(Packet3.Of(new(0.22f, 0.27f, 0.36f)), halo, colour * (One - (disc * Of(0.9f)))));
    }

    /// <summary>Curtains that wander: bright and green at the lower hem, violet rays above.</summary>
    public static Packet3 AddNorthernLights(float time, in Packet3 colour, in Packet3 direction)
    {
        var flat = Vector256.Sqrt(Fma(direction.X, direction.X, direction.Z * direction.Z));
        var rise = direction.Y / Max(flat, Of(0.05f));
        var u = direction.X / Max(flat, Of(0.05f));
        var sum = colour;
        for (var curtain = 0; curtain < 3; curtain++)
        {
            var drift = time * (0.05f + (0.03f * curtain));
            var fold = Noise.Smooth(Fma(u, Of(2.2f), Of(drift + (curtain * 7))), Of(curtain * 3.7f + (time * 0.04f)));
            var hem = Fma(fold, Of(0.20f), Of(0.05f + (0.05f * curtain)));
            var above = (rise - hem) * Of(5.5f - curtain);
            var body = SmoothStep(-0.06f, 0.06f, above) * (One / Fma(above * above, Of(3), One));
            var rays = Fma(Noise.Smooth(Fma(u, Of(26), fold * Of(5)), Of((time * 0.5f) + curtain)), Of(0.8f), Of(0.25f));
            var strength = body * rays * Fma(Noise.Smooth(Fma(u, Of(1.3f), Of(-drift)), Of(curtain + 11)), Of(0.9f), Of(0.1f)) * Saturate(rise * Of(14));
            var high = Saturate(above * Of(0.8f));
            sum = Packet3.MultiplyAdd(Packet3.Mix(Packet3.Of(new(0.10f, 0.95f, 0.42f)), Packet3.Of(new(0.42f, 0.16f, 0.75f)), high), strength * Of(0.75f), sum);
        }

        return sum;
    }

    public static Packet3 AddRainbow(Vector3 sun, in Packet3 colour, in Packet3 direction)
    {
        var angle = -Packet3.Dot(direction, Packet3.Of(sun));
        var across = (angle - Of(Red)) * Of(1 / (Violet - Red));
        var within = Saturate(Fma(across, Of(6), One)) * Saturate(Fma(One - across, Of(6), One)) * Saturate(direction.Y * Of(40));
        if (!Any(Vector256.GreaterThan(within, Floats.Zero)))
        {
            return colour;
        }

        // Three overlapping bands of the eye's colours.
        var bow = new Packet3(Band(across, 0.12f), Band(across, 0.45f), Band(across, 0.82f));
        return Packet3.MultiplyAdd(bow, within * Of(0.55f), colour);
    }

    private static Floats Band(Floats at, float centre)
    {
        var off = (at - Of(centre)) * Of(2.6f);
        return Saturate(One - (off * off));
    }
}
