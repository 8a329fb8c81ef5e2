using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Textures;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>Materials and patterns of solids, in their own space so that they move with them. Each primitive of a packet once.</summary>
[SkipLocalsInit]
internal static unsafe class SolidPattern
{
    private static readonly Vector3 Snow = new(0.84f, 0.87f, 0.92f);

    /// <param name="pixel">Metres that a pixel spans.</param>
    /// <param name="mask">Lanes that met a primitive; the others of the sample are left as they are.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply(
        CompiledScene scene, in SurfaceField.Candidate nearest, in Packet3 point, Floats pixel, Floats mask, ref SurfaceSample sample)
    {
        sample.Normal = Packet3.Select(mask, nearest.Normal, sample.Normal);
        sample.Albedo = Packet3.Select(mask, nearest.Albedo, sample.Albedo);
        var left = Vector256.ExtractMostSignificantBits(mask);
        while (left != 0)
        {
            var index = nearest.Primitive.GetElement(BitOperations.TrailingZeroCount(left));
            var own = Vector256.Equals(nearest.Primitive, Of(index)) & mask;
            left &= ~Vector256.ExtractMostSignificantBits(own);

            // Where rounding lost what a ray had met, the first stands in: unset memory would not be the same everywhere.
            var p = scene.Primitives + Math.Max(0, (int)index);
            ref var look = ref p->Look;
            sample.Reflectance = Select(own, Of(look.Reflectance), sample.Reflectance);
            sample.Roughness = Select(own, Of(look.Roughness), sample.Roughness);
            sample.Metalness = Select(own, Of(look.Metalness), sample.Metalness);
            sample.Wrap = Select(own, Of(look.Wrap), sample.Wrap);
            sample.Fuzz = Select(own, Of(look.Fuzz), sample.Fuzz);
            sample.Glow = Select(own, Of(look.Glow), sample.Glow);
            if (index < scene.Snowed)
            {
                sample.Albedo = Packet3.Select(own, Packet3.Mix(sample.Albedo, Packet3.Of(Snow), SmoothStep(0.35f, 0.75f, sample.Normal.Y)), sample.Albedo);
            }

            if (p->Texture >= 0)
            {
                TexturePattern.Apply(scene.Textures[p->Texture], p, ToOwn(p, point), sample.Normal, pixel, own, ref sample);
            }
            else if (look.Material == SurfaceMaterial.Clay)
            {
                Clay(p, ToOwn(p, point), pixel, own, ref sample);
            }
            else if (HasPattern(look.Material))
            {
                Apply(p, ToOwn(p, point), pixel, own, ref sample);
            }
        }
    }

    private static bool HasPattern(SurfaceMaterial material) =>
        material is SurfaceMaterial.Wood or SurfaceMaterial.Stone or SurfaceMaterial.Fur or SurfaceMaterial.Cloth or SurfaceMaterial.Checker
            or SurfaceMaterial.Rubber;

    private static Packet3 ToOwn(CompiledPrimitive* p, in Packet3 point)
    {
        var (x, y, z) = (point.X - Of(p->X), point.Y - Of(p->Y), point.Z - Of(p->Z));
        return new Packet3(
            Fma(x, Of(p->M00), Fma(y, Of(p->M01), z * Of(p->M02))),
            Fma(x, Of(p->M10), Fma(y, Of(p->M11), z * Of(p->M12))),
            Fma(x, Of(p->M20), Fma(y, Of(p->M21), z * Of(p->M22))));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Apply(CompiledPrimitive* p, in Packet3 own, Floats pixel, Floats mask, ref SurfaceSample sample)
    {
        var level = p->Look.Material switch
        {
            SurfaceMaterial.Wood => Wood(p, own, pixel),
            SurfaceMaterial.Stone => One + (Mottle(own, pixel, 34) * Of(0.5f)) + (Mottle(own, pixel, 6) * Of(0.35f)),
            SurfaceMaterial.Fur => One + (Mottle(new Packet3(own.X, own.Y * Of(0.25f), own.Z), pixel, 130) * Of(0.75f)) + (Mottle(own, pixel, 9) * Of(0.35f)),
            SurfaceMaterial.Cloth => One + (Mottle(own, pixel, 240) * Of(0.22f)) + (Mottle(own, pixel, 5) * Of(0.14f)),
            SurfaceMaterial.Checker => Mix(One, Of(1.75f), Squares(own)),
            _ => Seam(p, own, pixel),
        };
        sample.Albedo = Packet3.Select(mask, sample.Albedo * Max(level, Of(0.1f)), sample.Albedo);
    }

    /// <summary>Lumps of the hand and ridges of fingertips, as slopes of the surface.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Clay(CompiledPrimitive* p, in Packet3 own, Floats pixel, Floats mask, ref SurfaceSample sample)
    {
        const float Step = 0.004f;
        var here = Hand(own, pixel);
        var slope = new Packet3(
            Hand(new Packet3(own.X + Of(Step), own.Y, own.Z), pixel) - here,
            Hand(new Packet3(own.X, own.Y + Of(Step), own.Z), pixel) - here,
            Hand(new Packet3(own.X, own.Y, own.Z + Of(Step)), pixel) - here);
        var world = new Packet3(
            Fma(slope.X, Of(p->M00), Fma(slope.Y, Of(p->M10), slope.Z * Of(p->M20))),
            Fma(slope.X, Of(p->M01), Fma(slope.Y, Of(p->M11), slope.Z * Of(p->M21))),
            Fma(slope.X, Of(p->M02), Fma(slope.Y, Of(p->M12), slope.Z * Of(p->M22))));
        var bent = Packet3.MultiplyAdd(world, Of(-1.1f), sample.Normal).Normalized();
        sample.Normal = Packet3.Select(mask, bent, sample.Normal);
        sample.Albedo = Packet3.Select(mask, sample.Albedo * Fma(here, Of(0.22f), One), sample.Albedo);
    }

    private static Floats Hand(in Packet3 own, Floats pixel)
    {
        var lumps = Mottle(own, pixel, 22);
        var whorl = Mottle(own, pixel, 11);
        var ridges = Vector256.Abs(Fraction(whorl * Of(9)) - Of(0.5f)) * SmoothStep(0.02f, 0.2f, Mottle(new Packet3(own.Z, own.X, own.Y), pixel, 7));
        return Fma(lumps, Of(1.3f), ridges * Of(0.45f));
    }

    /// <summary>Noise of three axes from two planes, −½ to ½.</summary>
    private static Floats Mottle(in Packet3 own, Floats pixel, float perMetre)
    {
        var f = Of(perMetre);
        var fade = Saturate(Fma(pixel, Of(-1.6f * perMetre), Of(1.6f)));
        var a = Noise.Smooth(Fma(own.X, f, own.Y * Of(0.37f * perMetre)), own.Z * f);
        var b = Noise.Smooth(Fma(own.Y, f, own.Z * Of(0.41f * perMetre)), Fma(own.X, Of(0.6f * perMetre), Of(31)));
        return (Fma(a, Of(0.5f), b * Of(0.5f)) - Of(0.5f)) * fade;
    }

    /// <summary>Rings of a trunk whose heart lies outside the piece, along its longest side.</summary>
    private static Floats Wood(CompiledPrimitive* p, in Packet3 own, Floats pixel)
    {
        var (along, u, v) = (p->ExtentX >= p->ExtentY && p->ExtentX >= p->ExtentZ) ? (own.X, own.Y, own.Z)
            : p->ExtentZ > p->ExtentY ? (own.Z, own.X, own.Y) : (own.Y, own.Z, own.X);
        var shift = Of((p->Index * 0.618f % 1f * 3) + 0.31f);
        var warp = Noise.Smooth(Fma(along, Of(1.9f), shift), (u + v) * Of(7)) * Of(0.02f);
        var radius = Vector256.Sqrt(Fma(u + Of(0.17f), u + Of(0.17f), (v + Of(0.29f)) * (v + Of(0.29f)))) + warp;
        var rings = Noise.Smooth(radius * Of(85), Fma(along, Of(0.8f), shift));
        var fibre = Noise.Smooth(radius * Of(520), Fma(along, Of(16), shift));
        var coarse = Saturate(Fma(pixel, Of(-1.6f * 85), Of(1.6f)));
        var fine = Saturate(Fma(pixel, Of(-1.6f * 520), Of(1.6f)));
        return One + ((rings - Of(0.5f)) * coarse * Of(0.42f)) + ((fibre - Of(0.5f)) * fine * Of(0.18f)) + ((shift - Of(1.8f)) * Of(0.04f));
    }

    private static Floats Squares(in Packet3 own)
    {
        var f = Of(8);
        var sum = Vector256.Floor((own.X * f) + Of(0.013f)) + Vector256.Floor((own.Y * f) + Of(0.017f)) + Vector256.Floor((own.Z * f) + Of(0.019f));
        return Vector256.Abs(sum - (Of(2) * Vector256.Floor(sum * Of(0.5f))));
    }

    /// <summary>The mould's seam around a ball, by which one sees it roll.</summary>
    private static Floats Seam(CompiledPrimitive* p, in Packet3 own, Floats pixel)
    {
        if (p->Shape != PrimitiveShape.Sphere)
        {
            return One;
        }

        var width = Of(p->Radius * 0.045f);
        var offset = Vector256.Abs(own.X);
        var cover = Saturate((width + (pixel * Of(0.5f)) - offset) / Max(pixel, Of(1e-4f)));
        return One - (cover * Of(0.45f));
    }
}
