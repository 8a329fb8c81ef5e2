using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Cast;

/// <summary>
/// A point that hangs on a body by a damped spring and so lags behind it: the end of a plait, the hem of a cape. Steps with the pictures; each
/// gap is cut into equal parts short enough for the spring.
/// </summary>
/// <param name="hertz">Of its swing.</param>
/// <param name="damping">Part of critical damping.</param>
/// <param name="reach">Metres that it may lag at most.</param>
internal sealed class Sway(double hertz, double damping, double reach)
{
    private const double LongestStep = 1 / 120.0;
    private const double LongestGap = 0.5;
    private Vector3d _at, _velocity;
    private double _time = double.NaN;

    /// <summary>Where it is at that time, given where it would hang at rest; jumps there after a gap or a step back in time.</summary>
    public Vector3d Follow(Vector3d rest, double time)
    {
        var gap = time - _time;
        if (!(gap >= 0 && gap < LongestGap))
        {
            (_at, _velocity, _time) = (rest, Vector3d.Zero, time);
            return rest;
        }

        var steps = Math.Max(1, (int)Math.Ceiling(gap / LongestStep));
        var dt = gap / steps;
        var w = 2 * Math.PI * hertz;
        for (var i = 0; i < steps && gap > 0; i++)
        {
            _velocity += ((rest - _at) * (w * w) - (_velocity * (2 * damping * w))) * dt;
            _at += _velocity * dt;
        }

        _time = time;
        var lag = _at - rest;
        if (lag.Length > reach)
        {
            _at = rest + (lag * (reach / lag.Length));
        }

        return _at;
    }
}
