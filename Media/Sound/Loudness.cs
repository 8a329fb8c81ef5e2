namespace Sora.Media.Sound;

/// <summary>
/// Integrated loudness by ITU-R BS.1770-4: K-weighting, blocks of 400 ms every 100 ms, an absolute gate at −70 LUFS and a relative one 10 LU below.
/// Cost: 20 multiplications a sample.
/// </summary>
internal static class Loudness
{
    private const int HopFrames = Mix.SampleRateHz / 10;
    private const int HopsPerBlock = 4;
    private const double AbsoluteGateLufs = -70;
    private const double RelativeGateLu = -10;
    private const double OffsetLufs = -0.691;

    /// <summary>LUFS; null for sound that is shorter than a block or below the gate throughout.</summary>
    /// <param name="stereo">Interleaved, 48 kHz.</param>
    public static double? Integrated(ReadOnlySpan<float> stereo)
    {
        var hops = HopPowers(stereo);
        var blocks = new List<double>();
        for (var hop = 0; hop + HopsPerBlock <= hops.Length; hop++)
        {
            var power = (hops[hop] + hops[hop + 1] + hops[hop + 2] + hops[hop + 3]) / HopsPerBlock;
            if (Lufs(power) > AbsoluteGateLufs)
            {
                blocks.Add(power);
            }
        }

        if (blocks.Count == 0)
        {
            return null;
        }

        var gate = Lufs(blocks.Average()) + RelativeGateLu;
        return Lufs(blocks.Where(power => Lufs(power) > gate).Average());
    }

    private static double Lufs(double power) => OffsetLufs + (10 * Math.Log10(Math.Max(power, 1e-30)));

    private static double[] HopPowers(ReadOnlySpan<float> stereo)
    {
        var powers = new double[stereo.Length / (HopFrames * Mix.Channels)];
        for (var channel = 0; channel < Mix.Channels; channel++)
        {
            var (shelf, highPass) = (Biquad.Shelf, Biquad.HighPass);
            for (var hop = 0; hop < powers.Length; hop++)
            {
                double sum = 0;
                for (var frame = hop * HopFrames; frame < (hop + 1) * HopFrames; frame++)
                {
                    var weighted = highPass.Next(shelf.Next(stereo[(frame * Mix.Channels) + channel]));
                    sum += weighted * weighted;
                }

                powers[hop] += sum / HopFrames;
            }
        }

        return powers;
    }
}
