namespace Sora.Engines.World.Actors;

/// <summary>Sits on the ground: legs ahead with the knees up, hands propped behind.</summary>
internal sealed class SitMotion : IMotion
{
    public BodyParts Parts => BodyParts.Lower | BodyParts.Spine | BodyParts.Arms;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public double EaseIn => 1.0;

    public bool Step(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, -0.97, -0.35);
        goals.Hips = new(-0.35, 0, 0);
        goals.Spine = new(0.30, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = 1.95 + (0.1 * i), Spread = 0.10, Bend = 1.75 + (0.15 * i), Point = 0.15 };
            goals.Arm(i) = new() { Swing = -0.55, Spread = 0.25, Twist = 0.4, Bend = 0.15 };
        }

        return true;
    }
}
