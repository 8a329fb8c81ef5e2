using Sora.Engines.World.Physics.Cloths;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Physics.Fracture;
using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Physics;

/// <summary>
/// Rigid bodies under gravity at a fixed step of 1/240 s. Within a step each island is advanced to its next impact and on from there,
/// so that impacts happen at their own time and free flight is exact. Deterministic: scalar doubles, order by index.
/// Cost measured: see bench physics.
/// </summary>
internal sealed class PhysicsWorld
{
    public const int StepsPerSecond = 240;
    public const double StepSeconds = 1.0 / StepsPerSecond;
    public const double StandardGravity = 9.81;

    // Impacts beyond these in one step are treated as resting contacts; only a crowd that is settling comes near.
    // A large crowd gets fewer, since each moment costs as much as all its pairs; beyond this many pairs all impacts of a step are taken at its
    // beginning (Guendelman, Bridson and Fedkiw 2003), and only what is fast for its size is followed to its own moment.
    private const int MaxMomentsPerStep = 12;
    private const int LeastMomentsPerStep = 2;
    private const int PairsTimesMoments = 600;
    private const int CrowdPairs = 150;

    // Of the thinner body's inner radius: what moves farther in a step could pass through.
    private const double FastShare = 0.7;
    private const int MaxWakeRounds = 8;

    // Metres within which contacts are followed before they touch.
    private const double Near = 0.01;
    private const double NearInCrowd = 0.001;
    private const double TimeEpsilon = 1e-10;

    private readonly List<Body> _bodies = [];
    private readonly List<Joint> _joints = [];
    private readonly List<JointSpan> _spans = [];
    private readonly List<Pair> _pairs = [];
    private readonly PairFilter _filter = new();
    private readonly Broadphase _broadphase = new();
    private readonly Islands _islands = new();
    private readonly ContactSolver _solver = new();
    private readonly RubbingRecorder _rubbing = new();
    private readonly ImpactRecorder _impacts = new();
    private readonly List<BodyState> _driven = [];
    private long _steps;

    public Vector3d Gravity { get; init; } = new(0, -StandardGravity, 0);

    /// <summary>Drag, wind and lift; null in a void.</summary>
    public Air? Air { get; set; }

    /// <summary>Tanks, pools, ponds, seas.</summary>
    public List<Water> Waters { get; } = [];

    /// <summary>Sheets that go along with the world.</summary>
    public List<Cloth> Cloths { get; } = [];

    /// <summary>What goes to pieces when it is struck too hard.</summary>
    public List<Breakable> Breakables { get; } = [];

    public IReadOnlyList<Body> Bodies => _bodies;

    public List<Joint> Joints => _joints;

    /// <summary>Every joint between bodies that there was, and for how long.</summary>
    public IReadOnlyList<JointSpan> JointSpans => _spans;

    public IReadOnlyList<Impact> Impacts => _impacts.All;

    public RubbingRecorder Rubbing => _rubbing;

    /// <summary>Seconds since the start.</summary>
    public double Time => _steps * StepSeconds;

    public Body Add(Body body)
    {
        body.Index = _bodies.Count;
        _bodies.Add(body);
        return body;
    }

    /// <summary>Joins two bodies from the next step on; both wake.</summary>
    public T Add<T>(T joint)
        where T : Joint
    {
        _joints.Add(joint);
        _filter.Add(joint);
        _spans.Add(new(joint, Time, double.PositiveInfinity));
        Wake(joint.A);
        Wake(joint.B);
        return joint;
    }

    /// <summary>Opens the joint: the hand lets go. Nothing happens when it is not there.</summary>
    public void Remove(Joint joint)
    {
        if (_joints.Remove(joint))
        {
            _filter.Remove(joint);
            var span = _spans.FindLastIndex(s => s.Joint == joint);
            _spans[span] = _spans[span] with { To = Time };
            Wake(joint.A);
            Wake(joint.B);
        }
    }

    /// <summary>Two that overlap already do not touch until they have come clear, so that nothing throws them apart.</summary>
    public void LetPart(Body a, Body b) => _filter.LetPart(a, b);

