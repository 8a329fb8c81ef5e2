using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Actors;

/// <summary>
/// A person or animal that carries out its beats: motions say what they want of the body, its mover takes it there, its poser makes
/// joints of it. Its limbs are driven bodies that others bump into.
/// </summary>
internal sealed partial class Actor
{
    // Part of the body's mass that a foot brings to a touch-down (Chi and Schmitt, J. Biomech. 38 (2005)).
    private const double EffectiveFootMass = 0.063;

    // A second: how fast feet that have left the ground come under the body.
    private const double DrawRate = 22;

    // Square of the speed over gravity times the hips' height: above it, it runs (Alexander 1976).
    private const double RunningFroude = 0.5;

    // Seconds within which what one does at a table, asleep or on a rope has begun before the shot.
    private const double AtOnce = 0.6;

    // Of a foot's step, 1 where it stands: beyond this it is as good as put down.
    private const double LastOfStep = 0.98;
    private readonly List<PlannedAction> _plan;
    private readonly ActorBodies _bodies;
    private readonly BodyGoals _goals;
    private readonly Carriage _carriage;
    private readonly MotionLayers _layers;
    private readonly long _seed;
    private readonly Continuity _continuity = new();
    private ActorPose? _blendFrom;
    private double _blendLeft, _blendSeconds;
    private Ragdoll? _ragdoll;
    private int _impactsSeen;
    private int _next;
    private double _time;
    private double _limit = double.PositiveInfinity;
    private Scene.Waters.WaterBody? _water;

    public Actor(string id, CastMember member, Rig rig, List<PlannedAction> plan, long seed)
    {
        (Id, Member, Rig, _plan, _seed) = (id, member, rig, plan, seed);
        var restlessness = new SeededRandom(seed, id + ".rest").Between(0, 10);
        Mover = new Mover(rig);
        Gait = new Gait(rig);
        Poser = Poser.For(rig, restlessness);
        _carriage = new Carriage(rig, restlessness);
        _goals = new BodyGoals(rig.Legs.Length);
        _layers = new MotionLayers(this);
        Flight = new FreeFlight(rig);
        Grips = new Grips(this);
        Gait.StandAt(Mover.At, Mover.Heading);
        _goals.Reset();
        Pose = Solve();
        _bodies = new ActorBodies(this);
    }

    public string Id { get; }

    public CastMember Member { get; }

    public Rig Rig { get; }

    public ActorPose Pose { get; private set => field = value with { Time = _time }; }

    /// <summary>Its limbs as driven bodies.</summary>
    public IReadOnlyList<Body> Bodies => _bodies.All;

    /// <summary>Touch-downs so far.</summary>
    public List<Footfall> Footfalls { get; } = [];

    public Mover Mover { get; }

    public Gait Gait { get; }

    public Jump Jump { get; } = new();

    public Poser Poser { get; }

    /// <summary>Somersaults and the like.</summary>
    public FreeFlight Flight { get; }

    /// <summary>Lies where physics has let it fall.</summary>
    public bool Fallen => _ragdoll is not null;

    /// <summary>What it holds.</summary>
    public Grips Grips { get; }

    /// <summary>What goes on, oldest first.</summary>
    public IEnumerable<string> Doing => _layers.Names;

    /// <summary>On the ground below the hips' middle.</summary>
    public Vector3d Position => Mover.At;

    /// <summary>Which of several alike, from 0.</summary>
    public int Copy { get; init; }

    public double Heading => Mover.Heading;

    /// <summary>Velocity of its centre of mass.</summary>
    public Vector3d Velocity { get; private set; }

    public bool InFlight => Jump.InFlight || Flight.Active;

    /// <summary>How far the head is turned to the left to see what it watches.</summary>
    public double GazeYaw => Poser.Gaze.Yaw;

    /// <summary>What goes with its motions this step.</summary>
    public List<Gear> Gear { get; } = [];

    /// <summary>What a motion wants looked at this step.</summary>
    public Vector3d? Watched { get; set; }

    /// <summary>What it will do, in order.</summary>
    public IReadOnlyList<PlannedAction> Plan => _plan;

