using Sora.Engines.Lexicon;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Rigs by proportion.</summary>
internal static partial class Rigs
{
    private const double ChildBelow = 1.55;
    private const double BabyBelow = 1.05;

    private static readonly LegPlan[] Two = [new(false, 1, 0, 0, true), new(false, -1, 0.5, 0.5, true)];

    // Lateral sequence walk; the run is a trot, diagonal legs together (Hildebrand 1965).
    private static readonly LegPlan[] Four =
        [
            new(true, 1, 0.25, 0, true, 0.50, 1), new(true, -1, 0.75, 0.5, true, 0.40, 1),
            new(false, 1, 0, 0.5, false, 0), new(false, -1, 0.5, 0, false, 0.90),
        ];

    /// <summary>Segment lengths as parts of height: Drillis and Contini (1966) in Winter, Biomechanics and Motor Control; shorter legs and a larger head for children.</summary>
    /// <param name="height">Metres, sole to crown.</param>
    /// <param name="mass">Kilograms.</param>
    public static Rig Person(double height, double mass)
    {
        // Legs grow from a third of the height to a half, the head's share shrinks from a fourth to an eighth (Stratz 1909).
        var child = height < ChildBelow ? Easing.SmoothStep((ChildBelow - height) / 0.7) : 0;
        var baby = height < BabyBelow ? Easing.SmoothStep((BabyBelow - height) / 0.4) : 0;
        double h = height, legs = 1 - (0.12 * child) - (0.30 * baby), arms = 1 - (0.10 * child) - (0.24 * baby);
        return new Rig
        {
            Upright = true,
            Height = h,
            Width = 0.52 * h * 0.6,
            Mass = mass,
            UpperLeg = 0.245 * h * legs,
            LowerLeg = 0.246 * h * legs,
            AnkleHeight = 0.045 * h,
            FootLength = 0.125 * h,
            HipHeight = (0.045 + (0.491 * legs * 0.985)) * h,
            Trunk = (0.818 - 0.530 + (0.02 * child) - (0.005 * baby)) * h,
            HipHalfWidth = 0.052 * h,
            ShoulderHalfWidth = 0.100 * h,
            UpperArm = 0.176 * h * arms,
            LowerArm = 0.146 * h * arms,
            Hand = 0.07 * h,
            Neck = 0.052 * h,
            HeadRadius = (0.067 + (0.024 * child) + (0.050 * baby)) * h,
            Legs = Two,
            JumpRise = 0.20 * h,
        };
    }

    /// <param name="size">Full extents as it stands: width, height of the shoulders, length without the tail.</param>
    /// <param name="mass">Kilograms.</param>
    public static Rig Animal(Vector3d size, double mass, Noun noun)
    {
        // Heavy animals stand on straighter, relatively shorter-striding legs and hardly jump.
        double h = size.Y * 0.95, length = size.Z, heavy = Easing.SmoothStep((mass - 60) / 400);
        var build = AnimalBuild.Of(noun.Lemma) ?? new(0.80, 0.30 + (0.08 * heavy), 0.165 - (0.055 * heavy), 0.55, mass > 150);
        var hip = build.Hip * h;
        var ankle = 0.055 * h;
        var reach = (hip - ankle) * (1.055 - (0.02 * heavy));
        return new Rig
        {
            Upright = false,
            Height = h,
            Width = length * 1.05,
            Mass = mass,
            UpperLeg = reach * 0.52,
            LowerLeg = reach * 0.48,
            AnkleHeight = ankle,
            FootLength = 0.10 * h,
            HipHeight = hip,
            Trunk = length * 0.54,
            HipHalfWidth = size.X * 0.30,
            ShoulderHalfWidth = size.X * 0.30,
            Neck = build.Neck * h,
            TrunkRadius = build.Deep * h,
            TrunkOver = build.Over * h,
            WithersUp = (build.Over + (0.5 * build.Deep)) * h,
            WithersAhead = (build.Deep - 0.11) * h,
            HeadRadius = build.Head * h,
            Tail = build.Tail * h,
            TailHangs = build.Hangs,
            TailLift = noun.Lemma is "squirrel" or "chipmunk" ? 0.85 : 0,
            Legs = Four,
            WalkFroude = 0.16,
            RunFroude = 0.9,
            JumpRise = (0.55 - (0.3 * heavy)) * h,
        };
    }
}
