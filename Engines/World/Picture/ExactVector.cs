using System.Numerics;

namespace Sora.Engines.World.Picture;

/// <summary>
/// Dot products and lengths with a fixed order of additions: those of <see cref="Vector3"/> may differ in the last bit
/// between processors, which would show in the golden frames.
/// </summary>
internal static class ExactVector
{
    public static float Dot(Vector3 a, Vector3 b) => (a.X * b.X) + (a.Y * b.Y) + (a.Z * b.Z);
    public static float LengthSquared(Vector3 a) => Dot(a, a);
    public static float Length(Vector3 a) => MathF.Sqrt(Dot(a, a));
    public static Vector3 Normalize(Vector3 a) => a * (1 / Length(a));

    public static Vector3 Cross(Vector3 a, Vector3 b) =>
        new((a.Y * b.Z) - (a.Z * b.Y), (a.Z * b.X) - (a.X * b.Z), (a.X * b.Y) - (a.Y * b.X));

    /// <summary>Rows of the rotation matrix of a unit quaternion: its own axes in world space are the columns.</summary>
    public static (Vector3 X, Vector3 Y, Vector3 Z) Rows(Quaternion q) => (
        new Vector3(1 - (2 * ((q.Y * q.Y) + (q.Z * q.Z))), 2 * ((q.X * q.Y) - (q.Z * q.W)), 2 * ((q.X * q.Z) + (q.Y * q.W))),
        new Vector3(2 * ((q.X * q.Y) + (q.Z * q.W)), 1 - (2 * ((q.X * q.X) + (q.Z * q.Z))), 2 * ((q.Y * q.Z) - (q.X * q.W))),
        new Vector3(2 * ((q.X * q.Z) - (q.Y * q.W)), 2 * ((q.Y * q.Z) + (q.X * q.W)), 1 - (2 * ((q.X * q.X) + (q.Y * q.Y)))));
}
