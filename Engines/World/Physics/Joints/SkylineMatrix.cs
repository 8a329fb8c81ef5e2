namespace Sora.Engines.World.Physics.Joints;

/// <summary>
/// A symmetric positive matrix of which each row starts at its first entry (envelope storage; George and Liu, Computer Solution of Large
/// Sparse Positive Definite Systems, 1981), factored as L·D·Lᵀ. Chains of joints give narrow bands: O(n·band²) once, O(n·band) a solution.
/// </summary>
internal sealed class SkylineMatrix
{
    private double[] _values = [];
    private int[] _first = [];
    private int[] _offset = [];

    public int Size { get; private set; }

    public void Reset(int size)
    {
        Size = size;
        if (_first.Length < size)
        {
            _first = new int[2 * size];
            _offset = new int[(2 * size) + 1];
        }
    }

    /// <summary>Row by row, from 0: where the row's envelope begins.</summary>
    public void Open(int row, int first)
    {
        _first[row] = first;
        _offset[row + 1] = _offset[row] + row - first + 1;
        if (_values.Length < _offset[row + 1])
        {
            Array.Resize(ref _values, 2 * _offset[row + 1]);
        }
    }

    public void Set(int row, int column, double value) => _values[_offset[row] + column - _first[row]] = value;

    public void Factor()
    {
        for (var i = 0; i < Size; i++)
        {
            int fi = _first[i], oi = _offset[i] - fi;
            var pivot = _values[oi + i];
            for (var j = fi; j < i; j++)
            {
                int fj = _first[j], oj = _offset[j] - fj;
                var sum = _values[oi + j];
                for (var k = Math.Max(fi, fj); k < j; k++)
                {
                    sum -= _values[oi + k] * _values[oj + k];
                }

                _values[oi + j] = sum;
            }

            for (var j = fi; j < i; j++)
            {
                var u = _values[oi + j];
                var l = u / _values[_offset[j + 1] - 1];
                _values[oi + j] = l;
                pivot -= u * l;
            }

            // Rows that say the same twice (closed loops) leave nothing to divide by: they are held softly.
            var whole = _values[oi + i];
            _values[oi + i] = pivot > 1e-9 * whole ? pivot : Math.Max(whole, 1e-12);
        }
    }

    /// <summary>Solves in place.</summary>
    public void Solve(Span<double> x)
    {
        for (var i = 0; i < Size; i++)
        {
            var o = _offset[i] - _first[i];
            var sum = x[i];
            for (var k = _first[i]; k < i; k++)
            {
                sum -= _values[o + k] * x[k];
            }

            x[i] = sum;
        }

        for (var i = Size - 1; i >= 0; i--)
        {
            x[i] /= _values[_offset[i + 1] - 1];
        }

        for (var i = Size - 1; i >= 0; i--)
        {
            var o = _offset[i] - _first[i];
            for (var k = _first[i]; k < i; k++)
            {
                x[k] -= _values[o + k] * x[i];
            }
        }
    }
}
