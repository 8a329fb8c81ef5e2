using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Cloths;

/// <summary>
/// A sheet of cloth as a grid of particles held by threads (extended position based dynamics with small steps: Macklin, Müller and Chentanez 2016;
/// Macklin and others 2019). It meets the ground, balls, capsules and boxes and takes the wind; it does not push bodies. Cost: O(posts) a step.
/// </summary>
internal sealed class Cloth
{
    private const int Substeps = 4;
    private const double Thickness = 0.006;
    private const double Crease = 0.004;

    // Drag coefficient of a sheet face on (Hoerner 1965).
    private const double SheetDrag = 1.17;

    // Part of the speed that is left after a second: threads rub on each other.
    private const double Damping = 0.4;
    private readonly Vector3d[] _at, _speed, _before;
    private readonly double[] _ease;
    private readonly List<Thread> _threads = [];
    private readonly List<(int Index, Body? Body, Vector3d Local)> _pins = [];
    private readonly double _massPerPost;

    /// <param name="corner">World point of post (0, 0).</param>
    /// <param name="across">From there to the end of the first row.</param>
    /// <param name="down">From there to the last row.</param>
    /// <param name="columns">Posts in a row, 2 to 64.</param>
    /// <param name="rows">Rows, 2 to 64.</param>
    /// <param name="massPerArea">Kilograms a square metre: silk 0.06, flag cloth 0.12, canvas 0.4.</param>
    public Cloth(Vector3d corner, Vector3d across, Vector3d down, int columns, int rows, double massPerArea)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns, 64);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, 64);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(massPerArea);
        (Columns, Rows) = (columns, rows);
        var count = columns * rows;
        (_at, _speed, _before, _ease) = (new Vector3d[count], new Vector3d[count], new Vector3d[count], new double[count]);
        _massPerPost = massPerArea * Vector3d.Cross(across, down).Length / count;
        var normal = Vector3d.Cross(across, down).Normalized(Vector3d.UnitZ);
        for (var i = 0; i < count; i++)
        {
            // Never quite flat, or it could not decide to which side to fold.
            var crease = normal * (Crease * (((i * 37 % 11) / 11.0) - 0.5));
            _at[i] = crease + corner + (across * ((double)(i % columns) / (columns - 1))) + (down * ((double)(i / columns) / (rows - 1)));
            _ease[i] = 1 / _massPerPost;
        }

        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                // Warp and weft hardly stretch, the bias does, and threads two apart resist bending a little.
                Tie(column, row, 1, 0, 1e-7);
                Tie(column, row, 0, 1, 1e-7);
                Tie(column, row, 1, 1, 0.3);
                Tie(column, row, -1, 1, 0.3);
                Tie(column, row, 2, 0, 1);
                Tie(column, row, 0, 2, 1);
            }
        }
    }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>Row by row, in the world: the corners of a mesh of (Columns − 1) × (Rows − 1) squares.</summary>
    public ReadOnlySpan<Vector3d> Posts => _at;

    /// <summary>Longest thread against its length at rest.</summary>
    public double Stretch => _threads.Where(t => t.Give < 1e-5).Max(t => Vector3d.Distance(_at[t.A], _at[t.B]) / t.Length);

    /// <summary>Holds a post where it is, or to a body from now on.</summary>
    public void Pin(int column, int row, Body? body = null)
    {
        var index = (row * Columns) + column;
        _ease[index] = 0;
        _pins.Add((index, body, body is null ? _at[index] : body.Rotation.Unrotate(_at[index] - body.Position)));
    }

    /// <summary>Lets go of every pin.</summary>
    public void Release()
    {
        foreach (var (index, _, _) in _pins)
        {
            _ease[index] = 1 / _massPerPost;
        }

        _pins.Clear();
    }

    /// <summary>Advances it by dt, after the bodies have moved.</summary>
    public void Step(IReadOnlyList<Body> bodies, Vector3d gravity, Vector3d wind, double dt)
    {
        var part = dt / Substeps;
        for (var substep = 0; substep < Substeps; substep++)
        {
            Blow(wind, part);
            for (var i = 0; i < _at.Length; i++)
            {
                _before[i] = _at[i];
                if (_ease[i] > 0)
                {
                    _speed[i] = (_speed[i] * (1 - (Damping * part))) + (gravity * part);
                    _at[i] += _speed[i] * part;
                }
            }

            foreach (var (index, body, local) in _pins)
            {
                _at[index] = body is null ? local : body.Position + body.Rotation.Rotate(local);
            }

            Hold(part);
            foreach (var body in bodies)
            {
                if (body.Active)
                {
                    Meet(body);
                }
            }

            for (var i = 0; i < _at.Length; i++)
            {
                _speed[i] = (_at[i] - _before[i]) / part;
            }
        }
    }

    private void Tie(int column, int row, int right, int down, double give)
    {
        int c = column + right, r = row + down;
        if (c >= 0 && c < Columns && r < Rows)
        {
            int a = (row * Columns) + column, b = (r * Columns) + c;
            _threads.Add(new(a, b, Vector3d.Distance(_at[a], _at[b]), give));
        }
    }

    private void Hold(double dt)
    {
        foreach (var thread in _threads)
        {
            var apart = _at[thread.B] - _at[thread.A];
            var length = apart.Length;
            var ease = _ease[thread.A] + _ease[thread.B];
            if (ease == 0 || length < 1e-9)
            {
                continue;
            }

            var pull = apart * ((length - thread.Length) / (length * (ease + (thread.Give / (dt * dt)))));
            _at[thread.A] += pull * _ease[thread.A];
            _at[thread.B] -= pull * _ease[thread.B];
        }
    }

    /// <summary>Each square takes the wind along its normal: ½·ρ·C·A·|v|·v.</summary>
    private void Blow(Vector3d wind, double dt)
    {
        for (var row = 0; row + 1 < Rows; row++)
        {
            for (var column = 0; column + 1 < Columns; column++)
            {
                int a = (row * Columns) + column, b = a + 1, c = a + Columns, d = c + 1;
                var area = Vector3d.Cross(_at[d] - _at[a], _at[c] - _at[b]) / 2;
                var size = area.Length;
                var normal = area.Normalized(Vector3d.UnitZ);
                var against = wind - ((_speed[a] + _speed[b] + _speed[c] + _speed[d]) / 4);
                var along = Vector3d.Dot(against, normal);
                var rate = 0.5 * Air.Density * SheetDrag * size * Math.Abs(along) / (4 * _massPerPost);
                var push = normal * (along * rate * dt / (1 + (rate * dt)));
                Push(a, push);
                Push(b, push);
                Push(c, push);
                Push(d, push);
            }
        }
    }

    private void Push(int post, Vector3d speed)
    {
        if (_ease[post] > 0)
        {
            _speed[post] += speed;
        }
    }

    /// <summary>Puts posts that are inside a body onto its surface, with friction: what it moves on takes them along.</summary>
    private void Meet(Body body)
    {
        for (var i = 0; i < _at.Length; i++)
        {
            if (_ease[i] == 0 || Outward(body, _at[i]) is not { Depth: > 0 } hit)
            {
                continue;
            }

            _at[i] += hit.Normal * hit.Depth;
            var slip = _at[i] - _before[i];
            slip -= hit.Normal * Vector3d.Dot(slip, hit.Normal);
            var grip = Math.Min(1, 0.5 * hit.Depth / Math.Max(1e-9, slip.Length));
            _at[i] -= slip * grip;
        }
    }

    private static (Vector3d Normal, double Depth) Outward(Body body, Vector3d point)
    {
        var local = point - body.Position;
        switch (body.Shape.Kind)
        {
            case ShapeKind.Plane:
                var up = body.Rotation.Rotate(Vector3d.UnitY);
                return (up, Thickness - Vector3d.Dot(local, up));
            case ShapeKind.Sphere or ShapeKind.Capsule:
                var axis = body.Rotation.Rotate(Vector3d.UnitY);
                var off = local - (axis * Math.Clamp(Vector3d.Dot(local, axis), -body.Shape.HalfAxis, body.Shape.HalfAxis));
                return (off.Normalized(Vector3d.UnitY), body.Shape.Radius + Thickness - off.Length);
            case ShapeKind.Box:
                var inside = body.Shape.Half + (Vector3d.One * Thickness) - body.Rotation.Unrotate(local).Abs();
                if (inside.X <= 0 || inside.Y <= 0 || inside.Z <= 0)
                {
                    return default;
                }

                var k = inside.X < inside.Y ? (inside.X < inside.Z ? 0 : 2) : inside.Y < inside.Z ? 1 : 2;
                var unit = k == 0 ? Vector3d.UnitX : k == 1 ? Vector3d.UnitY : Vector3d.UnitZ;
                return (body.Rotation.Rotate(unit * (body.Rotation.Unrotate(local)[k] < 0 ? -1 : 1)), inside[k]);
            default:
                return default;
        }
    }

    /// <param name="Give">Metres a newton.</param>
    private readonly record struct Thread(int A, int B, double Length, double Give);
}
