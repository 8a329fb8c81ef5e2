using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Tiles;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>Light of lamps on eight points, with soft shadows. Cost: as much as the sun's for each lamp that reaches a block; nothing without lamps.</summary>
[SkipLocalsInit]
internal static class LampShader
{
    /// <summary>One over the width of the narrowest penumbra at one metre.</summary>
    public const float SharpestShadow = 40;

    /// <returns>Received light, and in <paramref name="shine"/> the highlights.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Packet3 Shade(FrameScene frame, LampNeighbours lamps, int packet, in SurfaceSample surface, in Packet3 point, in Packet3 direction, Floats lift, Floats any, out Packet3 shine)
    {
        var received = Packet3.Zero;
        shine = Packet3.Zero;
        for (var i = 0; i < lamps.Count; i++)
        {
            ref readonly var lamp = ref lamps.Lamp(i);
            var to = Packet3.Of(lamp.Position) - point;
            var distance2 = Packet3.Dot(to, to);
            var distance = Vector256.Sqrt(distance2);
            var light = to * (One / Max(distance, Of(1e-4f)));
            var facing = (Packet3.Dot(surface.Normal, light) + surface.Wrap) / (One + surface.Wrap);

            // Down to nothing where the lamp is left away, so that no edge of its reach shows.
            var weakest = frame.Lights.Least / MathF.Max(lamp.Intensity.X, MathF.Max(lamp.Intensity.Y, lamp.Intensity.Z));
            var falling = Max((One / (distance2 + Of(lamp.Radius * lamp.Radius))) - Of(weakest), Floats.Zero);
            var lit = Vector256.GreaterThan(facing * falling, Floats.Zero) & any;
            if (!Any(lit))
            {
                continue;
            }

            var open = One;
            if (lamps.Shadows(i, packet))
            {
                open = RayMarcher.Shadow(
                    lamps.Between(i), Packet3.MultiplyAdd(surface.Normal, lift, point), light, lit, distance - Of(lamp.Radius),
                    Min(distance * Of(0.5f / lamp.Radius), Of(SharpestShadow)));
            }

            var amount = Max(facing, Floats.Zero) * falling * open;
            received = Packet3.MultiplyAdd(Packet3.Of(lamp.Intensity), amount, received);
            var half = (light - direction).Normalized();
            var nh = Max(Packet3.Dot(surface.Normal, half), Floats.Zero);
            var alpha = Max(surface.Roughness * surface.Roughness, Of(0.02f));
            var alpha2 = alpha * alpha;
            var spread = Fma(nh * nh, alpha2 - One, One);
            var highlight = Min(alpha2 * Of(0.25f) / (spread * spread * (surface.Roughness + Of(0.5f)) * Of(0.3f)), Of(12));
            shine = Packet3.MultiplyAdd(Packet3.Of(lamp.Intensity), amount * highlight, shine);
        }

        return received;
    }
}
