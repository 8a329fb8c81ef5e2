namespace Sora.Storyboards;

/// <summary>The shape of a speaking mouth. All parts from 0 to 1; all 0 is a mouth at rest: shut without pressing, corners at ease.</summary>
/// <param name="Open">How far the jaw is down.</param>
/// <param name="Width">How far the corners are drawn apart, as in "ee".</param>
/// <param name="Rounding">How far the lips are rounded and pushed forward, as in "oo".</param>
/// <param name="Closure">How far the lips are pressed together, as in p, b and m; above one half no gap is seen.</param>
public readonly record struct Viseme(double Open, double Width, double Rounding, double Closure)
{
    /// <summary>The mouth of who is silent.</summary>
    public static readonly Viseme Rest;

    /// <summary>Part by part, <paramref name="t"/> from 0 to 1.</summary>
    public static Viseme Mix(in Viseme a, in Viseme b, double t) => new(
        a.Open + ((b.Open - a.Open) * t),
        a.Width + ((b.Width - a.Width) * t),
        a.Rounding + ((b.Rounding - a.Rounding) * t),
        a.Closure + ((b.Closure - a.Closure) * t));
}

/// <summary>A mouth shape that is fully reached at that moment and held until <paramref name="Until"/>.</summary>
/// <param name="At">Seconds of the shot.</param>
/// <param name="Until">Seconds of the shot, not before <paramref name="At"/>.</param>
/// <param name="Shape">The mouth.</param>
/// <param name="Phoneme">What is spoken, in the International Phonetic Alphabet; empty for silence.</param>
public sealed record VisemeKey(double At, double Until, Viseme Shape, string Phoneme);

/// <summary>How one mouth moves through a shot.</summary>
/// <param name="Who">Cast id.</param>
/// <param name="Keys">In order of time, none overlapping the next.</param>
public sealed record VisemeTrack(string Who, IReadOnlyList<VisemeKey> Keys)
{
    private const double Shut = 0.5;

    /// <summary>The mouth at a moment: held shapes as they are, straight ways between them, at rest before the first and after the last.</summary>
    public Viseme At(double seconds)
    {
        var next = FirstFrom(seconds);
        if (next < Keys.Count && Keys[next].At <= seconds)
        {
            return Keys[next].Shape;
        }

        if (next == 0 || next == Keys.Count)
        {
            return Viseme.Rest;
        }

        var (before, after) = (Keys[next - 1], Keys[next]);
        return Viseme.Mix(before.Shape, after.Shape, (seconds - before.Until) / (after.At - before.Until));
    }

    /// <summary>
    /// The mouth in a picture that stands for that stretch of time. Lips that close within it are shown closed, and lips that are rounded most of it round:
    /// at 24 pictures a second a p would else fall between two of them.
    /// </summary>
    public Viseme Over(double from, double until)
    {
        var middle = At(0.5 * (from + until));
        for (var i = FirstFrom(from); i < Keys.Count && Keys[i].At < until; i++)
        {
            if (Keys[i].Shape.Closure > Shut)
            {
                return Keys[i].Shape;
            }

            middle = Keys[i].Shape.Rounding > middle.Rounding ? Viseme.Mix(middle, Keys[i].Shape, Shut) : middle;
        }

        return middle;
    }

    /// <summary>Index of the first key that ends after a moment.</summary>
    private int FirstFrom(double seconds)
    {
        var (low, high) = (0, Keys.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Keys[middle].Until <= seconds ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