    /// <summary>Whether nothing that it does takes a thing in hand.</summary>
    public bool HandsFree => !_plan.Exists(a => a.What is not null || a.With is not null);

    public bool Travels => _plan.Exists(a => a.Create(Rig) is ITravel);

    /// <summary>Where it starts so that its way is centred on the scene.</summary>
    public double StartX { get; set; }

    public Body FootBody(int leg) => _bodies.Feet[leg];

    /// <summary>Puts it somewhere before the world starts.</summary>
    public void Place(Vector3d at)
    {
        Mover.At = at;
        Gait.StandAt(at, Heading);
        Pose = Solve();
    }

    /// <summary>Turns it the way it begins, and sets its bodies.</summary>
    public void Begin(Stage stage, Shot shot)
    {
        if (Perch is not null)
        {
            BeginOnPerch(stage);
            return;
        }

        var target = _plan.Select(a => stage.Locate(a.What) ?? stage.Locate(a.Toward)).FirstOrDefault(p => p is not null)
            ?? stage.Things.Find(t => t.Moves)?.Main.Position
            ?? stage.Actors.Find(a => a != this)?.Position;
        var side = target is { } p ? Math.Sign(p.X - Position.X) : Member.Id.Length % 2 == 0 ? 1 : -1;
        side = side == 0 ? 1 : side;
        if (_plan.Count > 0 && _plan[0].Create(Rig) is ITravel)
        {
            Mover.Heading = SlideMotion.SlopeOf(_plan, stage) is null && (stage.Locate(_plan[0].What) ?? stage.Locate(_plan[0].Toward)) is { } goal && goal.X < Position.X - 0.3 ? -Math.PI / 2 : Math.PI / 2;
        }
        else if (_plan.Exists(action => action.Create(Rig) is TumbleMotion { IsSeenFromTheSide: true }))
        {
            // Turning about an axis across the body is seen along that axis.
            Mover.Heading = side * Math.PI / 2;
        }
        else
        {
            // A person half turned to the viewer; an animal shows its side, or it could be any animal.
            Mover.Heading = side * (Rig.Upright ? 0.55 : 1.12);
        }

        if (IsOnARope)
        {
            Mover.Heading = side * Math.PI / 2;
        }

        if (WorkSpot.Of(this, stage) is { } work)
        {
            Mover.At = work.Stands with { Y = Mover.Ground };
            Mover.Heading = work.Heading;
        }

        Mover.WantedHeading = Heading;
        Frame = QuaternionD.FromAxisAngle(Vector3d.UnitY, Heading);
        Mover.At = Rig.Fish ? Mover.At with { Y = RestingDepth } : Riding is { } riding ? Mover.At with { Y = riding } : Mover.At;
        _water = stage.Water is { HasLand: true } water ? water : null;
        _limit = stage.Place.Room is { } room ? room.Maximum.X - 0.6 : double.PositiveInfinity;
        Gait.StandAt(Position, Heading);
        Poser.Reset();
        if (_plan.Count > 0 && (_plan[0].Create(Rig).FromTheStart || IsLastingState(_plan[0])))
        {
            BeginInTheMidst(stage);
        }
        else
        {
            // As it will stand a moment later: its arms do not leap from nowhere.
            _carriage.Fill(_goals, this, Manner.AtEase, 0);
        }

        Pose = Solve();
        _bodies.Set(Pose, 0);
    }

    /// <summary>Goes on from where an earlier shot has left it, before the world starts: standing where it stood, as fast as it went, or lying where it fell.</summary>
    public void GoOn(State.SavedActor saved, Stage stage)
    {
        (Mover.At, Mover.Heading, Mover.WantedHeading, Mover.Speed) = (saved.At, saved.Heading, saved.Heading, saved.Speed);
        Gait.StandAt(Position with { Y = 0 }, Heading);
        Poser.Reset();
        Pose = Solve();
        _bodies.Set(Pose, 0);
        Grips.Place(stage);
        Unconscious = saved.Unconscious;
        if (saved.Fallen)
        {
            _bodies.Drive(Pose, PhysicsWorld.StepSeconds);
            Collapse(stage.World, Vector3d.Zero);
        }
    }

