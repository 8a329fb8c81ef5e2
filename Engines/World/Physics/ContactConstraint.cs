namespace Sora.Engines.World.Physics;

/// <summary>
/// One contact point on its way through the solver: geometry, effective masses and the impulses found so far.
/// What an impulse along each direction does to both bodies is computed once, so that a pass is some sixty multiplications.
/// </summary>
internal sealed class ContactConstraint
{
    // More of a cylinder's axis along the normal than this, and it stands rather than rolls.
    private const double RollsBelow = 0.5;

    private Lever _normal, _first, _second;
    private double _massRolling, _friction, _rollingReach, _spinningReach;
    private double _along1, _along2, _push;
    private Vector3d _rolling;
    private bool _movesA, _movesB;

    public Body A { get; private set; } = null!;

    public Body B { get; private set; } = null!;

    public Pair Pair { get; private set; } = null!;

    public ContactPoint Contact { get; private set; }

    /// <summary>Speed at which the surfaces part along the normal before this solve; negative when they close.</summary>
    public double InitialNormalSpeed { get; private set; }

    public double InitialSlipSpeed { get; private set; }

    /// <summary>Metres of separation within which it counts as touching.</summary>
    public double Reach { get; set; } = ContactSolver.Touch;

    public double Restitution { get; private set; }

    /// <summary>Normal impulse found, newton seconds, never below 0.</summary>
    public double NormalImpulse { get; private set; }

    /// <summary>Friction found, as a world vector on B.</summary>
    public Vector3d FrictionImpulse => (_first.Direction * _along1) + (_second.Direction * _along2);

    /// <summary>Rolling resistance found, as an angular impulse on B.</summary>
    public Vector3d RollingImpulse => _rolling;

    public void Set(Pair pair, in ContactPoint contact)
    {
        Pair = pair;
        (A, B, Contact) = (pair.A, pair.B, contact);
        (_movesA, _movesB) = (A.IsAwake, B.IsAwake);
        var relative = RelativeVelocity();
        InitialNormalSpeed = Vector3d.Dot(relative, contact.Normal);
        var slip = relative - (contact.Normal * InitialNormalSpeed);
        InitialSlipSpeed = slip.Length;

        // One tangent along the slip makes Coulomb's cone exact while it slides.
        var tangent = InitialSlipSpeed > 1e-6 ? slip / InitialSlipSpeed : contact.Normal.AnyPerpendicular();
        _normal = Along(contact.Normal);
        _first = Along(tangent);
        _second = Along(Vector3d.Cross(contact.Normal, tangent));
        _friction = pair.Friction;
        Restitution = pair.Restitution;
        NormalImpulse = _along1 = _along2 = _push = 0;
        _rolling = Vector3d.Zero;
        SetRolling();
    }

    /// <summary>Begins another solve at the same point, from the speeds as they are now.</summary>
    public void Renew() => Set(Pair, Contact);

    /// <summary>Starts from what the last step found.</summary>
    public void WarmStart(double normalImpulse, Vector3d frictionImpulse)
    {
        NormalImpulse = normalImpulse;
        _along1 = Vector3d.Dot(frictionImpulse, _first.Direction);
        _along2 = Vector3d.Dot(frictionImpulse, _second.Direction);
        Apply(_normal, NormalImpulse);
        Apply(_first, _along1);
        Apply(_second, _along2);
    }

    /// <summary>
    /// One pass: the normal speed is brought to at least the target, then friction and rolling resistance within their cones.
    /// Returns by how much the normal speed was changed.
    /// </summary>
    public double Solve(double targetNormalSpeed)
    {
        var before = NormalImpulse;
        NormalImpulse = Math.Max(0, before + ((targetNormalSpeed - SpeedAlong(_normal)) * _normal.Mass));
        var change = NormalImpulse - before;
        if (change != 0)
        {
            Apply(_normal, change);
        }

        var changed = _normal.Mass > 0 ? Math.Abs(change) / _normal.Mass : 0;
        if (NormalImpulse > 0 || before > 0)
        {
            changed = Math.Max(changed, SolveFriction());
            if (_rollingReach > 0)
            {
                SolveRolling();
            }
        }

        return changed;
    }

    /// <summary>
    /// Pushes overlapping bodies apart with velocities of their own that move but do not stay ("split impulses"; Catto, GDC 2006),
    /// so that the correction adds no energy. Returns by how much the speed was changed.
    /// </summary>
    public double SolvePush(double targetSpeed)
    {
        var speed = Vector3d.Dot(_normal.Direction, B.PushMove - A.PushMove) + Vector3d.Dot(_normal.AcrossB, B.PushTurn) - Vector3d.Dot(_normal.AcrossA, A.PushTurn);
        var before = _push;
        _push = Math.Max(0, before + ((targetSpeed - speed) * _normal.Mass));
        var impulse = _push - before;
        if (impulse == 0)
        {
            return 0;
        }

        if (_movesA)
        {
            A.PushMove -= _normal.Direction * (A.InverseMass * impulse);
            A.PushTurn -= _normal.TurnA * impulse;
        }

        if (_movesB)
        {
            B.PushMove += _normal.Direction * (B.InverseMass * impulse);
            B.PushTurn += _normal.TurnB * impulse;
        }

        return Math.Abs(impulse) / _normal.Mass;
    }

