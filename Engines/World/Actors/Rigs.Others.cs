using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <content>Birds, fish, snakes, frogs, insects and dragons.</content>
internal static partial class Rigs
{
    /// <param name="size">Width, height, length without the tail.</param>
    /// <param name="rise">Radians by which the breast is held up.</param>
    public static Rig Bird(Vector3d size, double mass, double rise)
    {
        double h = size.Y, l = Math.Max(size.Z, 0.6 * size.Y), hip = 0.46 * h, ankle = 0.03 * h;
        return new Rig
        {
            Upright = false,
            Height = h,
            Width = l,
            Mass = mass,
            UpperLeg = 0.55 * (hip - ankle),
            LowerLeg = 0.55 * (hip - ankle),
            AnkleHeight = ankle,
            FootLength = 0.14 * h,
            HipHeight = hip,
            Trunk = 0.46 * l,
            TrunkRise = rise,
            HipHalfWidth = 0.28 * size.X,
            ShoulderHalfWidth = 0.36 * size.X,
            Neck = 0.16 * h,
            HeadRadius = 0.13 * h,
            Tail = 0.42 * l,
            TailHangs = true,
            TailLift = 0.55,
            Wing = 1.05 * l,
            WingPairs = 1,
            Legs = [new(false, 1, 0, 0, false, 0, 0.42), new(false, -1, 0.5, 0.5, false, 0.5, 0.42)],
            WalkFroude = 0.25,
            RunFroude = 1.2,
            JumpRise = 0.8 * h,
        };
    }

    /// <summary>On stilts, with a long neck: flamingos, herons, ostriches.</summary>
    public static Rig Wader(Vector3d size, double mass)
    {
        var h = size.Y;
        return Bird(new(0.26 * h, h, 0.5 * h), mass, 0.35) with
        {
            HipHeight = 0.56 * h,
            UpperLeg = 0.28 * h,
            LowerLeg = 0.28 * h,
            Trunk = 0.26 * h,
            HipHalfWidth = 0.05 * h,
            ShoulderHalfWidth = 0.08 * h,
            Neck = 0.30 * h,
            HeadRadius = 0.058 * h,
            Wing = 0.42 * h,
            Tail = 0.16 * h,
            FootLength = 0.09 * h,
        };
    }

    /// <summary>Nearly upright on short legs, flippers for wings.</summary>
    public static Rig Penguin(double height, double mass)
    {
        var h = height;
        return Bird(new(0.42 * h, h, 0.6 * h), mass, 1.30) with
        {
            UpperLeg = 0.10 * h,
            LowerLeg = 0.10 * h,
            HipHeight = 0.43 * h,
            Trunk = 0.42 * h,
            HipHalfWidth = 0.085 * h,
            ShoulderHalfWidth = 0.15 * h,
            FootLength = 0.13 * h,
            Wing = 0.40 * h,
            Tail = 0.16 * h,
            TailLift = 0.1,
            Neck = 0.10 * h,
            HeadRadius = 0.10 * h,
            Legs = [new(false, 1, 0, 0, true, 0, 0.05, 1), new(false, -1, 0.5, 0.5, true, 0.5, 0.05, 1)],
            WalkFroude = 0.10,
            RunFroude = 0.4,
            JumpRise = 0.15 * h,
        };
    }

    /// <summary>On two strong legs with a long tail for balance: tyrannosaurs, kangaroos.</summary>
    /// <param name="size">Width, height of the hips or of the whole, length.</param>
    /// <param name="rise">Radians by which the breast is held up.</param>
    /// <param name="head">Radius of the skull in parts of the height.</param>
    public static Rig TwoLegged(Vector3d size, double mass, double rise, double head)
    {
        var h = size.Y;
        var erect = rise > 0.5;
        return Bird(new(0.40 * h, h, erect ? 0.85 * h : 1.30 * h), mass, rise) with
        {
            HipHeight = (erect ? 0.46 : 0.56) * h,
            UpperLeg = (erect ? 0.26 : 0.30) * h,
            LowerLeg = (erect ? 0.26 : 0.30) * h,
            AnkleHeight = 0.045 * h,
            FootLength = (erect ? 0.24 : 0.20) * h,
            HipHalfWidth = 0.10 * h,
            ShoulderHalfWidth = 0.09 * h,
            Trunk = (erect ? 0.46 : 0.52) * h,
            Wing = 0,
            WingPairs = 0,
            Neck = (erect ? 0.16 : 0.24) * h,
            HeadRadius = head * h,
            Tail = (erect ? 0.75 : 1.05) * h,
            TailHangs = true,
            TailLift = erect ? 0.25 : 0.85,
            Legs = [new(false, 1, 0, 0, true, 0, erect ? 0.05 : 0.10), new(false, -1, 0.5, 0.5, true, 0.5, erect ? 0.05 : 0.10)],
            JumpRise = 0.5 * h,
        };
    }

    /// <param name="size">Width, height of the body, length.</param>
    public static Rig Fish(Vector3d size, double mass) => Chain(size, mass) with { Fish = true, HeadRadius = 0.27 * size.Y, Wing = 0.5 * size.Y, WingPairs = 1 };

