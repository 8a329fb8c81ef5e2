using Sora.Engines.World.Cast;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene;

/// <summary>Glasses, buckets, bowls, baskets: a bottom and eight staves around it, open at the top.</summary>
internal static class Containers
{
    private const int Staves = 8;

    public static bool Is(Thing thing) =>
        thing.Noun.Archetype is "vessel" or "vessel.cup" or "vessel.glass" or "vessel.bowl" or "vessel.pot" or "vessel.vase" or "vessel.jar" or "vessel.bucket" or "vessel.basket" or "vessel.tank"
        && thing.Noun.Lemma is not ("can" or "tin can");

    /// <param name="thing">Of its size and material.</param>
    /// <param name="id">Of its body.</param>
    /// <param name="mass">Kilograms.</param>
    /// <param name="isSeenInto">Whether the staves before its liquid are left out of the picture, as the front pane of a tank is.</param>
    public static void Build(Thing thing, string id, double mass, bool isSeenInto = false)
    {
        double radius = Math.Min(thing.Size.X, thing.Size.Z) / 2, height = thing.Size.Y, wall = Math.Clamp(0.09 * radius, 0.003, 0.03);
        var surface = Surfaces.Of(thing.Material, thing.Member.Adjectives);
        var (sin, cos) = DeterministicMath.SinCos(Math.PI / Staves);
        double tan = sin / cos, reach = radius - (wall / 2);
        List<(Shape Shape, Vector3d At, QuaternionD Turn, double Weight)> parts =
            [(Shape.Cylinder(radius, wall), new(0, wall / 2, 0), QuaternionD.Identity, Math.PI * radius * radius * wall)];
        var size = new Vector3d(wall, height - wall, 2 * reach * tan);
        for (var i = 0; i < Staves; i++)
        {
            var turn = QuaternionD.FromAxisAngle(Vector3d.UnitY, 2 * Math.PI * i / Staves);
            parts.Add((Shape.Box(size), turn.Rotate(new(reach, (height + wall) / 2, 0)), turn, size.X * size.Y * size.Z));
        }

        var (shape, centre) = Compound.Join([.. parts]);
        var fill = Math.Clamp(mass / (thing.Material.Density * shape.Volume), 0.01, 1);
        var body = new Body(id, thing.Member.Id, shape, thing.Material, BodyMotion.Dynamic, mass, fill) { Position = centre };
        thing.Bodies.Add(body);
        thing.Floor = wall;
        thing.Show(body, Part.Cylinder(new Vector3d(0, wall / 2, 0) - centre, radius, wall / 2, 0.3 * wall, QuaternionD.Identity, surface));
        foreach (var part in parts.Skip(1).Where(p => !isSeenInto || p.At.Z < 0.4 * radius))
        {
            thing.Show(body, Part.Box(part.At - centre, part.Shape.Half, 0.3 * wall, part.Turn, surface));
        }
    }
}
