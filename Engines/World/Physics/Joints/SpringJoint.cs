namespace Sora.Engines.World.Physics.Joints;

/// <summary>A spring with a damper between two points (Hooke; viscous). Explicit where it is soft, so that it keeps its energy; implicit where it would burst.</summary>
internal sealed class SpringJoint : Joint
{
    // Below this ω²·dt² the explicit (symplectic) spring is stable with room to spare.
    private const double ExplicitBelow = 0.25;

    private readonly Anchor _onA, _onB;

    /// <param name="a">Body, or <see cref="Joint.Fixed"/>.</param>
    /// <param name="b">Body.</param>
    /// <param name="pointA">On A, in the world.</param>
    /// <param name="pointB">On B, in the world.</param>
    /// <param name="length">Metres at which it pulls nothing.</param>
    public SpringJoint(Body a, Body b, Vector3d pointA, Vector3d pointB, double length)
        : base(a, b)
    {
        (_onA, _onB, Length) = (new(a, pointA), new(b, pointB), length);
        Collides = true;
    }

    public double Length { get; set; }

    /// <summary>Newtons a metre.</summary>
    public required double Stiffness { get; init; }

    /// <summary>Newton seconds a metre.</summary>
    public double Damping { get; init; }

    /// <summary>True for a bungee: it only pulls.</summary>
    public bool OnlyPulls { get; init; }

    /// <summary>Metres beyond its length; negative when it is pressed.</summary>
    public double Stretch => Vector3d.Distance(_onA.Point, _onB.Point) - Length;

    protected override void Write(JointRows rows, double dt)
    {
        var apart = _onB.Point - _onA.Point;
        double distance = apart.Length, over = distance - Length;
        var axis = apart.Normalized(Vector3d.UnitY);
        if (OnlyPulls && over < 0)
        {
            rows.AddLinear(_onA, _onB, axis, 0, 0, 0, 0, rigid: false);
            return;
        }

        var row = rows.AddLinear(_onA, _onB, axis, 0, 0, double.NegativeInfinity, 0, rigid: false);
        var isImplicit = Stiffness * dt * dt * row.Ease > ExplicitBelow;
        var give = (Damping + (isImplicit ? Stiffness * dt : 0)) * dt;
        if (give > 0 && isImplicit)
        {
            row.Set(A, B, axis, row.AngularA, row.AngularB, 0, -Stiffness * over * dt / give, double.NegativeInfinity, double.PositiveInfinity, 1 / give, rigid: false);
            return;
        }

        // The pull is a known impulse; a damper beside it, of bounded effect, is implicit.
        var pull = -Stiffness * over * dt;
        var soft = give > 0 ? 1 / give : 0;
        if (soft > 0)
        {
            row.Set(A, B, axis, row.AngularA, row.AngularB, 0, pull * soft, double.NegativeInfinity, double.PositiveInfinity, soft, rigid: false);
        }
        else
        {
            row.Set(A, B, axis, row.AngularA, row.AngularB, 0, 0, pull, pull, 0, rigid: false);
        }
    }
}