    public static Rig Snake(Vector3d size, double mass) =>
        Chain(new(size.X, Math.Clamp(size.Y, 0.045 * Math.Max(size.Z, size.X), 0.08 * Math.Max(size.Z, size.X)), Math.Max(size.Z, size.X)), mass);

    /// <summary>Sits on long folded hind legs, breast up.</summary>
    public static Rig Frog(Vector3d size, double mass)
    {
        double h = size.Y, l = size.Z, hip = 0.42 * h, ankle = 0.04 * h;
        return new Rig
        {
            Upright = false,
            Height = h,
            Width = l,
            Mass = mass,
            UpperLeg = 0.42 * h,
            LowerLeg = 0.42 * h,
            AnkleHeight = ankle,
            FootLength = 0.24 * h,
            HipHeight = hip,
            Trunk = 0.50 * l,
            TrunkRise = 0.40,
            HipHalfWidth = 0.24 * size.X,
            ShoulderHalfWidth = 0.24 * size.X,
            Neck = 0.02 * h,
            HeadRadius = 0.24 * h,
            Hops = true,
            Legs =
            [
                new(true, 1, 0.25, 0, true, 0.3, 1, 1.7, 0.1, 0.85), new(true, -1, 0.75, 0.5, true, 0.3, 1, 1.7, 0.1, 0.85),
                new(false, 1, 0, 0.5, true, 0, 0, 2.0, 0.25, 1.3), new(false, -1, 0.5, 0, true, 0, 0, 2.0, 0.25, 1.3),
            ],
            JumpRise = 2.2 * h,
        };
    }

    /// <summary>Six or eight legs that stand out to the sides, knees over the back; they step as two tripods (or fours).</summary>
    public static Rig Insect(Vector3d size, double mass, int legs, bool wings)
    {
        double w = Math.Max(size.X, 0.9 * size.Z), h = Math.Max(size.Y, 0.25 * w), l = size.Z, hip = 0.45 * h, root = 0.12 * w, foot = 0.50 * w;
        var reach = 1.45 * Math.Sqrt(((foot - root) * (foot - root)) + (hip * hip));
        var pairs = legs / 2;
        return new Rig
        {
            Upright = false,
            Height = h,
            Width = w,
            Mass = mass,
            UpperLeg = 0.48 * reach,
            LowerLeg = 0.52 * reach,
            AnkleHeight = 0.01 * w,
            FootLength = 0.03 * w,
            HipHeight = hip,
            Trunk = 0.55 * l,
            HipHalfWidth = root,
            ShoulderHalfWidth = root,
            Neck = 0.04 * l,
            HeadRadius = 0.13 * l,
            Wing = wings ? 0.85 * l : 0,
            WingPairs = wings ? 2 : 0,
            Legs = [.. Enumerable.Range(0, legs).Select(i => LegOf(i, pairs, foot / root))],
            WalkFroude = 0.3,
            RunFroude = 1,
            JumpRise = 0.5 * h,
        };
    }

    /// <summary>A great lizard with wings, a long neck and a long tail.</summary>
    public static Rig Dragon(Vector3d size, double mass)
    {
        double h = 0.62 * size.Y, l = size.Z;
        var hip = 0.72 * h;
        return new Rig
        {
            Upright = false,
            Height = h,
            Width = l,
            Mass = mass,
            UpperLeg = 0.55 * hip,
            LowerLeg = 0.50 * hip,
            AnkleHeight = 0.06 * h,
            FootLength = 0.16 * h,
            HipHeight = hip,
            Trunk = 0.42 * l,
            HipHalfWidth = 0.17 * h,
            ShoulderHalfWidth = 0.18 * h,
            Neck = 0.75 * h,
            HeadRadius = 0.17 * h,
            Tail = 0.60 * l,
            TailHangs = true,
            TailLift = 0.35,
            Wing = 0.85 * l,
            WingPairs = 1,
            Legs = Four,
            WalkFroude = 0.16,
            RunFroude = 0.9,
            JumpRise = 0.3 * h,
        };
    }

    private static LegPlan LegOf(int index, int pairs, double splay)
    {
        var pair = index / 2;
        var side = index % 2 == 0 ? 1 : -1;
        var phase = (pair + index) % 2 == 0 ? 0 : 0.5;
        var along = 0.9 - (0.7 * pair / (pairs - 1));
        return new(along > 0.5, side, phase, phase, true, phase, along, splay, 0.35 * ((2 * along) - 1));
    }

    private static Rig Chain(Vector3d size, double mass) => new()
    {
        Upright = false,
        Limbless = true,
        Height = size.Y,
        Width = size.Z,
        Mass = mass,
        Trunk = size.Z,
        HipHalfWidth = size.X / 2,
        ShoulderHalfWidth = size.X / 2,
        HipHeight = size.Y / 2,
        UpperLeg = size.Y / 2,
        LowerLeg = size.Y / 2,
        AnkleHeight = 0,
        FootLength = 0,
        Neck = 0,
        HeadRadius = 0.48 * size.Y,
        Legs = [],
        JumpRise = size.Y,
    };
}
