using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Tiles;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>
/// Things in mirrors: where polished metal, water or a wet floor shows its surroundings, the gradient of sky and ground that stands for them is
/// taken away again and what a mirrored ray really meets put in its place. Cost: one secondary packet where such surfaces are seen.
/// </summary>
[SkipLocalsInit]
internal static class MirrorShader
{
    /// <summary>Rougher surfaces blur their surroundings to nothing but light and dark.</summary>
    private const float RoughestMirror = 0.3f;
    private const float LeastMirrored = 0.02f;

    /// <summary>Metres: what lies farther mirrors the sky.</summary>
    private const float Farthest = 60;

    /// <param name="light">What is seen without mirrored things; they are added.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(FrameScene frame, SecondaryRays secondary, in ShadedPacket packet, ref Packet3 light)
    {
        var any = (packet.Solid | packet.Hull) & Vector256.LessThan(packet.Distance, Of(Farthest));
        if (!Any(any))
        {
            return;
        }

        ref readonly var surface = ref packet.Surface;
        var (point, direction, distance) = (packet.Point, packet.Direction, packet.Distance);
        var towardsEye = Max(-Packet3.Dot(surface.Normal, direction), Of(0.001f));
        var fresnel = SurfaceShader.Fresnel(surface, towardsEye);
        var mirrors = any & Vector256.LessThan(surface.Roughness, Of(RoughestMirror)) & Vector256.GreaterThan(fresnel, Of(LeastMirrored));
        if (!Any(mirrors))
        {
            return;
        }

        var mirrored = Packet3.MultiplyAdd(surface.Normal, towardsEye * Of(2), direction).Normalized();

        // Bent normals may mirror into the ground that they stand on.
        mirrored = new Packet3(mirrored.X, Select(packet.Hull & Vector256.LessThan(mirrored.Y, Of(0.01f)), Of(0.01f), mirrored.Y), mirrored.Z).Normalized();
        var from = Packet3.MultiplyAdd(surface.Normal, Fma(distance, Of(0.001f), Of(0.004f)), point);
        var seen = secondary.Trace(frame, from, mirrored, mirrors, clear: true);
        var sharp = One - (surface.Roughness * Of(1 / RoughestMirror));
        var tint = Packet3.Mix(new Packet3(One, One, One), surface.Albedo, surface.Metalness);
        var instead = SurfaceShader.Surroundings(frame, mirrored.Y, surface.Roughness);
        var haze = SurfaceShader.Clearness(frame, distance);
        var change = (seen - instead) * (fresnel * sharp * haze) * tint;
        var changed = light + change;
        changed = new Packet3(Max(changed.X, Floats.Zero), Max(changed.Y, Floats.Zero), Max(changed.Z, Floats.Zero));
        light = Packet3.Select(mirrors, changed, light);
    }
}
