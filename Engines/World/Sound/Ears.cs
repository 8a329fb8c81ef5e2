using System.Numerics;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Sound;

/// <summary>How loud a source is in each ear.</summary>
/// <param name="Near">Gain by distance, 1 close by.</param>
/// <param name="Left">Part in the left channel; left² + right² = 1.</param>
/// <param name="Right">Part in the right channel.</param>
internal readonly record struct Hearing(double Near, double Left, double Right);

/// <summary>The camera as a pair of ears.</summary>
internal sealed class Ears(IReadOnlyList<ListenerPose> poses, double framesPerSecond)
{
    // A film keeps far things audible: half as loud at this distance, not a quarter at twice it.
    private const double HalfLoudMetres = 4;

    // Sound from the side still reaches the other ear.
    private const double Width = 0.75;
    private const double ClosestMetres = 1e-3;

    /// <summary>How a source at that point is heard at that time.</summary>
    /// <param name="carry">Metres at which it is half as loud as close by.</param>
    public Hearing Hear(Vector3 point, double time, double carry = HalfLoudMetres)
    {
        var pose = PoseAt(time);
        double x = point.X - pose.Position.X, y = point.Y - pose.Position.Y, z = point.Z - pose.Position.Z;
        var distance = Math.Sqrt((x * x) + (y * y) + (z * z));
        var side = distance > ClosestMetres ? SideOf(pose.Rotation, x, y, z) / distance : 0;
        var (right, left) = DeterministicMath.SinCos(Math.PI / 4 * (1 + (Width * Math.Clamp(side, -1, 1))));
        return new Hearing(1 / (1 + (distance / carry)), left, right);
    }

    /// <summary>Seconds that sound takes from a point to the camera.</summary>
    public double TravelSeconds(Vector3 point, double time)
    {
        var at = PoseAt(time).Position;
        double x = point.X - at.X, y = point.Y - at.Y, z = point.Z - at.Z;
        return Math.Sqrt((x * x) + (y * y) + (z * z)) / MovingSource.SpeedOfSound;
    }

    private ListenerPose PoseAt(double time) => poses[(int)Math.Clamp(time * framesPerSecond, 0, poses.Count - 1)];

    // Along the listener's +X, written out: System.Numerics may round differently on other processors.
    private static double SideOf(Quaternion q, double x, double y, double z)
    {
        double qx = q.X, qy = q.Y, qz = q.Z, qw = q.W;
        return (x * (1 - (2 * ((qy * qy) + (qz * qz))))) + (y * 2 * ((qx * qy) + (qz * qw))) + (z * 2 * ((qx * qz) - (qy * qw)));
    }
}
