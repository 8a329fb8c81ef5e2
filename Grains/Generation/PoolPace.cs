namespace Sora.Grains.Generation;

/// <summary>Learns how long a pool's work takes, as seconds per unit of cost.</summary>
internal sealed class PoolPace
{
    /// <summary>Weight of the newest job: about the last five count.</summary>
    private const double NewestWeight = 0.3;

    private double? _secondsPerCost;

    public void Learn(double cost, double seconds)
    {
        if (cost > 0 && seconds >= 0)
        {
            var measured = seconds / cost;
            _secondsPerCost = _secondsPerCost is { } known ? known + (NewestWeight * (measured - known)) : measured;
        }
    }

    /// <summary>Null until something was measured.</summary>
    public double? Seconds(double cost) => _secondsPerCost * cost;
}
