namespace Sora.Engines.World.Physics;

/// <summary>Where a body is.</summary>
internal readonly record struct BodyPose(Vector3d Position, QuaternionD Rotation)
{
    public static BodyPose Of(Body body) => new(body.Position, body.Rotation);

    public static BodyPose Between(BodyPose a, BodyPose b, double t) =>
        new(Vector3d.Lerp(a.Position, b.Position, t), QuaternionD.Nlerp(a.Rotation, b.Rotation, t));
}