    /// <summary>Takes into its hands what its beats say that it has there from the start, and has them at the work when it works at a table.</summary>
    public void TakeUp(Stage stage, Shot shot)
    {
        var holds = Props.Find(this, _plan, stage, shot);
        var works = Perch is null && _next == 0 && _plan.Count > 0 && _plan[0].Start < AtOnce && WorkSpot.Of(this, stage) is not null;
        if (holds)
        {
            // It stands there with it: the hands do not come up with the first beat.
            _layers.Begin(new(0, double.PositiveInfinity, "hold", Grips.First.Thing.Member.Id, null, null, Manner.AtEase, null), new KeepMotion(), stage, new SeededRandom(_seed, Id + ".hold"));
            _layers.Establish();
        }

        if (works)
        {
            // Hands that hung beside the body would come up through the table's edge.
            BeginInTheMidst(stage);
        }
        else if (holds)
        {
            _carriage.Fill(_goals, this, Manner.AtEase, 0);
            _layers.Step(0, 1e-9, _goals);
        }
        else
        {
            return;
        }

        Pose = Solve();
        _bodies.Set(Pose, 0);
        Grips.Place(stage);
    }

    /// <summary>Has another action done by it, unasked: a horse goes where its rider wants.</summary>
    public void Order(string action, in PlannedAction by, Stage stage) =>
        _layers.Begin(by with { Action = action, What = null, With = null }, stage, new SeededRandom(_seed, $"{Id}.{action}"));

    /// <summary>Level of the water that it is in; null in the open air, where fish swim above the ground.</summary>
    public double? WaterLevel { get; set; }

    /// <summary>Height at which a fish keeps itself: below the surface, or above ground that is none.</summary>
    public double RestingDepth => WaterLevel is { } level ? level - (0.9 * Rig.Height) - 0.12 : (1.1 * Rig.Height) + 0.35;

    /// <summary>Height at which a waterfowl rides on the water.</summary>
    private double? Riding => WaterLevel is { } level && !Rig.Upright && !Rig.Fish ? level - (0.8 * Rig.HipHeight) : null;

    /// <summary>Whether it must get up to do that: whoever goes somewhere, and whoever stands up.</summary>
    private bool LeavesSeat(in PlannedAction action, Thing seat) =>
        !seat.Moves && (action.Create(Rig) is ITravel || action.Action is "stand" or "stand_up" or "jump" or "dance" or "kick" or "leave" || action.Action.StartsWith("jump", StringComparison.Ordinal));

    /// <summary>Who sleeps or balances when the shot begins has done so before.</summary>
    private bool IsLastingState(in PlannedAction action) =>
        action.Start < AtOnce && (action.Action is "sleep" or "lie" || (action.Action is "balance" or "sway" && IsOnARope) || (action.Action is "sit" && Bearer is not null));

    private void BeginOnPerch(Stage stage)
    {
        Poser.Reset();
        _limit = double.PositiveInfinity;
        var posture = Perch!.Posture;
        var first = _plan.Count > 0 && _plan[0].Start < AtOnce ? _plan[0] : (PlannedAction?)null;
        if (first is { } now && (now.Create(Rig).FromTheStart || now.Action is "sit" or "sleep" or "lie"))
        {
            _next++;
            _layers.Begin(now with { Start = 0 }, stage, new SeededRandom(_seed, $"{Id}.beat0"));
        }
        else
        {
            var usual = posture == Posture.Lie ? "lie" : posture == Posture.Stand ? "stand" : "sit";
            _layers.Begin(new(0, double.PositiveInfinity, usual, null, null, null, Manner.AtEase, null), stage, new SeededRandom(_seed, $"{Id}.perch"));
        }

        _layers.Establish();
        Mover.Forget();
        _carriage.Fill(_goals, this, Manner.AtEase, 0);
        _layers.Step(0, 1e-9, _goals);
        GoAlong(0);
        Gait.StandAt(Position, Heading);
        Pose = Solve();
        _bodies.Set(Pose, 0);
    }

