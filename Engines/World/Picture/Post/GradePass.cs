using System.Numerics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>What a colourist's desk does: tones, contrast, saturation. Values of no change are the defaults.</summary>
internal sealed class GradePass : PointPass
{
    /// <summary>Multiplies each channel.</summary>
    public Vector3 Gain { get; init; } = Vector3.One;

    /// <summary>Added where it is dark; where it is bright.</summary>
    public Vector3 Shadows { get; init; }
    public Vector3 Highlights { get; init; }

    /// <summary>0 grey, 1 as it is, above 1 richer.</summary>
    public float Saturation { get; init; } = 1;

    /// <summary>−1 flat to 1 an S as steep as smoothstep's; more is steeper.</summary>
    public float Contrast { get; init; }

    /// <summary>What black becomes, and what white.</summary>
    public float Black { get; init; }
    public float White { get; init; } = 1;

    /// <summary>Strength of the three channels where colour becomes grey: film before panchromatic stock hardly saw red.</summary>
    public Vector3 GreyOf { get; init; } = new(0.2126f, 0.7152f, 0.0722f);

    protected override Packet3 Change(PostImage image, in PostFrame frame, Packet3 colour, Floats x, int y)
    {
        var c = colour * Packet3.Of(Gain);
        var luma = Fma(c.X, Of(GreyOf.X), Fma(c.Y, Of(GreyOf.Y), c.Z * Of(GreyOf.Z)));
        c = Packet3.Mix(new Packet3(luma, luma, luma), c, Of(Saturation));
        c = new Packet3(Curve(c.X), Curve(c.Y), Curve(c.Z));
        var dark = One - Saturate(luma);
        c = Packet3.MultiplyAdd(Packet3.Of(Shadows), dark * dark, Packet3.MultiplyAdd(Packet3.Of(Highlights), luma * luma, c));
        return Packet3.MultiplyAdd(c, Of(White - Black), Packet3.Of(new Vector3(Black)));
    }

    private Floats Curve(Floats v)
    {
        v = Saturate(v);
        if (Contrast < 0)
        {
            return Mix(v, Of(0.5f), Of(-0.5f * Contrast));
        }

        var s = v * v * (Of(3) - v - v);
        return Contrast <= 1 ? Mix(v, s, Of(Contrast)) : Mix(s, s * s * (Of(3) - s - s), Of(Math.Min(Contrast - 1, 1)));
    }
}
