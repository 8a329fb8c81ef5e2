using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics;

/// <summary>Pairs whose boxes, swept over the step, overlap: sort and sweep along X. O(n log n) for scattered bodies.</summary>
internal sealed class Broadphase
{
    private readonly List<Entry> _entries = [];
    private readonly List<Body> _planes = [];

    /// <summary>Fills the list with pairs of which at least one is awake, ordered by index.</summary>
    public void Find(IReadOnlyList<Body> bodies, double dt, double margin, List<(Body A, Body B)> pairs)
    {
        pairs.Clear();
        _entries.Clear();
        _planes.Clear();
        foreach (var body in bodies)
        {
            if (body.Shape.Kind == ShapeKind.Plane)
            {
                _planes.Add(body);
            }
            else
            {
                _entries.Add(Enclose(body, dt, margin));
            }
        }

        _entries.Sort(static (a, b) => a.Min.X != b.Min.X ? a.Min.X.CompareTo(b.Min.X) : a.Body.Index.CompareTo(b.Body.Index));
        for (var i = 0; i < _entries.Count; i++)
        {
            var a = _entries[i];
            for (var j = i + 1; j < _entries.Count && _entries[j].Min.X <= a.Max.X; j++)
            {
                var b = _entries[j];
                if (Interact(a.Body, b.Body) && a.Min.Y <= b.Max.Y && b.Min.Y <= a.Max.Y && a.Min.Z <= b.Max.Z && b.Min.Z <= a.Max.Z)
                {
                    pairs.Add(a.Body.Index < b.Body.Index ? (a.Body, b.Body) : (b.Body, a.Body));
                }
            }

            foreach (var plane in _planes)
            {
                if (Interact(plane, a.Body))
                {
                    pairs.Add(plane.Index < a.Body.Index ? (plane, a.Body) : (a.Body, plane));
                }
            }
        }

        pairs.Sort(static (p, q) => p.A.Index != q.A.Index ? p.A.Index.CompareTo(q.A.Index) : p.B.Index.CompareTo(q.B.Index));
    }

    private static bool Interact(Body a, Body b) => a.IsAwake || b.IsAwake;

    private static Entry Enclose(Body body, double dt, double margin)
    {
        var shape = body.Shape;
        var reach = shape.Kind switch
        {
            ShapeKind.Box => body.Rotation.Rotate(Vector3d.UnitX * shape.Half.X).Abs() + body.Rotation.Rotate(Vector3d.UnitY * shape.Half.Y).Abs()
                + body.Rotation.Rotate(Vector3d.UnitZ * shape.Half.Z).Abs(),
            _ => body.Rotation.Rotate(Vector3d.UnitY * shape.HalfAxis).Abs() + new Vector3d(shape.Radius, shape.Radius, shape.Radius),
        };
        reach += (body.Velocity.Abs() * dt) + new Vector3d(margin, margin, margin);
        return new(body, body.Position - reach, body.Position + reach);
    }

    private readonly record struct Entry(Body Body, Vector3d Min, Vector3d Max);
}
