namespace Sora.Engines.World.Actors;

/// <summary>One jump straight up, or ahead when it runs: crouch, thrust, flight, landing.</summary>
internal sealed class JumpMotion : IMotion
{
    private bool _left;

    public BodyParts Parts => BodyParts.Lower | BodyParts.Arms;

    public double Seconds => 1.2;

    public void Enter(Performance p) => p.Leap();

    public bool Step(Performance p, BodyGoals goals)
    {
        _left |= p.Actor.InFlight;
        if (p.Actor.Mover.Speed > 0.3)
        {
            // On the run it jumps without stopping.
            p.GoAt(p.Actor.Mover.Speed);
        }

        return !_left || p.Actor.Jump.Busy;
    }
}
