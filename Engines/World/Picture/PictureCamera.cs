using System.Numerics;

namespace Sora.Engines.World.Picture;

/// <summary>Where the picture is taken from: looks along −Z of its rotation, +X is right, +Y up; the principal point is centred.</summary>
/// <param name="Rotation">From the camera's to world space, unit.</param>
/// <param name="FocalLength">In picture heights: focal length in pixels divided by the height in pixels. 1.2 is a normal lens.</param>
internal readonly record struct PictureCamera(Vector3 Position, Quaternion Rotation, float FocalLength)
{
    /// <summary>A camera that looks at a point with its horizon level.</summary>
    public static PictureCamera LookAt(Vector3 position, Vector3 target, float focalLength)
    {
        var back = Vector3.Normalize(position - target);
        var right = Vector3.Normalize(Vector3.Cross(Vector3.UnitY, back));
        var up = Vector3.Cross(back, right);
        var rotation = Quaternion.CreateFromRotationMatrix(new Matrix4x4(
            right.X, right.Y, right.Z, 0, up.X, up.Y, up.Z, 0, back.X, back.Y, back.Z, 0, 0, 0, 0, 1));
        return new PictureCamera(position, rotation, focalLength);
    }
}
