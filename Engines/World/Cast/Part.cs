using System.Numerics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Cast;

/// <summary>One visible solid in the frame of a body or bone.</summary>
/// <param name="Shape">Which primitive.</param>
/// <param name="At">Centre, or first end of a round cone.</param>
/// <param name="Half">Half extents; second end of a round cone; (radius, half height, 0) of a cylinder; (ring, tube, 0) of a torus.</param>
/// <param name="Radius">Of a sphere, of a round cone's first end, or of rounded edges.</param>
/// <param name="EndRadius">Of a round cone's second end.</param>
/// <param name="Turn">From the part's frame to the body's.</param>
internal readonly record struct Part(
    PrimitiveShape Shape, Vector3d At, Vector3d Half, double Radius, double EndRadius, QuaternionD Turn, Surface Surface)
{
    public static Part Sphere(Vector3d at, double radius, Surface surface) =>
        new(PrimitiveShape.Sphere, at, Vector3d.Zero, radius, radius, QuaternionD.Identity, surface);

    public static Part Cone(Vector3d a, double radiusA, Vector3d b, double radiusB, Surface surface) =>
        new(PrimitiveShape.RoundCone, a, b, radiusA, radiusB, QuaternionD.Identity, surface);

    public static Part Box(Vector3d at, Vector3d half, double rounding, Surface surface) => Box(at, half, rounding, QuaternionD.Identity, surface);

    public static Part Box(Vector3d at, Vector3d half, double rounding, QuaternionD turn, Surface surface) =>
        new(PrimitiveShape.Box, at, half, Math.Min(rounding, Math.Min(half.X, Math.Min(half.Y, half.Z))), 0, turn, surface);

    /// <summary>Along its own Y.</summary>
    public static Part Cylinder(Vector3d at, double radius, double halfHeight, double rounding, QuaternionD turn, Surface surface) =>
        new(PrimitiveShape.Cylinder, at, new(radius, halfHeight, 0), Math.Min(rounding, Math.Min(radius, halfHeight)), 0, turn, surface);

    /// <summary>Around its own Z.</summary>
    public static Part Torus(Vector3d at, double ring, double tube, QuaternionD turn, Surface surface) =>
        new(PrimitiveShape.Torus, at, new(ring, tube, 0), 0, 0, turn, surface);

    /// <summary>Outline of a prism or lathe.</summary>
    public Polygon? Profile { get; init; }

    /// <summary>Unit normal, in the part's own frame, of the plane beyond which nothing is left, and metres to it; null leaves it whole.</summary>
    public (Vector3d Normal, double Offset)? CutAt { get; init; }

    public static Part Ellipsoid(Vector3d at, Vector3d half, QuaternionD turn, Surface surface) =>
        new(PrimitiveShape.Ellipsoid, at, half, 0, 0, turn, surface);

    /// <summary>Along its own Y: a trunk of a cone with flat ends; a radius of 0 makes a point.</summary>
    public static Part Frustum(Vector3d at, double radiusBelow, double radiusAbove, double halfHeight, double rounding, QuaternionD turn, Surface surface) =>
        new(PrimitiveShape.Frustum, at, new(radiusBelow, radiusAbove, halfHeight), rounding, 0, turn, surface);

    /// <summary>A bow of tube around its own Z, <paramref name="halfAngle"/> radians to either side of its own +Y.</summary>
    public static Part Arc(Vector3d at, double ring, double tube, double halfAngle, QuaternionD turn, Surface surface) =>
        new(PrimitiveShape.Arc, at, new(ring, halfAngle, 0), tube, 0, turn, surface);

    /// <summary>A polygon in its own X and Y, extruded along its Z; rounding is added around the polygon.</summary>
    public static Part Prism(Vector3d at, Polygon profile, double halfDepth, double rounding, QuaternionD turn, Surface surface) =>
        new(PrimitiveShape.Prism, at, new(0, 0, halfDepth), rounding, 0, turn, surface) { Profile = profile };

    /// <summary>A polygon of radius (X) and height (Y), turned around its own Y; rounding is added around the polygon.</summary>
    public static Part Lathe(Vector3d at, Polygon profile, double rounding, QuaternionD turn, Surface surface) =>
        new(PrimitiveShape.Lathe, at, Vector3d.Zero, rounding, 0, turn, surface) { Profile = profile };

    /// <summary>What is left of it on the near side of a plane of its own frame; see <see cref="Primitive.Cut"/>.</summary>
    public Part Cut(Vector3d normal, double offset) => this with { CutAt = (normal, offset) };
    /// <summary>The same elsewhere in its frame.</summary>
    public Part Moved(Vector3d by) => Shape is PrimitiveShape.RoundCone or PrimitiveShape.Capsule ? this with { At = At + by, Half = Half + by } : this with { At = At + by };

    /// <summary>The same turned about a point of its frame.</summary>
    public Part Turned(Vector3d pivot, QuaternionD turn) => Shape is PrimitiveShape.RoundCone or PrimitiveShape.Capsule
        ? this with { At = pivot + turn.Rotate(At - pivot), Half = pivot + turn.Rotate(Half - pivot) }
        : this with { At = pivot + turn.Rotate(At - pivot), Turn = (turn * Turn).Normalized() };

    /// <summary>A box along the world's axes that holds it, at a pose of its body; cuts are not taken off.</summary>
    public Extent Reach(Vector3d position, QuaternionD rotation)
    {
        var at = position + rotation.Rotate(At);
        if (Shape is PrimitiveShape.RoundCone or PrimitiveShape.Capsule)
        {
            var end = position + rotation.Rotate(Half);
            return Extent.Around(at, Vector3d.One * (2 * Radius)).With(Extent.Around(end, Vector3d.One * (2 * EndRadius)));
        }

        var (low, high) = (Profile?.Low ?? default, Profile?.High ?? default);
        Vector3d middle = Shape is PrimitiveShape.Prism or PrimitiveShape.Lathe ? new(Shape == PrimitiveShape.Prism ? (low.X + high.X) / 2 : 0, (low.Y + high.Y) / 2, 0) : Vector3d.Zero;
        Vector3d half = Shape switch
        {
            PrimitiveShape.Sphere => Vector3d.One * Radius,
            PrimitiveShape.Cylinder => new(Half.X, Half.Y, Half.X),
            PrimitiveShape.Frustum => new(Math.Max(Half.X, Half.Y), Half.Z, Math.Max(Half.X, Half.Y)),
            PrimitiveShape.Torus => new(Half.X + Half.Y, Half.X + Half.Y, Half.Y),
            PrimitiveShape.Arc => new(Half.X + Radius, Half.X + Radius, Radius),
            PrimitiveShape.Prism => new((high.X - low.X) / 2, (high.Y - low.Y) / 2, Half.Z),
            PrimitiveShape.Lathe => new(high.X, (high.Y - low.Y) / 2, high.X),
            _ => Half,
        };
        var turn = rotation * Turn;
        var reach = turn.Rotate(Vector3d.UnitX * half.X).Abs() + turn.Rotate(Vector3d.UnitY * half.Y).Abs() + turn.Rotate(Vector3d.UnitZ * half.Z).Abs();
        return Extent.Around(at + turn.Rotate(middle), reach * 2);
    }

    /// <summary>Adds it to the picture at the frame's pose.</summary>
    public void Draw(PictureScene scene, Vector3d position, QuaternionD rotation)
    {
        Vector3 at = (position + rotation.Rotate(At)).ToSingle();
        var turn = (rotation * Turn).Normalized().ToSingle();
        var primitive = Shape switch
        {
            PrimitiveShape.Sphere => Primitive.Sphere(at, (float)Radius, turn, Surface),
            PrimitiveShape.Capsule or PrimitiveShape.RoundCone =>
                Primitive.RoundCone(at, (float)Radius, (position + rotation.Rotate(Half)).ToSingle(), (float)EndRadius, Surface),
            PrimitiveShape.Box => Primitive.Box(at, turn, Half.ToSingle(), (float)Radius, Surface),
            PrimitiveShape.Cylinder => Primitive.Cylinder(at, turn, (float)Half.X, (float)Half.Y, (float)Radius, Surface),
            PrimitiveShape.Ellipsoid => Primitive.Ellipsoid(at, turn, Half.ToSingle(), Surface),
            PrimitiveShape.Frustum => Primitive.Frustum(at, turn, (float)Half.X, (float)Half.Y, (float)Half.Z, (float)Radius, Surface),
            PrimitiveShape.Arc => Primitive.Arc(at, turn, (float)Half.X, (float)Radius, (float)Half.Y, Surface),
            PrimitiveShape.Prism => Primitive.Prism(at, turn, Profile!, (float)Half.Z, (float)Radius, Surface),
            PrimitiveShape.Lathe => Primitive.Lathe(at, turn, Profile!, (float)Radius, Surface),
            _ => Primitive.Torus(at, turn, (float)Half.X, (float)Half.Y, Surface),
        };
        scene.Add(CutAt is { } cut ? primitive.Cut(cut.Normal.ToSingle(), (float)cut.Offset) : primitive);
    }
}
