namespace Sora.Engines.World.Physics;

/// <summary>
/// Two boxes: separating axes (Gottschalk, OBBTree, 1996), then either the incident face clipped against the reference face
/// or the closest points of two edges. Separations are exact for overlapping boxes and along the best axis for near ones.
/// </summary>
internal static class BoxCollision
{
    // An edge axis must be clearly better than a face axis, or resting boxes would flicker between the two.
    private const double FacePreference = 0.0005;

    public static int Find(in Placed a, in Placed b, double margin, Span<ContactPoint> points)
    {
        var apart = b.Position - a.Position;
        if (apart.Length - a.Shape.BoundingRadius - b.Shape.BoundingRadius > margin)
        {
            return 0;
        }

        Span<Vector3d> ax = [a.Rotation.Rotate(Vector3d.UnitX), a.Rotation.Rotate(Vector3d.UnitY), a.Rotation.Rotate(Vector3d.UnitZ)];
        Span<Vector3d> bx = [b.Rotation.Rotate(Vector3d.UnitX), b.Rotation.Rotate(Vector3d.UnitY), b.Rotation.Rotate(Vector3d.UnitZ)];
        Vector3d ha = a.Shape.Half, hb = b.Shape.Half;

        double bestFace = double.NegativeInfinity, bestEdge = double.NegativeInfinity;
        var face = 0;
        Vector3d edgeNormal = default;
        (int A, int B) edges = default;
        for (var i = 0; i < 6; i++)
        {
            var axis = i < 3 ? ax[i] : bx[i - 3];
            var gap = Gap(axis, apart, ax, ha, bx, hb);
            if (gap > margin)
            {
                return 0;
            }

            if (gap > bestFace)
            {
                (bestFace, face) = (gap, i);
            }
        }

        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                var axis = Vector3d.Cross(ax[i], bx[j]);
                var length = axis.Length;
                if (length < 1e-6)
                {
                    continue;
                }

                axis /= length;
                var gap = Gap(axis, apart, ax, ha, bx, hb);
                if (gap > margin)
                {
                    return 0;
                }

                if (gap > bestEdge)
                {
                    (bestEdge, edgeNormal, edges) = (gap, axis, (i, j));
                }
            }
        }

        if (bestEdge > bestFace + FacePreference)
        {
            if (Vector3d.Dot(edgeNormal, apart) < 0)
            {
                edgeNormal = -edgeNormal;
            }

            points[0] = EdgeEdge(a, b, ax, bx, edges, edgeNormal, bestEdge);
            return 1;
        }

        return face < 3
            ? BoxFaceClip.Find(a, b, ax, bx, face, margin, points)
            : Flip(BoxFaceClip.Find(b, a, bx, ax, face - 3, margin, points), points);
    }

    private static int Flip(int count, Span<ContactPoint> points)
    {
        for (var i = 0; i < count; i++)
        {
            points[i] = points[i].Flipped;
        }

        return count;
    }

    private static double Gap(Vector3d axis, Vector3d apart, ReadOnlySpan<Vector3d> ax, Vector3d ha, ReadOnlySpan<Vector3d> bx, Vector3d hb) =>
        Math.Abs(Vector3d.Dot(axis, apart)) - Reach(axis, ax, ha) - Reach(axis, bx, hb);

    private static double Reach(Vector3d axis, ReadOnlySpan<Vector3d> frame, Vector3d half) =>
        (half.X * Math.Abs(Vector3d.Dot(axis, frame[0]))) + (half.Y * Math.Abs(Vector3d.Dot(axis, frame[1]))) + (half.Z * Math.Abs(Vector3d.Dot(axis, frame[2])));

    private static ContactPoint EdgeEdge(
        in Placed a, in Placed b, ReadOnlySpan<Vector3d> ax, ReadOnlySpan<Vector3d> bx, (int A, int B) edges, Vector3d normal, double gap)
    {
        var p = a.Position;
        var q = b.Position;
        for (var k = 0; k < 3; k++)
        {
            if (k != edges.A)
            {
                p += ax[k] * (a.Shape.Half[k] * Math.Sign(Vector3d.Dot(ax[k], normal)));
            }

            if (k != edges.B)
            {
                q -= bx[k] * (b.Shape.Half[k] * Math.Sign(Vector3d.Dot(bx[k], normal)));
            }
        }

        // Closest points of the two edge lines.
        Vector3d u = ax[edges.A], v = bx[edges.B], r = q - p;
        double uv = Vector3d.Dot(u, v), denominator = 1 - (uv * uv);
        var s = (Vector3d.Dot(u, r) - (uv * Vector3d.Dot(v, r))) / denominator;
        var t = ((uv * Vector3d.Dot(u, r)) - Vector3d.Dot(v, r)) / denominator;
        return new(((p + (u * s)) + (q + (v * t))) / 2, normal, gap);
    }
}
