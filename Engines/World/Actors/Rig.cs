namespace Sora.Engines.World.Actors;

/// <summary>Proportions of a body: one description for people, animals on four, six or eight legs, birds, fish and snakes. Metres.</summary>
internal sealed record Rig
{
    /// <summary>On two legs with the trunk on end; otherwise on four with the trunk level.</summary>
    public required bool Upright { get; init; }

    /// <summary>Top of the head (upright) or of the shoulders.</summary>
    public required double Height { get; init; }

    /// <summary>Room that it takes on the ground along its length or width, whichever is more.</summary>
    public required double Width { get; init; }

    /// <summary>Kilograms.</summary>
    public required double Mass { get; init; }

    /// <summary>From the hips to the shoulders' middle.</summary>
    public required double Trunk { get; init; }

    public required double HipHalfWidth { get; init; }

    public required double ShoulderHalfWidth { get; init; }

    /// <summary>Height of the leg's root joint when it stands at ease.</summary>
    public required double HipHeight { get; init; }

    public required double UpperLeg { get; init; }

    public required double LowerLeg { get; init; }

    /// <summary>Ankle above the sole.</summary>
    public required double AnkleHeight { get; init; }

    public required double FootLength { get; init; }

    public double UpperArm { get; init; }

    public double LowerArm { get; init; }

    public double Hand { get; init; }

    public required double Neck { get; init; }

    public required double HeadRadius { get; init; }

    /// <summary>Half thickness of a level trunk; 0 leaves it to the look.</summary>
    public double TrunkRadius { get; init; }

    /// <summary>Middle of a level trunk over the legs' joints.</summary>
    public double TrunkOver { get; init; }

    /// <summary>Where a level trunk's neck begins: over the shoulders; 0 is a tenth of the height.</summary>
    public double WithersUp { get; init; }

    /// <summary>The same ahead of them; 0 is 0.08 of the height.</summary>
    public double WithersAhead { get; init; }

    /// <summary>At rest the right forearm is held level before it, as under a tray.</summary>
    public bool ForearmLevel { get; init; }

    /// <summary>0 for none.</summary>
    public double Tail { get; init; }

    /// <summary>Down behind the legs instead of up.</summary>
    public bool TailHangs { get; init; }

    public required LegPlan[] Legs { get; init; }

    /// <summary>Without legs: a chain of segments that swims or slithers.</summary>
    public bool Limbless { get; init; }

    /// <summary>Radians by which a level trunk's front end is held up: a penguin's is nearly upright.</summary>
    public double TrunkRise { get; init; }

    /// <summary>Length of one wing; 0 for none.</summary>
    public double Wing { get; init; }

    /// <summary>Pairs of wings or fins.</summary>
    public int WingPairs { get; init; }

    /// <summary>Radians added to how the tail is held.</summary>
    public double TailLift { get; init; }

    /// <summary>Goes by hops: frogs.</summary>
    public bool Hops { get; init; }

    /// <summary>Swims: its chain beats sideways in open water.</summary>
    public bool Fish { get; init; }

    /// <summary>Froude number of an easy walk, u²/(g·hip height).</summary>
    public double WalkFroude { get; init; } = 0.19;

    public double RunFroude { get; init; } = 1.1;

    /// <summary>Metres that the centre of mass rises in a jump.</summary>
    public required double JumpRise { get; init; }

    /// <summary>Height of a leg's root joint as it stands.</summary>
    public double JointHeight(int leg) => TrunkRise == 0 ? HipHeight : HipHeight + ((Legs[leg].Along - 0.5) * Trunk * Mathematics.DeterministicMath.Sin(TrunkRise));

    public double LegReach => UpperLeg + LowerLeg;
}

/// <summary>Where a leg sits and when it steps.</summary>
/// <param name="Fore">At the shoulders of an animal on four legs.</param>
/// <param name="Side">+1 left, −1 right.</param>
/// <param name="WalkPhase">Part of the stride by which its step comes later.</param>
/// <param name="RunPhase">The same at a run.</param>
/// <param name="BendsForward">Which way its middle joint goes.</param>
/// <param name="GallopPhase">The same at a gallop.</param>
/// <param name="Along">Where it sits on the trunk: 0 hips, 1 shoulders.</param>
/// <param name="Splay">How far out its foot stands, in parts of the hips' half width; 1 is right below the joint.</param>
/// <param name="Ahead">How far ahead of its joint its foot stands, in leg reaches.</param>
/// <param name="Length">Of its bones, in parts of the rig's.</param>
internal readonly record struct LegPlan(
    bool Fore, int Side, double WalkPhase, double RunPhase, bool BendsForward, double GallopPhase = 0, double Along = 0, double Splay = 1, double Ahead = 0, double Length = 1);
