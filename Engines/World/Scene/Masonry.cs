using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene;

/// <summary>A wall, chimney or tower that shall come down: loose blocks in bond, at rest until something moves them.</summary>
internal static class Masonry
{
    private const int Courses = 6;
    private const int Across = 5;

    public static bool Is(Thing thing) => thing.Noun.Archetype is "building.wall" or "building.tower" or "building.fence" || thing.Noun.Lemma is "wall" or "tower" or "chimney";

    public static void Build(Thing thing, string id)
    {
        // A tower is slim; a wall is seen from its side along the action and met from its end, so it stands across the way.
        double height = Math.Min(thing.Size.Y, 5), width = Math.Min(Math.Max(thing.Size.X, thing.Size.Z), 2.4), depth = Math.Min(Math.Min(thing.Size.X, thing.Size.Z), 0.5);
        var slim = thing.Noun.Lemma is "tower" or "chimney";
        var across = slim ? 1 : Across;
        if (slim)
        {
            (width, depth) = (0.3 * height, 0.3 * height);
        }

        var brick = new Vector3d(Math.Max(depth, 0.15), height / Courses, width / across);
        var mass = thing.Material.Density * brick.X * brick.Y * brick.Z;
        var surface = Surfaces.Of(thing.Material, thing.Member.Adjectives);
        for (var row = 0; row < Courses; row++)
        {
            var shifted = row % 2 == 1 && !slim;
            for (var i = 0; i < across + (shifted ? 1 : 0); i++)
            {
                // Every other course begins with half a block.
                var half = shifted && (i == 0 || i == across);
                var size = half ? brick with { Z = brick.Z / 2 } : brick;
                var z = shifted ? (i == 0 ? 0.25 : i == across ? across - 0.25 : i) : i + 0.5;
                var body = new Body(thing.Bodies.Count == 0 ? id : $"{id}.block{thing.Bodies.Count + 1}", thing.Member.Id, Shape.Box(size * (1 - 1e-4)), thing.Material, BodyMotion.Dynamic, half ? mass / 2 : mass)
                {
                    Position = new(0, (row + 0.5) * brick.Y, (z * brick.Z) - (width / 2)),
                    Asleep = true,
                };
                thing.Bodies.Add(body);
                thing.Show(body, Part.Box(Vector3d.Zero, size / 2 * 0.985, 0.01, surface));
            }
        }
    }
}
