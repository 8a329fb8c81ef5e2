using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Fluids;

/// <summary>
/// How much of a shape lies below a level surface, and where its middle is. Spheres in closed form; polyhedra exactly, by tetrahedra from a
/// point of the surface, to which the cut itself adds nothing; cylinders as prisms of 16 sides with the same volume, capsules in slices.
/// </summary>
internal static class Submersion
{
    private const int Sides = 16;
    private const int Slices = 12;
    private static readonly (double Cos, double Sin)[] Rim = MakeRim();

    /// <summary>Volume below the surface in cubic metres, and its centre in the world.</summary>
    public static (double Volume, Vector3d Center) Below(in Placed placed, double surface)
    {
        var reach = placed.Shape.Reach(placed.Rotation).Y;
        var middle = placed.Position.Y + placed.Rotation.Rotate(placed.Shape.Middle).Y;
        if (middle - reach >= surface)
        {
            return (0, placed.Position);
        }

        if (placed.Shape.Form is Compound compound)
        {
            var sum = Vector3d.Zero;
            var volume = 0.0;
            foreach (var part in compound.Parts)
            {
                var (v, at) = Below(part.On(placed), surface);
                volume += v;
                sum += at * v;
            }

            return (volume, volume > 0 ? sum / volume : placed.Position);
        }

        if (middle + reach <= surface)
        {
            return (placed.Shape.Volume, placed.Position);
        }

        return placed.Shape.Kind switch
        {
            ShapeKind.Sphere => Ball(placed.Position, placed.Shape.Radius, surface),
            ShapeKind.Capsule => Pill(placed, surface),
            ShapeKind.Cylinder => Barrel(placed, surface),
            ShapeKind.Hull => Hull(placed, (ConvexHull)placed.Shape.Form!, surface),
            _ => Brick(placed, surface),
        };
    }

    private static (double Volume, Vector3d Center) Ball(Vector3d center, double radius, double surface)
    {
        // Cap of height h: V = πh²(3r − h)/3, its centre 3(2r − h)²/(4(3r − h)) below the ball's.
        var h = Math.Clamp(surface - center.Y + radius, 0, 2 * radius);
        var below = (2 * radius) - h;
        return (Math.PI * h * h * ((3 * radius) - h) / 3, center - new Vector3d(0, 0.75 * below * below / ((3 * radius) - h), 0));
    }

    /// <summary>A capsule as balls' slices along its axis; each counts by how deep its middle lies against its radius.</summary>
    private static (double Volume, Vector3d Center) Pill(in Placed placed, double surface)
    {
        double r = placed.Shape.Radius, half = placed.Shape.HalfAxis + r, step = 2 * half / Slices, volume = 0;
        var axis = placed.Axis;
        var flat = Math.Sqrt(Math.Max(0, 1 - (axis.Y * axis.Y)));
        var sum = Vector3d.Zero;
        var whole = 0.0;
        for (var i = 0; i < Slices; i++)
        {
            var along = -half + (step * (i + 0.5));
            var past = Math.Max(0, Math.Abs(along) - placed.Shape.HalfAxis);
            var rim = Math.Sqrt(Math.Max(0, (r * r) - (past * past)));
            var at = placed.Position + (axis * along);

            // The part of the disc below the water: a circle's segment, as deep as the disc is steep.
            var depth = surface - at.Y;
            var tall = (rim * flat) + (0.5 * step * Math.Abs(axis.Y));
            var s = Math.Clamp(depth / Math.Max(tall, 1e-9), -1, 1);

            // Within half a per cent of ½ + (asin s + s·√(1 − s²))/π.
            var share = 0.5 + (s * (0.6366 - (0.1366 * s * s)));
            var slice = Math.PI * rim * rim * step;
            whole += slice;
            volume += slice * share;
            sum += (at - new Vector3d(0, 0.5 * tall * (1 - share), 0)) * (slice * share);
        }

        return volume > 0 ? (volume * placed.Shape.Volume / whole, sum / volume) : (0, placed.Position);
    }

