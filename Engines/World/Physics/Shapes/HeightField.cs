namespace Sora.Engines.World.Physics;

/// <summary>Ground of rolling height over a grid in its own X and Z, bilinear between the posts; level beyond its edge.</summary>
internal sealed class HeightField : IForm
{
    private readonly double[] _heights;
    private readonly int _columns, _rows;
    private readonly double _cell;

    /// <param name="heights">Row after row along Z, columns along X, metres.</param>
    /// <param name="columns">At least 2.</param>
    /// <param name="cell">Metres between posts. Bodies should be smaller than a few cells: the ground meets their lowest points.</param>
    public HeightField(double[] heights, int columns, double cell)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 2);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cell);
        if (heights.Length % columns != 0 || heights.Length / columns < 2)
        {
            throw new ArgumentException($"{heights.Length} heights do not make two or more rows of {columns}", nameof(heights));
        }

        (_heights, _columns, _rows, _cell) = (heights, columns, heights.Length / columns, cell);
        Highest = heights.Max();
        Lowest = heights.Min();
    }

    public double Highest { get; }

    public double Lowest { get; }

    public double Volume => 0;

    public double BoundingRadius => double.PositiveInfinity;

    public double InnerRadius => double.PositiveInfinity;

    public Vector3d Middle => Vector3d.Zero;

    public Symmetric3 UnitInertia => default;

    /// <summary>Height and unit normal at a point of the field's own frame, whose origin is the grid's middle.</summary>
    public (double Height, Vector3d Normal) At(double x, double z)
    {
        double u = Math.Clamp((x / _cell) + ((_columns - 1) / 2.0), 0, _columns - 1), v = Math.Clamp((z / _cell) + ((_rows - 1) / 2.0), 0, _rows - 1);
        int i = Math.Min((int)u, _columns - 2), j = Math.Min((int)v, _rows - 2);
        double s = u - i, t = v - j;
        double a = _heights[(j * _columns) + i], b = _heights[(j * _columns) + i + 1];
        double c = _heights[((j + 1) * _columns) + i], d = _heights[((j + 1) * _columns) + i + 1];
        double low = a + ((b - a) * s), high = c + ((d - c) * s);
        double dx = (((b - a) * (1 - t)) + ((d - c) * t)) / _cell, dz = (high - low) / _cell;
        return (low + ((high - low) * t), new Vector3d(-dx, 1, -dz).Normalized(Vector3d.UnitY));
    }
}
