using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics;

/// <summary>A body's geometry in its own frame, centred on its centre of mass.</summary>
/// <param name="Kind">Which of the fields count.</param>
/// <param name="Half">
/// Box, hull, compound: half the edges of the box that holds it. Capsule and cylinder: (radius, half the axis without caps, radius), axis along Y.
/// Sphere: radius three times.
/// </param>
/// <param name="Form">What the numbers do not tell: a hull's faces, a compound's parts, a terrain's heights; null for the others.</param>
internal readonly record struct Shape(ShapeKind Kind, Vector3d Half, IForm? Form = null)
{
    public static Shape Sphere(double radius) => new(ShapeKind.Sphere, new(radius, radius, radius));

    /// <param name="size">Full edges.</param>
    public static Shape Box(Vector3d size) => new(ShapeKind.Box, size / 2);

    /// <param name="radius">Of the caps.</param>
    /// <param name="axis">Length of the axis between the caps' centres.</param>
    public static Shape Capsule(double radius, double axis) => new(ShapeKind.Capsule, new(radius, axis / 2, radius));

    /// <param name="radius">Of the round side.</param>
    /// <param name="height">From cap to cap, along Y.</param>
    public static Shape Cylinder(double radius, double height) => new(ShapeKind.Cylinder, new(radius, height / 2, radius));

    /// <summary>Everything below y = 0 of its frame.</summary>
    public static Shape Plane => new(ShapeKind.Plane, Vector3d.Zero);

    /// <summary>Ground of rolling height; it is never turned.</summary>
    public static Shape Terrain(HeightField field) => new(ShapeKind.Terrain, Vector3d.Zero, field);

    /// <summary>Whether it is a segment along Y with a radius: a sphere's segment has no length.</summary>
    public bool IsRound => Kind is ShapeKind.Sphere or ShapeKind.Capsule;

    /// <summary>Whether it has no end and cannot be moved.</summary>
    public bool IsGround => Kind is ShapeKind.Plane or ShapeKind.Terrain;

    public double Radius => Half.X;

    /// <summary>Half the length of the round shape's axis.</summary>
    public double HalfAxis => Kind == ShapeKind.Capsule ? Half.Y : 0;

    /// <summary>Cubic metres; ground has none.</summary>
    public double Volume => Kind switch
    {
        ShapeKind.Sphere => 4.0 / 3 * Math.PI * Radius * Radius * Radius,
        ShapeKind.Capsule => Math.PI * Radius * Radius * ((2 * Half.Y) + (4.0 / 3 * Radius)),
        ShapeKind.Cylinder => 2 * Math.PI * Radius * Radius * Half.Y,
        ShapeKind.Box => 8 * Half.X * Half.Y * Half.Z,
        _ => Form?.Volume ?? 0,
    };

    /// <summary>Radius of the sphere about the centre that holds it all.</summary>
    public double BoundingRadius => Kind switch
    {
        ShapeKind.Sphere => Radius,
        ShapeKind.Capsule => Radius + Half.Y,
        ShapeKind.Cylinder => Math.Sqrt((Radius * Radius) + (Half.Y * Half.Y)),
        ShapeKind.Box => Half.Length,
        _ => Form?.BoundingRadius ?? double.PositiveInfinity,
    };

    /// <summary>The least distance from the centre to the surface: how far it can move in a step without tunnelling.</summary>
    public double InnerRadius => Kind switch
    {
        ShapeKind.Box => Math.Min(Half.X, Math.Min(Half.Y, Half.Z)),
        ShapeKind.Cylinder => Math.Min(Half.X, Half.Y),
        ShapeKind.Sphere or ShapeKind.Capsule => Radius,
        _ => Form?.InnerRadius ?? double.PositiveInfinity,
    };

    /// <summary>Middle of the box that holds it, from its centre of mass, in its own frame.</summary>
    public Vector3d Middle => Form?.Middle ?? Vector3d.Zero;

    /// <summary>Half extents along the world's axes when turned so.</summary>
    public Vector3d Reach(QuaternionD rotation)
    {
        switch (Kind)
        {
            case ShapeKind.Sphere:
                return Vector3d.One * Radius;
            case ShapeKind.Capsule:
                return rotation.Rotate(Vector3d.UnitY * HalfAxis).Abs() + (Vector3d.One * Radius);
            case ShapeKind.Cylinder:
                // A disc reaches r·√(1 − a²) along a direction that makes the cosine a with its axis.
                var axis = rotation.Rotate(Vector3d.UnitY);
                return (axis.Abs() * Half.Y) + (new Vector3d(Across(axis.X), Across(axis.Y), Across(axis.Z)) * Radius);
            default:
                return rotation.Rotate(Vector3d.UnitX * Half.X).Abs() + rotation.Rotate(Vector3d.UnitY * Half.Y).Abs() + rotation.Rotate(Vector3d.UnitZ * Half.Z).Abs();
        }
    }

    /// <summary>Full extents as the trace tells them.</summary>
    public Vector3d FullSize => Kind switch
    {
        ShapeKind.Capsule => new(2 * Radius, 2 * (Half.Y + Radius), 2 * Radius),
        ShapeKind.Plane => Vector3d.Zero,
        _ => Half * 2,
    };

    /// <summary>Inertia in its own frame, kg·m², of a body of that mass.</summary>
    /// <param name="mass">Kilograms.</param>
    /// <param name="shell">True for a thin shell (a ball with air in it) instead of a solid; spheres only.</param>
    public Symmetric3 Inertia(double mass, bool shell)
    {
        switch (Kind)
        {
            case ShapeKind.Sphere:
                var i = mass * Radius * Radius * (shell ? 2.0 / 3 : 2.0 / 5);
                return new(i, i, i);
            case ShapeKind.Box:
                var q = Vector3d.Scale(Half, Half) * (mass / 3);
                return new(q.Y + q.Z, q.X + q.Z, q.X + q.Y);
            case ShapeKind.Cylinder:
                var rim = mass * Radius * Radius / 4;
                var side = rim + (mass * Half.Y * Half.Y / 3);
                return new(side, 2 * rim, side);
            case ShapeKind.Capsule:
                // Cylinder and two half spheres, each by the parallel axis theorem.
                double r = Radius, l = 2 * Half.Y, cylinder = mass * l / (l + (4.0 / 3 * r)), caps = mass - cylinder;
                var along = (cylinder * r * r / 2) + (caps * r * r * 2 / 5);
                var across = (cylinder * ((l * l / 12) + (r * r / 4))) + (caps * ((r * r * 2 / 5) + (l * l / 4) + (l * r * 3 / 8)));
                return new(across, along, across);
            default:
                return (Form?.UnitInertia ?? default) * mass;
        }
    }

    private static double Across(double cosine) => Math.Sqrt(Math.Max(0, 1 - (cosine * cosine)));
}
