using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// When and where feet are put down. Stride length and so frequency follow speed by dynamic similarity
/// (Alexander, Nature 261 (1976): stride/hip height = 2.3·Fr^0.3); a planted foot never moves.
/// </summary>
internal sealed class Gait
{
    private const double WalkDuty = 0.62;
    private const double RunDuty = 0.38;
    private const double GallopDuty = 0.30;
    private const double Still = 0.08;
    private const double LowestHips = 0.93;
    private const double TrailHeight = 0.03;

    // Of the swing: a foot that still stands by then waits for its next turn, or it would have to leap.
    private const double LatestLift = 0.6;
    private const double PlaceStepSeconds = 0.32;
    private const double StepTolerance = 0.09;

    private readonly Rig _rig;
    private readonly double[] _offsets;
    private double _phase;
    private bool _going;
    private double _settle;

    public Gait(Rig rig)
    {
        _rig = rig;
        Feet = [.. rig.Legs.Select(_ => new Foot())];
        _offsets = [.. rig.Legs.Select(l => l.WalkPhase)];
    }

    public Foot[] Feet { get; }

    /// <summary>Part of the stride, 0 to 1.</summary>
    public double Phase => _phase;

    /// <summary>0 at a walk, 1 at a run.</summary>
    public double Running { get; private set; }

    /// <summary>0 standing, 1 going.</summary>
    public double Going { get; private set; }

    public GaitStyle Style { get; set; } = GaitStyle.AtEase;

    /// <summary>Height of the ground that the body stands on.</summary>
    public double Level { get; set; }

    /// <summary>Height of what is under a point within a step's reach.</summary>
    public Func<Vector3d, double> Ground { get; set; } = _ => 0;

    /// <summary>Where a leg's foot stands at ease under a body at that place.</summary>
    public Vector3d Home(int leg, Vector3d body, double heading)
    {
        var plan = _rig.Legs[leg];
        var (sin, cos) = DeterministicMath.SinCos(heading);
        Vector3d forward = new(sin, 0, cos), left = new(cos, 0, -sin);
        var ahead = (_rig.Upright ? 0 : (plan.Along - 0.5) * _rig.Trunk * DeterministicMath.Cos(_rig.TrunkRise)) + (plan.Ahead * _rig.LegReach);
        var aside = _rig.HipHalfWidth * plan.Splay * Style.Width;
        return (body with { Y = Level }) + (forward * ahead) + (left * (aside * plan.Side));
    }

    public void StandAt(Vector3d body, double heading)
    {
        for (var i = 0; i < Feet.Length; i++)
        {
            Feet[i].PutDown(Home(i, body, heading), heading);
        }
    }

    /// <summary>One step of time. Calls back with the leg that touched down.</summary>
    public void Step(double dt, Vector3d body, double heading, double speed, Action<int> touchDown)
    {
        if (Feet.Length == 0)
        {
            return;
        }

        var hip = _rig.HipHeight;
        var froude = speed * speed / (PhysicsWorld.StandardGravity * hip);
        var runs = Style.Pattern switch
        {
            GaitPattern.Walk => 0,
            GaitPattern.BySpeed => Easing.SmoothStep((froude - 0.4) / 0.3),
            _ => 1,
        };
        Running += Math.Clamp(runs - Running, -3 * dt, 3 * dt);
        Going += Math.Clamp((speed > Still ? 1 : 0) - Going, -4 * dt, 4 * dt);
        if (speed > Still)
        {
            Go(dt, body, heading, speed, froude, touchDown);
        }
        else
        {
            Settle(dt, body, heading, touchDown);
        }
    }

    private double PhaseOf(in LegPlan plan) => Style.Pattern switch
    {
        GaitPattern.Gallop => plan.GallopPhase,
        GaitPattern.Bound => plan.Fore ? 0.35 : 0,
        _ => plan.WalkPhase + (Easing.WrapHalf(plan.RunPhase - plan.WalkPhase) * Running),
    };

    private double DutyOf(in LegPlan plan)
    {
        var run = Style.Pattern is GaitPattern.Gallop or GaitPattern.Bound ? GallopDuty : RunDuty;
        var duty = Style.Duty > 0 ? Style.Duty : WalkDuty + ((run - WalkDuty) * Running);
        return Math.Clamp(duty - (plan.Side * Style.Limp), 0.2, 0.85);
    }

