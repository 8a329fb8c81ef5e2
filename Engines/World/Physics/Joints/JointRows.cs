using System.Runtime.InteropServices;

namespace Sora.Engines.World.Physics.Joints;

/// <summary>The rows of an island's joints, reused from step to step.</summary>
internal sealed class JointRows
{
    private static readonly Vector3d[] Axes = [Vector3d.UnitX, Vector3d.UnitY, Vector3d.UnitZ];

    private readonly List<JointRow> _pool = [];

    public int Count { get; private set; }

    public ReadOnlySpan<JointRow> All => CollectionsMarshal.AsSpan(_pool)[..Count];

    public ReadOnlySpan<JointRow> Slice(int first, int count) => CollectionsMarshal.AsSpan(_pool).Slice(first, count);

    public void Clear() => Count = 0;

    /// <summary>Holds two points together: three rows along the world's axes.</summary>
    public void AddPoint(in Anchor a, in Anchor b)
    {
        Vector3d armA = a.Arm, armB = b.Arm, error = b.Point - a.Point;
        for (var i = 0; i < 3; i++)
        {
            Next().Set(
                a.Body, b.Body, Axes[i], -Vector3d.Cross(armA, Axes[i]), Vector3d.Cross(armB, Axes[i]),
                error[i], 0, double.NegativeInfinity, double.PositiveInfinity, 0, rigid: true);
        }
    }

    /// <summary>
    /// Speeds at which the two points are together at the step's end although arms turn: the second-order term of SHAKE
    /// (Ryckaert, Ciccotti and Berendsen 1977), without which pendulums lose energy.
    /// </summary>
    public static void RefinePoint(ReadOnlySpan<JointRow> rows, in Anchor a, in Anchor b, double dt)
    {
        var bend = (b.Centripetal(dt) - a.Centripetal(dt)) * (-dt / 2);
        for (var i = 0; i < 3; i++)
        {
            rows[i].Target = bend[i];
        }
    }

    /// <summary>Along a line between points of both bodies.</summary>
    public JointRow AddLinear(in Anchor a, in Anchor b, Vector3d axis, double error, double target, double low, double high, double softness = 0, bool rigid = true)
    {
        var row = Next();
        row.Set(a.Body, b.Body, axis, -Vector3d.Cross(a.Arm, axis), Vector3d.Cross(b.Arm, axis), error, target, low, high, softness, rigid);
        return row;
    }

    /// <summary>About an axis: ωB − ωA along it.</summary>
    public JointRow AddAngular(
        Body a, Body b, Vector3d axis, double error, double target, double low = double.NegativeInfinity, double high = double.PositiveInfinity, bool rigid = true)
    {
        var row = Next();
        row.Set(a, b, Vector3d.Zero, -axis, axis, error, target, low, high, 0, rigid);
        return row;
    }

    /// <summary>A limited angle whose rate is ωB − ωA along the axis. Two rows always, so that their order stays.</summary>
    public void AddLimits(Body a, Body b, Vector3d axis, double angle, double least, double most, double dt)
    {
        AddAngular(a, b, axis, Math.Min(0, angle - least), Math.Min(0, (least - angle) / dt), 0, double.PositiveInfinity, rigid: angle <= least);
        AddAngular(a, b, axis, Math.Max(0, angle - most), Math.Max(0, (most - angle) / dt), double.NegativeInfinity, 0, rigid: angle >= most);
    }

    private JointRow Next()
    {
        if (Count == _pool.Count)
        {
            _pool.Add(new());
        }

        return _pool[Count++];
    }
}
