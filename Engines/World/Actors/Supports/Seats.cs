using System.Collections.Frozen;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;
using Sora.Engines.World.Scene.Machines;

namespace Sora.Engines.World.Actors;

/// <summary>Where on a thing one sits, stands or lies.</summary>
internal static class Seats
{
    // Vehicles lie along X and go that way; furniture has its front towards +Z.
    private const double Ahead = Math.PI / 2;
    private const double ElbowRoom = 0.55;
    private const double LeastRoom = 0.4;
    private const double EdgeShare = 0.35;
    private static readonly FrozenSet<string> OnFeet = FrozenSet.Create(
        StringComparer.Ordinal, "stand", "jump", "hop", "leap", "dance", "balance", "walk", "run", "sneak", "twirl", "march", "backflip", "somersault", "jump_over", "dive");

    private static readonly FrozenSet<string> AtLength = FrozenSet.Create(StringComparer.Ordinal, "lie", "sleep", "wake", "faint");

    /// <summary>Whether one sits on it as a matter of course.</summary>
    public static bool IsSeat(Thing thing) =>
        thing.Noun.Archetype.Split('/')[0] is "furniture.chair" or "furniture.sofa" or "furniture.bench" or "furniture.seat" || thing.Noun.Lemma is "swing" or "saddle" or "throne" or "pew" or "hammock" or "seat" or "log" or "stump";

    /// <summary>The place for whoever does that, or null when the thing bears nobody.</summary>
    /// <param name="thing">Where it stands now.</param>
    /// <param name="rig">Of whoever is to be there.</param>
    /// <param name="action">First thing done, or null.</param>
    /// <param name="place">Which of several abreast, from 0.</param>
    /// <param name="places">How many there are.</param>
    public static Perch? On(Thing thing, Rig rig, string? action, int place = 0, int places = 1)
    {
        if (thing.Saddle is { } saddle)
        {
            return new(thing, thing.Main, saddle, Ahead, Posture.Sit);
        }

        var extent = Extent.Of(thing.Bodies);
        if (thing.Machine is Boat { Aboard: { } deck })
        {
            return deck.PlaceOf(thing, rig, action, action is not null && OnFeet.Contains(action), place, places);
        }

        if (thing.IsVehicle || thing.Noun.Archetype.StartsWith("vehicle", StringComparison.Ordinal))
        {
            return OnVehicle(thing, rig, action, extent, place);
        }

        var posture = action is not null && AtLength.Contains(action) ? Posture.Lie
            : action is "sit" or "sit_down" || (IsSeat(thing) && (action is null || !OnFeet.Contains(action))) ? Posture.Sit
            : thing.Noun.Lemma is "bed" or "hammock" && action is null ? Posture.Lie : Posture.Stand;
        posture = rig.Upright ? posture : Posture.Stand;
        var aside = (place - ((places - 1) / 2.0)) * Math.Min(Math.Max(LeastRoom, ElbowRoom * rig.Height / 1.75), extent.Size.X / places);
        var at = extent.Middle + new Vector3d(aside, 0, 0);
        if (posture == Posture.Sit)
        {
            // On the edge of what has no back, its legs before it; well back where there is one.
            at = at with { Z = IsSeat(thing) ? Math.Max(at.Z + (0.04 * extent.Size.Z), extent.High.Z - (0.85 * rig.UpperLeg)) : extent.High.Z - Math.Min(EdgeShare * extent.Size.Z, 0.13 * rig.Height) };
        }

        // The seat of a chair is below its back: what is higher at that place is not sat on.
        var most = IsSeat(thing) && thing.TopHeight < 0.95 * extent.Size.Y ? extent.Low.Y + thing.TopHeight + 0.12 : extent.High.Y + 1e-3;
        return Surface(thing, at, most) is { } found ? new(thing, found.Body, found.Body.Rotation.Unrotate((at with { Y = found.Height }) - found.Body.Position), Facing(thing, posture), posture) : null;
    }

    private static double Facing(Thing thing, Posture posture) => posture == Posture.Lie ? Ahead : 0;

    private static Perch? OnVehicle(Thing thing, Rig rig, string? action, Extent extent, int place)
    {
        double length = extent.Size.X, high = extent.Size.Y;
        var kind = thing.Noun.Archetype.Split('/')[0];
        var (x, y, z, posture) = kind switch
        {
            "vehicle.car" => (-0.02, 0.34, 0.22, Posture.Drive),
            "vehicle.truck" or "vehicle.bus" or "vehicle.train" => (0.39, 0.42, 0.2, Posture.Drive),
            "vehicle.tractor" => (-0.2, 0.6, 0.0, Posture.Drive),
            "vehicle.bicycle" or "vehicle.motorcycle" => (-0.10, 0.92, 0.0, Posture.Astride),
            "vehicle.scooter" or "vehicle.board" => (0.0, 1.0, 0.0, Posture.Stand),
            "vehicle.sled" or "vehicle.cart" or "vehicle.tricycle" => (-0.1, 1.0, 0.0, Posture.Sit),
            _ when thing.Noun.Family == "boat" => (-0.05, 0.9, 0.0, action is "sail" or "stand" or "fish" || !rig.Upright ? Posture.Stand : Posture.Sit),
            _ => (0.0, 0.5, 0.0, Posture.Sit),
        };
        posture = rig.Upright ? posture : Posture.Stand;
        posture = action is not null && action is not "jump_over" && OnFeet.Contains(action) && posture != Posture.Drive ? Posture.Stand : posture;
        var at = extent.Middle + new Vector3d((x - (0.12 * place)) * length, 0, z * extent.Size.Z);
        var enclosed = posture == Posture.Drive;
        var body = thing.Main;
        var height = enclosed || posture == Posture.Astride ? extent.Low.Y + (y * high) : Surface(thing, at, extent.High.Y + 1e-3)?.Height ?? extent.High.Y;
        return new(thing, body, body.Rotation.Unrotate((at with { Y = height }) - body.Position), Ahead, posture);
    }

    /// <summary>The highest surface of the thing over a point that is no higher than that.</summary>
    private static (Body Body, double Height)? Surface(Thing thing, Vector3d at, double most)
    {
        (Body, double)? best = null;
        foreach (var body in thing.Bodies)
        {
            if (Tops.Over(body, at.X, at.Z) is { } top && top <= most && !(best is { } b && b.Item2 >= top))
            {
                best = (body, top);
            }
        }

        return best;
    }
}