    private void Go(double dt, Vector3d body, double heading, double speed, double froude, Action<int> touchDown)
    {
        var stride = 2.3 * _rig.HipHeight * DeterministicMath.Pow(Math.Max(froude, 0.01), 0.3) * Style.Stride;
        var frequency = speed / stride;
        if (!_going)
        {
            // The first hind leg is about to leave the ground.
            _going = true;
            _phase = DutyOf(_rig.Legs[^1]) - _offsets[^1];
        }

        _phase += frequency * dt;
        _phase -= Math.Floor(_phase);
        var (sin, cos) = DeterministicMath.SinCos(heading);
        Vector3d forward = new(sin, 0, cos);

        var longest = Longest();
        for (var i = 0; i < Feet.Length; i++)
        {
            var plan = _rig.Legs[i];
            var duty = DutyOf(plan);
            _offsets[i] += Math.Clamp(Easing.WrapHalf(PhaseOf(plan) - _offsets[i]), -1.5 * dt, 1.5 * dt);
            var p = _phase + _offsets[i];
            p -= Math.Floor(p);
            var foot = Feet[i];
            var swing = (p - duty) / (1 - duty);
            var toe = heading + (plan.Side * Style.ToeOut);
            var waits = (foot.Planted || foot.Trailing) && swing > LatestLift;
            if (swing < 0 || waits)
            {
                if (!foot.Planted && !foot.Trailing)
                {
                    foot.PutDown(foot.At with { Y = Ground(foot.At) }, toe);
                    touchDown(i);
                }

                LeaveIfOutrun(foot, Home(i, body, heading), forward, longest, toe);
                continue;
            }

            if (foot.Planted || foot.Trailing)
            {
                foot.Lift(swing);
            }

            // Lands ahead of its home by half of what the body travels while it stands.
            var left = (1 - swing) * (1 - duty) / frequency;
            var target = Home(i, body + (forward * (speed * left)), heading) + (forward * Math.Min(speed * duty / frequency / 2, longest));
            foot.Carry(swing, target with { Y = Ground(target) }, toe, _rig.LegReach * (0.10 + (0.14 * Running)) * Style.Lift);
        }
    }

    /// <summary>How far from under its joint a foot may be before the hips would have to sink, metres.</summary>
    private double Longest()
    {
        var reach = _rig.LegReach + (0.4 * _rig.FootLength);
        var low = (_rig.HipHeight - _rig.AnkleHeight) * LowestHips;
        return Math.Sqrt(Math.Max(0.01 * reach * reach, (reach * reach) - (low * low)));
    }

    private bool LeaveIfOutrun(Foot foot, Vector3d home, Vector3d forward, double longest, double toe)
    {
        if (Vector3d.Dot(home - foot.At, forward) <= longest)
        {
            return false;
        }

        foot.Trail((home - (forward * longest)) with { Y = Level + (TrailHeight * _rig.LegReach) }, toe, TrailHeight * _rig.LegReach);
        return true;
    }

    /// <summary>Standing: feet that are off their place are put right one after another.</summary>
    private void Settle(double dt, Vector3d body, double heading, Action<int> touchDown)
    {
        if (_going)
        {
            _going = false;
            _settle = 0;
            foreach (var foot in Feet)
            {
                if (!foot.Planted)
                {
                    foot.Lift();
                }
            }
        }

        var busy = false;
        var longest = Longest();
        var (sin, cos) = DeterministicMath.SinCos(heading);
        for (var i = 0; i < Feet.Length; i++)
        {
            var foot = Feet[i];
            if ((foot.Planted || foot.Trailing) && (LeaveIfOutrun(foot, Home(i, body, heading), new(sin, 0, cos), longest, heading) || foot.Planted))
            {
                continue;
            }

            if (foot.Trailing)
            {
                foot.Lift(Math.Min(_settle, LatestLift));
            }

            busy = true;
            var home = Home(i, body, heading);
            foot.Carry(Math.Min(1, _settle + (dt / PlaceStepSeconds)), home with { Y = Ground(home) }, heading, _rig.LegReach * 0.07);
            if (_settle + (dt / PlaceStepSeconds) >= 1)
            {
                foot.PutDown(foot.At with { Y = Ground(foot.At) }, heading);
                touchDown(i);
            }
        }

        _settle = busy ? _settle + (dt / PlaceStepSeconds) : 0;
        for (var i = 0; i < Feet.Length && !busy; i++)
        {
            if ((Feet[i].At - Home(i, body, heading)).Flat().Length > StepTolerance * _rig.LegReach + 0.01)
            {
                Feet[i].Lift();
                busy = true;
            }
        }
    }
}
