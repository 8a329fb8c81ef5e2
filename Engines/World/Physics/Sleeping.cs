namespace Sora.Engines.World.Physics;

/// <summary>Puts islands that hardly move to sleep, and wakes them when something that moves comes near.</summary>
internal sealed class Sleeping
{
    private const double StillSpeed = 0.02;

    // What bobs stands still for a moment wherever it turns.
    private const double StillAfloat = 0.001;
    private const double StillRimSpeed = 0.03;
    private const double SecondsUntilSleep = 0.5;

    // Metres within which two bodies are taken to lean on each other.
    private const double Adjacent = ContactSolver.Touch * 100;

    /// <summary>Wakes what something that moves touches or will reach within the step; true when anything woke.</summary>
    public static bool WakeTouched(PhysicsWorld world, List<Pair> pairs, double dt)
    {
        var woke = false;
        Span<ContactPoint> points = stackalloc ContactPoint[Collision.MaxPoints];
        foreach (var pair in pairs)
        {
            var asleep = pair.A.Asleep ? pair.A : pair.B.Asleep ? pair.B : null;
            if (asleep is null)
            {
                continue;
            }

            var other = asleep == pair.A ? pair.B : pair.A;
            if (Stirs(other) && (Collision.Find(pair.A, pair.B, Adjacent, points) > 0 || TimeOfImpact.Find(pair.A, pair.B, world.Gravity, dt) < dt))
            {
                WakeNear(world.Bodies, asleep);
                woke = true;
            }
        }

        foreach (var joint in world.Joints)
        {
            var asleep = joint.A.Asleep ? joint.A : joint.B.Asleep ? joint.B : null;
            if (asleep is not null && Stirs(asleep == joint.A ? joint.B : joint.A))
            {
                WakeNear(world.Bodies, asleep);
                woke = true;
            }
        }

        return woke;
    }

    /// <summary>Counts how long each body was still, and lets whole islands sleep.</summary>
    public static void Settle(Island island, double dt)
    {
        var restless = false;
        foreach (var body in island.Bodies)
        {
            var still = body.Velocity.Length < (body.IsAfloat ? StillAfloat : StillSpeed) && body.Spin.Length * body.Shape.BoundingRadius < StillRimSpeed;
            body.StillFor = still ? body.StillFor + dt : 0;
            restless |= body.StillFor < SecondsUntilSleep;
        }

        // A driven body that moves keeps what it is near awake.
        foreach (var driven in island.Driven)
        {
            restless |= driven.Velocity.Length > StillSpeed;
        }

        if (restless)
        {
            return;
        }

        foreach (var body in island.Bodies)
        {
            body.Asleep = true;
            body.Velocity = body.Spin = Vector3d.Zero;
        }
    }

    /// <summary>Wakes a body and all sleepers that lean on each other from it on.</summary>
    public static void WakeNear(IReadOnlyList<Body> bodies, Body body)
    {
        Span<ContactPoint> points = stackalloc ContactPoint[Collision.MaxPoints];
        body.Wake();
        foreach (var other in bodies)
        {
            if (other.Asleep && other.Active && Collision.Find(body, other, Adjacent, points) > 0)
            {
                WakeNear(bodies, other);
            }
        }
    }

    private static bool Stirs(Body body) =>
        (body.IsAwake && body.StillFor < SecondsUntilSleep) || (body.Motion == BodyMotion.Driven && body.Active && body.Velocity.Length > StillSpeed);
}