    private static (double Volume, Vector3d Center) Barrel(in Placed placed, double surface)
    {
        // A prism whose base has the circle's area.
        Span<Vector3d> low = stackalloc Vector3d[Sides], high = stackalloc Vector3d[Sides], side = stackalloc Vector3d[4];
        double area = Sides / 2.0 * ((Rim[1].Sin * Rim[0].Cos) - (Rim[0].Sin * Rim[1].Cos)), r = placed.Shape.Radius * Math.Sqrt(Math.PI / area);
        for (var i = 0; i < Sides; i++)
        {
            var rim = new Vector3d(Rim[i].Cos * r, 0, Rim[i].Sin * r);

            // Angles grow clockwise as seen from above: the other way round both caps lie counter-clockwise.
            low[Sides - 1 - i] = placed.Position + placed.Rotation.Rotate(rim - new Vector3d(0, placed.Shape.Half.Y, 0));
            high[Sides - 1 - i] = placed.Position + placed.Rotation.Rotate(rim + new Vector3d(0, placed.Shape.Half.Y, 0));
        }

        var cut = new Cut(placed.Position with { Y = surface });
        cut.Add(high);
        for (var i = 0; i < Sides; i++)
        {
            var next = (i + 1) % Sides;
            (side[0], side[1], side[2], side[3]) = (low[i], low[next], high[next], high[i]);
            cut.Add(side);
        }

        low.Reverse();
        cut.Add(low);
        return cut.Result();
    }

    private static (double Volume, Vector3d Center) Hull(in Placed placed, ConvexHull hull, double surface)
    {
        Span<Vector3d> corners = stackalloc Vector3d[Support.MaxCorners];
        var cut = new Cut(placed.Position with { Y = surface });
        foreach (var face in hull.Faces)
        {
            var count = Math.Min(face.Length, corners.Length);
            for (var i = 0; i < count; i++)
            {
                corners[i] = placed.Position + placed.Rotation.Rotate(hull.Vertices[face[i]]);
            }

            cut.Add(corners[..count]);
        }

        return cut.Result();
    }

    private static (double Volume, Vector3d Center) Brick(in Placed placed, double surface)
    {
        Span<Vector3d> corners = stackalloc Vector3d[4];
        var cut = new Cut(placed.Position with { Y = surface });
        var half = placed.Shape.Half;
        for (var axis = 0; axis < 3; axis++)
        {
            int u = (axis + 1) % 3, v = (axis + 2) % 3;
            for (var sign = -1; sign <= 1; sign += 2)
            {
                Vector3d n = Unit(axis) * (half[axis] * sign), du = Unit(u) * half[u], dv = Unit(v) * half[v];
                (corners[0], corners[1], corners[2], corners[3]) = sign > 0
                    ? (n + du + dv, n - du + dv, n - du - dv, n + du - dv)
                    : (n + du - dv, n - du - dv, n - du + dv, n + du + dv);
                for (var i = 0; i < 4; i++)
                {
                    corners[i] = placed.Position + placed.Rotation.Rotate(corners[i]);
                }

                cut.Add(corners);
            }
        }

        return cut.Result();
    }

    private static Vector3d Unit(int axis) => axis == 0 ? Vector3d.UnitX : axis == 1 ? Vector3d.UnitY : Vector3d.UnitZ;

    private static (double Cos, double Sin)[] MakeRim()
    {
        var rim = new (double, double)[Sides];
        for (var i = 0; i < Sides; i++)
        {
            var (sin, cos) = Mathematics.DeterministicMath.SinCos(2 * Math.PI * i / Sides);
            rim[i] = (cos, sin);
        }

        return rim;
    }

    /// <summary>Sums the tetrahedra from a point of the surface to what of each face lies below it.</summary>
    private struct Cut(Vector3d origin)
    {
        private double _volume;
        private Vector3d _moment;

        public void Add(scoped ReadOnlySpan<Vector3d> face)
        {
            Span<Vector3d> below = stackalloc Vector3d[2 * Support.MaxCorners];
            var count = 0;
            for (var i = 0; i < face.Length; i++)
            {
                Vector3d p = face[i] - origin, q = face[(i + 1) % face.Length] - origin;
                if (p.Y <= 0)
                {
                    below[count++] = p;
                }

                if ((p.Y < 0 && q.Y > 0) || (p.Y > 0 && q.Y < 0))
                {
                    below[count++] = Vector3d.Lerp(p, q, p.Y / (p.Y - q.Y));
                }
            }

            for (var i = 1; i + 1 < count; i++)
            {
                var v = Vector3d.Dot(below[0], Vector3d.Cross(below[i], below[i + 1])) / 6;
                _volume += v;
                _moment += (below[0] + below[i] + below[i + 1]) * (v / 4);
            }
        }

        public readonly (double Volume, Vector3d Center) Result() => _volume > 1e-15 ? (_volume, origin + (_moment / _volume)) : (0, origin);
    }
}