    private void BeginInTheMidst(Stage stage)
    {
        var motion = _layers.Begin(_plan[_next++] with { Start = 0 }, stage, new SeededRandom(_seed, $"{Id}.beat0"));
        Mover.Speed = motion is ITravel travel ? travel.SpeedOf(Rig) : 0;
        _layers.Establish();
        Mover.Heading = Mover.WantedHeading;
        Mover.Forget();
        _carriage.Fill(_goals, this, Manner.AtEase, 0);
        _layers.Step(0, 1e-9, _goals);
        if (Mover.WantedAltitude is { } altitude)
        {
            Mover.At = Mover.At with { Y = altitude };
        }
    }

    /// <summary>Moves on by dt; its bodies get the velocities that bring them to the new pose.</summary>
    public void Step(double time, double dt, Stage stage)
    {
        _time = time + dt;
        Balance.Check(this, stage.World, ref _impactsSeen);
        if (_ragdoll is not null && !MayRise(stage))
        {
            return;
        }

        if (Perch is not null && IsThrown(stage))
        {
            return;
        }

        while (_next < _plan.Count && _plan[_next].Start <= time + 1e-9)
        {
            if (Perch is { Seated: true, Thing: { } seat } && LeavesSeat(_plan[_next], seat))
            {
                Dismount(stage);
            }

            _layers.Begin(_plan[_next], stage, new SeededRandom(_seed, $"{Id}.beat{_next}"));
            _next++;
        }

        Watched = null;
        Gear.Clear();
        Mover.Forget();
        Gait.Style = GaitStyle.AtEase;
        _carriage.Fill(_goals, this, _layers.Newest?.Manner ?? Manner.AtEase, _time);
        _layers.Step(time, dt, _goals);
        if (Rig.Fish)
        {
            // A fish keeps its height in the water whatever it does.
            Mover.WantedAltitude ??= RestingDepth;
        }
        else if (Riding is { } riding && !Jump.InFlight)
        {
            Mover.WantedAltitude ??= riding;
        }

        if (_ragdoll is not null)
        {
            return;
        }

        var before = Pose.Pelvis.Position;
        if (Flight.Active)
        {
            Pose = Flight.Step(dt, SolveFree());
            _continuity.Forget();
            Mover.Ground = Footing.HeightAt(stage, this, Pose.Pelvis.Position, Pose.Pelvis.Position.Y - (0.3 * Rig.HipHeight));
            Mover.At = Pose.Pelvis.Position with { Y = Mover.Ground };
            Touch(stage);
        }
        else
        {
            if (Perch is not null)
            {
                GoAlong(dt);
                Gait.StandAt(Position, Heading);
            }
            else
            {
                Mover.Step(dt, Jump.InFlight, this, stage);
                Frame = QuaternionD.FromAxisAngle(Vector3d.UnitY, Heading);
                FindGround(dt, stage);
                if (Mover.Drop() is { } fall)
                {
                    Jump.Fall(fall.Height, fall.Speed);
                }

                StepLegs(dt);
            }

            Poser.Gaze.Watch(Watched ?? Notice(stage), Pose.Head.Position, dt);
            Span<double> steps = stackalloc double[Perch is null ? Gait.Feet.Length : 0];
            for (var i = 0; i < steps.Length; i++)
            {
                steps[i] = Gait.Feet[i].Planted ? 1 : Math.Min(Gait.Feet[i].Swing, LastOfStep);
            }

            Pose = AboveGround(_continuity.Follow(Pose, AboveGround(Blended(Solve(), dt)), steps, Jump.InFlight, dt));
        }

        Velocity = (Pose.Pelvis.Position - before) / dt;
        if (_ragdoll is null)
        {
            _bodies.Drive(Pose, dt);
            Grips.Drive(Pose, dt);
        }
    }

    /// <summary>Starts something that no beat says, such as holding what one is handed.</summary>
    public void Do(PlannedAction action, Stage stage) => _layers.Begin(action, stage, new SeededRandom(_seed, $"{Id}.{action.Action}.{_time:F3}"));

    /// <summary>After the world's step: puts the bodies exactly where the pose is, or the pose where fallen bodies are.</summary>
    public void Settle()
    {
        if (_ragdoll is null)
        {
            _bodies.Arrive();
            Grips.Settle(Pose);
        }
        else
        {
            Pose = _ragdoll.Follow(PhysicsWorld.StepSeconds);
            Mover.At = Pose.Pelvis.Position with { Y = Mover.Ground };
        }
    }

