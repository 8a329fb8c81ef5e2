using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>A turn by three angles in radians, applied as yaw, then pitch, then roll.</summary>
/// <param name="Pitch">About +X (left): above 0 bows forward.</param>
/// <param name="Yaw">About +Y (up): above 0 turns to the left.</param>
/// <param name="Roll">About +Z (forward): above 0 tips to the right.</param>
internal record struct Angles(double Pitch, double Yaw, double Roll)
{
    public readonly QuaternionD ToRotation()
    {
        // Most angles are 0 most of the time, and sines cost.
        var turn = Yaw == 0 ? QuaternionD.Identity : QuaternionD.FromAxisAngle(Vector3d.UnitY, Yaw);
        turn = Pitch == 0 ? turn : turn * QuaternionD.FromAxisAngle(Vector3d.UnitX, Pitch);
        return Roll == 0 ? turn : turn * QuaternionD.FromAxisAngle(Vector3d.UnitZ, Roll);
    }

    public static Angles Mix(in Angles a, in Angles b, double t) =>
        new(a.Pitch + ((b.Pitch - a.Pitch) * t), a.Yaw + ((b.Yaw - a.Yaw) * t), a.Roll + ((b.Roll - a.Roll) * t));
}
