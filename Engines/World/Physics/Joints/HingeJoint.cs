using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Physics.Joints;

/// <summary>Two bodies share a point and an axis: doors, wheels, elbows, pendulums. Its angle is that of B against A, 0 when it is made.</summary>
internal sealed class HingeJoint : Joint
{
    private readonly Anchor _onA, _onB;
    private readonly Vector3d _axisA, _axisB, _zeroA, _zeroB;

    /// <param name="a">Body, or <see cref="Joint.Fixed"/>.</param>
    /// <param name="b">Body.</param>
    /// <param name="point">In the world.</param>
    /// <param name="axis">In the world; B turns right-handed about it when the angle grows.</param>
    public HingeJoint(Body a, Body b, Vector3d point, Vector3d axis)
        : base(a, b)
    {
        (_onA, _onB) = (new(a, point), new(b, point));
        axis = axis.Normalized(Vector3d.UnitZ);
        var zero = axis.AnyPerpendicular();
        (_axisA, _axisB) = (a.Rotation.Unrotate(axis), b.Rotation.Unrotate(axis));
        (_zeroA, _zeroB) = (a.Rotation.Unrotate(zero), b.Rotation.Unrotate(zero));
    }

    /// <summary>Radians, −π … 0; no limit by default.</summary>
    public double Least { get; init; } = double.NegativeInfinity;

    /// <summary>Radians, 0 … π; no limit by default.</summary>
    public double Most { get; init; } = double.PositiveInfinity;

    /// <summary>Radians a second that the motor strives for; 0 brakes.</summary>
    public double MotorSpeed { get; set; }

    /// <summary>Newton metres that the motor or brake can give; 0 turns freely.</summary>
    public double MotorTorque { get; set; }

    public Vector3d Axis => A.Rotation.Rotate(_axisA);

    public Vector3d Point => _onB.Point;

    public double Angle
    {
        get
        {
            Vector3d a = A.Rotation.Rotate(_zeroA), b = B.Rotation.Rotate(_zeroB);
            return DeterministicMath.Atan2(Vector3d.Dot(Vector3d.Cross(a, b), Axis), Vector3d.Dot(a, b));
        }
    }

    /// <summary>Radians a second.</summary>
    public double Rate => Vector3d.Dot(B.Spin - A.Spin, Axis);

    protected override void Write(JointRows rows, double dt)
    {
        rows.AddPoint(_onA, _onB);
        Vector3d axis = Axis, other = B.Rotation.Rotate(_axisB), t1 = A.Rotation.Rotate(_zeroA), t2 = Vector3d.Cross(axis, t1);
        var lean = Vector3d.Cross(axis, other);
        rows.AddAngular(A, B, t1, Vector3d.Dot(lean, t1), 0);
        rows.AddAngular(A, B, t2, Vector3d.Dot(lean, t2), 0);
        if (!double.IsNegativeInfinity(Least) || !double.IsPositiveInfinity(Most))
        {
            rows.AddLimits(A, B, axis, Angle, Least, Most, dt);
        }

        if (MotorTorque > 0)
        {
            rows.AddAngular(A, B, axis, 0, MotorSpeed, -MotorTorque * dt, MotorTorque * dt, rigid: false);
        }
    }

    protected override void Refine(ReadOnlySpan<JointRow> rows, double dt) => JointRows.RefinePoint(rows, _onA, _onB, dt);
}
