using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Actors;

/// <summary>
/// A person or animal that carries out its beats. Where it goes is decided here; its limbs are driven bodies that others bump into.
/// </summary>
internal sealed class Actor
{
    private const double Acceleration = 2.6;
    private const double TurnRate = 2.4;

    // Part of the body's mass that a foot brings to a touch-down (Chi and Schmitt, J. Biomech. 38 (2005)).
    private const double EffectiveFootMass = 0.063;
    private readonly List<PlannedAction> _plan;
    private readonly Gait _gait;
    private readonly Jump _jump;
    private readonly PoseBuilder _poser;
    private readonly ActorBodies _bodies;
    private readonly double _restlessness;
    private int _next;
    private PlannedAction _action = new(0, double.PositiveInfinity, ActorAction.Stand, null);
    private Vector3d _at;
    private double _heading, _wantedHeading, _speed, _sitting, _time;
    private double _limit = double.PositiveInfinity;

    public Actor(string id, CastMember member, Rig rig, List<PlannedAction> plan, SeededRandom random)
    {
        (Id, Member, Rig, _plan) = (id, member, rig, plan);
        _gait = new Gait(rig);
        _jump = new Jump(rig.JumpRise, rig.LegReach * 0.27);
        _restlessness = random.Between(0, 10);
        _poser = new PoseBuilder(rig, _restlessness);
        _gait.StandAt(_at, _heading);
        Pose = BuildPose();
        _bodies = new ActorBodies(this);
    }

    public string Id { get; }

    public CastMember Member { get; }

    public Rig Rig { get; }

    public ActorPose Pose { get; private set; }

    /// <summary>Its limbs as driven bodies.</summary>
    public IReadOnlyList<Body> Bodies => _bodies.All;

    /// <summary>Touch-downs so far.</summary>
    public List<Footfall> Footfalls { get; } = [];

    /// <summary>On the ground below the hips' middle.</summary>
    public Vector3d Position => _at;

    /// <summary>Velocity of its centre of mass.</summary>
    public Vector3d Velocity { get; private set; }

    public bool InFlight => _jump.InFlight;

    public Gait Gait => _gait;

    public bool Travels => _plan.Exists(a => ActorPlan.IsTravel(a.Action));

    /// <summary>Where it starts so that its way is centred on the scene.</summary>
    public double StartX { get; set; }

    public Body FootBody(int leg) => _bodies.Feet[leg];

    /// <summary>Puts it somewhere before the world starts.</summary>
    public void Place(Vector3d at)
    {
        _at = at;
        _gait.StandAt(_at, _heading);
        Pose = BuildPose();
    }

    /// <summary>Turns it the way it begins, and sets its bodies.</summary>
    public void Begin(Stage stage, Shot shot)
    {
        var target = _plan.Select(a => stage.Locate(a.Target)).FirstOrDefault(p => p is not null)
            ?? stage.Things.Find(t => t.Moves)?.Main.Position
            ?? stage.Actors.Find(a => a != this)?.Position;
        var side = target is { } p ? Math.Sign(p.X - _at.X) : Member.Id.Length % 2 == 0 ? 1 : -1;
        side = side == 0 ? 1 : side;
        if (_plan.Count > 0 && ActorPlan.IsTravel(_plan[0].Action))
        {
            _heading = HeadingOfTravel(stage, _plan[0]);
        }
        else
        {
            // A person half turned to the viewer; an animal shows its side, or it could be any animal.
            _heading = side * (Rig.Upright ? 0.55 : 1.12);
        }

        _wantedHeading = _heading;
        _limit = stage.Place.Room is { } room ? room.Maximum.X - 0.6 : double.PositiveInfinity;
        _gait.StandAt(_at, _heading);
        Pose = BuildPose();
        _bodies.Set(Pose, 0);
    }

    /// <summary>Moves on by dt; its bodies get the velocities that bring them to the new pose.</summary>
    public void Step(double time, double dt, Stage stage)
    {
        _time = time + dt;
        while (_next < _plan.Count && _plan[_next].Start <= time + 1e-9)
        {
            Start(_plan[_next++], stage);
        }

        var goes = ActorPlan.IsTravel(_action.Action) && time < _action.End && !HasArrived(stage);
        var pace = _action.Action == ActorAction.Run ? Rig.RunFroude : Rig.WalkFroude;
        var wanted = goes ? Math.Sqrt(pace * PhysicsWorld.StandardGravity * Rig.HipHeight) : 0;
        if (!_jump.InFlight)
        {
            _speed += Math.Clamp(wanted - _speed, -Acceleration * dt, Acceleration * dt);
            _heading += Math.Clamp(Easing.WrapAngle(_wantedHeading - _heading), -TurnRate * dt, TurnRate * dt);
        }

        _sitting += Math.Clamp((_action.Action == ActorAction.Sit ? 1 : 0) - _sitting, -dt / 0.9, dt / 0.9);
        var before = Pose.Pelvis.Position;
        var (sin, cos) = DeterministicMath.SinCos(_heading);
        _at += new Vector3d(sin, 0, cos) * (_speed * dt);
        StepLegs(dt);
        _poser.Watch(GazeTarget(stage), Pose, dt);
        Pose = BuildPose();
        Velocity = (Pose.Pelvis.Position - before) / dt;
        _bodies.Drive(Pose, dt);
    }

