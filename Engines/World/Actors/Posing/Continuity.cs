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

    // Feet that stand and have come to where they stand.
    private bool[] _stands = [];

    /// <summary>What comes next has nothing to do with what was: physics or a free flight had the body.</summary>
    public void Forget() => (_before, _from, _stands) = (null, null, []);

    /// <param name="last">The step's before.</param>
    /// <param name="wanted">What motions make of this one.</param>
    /// <param name="planted">Which feet stand: those stay where they are put, whatever else is late.</param>
    /// <param name="flies">Whether gravity alone has the trunk, which then goes as it is told.</param>
    /// <param name="dt">Seconds.</param>
    public ActorPose Follow(ActorPose last, ActorPose wanted, ReadOnlySpan<bool> planted, bool flies, double dt)
    {
        Settle(last, wanted, planted, dt);
        var next = Mixed(wanted, dt);
        if (Leap(_before, last, next, _stands) > MostChange * dt)
        {
            var before = (_before ?? last).Pelvis.Position;
            _drift = !flies && Off(before, last.Pelvis.Position, next.Pelvis.Position) > MostChange * dt ? ((last.Pelvis.Position - before) / dt).Flat() : null;
            _seconds = _left = Math.Clamp(Leap(last, last, wanted, _stands) / Pace, LeastSeconds, MostSeconds);
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

        _from = _from.Moved(_drift is { } drift ? drift * dt : wanted.Pelvis.Position - _from.Pelvis.Position);
        var mixed = ActorPose.Between(_from, wanted, Easing.SmootherStep(1 - (_left / _seconds)));
        if (_drift is null)
        {
            mixed = mixed with { Pelvis = wanted.Pelvis, Chest = wanted.Chest, NeckRoot = wanted.NeckRoot };
        }

        for (var i = 0; i < mixed.Legs.Length; i++)
        {
            mixed.Legs[i] = _stands[i] ? wanted.Legs[i] : mixed.Legs[i];
        }

        return mixed;
    }

    /// <summary>A foot that is put down while its leg is still late comes there first: only then does it stand.</summary>
    private void Settle(ActorPose last, ActorPose wanted, ReadOnlySpan<bool> planted, double dt)
    {
        if (_stands.Length != wanted.Legs.Length)
        {
            _stands = new bool[wanted.Legs.Length];
        }

        for (var i = 0; i < _stands.Length; i++)
        {
            _stands[i] = i < planted.Length && planted[i] && (_stands[i] || Leap((_before ?? last).Legs[i], last.Legs[i], wanted.Legs[i]) <= MostChange * dt);
        }
    }

    /// <summary>The farthest that a joint is from where it would be if it went on as it did; metres.</summary>
    private static double Leap(ActorPose? before, ActorPose last, ActorPose next, bool[] stands)
    {
        before ??= last;
        var most = Math.Max(Off(before.Pelvis.Position, last.Pelvis.Position, next.Pelvis.Position), Off(before.Head.Position, last.Head.Position, next.Head.Position));
        for (var i = 0; i < next.Legs.Length; i++)
        {
            // Not the toe: a foot comes down flat at once.
            most = stands[i] ? most : Math.Max(most, Leap(before.Legs[i], last.Legs[i], next.Legs[i]));
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
