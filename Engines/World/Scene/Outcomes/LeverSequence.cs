namespace Sora.Engines.World.Scene.Outcomes;

/// <summary>Levers spread evenly over their range (Halton 1960), turned by the shot's seed (Cranley and Patterson 1976).</summary>
internal sealed class LeverSequence
{
    private static readonly int[] Bases = [2, 3, 5, 7, 11];
    private readonly double[] _turn = new double[Bases.Length];

    public LeverSequence(long seed)
    {
        var random = new SeededRandom(seed, "outcome");
        for (var i = 0; i < _turn.Length; i++)
        {
            _turn[i] = random.Next();
        }
    }

    /// <param name="index">Of the try.</param>
    /// <param name="mover">Which of several movers: they are not moved alike.</param>
    public Lever At(int index, int mover) =>
        new(Value(0, index, mover), Value(1, index, mover), Value(2, index, mover), Value(3, index, mover), Value(4, index, mover));

    /// <summary>Around one that came near; nearer the longer it goes on.</summary>
    public Lever Near(Lever best, int index, int mover)
    {
        var width = 4.0 / (4 + (index / 3.0));
        var off = At(index, mover);
        return new(
            Mix(best.Force, off.Force, width), Mix(best.Rise, off.Rise, width), Mix(best.Side, off.Side, width),
            Mix(best.Shift, off.Shift, width), Mix(best.Spin, off.Spin, width));
    }

    private static double Mix(double best, double off, double width) => Math.Clamp(best + (off * width * 0.5), -1, 1);

    private double Value(int dimension, int index, int mover)
    {
        var fraction = 1.0;
        var value = _turn[dimension];
        for (var i = (index * 3) + (mover * 17) + 1; i > 0; i /= Bases[dimension])
        {
            fraction /= Bases[dimension];
            value += fraction * (i % Bases[dimension]);
        }

        return (2 * (value - Math.Floor(value))) - 1;
    }
}
