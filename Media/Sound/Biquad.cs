namespace Sora.Media.Sound;

/// <summary>A second-order section in transposed direct form II, in double precision.</summary>
internal struct Biquad(double b0, double b1, double b2, double a1, double a2)
{
    private double first;
    private double second;

    /// <summary>ITU-R BS.1770-4, table 1: the head's high shelf, at 48 kHz.</summary>
    public static Biquad Shelf => new(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);

    /// <summary>ITU-R BS.1770-4, table 2: the high pass, at 48 kHz.</summary>
    public static Biquad HighPass => new(1, -2, 1, -1.99004745483398, 0.99007225036621);

    public double Next(double input)
    {
        var output = (b0 * input) + first;
        first = (b1 * input) - (a1 * output) + second;
        second = (b2 * input) - (a2 * output);
        return output;
    }
}