    /// <summary>Puts the bodies exactly where the pose is, after the world's step.</summary>
    public void Settle() => _bodies.Set(Pose, keepVelocity: 1);

    private void Start(PlannedAction action, Stage stage)
    {
        _action = action;
        if (action.Action == ActorAction.Jump)
        {
            _jump.Begin();
        }
        else if (ActorPlan.IsTravel(action.Action))
        {
            _wantedHeading = HeadingOfTravel(stage, action);
        }
    }

    private double HeadingOfTravel(Stage stage, PlannedAction action) =>
        stage.Locate(action.Target) is { } target && Math.Abs(target.X - _at.X) > 0.3 ? Math.Sign(target.X - _at.X) * (Math.PI / 2) : Math.PI / 2;

    /// <summary>Short of what it goes to, or of the wall.</summary>
    private bool HasArrived(Stage stage)
    {
        var stopping = _speed * _speed / (2 * Acceleration);
        var ahead = Math.Sign(DeterministicMath.Sin(_heading));
        if ((_at.X * ahead) + stopping + (Rig.Width / 2) > _limit)
        {
            return true;
        }

        return stage.Locate(_action.Target) is { } target && (target - _at).Flat().Length < stopping + (Rig.Width / 2) + 0.45;
    }

    private void StepLegs(double dt)
    {
        var standing = -SittingDrop() - (0.012 * Rig.HipHeight * _gait.Going);
        var landed = _jump.Step(dt, standing);
        if (_jump.InFlight)
        {
            HangFeet();
        }
        else if (landed)
        {
            for (var i = 0; i < _gait.Feet.Length; i++)
            {
                _gait.Feet[i].PutDown(_gait.Feet[i].At with { Y = 0 }, _heading);
                AddFootfall(i, -_jump.Speed, Rig.Mass / _gait.Feet.Length);
            }
        }
        else
        {
            var creep = 0.25 + (0.25 * _speed);
            _gait.Step(dt, _at, _heading, _jump.Busy ? 0 : _speed, leg => AddFootfall(leg, creep, EffectiveFootMass * Rig.Mass));
        }

        _jump.LimitTo(_poser.ReachOffset(_at, _heading, _gait, _sitting));
    }

    /// <summary>In flight the feet leave with the body and are drawn up, then reach down for the landing.</summary>
    private void HangFeet()
    {
        var up = Math.Clamp(_jump.Offset / Rig.JumpRise, 0, 1);
        for (var i = 0; i < _gait.Feet.Length; i++)
        {
            var home = _gait.Home(i, _at, _heading);
            _gait.Feet[i].Hang(home with { Y = Math.Max(0, _jump.Offset) + (0.22 * Rig.LegReach * Easing.SmoothStep(up * 1.6)) }, _heading);
        }
    }

    private double SittingDrop() => Easing.SmootherStep(_sitting) * (Rig.Upright ? 0.47 : 0) * Rig.HipHeight;

    private void AddFootfall(int leg, double speed, double mass)
    {
        var at = _gait.Feet[leg].At with { Y = 0 };
        Footfalls.Add(new(_time, leg, mass * speed, speed, _speed, at));
    }

    private Vector3d? GazeTarget(Stage stage)
    {
        if (_action.Target is { } id && stage.Locate(id) is { } said)
        {
            return said;
        }

        const double noticed = 0.25;
        Body? most = null;
        foreach (var thing in stage.Things)
        {
            if (thing.Moves && thing.Main.Velocity.Length > Math.Max(noticed, most?.Velocity.Length ?? 0))
            {
                most = thing.Main;
            }
        }

        return most?.Position ?? (stage.Actors.Count > 1 ? stage.Actors.Find(a => a != this)!.Pose.Head.Position : null);
    }

    private ActorPose BuildPose() =>
        _poser.Build(new(_at, _heading, _speed, _jump.Offset, _jump.Speed, _jump.ArmSwing, _jump.InFlight, Easing.SmootherStep(_sitting), _time), _gait);
}

/// <summary>A foot met the ground.</summary>
/// <param name="Time">Seconds of the world.</param>
/// <param name="Impulse">Newton seconds of the touch-down, not of the whole stance.</param>
internal readonly record struct Footfall(double Time, int Leg, double Impulse, double Speed, double Travel, Vector3d Point);
