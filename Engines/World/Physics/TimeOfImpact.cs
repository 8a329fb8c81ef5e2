namespace Sora.Engines.World.Physics;

/// <summary>When two bodies on ballistic paths first touch.</summary>
internal static class TimeOfImpact
{
    private const int RootSteps = 48;
    private const double RootTolerance = 1e-12;
    private const int MaxSamples = 64;
    private const double SafeShare = 0.999;

    /// <summary>
    /// Seconds until the pair touches with a closing speed worth a bounce, or the horizon when it does not.
    /// Paths are sampled finely enough that neither can pass through the other, then the root is found by false position.
    /// </summary>
    public static double Find(Body a, Body b, Vector3d gravity, double horizon)
    {
        var relative = (b.Velocity - a.Velocity).Length + (Rim(a) + Rim(b)) + (gravity.Length * horizon);
        var margin = relative * horizon;
        var now = Collision.Separation(a, b, margin);
        if (now <= ContactSolver.Touch || double.IsInfinity(now))
        {
            return horizon;
        }

        BodyState startA = a.State, startB = b.State;
        var step = horizon / Math.Clamp((int)Math.Ceiling(margin / (0.5 * Math.Min(Inner(a), Inner(b)))), 1, MaxSamples);
        double low = 0, atLow = now, result = horizon;
        while (low < horizon)
        {
            // Nothing can happen before the gap is closed at full speed; what is thinner is sampled.
            var high = Math.Min(horizon, low + Math.Max(step, SafeShare * atLow / relative));
            var atHigh = SeparationAt(a, b, startA, startB, gravity, high, margin);
            if (atHigh < 0)
            {
                var time = Root(a, b, startA, startB, gravity, margin, low, atLow, high, atHigh);
                result = ClosesFast(a, b, margin) ? time : horizon;
                break;
            }

            (low, atLow) = (high, atHigh);
        }

        (a.State, b.State) = (startA, startB);
        return result;
    }

    /// <summary>The body's state after t of free flight; what sleeps or stands still stays.</summary>
    public static BodyState Ahead(Body body, in BodyState start, Vector3d gravity, double t)
    {
        if (!body.IsAwake)
        {
            return body.Motion == BodyMotion.Driven
                ? start with { Position = start.Position + (start.Velocity * t), Rotation = Turned(start, t) }
                : start;
        }

        return new(
            start.Position + (start.Velocity * t) + ((gravity + (body.Force * body.InverseMass)) * (t * t / 2)),
            body.Shape.Kind == Scene.ShapeKind.Sphere ? start.Rotation : Turned(start, t),
            start.Velocity + ((gravity + (body.Force * body.InverseMass)) * t),
            start.Spin);
    }

    private static QuaternionD Turned(in BodyState start, double t) =>
        start.Spin == Vector3d.Zero ? start.Rotation : (QuaternionD.FromRotationVector(start.Spin * t) * start.Rotation).Normalized();

    private static double Rim(Body body) => body.IsDynamic && body.Shape.Kind != Scene.ShapeKind.Sphere ? body.Spin.Length * body.Shape.BoundingRadius : 0;

    private static double Inner(Body body) => body.Shape.InnerRadius;

    private static double SeparationAt(Body a, Body b, in BodyState startA, in BodyState startB, Vector3d gravity, double t, double margin)
    {
        a.State = Ahead(a, startA, gravity, t);
        b.State = Ahead(b, startB, gravity, t);
        return Math.Min(Collision.Separation(a, b, margin), margin);
    }

    /// <summary>The side of the root at which they just touch. Illinois' false position keeps the bracket shrinking from both ends.</summary>
    private static double Root(
        Body a, Body b, in BodyState startA, in BodyState startB, Vector3d gravity, double margin, double low, double atLow, double high, double atHigh)
    {
        var side = 0;
        for (var i = 0; i < RootSteps && high - low > RootTolerance; i++)
        {
            var middle = ((low * atHigh) - (high * atLow)) / (atHigh - atLow);
            var at = SeparationAt(a, b, startA, startB, gravity, middle, margin);
            if (Math.Abs(at) < 1e-11)
            {
                return middle;
            }

            if (at < 0)
            {
                (high, atHigh) = (middle, at);
                atLow = side == -1 ? atLow / 2 : atLow;
                side = -1;
            }
            else
            {
                (low, atLow) = (middle, at);
                atHigh = side == 1 ? atHigh / 2 : atHigh;
                side = 1;
            }
        }

        SeparationAt(a, b, startA, startB, gravity, high, margin);
        return high;
    }

    /// <summary>At the states that the root search left them in, which are those of the touch.</summary>
    private static bool ClosesFast(Body a, Body b, double margin)
    {
        Span<ContactPoint> points = stackalloc ContactPoint[Collision.MaxPoints];
        var count = Collision.Find(a, b, margin, points);
        for (var i = 0; i < count; i++)
        {
            var p = points[i];
            if (p.Separation <= ContactSolver.Touch && Vector3d.Dot(b.VelocityAt(p.Point) - a.VelocityAt(p.Point), p.Normal) < -ContactSolver.BounceThreshold)
            {
                return true;
            }
        }

        return false;
    }
}
