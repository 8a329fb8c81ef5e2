namespace Sora.Engines.World.Physics.Joints;

/// <summary>One scalar constraint: Linear·(vB − vA) + AngularB·ωB + AngularA·ωA shall become Target, with an impulse within bounds.</summary>
internal sealed class JointRow
{
    private Vector3d _moveA, _moveB, _turnA, _turnB;
    private double _mass, _push;

    public Body A { get; private set; } = null!;

    public Body B { get; private set; } = null!;

    public Vector3d Linear { get; private set; }

    public Vector3d AngularA { get; private set; }

    public Vector3d AngularB { get; private set; }

    /// <summary>Metres or radians a second.</summary>
    public double Target { get; set; }

    /// <summary>How far it is off, metres or radians; undone by moves that leave no velocity.</summary>
    public double Error { get; private set; }

    /// <summary>Velocity that it gives way for each unit of impulse.</summary>
    public double Softness { get; private set; }

    public double Low { get; private set; }

    public double High { get; private set; }

    /// <summary>Impulse so far: N·s or N·m·s.</summary>
    public double Impulse { get; set; }

    /// <summary>Whether the row acts in the moment of an impact: what holds does, what drives and brakes does not.</summary>
    public bool Rigid { get; private set; }

    public bool IsBilateral => double.IsNegativeInfinity(Low) && double.IsPositiveInfinity(High);

    /// <summary>J·M⁻¹·Jᵀ.</summary>
    public double Ease => Vector3d.Dot(Linear, _moveA + _moveB) + Vector3d.Dot(AngularA, _turnA) + Vector3d.Dot(AngularB, _turnB);

    public void Set(
        Body a, Body b, Vector3d linear, Vector3d angularA, Vector3d angularB, double error, double target, double low, double high, double softness, bool rigid)
    {
        (A, B, Linear, AngularA, AngularB) = (a, b, linear, angularA, angularB);
        (Error, Target, Low, High, Softness, Rigid) = (error, target, low, high, softness, rigid);
        Impulse = _push = 0;
        (_moveA, _turnA) = a.IsAwake ? (linear * a.InverseMass, a.InverseInertiaTimes(angularA)) : default;
        (_moveB, _turnB) = b.IsAwake ? (linear * b.InverseMass, b.InverseInertiaTimes(angularB)) : default;
        var ease = Ease + softness;
        _mass = ease > 0 ? 1 / ease : 0;
    }

    public double Speed => Vector3d.Dot(Linear, B.Velocity - A.Velocity) + Vector3d.Dot(AngularA, A.Spin) + Vector3d.Dot(AngularB, B.Spin);

    /// <summary>The same of the moves that undo errors.</summary>
    public double PushSpeed => Vector3d.Dot(Linear, B.PushMove - A.PushMove) + Vector3d.Dot(AngularA, A.PushTurn) + Vector3d.Dot(AngularB, B.PushTurn);

    /// <summary>J·M⁻¹·J'ᵀ with another row: how much an impulse there changes the speed here.</summary>
    public double Coupling(JointRow other)
    {
        var sum = 0.0;
        if (A == other.A)
        {
            sum += Vector3d.Dot(Linear, other._moveA) + Vector3d.Dot(AngularA, other._turnA);
        }
        else if (A == other.B)
        {
            sum += Vector3d.Dot(AngularA, other._turnB) - Vector3d.Dot(Linear, other._moveB);
        }

        if (B == other.B)
        {
            sum += Vector3d.Dot(Linear, other._moveB) + Vector3d.Dot(AngularB, other._turnB);
        }
        else if (B == other.A)
        {
            sum += Vector3d.Dot(AngularB, other._turnA) - Vector3d.Dot(Linear, other._moveA);
        }

        return sum;
    }

    public void Apply(double impulse)
    {
        if (A.IsAwake)
        {
            A.Velocity -= _moveA * impulse;
            A.Spin += _turnA * impulse;
        }

        if (B.IsAwake)
        {
            B.Velocity += _moveB * impulse;
            B.Spin += _turnB * impulse;
        }
    }

    public void ApplyPush(double impulse)
    {
        if (A.IsAwake)
        {
            A.PushMove -= _moveA * impulse;
            A.PushTurn += _turnA * impulse;
        }

        if (B.IsAwake)
        {
            B.PushMove += _moveB * impulse;
            B.PushTurn += _turnB * impulse;
        }
    }

    /// <summary>One pass of a bounded row; returns by how much its speed was changed.</summary>
    public double Solve()
    {
        var before = Impulse;
        Impulse = Math.Clamp(before + ((Target - Speed - (Softness * before)) * _mass), Low, High);
        var change = Impulse - before;
        if (change == 0)
        {
            return 0;
        }

        Apply(change);
        return Math.Abs(change) / _mass;
    }

    /// <summary>One pass that undoes its error at the speed given, within its bounds' signs.</summary>
    public void SolvePush(double speed)
    {
        var before = _push;
        _push = Math.Clamp(before + ((speed - PushSpeed) * _mass), Low < 0 ? double.NegativeInfinity : 0, High > 0 ? double.PositiveInfinity : 0);
        ApplyPush(_push - before);
    }
}
