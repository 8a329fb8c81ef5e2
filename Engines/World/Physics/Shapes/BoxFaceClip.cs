namespace Sora.Engines.World.Physics;

/// <summary>Contact points of a reference box's face and another box's most opposed face (Sutherland and Hodgman clipping).</summary>
internal static class BoxFaceClip
{
    private const int MaxVertices = 8;

    /// <summary>Normals point from the reference box to the other.</summary>
    public static int Find(
        in Placed reference, in Placed other, ReadOnlySpan<Vector3d> axes, ReadOnlySpan<Vector3d> otherAxes, int face, double margin, Span<ContactPoint> points)
    {
        var normal = axes[face];
        if (Vector3d.Dot(normal, other.Position - reference.Position) < 0)
        {
            normal = -normal;
        }

        Span<Vector3d> polygon = stackalloc Vector3d[MaxVertices];
        Span<Vector3d> clipped = stackalloc Vector3d[MaxVertices];
        var count = IncidentFace(other, otherAxes, normal, polygon);
        var half = reference.Shape.Half;
        for (var k = 0; k < 3 && count > 0; k++)
        {
            if (k == face)
            {
                continue;
            }

            count = Clip(polygon, count, clipped, axes[k], Vector3d.Dot(axes[k], reference.Position) + half[k]);
            count = Clip(clipped, count, polygon, -axes[k], half[k] - Vector3d.Dot(axes[k], reference.Position));
        }

        var found = 0;
        var level = Vector3d.Dot(normal, reference.Position) + half[face];
        for (var i = 0; i < count; i++)
        {
            var separation = Vector3d.Dot(normal, polygon[i]) - level;
            if (separation < margin)
            {
                points[found++] = new(polygon[i] - (normal * (separation / 2)), normal, separation);
            }
        }

        return found;
    }

    private static int IncidentFace(in Placed other, ReadOnlySpan<Vector3d> axes, Vector3d normal, Span<Vector3d> polygon)
    {
        var k = 0;
        var most = -1.0;
        for (var i = 0; i < 3; i++)
        {
            var along = Math.Abs(Vector3d.Dot(axes[i], normal));
            if (along > most)
            {
                (most, k) = (along, i);
            }
        }

        var half = other.Shape.Half;
        int u = (k + 1) % 3, v = (k + 2) % 3;
        var center = other.Position - (axes[k] * (half[k] * Math.Sign(Vector3d.Dot(axes[k], normal))));
        Vector3d du = axes[u] * half[u], dv = axes[v] * half[v];
        polygon[0] = center + du + dv;
        polygon[1] = center - du + dv;
        polygon[2] = center - du - dv;
        polygon[3] = center + du - dv;
        return 4;
    }

    /// <summary>Keeps what lies where axis · p ≤ limit.</summary>
    private static int Clip(ReadOnlySpan<Vector3d> from, int count, Span<Vector3d> to, Vector3d axis, double limit)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            Vector3d p = from[i], q = from[(i + 1) % count];
            double dp = Vector3d.Dot(axis, p) - limit, dq = Vector3d.Dot(axis, q) - limit;
            if (dp <= 0 && kept < MaxVertices)
            {
                to[kept++] = p;
            }

            if (((dp < 0 && dq > 0) || (dp > 0 && dq < 0)) && kept < MaxVertices)
            {
                to[kept++] = Vector3d.Lerp(p, q, dp / (dp - dq));
            }
        }

        return kept;
    }
}
