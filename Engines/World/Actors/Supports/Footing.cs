using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>What is under a foot: the ground, or the top of whatever stands there and bears a body.</summary>
internal static class Footing
{
    // What weighs less than this share of a body gives way under its foot.
    private const double LeastShare = 0.15;

    /// <summary>Height of the highest support under a point that is no higher than the foot can come.</summary>
    /// <param name="self">Whose foot: what it holds or rides bears it not.</param>
    /// <param name="at">Metres; its height does not count.</param>
    /// <param name="most">Highest support that counts, metres of the world.</param>
    public static double HeightAt(Stage stage, Actor self, Vector3d at, double most)
    {
        // Who is over water stands on no bottom: what holds it up there is its own affair.
        var height = stage.Floor.Shape.IsGround ? Math.Max(0, Tops.Over(stage.Floor, at.X, at.Z) ?? 0) : 0;
        foreach (var thing in stage.Things)
        {
            if (!Bears(thing, self))
            {
                continue;
            }

            foreach (var body in thing.Bodies)
            {
                if (body.Active && Tops.Over(body, at.X, at.Z) is { } top && top <= most && top > height)
                {
                    height = top;
                }
            }
        }

        return height;
    }

    private static bool Bears(Thing thing, Actor self) =>
        !thing.Moves || (thing.Main.Mass > LeastShare * self.Rig.Mass && self.Grips.Of(thing) is null);
}
