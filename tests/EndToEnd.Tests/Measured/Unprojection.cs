using Sora.Engines.Tracing;
using Sora.Engines.World.Physics;

namespace Sora.EndToEnd.Tests.Measured;

/// <summary>From pixels to metres, by a camera as a trace has it.</summary>
internal static class Unprojection
{
    /// <summary>Where the ray through a pixel meets the plane of the action.</summary>
    /// <param name="camera">Of the frame.</param>
    /// <param name="x">Pixels from the left.</param>
    /// <param name="y">Pixels from the top.</param>
    /// <param name="z">Of the plane, metres.</param>
    public static Vector3d OntoPlane(TracedCamera camera, double x, double y, double z)
    {
        var ray = Rotation(camera).Rotate(new Vector3d((x - (Film.Width / 2.0)) / camera.Focal, ((Film.Height / 2.0) - y) / camera.Focal, -1));
        var eye = Vector3d.From(camera.Position);
        return eye + (ray * ((z - eye.Z) / ray.Z));
    }

    private static QuaternionD Rotation(TracedCamera camera) => new(camera.Rotation.X, camera.Rotation.Y, camera.Rotation.Z, camera.Rotation.W);
}
