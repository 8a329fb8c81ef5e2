using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>
/// A cascade: each hand in turn throws across to the other and catches what comes. Balls fly by physics; a throw has just the velocity that brings the ball
/// down in the other hand one flight later (Shannon's juggling theorem gives the timing). Without balls the hands keep the rhythm.
/// </summary>
internal sealed class JuggleMotion : IMotion
{
    /// <summary>More than these no cascade of this rhythm keeps up.</summary>
    public const int MostBalls = 3;

    // A ball comes down when its hand is outermost, half a period before that hand throws again from the inside: so balls pass each other.
    private const double FlightSeconds = 0.62;
    private const double PeriodSeconds = FlightSeconds;
    private readonly List<Ball> _balls = [];
    private bool _begun;

    public BodyParts Parts => BodyParts.Upper;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        Begin(p);
        for (var hand = 0; hand < 2; hand++)
        {
            var phase = HandPhase(p.Time, hand);
            goals.Arm(hand) = Scoop(hand, phase);
        }

        goals.Head.Pitch -= 0.22;
        goals.Gaze = 0;
        goals.Spine.Yaw += 0.03 * p.Wave(1 / PeriodSeconds);
        foreach (var ball in _balls)
        {
            Play(p, ball);
        }

        return p.Time < p.Action.End - p.Action.Start;
    }

    /// <summary>0 when it throws, then down and out to the next catch, then in again.</summary>
    private static double HandPhase(double time, int hand) => ((time / PeriodSeconds) + (hand == 1 ? 0 : 0.5)) % 1;

    private static ArmGoal Scoop(int hand, double phase)
    {
        var side = hand == 0 ? 1 : -1;
        var (sin, cos) = Mathematics.DeterministicMath.SinCos(2 * Math.PI * phase);
        return Hands.Chest(side * (0.26 - (0.11 * cos)), -0.46 - (0.10 * sin), 0.56, 0.3);
    }

    private void Begin(Performance p)
    {
        if (_begun)
        {
            return;
        }

        _begun = true;
        var things = p.Stage.Things.Where(t => p.Actor.Grips.Of(t) is not null && t.Member.Id == p.Action.What).ToList();
        for (var i = 0; i < things.Count; i++)
        {
            // Of two in one hand the upper goes first; a whole period for the hands to come up.
            _balls.Add(new(things[i])
            {
                Hand = p.Actor.Grips.Of(things[i])!.Kind == GripKind.Left ? 0 : 1,
                ThrowAt = PeriodSeconds * (1 + ((things.Count - 1 - i) / 2.0)),
            });
        }
    }

    private static void Play(Performance p, Ball ball)
    {
        var body = ball.Thing.Main;
        if (p.Actor.Grips.Of(ball.Thing) is { } grip)
        {
            if (p.Time < ball.ThrowAt)
            {
                return;
            }

            grip.Open(p.Stage);
            var to = 1 - ball.Hand;
            var there = Where(p, to);
            const double g = PhysicsWorld.StandardGravity;
            body.Velocity = ((there - body.Position) / FlightSeconds) + new Vector3d(0, g * FlightSeconds / 2, 0);
            p.Stage.World.Wake(body);
            (ball.Hand, ball.LandsAt) = (to, p.Time + FlightSeconds);
            return;
        }

        if (p.Time >= ball.LandsAt - 0.02 && Vector3d.Distance(body.Position, Grips.Palm(p.Actor.Pose, ball.Hand)) < 0.14)
        {
            p.Actor.Grips.Take(p.Stage, ball.Thing, ball.Hand == 0 ? GripKind.Left : GripKind.Right);

            // It is thrown again when its hand comes to the inside.
            var dwell = (1 - HandPhase(p.Time, ball.Hand)) * PeriodSeconds;
            ball.ThrowAt = p.Time + dwell;
        }
    }

    /// <summary>Where the hand will be when the ball comes: at the outside of its scoop.</summary>
    private static Vector3d Where(Performance p, int hand)
    {
        var phase = HandPhase(p.Time + FlightSeconds, hand);
        return Hands.InWorld(p, Scoop(hand, phase));
    }

    private sealed class Ball(Thing thing)
    {
        public Thing Thing => thing;

        /// <summary>The hand that has it or that it flies to.</summary>
        public int Hand { get; set; }

        public double ThrowAt { get; set; }

        public double LandsAt { get; set; }
    }
}
