namespace Sora.Engines.World.Actors;

/// <summary>The head follows the target; the chest turns a little with it.</summary>
internal sealed class LookMotion : IMotion
{
    public BodyParts Parts => BodyParts.Spine | BodyParts.Head;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        if (p.Target is { } target)
        {
            p.Watch(target);
        }

        goals.Gaze = 1;
        goals.Spine.Yaw += 0.25 * p.Actor.GazeYaw;
        return true;
    }
}
