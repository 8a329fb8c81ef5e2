using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Turns a head, smoothly and no farther than a neck can, towards a point; and blinks.</summary>
internal sealed class Gaze(double restlessness)
{
    private const double MaxYaw = 1.25;
    private const double MaxPitch = 0.75;
    private Spring _yaw = new(0, 1.1);
    private Spring _pitch = new(0, 1.1);
    private QuaternionD _base = QuaternionD.Identity;

    /// <summary>To the left, radians.</summary>
    public double Yaw => _yaw.Value;

    /// <summary>Downwards, radians.</summary>
    public double Pitch => _pitch.Value;

    public void Watch(Vector3d? target, Vector3d head, double dt)
    {
        double yaw = 0, pitch = 0;
        if (target is { } point)
        {
            var local = _base.Unrotate(point - head);
            if (local.Z > -0.6 * local.Length)
            {
                yaw = Math.Clamp(DeterministicMath.Atan2(local.X, local.Z), -MaxYaw, MaxYaw);
                pitch = Math.Clamp(-DeterministicMath.Atan2(local.Y, Math.Sqrt((local.X * local.X) + (local.Z * local.Z))), -MaxPitch, MaxPitch);
            }
        }

        _yaw.Follow(yaw, dt);
        _pitch.Follow(pitch, dt);
    }

    /// <summary>The head's turn from how it is held.</summary>
    public QuaternionD Turn(QuaternionD held, double share)
    {
        _base = held;
        return share == 0 ? held
            : held * QuaternionD.FromAxisAngle(Vector3d.UnitY, _yaw.Value * share) * QuaternionD.FromAxisAngle(Vector3d.UnitX, _pitch.Value * share);
    }

    /// <summary>1 open; a blink of an eighth of a second every few seconds.</summary>
    public double Blink(double time)
    {
        const double period = 3.7;
        const double length = 0.13;
        var t = (time + (restlessness * 1.7)) % period;
        return t < length ? Math.Abs((2 * t / length) - 1) : 1;
    }
}
