using Sora.Engines.Tracing;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Audit;

/// <summary>A traced body with the geometry that its shape and size say.</summary>
internal sealed class AuditedBody
{
    /// <exception cref="FormatException">Shape, size, mass or motion make no body.</exception>
    public AuditedBody(TracedBody traced, int index)
    {
        (Traced, Index) = (traced, index);
        AuditedFilm.Require(traced.Motion is "static" or "driven" or "dynamic", $"the body {traced.Id} has no motion (static, driven or dynamic)");
        IsStatic = traced.Motion == "static";
        AuditedFilm.Require(traced.Motion != "dynamic" || (traced.Mass > 0 && traced.Inertia is not null), $"the dynamic body {traced.Id} has no mass or no inertia");
        Inertia = traced.Inertia is { } m ? new(m.Xx, m.Yy, m.Zz, m.Xy, m.Xz, m.Yz) : default;
        var size = Vector3d.From(traced.Size);
        AuditedFilm.Require(traced.Shape is "plane" or "terrain" || (size.X > 0 && size.Y > 0 && size.Z > 0), $"the body {traced.Id} has no size");
        var shape = traced.Shape switch
        {
            "sphere" => Shape.Sphere(size.X / 2),
            "box" => Shape.Box(size),
            "capsule" => Shape.Capsule(size.X / 2, Math.Max(0, size.Y - size.X)),
            "cylinder" => Shape.Cylinder(size.X / 2, size.Y),
            "plane" => Shape.Plane,

            // The trace tells no faces, parts or heights: only what reaches deep into their middle is seen.
            "hull" => Shape.Sphere(Math.Min(size.X, Math.Min(size.Y, size.Z)) / 8),

            // The box that holds it tells what may be in touch with it; rules that would need its parts leave it out.
            "compound" => Shape.Box(size),
            "terrain" => Shape.Sphere(1e-6),
            _ => throw new FormatException($"the body {traced.Id} has the shape {traced.Shape}; known are sphere, box, capsule, cylinder, hull, compound, plane and terrain"),
        };
        Body = new Body(traced.Id, traced.Cast, shape, Physics.Materials.Plastic, BodyMotion.Driven);
        Extent = shape.Kind == ShapeKind.Plane ? double.PositiveInfinity : Math.Max(size.X, Math.Max(size.Y, size.Z));
    }

    public TracedBody Traced { get; }

    public string Id => Traced.Id;

    /// <summary>Place in the trace's list.</summary>
    public int Index { get; }

    public bool IsStatic { get; }

    public Symmetric3 Inertia { get; }

    /// <summary>Whether forces and contacts move it at that moment.</summary>
    public bool IsDynamicAt(TracedPose pose) => (pose.Motion ?? Traced.Motion) == "dynamic";

    /// <summary>Its largest extent in metres.</summary>
    public double Extent { get; }

    /// <summary>For collision queries; its pose is whatever was asked last.</summary>
    public Body Body { get; }

    /// <summary>The separation of the two surfaces where they are at those poses, negative when they overlap; infinity beyond the margin.</summary>
    public static double Separation(AuditedBody a, TracedPose atA, AuditedBody b, TracedPose atB, double margin)
    {
        a.Put(atA);
        b.Put(atB);
        var reach = a.Body.Shape.BoundingRadius + b.Body.Shape.BoundingRadius + margin;
        return double.IsFinite(reach) && Vector3d.Distance(a.Body.Position, b.Body.Position) > reach
            ? double.PositiveInfinity
            : Collision.Separation(a.Body, b.Body, margin);
    }

    /// <summary>Kinetic energy and height against gravity, joules, less what came from outside: what nothing but an error lets grow.</summary>
    public double EnergyLessWork(TracedPose pose, Vector3d gravity) =>
        KineticEnergy(pose) - (Traced.Mass * Vector3d.Dot(gravity, Vector3d.From(pose.Position))) - pose.Work;

    public double KineticEnergy(TracedPose pose)
    {
        var spin = Rotation(pose).Unrotate(Vector3d.From(pose.Spin));
        return 0.5 * ((Traced.Mass * Vector3d.From(pose.Velocity).LengthSquared) + Vector3d.Dot(Inertia * spin, spin));
    }

    private static QuaternionD Rotation(TracedPose pose) => new QuaternionD(pose.Rotation.X, pose.Rotation.Y, pose.Rotation.Z, pose.Rotation.W).Normalized();

    /// <summary>A compound's box lies about its own middle; what is taken for a hull lies about its centre of mass, which is inside.</summary>
    private void Put(TracedPose pose)
    {
        var middle = Traced.Shape == "compound" ? Rotation(pose).Rotate(Vector3d.From(Traced.Middle)) : Vector3d.Zero;
        (Body.Position, Body.Rotation) = (Vector3d.From(pose.Position) + middle, Rotation(pose));
    }
}
