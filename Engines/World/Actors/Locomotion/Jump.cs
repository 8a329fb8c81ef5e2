using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// The height of an actor's hips over its standing height: crouch, thrust, flight under gravity alone, and a landing that a
/// damped spring takes up. Standing it is a stiff spring towards whatever the legs ask for.
/// </summary>
internal sealed class Jump
{
    private const double LandingFrequency = 2.3;
    private const double StandingFrequency = 6;
    private Spring _spring = new(0, StandingFrequency);
    private JumpPhase _phase;
    private double _clock;
    private double _rise;
    private double _from;
    private double _depth;
    private double _crouchSeconds;

    private enum JumpPhase
    {
        None,
        Crouch,
        Thrust,
        Flight,
        Landing,
    }

    /// <summary>Metres over standing.</summary>
    public double Offset { get; private set; }

    /// <summary>Metres a second, upwards.</summary>
    public double Speed { get; private set; }

    public bool InFlight => _phase == JumpPhase.Flight;

    public bool Busy => _phase != JumpPhase.None;

    /// <summary>0 to 1: how far the crouch or thrust has come, for arms that swing with it; 1 in flight.</summary>
    public double ArmSwing => _phase switch
    {
        JumpPhase.Crouch => -Easing.SmoothStep(_clock / _crouchSeconds),
        JumpPhase.Thrust => -1 + (2 * Math.Clamp((Offset + _depth) / _depth, 0, 1)),
        JumpPhase.Flight => 1,
        JumpPhase.Landing => Math.Max(0, 1 - (_clock / 0.3)),
        _ => 0,
    };

    /// <summary>Speed at which the feet leave the ground.</summary>
    public double TakeOffSpeed => Math.Sqrt(2 * PhysicsWorld.StandardGravity * _rise);

    /// <summary>Seconds from take-off to landing at the same height.</summary>
    public double FlightSeconds => 2 * TakeOffSpeed / PhysicsWorld.StandardGravity;

    /// <param name="rise">Metres that the hips rise after take-off.</param>
    /// <param name="depth">Metres of the crouch, over which the legs thrust.</param>
    /// <param name="crouchSeconds">How long the crouch takes.</param>
    public bool Begin(double rise, double depth, double crouchSeconds)
    {
        if (Busy && _phase != JumpPhase.Landing)
        {
            return false;
        }

        (_rise, _depth, _crouchSeconds, _clock) = (rise, depth, crouchSeconds, 0);
        _from = Offset;
        _phase = JumpPhase.Crouch;
        return true;
    }

    /// <summary>A free flight has taken over; <see cref="Land"/> gives back.</summary>
    public void Suspend() => (_phase, Offset, Speed) = (JumpPhase.None, 0, 0);

    /// <summary>Comes down with its hips so high over standing, that fast.</summary>
    public void Land(double offset, double speed)
    {
        (_phase, _clock, Offset, Speed) = (JumpPhase.Landing, 0, offset, speed);
        _spring = new Spring(offset, LandingFrequency) { Speed = speed };
    }

    /// <summary>Nothing holds it up any more.</summary>
    /// <param name="height">Metres over standing.</param>
    /// <param name="speed">Upwards.</param>
    public void Fall(double height, double speed) => (_phase, Offset, Speed, _depth) = (JumpPhase.Flight, height, speed, 0.1);

    /// <summary>The ground that heights are measured from has come up by so much.</summary>
    public void Raise(double metres) => Offset -= metres;

    /// <summary>Returns true at the moment of landing.</summary>
    /// <param name="standing">Offset that the legs ask for while nothing is jumped.</param>
    public bool Step(double dt, double standing)
    {
        _clock += dt;
        switch (_phase)
        {
            case JumpPhase.Crouch:
                var before = Offset;
                Offset = _from + ((-_depth - _from) * Easing.SmootherStep(_clock / _crouchSeconds));
                Speed = (Offset - before) / dt;
                if (_clock >= _crouchSeconds)
                {
                    (_phase, Speed) = (JumpPhase.Thrust, 0);
                }

                return false;
            case JumpPhase.Thrust:
                // Constant force over the depth of the crouch.
                var push = TakeOffSpeed * TakeOffSpeed / (2 * _depth);
                Offset += (Speed * dt) + (push * dt * dt / 2);
                Speed += push * dt;
                if (Offset >= 0)
                {
                    (_phase, Speed) = (JumpPhase.Flight, TakeOffSpeed);
                }

                return false;
            case JumpPhase.Flight:
                Offset += (Speed * dt) - (PhysicsWorld.StandardGravity * dt * dt / 2);
                Speed -= PhysicsWorld.StandardGravity * dt;
                if (Speed < 0 && Offset <= 0)
                {
                    (_phase, _clock) = (JumpPhase.Landing, 0);
                    _spring = new Spring(Offset, LandingFrequency) { Speed = Speed };
                    return true;
                }

                return false;
            default:
                _spring.Follow(standing, dt);
                (Offset, Speed) = (_spring.Value, _spring.Speed);
                if (_phase == JumpPhase.Landing && _clock > 0.6)
                {
                    _phase = JumpPhase.None;
                    _spring = new Spring(Offset, StandingFrequency) { Speed = Speed };
                }

                return false;
        }
    }

    /// <summary>The legs cannot reach farther: the hips come down with them.</summary>
    public void LimitTo(double offset)
    {
        if (_phase is not (JumpPhase.Flight or JumpPhase.Thrust) && Offset > offset)
        {
            Offset = offset;
            _spring.Value = Math.Min(_spring.Value, offset);
        }
    }
}
