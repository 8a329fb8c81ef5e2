using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Music;

/// <summary>Chooses tempo and first beat so that the strongest moments of the picture fall on beats.</summary>
internal static class BeatFit
{
    private const int Tempos = 25;
    private const int Phases = 48;

    /// <summary>Seconds of a beat, and of the first beat, at most 0.</summary>
    /// <param name="slowest">Beats a minute.</param>
    /// <param name="fastest">Beats a minute; the same as <paramref name="slowest"/> where the tempo is given.</param>
    /// <param name="accents">Moments and how strong each is.</param>
    /// <param name="usual">0 to 1: where within the tempos it lies when nothing happens.</param>
    public static (double BeatSeconds, double FirstBeat) Of(double slowest, double fastest, IReadOnlyList<(double At, double Weight)> accents, double usual)
    {
        var (best, beat, first) = (double.NegativeInfinity, 60 / (slowest + (usual * (fastest - slowest))), 0.0);
        if (accents.Count == 0)
        {
            return (beat, 0);
        }

        for (var tempo = 0; tempo < Tempos; tempo++)
        {
            var seconds = 60 / (slowest + ((fastest - slowest) * tempo / (Tempos - 1)));
            for (var phase = 0; phase < Phases; phase++)
            {
                var offset = -seconds * phase / Phases;
                var fit = accents.Sum(accent => accent.Weight * DeterministicMath.Cos(2 * Math.PI * (accent.At - offset) / seconds));
                if (fit > best + 1e-9)
                {
                    (best, beat, first) = (fit, seconds, offset);
                }
            }
        }

        return (beat, first);
    }
}
