using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Physics;

/// <summary>Parts the world into islands that cannot meet within the step (union and find). What is not dynamic joins nothing. O(n).</summary>
internal sealed class Islands
{
    private readonly List<Island> _pool = [];
    private int[] _parent = [];
    private int _used;

    public ReadOnlySpan<Island> All => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pool)[.._used];

    public void Build(IReadOnlyList<Body> bodies, List<Pair> pairs, List<Joint> joints)
    {
        if (_parent.Length < bodies.Count)
        {
            _parent = new int[Math.Max(16, 2 * bodies.Count)];
        }

        for (var i = 0; i < bodies.Count; i++)
        {
            _parent[i] = i;
        }

        foreach (var pair in pairs)
        {
            Join(pair.A, pair.B);
        }

        foreach (var joint in joints)
        {
            Join(joint.A, joint.B);
        }

        _used = 0;
        for (var i = 0; i < bodies.Count; i++)
        {
            var body = bodies[i];
            body.Island = -1;
            if (body.IsAwake)
            {
                // Roots are the lowest index, so they come first and islands are ordered by it.
                var root = Root(i);
                body.Island = root == i ? Open() : bodies[root].Island;
                _pool[body.Island].Bodies.Add(body);
            }
        }

        foreach (var pair in pairs)
        {
            if (IslandOf(pair.A, pair.B) is { } island)
            {
                island.Pairs.Add(pair);
                Drive(island, pair.A);
                Drive(island, pair.B);
            }
        }

        foreach (var joint in joints)
        {
            if (IslandOf(joint.A, joint.B) is { } island)
            {
                island.Joints.Add(joint);
                Drive(island, joint.A);
                Drive(island, joint.B);
            }
        }
    }

    private static void Drive(Island island, Body body)
    {
        if (body.Motion == BodyMotion.Driven && !island.Driven.Contains(body))
        {
            island.Driven.Add(body);
        }
    }

    private Island? IslandOf(Body a, Body b) => a.Island >= 0 ? _pool[a.Island] : b.Island >= 0 ? _pool[b.Island] : null;

    private int Open()
    {
        if (_used == _pool.Count)
        {
            _pool.Add(new());
        }

        _pool[_used].Clear();
        return _used++;
    }

    private void Join(Body a, Body b)
    {
        if (a.IsAwake && b.IsAwake)
        {
            int p = Root(a.Index), q = Root(b.Index);
            _parent[Math.Max(p, q)] = Math.Min(p, q);
        }
    }

    private int Root(int i)
    {
        while (_parent[i] != i)
        {
            i = _parent[i] = _parent[_parent[i]];
        }

        return i;
    }
}
