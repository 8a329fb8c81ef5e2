using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Tiles;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>Which primitives matter to the points of a packet.</summary>
/// <param name="Surface">What they lie on.</param>
/// <param name="Taps">What hides the sky, for each height from which it is asked.</param>
/// <param name="Tapped">A bit for each of these heights at which anything does.</param>
/// <param name="Shadow">What casts shadows of the sun; null for nothing.</param>
/// <param name="Packet">By which <paramref name="Lamps"/> knows it.</param>
internal readonly record struct Neighbourhood(
    PrimitiveList Surface, PrimitiveList[] Taps, int Tapped, PrimitiveList? Shadow, LampNeighbours Lamps, int Packet);

/// <summary>
/// Light that leaves eight points towards the eye: sun with soft shadow, sky and ground from above and below dimmed by occlusion,
/// a highlight (GGX in the form of Karis' mobile approximation), the mirrored surroundings, haze.
/// Cost: one surface pass, three distances for occlusion where something is near, a dozen or so for the shadow where something casts one.
/// </summary>
[SkipLocalsInit]
internal static class SurfaceShader
{
    /// <summary>How far occlusion reaches, metres: twice the highest point that is asked, since a thing as far above it still counts.</summary>
    public const float OcclusionReach = 0.52f;

    /// <summary>How many heights above a point are asked how open it is.</summary>
    public const int Taps = 3;

    /// <summary>Parts of the height: what is farther from it than this hides nothing.</summary>
    public const float OpenFrom = 0.85f;

    /// <summary>Part of the sky that is seen whatever stands around.</summary>
    private const float AlwaysOpen = 0.08f;
    private const float MostlyHidden = 0.4f;

    /// <summary>Metres above its surface at which a point asks for shadow, at no distance and more for each metre of distance.</summary>
    private const float ShadowLift = 0.008f;
    private const float ShadowLiftPerMetre = 0.0008f;

    /// <summary>The same for the farthest point of a sphere that the eye sees.</summary>
    public static float LiftAt(float farthest) => ShadowLift + (ShadowLiftPerMetre * farthest);

    /// <summary>Metres above a point from which it is asked how open it is.</summary>
    public static float TapHeight(int tap) => tap == 0 ? 0.03f : tap == 1 ? 0.10f : OcclusionReach * 0.5f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Packet3 Shade(FrameScene frame, in Neighbourhood around, in ShadedPacket packet)
    {
        var any = packet.Solid | packet.Hull;
        ref readonly var surface = ref packet.Surface;
        var (point, direction, distance) = (packet.Point, packet.Direction, packet.Distance);
        var sky = frame.Sky;
        var normal = surface.Normal;
        var sunDirection = Packet3.Of(sky.SunDirection);
        var facing = Packet3.Dot(normal, sunDirection);
        var wrapped = (facing + surface.Wrap) / (One + surface.Wrap);
        var lit = Vector256.GreaterThan(wrapped, Floats.Zero) & any;
        var open = One;
        if (around.Shadow is { } casters && Any(lit))
        {
            var from = Packet3.MultiplyAdd(normal, Fma(distance, Of(ShadowLiftPerMetre), Of(ShadowLift)), point);
            open = RayMarcher.Shadow(casters, from, sunDirection, lit, Of(DistanceField.Nowhere), Of(0.5f / sky.SunSoftness));
        }

        if (frame.Shading == ShadingStyle.Blinds && frame.Hull.IsRoom)
        {
            open *= Blinds(sky, point, distance * Of(frame.View.PixelAngle));
        }

        var occlusion = Occlusion(frame, around, point, normal);
        if (frame.Shading == ShadingStyle.Flat)
        {
            return AddHaze(frame, FlatTones(sky, surface, wrapped * open, occlusion), direction, distance);
        }

        var sunlight = Max(wrapped, Floats.Zero) * open;
        var up = Fma(normal.Y, Of(0.5f), Of(0.5f));
        var ambient = Packet3.Mix(Packet3.Of(sky.AmbientBelow), Packet3.Of(sky.AmbientAbove), up) * occlusion;
        var received = Packet3.MultiplyAdd(Packet3.Of(sky.SunColour), sunlight, ambient);

        // Around the edge of the shadow light has gone through the surface and come out redder.
        var bent = Saturate(wrapped - facing) * surface.Wrap * open;
        received = new Packet3(Fma(bent, Of(0.55f * sky.SunColour.X), received.X), Fma(bent, Of(0.12f * sky.SunColour.Y), received.Y), received.Z);
        var shine = Packet3.Zero;
        if (around.Lamps.Count > 0)
        {
            received += LampShader.Shade(frame, around.Lamps, around.Packet, surface, point, direction, Fma(distance, Of(ShadowLiftPerMetre), Of(ShadowLift)), any, out shine);
        }

        var scattered = surface.Albedo * (One - surface.Metalness);
        var light = Packet3.MultiplyAdd(surface.Albedo, surface.Glow, scattered * received);
        var towardsEye = Max(-Packet3.Dot(normal, direction), Of(0.001f));
        if (Any(Vector256.GreaterThan(surface.Reflectance + surface.Fuzz, Floats.Zero) & any))
        {
            light = AddMirrored(frame, light, surface, direction, towardsEye, sunlight, occlusion, received);
            light += shine * surface.Reflectance;
        }

        return AddHaze(frame, light, direction, distance);
    }

