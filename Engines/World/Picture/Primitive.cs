using System.Numerics;

namespace Sora.Engines.World.Picture;

/// <summary>Shape of a <see cref="Primitive"/>.</summary>
internal enum PrimitiveShape
{
    Sphere,
    Capsule,

    /// <summary>Convex hull of two spheres of different radii.</summary>
    RoundCone,

    /// <summary>Box with rounded edges.</summary>
    Box,

    /// <summary>Cylinder along its own Y with rounded edges.</summary>
    Cylinder,

    /// <summary>Torus around its own Z.</summary>
    Torus,

    /// <summary>Stretched sphere; its distance is a lower bound, close to the surface nearly exact.</summary>
    Ellipsoid,

    /// <summary>Cone, whole or cut off, along its own Y with flat ends and rounded edges.</summary>
    Frustum,

    /// <summary>Part of a torus around its own Z, with round ends.</summary>
    Arc,

    /// <summary>A polygon of its own X and Y, extruded along its Z.</summary>
    Prism,

    /// <summary>A polygon of radius and height, turned around its own Y: cups, bottles, bells, lampshades, wheels.</summary>
    Lathe,
}

/// <summary>
/// One solid of a <see cref="PictureScene"/>, made by its factory methods. Metres, world space.
/// What the fields mean depends on <see cref="Shape"/>; the factories say it.
/// </summary>
internal readonly struct Primitive
{
    public PrimitiveShape Shape { get; private init; }

    /// <summary>Centre, or the first end of a capsule or round cone.</summary>
    public Vector3 Position { get; private init; }

    /// <summary>Second end of a capsule or round cone; otherwise half extents, in the order of the factory's arguments.</summary>
    public Vector3 Extent { get; private init; }

    /// <summary>From own to world space.</summary>
    public Quaternion Orientation { get; private init; }

    /// <summary>Radius at <see cref="Position"/>, of a torus' tube, or of the rounding of edges.</summary>
    public float Radius { get; private init; }

    /// <summary>Radius at the second end of a round cone.</summary>
    public float EndRadius { get; private init; }

    public Surface Surface { get; private init; }

    /// <summary>Outline of a prism or lathe.</summary>
    public Polygon? Profile { get; private init; }

    /// <summary>Unit normal of the plane beyond which nothing is left, in own space; zero where nothing is cut.</summary>
    public Vector3 CutNormal { get; private init; }

    /// <summary>Metres from <see cref="Position"/> to that plane.</summary>
    public float CutOffset { get; private init; }

    public static Primitive Sphere(Vector3 centre, float radius, Surface surface) => Sphere(centre, radius, Quaternion.Identity, surface);

    /// <summary>A sphere whose pattern turns with it.</summary>
    public static Primitive Sphere(Vector3 centre, float radius, Quaternion orientation, Surface surface) => new()
    {
        Shape = PrimitiveShape.Sphere,
        Position = centre,
        Orientation = orientation,
        Radius = radius,
        Surface = surface,
    };

    /// <summary>All points within <paramref name="radius"/> of the segment from <paramref name="a"/> to <paramref name="b"/>.</summary>
    public static Primitive Capsule(Vector3 a, Vector3 b, float radius, Surface surface) => new()
    {
        Shape = PrimitiveShape.Capsule,
        Position = a,
        Extent = b,
        Orientation = Quaternion.Identity,
        Radius = radius,
        EndRadius = radius,
        Surface = surface,
    };

    /// <summary>A limb: thick at one end, thin at the other.</summary>
    public static Primitive RoundCone(Vector3 a, float radiusA, Vector3 b, float radiusB, Surface surface) => new()
    {
        Shape = PrimitiveShape.RoundCone,
        Position = a,
        Extent = b,
        Orientation = Quaternion.Identity,
        Radius = radiusA,
        EndRadius = radiusB,
        Surface = surface,
    };

    /// <param name="halfExtents">Half the outer size, rounding included.</param>
    /// <param name="rounding">Radius of the edges, at most the smallest half extent.</param>
    public static Primitive Box(Vector3 centre, Quaternion orientation, Vector3 halfExtents, float rounding, Surface surface) => new()
    {
        Shape = PrimitiveShape.Box,
        Position = centre,
        Extent = halfExtents,
        Orientation = orientation,
        Radius = rounding,
        Surface = surface,
    };

    /// <param name="rounding">Radius of the edges, at most the smaller of radius and half height; both include it.</param>
    public static Primitive Cylinder(Vector3 centre, Quaternion orientation, float radius, float halfHeight, float rounding, Surface surface) => new()
    {
        Shape = PrimitiveShape.Cylinder,
        Position = centre,
        Extent = new Vector3(radius, halfHeight, 0),
        Orientation = orientation,
        Radius = rounding,
        Surface = surface,
    };

    /// <param name="ringRadius">From the centre to the middle of the tube.</param>
    public static Primitive Torus(Vector3 centre, Quaternion orientation, float ringRadius, float tubeRadius, Surface surface) => new()
    {
        Shape = PrimitiveShape.Torus,
        Position = centre,
        Extent = new Vector3(ringRadius, 0, 0),
        Orientation = orientation,
        Radius = tubeRadius,
        Surface = surface,
    };

    /// <param name="halfAxes">Along its own X, Y and Z; each above 0.</param>
    public static Primitive Ellipsoid(Vector3 centre, Quaternion orientation, Vector3 halfAxes, Surface surface) => new()
    {
        Shape = PrimitiveShape.Ellipsoid,
        Position = centre,
        Extent = halfAxes,
        Orientation = orientation,
        Surface = surface,
    };

    /// <summary>A cone's trunk; a radius of 0 makes a point.</summary>
    /// <param name="radiusBelow">At −<paramref name="halfHeight"/> of its own Y, rounding included.</param>
    /// <param name="radiusAbove">At the other end.</param>
    public static Primitive Frustum(
        Vector3 centre, Quaternion orientation, float radiusBelow, float radiusAbove, float halfHeight, float rounding, Surface surface) => new()
        {
            Shape = PrimitiveShape.Frustum,
            Position = centre,
            Extent = new Vector3(radiusBelow, radiusAbove, halfHeight),
            Orientation = orientation,
            Radius = rounding,
            Surface = surface,
        };

    /// <summary>A bow of tube: a handle, a rainbow, half a ring.</summary>
    /// <param name="ringRadius">From the centre to the middle of the tube.</param>
    /// <param name="halfAngle">Radians to either side of its own +Y; π/2 is half a torus, π a whole one.</param>
    public static Primitive Arc(Vector3 centre, Quaternion orientation, float ringRadius, float tubeRadius, float halfAngle, Surface surface) => new()
    {
        Shape = PrimitiveShape.Arc,
        Position = centre,
        Extent = new Vector3(ringRadius, halfAngle, 0),
        Orientation = orientation,
        Radius = tubeRadius,
        Surface = surface,
    };

    /// <param name="profile">In its own X and Y around <paramref name="centre"/>; <paramref name="rounding"/> is added around it.</param>
    /// <param name="halfDepth">Along its own Z, rounding included.</param>
    public static Primitive Prism(Vector3 centre, Quaternion orientation, Polygon profile, float halfDepth, float rounding, Surface surface) => new()
    {
        Shape = PrimitiveShape.Prism,
        Position = centre,
        Extent = new Vector3(0, 0, halfDepth),
        Orientation = orientation,
        Radius = rounding,
        Profile = profile,
        Surface = surface,
    };

    /// <param name="profile">X is the radius, 0 or more, Y the height above <paramref name="centre"/>; <paramref name="rounding"/> is added around it.</param>
    public static Primitive Lathe(Vector3 centre, Quaternion orientation, Polygon profile, float rounding, Surface surface) => new()
    {
        Shape = PrimitiveShape.Lathe,
        Position = centre,
        Orientation = orientation,
        Radius = rounding,
        Profile = profile,
        Surface = surface,
    };

    /// <summary>What is left of it on the near side of a plane: half a ball, a bowl's outside, a sliced melon.</summary>
    /// <param name="normal">Unit, in own space (before its orientation); what lies farther along it is taken away.</param>
    /// <param name="offset">Metres from <see cref="Position"/> to the plane along the normal.</param>
    /// <exception cref="InvalidOperationException">A limb or a box; a <see cref="Prism"/> makes what a cut box would be.</exception>
    public Primitive Cut(Vector3 normal, float offset)
    {
        if (Shape is PrimitiveShape.Capsule or PrimitiveShape.RoundCone or PrimitiveShape.Box)
        {
            throw new InvalidOperationException($"A {Shape} cannot be cut.");
        }

        return this with { CutNormal = normal, CutOffset = offset };
    }
}
