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

    /// <summary>What rays can meet that leave a ball and spread: whole runs first, then single primitives.</summary>
    /// <param name="spread">Metres from the axis to the widest ray at one metre.</param>
    /// <param name="clear">Whether solids that can be seen through are taken, too.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ByBeam(CompiledScene scene, Vector3 centre, float radius, Vector3 axis, float spread, bool clear, PrimitiveList list)
    {
        list.Clear();
        foreach (ref readonly var run in scene.Runs)
        {
            if (!InBeam(new Vector3(run.X, run.Y, run.Z) - centre, run.Radius + radius, axis, spread))
            {
                continue;
            }

            var before = list.Count;
            for (var p = scene.Primitives + run.First; p < scene.Primitives + run.First + run.Count; p++)
            {
                if ((clear || p->Look.RefractiveIndex == 0)
                    && InBeam(new Vector3(p->BoundX, p->BoundY, p->BoundZ) - centre, p->BoundRadius + radius, axis, spread))
                {
                    list.Add(p);
                }
            }

            list.EndRun(before, run.Blend);
        }
    }

    /// <summary>What reaches into a ball: clear solids and others in a list each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ByBall(CompiledScene scene, Vector3 centre, float radius, PrimitiveList clear, PrimitiveList solid)
    {
        clear.Clear();
        solid.Clear();
        foreach (ref readonly var run in scene.Runs)
        {
            var reach = run.Radius + radius;
            if (ExactVector.LengthSquared(new Vector3(run.X, run.Y, run.Z) - centre) >= reach * reach)
            {
                continue;
            }

            var (clearBefore, before) = (clear.Count, solid.Count);
            for (var p = scene.Primitives + run.First; p < scene.Primitives + run.First + run.Count; p++)
            {
                var own = p->BoundRadius + radius;
                if (ExactVector.LengthSquared(new Vector3(p->BoundX, p->BoundY, p->BoundZ) - centre) < own * own
                    && (!BoxReach.IsWorthwhile(p) || BoxReach.Distance(p, centre) < radius))
                {
                    (p->Look.RefractiveIndex > 0 ? clear : solid).Add(p);
                }
            }

            clear.EndRun(clearBefore, run.Blend);
            solid.EndRun(before, run.Blend);
        }
    }

    /// <summary>What may stand between the points of a ball and a lamp. Lamps cast no shadow, nor does what can be seen through.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Between(CompiledScene scene, Vector3 centre, float radius, Vector3 lamp, float lampRadius, PrimitiveList list)
    {
        list.Clear();
        var way = lamp - centre;
        var length2 = MathF.Max(ExactVector.LengthSquared(way), 1e-6f);
        var wide = MathF.Max(radius, lampRadius);
        foreach (ref readonly var run in scene.Runs)
        {
            if (!IsBetween(new Vector3(run.X, run.Y, run.Z) - centre, run.Radius + wide, way, length2))
            {
                continue;
            }

            var before = list.Count;
            for (var p = scene.Primitives + run.First; p < scene.Primitives + run.First + run.Count; p++)
            {
                if (p->Look.Glow == 0 && p->Look.RefractiveIndex == 0
                    && IsBetween(new Vector3(p->BoundX, p->BoundY, p->BoundZ) - centre, p->BoundRadius + wide, way, length2)
                    && (!BoxReach.IsWorthwhile(p)
                        || !float.IsPositiveInfinity(BoxReach.First(p, centre, way * (1 / MathF.Sqrt(length2)), wide + 0.02f, 0, 0, MathF.Sqrt(length2)))))
                {
                    list.Add(p);
                }
            }

            list.EndRun(before, run.Blend);
        }
    }

    private static bool IsBetween(Vector3 to, float reach, Vector3 way, float length2)
    {
        var along = Math.Clamp(ExactVector.Dot(to, way) / length2, 0, 1);
        return ExactVector.LengthSquared(to - (way * along)) < reach * reach;
    }

    private static bool InBeam(Vector3 to, float reach, Vector3 axis, float spread)
    {
        var along = ExactVector.Dot(to, axis);
        if (along <= -reach)
        {
            return false;
        }

        var wide = (reach * MathF.Sqrt(1 + (spread * spread))) + (MathF.Max(along, 0) * spread);
        return ExactVector.LengthSquared(to) - (along * along) < wide * wide;
    }

    /// <summary>
    /// For points within a sphere: what is close enough to occlude, and what may shadow them. The shadow's volume widens away from the
    /// points, as penumbrae do.
    /// </summary>
    /// <param name="lift">How far from the points shadow rays begin, metres: matters to the tight test of long boxes.</param>
    /// <param name="reach">How far occlusion reaches, metres.</param>
    /// <param name="widening">Metres of penumbra for each metre towards the light.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AroundPoints(
        CompiledScene scene, Vector3 centre, float radius, float lift, float reach, Vector3 light, float widening, PrimitiveList close, PrimitiveList shadow)
    {
        close.Clear();
        shadow.Clear();
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

                if (isShadow && p->Look.RefractiveIndex == 0 && CastsOn(to, own, light, widening, out var along)
                    && (!BoxReach.IsWorthwhile(p) || !float.IsPositiveInfinity(BoxReach.First(
                        p, centre, light, radius + lift, widening, MathF.Max(along - own - (MathF.Max(along, 0) * widening), 0), MathF.Max(along + own, 0)))))
                {
                    shadow.Add(p);
                }
            }

            close.EndRun(closeBefore, run.Blend);
            shadow.EndRun(shadowBefore, run.Blend);
        }
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
