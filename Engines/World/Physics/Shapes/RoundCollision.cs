namespace Sora.Engines.World.Physics;

/// <summary>Spheres and capsules, which are segments with a radius, against each other and against boxes.</summary>
internal static class RoundCollision
{
    private const int GoldenSteps = 40;
    private const double Golden = 0.61803398874989485;

    public static int RoundRound(in Placed a, in Placed b, double margin, Span<ContactPoint> points)
    {
        var (p, q) = ClosestOnSegments(a, b);
        var apart = q - p;
        var distance = apart.Length;
        double ra = a.Shape.Radius, rb = b.Shape.Radius, separation = distance - ra - rb;
        if (separation > margin)
        {
            return 0;
        }

        var normal = apart.Normalized(Vector3d.UnitY);
        points[0] = new(p + (normal * (ra + (separation / 2))), normal, separation);
        return 1;
    }

    public static int BoxRound(in Placed box, in Placed round, double margin, Span<ContactPoint> points)
    {
        var center = box.Rotation.Unrotate(round.Position - box.Position);
        var axis = box.Rotation.Unrotate(round.Rotation.Rotate(Vector3d.UnitY)) * round.Shape.HalfAxis;
        if (round.Shape.HalfAxis == 0)
        {
            return AddPoint(box, center, round.Shape.Radius, margin, points, 0);
        }

        // Both ends carry a resting capsule; the nearest point in between matters when it lies across an edge.
        var count = AddPoint(box, center - axis, round.Shape.Radius, margin, points, 0);
        count = AddPoint(box, center + axis, round.Shape.Radius, margin, points, count);
        var t = NearestAlong(center, axis, box.Shape.Half);
        return Math.Abs(t) < 0.98 ? AddPoint(box, center + (axis * t), round.Shape.Radius, margin, points, count) : count;
    }

    private static int AddPoint(in Placed box, Vector3d local, double radius, double margin, Span<ContactPoint> points, int count)
    {
        var (surface, normal, distance) = Nearest(local, box.Shape.Half);
        var separation = distance - radius;
        if (separation > margin)
        {
            return count;
        }

        points[count] = new(box.Position + box.Rotation.Rotate(surface + (normal * (separation / 2))), box.Rotation.Rotate(normal), separation);
        return count + 1;
    }

    /// <summary>Nearest point of the box's surface, outward normal, and signed distance.</summary>
    private static (Vector3d Surface, Vector3d Normal, double Distance) Nearest(Vector3d p, Vector3d half)
    {
        var inside = new Vector3d(Math.Clamp(p.X, -half.X, half.X), Math.Clamp(p.Y, -half.Y, half.Y), Math.Clamp(p.Z, -half.Z, half.Z));
        var out_ = p - inside;
        if (out_.LengthSquared > 1e-24)
        {
            var distance = out_.Length;
            return (inside, out_ / distance, distance);
        }

        var depth = half - p.Abs();
        if (depth.X <= depth.Y && depth.X <= depth.Z)
        {
            var s = p.X < 0 ? -1 : 1;
            return (p with { X = half.X * s }, Vector3d.UnitX * s, -depth.X);
        }

        if (depth.Y <= depth.Z)
        {
            var s = p.Y < 0 ? -1 : 1;
            return (p with { Y = half.Y * s }, Vector3d.UnitY * s, -depth.Y);
        }

        var sz = p.Z < 0 ? -1 : 1;
        return (p with { Z = half.Z * sz }, Vector3d.UnitZ * sz, -depth.Z);
    }

    /// <summary>Parameter −1 … 1 of the axis point nearest to the box: the distance is convex along a line, so golden section finds it.</summary>
    private static double NearestAlong(Vector3d center, Vector3d axis, Vector3d half)
    {
        double low = -1, high = 1;
        double Distance(double t) => Nearest(center + (axis * t), half).Distance;
        for (var i = 0; i < GoldenSteps; i++)
        {
            double x1 = high - (Golden * (high - low)), x2 = low + (Golden * (high - low));
            if (Distance(x1) < Distance(x2))
            {
                high = x2;
            }
            else
            {
                low = x1;
            }
        }

        return (low + high) / 2;
    }

    /// <summary>Closest points of two segments (Ericson, Real-Time Collision Detection, 5.1.9).</summary>
    private static (Vector3d P, Vector3d Q) ClosestOnSegments(in Placed a, in Placed b)
    {
        Vector3d da = a.Rotation.Rotate(Vector3d.UnitY) * (2 * a.Shape.HalfAxis), db = b.Rotation.Rotate(Vector3d.UnitY) * (2 * b.Shape.HalfAxis);
        Vector3d pa = a.Position - (da / 2), pb = b.Position - (db / 2), r = pa - pb;
        double aa = da.LengthSquared, e = db.LengthSquared, f = Vector3d.Dot(db, r), s, t;
        if (aa <= 1e-18 && e <= 1e-18)
        {
            return (pa, pb);
        }

        if (aa <= 1e-18)
        {
            return (pa, pb + (db * Math.Clamp(f / e, 0, 1)));
        }

        var c = Vector3d.Dot(da, r);
        if (e <= 1e-18)
        {
            return (pa + (da * Math.Clamp(-c / aa, 0, 1)), pb);
        }

        double dot = Vector3d.Dot(da, db), denominator = (aa * e) - (dot * dot);
        s = denominator > 1e-12 * aa * e ? Math.Clamp(((dot * f) - (c * e)) / denominator, 0, 1) : 0.5;
        t = ((dot * s) + f) / e;
        if (t < 0)
        {
            (t, s) = (0, Math.Clamp(-c / aa, 0, 1));
        }
        else if (t > 1)
        {
            (t, s) = (1, Math.Clamp((dot - c) / aa, 0, 1));
        }

        return (pa + (da * s), pb + (db * t));
    }
}
