using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>How what is held is held: where the hands are for it.</summary>
internal static class Holding
{
    /// <summary>The thing that the beat is about, if there is one.</summary>
    public static Thing? ThingOf(Performance p) => p.Stage.FindThing(p.Action.What);

    /// <summary>Keeps both hands, or the one that holds, before the body.</summary>
    /// <param name="up">Arm's lengths above the usual height of the hands.</param>
    /// <param name="ahead">Arm's lengths before the usual place.</param>
    public static void Before(Performance p, BodyGoals goals, double up = 0, double ahead = 0)
    {
        if (p.Rig.UpperArm == 0)
        {
            return;
        }

        var unit = Approach.UnitOf(p.Rig);
        var grip = p.Actor.Grips.Of(ThingOf(p)) ?? p.Actor.Grips.In(GripKind.Both) ?? p.Actor.Grips.In(GripKind.Right) ?? p.Actor.Grips.In(GripKind.Left);
        if (grip is null or { Kind: GripKind.Both })
        {
            var half = grip is null ? 0.24 : Math.Clamp(grip.Thing.Size.X / 2 / unit, 0.08, 0.55);
            var out1 = grip is null ? 0.50 : Math.Clamp((grip.Thing.Size.Z / 2 / unit) + 0.30, 0.40, 0.75);
            goals.LeftArm = Hands.Chest(half, -0.46 + up, out1 + ahead, 0.4) with { Spread = 0.5 };
            goals.RightArm = Hands.Chest(-half, -0.46 + up, out1 + ahead, 0.4) with { Spread = 0.5 };
            return;
        }

        var arm = grip.Kind == GripKind.Left ? 0 : 1;
        goals.Arm(arm) = Hands.Chest(arm == 0 ? 0.28 : -0.28, -0.40 + up, 0.48 + ahead, 0.75);
    }

    /// <summary>Hands on both sides of a thing, as it is now.</summary>
    public static void On(Performance p, BodyGoals goals, Thing thing, double weight = 1)
    {
        var across = QuaternionD.FromAxisAngle(Vector3d.UnitY, p.Actor.Heading).Rotate(Vector3d.UnitX) * (Math.Min(thing.Size.X, thing.Size.Z) / 2);
        goals.LeftArm = Hands.World(thing.Main.Position + across, 0.4);
        goals.RightArm = Hands.World(thing.Main.Position - across, 0.4);
        goals.LeftArm.Reach = goals.LeftArm.Reach with { Weight = weight };
        goals.RightArm.Reach = goals.RightArm.Reach with { Weight = weight };
    }

    /// <summary>The hand or hands that a thing is taken with go to it.</summary>
    public static void ReachFor(Performance p, BodyGoals goals, Thing thing, GripKind kind)
    {
        switch (kind)
        {
            case GripKind.Both:
                On(p, goals, thing);
                break;
            case GripKind.Mouth:
                Muzzle.To(p, goals, thing.Main.Position);
                break;
            default:
                goals.Arm(kind == GripKind.Left ? 0 : 1) = Hands.World(thing.Main.Position, 0.3);
                break;
        }
    }
}

/// <summary>An animal's mouth as its hand.</summary>
internal static class Muzzle
{
    /// <summary>Bends neck and forehand so that the mouth comes to a point.</summary>
    /// <param name="much">0 not at all, 1 all the way.</param>
    public static void To(Performance p, BodyGoals goals, Vector3d point, double much = 1)
    {
        var rig = p.Rig;
        var low = Math.Clamp(1 - ((point.Y - p.Actor.Position.Y) / (0.9 * rig.Height)), -0.4, 1) * much;
        goals.Hips.Pitch += 0.26 * low;
        goals.Spine.Pitch += 0.20 * low;
        goals.Head.Pitch += 0.85 * low;
        goals.Gaze = 1 - (0.8 * Math.Max(0, low));
        p.Watch(point);
    }
}
