using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics;

/// <summary>Anything against a plane or a terrain: the normal is the ground's, the points are the other's lowest.</summary>
internal static class GroundCollision
{
    public static int Find(in Placed ground, in Placed other, double margin, Span<ContactPoint> points)
    {
        Span<Vector3d> probes = stackalloc Vector3d[Probes.Most];
        return ground.Shape.Kind == ShapeKind.Plane ? OnPlane(ground, other, margin, points, probes) : OnTerrain(ground, other, margin, points, probes);
    }

    private static int OnPlane(in Placed plane, in Placed other, double margin, Span<ContactPoint> points, Span<Vector3d> probes)
    {
        var up = plane.Axis;
        if (Vector3d.Dot(other.Position - plane.Position, up) - other.Shape.BoundingRadius > margin)
        {
            return 0;
        }

        var found = 0;
        var count = Probes.Find(other, up, probes);
        for (var i = 0; i < count; i++)
        {
            var separation = Vector3d.Dot(probes[i] - plane.Position, up);
            if (separation < margin)
            {
                found = Keep(points, found, new(probes[i] - (up * (separation / 2)), up, separation));
            }
        }

        return found;
    }

    private static int OnTerrain(in Placed terrain, in Placed other, double margin, Span<ContactPoint> points, Span<Vector3d> probes)
    {
        var field = (HeightField)terrain.Shape.Form!;
        if (other.Position.Y - other.Shape.BoundingRadius - terrain.Position.Y - field.Highest > margin)
        {
            return 0;
        }

        // The normal below the middle says which points are lowest; each then meets the ground where it is. A round
        // body's lowest point depends on the normal there, so it is looked for twice.
        var middle = other.Position - terrain.Position;
        var (_, up) = field.At(middle.X, middle.Z);
        if (other.Shape.Kind == ShapeKind.Sphere)
        {
            for (var i = 0; i < 2; i++)
            {
                var foot = middle - (up * other.Shape.Radius);
                (_, up) = field.At(foot.X, foot.Z);
            }
        }

        var found = 0;
        var count = Probes.Find(other, up, probes);
        for (var i = 0; i < count; i++)
        {
            var local = probes[i] - terrain.Position;
            var (height, normal) = field.At(local.X, local.Z);
            var separation = (local.Y - height) * normal.Y;
            if (separation < margin)
            {
                found = Keep(points, found, new(probes[i] - (normal * (separation / 2)), normal, separation));
            }
        }

        return found;
    }

    /// <summary>Adds the point, in place of the highest one when there is no more room.</summary>
    private static int Keep(Span<ContactPoint> points, int found, in ContactPoint point)
    {
        if (found < Collision.MaxPartPoints && found < points.Length)
        {
            points[found] = point;
            return found + 1;
        }

        var highest = 0;
        for (var i = 1; i < found; i++)
        {
            highest = points[i].Separation > points[highest].Separation ? i : highest;
        }

        if (found > 0 && point.Separation < points[highest].Separation)
        {
            points[highest] = point;
        }

        return found;
    }
}
