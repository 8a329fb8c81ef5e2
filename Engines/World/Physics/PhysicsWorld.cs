namespace Sora.Engines.World.Physics;

/// <summary>
/// Rigid bodies under gravity at a fixed step of 1/240 s. Within a step everything is advanced to the next impact and on from there,
/// so that impacts happen at their own time and free flight is exact. Deterministic: scalar doubles, order by index.
/// Cost measured: see bench world.
/// </summary>
internal sealed class PhysicsWorld
{
    public const int StepsPerSecond = 240;
    public const double StepSeconds = 1.0 / StepsPerSecond;
    public const double StandardGravity = 9.81;

    // Impacts beyond these in one step are treated as resting contacts; only a crowd that is settling comes near.
    private const int MaxMomentsPerStep = 12;

    // Metres within which contacts are followed before they touch.
    private const double Near = 0.01;
    private const double TimeEpsilon = 1e-10;

    private readonly List<Body> _bodies = [];
    private readonly List<(Body A, Body B)> _pairs = [];
    private readonly Broadphase _broadphase = new();
    private readonly ContactSolver _solver = new();
    private readonly Sleeping _sleeping = new();
    private readonly RubbingRecorder _rubbing = new();
    private readonly ImpactRecorder _impacts = new();
    private Vector3d[] _moves = [];
    private Vector3d[] _turns = [];
    private Vector3d[] _start = [];
    private bool[] _held = [];
    private long _steps;

    public Vector3d Gravity { get; init; } = new(0, -StandardGravity, 0);

    public IReadOnlyList<Body> Bodies => _bodies;

    public IReadOnlyList<Impact> Impacts => _impacts.All;

    public RubbingRecorder Rubbing => _rubbing;

    /// <summary>Seconds since the start.</summary>
    public double Time => _steps * StepSeconds;

    public Body Add(Body body)
    {
        body.Index = _bodies.Count;
        _bodies.Add(body);
        Array.Resize(ref _moves, _bodies.Count);
        Array.Resize(ref _turns, _bodies.Count);
        Array.Resize(ref _start, _bodies.Count);
        Array.Resize(ref _held, _bodies.Count);
        return body;
    }

    /// <summary>Kinetic and potential energy of all dynamic bodies, joules above y = 0.</summary>
    public double Energy => _bodies.Where(b => b.IsDynamic).Sum(b => b.KineticEnergy - (b.Mass * Vector3d.Dot(Gravity, b.Position)));

    public void Wake(Body body)
    {
        body.Asleep = false;
        body.StillFor = 0;
    }

    /// <summary>Advances the world by one step.</summary>
    public void Step()
    {
        _sleeping.WakeTouched(_bodies, _pairs);
        _broadphase.Find(_bodies, StepSeconds, Near, _pairs);
        var done = 0.0;
        for (var moment = 0; StepSeconds - done > TimeEpsilon; moment++)
        {
            FindContacts();
            if (_solver.HasImpact())
            {
                _solver.SolveImpacts();
                _impacts.Record(Time + done, _solver.Constraints);
                FindContacts();
            }

            var left = StepSeconds - done;
            var dt = moment < MaxMomentsPerStep ? NextImpact(left) : left;
            Advance(dt, lastChance: moment >= MaxMomentsPerStep);
            _rubbing.Add(_solver.Constraints);
            _impacts.RecordQuiet(Time + done, _solver.Constraints);
            done += dt;
        }

        _sleeping.Settle(_bodies, _solver.Constraints, StepSeconds);
        _steps++;
        _rubbing.EndStep(Time);
    }

    private double NextImpact(double horizon)
    {
        var next = horizon;
        foreach (var (a, b) in _pairs)
        {
            next = Math.Min(next, TimeOfImpact.Find(a, b, Gravity, next));
        }

        return Math.Max(next, TimeEpsilon);
    }

    private void FindContacts()
    {
        _solver.Begin();
        Span<ContactPoint> points = stackalloc ContactPoint[Collision.MaxPoints];
        foreach (var (a, b) in _pairs)
        {
            var count = Collision.Find(a, b, Near, points);
            for (var i = 0; i < count; i++)
            {
                _solver.Add(a, b, points[i]);
            }
        }
    }

    /// <summary>Forces, resting contacts, then positions. What no contact holds flies exactly; the rest moves with its solved velocity.</summary>
    private void Advance(double dt, bool lastChance)
    {
        for (var i = 0; i < _bodies.Count; i++)
        {
            var body = _bodies[i];
            _moves[i] = _turns[i] = Vector3d.Zero;
            _held[i] = false;
            _start[i] = body.Velocity;
            if (body.IsAwake)
            {
                body.Velocity += Gravity * dt;
            }
        }

        _solver.SolveResting(dt, _moves, _turns, lastChance);
        foreach (var c in _solver.Constraints)
        {
            if (c.NormalImpulse > 0)
            {
                _held[c.A.Index] = _held[c.B.Index] = true;
            }
        }

        for (var i = 0; i < _bodies.Count; i++)
        {
            var body = _bodies[i];
            if (body.Motion == BodyMotion.Static || body.Asleep)
            {
                continue;
            }

            var velocity = _held[i] ? body.Velocity : (_start[i] + body.Velocity) / 2;
            body.Position += (velocity + _moves[i]) * dt;
            body.Turn(dt);
            if (_turns[i] != Vector3d.Zero)
            {
                body.Rotation = (QuaternionD.FromRotationVector(_turns[i] * dt) * body.Rotation).Normalized();
            }
        }
    }
}