    /// <summary>What touched in the last step, with the forces from which the next one starts, by index.</summary>
    public IEnumerable<ContactMemory> Touching => _pairs.SelectMany(pair => pair.Memory);

    /// <summary>Before the first step: bodies that touch go on pressing on each other as they did.</summary>
    public void Recall(in ContactMemory memory) => _broadphase.Recall(_bodies[memory.A], _bodies[memory.B], memory);

    /// <summary>Kinetic and potential energy of all dynamic bodies, joules above y = 0.</summary>
    public double Energy => _bodies.Where(b => b.IsDynamic && b.Active).Sum(b => b.KineticEnergy - (b.Mass * Vector3d.Dot(Gravity, b.Position)));

    public void Wake(Body body)
    {
        if (body.Asleep)
        {
            Sleeping.WakeNear(_bodies, body);
        }

        body.Wake();
    }

    /// <summary>Advances the world by one step.</summary>
    public void Step()
    {
        var impacts = _impacts.All.Count;
        ActFluids();
        FindPairs();
        _islands.Build(_bodies, _pairs, _joints);
        foreach (var island in _islands.All)
        {
            Run(island);
            Sleeping.Settle(island, StepSeconds);
        }

        foreach (var body in _bodies)
        {
            body.Force = body.Torque = Vector3d.Zero;
            if (body.Motion == BodyMotion.Driven)
            {
                body.Position += body.Velocity * StepSeconds;
                body.Turn(StepSeconds);
            }
        }

        Part();
        _steps++;
        _impacts.EndStep();
        Follow(impacts);
        _rubbing.EndStep(Time);
    }

    /// <summary>What comes after the bodies: things that broke, cloths.</summary>
    private void Follow(int firstImpact)
    {
        foreach (var breakable in Breakables)
        {
            breakable.Check(this, firstImpact);
        }

        foreach (var cloth in Cloths)
        {
            cloth.Step(_bodies, Gravity, Air?.WindAt(Time) ?? Vector3d.Zero, StepSeconds);
        }
    }

    /// <summary>Air and water act on what is awake.</summary>
    private void ActFluids()
    {
        if (Air is null && Waters.Count == 0)
        {
            return;
        }

        foreach (var body in _bodies)
        {
            if (body.IsAwake)
            {
                var dry = 1.0;
                foreach (var water in Waters)
                {
                    dry -= water.Act(body, Gravity, Time);
                }

                body.IsAfloat = dry is > 0 and < 1;
                Air?.Act(body, Gravity, Time, dry);
            }
            else if (body.Motion == BodyMotion.Driven && body.Active)
            {
                foreach (var water in Waters)
                {
                    water.Watch(body, Time);
                }
            }
        }
    }

    private void FindPairs()
    {
        _broadphase.Find(_bodies, _filter, StepSeconds, Near, Gravity, _steps, _pairs);
        for (var round = 0; round < MaxWakeRounds && Sleeping.WakeTouched(this, _pairs, StepSeconds); round++)
        {
            _broadphase.Find(_bodies, _filter, StepSeconds, Near, Gravity, _steps, _pairs);
        }
    }

    /// <summary>Takes an island through the step. Driven bodies go along and are put back, for other islands meet them too.</summary>
    private void Run(Island island)
    {
        _driven.Clear();
        foreach (var body in island.Driven)
        {
            _driven.Add(body.State);
        }

        var done = 0.0;
        var moments = Math.Clamp(PairsTimesMoments / Math.Max(1, island.Pairs.Count), LeastMomentsPerStep, MaxMomentsPerStep);
        for (var moment = 0; StepSeconds - done > TimeEpsilon; moment++)
        {
            var left = StepSeconds - done;
            var crowd = island.Pairs.Count > CrowdPairs;
            var last = moment >= moments;
            var dt = !crowd ? 0 : last ? left : NextImpact(island, left, onlyFast: true);
            FindContacts(island, ahead: dt, unstopped: last ? left : dt);
            if (_solver.HasImpact())
            {
                _solver.SolveImpacts(Time + done);
                _impacts.Record(Time + done, _solver.Constraints);
                OutsideWork.Charge(_solver.Constraints);
                _solver.Renew();
            }

            dt = crowd ? dt : last ? left : NextImpact(island, left, onlyFast: false);
            Advance(island, dt, Time + done, lastChance: crowd || last);
            _rubbing.Add(_solver.Constraints);
            OutsideWork.Charge(_solver.Constraints);
            _impacts.RecordQuiet(Time + done, _solver.Constraints);
            done += dt;
        }

        for (var i = 0; i < _driven.Count; i++)
        {
            island.Driven[i].State = _driven[i];
        }
    }

