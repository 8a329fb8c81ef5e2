namespace Sora.Engines.World.Physics.Joints;

/// <summary>
/// All joints of an island. Rigid rows form one linear system J·M⁻¹·Jᵀ that is factored once a moment and solved exactly in every pass
/// (block Gauss and Seidel with the contacts); bounded rows are solved one by one. Cost: O(rows·band²) a moment.
/// </summary>
internal sealed class JointSolver
{
    private const double PushShare = 0.25;
    private const double MaxPushSpeed = 2;
    private const int RefinedPasses = 3;

    private readonly JointRows _rows = new();
    private readonly List<JointRow> _direct = [];
    private readonly List<JointRow> _bounded = [];
    private readonly SkylineMatrix _matrix = new();
    private List<Joint> _joints = [];
    private double[] _solution = [];

    public bool IsEmpty => _joints.Count == 0;

    public void Begin(List<Joint> joints, double dt)
    {
        _joints = joints;
        _rows.Clear();
        foreach (var joint in joints)
        {
            joint.Begin(_rows, dt);
        }
    }

    /// <summary>Readies the rows for a step whose forces are in the velocities.</summary>
    public void PrepareResting(double dt)
    {
        _direct.Clear();
        _bounded.Clear();
        foreach (var row in _rows.All)
        {
            (row.IsBilateral ? _direct : _bounded).Add(row);
        }

        Factor();
        foreach (var joint in _joints)
        {
            joint.WarmStart(_rows, dt);
        }
    }

    /// <summary>Readies the rows for impacts: what holds keeps the speed that it has.</summary>
    public void PrepareImpact()
    {
        _direct.Clear();
        _bounded.Clear();
        foreach (var row in _rows.All)
        {
            if (row.Rigid && row.Softness == 0)
            {
                (row.IsBilateral ? _direct : _bounded).Add(row);
                row.Impulse = 0;
                var speed = row.Speed;
                row.Target = row.IsBilateral ? speed : row.Low < 0 ? Math.Max(speed, 0) : Math.Min(speed, 0);
            }
        }

        Factor();
    }

    /// <summary>One pass; returns the largest change of a speed.</summary>
    public double Solve(int pass, double dt)
    {
        if (pass < RefinedPasses && dt > 0)
        {
            foreach (var joint in _joints)
            {
                joint.Refine(_rows, dt);
            }
        }

        var most = 0.0;
        foreach (var row in _bounded)
        {
            most = Math.Max(most, row.Solve());
        }

        return Math.Max(most, SolveDirect());
    }

    /// <summary>Brings what has drifted together, by moves that leave no velocity.</summary>
    public void SolvePush(double dt)
    {
        if (_direct.Count > 0)
        {
            for (var i = 0; i < _direct.Count; i++)
            {
                _solution[i] = Wanted(_direct[i], dt) - _direct[i].PushSpeed;
            }

            _matrix.Solve(_solution.AsSpan(0, _direct.Count));
            for (var i = 0; i < _direct.Count; i++)
            {
                _direct[i].ApplyPush(_solution[i]);
            }
        }

        foreach (var row in _bounded)
        {
            if (row.Error != 0)
            {
                row.SolvePush(Wanted(row, dt));
            }
        }
    }

    public bool HasErrors()
    {
        foreach (var row in _rows.All)
        {
            if (Math.Abs(row.Error) > 1e-9)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>After the last pass.</summary>
    public void ChargeWork() => OutsideWork.Charge(_rows.All);

    public void Remember(double dt)
    {
        foreach (var joint in _joints)
        {
            joint.Remember(_rows, dt);
        }
    }

    /// <summary>Marks what an impact has broken.</summary>
    public void Break(double time)
    {
        foreach (var joint in _joints)
        {
            if (joint.IsBreakable && joint.BrokenAt is null && joint.Breaks(_rows, PhysicsWorld.StepSeconds))
            {
                joint.BrokenAt = time;
            }
        }
    }

    private static double Wanted(JointRow row, double dt) => row.Softness > 0 ? 0 : Math.Clamp(-PushShare * row.Error / dt, -MaxPushSpeed, MaxPushSpeed);

    private double SolveDirect()
    {
        if (_direct.Count == 0)
        {
            return 0;
        }

        var most = 0.0;
        for (var i = 0; i < _direct.Count; i++)
        {
            var row = _direct[i];
            _solution[i] = row.Target - row.Speed - (row.Softness * row.Impulse);
            most = Math.Max(most, Math.Abs(_solution[i]));
        }

        _matrix.Solve(_solution.AsSpan(0, _direct.Count));
        for (var i = 0; i < _direct.Count; i++)
        {
            _direct[i].Impulse += _solution[i];
            _direct[i].Apply(_solution[i]);
        }

        return most;
    }

    private void Factor()
    {
        var n = _direct.Count;
        if (_solution.Length < n)
        {
            _solution = new double[2 * n];
        }

        _matrix.Reset(n);
        for (var i = 0; i < n; i++)
        {
            var row = _direct[i];
            var first = i;
            for (var j = 0; j < i; j++)
            {
                if (Share(row, _direct[j]))
                {
                    first = j;
                    break;
                }
            }

            _matrix.Open(i, first);
            for (var j = first; j < i; j++)
            {
                _matrix.Set(i, j, row.Coupling(_direct[j]));
            }

            _matrix.Set(i, i, (row.Ease * (1 + 1e-10)) + row.Softness);
        }

        _matrix.Factor();
    }

    private static bool Share(JointRow a, JointRow b) =>
        (a.A.IsAwake && (a.A == b.A || a.A == b.B)) || (a.B.IsAwake && (a.B == b.A || a.B == b.B));
}
