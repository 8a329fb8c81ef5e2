namespace Sora.Engines.World.Physics;

/// <summary>A symmetric 3×3 matrix: inertia and its inverse.</summary>
internal readonly record struct Symmetric3(double Xx, double Yy, double Zz, double Xy = 0, double Xz = 0, double Yz = 0)
{
    public static Symmetric3 Diagonal(Vector3d d) => new(d.X, d.Y, d.Z);

    /// <summary>v·vᵀ.</summary>
    public static Symmetric3 Outer(Vector3d v) => new(v.X * v.X, v.Y * v.Y, v.Z * v.Z, v.X * v.Y, v.X * v.Z, v.Y * v.Z);

    public Vector3d Diagonals => new(Xx, Yy, Zz);

    public static Symmetric3 operator +(Symmetric3 a, Symmetric3 b) =>
        new(a.Xx + b.Xx, a.Yy + b.Yy, a.Zz + b.Zz, a.Xy + b.Xy, a.Xz + b.Xz, a.Yz + b.Yz);

    public static Symmetric3 operator -(Symmetric3 a, Symmetric3 b) => a + (b * -1);

    public static Symmetric3 operator *(Symmetric3 a, double s) => new(a.Xx * s, a.Yy * s, a.Zz * s, a.Xy * s, a.Xz * s, a.Yz * s);

    public static Vector3d operator *(Symmetric3 m, Vector3d v) => new(
        (m.Xx * v.X) + (m.Xy * v.Y) + (m.Xz * v.Z),
        (m.Xy * v.X) + (m.Yy * v.Y) + (m.Yz * v.Z),
        (m.Xz * v.X) + (m.Yz * v.Y) + (m.Zz * v.Z));

    /// <summary>By cofactors; zero when it has none.</summary>
    public Symmetric3 Inverse()
    {
        double a = (Yy * Zz) - (Yz * Yz), b = (Xz * Yz) - (Xy * Zz), c = (Xy * Yz) - (Xz * Yy);
        var determinant = (Xx * a) + (Xy * b) + (Xz * c);
        return determinant == 0
            ? default
            : new Symmetric3(a, (Xx * Zz) - (Xz * Xz), (Xx * Yy) - (Xy * Xy), b, c, (Xy * Xz) - (Xx * Yz)) * (1 / determinant);
    }

    /// <summary>R·M·Rᵀ.</summary>
    public Symmetric3 Rotated(QuaternionD rotation)
    {
        Vector3d x = rotation.Rotate(Vector3d.UnitX), y = rotation.Rotate(Vector3d.UnitY), z = rotation.Rotate(Vector3d.UnitZ);

        // Columns of R·M, then the rows that symmetry leaves.
        Vector3d u = (x * Xx) + (y * Xy) + (z * Xz), v = (x * Xy) + (y * Yy) + (z * Yz), w = (x * Xz) + (y * Yz) + (z * Zz);
        return new(
            (u.X * x.X) + (v.X * y.X) + (w.X * z.X),
            (u.Y * x.Y) + (v.Y * y.Y) + (w.Y * z.Y),
            (u.Z * x.Z) + (v.Z * y.Z) + (w.Z * z.Z),
            (u.X * x.Y) + (v.X * y.Y) + (w.X * z.Y),
            (u.X * x.Z) + (v.X * y.Z) + (w.X * z.Z),
            (u.Y * x.Z) + (v.Y * y.Z) + (w.Y * z.Z));
    }

    /// <summary>Of a mass about a point that lies at the offset from its centre (parallel axis theorem): what is added.</summary>
    public static Symmetric3 Parallel(double mass, Vector3d offset)
    {
        var s = offset.LengthSquared;
        return (new Symmetric3(s, s, s) - Outer(offset)) * mass;
    }
}
