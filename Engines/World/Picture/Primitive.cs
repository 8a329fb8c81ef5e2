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
}
