using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Physics.Joints;

/// <summary>
/// Two bodies share a point and turn freely about it. With limits it is a shoulder: B's axis stays within a cone about A's,
/// and B turns about its axis only so far (swing and twist; Dobrowolski, arXiv:1506.05481).
/// </summary>
internal sealed class BallJoint : Joint
{
    private readonly Anchor _onA, _onB;
    private readonly Vector3d _axisA, _axisB;
    private readonly QuaternionD _rest;

    /// <param name="a">Body, or <see cref="Joint.Fixed"/>.</param>
    /// <param name="b">Body.</param>
    /// <param name="point">In the world, where both are now.</param>
    /// <param name="axis">Unit, in the world: the middle of the cone, along the limb. Now is twist 0.</param>
    public BallJoint(Body a, Body b, Vector3d point, Vector3d axis = default)
        : base(a, b)
    {
        (_onA, _onB) = (new(a, point), new(b, point));
        axis = axis.Normalized(Vector3d.UnitY);
        (_axisA, _axisB) = (a.Rotation.Unrotate(axis), b.Rotation.Unrotate(axis));
        _rest = (a.Rotation.Conjugate() * b.Rotation).Normalized();
    }

    /// <summary>Radians that B's axis may lean from A's; no limit by default.</summary>
    public double SwingLimit { get; init; } = double.PositiveInfinity;

    /// <summary>Radians that B may turn about its axis, each way; no limit by default.</summary>
    public double TwistLimit { get; init; } = double.PositiveInfinity;

    /// <summary>Newton metres with which it resists turning: dry friction of a joint, or slack muscles.</summary>
    public double Friction { get; init; }

    public Vector3d Point => _onB.Point;

    /// <summary>How far B's axis leans from A's, radians.</summary>
    public double Swing
    {
        get
        {
            Vector3d a = A.Rotation.Rotate(_axisA), b = B.Rotation.Rotate(_axisB);
            return DeterministicMath.Atan2(Vector3d.Cross(a, b).Length, Vector3d.Dot(a, b));
        }
    }

    /// <summary>How far B has turned about its axis, radians.</summary>
    public double Twist
    {
        get
        {
            var turn = _rest.Conjugate() * (A.Rotation.Conjugate() * B.Rotation);
            var along = Vector3d.Dot(new(turn.X, turn.Y, turn.Z), _axisB);
            return Easing.WrapAngle(2 * DeterministicMath.Atan2(along, turn.W));
        }
    }

    protected override void Write(JointRows rows, double dt)
    {
        rows.AddPoint(_onA, _onB);
        if (!double.IsPositiveInfinity(SwingLimit))
        {
            Vector3d a = A.Rotation.Rotate(_axisA), b = B.Rotation.Rotate(_axisB), across = Vector3d.Cross(a, b);
            var swing = DeterministicMath.Atan2(across.Length, Vector3d.Dot(a, b));
            rows.AddAngular(
                A, B, across.Normalized(a.AnyPerpendicular()), Math.Max(0, swing - SwingLimit), Math.Max(0, (SwingLimit - swing) / dt),
                double.NegativeInfinity, 0, rigid: swing >= SwingLimit);
        }

        if (!double.IsPositiveInfinity(TwistLimit))
        {
            rows.AddLimits(A, B, B.Rotation.Rotate(_axisB), Twist, -TwistLimit, TwistLimit, dt);
        }

        if (Friction > 0)
        {
            var most = Friction * dt;
            rows.AddAngular(A, B, Vector3d.UnitX, 0, 0, -most, most, rigid: false);
            rows.AddAngular(A, B, Vector3d.UnitY, 0, 0, -most, most, rigid: false);
            rows.AddAngular(A, B, Vector3d.UnitZ, 0, 0, -most, most, rigid: false);
        }
    }

    protected override void Refine(ReadOnlySpan<JointRow> rows, double dt) => JointRows.RefinePoint(rows, _onA, _onB, dt);
}
