using Sora.Engines.World.Mathematics;
using Xunit;

namespace Sora.Engines.Tests.Mathematics;

/// <summary>The stated error bounds, measured against the platform's own functions.</summary>
public sealed class DeterministicMathTests
{
    private const int Samples = 200_000;

    [Theory]
    [InlineData(10.0)]
    [InlineData(1 << 20)]
    public void SinCos_UpToLargestReduced_StayWithinBound(double largest)
    {
        var worst = Worst(-largest, largest, x => Math.Max(
            Math.Abs(DeterministicMath.Sin(x) - Math.Sin(x)),
            Math.Abs(DeterministicMath.Cos(x) - Math.Cos(x))));
        Assert.InRange(worst, 0, 3e-16);
    }

    [Fact]
    public void Exp_WholeRange_StaysWithinBound() =>
        Assert.InRange(Worst(-700, 709, x => Relative(DeterministicMath.Exp(x), Math.Exp(x))), 0, 4e-16);

    [Fact]
    public void Log_WholeRange_StaysWithinBound()
    {
        var worst = Worst(-300, 300, e =>
        {
            var x = Math.Pow(10, e);
            return Relative(DeterministicMath.Log(x), Math.Log(x));
        });
        var nearOne = Worst(0.5, 2, x => Relative(DeterministicMath.Log(x), Math.Log(x)));
        Assert.InRange(Math.Max(worst, nearOne), 0, 5e-16);
    }

    [Fact]
    public void Pow_SmallAndLargeExponents_StayWithinBounds()
    {
        Assert.InRange(Worst(0.5, 2, x => Relative(DeterministicMath.Pow(x, 2.4), Math.Pow(x, 2.4))), 0, 1e-15);
        Assert.InRange(Worst(0.01, 100, x => Relative(DeterministicMath.Pow(x, 140), Math.Pow(x, 140))), 0, 2e-13);
    }

    [Fact]
    public void Atan2_AllAround_StaysWithinBound()
    {
        var worst = Worst(-Math.PI, Math.PI, a =>
        {
            var (y, x) = (3 * Math.Sin(a), 3 * Math.Cos(a));
            return Math.Abs(DeterministicMath.Atan2(y, x) - Math.Atan2(y, x));
        });
        Assert.InRange(worst, 0, 9e-16);
    }

    [Fact]
    public void Edges_AnswerAsDocumented()
    {
        Assert.Equal(0, DeterministicMath.Atan2(0.0, 0.0));
        Assert.Equal(Math.PI / 2, DeterministicMath.Atan2(1.0, 0.0), 1e-15);
        Assert.Equal(double.NegativeInfinity, DeterministicMath.Log(0.0));
        Assert.True(double.IsNaN(DeterministicMath.Log(-1.0)));
        Assert.Equal(double.PositiveInfinity, DeterministicMath.Exp(710.0));
        Assert.Equal(0, DeterministicMath.Exp(-800.0));
        Assert.Equal(1, DeterministicMath.Pow(0.0, 0.0));
        Assert.Equal(0, DeterministicMath.Pow(0.0, 2.0));
        Assert.True(double.IsNaN(DeterministicMath.Sin(double.PositiveInfinity)));
    }

    private static double Worst(double from, double to, Func<double, double> error)
    {
        var worst = 0.0;
        for (var i = 0; i <= Samples; i++)
        {
            // Irregular steps, so that no sample falls on a multiple of π or of a power of two alone.
            worst = Math.Max(worst, error(from + ((to - from) * ((i + (0.37 * (i % 7 / 7.0))) / (Samples + 1)))));
        }

        return worst;
    }

    private static double Relative(double actual, double expected) => Math.Abs(actual - expected) / Math.Abs(expected);
}
