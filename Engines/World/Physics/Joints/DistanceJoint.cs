namespace Sora.Engines.World.Physics.Joints;

/// <summary>Keeps two points at a distance, as a rod does, or no farther apart, as a taut rope does.</summary>
internal sealed class DistanceJoint : Joint
{
    private readonly Anchor _onA, _onB;

    /// <param name="a">Body, or <see cref="Joint.Fixed"/>.</param>
    /// <param name="b">Body.</param>
    /// <param name="pointA">On A, in the world.</param>
    /// <param name="pointB">On B, in the world.</param>
    /// <param name="length">Metres; their distance now when left out.</param>
    public DistanceJoint(Body a, Body b, Vector3d pointA, Vector3d pointB, double? length = null)
        : base(a, b)
    {
        (_onA, _onB) = (new(a, pointA), new(b, pointB));
        Length = length ?? Vector3d.Distance(pointA, pointB);
        Collides = true;
    }

    public double Length { get; set; }

    /// <summary>True for a rope: it only pulls.</summary>
    public bool IsRope { get; init; }

    public double Distance => Vector3d.Distance(_onA.Point, _onB.Point);

    public Vector3d PointA => _onA.Point;

    public Vector3d PointB => _onB.Point;

    protected override void Write(JointRows rows, double dt)
    {
        var apart = _onB.Point - _onA.Point;
        var over = apart.Length - Length;
        var slack = IsRope && over < 0;
        rows.AddLinear(
            _onA, _onB, apart.Normalized(Vector3d.UnitY), slack ? 0 : over, slack ? -over / dt : 0,
            double.NegativeInfinity, IsRope ? 0 : double.PositiveInfinity, rigid: !slack);
    }

    protected override void Refine(ReadOnlySpan<JointRow> rows, double dt)
    {
        var apart = _onB.Point - _onA.Point;
        var length = apart.Length;
        if (length < 1e-9)
        {
            return;
        }

        // The ends also move across the line, which lengthens it to second order.
        var axis = apart / length;
        var speed = _onB.Velocity - _onA.Velocity;
        var across = (speed - (axis * Vector3d.Dot(speed, axis))).LengthSquared / length;
        var bend = across + Vector3d.Dot(axis, _onB.Centripetal(dt) - _onA.Centripetal(dt));
        rows[0].Target = (IsRope && length < Length ? (Length - length) / dt : 0) - (bend * dt / 2);
    }
}
