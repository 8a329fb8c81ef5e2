using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene;

/// <summary>Large things of the set that stand fast: trees, houses, vehicles. Their bodies are boxes around what is seen.</summary>
internal static class Landmarks
{
    private static readonly Surface Bark = Surface.FromSrgb(SurfaceMaterial.Wood, 0x5E4630);
    private static readonly Surface Leaves = Surface.FromSrgb(SurfaceMaterial.Grass, 0x3F7230);
    private static readonly Surface Roof = Surface.FromSrgb(SurfaceMaterial.Matte, 0x7C3B2E);
    private static readonly Surface Pane = Surface.FromSrgb(SurfaceMaterial.Glass, 0x35505E);
    private static readonly Surface Tyre = Surface.FromSrgb(SurfaceMaterial.Rubber, 0x1C1C1E);
    private static readonly Surface Chrome = Surface.FromSrgb(SurfaceMaterial.Metal, 0xC4C8CC);

    public static void Build(Thing thing, string id)
    {
        switch (thing.Noun.Archetype)
        {
            case "plant.tree":
                Tree(thing, id);
                break;
            case "plant" or "plant.bush" or "plant.hedge" or "plant.crop":
                Bush(thing, id);
                break;
            case "building" or "building.house" or "building.hut" or "building.barn" or "building.church":
                House(thing, id);
                break;
            case "vehicle.car":
                Car(thing, id);
                break;
            default:
                var body = Stand(thing, id, thing.Size);
                thing.Show(body, Part.Box(Vector3d.Zero, thing.Size / 2, 0.06, Surfaces.Of(thing.Material, thing.Member.Adjectives)));
                break;
        }
    }

    private static Body Stand(Thing thing, string id, Vector3d size)
    {
        var body = new Body(id, thing.Member.Id, Shape.Box(size), thing.Material, BodyMotion.Static) { Position = new(0, size.Y / 2, 0) };
        thing.Bodies.Add(body);
        return body;
    }

    private static void Tree(Thing thing, string id)
    {
        double h = thing.Size.Y, r = h * 0.035;
        var body = Stand(thing, id, new(2 * r, h * 0.55, 2 * r));
        var foot = -h * 0.275;
        thing.Show(body, Part.Cone(new(0, foot, 0), r * 1.3, new(0, foot + (h * 0.6), 0), r * 0.6, Bark));
        (double X, double Y, double Z, double R)[] crown =
            [(0, 0.78, 0, 0.22), (-0.17, 0.66, 0.05, 0.17), (0.18, 0.64, -0.04, 0.18), (0.02, 0.62, 0.17, 0.16), (-0.03, 0.68, -0.18, 0.16)];
        foreach (var (x, y, z, radius) in crown)
        {
            thing.Show(body, Part.Sphere(new(x * h, foot + (y * h), z * h), radius * h, Leaves));
        }
    }

    private static void Bush(Thing thing, string id)
    {
        var h = thing.Size.Y;
        var body = Stand(thing, id, thing.Size * 0.7);
        var foot = -h * 0.35;
        thing.Show(body, Part.Sphere(new(0, foot + (h * 0.45), 0), h * 0.45, Leaves));
        thing.Show(body, Part.Sphere(new(h * 0.3, foot + (h * 0.32), 0.1 * h), h * 0.33, Leaves));
        thing.Show(body, Part.Sphere(new(-h * 0.28, foot + (h * 0.3), -0.05 * h), h * 0.32, Leaves));
    }

    private static void House(Thing thing, string id)
    {
        double w = thing.Size.X, h = thing.Size.Y, d = thing.Size.Z, wall = h * 0.62;
        var body = Stand(thing, id, new(w, wall, d));
        thing.Show(body, Part.Box(Vector3d.Zero, new(w / 2, wall / 2, d / 2), 0.02, Surfaces.Of(thing.Material, thing.Member.Adjectives)));
        var slope = QuaternionD.FromAxisAngle(Vector3d.UnitZ, 0.7);
        for (var side = -1; side <= 1; side += 2)
        {
            var turn = side > 0 ? slope.Conjugate() : slope;
            thing.Show(body, Part.Box(new(side * w * 0.26, (wall / 2) + (h * 0.19), 0), new(w * 0.36, 0.08, (d / 2) + 0.25), 0.03, turn, Roof));
        }

        for (var i = -1; i <= 1; i++)
        {
            thing.Show(body, Part.Box(new(i * w * 0.3, i == 0 ? -wall * 0.22 : 0, d / 2), new(w * 0.07, i == 0 ? wall * 0.28 : wall * 0.14, 0.05), 0.02, i == 0 ? Bark : Pane));
        }
    }

    private static void Car(Thing thing, string id)
    {
        // The noun's depth is the car's length; it stands across the view, so length runs along X.
        double length = thing.Size.Z, h = thing.Size.Y, w = thing.Size.X, wheel = h * 0.22;
        var paint = Surfaces.Of(thing.Material, thing.Member.Adjectives ?? ["red"]);
        var body = Stand(thing, id, new(length, h, w));
        var foot = -h / 2;
        thing.Show(body, Part.Box(new(0, foot + (h * 0.42), 0), new(length / 2, h * 0.22, w / 2), 0.16, paint));
        thing.Show(body, Part.Box(new(-length * 0.04, foot + (h * 0.78), 0), new(length * 0.26, h * 0.22, w * 0.44), 0.2, paint));
        thing.Show(body, Part.Box(new(-length * 0.04, foot + (h * 0.79), 0), new(length * 0.225, h * 0.14, w * 0.447), 0.08, Pane));
        thing.Show(body, Part.Box(new(-length * 0.04, foot + (h * 0.79), 0), new(length * 0.265, h * 0.13, w * 0.38), 0.08, Pane));
        var axle = QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2);
        for (var i = 0; i < 4; i++)
        {
            double x = (i & 1) == 0 ? -0.31 : 0.31, z = (i & 2) == 0 ? -1 : 1;
            thing.Show(body, Part.Cylinder(new(x * length, foot + wheel, z * w * 0.44), wheel, 0.11, 0.03, axle, Tyre));
            thing.Show(body, Part.Cylinder(new(x * length, foot + wheel, z * w * 0.47), wheel * 0.55, 0.09, 0.02, axle, Chrome));
        }
    }
}
