using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sora.Engines.World.Picture.Lists;

/// <summary>A bundle of rays from one point.</summary>
/// <param name="Axis">Unit.</param>
/// <param name="Cos">Cosine of half the opening angle.</param>
/// <param name="Pixel">Metres a pixel at one metre: a box counts as touched where its silhouette is within a pixel.</param>
internal readonly unsafe record struct Cone(Vector3 Apex, Vector3 Axis, float Cos, float Sin, float Pixel)
{
    /// <summary>Metres along the axis before which no ray of the cone meets a primitive; infinite where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Reach(CompiledPrimitive* p)
    {
        if (!Touches(p->BoundX, p->BoundY, p->BoundZ, p->BoundRadius))
        {
            return float.PositiveInfinity;
        }

        var middle = new Vector3(p->BoundX, p->BoundY, p->BoundZ) - Apex;
        if (!BoxReach.IsWorthwhile(p))
        {
            return ExactVector.Length(middle) - p->BoundRadius;
        }

        var along = ExactVector.Dot(middle, Axis);
        return BoxReach.First(p, Apex, Axis, 0, (Sin / Cos) + Pixel, MathF.Max(along - p->BoundRadius, 0), along + p->BoundRadius);
    }

    /// <summary>Whether the cone may touch a sphere: distance of its centre from the axis, turned by the opening angle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Touches(float x, float y, float z, float radius)
    {
        var v = new Vector3(x, y, z) - Apex;
        var along = ExactVector.Dot(v, Axis);
        var across2 = ExactVector.LengthSquared(v) - (along * along);
        var reach = radius + (along * Sin);
        return reach > 0 && across2 * Cos * Cos <= reach * reach;
    }
}

/// <summary>Makes the short lists: first whole runs are dropped by their bounding sphere, then single primitives.</summary>
[SkipLocalsInit]
internal static unsafe class Culling
{
    /// <summary>What rays in a cone can meet, and between which distances from the apex.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ByCone(CompiledScene scene, in Cone cone, PrimitiveList list)
    {
        list.Clear();
        foreach (ref readonly var run in scene.Runs)
        {
            if (!cone.Touches(run.X, run.Y, run.Z, run.Radius))
            {
                continue;
            }

            var before = list.Count;
            for (var p = scene.Primitives + run.First; p < scene.Primitives + run.First + run.Count; p++)
            {
                if (cone.Reach(p) < float.PositiveInfinity)
                {
                    list.Add(p);
                }
            }

            list.EndRun(before, run.Blend);
        }
    }

    /// <summary>The part of a list that a narrower cone can meet, and between which distances from the apex.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (float Near, float Far) ByCone(PrimitiveList wider, in Cone cone, PrimitiveList list)
    {
        list.Clear();
        var (near, far) = (float.MaxValue, 0f);
        var item = wider.Items;
        for (var run = wider.Runs; run < wider.Runs + wider.RunCount; run++)
        {
            var before = list.Count;
            for (var i = run->Count; i > 0; i--, item++)
            {
                var p = *item;
                var reach = cone.Reach(p);
                if (reach < float.PositiveInfinity)
                {
                    list.Add(p);
                    near = MathF.Min(near, reach);
                    far = MathF.Max(far, ExactVector.Length(new Vector3(p->BoundX, p->BoundY, p->BoundZ) - cone.Apex) + p->BoundRadius);
                }
            }

            list.EndRun(before, run->Blend);
        }

        return (near, far);
    }

    /// <summary>
    /// For points within a sphere: what is close enough to occlude, and what may shadow them. The shadow's volume widens away from the
    /// points, as penumbrae do. Returns between which distances along the light shadows can be cast.
    /// </summary>
    /// <param name="lift">How far from the points shadow rays begin, metres: matters to the tight test of long boxes.</param>
    /// <param name="reach">How far occlusion reaches, metres.</param>
    /// <param name="widening">Metres of penumbra for each metre towards the light.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (float Near, float Far) AroundPoints(
        CompiledScene scene, Vector3 centre, float radius, float lift, float reach, Vector3 light, float widening, PrimitiveList close, PrimitiveList shadow)
    {
        close.Clear();
        shadow.Clear();
        var (near, far) = (float.MaxValue, 0f);
        foreach (ref readonly var run in scene.Runs)
        {
            var toRun = new Vector3(run.X, run.Y, run.Z) - centre;
            var size = run.Radius + radius;
            var isClose = ExactVector.LengthSquared(toRun) < (size + reach) * (size + reach);
            var isShadow = CastsOn(toRun, size, light, widening, out _);
            if (!isClose && !isShadow)
            {
                continue;
            }

            var (closeBefore, shadowBefore) = (close.Count, shadow.Count);
            for (var p = scene.Primitives + run.First; p < scene.Primitives + run.First + run.Count; p++)
            {
                var to = new Vector3(p->BoundX, p->BoundY, p->BoundZ) - centre;
                var own = p->BoundRadius + radius;
                if (isClose && ExactVector.LengthSquared(to) < (own + reach) * (own + reach)
                    && (!BoxReach.IsWorthwhile(p) || BoxReach.Distance(p, centre) < radius + lift + reach))
                {
                    close.Add(p);
                }

                if (isShadow && CastsOn(to, own, light, widening, out var along))
                {
                    var wide = own + (MathF.Max(along, 0) * widening);
                    var (first, last) = (along - wide, along + own);
                    if (BoxReach.IsWorthwhile(p))
                    {
                        (first, last) = (MathF.Max(first, 0), MathF.Max(last, 0));
                        first = BoxReach.First(p, centre, light, radius + lift, widening, first, last);
                        if (float.IsPositiveInfinity(first))
                        {
                            continue;
                        }

                        last = BoxReach.Last(p, centre, light, radius + lift, widening, first, last);
                    }

                    shadow.Add(p);
                    near = MathF.Min(near, first);
                    far = MathF.Max(far, last);
                }
            }

            close.EndRun(closeBefore, run.Blend);
            shadow.EndRun(shadowBefore, run.Blend);
        }

        return (near, far);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CastsOn(Vector3 to, float radius, Vector3 light, float widening, out float along)
    {
        along = ExactVector.Dot(to, light);
        if (along <= -radius)
        {
            return false;
        }

        var wide = radius + (MathF.Max(along, 0) * widening);
        return ExactVector.LengthSquared(to) - (along * along) < wide * wide;
    }
}
