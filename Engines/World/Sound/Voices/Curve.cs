using System.Globalization;

namespace Sora.Engines.World.Sound.Voices;

/// <summary>A value over the share of a sound that has passed, 0 to 1: straight between its points. Written "0:200 0.3:450 1:180", or one number.</summary>
internal sealed class Curve
{
    private readonly double[] _at;
    private readonly double[] _value;

    public Curve(string points)
    {
        var pairs = points.Split(' ').Select(point => point.Split(':')).ToArray();
        _at = [.. pairs.Select(pair => pair.Length == 1 ? 0 : double.Parse(pair[0], CultureInfo.InvariantCulture))];
        _value = [.. pairs.Select(pair => double.Parse(pair[^1], CultureInfo.InvariantCulture))];
    }

    private Curve(double[] at, double[] value) => (_at, _value) = (at, value);

    /// <summary>Points that are computed.</summary>
    public static Curve Of(params (double At, double Value)[] points) => new(Array.ConvertAll(points, point => point.At), Array.ConvertAll(points, point => point.Value));

    /// <summary>The value after that share.</summary>
    public double At(double share)
    {
        for (var i = 1; i < _at.Length; i++)
        {
            if (share < _at[i])
            {
                var part = Math.Max(0, (share - _at[i - 1]) / (_at[i] - _at[i - 1]));
                return _value[i - 1] + ((_value[i] - _value[i - 1]) * part);
            }
        }

        return _value[^1];
    }
}