    /// <summary>Leaves the ground turning: from here on it keeps its angular momentum.</summary>
    /// <param name="axis">Unit, in the body's frame: +X over forwards, +Y to the left, +Z to the right.</param>
    /// <param name="angle">Radians to be turned when it lands at the same height.</param>
    /// <param name="shape">The body's goals at a time of the flight.</param>
    public void Somersault(Vector3d axis, double angle, Action<double, BodyGoals> shape)
    {
        var seconds = Jump.FlightSeconds;
        var turn = QuaternionD.FromAxisAngle(Vector3d.UnitY, Heading);
        var goals = new BodyGoals(Rig.Legs.Length);
        var momentum = Flight.MomentumFor(Pose, turn, axis, angle, seconds, t =>
        {
            goals.Reset();
            shape(t, goals);
            return Poser.Solve(new Root(Vector3d.Zero, QuaternionD.Identity, 0, Free: true), goals, Gait, 0);
        });
        Flight.Begin(Pose, turn, (Mover.Forward * Mover.Speed) + new Vector3d(0, Jump.Speed, 0), turn.Rotate(axis) * momentum);
        Jump.Suspend();
    }

    /// <summary>Loses its balance: physics takes the limbs.</summary>
    /// <param name="push">Metres a second that every limb gets besides its own.</param>
    public void Collapse(PhysicsWorld world, Vector3d push)
    {
        if (_ragdoll is null && !Rig.Limbless)
        {
            Flight.End();
            Jump.Suspend();
            Part(world);
            Grips.OpenAll(world);
            _continuity.Forget();
            _ragdoll = new Ragdoll(this, _bodies, world, push);
        }
    }

    /// <summary>A fallen body rests; who means to go on gets up.</summary>
    private bool MayRise(Stage stage)
    {
        var wantsUp = (_next < _plan.Count && _plan[_next].Start <= _time) || !Unconscious;
        if (!wantsUp || !(_ragdoll!.Rests || _ragdoll.Time > 4) || _ragdoll.Time < 1.2)
        {
            return false;
        }

        _ragdoll.End();
        _ragdoll = null;
        Unconscious = false;
        var supine = Pose.Chest.Rotation.Rotate(Vector3d.UnitZ).Y > 0;
        var along = (Pose.Chest.Position - Pose.Pelvis.Position).Flat() * (supine ? -1 : 1);
        Mover.Heading = Mover.WantedHeading = Mathematics.DeterministicMath.Atan2(along.X, along.Z);
        Mover.Speed = 0;
        Mover.Ground = Gait.Level = Footing.HeightAt(stage, this, Pose.Pelvis.Position, Pose.Pelvis.Position.Y);
        Mover.At = ClearOf(stage, Pose.Pelvis.Position with { Y = Mover.Ground });
        Gait.StandAt(Position, Heading);
        BlendFrom(Pose, 0.6);
        _layers.Clear();
        var up = new PlannedAction(_time, double.PositiveInfinity, supine ? "lie" : "prone", null, null, null, Manner.AtEase, null);
        _layers.Begin(up, stage, new SeededRandom(_seed, Id + ".up"));
        _layers.Establish();
        _layers.Begin(up with { Action = supine ? "stand_up" : "push_up" }, stage, new SeededRandom(_seed, Id + ".up"));
        return true;
    }

    /// <summary>The place itself, or as far beside it as one must stand to have room beside what stands fast there.</summary>
    private Vector3d ClearOf(Stage stage, Vector3d at)
    {
        var room = Math.Max(Rig.Width / 2, ActorBodies.TrunkRadius(Rig)) + 0.05;
        foreach (var thing in stage.Things.Where(t => !t.Moves && t.Start is null))
        {
            foreach (var body in thing.Bodies)
            {
                var extent = Scene.Layouts.Extent.Of([body]);
                if (extent.High.Y > at.Y + (0.15 * Rig.Height) && extent.Low.Y < at.Y + Rig.Height)
                {
                    var nearest = new Vector3d(Math.Clamp(at.X, extent.Low.X, extent.High.X), at.Y, Math.Clamp(at.Z, extent.Low.Z, extent.High.Z));
                    var away = at - nearest;
                    var middle = extent.Middle with { Y = at.Y };
                    at = away.Length >= room ? at : away.Length > 1e-6 ? nearest + (away * (room / away.Length)) : middle + ((at - middle).Normalized(Vector3d.UnitZ) * (room + (extent.Size.X / 2)));
                }
            }
        }

        return at;
    }