    private double NextImpact(Island island, double horizon, bool onlyFast)
    {
        var next = horizon;
        foreach (var pair in island.Pairs)
        {
            if (onlyFast && ClosingReach(pair, horizon) < FastShare * Math.Min(pair.A.Shape.InnerRadius, pair.B.Shape.InnerRadius))
            {
                continue;
            }

            next = Math.Min(next, TimeOfImpact.Find(pair.A, pair.B, Gravity, next));
        }

        return Math.Max(next, TimeEpsilon);
    }

    /// <summary>Metres by which the pair can come nearer within dt.</summary>
    private static double ClosingReach(Pair pair, double dt) =>
        dt * ((pair.B.Velocity - pair.A.Velocity).Length + RimSpeed(pair.A) + RimSpeed(pair.B));

    /// <summary>Metres a second of its farthest point about its middle; ground without an end does not turn.</summary>
    private static double RimSpeed(Body body) => body.Spin == Vector3d.Zero ? 0 : body.Spin.Length * body.Shape.BoundingRadius;

    /// <param name="island">Whose pairs are looked at.</param>
    /// <param name="ahead">Seconds within which impacts are taken for those of this moment.</param>
    /// <param name="unstopped">Seconds for which the island goes on without looking for impacts: what is reached within them must be known before.</param>
    private void FindContacts(Island island, double ahead, double unstopped)
    {
        _solver.Begin(island);
        Span<ContactPoint> points = stackalloc ContactPoint[Collision.MaxPoints];
        foreach (var pair in island.Pairs)
        {
            var near = unstopped > 0 ? NearInCrowd + ClosingReach(pair, unstopped) : Near;
            var count = Collision.Find(pair.A, pair.B, near, points);
            for (var i = 0; i < count; i++)
            {
                _solver.Add(pair, points[i], ahead);
            }
        }
    }

    /// <summary>Forces, contacts and joints, then positions. What nothing holds flies exactly; the rest moves with its solved velocity.</summary>
    private void Advance(Island island, double dt, double time, bool lastChance)
    {
        foreach (var body in island.Bodies)
        {
            body.PushMove = body.PushTurn = Vector3d.Zero;
            body.VelocityBefore = body.Velocity;
            body.Held = false;
            body.Velocity += (Gravity + (body.Force * body.InverseMass)) * dt;
            if (body.Torque != Vector3d.Zero)
            {
                body.Spin += body.InverseInertiaTimes(body.Torque) * dt;
            }
        }

        _solver.SolveResting(dt, time, lastChance);
        foreach (var c in _solver.Constraints)
        {
            if (c.NormalImpulse > 0)
            {
                c.A.Held = c.B.Held = true;
            }
        }

        foreach (var joint in island.Joints)
        {
            if (joint.Acts)
            {
                joint.A.Held = joint.B.Held = true;
            }
        }

        foreach (var body in island.Bodies)
        {
            var velocity = body.Held ? body.Velocity : (body.VelocityBefore + body.Velocity) / 2;
            body.Position += (velocity + body.PushMove) * dt;
            OutsideWork.Charge(body, dt);
            body.Turn(dt);
            if (body.PushTurn != Vector3d.Zero)
            {
                body.Rotation = (QuaternionD.FromRotationVector(body.PushTurn * dt) * body.Rotation).Normalized();
            }
        }

        foreach (var body in island.Driven)
        {
            body.Position += body.Velocity * dt;
            body.Turn(dt);
        }
    }

    /// <summary>Takes out joints that broke, and forgets who let go of whom once they are clear.</summary>
    private void Part()
    {
        for (var i = _joints.Count - 1; i >= 0; i--)
        {
            if (_joints[i].BrokenAt is not null)
            {
                Remove(_joints[i]);
            }
        }

        _filter.Settle(_bodies);
    }
}
