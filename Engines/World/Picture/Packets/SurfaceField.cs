using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Packets;

/// <summary>
/// Distance, normal and material of eight points in one pass over a list, instead of four distances for a difference quotient and one
/// more for the colour. The gradient of every primitive is known in closed form; a smooth union weighs them as it weighs the distances.
/// Cost: about twice a distance.
/// </summary>
[SkipLocalsInit]
internal static unsafe class SurfaceField
{
    /// <summary>Colours change over this part of the blend radius, so that limbs melt but shirts end.</summary>
    private const float ColourBlendSharpness = 3f;

    /// <summary>What the points are nearest to: its distance, unit normal, plain colour and index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sample(PrimitiveList list, in Packet3 point, out Candidate nearest)
    {
        nearest.Distance = Of(DistanceField.Nowhere);
        nearest.Normal = new Packet3(Floats.Zero, One, Floats.Zero);
        nearest.Albedo = Packet3.Zero;
        nearest.Primitive = Of(-1);
        Candidate joined;
        Candidate next;
        var item = list.Items;
        var run = list.Runs;
        for (var r = list.RunCount; r > 0; r--, run++)
        {
            SampleOne(*item++, point, out joined);
            for (var i = run->Count - 1; i > 0; i--, item++)
            {
                SampleOne(*item, point, out next);
                Join(ref joined, next, run->Blend);
            }

            Replace(ref nearest, joined, Vector256.LessThan(joined.Distance, nearest.Distance));
        }

        nearest.Normal = nearest.Normal.Normalized();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Join(ref Candidate a, in Candidate b, float blend)
    {
        var bNearer = Vector256.LessThan(b.Distance, a.Distance);
        if (blend > 0)
        {
            var overlap = Max(One - (Vector256.Abs(a.Distance - b.Distance) * Of(1 / blend)), Floats.Zero);
            var far = overlap * Of(0.5f);
            var weight = Select(bNearer, One - far, far);
            var colourFar = Max(Of(0.5f) - ((One - overlap) * Of(ColourBlendSharpness)), Floats.Zero);
            var colourWeight = Select(bNearer, One - colourFar, colourFar);
            var distance = Fma(overlap * overlap, Of(-0.25f * blend), Min(a.Distance, b.Distance));
            var normal = Packet3.Mix(a.Normal, b.Normal, weight);
            var albedo = Packet3.Mix(a.Albedo, b.Albedo, colourWeight);
            Replace(ref a, b, bNearer);
            (a.Distance, a.Normal, a.Albedo) = (distance, normal, albedo);
        }
        else
        {
            Replace(ref a, b, bNearer);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Replace(ref Candidate a, in Candidate b, Floats mask)
    {
        a.Distance = Select(mask, b.Distance, a.Distance);
        a.Normal = Packet3.Select(mask, b.Normal, a.Normal);
        a.Albedo = Packet3.Select(mask, b.Albedo, a.Albedo);
        a.Primitive = Select(mask, b.Primitive, a.Primitive);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SampleOne(CompiledPrimitive* p, in Packet3 point, out Candidate sample)
    {
        Gradient(p, point.X - Of(p->X), point.Y - Of(p->Y), point.Z - Of(p->Z), out sample.Distance, out sample.Normal);
        ref var look = ref p->Look;
        sample.Albedo = new Packet3(Of(look.Red), Of(look.Green), Of(look.Blue));
        sample.Primitive = Of(p->Index);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Gradient(CompiledPrimitive* p, Floats x, Floats y, Floats z, out Floats distance, out Packet3 normal)
    {
        switch (p->Shape)
        {
            case PrimitiveShape.Sphere:
                FromCentre(new Packet3(x, y, z), Of(p->Radius), out distance, out normal);
                return;
            case PrimitiveShape.Capsule:
                {
                    var along = Saturate(Fma(x, Of(p->AxisX), Fma(y, Of(p->AxisY), z * Of(p->AxisZ))));
                    var centre = new Packet3(Of(p->ExtentX), Of(p->ExtentY), Of(p->ExtentZ)) * along;
                    FromCentre(new Packet3(x, y, z) - centre, Of(p->Radius), out distance, out normal);
                    return;
                }

            case PrimitiveShape.RoundCone:
                {
                    var axis = new Packet3(Of(p->AxisX), Of(p->AxisY), Of(p->AxisZ));
                    var v = new Packet3(x, y, z);
                    var foot = Packet3.Dot(v, axis);
                    var across = Vector256.Sqrt(Max(Packet3.Dot(v, v) - (foot * foot), Floats.Zero));
                    var along = Max(Min(Fma(across, Of(p->ExtentZ), foot), Of(p->ExtentX)), Floats.Zero);
                    FromCentre(v - (axis * along), Fma(along, Of(p->ExtentY), Of(p->Radius)), out distance, out normal);
                    return;
                }

            default:
                Turned(p, x, y, z, out distance, out normal);
                return;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FromCentre(Packet3 v, Floats radius, out Floats distance, out Packet3 normal)
    {
        var length = v.Length();
        distance = length - radius;
        normal = v * (One / Max(length, Of(1e-12f)));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Turned(CompiledPrimitive* p, Floats wx, Floats wy, Floats wz, out Floats distance, out Packet3 normal)
    {
        var x = Fma(wx, Of(p->M00), Fma(wy, Of(p->M01), wz * Of(p->M02)));
        var y = Fma(wx, Of(p->M10), Fma(wy, Of(p->M11), wz * Of(p->M12)));
        var z = Fma(wx, Of(p->M20), Fma(wy, Of(p->M21), wz * Of(p->M22)));
        Packet3 own;
        if (p->Shape == PrimitiveShape.Box)
        {
            var qx = Vector256.Abs(x) - Of(p->ExtentX);
            var qy = Vector256.Abs(y) - Of(p->ExtentY);
            var qz = Vector256.Abs(z) - Of(p->ExtentZ);
            var outX = Max(qx, Floats.Zero);
            var outY = Max(qy, Floats.Zero);
            var outZ = Max(qz, Floats.Zero);
            var length = Length(outX, outY, outZ);
            var scale = One / Max(length, Of(1e-12f));
            own = new Packet3(CopySign(outX * scale, x), CopySign(outY * scale, y), CopySign(outZ * scale, z));
            distance = length + Min(Max(qx, Max(qy, qz)), Floats.Zero) - Of(p->Radius);
        }
        else if (p->Shape == PrimitiveShape.Cylinder)
        {
            var radial = Vector256.Sqrt(Fma(x, x, z * z));
            var qr = radial - Of(p->ExtentX);
            var qy = Vector256.Abs(y) - Of(p->ExtentY);
            var outR = Max(qr, Floats.Zero);
            var outY = Max(qy, Floats.Zero);
            var length = Vector256.Sqrt(Fma(outR, outR, outY * outY));
            var scale = One / Max(length, Of(1e-12f));
            var side = outR * scale / Max(radial, Of(1e-12f));
            own = new Packet3(x * side, CopySign(outY * scale, y), z * side);
            distance = length + Min(Max(qr, qy), Floats.Zero) - Of(p->Radius);
        }
        else if (p->Shape == PrimitiveShape.Torus)
        {
            var radial = Vector256.Sqrt(Fma(x, x, y * y));
            var ring = radial - Of(p->ExtentX);
            var length = Vector256.Sqrt(Fma(ring, ring, z * z));
            var scale = One / Max(length, Of(1e-12f));
            var side = ring * scale / Max(radial, Of(1e-12f));
            own = new Packet3(x * side, y * side, z * scale);
            distance = length - Of(p->Radius);
        }
        else
        {
            SolidField.Gradient(p, x, y, z, out distance, out own);
        }

        normal = new Packet3(
            Fma(own.X, Of(p->M00), Fma(own.Y, Of(p->M10), own.Z * Of(p->M20))),
            Fma(own.X, Of(p->M01), Fma(own.Y, Of(p->M11), own.Z * Of(p->M21))),
            Fma(own.X, Of(p->M02), Fma(own.Y, Of(p->M12), own.Z * Of(p->M22))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats CopySign(Floats magnitude, Floats sign) => magnitude | (sign & Of(-0f));

    /// <summary>A surface before its material is looked up.</summary>
    internal struct Candidate
    {
        public Floats Distance;
        public Packet3 Normal;
        public Packet3 Albedo;

        /// <summary>Index of the nearest primitive, as a float.</summary>
        public Floats Primitive;
    }
}