    public Vector3d RelativeVelocity() => B.VelocityAt(Contact.Point) - A.VelocityAt(Contact.Point);

    private void SetRolling()
    {
        var round = Rolls(B) ? B : Rolls(A) ? A : null;
        if (round is null)
        {
            _rollingReach = 0;
            return;
        }

        _rollingReach = Pair.Rolling * round.Shape.Radius;

        // A contact patch of about the same reach resists spinning with two thirds of the friction at its rim.
        _spinningReach = 2.0 / 3 * _friction * _rollingReach;
        var axis = _first.Direction;
        var ease = Vector3d.Dot(axis, A.InverseInertiaTimes(axis) + B.InverseInertiaTimes(axis));
        _massRolling = ease > 0 ? 1 / ease : 0;
    }

    private bool Rolls(Body body) => body.IsDynamic && (body.Shape.IsRound
        || (body.Shape.Kind == Scene.ShapeKind.Cylinder && Math.Abs(Vector3d.Dot(body.Rotation.Rotate(Vector3d.UnitY), Contact.Normal)) < RollsBelow));

    private double SolveFriction()
    {
        double before1 = _along1, before2 = _along2, limit = _friction * NormalImpulse;
        _along1 -= SpeedAlong(_first) * _first.Mass;
        _along2 -= SpeedAlong(_second) * _second.Mass;
        var size = Math.Sqrt((_along1 * _along1) + (_along2 * _along2));
        if (size > limit)
        {
            var scale = limit / size;
            _along1 *= scale;
            _along2 *= scale;
        }

        double change1 = _along1 - before1, change2 = _along2 - before2;
        if (change1 == 0 && change2 == 0)
        {
            return 0;
        }

        Apply(_first, change1);
        Apply(_second, change2);
        return _first.Mass > 0 ? (Math.Abs(change1) + Math.Abs(change2)) / _first.Mass : 0;
    }

    private void SolveRolling()
    {
        var spin = B.Spin - A.Spin;
        var before = _rolling;
        var wanted = before - (spin * _massRolling);
        var twist = Math.Clamp(Vector3d.Dot(wanted, Contact.Normal), -_spinningReach * NormalImpulse, _spinningReach * NormalImpulse);
        var across = wanted - (Contact.Normal * Vector3d.Dot(wanted, Contact.Normal));
        double size = across.Length, limit = _rollingReach * NormalImpulse;
        _rolling = (size > limit ? across * (limit / size) : across) + (Contact.Normal * twist);
        var change = _rolling - before;
        if (_movesA)
        {
            A.Spin -= A.InverseInertiaTimes(change);
        }

        if (_movesB)
        {
            B.Spin += B.InverseInertiaTimes(change);
        }
    }

    private double SpeedAlong(in Lever lever) =>
        Vector3d.Dot(lever.Direction, B.Velocity - A.Velocity) + Vector3d.Dot(lever.AcrossB, B.Spin) - Vector3d.Dot(lever.AcrossA, A.Spin);

    private void Apply(in Lever lever, double impulse)
    {
        if (_movesA)
        {
            A.Velocity -= lever.Direction * (A.InverseMass * impulse);
            A.Spin -= lever.TurnA * impulse;
        }

        if (_movesB)
        {
            B.Velocity += lever.Direction * (B.InverseMass * impulse);
            B.Spin += lever.TurnB * impulse;
        }
    }

    private Lever Along(Vector3d direction)
    {
        Vector3d acrossA = Vector3d.Cross(Contact.Point - A.Position, direction), acrossB = Vector3d.Cross(Contact.Point - B.Position, direction);
        Vector3d turnA = default, turnB = default;
        var ease = 0.0;
        if (_movesA)
        {
            turnA = A.InverseInertiaTimes(acrossA);
            ease += A.InverseMass + Vector3d.Dot(acrossA, turnA);
        }

        if (_movesB)
        {
            turnB = B.InverseInertiaTimes(acrossB);
            ease += B.InverseMass + Vector3d.Dot(acrossB, turnB);
        }

        return new(direction, acrossA, acrossB, turnA, turnB, ease > 0 ? 1 / ease : 0);
    }

    /// <param name="Direction">Unit; an impulse along it acts on B, its opposite on A.</param>
    /// <param name="AcrossA">Arm × direction.</param>
    /// <param name="AcrossB">Arm × direction.</param>
    /// <param name="TurnA">Spin that a unit impulse gives A.</param>
    /// <param name="TurnB">Spin that a unit impulse gives B.</param>
    /// <param name="Mass">Effective mass, kilograms.</param>
    private readonly record struct Lever(Vector3d Direction, Vector3d AcrossA, Vector3d AcrossB, Vector3d TurnA, Vector3d TurnB, double Mass);
}
