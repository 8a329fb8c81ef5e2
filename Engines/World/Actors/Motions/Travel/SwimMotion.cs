using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Actors;

/// <summary>A person swims the crawl: level in the water, arms in turn, flutter kick, a breath to the side; an animal paddles; a fish beats its tail.</summary>
internal sealed class SwimMotion : ITravel
{
    private const double StrokeHz = 0.62;

    // Metres: what is smaller cruises at about a length a second (Videler, Fish Swimming, 1993).
    private const double SmallFish = 0.8;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public bool FromTheStart => true;

    public double EaseIn => 0.9;

    public double SpeedOf(Rig rig) => rig.Fish ? (rig.Trunk < SmallFish ? 0.55 : 1.6) * Math.Sqrt(rig.Trunk) : 0.75 * Math.Sqrt(rig.Height);

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals)
    {
        if (!p.Over && !p.Arrived())
        {
            p.GoAt(SpeedOf(p.Rig) * p.Manner.Pace);
        }

        if (p.Rig.Fish)
        {
            p.Float(p.Actor.RestingDepth + (0.12 * Math.Min(1, 3 * p.Rig.Height) * p.Wave(0.21, p.Seed)));
            goals.Tail = new(1, 1.6 * p.Manner.Pace, 0);
            goals.Hips = new(0.12 * p.Wave(0.21, p.Seed + 0.25), 0, 0);
            goals.Wings = new(1, 0.35 * p.Wave(1.1), 0, 0);
        }
        else if (p.Rig.Upright)
        {
            Crawl(p, goals);
        }
        else
        {
            Paddle(p, goals);
        }

        return !p.Over;
    }

    private static void Crawl(Performance p, BodyGoals goals)
    {
        var roll = p.Wave(StrokeHz);
        p.Float(p.WaterLine - p.Rig.HipHeight + 0.02);
        goals.Shift = default;
        goals.Hips = new(1.50, 0, -0.30 * roll);
        goals.Spine = new(-0.10, 0, -0.22 * roll);

        // Every other stroke it breathes to the right.
        var breathes = Math.Max(0, -roll) * (p.Wave(StrokeHz / 2) > 0 ? 1 : 0);
        goals.Head = new(-0.35, -0.95 * breathes, 0);
        goals.Gaze = 0;
        goals.Face = goals.Face with { Mouth = breathes };
        for (var i = 0; i < 2; i++)
        {
            // The arm goes round: pulls through straight below, recovers over the water with the elbow high.
            var turn = (StrokeHz * p.Time) + (0.5 * i);
            turn -= Math.Floor(turn);
            var swing = turn < 0.55 ? 2.95 - (turn / 0.55 * 3.2) : -0.25 - ((turn - 0.55) / 0.45 * 3.08);
            var recovery = turn > 0.55 ? DeterministicMath.Sin(Math.PI * (turn - 0.55) / 0.45) : 0;
            goals.Arm(i) = new() { Swing = swing, Spread = 0.10 + (0.25 * recovery), Bend = 0.25 + (1.0 * recovery), Wrist = 0 };
            var kick = p.Wave(3 * StrokeHz, i * 0.5);
            goals.Leg(i) = new() { Free = 1, Swing = 0.28 * kick, Spread = 0.04, Bend = 0.25 - (0.22 * kick), Point = 1.25 };
        }
    }

    private static void Paddle(Performance p, BodyGoals goals)
    {
        p.Float(p.WaterLine - (p.Rig.HipHeight * 0.88));
        goals.Hips = new(-0.10 + (0.04 * p.Wave(1.5)), 0, 0);
        goals.Head = new(-0.15, 0, 0);
        for (var i = 0; i < goals.Legs; i++)
        {
            var plan = p.Rig.Legs[i];
            var stroke = p.Wave(1.5, plan.RunPhase);
            goals.Leg(i) = new() { Free = 1, Swing = 0.35 + (0.75 * stroke), Spread = 0.05, Bend = (plan.Fore ? -1 : 1) * (0.7 + (0.6 * p.Wave(1.5, plan.RunPhase + 0.25))), Point = 0.8 };
        }
    }
}