    /// <summary>Two tones with a clean border, as painted on a cel; what is hidden from the sky is the darker one.</summary>
    private static Packet3 FlatTones(SkyLight sky, in SurfaceSample surface, Floats facing, Floats occlusion)
    {
        var sunlight = SmoothStep(0.24f, 0.30f, facing) * Of(0.62f);
        var dark = Fma(SmoothStep(0.42f, 0.50f, occlusion), Of(0.35f), Of(0.65f));
        var ambient = Packet3.Of((sky.AmbientAbove * 0.8f) + (sky.AmbientBelow * 0.4f)) * dark;
        return surface.Albedo * (Packet3.MultiplyAdd(Packet3.Of(sky.SunColour), sunlight, ambient) + new Packet3(surface.Glow, surface.Glow, surface.Glow));
    }

    /// <summary>The shadow of slats between the light and a point, softened over a pixel.</summary>
    private static Floats Blinds(SkyLight sky, in Packet3 point, Floats pixel)
    {
        const float Pitch = 0.16f;
        var light = sky.SunDirection;
        var up = Fma(point.Y, Of(1f), (Fma(point.X, Of(light.X), point.Z * Of(light.Z))) * Of(-light.Y / MathF.Max((light.X * light.X) + (light.Z * light.Z), 0.05f)));
        var phase = Vector256.Abs(Fraction(up * Of(1 / Pitch)) - Of(0.5f));
        var soft = Max(pixel * Of(1 / Pitch), Of(0.05f));
        return Fma(Saturate((phase - Of(0.20f)) / soft), Of(0.9f), Of(0.1f));
    }

