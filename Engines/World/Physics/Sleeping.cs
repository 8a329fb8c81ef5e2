namespace Sora.Engines.World.Physics;

/// <summary>Puts islands of touching bodies that hardly move to sleep, and wakes them when something that moves comes near.</summary>
internal sealed class Sleeping
{
    private const double StillSpeed = 0.02;
    private const double StillRimSpeed = 0.03;
    private const double SecondsUntilSleep = 0.5;
    private int[] _parent = [];

    /// <summary>Wakes what was next to an awake dynamic or a moving driven body in the last step's pairs.</summary>
    public void WakeTouched(IReadOnlyList<Body> bodies, List<(Body A, Body B)> pairs)
    {
        Span<ContactPoint> points = stackalloc ContactPoint[Collision.MaxPoints];
        foreach (var (a, b) in pairs)
        {
            if ((a.Asleep && Stirs(b)) || (b.Asleep && Stirs(a)))
            {
                if (Collision.Find(a, b, ContactSolver.Touch * 100, points) > 0)
                {
                    WakeNear(bodies, a.Asleep ? a : b);
                }
            }
        }
    }

    /// <summary>Counts how long each body was still, and lets whole islands sleep.</summary>
    public void Settle(IReadOnlyList<Body> bodies, ReadOnlySpan<ContactConstraint> constraints, double dt)
    {
        if (_parent.Length != bodies.Count)
        {
            _parent = new int[bodies.Count];
        }

        for (var i = 0; i < bodies.Count; i++)
        {
            _parent[i] = i;
        }

        foreach (var c in constraints)
        {
            if (c.NormalImpulse > 0 && c.A.IsDynamic && c.B.IsDynamic)
            {
                _parent[Root(c.A.Index)] = Root(c.B.Index);
            }
        }

        Span<bool> restless = bodies.Count <= 256 ? stackalloc bool[bodies.Count] : new bool[bodies.Count];
        foreach (var body in bodies)
        {
            if (!body.IsAwake)
            {
                continue;
            }

            var still = body.Velocity.Length < StillSpeed && body.Spin.Length * body.Shape.BoundingRadius < StillRimSpeed;
            body.StillFor = still ? body.StillFor + dt : 0;
            restless[Root(body.Index)] |= body.StillFor < SecondsUntilSleep;
        }

        // A driven body that moves keeps what it touches awake.
        foreach (var c in constraints)
        {
            var driven = c.A.Motion == BodyMotion.Driven ? c.A : c.B.Motion == BodyMotion.Driven ? c.B : null;
            if (driven is not null && driven.Velocity.Length > StillSpeed)
            {
                restless[Root(driven == c.A ? c.B.Index : c.A.Index)] = true;
            }
        }

        foreach (var body in bodies)
        {
            if (body.IsAwake && !restless[Root(body.Index)])
            {
                body.Asleep = true;
                body.Velocity = body.Spin = Vector3d.Zero;
            }
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

    private static bool Stirs(Body body) => body.IsAwake || (body.Motion == BodyMotion.Driven && body.Velocity.Length > StillSpeed);

    private static void WakeNear(IReadOnlyList<Body> bodies, Body body)
    {
        Span<ContactPoint> points = stackalloc ContactPoint[Collision.MaxPoints];
        body.Asleep = false;
        body.StillFor = 0;
        foreach (var other in bodies)
        {
            if (other.Asleep && Collision.Find(body, other, ContactSolver.Touch * 100, points) > 0)
            {
                WakeNear(bodies, other);
            }
        }
    }
}
