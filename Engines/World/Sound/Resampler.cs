using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Sound;

/// <summary>
/// Changes the pace of samples: band-limited interpolation by a windowed sinc of 24 taps a side and 512 phases (Smith, "Digital Audio Resampling", 1984).
/// Cost: 48 multiplications a sample of the result.
/// </summary>
internal static class Resampler
{
    private const int Side = 24;
    private const int Phases = 512;

    /// <summary>Every <paramref name="step"/>-th sample of the input, 1/8 to 8: above 1 it is shorter and higher, below 1 longer and lower.</summary>
    public static float[] Resample(ReadOnlySpan<float> input, double step)
    {
        var length = (int)(input.Length / step);
        var output = new float[length];
        var kernel = Kernel(Math.Min(1, 1 / step));
        for (var n = 0; n < length; n++)
        {
            var at = n * step;
            var whole = (int)at;
            var row = (int)((at - whole) * Phases) * 2 * Side;
            var first = whole - Side + 1;
            var sum = 0f;
            for (var k = Math.Max(0, -first); k < 2 * Side && first + k < input.Length; k++)
            {
                sum += kernel[row + k] * input[first + k];
            }

            output[n] = sum;
        }

        return output;
    }

    private static float[] Kernel(double cutoff)
    {
        var kernel = new float[Phases * 2 * Side];
        for (var phase = 0; phase < Phases; phase++)
        {
            for (var k = 0; k < 2 * Side; k++)
            {
                var x = k - Side + 1 - ((phase + 0.5) / Phases);
                var window = 0.5 * (1 + DeterministicMath.Cos(Math.PI * x / Side));
                var angle = Math.PI * cutoff * x;
                kernel[(phase * 2 * Side) + k] = (float)(cutoff * window * (Math.Abs(angle) < 1e-9 ? 1 : DeterministicMath.Sin(angle) / angle));
            }
        }

        return kernel;
    }
}
