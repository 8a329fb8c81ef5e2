using System.Numerics;
using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Physics;

/// <summary>A rotation as a unit quaternion of doubles, in scalar arithmetic for the same bits everywhere.</summary>
internal readonly record struct QuaternionD(double X, double Y, double Z, double W)
{
    public static QuaternionD Identity => new(0, 0, 0, 1);

    public static QuaternionD operator *(QuaternionD a, QuaternionD b) => new(
        (a.W * b.X) + (a.X * b.W) + (a.Y * b.Z) - (a.Z * b.Y),
        (a.W * b.Y) - (a.X * b.Z) + (a.Y * b.W) + (a.Z * b.X),
        (a.W * b.Z) + (a.X * b.Y) - (a.Y * b.X) + (a.Z * b.W),
        (a.W * b.W) - (a.X * b.X) - (a.Y * b.Y) - (a.Z * b.Z));

    /// <param name="axis">Unit.</param>
    /// <param name="angle">Radians, right-handed.</param>
    public static QuaternionD FromAxisAngle(Vector3d axis, double angle)
    {
        var (sin, cos) = DeterministicMath.SinCos(angle / 2);
        return new(axis.X * sin, axis.Y * sin, axis.Z * sin, cos);
    }

    /// <summary>Turned by the rotation vector ω·dt (the exponential map).</summary>
    public static QuaternionD FromRotationVector(Vector3d rotation)
    {
        var angle = rotation.Length;
        return angle < 1e-12 ? Identity : FromAxisAngle(rotation / angle, angle);
    }

    /// <summary>Turns +Z to the direction and keeps +Y as near to up as it can. Both need not be unit.</summary>
    public static QuaternionD LookAlong(Vector3d forward, Vector3d up)
    {
        var z = forward.Normalized(Vector3d.UnitZ);
        var x = Vector3d.Cross(up, z).Normalized(z.AnyPerpendicular());
        return FromAxes(x, Vector3d.Cross(z, x), z);
    }

    /// <summary>From an orthonormal right-handed frame (Shepperd's choice of the largest pivot).</summary>
    public static QuaternionD FromAxes(Vector3d x, Vector3d y, Vector3d z)
    {
        var trace = x.X + y.Y + z.Z;
        if (trace > 0)
        {
            var s = Math.Sqrt(trace + 1) * 2;
            return new((y.Z - z.Y) / s, (z.X - x.Z) / s, (x.Y - y.X) / s, s / 4);
        }

        if (x.X > y.Y && x.X > z.Z)
        {
            var s = Math.Sqrt(1 + x.X - y.Y - z.Z) * 2;
            return new(s / 4, (y.X + x.Y) / s, (z.X + x.Z) / s, (y.Z - z.Y) / s);
        }

        if (y.Y > z.Z)
        {
            var s = Math.Sqrt(1 + y.Y - x.X - z.Z) * 2;
            return new((y.X + x.Y) / s, s / 4, (z.Y + y.Z) / s, (z.X - x.Z) / s);
        }

        var t = Math.Sqrt(1 + z.Z - x.X - y.Y) * 2;
        return new((z.X + x.Z) / t, (z.Y + y.Z) / t, t / 4, (x.Y - y.X) / t);
    }

    public QuaternionD Conjugate() => new(-X, -Y, -Z, W);

    public QuaternionD Normalized()
    {
        var s = 1 / Math.Sqrt((X * X) + (Y * Y) + (Z * Z) + (W * W));
        return new(X * s, Y * s, Z * s, W * s);
    }

    public Vector3d Rotate(Vector3d v)
    {
        var u = new Vector3d(X, Y, Z);
        var t = 2 * Vector3d.Cross(u, v);
        return v + (W * t) + Vector3d.Cross(u, t);
    }

    /// <summary>The inverse rotation of v.</summary>
    public Vector3d Unrotate(Vector3d v) => Conjugate().Rotate(v);

    /// <summary>Normalised linear interpolation along the shorter way.</summary>
    public static QuaternionD Nlerp(QuaternionD a, QuaternionD b, double t)
    {
        var dot = (a.X * b.X) + (a.Y * b.Y) + (a.Z * b.Z) + (a.W * b.W);
        var s = dot < 0 ? -t : t;
        var r = 1 - t;
        return new QuaternionD((a.X * r) + (b.X * s), (a.Y * r) + (b.Y * s), (a.Z * r) + (b.Z * s), (a.W * r) + (b.W * s)).Normalized();
    }

    public Quaternion ToSingle() => new((float)X, (float)Y, (float)Z, (float)W);
}
