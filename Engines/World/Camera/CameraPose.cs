using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Camera;

/// <summary>A camera at one frame.</summary>
/// <param name="Rotation">From the camera's frame, which looks along −Z, to the world.</param>
/// <param name="Focal">Focal length over the picture's height.</param>
internal readonly record struct CameraPose(Vector3d Position, QuaternionD Rotation, double Focal)
{
    /// <summary>Middle of what is looked at.</summary>
    public Vector3d Subject { get; init; }

    /// <summary>Whether two cameras stand and see alike, whatever they look at.</summary>
    public bool Equals(CameraPose other) => Position == other.Position && Rotation == other.Rotation && Focal.Equals(other.Focal);

    public override int GetHashCode() => HashCode.Combine(Position, Rotation, Focal);

    /// <summary>Metres in front of the camera at which that is.</summary>
    public double Focus => Vector3d.Dot(Position - Subject, Rotation.Rotate(Vector3d.UnitZ));

    /// <summary>Where a world point is seen: x right and y up in picture heights from the centre, and depth in metres (above 0 in front).</summary>
    public (double X, double Y, double Depth) Project(Vector3d point)
    {
        var local = Rotation.Unrotate(point - Position);
        return (Focal * local.X / -local.Z, Focal * local.Y / -local.Z, -local.Z);
    }

    public PictureCamera ToPicture() => new(Position.ToSingle(), Rotation.ToSingle(), (float)Focal);
}