    /// <summary>Fallen and will not get up by itself.</summary>
    public bool Unconscious { get; set; }

    /// <summary>The feet come down out of a free flight; who comes down on anything else falls.</summary>
    private void Touch(Stage stage)
    {
        var lowest = Pose.Legs.Length == 0 ? Pose.Pelvis.Position.Y : Pose.Legs.Min(l => Math.Min(l.Tip.Y, l.End.Y - (0.6 * Rig.AnkleHeight)));
        lowest -= Mover.Ground;
        if (lowest > 0.004 || Flight.Velocity.Y > 0)
        {
            if (Pose.Head.Position.Y - Mover.Ground < Rig.HeadRadius || Pose.Pelvis.Position.Y - Mover.Ground < 0.06 * Rig.Height)
            {
                _bodies.Drive(Pose, PhysicsWorld.StepSeconds);
                Collapse(stage.World, Vector3d.Zero);
            }

            return;
        }

        var forward = Flight.Turn.Rotate(Vector3d.UnitZ);
        var upright = Flight.Turn.Rotate(Vector3d.UnitY).Y > 0.75;
        Mover.Heading = Mover.WantedHeading = Mathematics.DeterministicMath.Atan2(forward.X, forward.Z);
        Mover.Speed = Math.Max(0, Vector3d.Dot(Flight.Velocity, Mover.Forward)) * 0.4;
        Mover.At = Pose.Pelvis.Position with { Y = Mover.Ground };
        Gait.Level = Mover.Ground;
        var speed = Flight.Velocity.Y;
        Flight.End();
        if (!upright)
        {
            _bodies.Drive(Pose, PhysicsWorld.StepSeconds);
            Collapse(stage.World, Vector3d.Zero);
            return;
        }

        Jump.Land(Pose.Pelvis.Position.Y - Mover.Ground - Rig.HipHeight, speed);
        for (var i = 0; i < Gait.Feet.Length; i++)
        {
            Gait.Feet[i].PutDown((Pose.Legs[i].Tip - (Mover.Forward * Rig.FootLength)) with { Y = Mover.Ground }, Heading);
            AddFootfall(i, -speed, Rig.Mass / Gait.Feet.Length);
        }

        BlendFrom(Pose, 0.16);
    }

    private void BlendFrom(ActorPose pose, double seconds) => (_blendFrom, _blendLeft, _blendSeconds) = (pose, seconds, seconds);

    private ActorPose Blended(ActorPose pose, double dt)
    {
        if (_blendFrom is null)
        {
            return pose;
        }

        _blendLeft -= dt;
        if (_blendLeft <= 0)
        {
            _blendFrom = null;
            return pose;
        }

        return ActorPose.Between(_blendFrom, pose, Easing.SmootherStep(1 - (_blendLeft / _blendSeconds)));
    }

    /// <summary>Swimmers, riders and whatever hangs have no ground under them.</summary>
    public bool IsOverGround => Perch is null && Mover.WantedAltitude is null && WaterLevel is null && !Rig.Limbless;

    private ActorPose AboveGround(ActorPose pose) => IsOverGround ? GroundClearance.Lift(pose, Rig, FloorAt) : pose;

    private ActorPose SolveFree() => Poser.Solve(new Root(Vector3d.Zero, QuaternionD.Identity, 0, Free: true), _goals, Gait, _time);

    /// <summary>Whether the set ends before it, or it would in that many metres.</summary>
    public bool BlockedAhead(double metres)
    {
        var ahead = Math.Sign(Mover.Forward.X);
        return (Position.X * ahead) + metres + (Rig.Width / 2) > _limit
            || (_water is not null && WaterLevel is null && _water.IsDeep(Position + (Mover.Forward * (metres + (Rig.Width / 2)))));
    }

