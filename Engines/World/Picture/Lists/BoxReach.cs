using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sora.Engines.World.Picture.Lists;

/// <summary>
/// What a widening beam can meet of the box around a solid. A long plank or a pavement fills little of its bounding sphere, so the beam's
/// axis is sphere-traced through the box's own distance instead. Errs on the side of touching.
/// </summary>
internal static unsafe class BoxReach
{
    private const int MostSteps = 16;

    /// <summary>Metres: below this bounding radius the sphere is cheap and close enough.</summary>
    private const float LeastBoundRadius = 1f;

    /// <summary>Metres: closer than this counts as touching.</summary>
    private const float Touching = 0.002f;

    /// <summary>Whether a primitive has a box that is large enough for the closer look to pay.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWorthwhile(CompiledPrimitive* p) => p->BoundRadius > LeastBoundRadius && p->HalfX > 0;

    /// <summary>Where balls along an axis, of radius <paramref name="radius"/> + s·<paramref name="spread"/> at s metres, first touch the box.</summary>
    /// <param name="from">Not before this many metres; the same for <paramref name="to"/>.</param>
    /// <returns>A lower bound of s, or <see cref="float.PositiveInfinity"/> where they never touch.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float First(CompiledPrimitive* box, Vector3 origin, Vector3 axis, float radius, float spread, float from, float to)
    {
        var s = from;
        for (var i = 0; i < MostSteps; i++)
        {
            var free = Distance(box, origin + (axis * s)) - radius - (s * spread);
            if (free < Touching)
            {
                return s;
            }

            s += free / (1 + spread);
            if (s > to)
            {
                return float.PositiveInfinity;
            }
        }

        return s;
    }

    /// <summary>Metres from a point to the box grown by its margin; negative inside.</summary>
    public static float Distance(CompiledPrimitive* box, Vector3 point)
    {
        var (wx, wy, wz) = (point.X - box->X, point.Y - box->Y, point.Z - box->Z);
        var x = MathF.Abs((wx * box->M00) + (wy * box->M01) + (wz * box->M02)) - box->HalfX;
        var y = MathF.Abs((wx * box->M10) + (wy * box->M11) + (wz * box->M12)) - box->HalfY;
        var z = MathF.Abs((wx * box->M20) + (wy * box->M21) + (wz * box->M22)) - box->HalfZ;
        var outside = new Vector3(MathF.Max(x, 0), MathF.Max(y, 0), MathF.Max(z, 0));
        var inside = MathF.Min(MathF.Max(x, MathF.Max(y, z)), 0);
        return ExactVector.Length(outside) + inside - box->Radius - box->Margin;
    }
}
