using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast;

/// <summary>Adds solids to a picture in the frame of a bone, lengths in parts of a unit such as a head's radius.</summary>
/// <param name="Scene">What is drawn into.</param>
/// <param name="Origin">Of the frame, in the world.</param>
/// <param name="Turn">From the frame to the world.</param>
/// <param name="Unit">Metres.</param>
internal readonly record struct Brush(PictureScene Scene, Vector3d Origin, QuaternionD Turn, double Unit)
{
    /// <summary>In world space, lengths in units.</summary>
    public static Brush World(PictureScene scene, double unit) => new(scene, Vector3d.Zero, QuaternionD.Identity, unit);

    public static Brush Of(PictureScene scene, BodyPose bone, double unit) => new(scene, bone.Position, bone.Rotation, unit);

    /// <summary>Where a point of the frame is in the world.</summary>
    public Vector3d At(Vector3d local) => Origin + Turn.Rotate(local * Unit);

    public Vector3d At(double x, double y, double z) => At(new Vector3d(x, y, z));

    /// <summary>A point of the world in the frame.</summary>
    public Vector3d Local(Vector3d world) => Turn.Conjugate().Rotate(world - Origin) / Unit;

    /// <summary>The frame moved and turned within itself.</summary>
    public Brush Within(Vector3d at, QuaternionD turn) => this with { Origin = At(at), Turn = (Turn * turn).Normalized() };

    /// <summary>What is added from here on until <see cref="End"/> flows together.</summary>
    public void Begin(double blend) => Scene.BeginGroup((float)(blend * Unit));

    public void End() => Scene.EndGroup();

    public void Sphere(Vector3d at, double radius, Surface surface) =>
        Scene.Add(Primitive.Sphere(At(at).ToSingle(), (float)(radius * Unit), Turn.ToSingle(), surface));

    public void Cone(Vector3d a, double radiusA, Vector3d b, double radiusB, Surface surface) =>
        Scene.Add(Primitive.RoundCone(At(a).ToSingle(), (float)(radiusA * Unit), At(b).ToSingle(), (float)(radiusB * Unit), surface));

    /// <summary>Between two points of the world, radii in units.</summary>
    public void Limb(Vector3d a, double radiusA, Vector3d b, double radiusB, Surface surface) =>
        Scene.Add(Primitive.RoundCone(a.ToSingle(), (float)(radiusA * Unit), b.ToSingle(), (float)(radiusB * Unit), surface));

    public void Ellipsoid(Vector3d at, Vector3d half, Surface surface) => Ellipsoid(at, half, QuaternionD.Identity, surface);

    public void Ellipsoid(Vector3d at, Vector3d half, QuaternionD turn, Surface surface) =>
        Scene.Add(Primitive.Ellipsoid(At(at).ToSingle(), (Turn * turn).Normalized().ToSingle(), (half * Unit).ToSingle(), surface));

    public void Box(Vector3d at, Vector3d half, double rounding, Surface surface) => Box(at, half, rounding, QuaternionD.Identity, surface);

    public void Box(Vector3d at, Vector3d half, double rounding, QuaternionD turn, Surface surface) =>
        Scene.Add(Primitive.Box(
            At(at).ToSingle(), (Turn * turn).Normalized().ToSingle(), (half * Unit).ToSingle(), (float)(Math.Min(rounding, Math.Min(half.X, Math.Min(half.Y, half.Z))) * Unit), surface));

    /// <summary>A cone's trunk with flat ends between two points of the frame.</summary>
    public void Frustum(Vector3d a, double radiusA, Vector3d b, double radiusB, double rounding, Surface surface) =>
        Trunk(At(a), radiusA, At(b), radiusB, rounding, surface);

    /// <summary>The same between two points of the world, radii in units.</summary>
    public void Trunk(Vector3d a, double radiusA, Vector3d b, double radiusB, double rounding, Surface surface)
    {
        var axis = (b - a).Normalized(Vector3d.UnitY);
        var turn = QuaternionD.LookAlong(axis.AnyPerpendicular(), axis);
        Scene.Add(Primitive.Frustum(
            ((a + b) / 2).ToSingle(), turn.ToSingle(), (float)(radiusA * Unit), (float)(radiusB * Unit), (float)(Math.Max(Vector3d.Distance(a, b), 1e-4) / 2), (float)(rounding * Unit), surface));
    }

    /// <summary>What is left of a stretched sphere on the near side of a plane of its own frame.</summary>
    /// <param name="normal">Unit; what lies farther along it is taken away.</param>
    /// <param name="offset">From the middle to the plane, in units.</param>
    public void Cap(Vector3d at, Vector3d half, Vector3d normal, double offset, Surface surface) => Cap(at, half, QuaternionD.Identity, normal, offset, surface);

    public void Cap(Vector3d at, Vector3d half, QuaternionD turn, Vector3d normal, double offset, Surface surface) =>
        Scene.Add(Primitive.Ellipsoid(At(at).ToSingle(), (Turn * turn).Normalized().ToSingle(), (half * Unit).ToSingle(), surface).Cut(normal.ToSingle(), (float)(offset * Unit)));

    public void Torus(Vector3d at, double ring, double tube, QuaternionD turn, Surface surface) =>
        Scene.Add(Primitive.Torus(At(at).ToSingle(), (Turn * turn).Normalized().ToSingle(), (float)(ring * Unit), (float)(tube * Unit), surface));

    /// <summary>A flat piece: a polygon of its own X and Y (in metres), extruded along Z.</summary>
    public void Prism(Vector3d at, QuaternionD turn, Polygon outline, double halfDepth, double rounding, Surface surface) =>
        Scene.Add(Primitive.Prism(
            At(at).ToSingle(), (Turn * turn).Normalized().ToSingle(), outline, (float)(halfDepth * Unit), (float)(rounding * Unit), surface));
}
