namespace Sora.Engines.World.Physics;

/// <summary>One contact point on its way through the solver: geometry, effective masses and the impulses found so far.</summary>
internal sealed class ContactConstraint
{
    private Vector3d _armA, _armB, _tangent1, _tangent2;
    private double _massNormal, _massTangent1, _massTangent2, _massRolling;
    private double _friction, _rollingReach, _spinningReach;
    private double _along1, _along2, _push;
    private Vector3d _rolling;

    public Body A { get; private set; } = null!;

    public Body B { get; private set; } = null!;

    public ContactPoint Contact { get; private set; }

    /// <summary>Speed at which the surfaces part along the normal before this solve; negative when they close.</summary>
    public double InitialNormalSpeed { get; private set; }

    public double InitialSlipSpeed { get; private set; }

    public double Restitution { get; private set; }

    /// <summary>Normal impulse found, newton seconds, never below 0.</summary>
    public double NormalImpulse { get; private set; }

    /// <summary>Friction found, as a world vector on B.</summary>
    public Vector3d FrictionImpulse => (_tangent1 * _along1) + (_tangent2 * _along2);

    public void Set(Body a, Body b, in ContactPoint contact)
    {
        (A, B, Contact) = (a, b, contact);
        _armA = contact.Point - a.Position;
        _armB = contact.Point - b.Position;
        var relative = RelativeVelocity();
        InitialNormalSpeed = Vector3d.Dot(relative, contact.Normal);
        var slip = relative - (contact.Normal * InitialNormalSpeed);
        InitialSlipSpeed = slip.Length;

        // One tangent along the slip makes Coulomb's cone exact while it slides.
        _tangent1 = InitialSlipSpeed > 1e-6 ? slip / InitialSlipSpeed : contact.Normal.AnyPerpendicular();
        _tangent2 = Vector3d.Cross(contact.Normal, _tangent1);
        _massNormal = EffectiveMass(contact.Normal);
        _massTangent1 = EffectiveMass(_tangent1);
        _massTangent2 = EffectiveMass(_tangent2);
        _friction = MaterialPairs.FrictionOf(a.Material, b.Material);
        Restitution = MaterialPairs.RestitutionOf(a.Material, b.Material);
        NormalImpulse = _along1 = _along2 = _push = 0;
        _rolling = Vector3d.Zero;
        SetRolling();
    }

    /// <summary>Starts from what the last step found.</summary>
    public void WarmStart(double normalImpulse, Vector3d frictionImpulse)
    {
        NormalImpulse = normalImpulse;
        _along1 = Vector3d.Dot(frictionImpulse, _tangent1);
        _along2 = Vector3d.Dot(frictionImpulse, _tangent2);
        Apply((Contact.Normal * NormalImpulse) + FrictionImpulse);
    }

    /// <summary>One pass: the normal speed is brought to at least the target, then friction and rolling resistance within their cones.</summary>
    public void Solve(double targetNormalSpeed)
    {
        var speed = Vector3d.Dot(RelativeVelocity(), Contact.Normal);
        var before = NormalImpulse;
        NormalImpulse = Math.Max(0, before + ((targetNormalSpeed - speed) * _massNormal));
        Apply(Contact.Normal * (NormalImpulse - before));
        SolveFriction();
        if (_rollingReach > 0)
        {
            SolveRolling();
        }
    }

    /// <summary>
    /// Pushes overlapping bodies apart with velocities of their own that move but do not stay ("split impulses"; Catto, GDC 2006),
    /// so that the correction adds no energy.
    /// </summary>
    public void SolvePush(Span<Vector3d> moves, Span<Vector3d> turns, double targetSpeed)
    {
        int a = A.Index, b = B.Index;
        var relative = moves[b] + Vector3d.Cross(turns[b], _armB) - moves[a] - Vector3d.Cross(turns[a], _armA);
        var before = _push;
        _push = Math.Max(0, before + ((targetSpeed - Vector3d.Dot(relative, Contact.Normal)) * _massNormal));
        var impulse = Contact.Normal * (_push - before);
        if (A.IsAwake)
        {
            moves[a] -= impulse * A.InverseMass;
            turns[a] -= A.InverseInertiaTimes(Vector3d.Cross(_armA, impulse));
        }

        if (B.IsAwake)
        {
            moves[b] += impulse * B.InverseMass;
            turns[b] += B.InverseInertiaTimes(Vector3d.Cross(_armB, impulse));
        }
    }

    public Vector3d RelativeVelocity() => B.Velocity + Vector3d.Cross(B.Spin, _armB) - A.Velocity - Vector3d.Cross(A.Spin, _armA);

    private void SetRolling()
    {
        var round = B.Shape.IsRound && B.IsDynamic ? B : A.Shape.IsRound && A.IsDynamic ? A : null;
        if (round is null)
        {
            _rollingReach = 0;
            return;
        }

        _rollingReach = MaterialPairs.RollingOf(A.Material, B.Material) * round.Shape.Radius;

        // A contact patch of about the same reach resists spinning with two thirds of the friction at its rim.
        _spinningReach = 2.0 / 3 * _friction * _rollingReach;
        var axis = Contact.Normal.AnyPerpendicular();
        var ease = Vector3d.Dot(axis, A.InverseInertiaTimes(axis) + B.InverseInertiaTimes(axis));
        _massRolling = ease > 0 ? 1 / ease : 0;
    }

    private void SolveFriction()
    {
        var relative = RelativeVelocity();
        double before1 = _along1, before2 = _along2, limit = _friction * NormalImpulse;
        _along1 -= Vector3d.Dot(relative, _tangent1) * _massTangent1;
        _along2 -= Vector3d.Dot(relative, _tangent2) * _massTangent2;
        var size = Math.Sqrt((_along1 * _along1) + (_along2 * _along2));
        if (size > limit)
        {
            var scale = limit / size;
            _along1 *= scale;
            _along2 *= scale;
        }

        Apply((_tangent1 * (_along1 - before1)) + (_tangent2 * (_along2 - before2)));
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
        if (A.IsAwake)
        {
            A.Spin -= A.InverseInertiaTimes(change);
        }

        if (B.IsAwake)
        {
            B.Spin += B.InverseInertiaTimes(change);
        }
    }

    private void Apply(Vector3d impulse)
    {
        if (A.IsAwake)
        {
            A.ApplyImpulse(-impulse, _armA);
        }

        if (B.IsAwake)
        {
            B.ApplyImpulse(impulse, _armB);
        }
    }

    private double EffectiveMass(Vector3d direction)
    {
        var ease = 0.0;
        if (A.IsAwake)
        {
            ease += A.InverseMass + Vector3d.Dot(direction, Vector3d.Cross(A.InverseInertiaTimes(Vector3d.Cross(_armA, direction)), _armA));
        }

        if (B.IsAwake)
        {
            ease += B.InverseMass + Vector3d.Dot(direction, Vector3d.Cross(B.InverseInertiaTimes(Vector3d.Cross(_armB, direction)), _armB));
        }

        return ease > 0 ? 1 / ease : 0;
    }
}
