namespace Sora.Engines.World.Physics.Joints;

/// <summary>Holds two bodies as they are now: a grip, glue, a nail. It may break (<see cref="Joint.BreakForce"/>).</summary>
internal sealed class WeldJoint : Joint
{
    private readonly Anchor _onA, _onB;
    private readonly QuaternionD _rest;

    /// <param name="a">Body, or <see cref="Joint.Fixed"/>.</param>
    /// <param name="b">Body.</param>
    /// <param name="point">In the world: where they are joined.</param>
    public WeldJoint(Body a, Body b, Vector3d point)
        : base(a, b)
    {
        (_onA, _onB) = (new(a, point), new(b, point));
        _rest = (a.Rotation.Conjugate() * b.Rotation).Normalized();
    }

    protected override void Write(JointRows rows, double dt)
    {
        rows.AddPoint(_onA, _onB);
        var off = B.Rotation * (A.Rotation * _rest).Conjugate();
        var lean = new Vector3d(off.X, off.Y, off.Z) * (off.W < 0 ? -2 : 2);
        rows.AddAngular(A, B, Vector3d.UnitX, lean.X, 0);
        rows.AddAngular(A, B, Vector3d.UnitY, lean.Y, 0);
        rows.AddAngular(A, B, Vector3d.UnitZ, lean.Z, 0);
    }

    protected override void Refine(ReadOnlySpan<JointRow> rows, double dt) => JointRows.RefinePoint(rows, _onA, _onB, dt);
}
