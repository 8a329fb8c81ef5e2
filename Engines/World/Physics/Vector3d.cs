using System.Numerics;

namespace Sora.Engines.World.Physics;

/// <summary>
/// Three doubles. Sums run left to right in scalar arithmetic, so that every machine gets the same bits;
/// <see cref="Vector3"/> may use fused or reordered instructions and only carries results.
/// </summary>
internal readonly record struct Vector3d(double X, double Y, double Z)
{
    public static Vector3d Zero => default;

    public static Vector3d One => new(1, 1, 1);

    public static Vector3d UnitX => new(1, 0, 0);

    public static Vector3d UnitY => new(0, 1, 0);

    public static Vector3d UnitZ => new(0, 0, 1);

    public double LengthSquared => (X * X) + (Y * Y) + (Z * Z);

    public double Length => Math.Sqrt(LengthSquared);

    /// <summary>The part in the ground plane.</summary>
    public Vector3d Flat() => new(X, 0, Z);

    /// <summary>Component 0, 1 or 2.</summary>
    public double this[int axis] => axis == 0 ? X : axis == 1 ? Y : Z;

    public static Vector3d operator +(Vector3d a, Vector3d b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static Vector3d operator -(Vector3d a, Vector3d b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static Vector3d operator -(Vector3d a) => new(-a.X, -a.Y, -a.Z);

    public static Vector3d operator *(Vector3d a, double s) => new(a.X * s, a.Y * s, a.Z * s);

    public static Vector3d operator *(double s, Vector3d a) => a * s;

    public static Vector3d operator /(Vector3d a, double s) => a * (1 / s);

    public static double Dot(Vector3d a, Vector3d b) => (a.X * b.X) + (a.Y * b.Y) + (a.Z * b.Z);

    public static Vector3d Cross(Vector3d a, Vector3d b) =>
        new((a.Y * b.Z) - (a.Z * b.Y), (a.Z * b.X) - (a.X * b.Z), (a.X * b.Y) - (a.Y * b.X));

    /// <summary>Component by component.</summary>
    public static Vector3d Scale(Vector3d a, Vector3d b) => new(a.X * b.X, a.Y * b.Y, a.Z * b.Z);

    public static Vector3d Min(Vector3d a, Vector3d b) => new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Min(a.Z, b.Z));

    public static Vector3d Max(Vector3d a, Vector3d b) => new(Math.Max(a.X, b.X), Math.Max(a.Y, b.Y), Math.Max(a.Z, b.Z));

    public static Vector3d Lerp(Vector3d a, Vector3d b, double t) => a + ((b - a) * t);

    public static double Distance(Vector3d a, Vector3d b) => (a - b).Length;

    /// <summary>Unit vector along this one, or the fallback when this one is too short to have a direction.</summary>
    public Vector3d Normalized(Vector3d fallback = default)
    {
        var length = Length;
        return length > 1e-12 ? this / length : fallback;
    }

    public Vector3d Abs() => new(Math.Abs(X), Math.Abs(Y), Math.Abs(Z));

    /// <summary>Some unit vector at right angles to this unit vector.</summary>
    public Vector3d AnyPerpendicular() =>
        Cross(this, Math.Abs(X) < 0.6 ? UnitX : UnitZ).Normalized(UnitZ);

    public Vector3 ToSingle() => new((float)X, (float)Y, (float)Z);

    public static Vector3d From(Vector3 v) => new(v.X, v.Y, v.Z);
}
