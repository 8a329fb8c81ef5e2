namespace Sora.Engines.World.Physics.Joints;

/// <summary>
/// Holds two bodies to each other. Either may be driven (an actor's hand) or <see cref="Fixed"/>. Rigid rows of an island are solved
/// together and exactly (<see cref="JointSolver"/>), so chains stay whole at any ratio of masses; limits and motors are solved in passes with the contacts.
/// </summary>
internal abstract class Joint(Body a, Body b)
{
    /// <summary>Stands for the place itself, so that a joint to it switches off no contact.</summary>
    public static readonly Body Fixed = new("fixed", null, Shape.Plane, Physics.Materials.Stone, BodyMotion.Static) { Island = -1 };

    private readonly List<double> _forces = [];
    private int _first, _count;

    public Body A { get; } = a;

    public Body B { get; } = b;

    /// <summary>Whether the two bodies touch each other nevertheless.</summary>
    public bool Collides { get; init; }

    /// <summary>Newtons of pull or shear above which it breaks.</summary>
    public double BreakForce { get; init; } = double.PositiveInfinity;

    /// <summary>Newton metres above which it breaks.</summary>
    public double BreakTorque { get; init; } = double.PositiveInfinity;

    /// <summary>When it broke, in seconds of the world; null while it holds.</summary>
    public double? BrokenAt { get; internal set; }

    /// <summary>Force on B in the last step, newtons.</summary>
    public Vector3d Force { get; private set; }

    /// <summary>Torque on B in the last step beside what the force does, newton metres.</summary>
    public Vector3d Torque { get; private set; }

    /// <summary>Whether it did anything in the last part of the step: a slack rope leaves its bodies in free flight.</summary>
    public bool Acts => Force != Vector3d.Zero || Torque != Vector3d.Zero;

    /// <summary>Whether it can break.</summary>
    public bool IsBreakable => !double.IsPositiveInfinity(BreakForce) || !double.IsPositiveInfinity(BreakTorque);

    /// <summary>Writes this step's rows, always in the same order.</summary>
    protected abstract void Write(JointRows rows, double dt);

    /// <summary>Recomputes targets from velocities that are nearer to the step's end; rows are those that <see cref="Write"/> gave, in order.</summary>
    protected virtual void Refine(ReadOnlySpan<JointRow> rows, double dt)
    {
    }

    internal void Begin(JointRows rows, double dt)
    {
        _first = rows.Count;
        Write(rows, dt);
        _count = rows.Count - _first;
    }

    internal void Refine(JointRows rows, double dt) => Refine(rows.Slice(_first, _count), dt);

    internal void WarmStart(JointRows rows, double dt)
    {
        var mine = rows.Slice(_first, _count);
        if (_forces.Count != _count)
        {
            return;
        }

        for (var i = 0; i < _count; i++)
        {
            mine[i].Impulse = Math.Clamp(_forces[i] * dt, mine[i].Low, mine[i].High);
            mine[i].Apply(mine[i].Impulse);
        }
    }

    internal void Remember(JointRows rows, double dt)
    {
        var mine = rows.Slice(_first, _count);
        var lasts = dt >= ContactSolver.LeastRemembered;
        if (lasts)
        {
            _forces.Clear();
        }

        Vector3d force = default, torque = default;
        foreach (var row in mine)
        {
            if (lasts)
            {
                _forces.Add(row.Impulse / dt);
            }

            force += row.Linear * (row.Impulse / dt);
            torque += row.Linear == Vector3d.Zero ? row.AngularB * (row.Impulse / dt) : Vector3d.Zero;
        }

        (Force, Torque) = (force, torque);
    }

    /// <summary>Force and torque of an impact that lasted a step, for what can break.</summary>
    internal bool Breaks(JointRows rows, double seconds)
    {
        Vector3d force = default, torque = default;
        foreach (var row in rows.Slice(_first, _count))
        {
            force += row.Linear * (row.Impulse / seconds);
            torque += row.Linear == Vector3d.Zero ? row.AngularB * (row.Impulse / seconds) : Vector3d.Zero;
        }

        return force.Length > BreakForce || torque.Length > BreakTorque;
    }
}
