namespace Sora.Engines.World.Physics;

/// <summary>A shape somewhere: a body's, or one part of a compound's.</summary>
internal readonly record struct Placed(Shape Shape, Vector3d Position, QuaternionD Rotation)
{
    public static Placed Of(Body body) => new(body.Shape, body.Position, body.Rotation);

    public Vector3d Axis => Rotation.Rotate(Vector3d.UnitY);
}
