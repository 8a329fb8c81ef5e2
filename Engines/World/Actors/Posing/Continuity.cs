using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// Keeps a body's poses continuous: where a pose leaps away from the last one, as between two motions that know nothing of each other,
/// the body goes over to it from where it was, carried on as it moved.
/// </summary>
internal sealed class Continuity
{
    // Metres a second by which a joint's velocity may change within a step: three times what the fastest punch does.
    private const double MostChange = 14;

    // Metres a second and seconds in which the difference is made up.
    private const double Pace = 6;
    private const double LeastSeconds = 0.07;
    private const double MostSeconds = 0.35;
    private ActorPose? _before;
    private ActorPose? _from;
    private Vector3d _drift;
    private double _left, _seconds;

    /// <summary>What comes next has nothing to do with what was: physics or a free flight had the body.</summary>
    public void Forget() => (_before, _from) = (null, null);

    /// <param name="last">The step's before.</param>
    /// <param name="wanted">What motions make of this one.</param>
    /// <param name="dt">Seconds.</param>
    public ActorPose Follow(ActorPose last, ActorPose wanted, double dt)
    {
        var next = Mixed(wanted, dt);
        if (Leap(_before, last, next) > MostChange * dt)
        {
            _drift = _before is null ? Vector3d.Zero : ((last.Pelvis.Position - _before.Pelvis.Position) / dt).Flat();
            _seconds = _left = Math.Clamp(Leap(last, last, wanted) / Pace, LeastSeconds, MostSeconds);
            _from = last;
            next = Mixed(wanted, dt);
        }

        _before = last;
        return next;
    }

    private ActorPose Mixed(ActorPose wanted, double dt)
    {
        if (_from is null)
        {
            return wanted;
        }

        _left -= dt;
        if (_left <= 0)
        {
            _from = null;
            return wanted;
        }

        _from = _from.Moved(_drift * dt);
        return ActorPose.Between(_from, wanted, Easing.SmootherStep(1 - (_left / _seconds)));
    }

    /// <summary>The farthest that a joint is from where it would be if it went on as it did; metres.</summary>
    private static double Leap(ActorPose? before, ActorPose last, ActorPose next)
    {
        before ??= last;
        var most = Math.Max(Off(before.Pelvis.Position, last.Pelvis.Position, next.Pelvis.Position), Off(before.Head.Position, last.Head.Position, next.Head.Position));
        for (var i = 0; i < next.Legs.Length; i++)
        {
            most = Math.Max(most, Leap(before.Legs[i], last.Legs[i], next.Legs[i]));
        }

        for (var i = 0; i < next.Arms.Length; i++)
        {
            most = Math.Max(most, Leap(before.Arms[i], last.Arms[i], next.Arms[i]));
        }

        return most;
    }

    private static double Leap(in LimbPose before, in LimbPose last, in LimbPose next) => Math.Max(
        Math.Max(Off(before.Root, last.Root, next.Root), Off(before.Middle, last.Middle, next.Middle)), Math.Max(Off(before.End, last.End, next.End), Off(before.Tip, last.Tip, next.Tip)));

    private static double Off(Vector3d before, Vector3d last, Vector3d next) => (next - last - (last - before)).Length;
}
