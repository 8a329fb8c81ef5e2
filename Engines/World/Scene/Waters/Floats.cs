using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Waters;

/// <summary>Puts what begins in the water there: floating at its line, or under the surface when it is heavier.</summary>
internal static class Floats
{
    // Metres from the shore to the nearest edge of what is in the water, and what a boat wants under its keel.
    private const double OffShore = 0.9;
    private const double Clearance = 0.3;

    // Metres below the surface from which what is heavier sinks, in parts of its height.
    private const double SinksFrom = 0.55;

    public static void Arrange(Stage stage, Shot shot)
    {
        if (stage.Water is not { } body)
        {
            return;
        }

        foreach (var member in shot.Cast.Where(m => WaterPlaces.IsIn(m, shot)))
        {
            foreach (var actor in stage.Actors.Where(a => a.Member.Id == member.Id))
            {
                actor.Place(actor.Position + new Vector3d(0, 0, Shift(body, actor.Position.Z, actor.Rig.Width / 2, actor.Rig.Height)));
                actor.WaterLevel = body.Level;
            }

            foreach (var thing in stage.Things.Where(t => t.Member.Id == member.Id))
            {
                var extent = Extent.Of(thing.Bodies);
                Move(stage, thing, new(0, 0, Shift(body, extent.Middle.Z, extent.Size.Z / 2, extent.Size.Y)));
                if (thing.Moves)
                {
                    Float(stage, thing, body, shot);
                }
            }
        }
    }

    /// <summary>Height of the centre of mass at which it floats upright in still water; null when it is heavier than the water.</summary>
    public static double? LineOf(Body body, double level)
    {
        if (body.Mass >= Water.Density * body.Shape.Volume)
        {
            return null;
        }

        var reach = body.Shape.BoundingRadius;
        double low = level - reach, high = level + reach;
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            var (volume, _) = Submersion.Below(new(body.Shape, new(0, middle, 0), body.Rotation), level);
            (low, high) = volume * Water.Density > body.Mass ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    private static void Float(Stage stage, Thing thing, WaterBody water, Shot shot)
    {
        var main = thing.Main;
        var over = shot.Beats.Any(b => b.Who == thing.Member.Id && BeatVerbs.OfThing(b, thing.Noun) is ThingAction.Fall or ThingAction.Bounce or ThingAction.Fly);
        if (over)
        {
            // It comes from above; its setup lifts it.
            return;
        }

        var height = water.Water.Surface.PlaneOver(main.Position.X, main.Position.Z, main.Shape.Reach(main.Rotation).X, main.Shape.Reach(main.Rotation).Z, 0).Height;
        var sinks = shot.Beats.Any(b => b.Who == thing.Member.Id && BeatVerbs.OfThing(b) == ThingAction.Sink);
        var line = LineOf(main, height);
        var below = main.Shape.Reach(main.Rotation).Y - main.Rotation.Rotate(main.Shape.Middle).Y;
        var rest = water.Level - water.Water.Region.DepthAt(main.Position.X, main.Position.Z) + below;
        var at = line is { } y ? Math.Max(y, rest) : sinks || shot.Beats.Any(b => b.Who == thing.Member.Id) ? height - (SinksFrom * Extent.Of([main]).Size.Y) : rest + 0.002;
        Move(stage, thing, new(0, at - main.Position.Y, 0));
    }

    /// <summary>What is on it or in it goes with it.</summary>
    private static void Move(Stage stage, Thing thing, Vector3d by)
    {
        thing.Shift(by);
        foreach (var carried in stage.Things.Where(t => t != thing && Where.Of(t.Member) is { Relation: "on" or "in" } where && where.Id == thing.Member.Id))
        {
            Move(stage, carried, by);
        }

        foreach (var aboard in stage.Actors.Where(a => Where.Of(a.Member) is { Relation: "on" or "in" } where && where.Id == thing.Member.Id))
        {
            aboard.Place(aboard.Position + by);
        }
    }

    /// <summary>How far back it has to go to be in the water, deep enough.</summary>
    private static double Shift(WaterBody body, double z, double half, double height)
    {
        var region = body.Water.Region;
        if (region.Outline == WaterOutline.Endless)
        {
            return 0;
        }

        var edge = region.Middle.Z + (region.Outline == WaterOutline.Shore ? 0 : region.HalfZ);
        if (edge > 0)
        {
            // The action is on the water.
            return 0;
        }

        var bank = region.Depth > 0 ? region.Bank * Math.Min(1, (height + Clearance) / region.Depth) * 0.6 : 0;
        var wanted = edge - OffShore - bank - half;
        if (region.Outline != WaterOutline.Shore)
        {
            wanted = Math.Max(wanted, region.Middle.Z);
        }

        // Those that stood one behind another stay so.
        return wanted + Math.Min(0, z) - z;
    }
}
