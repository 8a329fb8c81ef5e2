namespace Sora.Engines.World.Physics.Joints;

/// <summary>A point and axes fixed in a body, given in the world when the joint is made.</summary>
internal readonly struct Anchor(Body body, Vector3d worldPoint)
{
    private const double MostTurn = 0.1;

    private readonly Vector3d _local = body.Rotation.Unrotate(worldPoint - body.Position);

    public Body Body { get; } = body;

    /// <summary>From the body's centre to the point, in the world.</summary>
    public Vector3d Arm => Body.Rotation.Rotate(_local);

    public Vector3d Point => Body.Position + Arm;

    public Vector3d Velocity => Body.Velocity + Vector3d.Cross(Body.Spin, Arm);

    /// <summary>
    /// Acceleration of the point about the centre because the body turns: ω × (ω × r). Bounded where it turns so far in a step that
    /// a second-order term says nothing any more.
    /// </summary>
    public Vector3d Centripetal(double dt)
    {
        var around = Vector3d.Cross(Body.Spin, Vector3d.Cross(Body.Spin, Arm));
        var turn = Body.Spin.LengthSquared * dt * dt;
        return turn <= MostTurn * MostTurn ? around : around * (MostTurn * MostTurn / turn);
    }
}
