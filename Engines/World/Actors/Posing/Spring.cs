namespace Sora.Engines.World.Actors;

/// <summary>A value that follows its target without overshoot (critically damped, stepped implicitly).</summary>
internal struct Spring(double value, double frequency)
{
    public double Value { get; set; } = value;

    public double Speed { get; set; }

    /// <param name="target">Where it wants to be.</param>
    /// <param name="dt">Seconds.</param>
    public void Follow(double target, double dt)
    {
        var w = 2 * Math.PI * frequency;
        var damped = 1 + (w * dt);
        Speed = (Speed + (w * w * dt * (target - Value))) / (damped * damped);
        Value += Speed * dt;
    }
}
