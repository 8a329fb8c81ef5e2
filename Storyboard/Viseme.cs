namespace Sora.Storyboards;

/// <summary>How a mouth is set at one moment of speech; between two of them it goes over evenly.</summary>
/// <param name="At">Seconds of the shot.</param>
/// <param name="Open">Jaw: 0 shut, 1 as wide as in a shout.</param>
/// <param name="Width">Corners: −1 drawn in, 1 drawn apart as in "ee".</param>
/// <param name="Rounding">Lips: 0 flat, 1 as in "oo".</param>
/// <param name="Closure">1 presses the lips together, as for p, b and m, whatever the jaw does.</param>
public readonly record struct Viseme(double At, double Open, double Width, double Rounding, double Closure);

/// <summary>All that one member of the cast's mouth does in a shot.</summary>
/// <param name="Who">Cast id.</param>
/// <param name="Keys">In order of time.</param>
public sealed record VisemeTrack(string Who, IReadOnlyList<Viseme> Keys)
{
    /// <summary>Seconds that a mouth takes to its first key and from its last.</summary>
    public const double Lead = 0.09;

    /// <summary>The mouth at that moment; null before the first word, after the last, and in pauses longer than twice <see cref="Lead"/>.</summary>
    public Viseme? At(double seconds)
    {
        var next = 0;
        while (next < Keys.Count && Keys[next].At <= seconds)
        {
            next++;
        }

        var rest = new Viseme(seconds, 0, 0, 0, 0);
        Viseme before = next > 0 ? Keys[next - 1] : rest with { At = double.NegativeInfinity };
        Viseme after = next < Keys.Count ? Keys[next] : rest with { At = double.PositiveInfinity };
        var pause = after.At - before.At > 2 * Lead;
        if (!pause)
        {
            return Between(before, after, (seconds - before.At) / (after.At - before.At), seconds);
        }

        return seconds - before.At < Lead ? Between(before, rest, (seconds - before.At) / Lead, seconds)
            : after.At - seconds < Lead ? Between(rest, after, 1 - ((after.At - seconds) / Lead), seconds)
            : null;
    }

    private static Viseme Between(in Viseme a, in Viseme b, double t, double at) => new(
        at, Mix(a.Open, b.Open, t), Mix(a.Width, b.Width, t), Mix(a.Rounding, b.Rounding, t), Mix(a.Closure, b.Closure, t));

    private static double Mix(double a, double b, double t) => a + ((b - a) * t);
}
