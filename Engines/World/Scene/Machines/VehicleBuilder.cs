using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Machines;

/// <summary>Bodies on wheels of the right size and weight: cars, trucks, buses, trains, carts, bicycles, boards. Length runs along X.</summary>
internal static class VehicleBuilder
{
    private const double WheelShareOfMass = 0.04;
    private static readonly Surface Tyre = Surface.FromSrgb(SurfaceMaterial.Rubber, 0x1C1C1E);
    private static readonly Surface Hub = Surface.FromSrgb(SurfaceMaterial.Metal, 0xC4C8CC);
    private static readonly Surface Pane = Surface.FromSrgb(SurfaceMaterial.Glass, 0x35505E);
    private static readonly QuaternionD Across = QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2);

    public static void Build(Thing thing, string id)
    {
        var form = FormOf(thing);
        double length = thing.Size.Z, height = thing.Size.Y, width = thing.Size.X, radius = form.Wheel * height;
        var scale = length / Math.Max(1e-6, thing.Noun.Size.Z);
        var mass = (thing.Noun.MassKg > 0 ? thing.Noun.MassKg : 100) * scale * scale * scale;
        var foot = radius * form.Clearance;
        var paint = Surfaces.Of(thing.Material, thing.Member.Adjectives ?? (thing.Noun.Archetype.StartsWith("vehicle.car", StringComparison.Ordinal) ? ["red"] : null));
        var boxes = form.Boxes.Select(b => (
            At: new Vector3d(b.X * length, foot + (b.Y * (height - foot)), 0),
            Half: new Vector3d(b.HalfX * length, b.HalfY * (height - foot), b.HalfZ * width))).ToArray();
        var (shape, centre) = boxes.Length == 1
            ? (Shape.Box(boxes[0].Half * 2), boxes[0].At)
            : Compound.Join([.. boxes.Select((b, i) => (Shape.Box(b.Half * 2), b.At, QuaternionD.Identity, i == 0 ? 4 * b.Half.X * b.Half.Y * b.Half.Z : b.Half.X * b.Half.Y * b.Half.Z))]);
        var fill = Math.Clamp(mass / (thing.Material.Density * shape.Volume), 0.001, 0.49);
        var group = GroupOf(id);
        var chassis = new Body(id, thing.Member.Id, shape, thing.Material, BodyMotion.Dynamic, mass * (1 - (WheelShareOfMass * form.Axles.Length)), fill) { Position = centre, Group = group };
        thing.Bodies.Add(chassis);
        for (var i = 0; i < boxes.Length; i++)
        {
            thing.Show(chassis, Part.Box(boxes[i].At - centre, boxes[i].Half, 0.08 * height, paint));
        }

        foreach (var (x, y, halfX, halfY, halfZ) in form.Panes)
        {
            thing.Show(chassis, Part.Box(new Vector3d(x * length, foot + (y * (height - foot)), 0) - centre, new(halfX * length, halfY * (height - foot), halfZ * width), 0.03 * height, Pane));
        }

        var wheels = new List<Body>();
        var breadth = form.InLine ? 0.09 * radius : 0.35 * radius;
        foreach (var x in form.Axles)
        {
            for (var side = form.InLine ? 0 : -1; side <= (form.InLine ? 0 : 1); side += 2)
            {
                wheels.Add(Wheel(thing, $"{id}.wheel{wheels.Count + 1}", new(x * length, radius, side * ((width / 2) - (breadth / 2))), radius, breadth, mass * WheelShareOfMass / (form.InLine ? 1 : 2), group));
            }
        }

        thing.TopHeight = form.LoadHeight is { } load ? foot + (load * (height - foot)) : height;
        thing.LoadX = form.LoadX * length;
        var vehicle = new Vehicle(thing, wheels, radius);
        thing.Machine = vehicle;
        thing.Assembly.Add(vehicle.Assemble);
    }

    private static Body Wheel(Thing thing, string id, Vector3d at, double radius, double breadth, double mass, int group)
    {
        var shape = Shape.Cylinder(radius, breadth);
        var fill = Math.Clamp(mass / (Physics.Materials.Rubber.Density * shape.Volume), 0.01, 1);
        var wheel = new Body(id, thing.Member.Id, shape, Physics.Materials.Rubber, BodyMotion.Dynamic, mass, fill) { Position = at, Rotation = Across, Group = group };
        thing.Bodies.Add(wheel);
        thing.Show(wheel, Part.Cylinder(Vector3d.Zero, radius, breadth / 2, 0.2 * breadth, QuaternionD.Identity, Tyre));
        thing.Show(wheel, Part.Cylinder(Vector3d.Zero, radius * 0.6, (breadth / 2) + 0.008, 0.004, QuaternionD.Identity, Hub));

        // Without a spoke nobody would see it turn.
        thing.Show(wheel, Part.Box(Vector3d.Zero, new(radius * 0.55, (breadth / 2) + 0.014, radius * 0.08), 0.004, Tyre));
        thing.Show(wheel, Part.Box(Vector3d.Zero, new(radius * 0.08, (breadth / 2) + 0.014, radius * 0.55), 0.004, Tyre));
        return wheel;
    }

    private static int GroupOf(string id)
    {
        var group = 7;
        foreach (var c in id)
        {
            group = ((group * 31) + c) & 0x3FFFFFFF;
        }

        return group | 0x20000000;
    }

    // Boxes by middle and half extents, in parts of length, of the height above the clearance, and of the width.
    private static Form FormOf(Thing thing) => thing.Noun.Archetype.Split('/')[0] switch
    {
        "vehicle.truck" => new(0.15, 0.6, [-0.34, -0.2, 0.36], [(0, 0.10, 0.5, 0.10, 0.48), (0.39, 0.6, 0.11, 0.4, 0.48)], [(0.42, 0.72, 0.085, 0.16, 0.485)], 0.2, -0.12),
        "vehicle.bus" or "vehicle.train" => new(0.16, 0.7, [-0.32, 0.32], [(0, 0.5, 0.5, 0.5, 0.5)], [(0, 0.66, 0.46, 0.14, 0.505)]),
        "vehicle.tractor" => new(0.26, 1.1, [-0.25, 0.3], [(0.12, 0.3, 0.36, 0.3, 0.28), (-0.2, 0.62, 0.2, 0.38, 0.36)], [(-0.2, 0.78, 0.17, 0.14, 0.37)]),
        "vehicle.bicycle" or "vehicle.motorcycle" or "vehicle.scooter" => new(0.32, 0.9, [-0.31, 0.31], [(0, 0.4, 0.3, 0.25, 0.1), (0.2, 0.85, 0.05, 0.12, 0.5)], [], InLine: true),
        "vehicle.cart" or "vehicle.tricycle" => new(0.24, 1.3, [-0.3, 0.3], [(0, 0.25, 0.5, 0.25, 0.42)], [], 0.5),
        "vehicle.board" => new(0.32, 1.7, [-0.3, 0.3], [(0, 0.5, 0.5, 0.5, 0.5)], [], 1),
        _ => new(0.22, 0.8, [-0.31, 0.31], [(0, 0.32, 0.5, 0.30, 0.48), (-0.04, 0.79, 0.26, 0.21, 0.43)], [(-0.04, 0.8, 0.265, 0.13, 0.38), (-0.04, 0.8, 0.225, 0.14, 0.437)]),
    };

    /// <param name="Wheel">Radius in parts of the height.</param>
    /// <param name="Clearance">In wheel radii.</param>
    private sealed record Form(
        double Wheel,
        double Clearance,
        double[] Axles,
        (double X, double Y, double HalfX, double HalfY, double HalfZ)[] Boxes,
        (double X, double Y, double HalfX, double HalfY, double HalfZ)[] Panes,
        double? LoadHeight = null,
        double LoadX = 0,
        bool InLine = false);
}