    /// <summary>What a point is made of: ground, walls and solids, with their patterns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Sample(
        FrameScene frame, PrimitiveList close, in Packet3 point, in Packet3 direction, Floats distance, Floats solid, Floats hull, out SurfaceSample surface)
    {
        if (Any(hull))
        {
            HullShader.Sample(frame, point, direction, distance, out surface);
        }
        else
        {
            Unsafe.SkipInit(out surface);
        }

        if (Any(solid))
        {
            SurfaceField.Sample(close, point, out var nearest);
            SolidPattern.Apply(frame.Solids, nearest, point, distance * Of(frame.View.PixelAngle), solid, ref surface);
        }
    }

    /// <summary>How much of the sky a point sees: distances at growing heights above it, against those heights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Floats Occlusion(FrameScene frame, in Neighbourhood around, in Packet3 point, in Packet3 normal)
    {
        var open = Of(AlwaysOpen);
        for (var tap = 0; tap < Taps; tap++)
        {
            var height = TapHeight(tap);
            var p = Packet3.MultiplyAdd(normal, Of(height), point);
            var d = frame.Hull.Distance(p);
            if ((around.Tapped >> tap & 1) != 0)
            {
                var list = around.Taps[tap];
                d = Min(d, list.HasUncommon ? DistanceField.Union<AllSolids>(list, p.X, p.Y, p.Z) : DistanceField.Union<CommonSolids>(list, p.X, p.Y, p.Z));
            }

            // A surface beside the point, such as the other side of a corner, hides about half of its sky: all is hidden only where the
            // height is well inside of something.
            open += Saturate(Fma(d, Of((1 - MostlyHidden) / (OpenFrom * height)), Of(MostlyHidden))) * Of(tap == 0 ? 0.22f : tap == 1 ? 0.30f : 0.40f);
        }

        return open;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Packet3 AddMirrored(
        FrameScene frame, in Packet3 light, in SurfaceSample surface, in Packet3 direction, Floats towardsEye, Floats sunlight, Floats occlusion, in Packet3 received)
    {
        var sky = frame.Sky;
        var half = (Packet3.Of(sky.SunDirection) - direction).Normalized();
        var nh = Max(Packet3.Dot(surface.Normal, half), Floats.Zero);
        var lh = Max(Packet3.Dot(Packet3.Of(sky.SunDirection), half), Of(0.1f));
        var alpha = surface.Roughness * surface.Roughness;
        var alpha2 = Max(alpha * alpha, Of(0.0005f));
        var spread = Fma(nh * nh, alpha2 - One, One);
        var highlight = alpha2 * sunlight / (Of(4) * spread * spread * lh * lh * (surface.Roughness + Of(0.5f)));

        var grazing = One - towardsEye;
        var grazing2 = grazing * grazing;
        var fresnel = Fresnel(surface, towardsEye);
        var mirroredUp = Fma(surface.Normal.Y, Of(2) * towardsEye, direction.Y);
        var surroundings = Surroundings(frame, mirroredUp, surface.Roughness);
        var tint = Packet3.Mix(new Packet3(One, One, One), surface.Albedo, surface.Metalness);
        var mirrored = Packet3.MultiplyAdd(Packet3.Of(sky.SunColour), Min(highlight, Of(12)) * surface.Reflectance, surroundings * (fresnel * occlusion));
        var fuzz = received * (surface.Fuzz * grazing2 * grazing);
        return Packet3.MultiplyAdd(fuzz, Of(0.5f), (surface.Albedo * fuzz) + (mirrored * tint) + light);
    }

    /// <summary>Mirrored part of the light, in Schlick's approximation; rough surfaces stay below at grazing angles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Fresnel(in SurfaceSample surface, Floats towardsEye)
    {
        var grazing = One - towardsEye;
        var grazing2 = grazing * grazing;
        return Fma(Max(One - surface.Roughness - surface.Reflectance, Floats.Zero), grazing2 * grazing2 * grazing, surface.Reflectance);
    }

    /// <summary>Part of the light that comes through the haze from a distance.</summary>
    public static Floats Clearness(FrameScene frame, Floats distance) => frame.FogDensity <= 0 ? One : FallOff(distance * Of(frame.FogDensity));

    /// <summary>What a mirror sees in a direction: the sky's gradient above, the ground's colour in its light below, softened by roughness.</summary>
    public static Packet3 Surroundings(FrameScene frame, Floats up, Floats roughness)
    {
        var sky = frame.Sky;
        ref readonly var floor = ref frame.Floor;
        var ground = new System.Numerics.Vector3(floor.Red, floor.Green, floor.Blue) * (sky.AmbientAbove + (sky.SunColour * 0.5f));
        var above = SkyShader.Gradient(sky, up);
        var blur = Fma(roughness, Of(0.6f), Of(0.04f));
        return Packet3.Mix(Packet3.Of(ground), above, Saturate(Fma(up / blur, Of(0.5f), Of(0.5f))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Packet3 AddHaze(FrameScene frame, in Packet3 light, in Packet3 direction, Floats distance)
    {
        if (frame.FogDensity <= 0)
        {
            return light;
        }

        var sky = frame.Sky;
        var towards = Max(Packet3.Dot(direction, Packet3.Of(sky.SunDirection)), Floats.Zero);
        var air = Packet3.MultiplyAdd(Packet3.Of(sky.SunColour), SkyShader.Glow(towards) * Of(0.07f), Packet3.Of(sky.HorizonColour));
        return Packet3.Mix(air, light, FallOff(distance * Of(frame.FogDensity)));
    }
}
