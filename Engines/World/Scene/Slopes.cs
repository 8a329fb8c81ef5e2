using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene;

/// <summary>Ramps and stairs that go down along +X, and frames such as goals.</summary>
internal static class Slopes
{
    private const int Steps = 6;

    public static bool IsSlope(Thing thing) => thing.Noun.Archetype is "building.stairs" or "ramp" || thing.Noun.Lemma is "ramp" or "slope" or "slide" or "stairs" or "stair" or "staircase";

    /// <param name="thing">Of its size.</param>
    /// <param name="id">Of its first body.</param>
    /// <param name="largest">Metres that it may be high, so that what goes down it is seen.</param>
    public static void Build(Thing thing, string id, double largest)
    {
        var surface = Surfaces.Of(thing.Material, thing.Member.Adjectives);
        double height = Math.Clamp(Math.Min(thing.Size.Y, largest), 0.15, 4), length = Math.Clamp(Math.Max(thing.Size.X, thing.Size.Z), 1.6 * height, 3.2 * height), width = Math.Clamp(Math.Min(thing.Size.X, thing.Size.Z), 0.3 * height, 0.9 * height);
        if (thing.Noun.Lemma is "stairs" or "stair" or "staircase" or "step" or "steps")
        {
            for (var i = 0; i < Steps; i++)
            {
                var top = height * (Steps - i) / Steps;
                var size = new Vector3d(length / Steps, top, width);
                Add(thing, i == 0 ? id : $"{id}.step{i + 1}", Shape.Box(size), new((i - ((Steps - 1) / 2.0)) * length / Steps, top / 2, 0), QuaternionD.Identity);
                thing.Show(thing.Bodies[^1], Part.Box(Vector3d.Zero, size / 2, 0.005, surface));
            }

            thing.Start = new(-(length / 2) + (0.6 * length / Steps), height, 0);
            return;
        }

        // The wedge rises along +X: turned half round it goes down that way.
        var (shape, centre) = ConvexHull.Ramp(length, height, width);
        var turn = QuaternionD.FromAxisAngle(Vector3d.UnitY, Math.PI);
        Add(thing, id, shape, turn.Rotate(centre), turn);
        var slope = Math.Sqrt((length * length) + (height * height));
        var lean = QuaternionD.FromAxes(new(length / slope, -height / slope, 0), new(height / slope, length / slope, 0), Vector3d.UnitZ);
        const double board = 0.02;
        var down = new Vector3d(0, height / 2, 0) - (lean.Rotate(Vector3d.UnitY) * board) - turn.Rotate(centre);
        thing.Show(thing.Main, Part.Box(turn.Conjugate().Rotate(down), new(slope / 2, board, width / 2), 0.004, (turn.Conjugate() * lean).Normalized(), surface));
        for (var i = 0; i < 4; i++)
        {
            var x = -length * (0.5 - (0.04 + (0.22 * i)));
            var h = height * (0.5 - (x / length)) - (2 * board);
            thing.Show(thing.Main, Part.Box(turn.Conjugate().Rotate(new Vector3d(x, h / 2, 0) - turn.Rotate(centre)), new(0.03, Math.Max(0.01, h / 2), width * 0.46), 0.004, surface));
        }

        thing.Start = new(-length / 2 * 0.9, height * 0.95, 0);
    }

    /// <summary>Two posts and a bar, its mouth towards −X.</summary>
    public static void BuildGoal(Thing thing, string id)
    {
        double height = thing.Size.Y, width = Math.Max(thing.Size.X, thing.Size.Z), post = 0.05;
        var white = Surfaces.Of(thing.Material, thing.Member.Adjectives ?? ["white"]);
        void Post(string name, Vector3d at, Vector3d size)
        {
            Add(thing, name, Shape.Box(size), at, QuaternionD.Identity);
            thing.Show(thing.Bodies[^1], Part.Box(Vector3d.Zero, size / 2, 0.02, white));
        }

        Post(id, new(0, height - post, 0), new(2 * post, 2 * post, width));
        Post($"{id}.near", new(0, (height / 2) - post, (width / 2) - post), new(2 * post, height - (2 * post), 2 * post));
        Post($"{id}.far", new(0, (height / 2) - post, post - (width / 2)), new(2 * post, height - (2 * post), 2 * post));
    }

    private static void Add(Thing thing, string id, Shape shape, Vector3d at, QuaternionD turn) =>
        thing.Bodies.Add(new(id, thing.Member.Id, shape, thing.Material, BodyMotion.Static) { Position = at, Rotation = turn });
}
