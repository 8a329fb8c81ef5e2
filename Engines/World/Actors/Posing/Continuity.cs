using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// Keeps a body's poses continuous: where a pose leaps away from the last one, as between two motions that know nothing of each other,
/// the body goes over to it from where it was, carried on as it moved.
/// </summary>
internal sealed class Continuity
{
    // Metres a second by which a joint's velocity may change within a step: two thirds of what the audit allows between two frames at 24 a second.
    private const double MostChange = 14;

    // Metres a second and seconds in which the difference is made up.
    private const double Pace = 6;
    private const double LeastSeconds = 0.07;
    private const double MostSeconds = 0.35;
    private ActorPose? _before;
    private ActorPose? _from;

    // Null while the trunk goes as it is told and only the limbs are late.
    private Vector3d? _drift;
    private double _left, _seconds;

    // Of every leg: what is left of its being late, 1 to 0, besides the share that time has made up; and how far its step was, 0 to 1.
    private double[] _late = [], _steps = [];

    /// <summary>What comes next has nothing to do with what was: physics or a free flight had the body.</summary>
    public void Forget() => (_before, _from) = (null, null);

    /// <param name="last">The step's before.</param>
    /// <param name="wanted">What motions make of this one.</param>
    /// <param name="steps">Of every foot 0 where it is lifted to 1 where it stands: it is late no more when it is put down, and stays there, whatever else is late. None where no foot bears.</param>
    /// <param name="flies">Whether gravity alone has the trunk, which then goes as it is told.</param>
    /// <param name="dt">Seconds.</param>
    public ActorPose Follow(ActorPose last, ActorPose wanted, ReadOnlySpan<double> steps, bool flies, double dt)
    {
        CatchUp(steps, wanted.Legs.Length);
        var next = Mixed(wanted, dt);
        if (Leap(_before, last, next) > MostChange * dt)
        {
            var before = (_before ?? last).Pelvis.Position;
            _drift = !flies && Off(before, last.Pelvis.Position, next.Pelvis.Position) > MostChange * dt ? ((last.Pelvis.Position - before) / dt).Flat() : null;
            _seconds = _left = Math.Clamp(Leap(last, last, wanted) / Pace, LeastSeconds, MostSeconds);
            _from = last;
            for (var i = 0; i < _late.Length; i++)
            {
                _late[i] = _steps[i] < 1 ? 1 : 0;
            }

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

        _from = _from.Moved(_drift is { } drift ? drift * dt : wanted.Pelvis.Position - _from.Pelvis.Position);
        var share = Easing.SmootherStep(1 - (_left / _seconds));
        var mixed = ActorPose.Between(_from, wanted, share);
        if (_drift is null)
        {
            mixed = mixed with { Pelvis = wanted.Pelvis, Chest = wanted.Chest, NeckRoot = wanted.NeckRoot };
        }

        for (var i = 0; i < mixed.Legs.Length; i++)
        {
            mixed.Legs[i] = LimbPose.Between(_from.Legs[i], wanted.Legs[i], 1 - ((1 - share) * _late[i]));
        }

        return mixed;
    }

    /// <summary>A leg makes up for being late in what is left of its step.</summary>
    private void CatchUp(ReadOnlySpan<double> steps, int legs)
    {
        if (_late.Length != legs)
        {
            (_late, _steps) = (new double[legs], new double[legs]);
        }

        for (var i = 0; i < legs; i++)
        {
            var step = i < steps.Length ? steps[i] : 0;
            _late[i] *= step > _steps[i] ? (1 - step) / (1 - _steps[i]) : 1;
            _steps[i] = step;
        }
    }

    /// <summary>The farthest that a joint is from where it would be if it went on as it did; metres.</summary>
    private double Leap(ActorPose? before, ActorPose last, ActorPose next)
    {
        before ??= last;
        var most = Math.Max(Off(before.Pelvis.Position, last.Pelvis.Position, next.Pelvis.Position), Off(before.Head.Position, last.Head.Position, next.Head.Position));
        for (var i = 0; i < next.Legs.Length; i++)
        {
            // Not the toe: a foot comes down flat at once.
            most = _steps[i] >= 1 ? most : Math.Max(most, Leap(before.Legs[i], last.Legs[i], next.Legs[i]));
        }

        for (var i = 0; i < next.Arms.Length; i++)
        {
            most = Math.Max(most, Math.Max(Leap(before.Arms[i], last.Arms[i], next.Arms[i]), Off(before.Arms[i].Tip, last.Arms[i].Tip, next.Arms[i].Tip)));
        }

        return most;
    }

    private static double Leap(in LimbPose before, in LimbPose last, in LimbPose next) => Math.Max(
        Off(before.Root, last.Root, next.Root), Math.Max(Off(before.Middle, last.Middle, next.Middle), Off(before.End, last.End, next.End)));

    private static double Off(Vector3d before, Vector3d last, Vector3d next) => (next - last - (last - before)).Length;
}
