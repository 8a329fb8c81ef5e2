using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>How a body is on what bears it.</summary>
internal enum Posture
{
    /// <summary>On its feet, where the thing carries it along.</summary>
    Stand,

    /// <summary>Thighs level, feet on the ground or hanging.</summary>
    Sit,

    /// <summary>A leg on each side: saddles.</summary>
    Astride,

    /// <summary>Low, legs ahead, hands at the wheel.</summary>
    Drive,

    /// <summary>At length on its back.</summary>
    Lie,
}

/// <summary>A place on a thing that bears somebody, and goes along with it.</summary>
/// <param name="Thing">What bears.</param>
/// <param name="Body">Which of its bodies.</param>
/// <param name="At">The place on its surface, in that body's frame.</param>
/// <param name="Facing">Radians about the vertical by which whoever is there is turned against the body.</param>
/// <param name="Posture">How one is there.</param>
internal sealed record Perch(Thing Thing, Body Body, Vector3d At, double Facing, Posture Posture)
{
    /// <summary>The seat bears the hips; otherwise the soles stand at the place.</summary>
    public bool Seated => Posture is not Posture.Stand;

    /// <summary>Where it is in the world, and the frame of who is there, as they will be after dt.</summary>
    public (Vector3d At, QuaternionD Turn) After(double dt)
    {
        var turn = Body.IsDynamic ? (QuaternionD.FromRotationVector(Body.Spin * dt) * Body.Rotation).Normalized() : Body.Rotation;
        var middle = Body.IsDynamic ? Body.Position + (Body.Velocity * dt) : Body.Position;
        return (middle + turn.Rotate(At), (turn * QuaternionD.FromAxisAngle(Vector3d.UnitY, Facing)).Normalized());
    }
}