    /// <summary>Whether it holds that or is busy with it: whoever reaches for a thing is braced for it.</summary>
    public bool Handles(string castId) => _layers.Newest?.Action is { } action && (action.What == castId || action.With == castId) || Grips.Holds(castId) || Perch?.Thing.Member.Id == castId;

    /// <summary>Those who act on each other may come close.</summary>
    public bool MayTouch(Actor other) => _layers.Newest?.Action.What == other.Member.Id || other._layers.Newest?.Action.What == Member.Id;

    private void StepLegs(double dt)
    {
        var standing = -(0.012 * Rig.HipHeight * Gait.Going);
        var landed = Jump.Step(dt, standing);
        if (Jump.InFlight)
        {
            HangFeet(dt);
        }
        else if (landed)
        {
            for (var i = 0; i < Gait.Feet.Length; i++)
            {
                Gait.Feet[i].PutDown(Gait.Feet[i].At with { Y = Gait.Ground(Gait.Feet[i].At) }, Heading);
                AddFootfall(i, -Jump.Speed, Rig.Mass / Gait.Feet.Length);
            }
        }
        else
        {
            var creep = 0.25 + (0.25 * Mover.Speed);
            // Who jumps out of a run takes its last strides while it crouches, and its first while it comes up.
            var runs = Mover.Speed * Mover.Speed > RunningFroude * PhysicsWorld.StandardGravity * Rig.HipHeight;
            Gait.Step(dt, Position, Heading, Jump.Busy && !runs ? 0 : Mover.Speed, leg => AddFootfall(leg, creep, EffectiveFootMass * Rig.Mass));
        }

        var shift = _goals.Shift * Rig.LegReach;
        Jump.LimitTo(Poser.ReachLimit(Position, Heading, shift, Gait, _goals) - shift.Y);
    }

    /// <summary>In flight the feet leave with the body and are drawn up, then reach down for the landing.</summary>
    private void HangFeet(double dt)
    {
        var along = (Mover.Forward * (Mover.Speed * dt)) + new Vector3d(0, Jump.Speed * dt, 0);
        var up = Math.Clamp(Jump.Offset / Rig.JumpRise, 0, 1);
        for (var i = 0; i < Gait.Feet.Length; i++)
        {
            var home = Gait.Home(i, Position, Heading);
            var above = Math.Max(0, Jump.Offset) + (0.22 * Rig.LegReach * Easing.SmoothStep(up * 1.6));
            var at = Vector3d.Lerp(Gait.Feet[i].At + along, home with { Y = Gait.Level + above }, Math.Min(1, DrawRate * dt));
            Gait.Feet[i].Hang(at, Heading, Math.Max(0, at.Y - Gait.Level));
        }
    }

    private void AddFootfall(int leg, double speed, double mass)
    {
        var at = Gait.Feet[leg].At;
        Footfalls.Add(new(_time, leg, mass * speed, speed, Mover.Speed, at));
    }

    /// <summary>What one looks at unasked: what the beat is about, or what moves most, or who else is there.</summary>
    private Vector3d? Notice(Stage stage)
    {
        if (_layers.Newest?.Target is { } said)
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

    private ActorPose Solve()
    {
        var heading = Perch is null ? QuaternionD.FromAxisAngle(Vector3d.UnitY, Heading) : Frame;
        heading = Mover.Pitch == 0 ? heading : heading * QuaternionD.FromAxisAngle(Vector3d.UnitX, Mover.Pitch);
        var pose = Poser.Solve(new Root(Position, heading, Jump.Offset), _goals, Gait, _time);
        return Gear.Count == 0 ? pose : pose with { Gear = [.. Gear.Select(g => g.Place(pose, Position, heading))] };
    }
}

/// <summary>A foot met the ground.</summary>
/// <param name="Time">Seconds of the world.</param>
/// <param name="Impulse">Newton seconds of the touch-down, not of the whole stance.</param>
internal readonly record struct Footfall(double Time, int Leg, double Impulse, double Speed, double Travel, Vector3d Point);
