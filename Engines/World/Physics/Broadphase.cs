namespace Sora.Engines.World.Physics;

/// <summary>
/// Pairs whose boxes, swept over the step, overlap: sort and sweep along the axis on which bodies are spread widest.
/// O(n log n) for scattered bodies; the order of the last step makes the sort nearly free.
/// </summary>
internal sealed class Broadphase
{
    private const int StepsKept = 240;

    private readonly List<Entry> _planes = [];
    private readonly Dictionary<long, Pair> _known = [];
    private readonly List<long> _stale = [];
    private Entry[] _entries = [];
    private int _count;
    private int _axis;
    private int _bodies;

    /// <summary>Fills the list with pairs of which at least one is awake, ordered by index.</summary>
    public void Find(IReadOnlyList<Body> bodies, PairFilter filter, double dt, double margin, Vector3d gravity, long step, List<Pair> pairs)
    {
        pairs.Clear();
        Enclose(bodies, dt, margin, gravity);
        Sort();
        for (var i = 0; i < _count; i++)
        {
            ref var a = ref _entries[i];
            for (var j = i + 1; j < _count && _entries[j].Min[_axis] <= a.Max[_axis]; j++)
            {
                ref var b = ref _entries[j];
                if ((a.Awake || b.Awake || Rouses(a.Body, b.Body)) && Overlap(a, b) && filter.Meets(a.Body, b.Body))
                {
                    pairs.Add(PairOf(a.Body, b.Body, step));
                }
            }

            foreach (var plane in _planes)
            {
                if ((plane.Awake || a.Awake) && NearPlane(plane.Body, a) && filter.Meets(plane.Body, a.Body))
                {
                    pairs.Add(PairOf(plane.Body, a.Body, step));
                }
            }
        }

        pairs.Sort(static (p, q) => p.A.Index != q.A.Index ? p.A.Index.CompareTo(q.A.Index) : p.B.Index.CompareTo(q.B.Index));
        if (step % StepsKept == 0)
        {
            DropOld(step);
        }
    }

    private static bool Overlap(in Entry a, in Entry b) =>
        a.Min.X <= b.Max.X && b.Min.X <= a.Max.X && a.Min.Y <= b.Max.Y && b.Min.Y <= a.Max.Y && a.Min.Z <= b.Max.Z && b.Min.Z <= a.Max.Z;

    /// <summary>Whether the lowest corner of the box reaches the plane.</summary>
    private static bool NearPlane(Body plane, in Entry entry)
    {
        if (plane.Shape.Form is HeightField field)
        {
            return entry.Min.Y <= plane.Position.Y + field.Highest;
        }

        var up = plane.Rotation.Rotate(Vector3d.UnitY);
        Vector3d middle = (entry.Min + entry.Max) / 2, half = (entry.Max - entry.Min) / 2;
        return Vector3d.Dot(middle - plane.Position, up) <= Vector3d.Dot(half, up.Abs());
    }

    /// <summary>As if the pair had been near in the step before the first.</summary>
    public void Recall(Body a, Body b, in ContactMemory memory) => PairOf(a, b, -1).Recall(memory);

    private Pair PairOf(Body a, Body b, long step)
    {
        if (a.Index > b.Index)
        {
            (a, b) = (b, a);
        }

        var key = ((long)a.Index << 32) | (uint)b.Index;
        if (!_known.TryGetValue(key, out var pair))
        {
            _known.Add(key, pair = new(a, b));
        }
        else if (pair.Seen < step - 1)
        {
            pair.Forget();
        }

        pair.Seen = step;
        return pair;
    }

    private void DropOld(long step)
    {
        _stale.Clear();
        foreach (var (key, pair) in _known)
        {
            if (pair.Seen < step - StepsKept)
            {
                _stale.Add(key);
            }
        }

        foreach (var key in _stale)
        {
            _known.Remove(key);
        }
    }

    /// <summary>Whether one is driven and the other sleeps: a foot must find the ball that lies still.</summary>
    private static bool Rouses(Body a, Body b) => (a.Motion == BodyMotion.Driven && b.Asleep) || (b.Motion == BodyMotion.Driven && a.Asleep);

    private void Enclose(IReadOnlyList<Body> bodies, double dt, double margin, Vector3d gravity)
    {
        _planes.Clear();
        if (_bodies != bodies.Count)
        {
            // Bodies came: start from their own order.
            _bodies = bodies.Count;
            _entries = new Entry[bodies.Count];
            _count = 0;
            foreach (var body in bodies)
            {
                if (!body.Shape.IsGround)
                {
                    _entries[_count++].Body = body;
                }
            }
        }

        foreach (var body in bodies)
        {
            if (body.Shape.IsGround && body.Active)
            {
                _planes.Add(new() { Body = body, Awake = body.IsAwake || body.Motion == BodyMotion.Driven });
            }
        }

        Vector3d sum = default, squares = default;
        for (var i = 0; i < _count; i++)
        {
            ref var entry = ref _entries[i];
            var body = entry.Body;
            var reach = body.Shape.Reach(body.Rotation);
            var sweep = body.IsAwake || body.Motion == BodyMotion.Driven
                ? ((body.Velocity.Abs() + (gravity.Abs() * dt)) * dt) + (Vector3d.One * Math.Min(body.Shape.BoundingRadius, body.Spin.Length * body.Shape.BoundingRadius * dt))
                : Vector3d.Zero;
            reach += sweep + (Vector3d.One * margin);
            var center = body.Position + body.Rotation.Rotate(body.Shape.Middle);
            (entry.Min, entry.Max, entry.Awake) = (center - reach, center + reach, body.IsAwake);
            if (!body.Active)
            {
                (entry.Min, entry.Max, entry.Awake) = (Vector3d.One * double.MaxValue, Vector3d.One * double.MinValue, false);
                continue;
            }

            sum += center;
            squares += Vector3d.Scale(center, center);
        }

        var spread = (squares * _count) - Vector3d.Scale(sum, sum);
        var axis = spread.X >= spread.Z ? 0 : 2;
        _axis = spread[axis] >= spread.Y ? axis : 1;
    }

    /// <summary>Insertion sort: linear when little has changed. Ties are broken by index, so the result does not depend on the past.</summary>
    private void Sort()
    {
        var moved = 0;
        for (var i = 1; i < _count; i++)
        {
            if (!Before(_entries[i], _entries[i - 1]))
            {
                continue;
            }

            var entry = _entries[i];
            var j = i;
            for (; j > 0 && Before(entry, _entries[j - 1]); j--)
            {
                _entries[j] = _entries[j - 1];
            }

            _entries[j] = entry;
            moved += i - j;
            if (moved > 8 * _count)
            {
                Array.Sort(_entries, 0, _count, Comparer<Entry>.Create((a, b) => Before(a, b) ? -1 : Before(b, a) ? 1 : 0));
                return;
            }
        }
    }

    private bool Before(in Entry a, in Entry b)
    {
        double p = a.Min[_axis], q = b.Min[_axis];
        return p != q ? p < q : a.Body.Index < b.Body.Index;
    }

    private struct Entry
    {
        public Body Body;
        public Vector3d Min;
        public Vector3d Max;
        public bool Awake;
    }
}
