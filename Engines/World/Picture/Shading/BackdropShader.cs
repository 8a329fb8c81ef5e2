using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>
/// Lays silhouettes over the sky: for a compass direction each layer has a height, and what is below it is hidden by it. Two to six noises a layer,
/// only for rays near the horizon.
/// </summary>
[SkipLocalsInit]
internal static class BackdropShader
{
    private static readonly Vector3 WindowLight = new(1.5f, 1.05f, 0.5f);
    private static readonly Vector3 Snow = new(0.86f, 0.89f, 0.94f);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Packet3 Lay(FrameScene frame, Packet3 light, in Packet3 direction)
    {
        var flat = Vector256.Sqrt(Fma(direction.X, direction.X, direction.Z * direction.Z));
        var rise = direction.Y / Max(flat, Of(1e-3f));

        // A compass without arc functions: the part of the way along a square around the eye, growing all around.
        var share = direction.X / Max(Vector256.Abs(direction.X) + Vector256.Abs(direction.Z), Of(1e-6f));
        var compass = Select(Vector256.LessThan(direction.Z, Floats.Zero), share, Of(2) - share);
        foreach (var layer in frame.Backdrop)
        {
            if (Any(Vector256.LessThan(rise, Of(layer.Foot + (layer.Height * 1.05f)))))
            {
                light = LayOne(frame, layer, light, compass, rise);
            }
        }

        return light;
    }

    private static Packet3 LayOne(FrameScene frame, BackdropLayer layer, in Packet3 behind, Floats compass, Floats rise)
    {
        var u = Fma(compass, Of(layer.Features), Of(layer.Seed));
        var shade = Of(1);
        var glow = Floats.Zero;
        var snow = Floats.Zero;
        Floats height;
        switch (layer.Kind)
        {
            case BackdropKind.Mountains:
                height = Ridge(u);
                var ahead = Ridge(u + Of(0.04f));
                var grain = Noise.Smooth(u * Of(9), rise * Of(60));
                shade = Saturate(Fma(height - ahead, Of(frame.Sky.SunDirection.X < 0 ? -7f : 7f), Of(0.72f))) + ((grain - Of(0.5f)) * Of(0.35f));
                var line = rise / Max(height * Of(layer.Height), Of(1e-4f));
                var ragged = Fma(grain - Of(0.5f), Of(0.28f), line * height);
                snow = SmoothStep(layer.SnowLine - 0.04f, layer.SnowLine + 0.04f, ragged);
                break;
            case BackdropKind.Skyline:
                Buildings(layer, u, rise, out height, out shade, out glow);
                break;
            case BackdropKind.Trees:
                height = Fma(Noise.Smooth(u, Of(3)), Of(0.3f), Fma(Noise.Smooth(u * Of(5), Of(7)), Of(0.4f), Noise.Smooth(u * Of(23), Of(11)) * Of(0.3f)));
                shade = Fma(Noise.Smooth(u * Of(17), rise * Of(110)), Of(0.9f), Of(0.5f));
                break;
            case BackdropKind.Firs:
                var tree = u * Of(6);
                var cell = Vector256.Floor(tree);
                var tip = One - Vector256.Abs((tree - cell - Of(0.5f)) * Of(2));
                height = Fma(Noise.Hash(cell, Of(5)), Of(0.35f), Fma(tip, Of(0.45f), Of(0.2f)));
                shade = Fma(Noise.Smooth(u * Of(29), rise * Of(130)), Of(0.7f), Of(0.55f));
                break;
            case BackdropKind.Dunes:
                var wave = Noise.Smooth(u, Of(2));
                height = Fma(wave, Of(0.8f), Noise.Smooth(u * Of(2.7f), Of(9)) * Of(0.2f));
                shade = Saturate(Fma(Noise.Smooth(Fma(rise, Of(30), u * Of(1.3f)), Of(4)) - Of(0.5f), Of(0.7f), One));
                break;
            default:
                height = Fma(Noise.Smooth(u, Of(2)), Of(0.75f), Noise.Smooth(u * Of(2.3f), Of(9)) * Of(0.25f));
                shade = Fma(Noise.Smooth(u * Of(6), rise * Of(45)), Of(0.3f), Of(0.85f));
                break;
        }

        var top = Fma(height, Of(layer.Height), Of(layer.Foot));
        var cover = Saturate(Fma(top - rise, Of(1 / frame.View.PixelAngle), Of(0.5f)));
        if (!Any(Vector256.GreaterThan(cover, Floats.Zero)))
        {
            return behind;
        }

        var sky = frame.Sky;
        var received = (sky.AmbientAbove * 0.8f) + (sky.SunColour * 0.38f);
        var albedo = Packet3.Mix(Packet3.Of(layer.Colour), Packet3.Of(Snow), snow);
        var own = (albedo * Packet3.Of(received) * shade) + (Packet3.Of(WindowLight) * glow);

        // Mist lies in the low.
        var haze = Saturate(Of(layer.Haze + frame.FarHaze) + (Saturate(One - (rise * Of(1 / MathF.Max(layer.Height, 1e-3f)))) * Of(0.25f * layer.Haze)));
        return Packet3.Mix(behind, Packet3.Mix(own, Packet3.Of(sky.HorizonColour), haze), cover);
    }

    /// <summary>Ridged noise: sharp above, 0 to 1.</summary>
    private static Floats Ridge(Floats u)
    {
        var large = One - Vector256.Abs(Fma(Noise.Smooth(u, Of(1)), Of(2), Of(-1)));
        var middle = One - Vector256.Abs(Fma(Noise.Smooth(u * Of(2.7f), Of(5)), Of(2), Of(-1)));
        var small = Noise.Smooth(u * Of(9.1f), Of(13));
        return Fma(large, Of(0.6f), Fma(middle, Of(0.28f), small * Of(0.12f)));
    }

    private static void Buildings(BackdropLayer layer, Floats u, Floats rise, out Floats height, out Floats shade, out Floats glow)
    {
        var lot = Vector256.Floor(u);
        var chosen = Noise.Hash(lot, Of(layer.Seed + 3));
        height = Fma(chosen * chosen, Of(0.75f), Of(0.25f));
        var across = (u - lot) * Of(6);
        var up = rise * Of(34 / layer.Height * 0.35f);
        var (column, storey) = (Vector256.Floor(across), Vector256.Floor(up));
        var (x, y) = (across - column, up - storey);
        var pane = Vector256.LessThan(Vector256.Abs(x - Of(0.5f)), Of(0.28f)) & Vector256.LessThan(Vector256.Abs(y - Of(0.5f)), Of(0.3f));
        var lit = Vector256.LessThan(Noise.Hash(Fma(lot, Of(7), column), storey + Of(layer.Seed)), Of(layer.LitWindows));
        glow = One & pane & lit;
        shade = Fma(chosen, Of(0.5f), Of(0.7f)) - (Of(0.22f) & pane);
    }
}
