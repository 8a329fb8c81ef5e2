namespace Sora.Engines.World.Actors;

/// <summary>
/// An arm by its angles (radians, 0 hangs straight) and, if its hand must be somewhere, by a reach that overrules them.
/// </summary>
internal record struct ArmGoal
{
    /// <summary>Upper arm forwards: π/2 level ahead, π overhead.</summary>
    public double Swing;

    /// <summary>Then outwards from that plane: π/2 to the side.</summary>
    public double Spread;

    /// <summary>About the upper arm: above 0 turns the forearm outwards.</summary>
    public double Twist;

    /// <summary>Elbow.</summary>
    public double Bend;

    /// <summary>Wrist: above 0 bends the hand to the palm.</summary>
    public double Wrist;

    /// <summary>0 open hand, 1 fist.</summary>
    public double Grip;

    public Reach Reach;

    /// <summary>What the hand comes from while it goes over to <see cref="Reach"/>.</summary>
    public Reach From;

    public static ArmGoal Mix(in ArmGoal a, in ArmGoal b, double t)
    {
        if (t >= 1)
        {
            return b;
        }

        var mixed = new ArmGoal
        {
            Swing = Lerp(a.Swing, b.Swing, t),
            Spread = Lerp(a.Spread, b.Spread, t),
            Twist = Lerp(a.Twist, b.Twist, t),
            Bend = Lerp(a.Bend, b.Bend, t),
            Wrist = Lerp(a.Wrist, b.Wrist, t),
            Grip = Lerp(a.Grip, b.Grip, t),
        };
        (mixed.From, mixed.Reach) = Mix(a.From, a.Reach, b.Reach, t);
        return mixed;
    }

    /// <summary>Two points in one frame are mixed; points in different frames are reached one over the other.</summary>
    internal static (Reach From, Reach Reach) Mix(in Reach under, in Reach a, in Reach b, double t)
    {
        if (b.Weight == 0 || t == 0)
        {
            return (under with { Weight = under.Weight * (1 - t) }, a with { Weight = a.Weight * (1 - t) });
        }

        if (a.Weight == 0 || t == 1)
        {
            return (under with { Weight = under.Weight * (1 - t) }, b with { Weight = b.Weight * t });
        }

        return a.Frame == b.Frame
            ? (under with { Weight = under.Weight * (1 - t) }, new(a.At + ((b.At - a.At) * t), a.Frame, Lerp(a.Weight, b.Weight, t)))
            : (a with { Weight = a.Weight * (1 - (t * (1 - b.Weight))) }, b with { Weight = b.Weight * t });
    }

    private static double Lerp(double a, double b, double t) => a + ((b - a) * t);
}

/// <summary>A leg: its foot as the gait puts it, or, as far as it is free, by angles (radians, 0 hangs straight) or a reach.</summary>
internal record struct LegGoal
{
    /// <summary>0 the gait's foot, 1 the angles below.</summary>
    public double Free;

    /// <summary>Thigh forwards.</summary>
    public double Swing;

    /// <summary>Then outwards.</summary>
    public double Spread;

    /// <summary>About the thigh: above 0 turns the shank outwards.</summary>
    public double Twist;

    /// <summary>Knee: above 0 brings the heel to the seat.</summary>
    public double Bend;

    /// <summary>Ankle: 0 at right angles to the shank, above 0 points the toes.</summary>
    public double Point;

    /// <summary>The sole; the leg must be free.</summary>
    public Reach Foot;

    public static LegGoal Mix(in LegGoal a, in LegGoal b, double t) => new()
    {
        Free = Lerp(a.Free, b.Free, t),

        // A leg that was planted has no angles to come from.
        Swing = a.Free > 0 ? Lerp(a.Swing, b.Swing, t) : b.Swing,
        Spread = a.Free > 0 ? Lerp(a.Spread, b.Spread, t) : b.Spread,
        Twist = a.Free > 0 ? Lerp(a.Twist, b.Twist, t) : b.Twist,
        Bend = a.Free > 0 ? Lerp(a.Bend, b.Bend, t) : b.Bend,
        Point = a.Free > 0 ? Lerp(a.Point, b.Point, t) : b.Point,
        Foot = ArmGoal.Mix(default, a.Foot, b.Foot, t).Reach,
    };

    private static double Lerp(double a, double b, double t) => a + ((b - a) * t);
}
