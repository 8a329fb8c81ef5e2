using System.Numerics;
using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Picture;

/// <summary>Colours in linear light with the primaries of BT.709, which are sRGB's.</summary>
internal static class LinearColour
{
    /// <summary>0xRRGGBB as on screens, to linear light (IEC 61966-2-1).</summary>
    public static Vector3 FromSrgb(int rgb) => new(Decode(rgb >> 16), Decode(rgb >> 8), Decode(rgb));

    private static float Decode(int channel)
    {
        var encoded = (channel & 0xFF) / 255.0;
        return (float)(encoded <= 0.04045 ? encoded / 12.92 : DeterministicMath.Pow((encoded + 0.055) / 1.055, 2.4));
    }
}
