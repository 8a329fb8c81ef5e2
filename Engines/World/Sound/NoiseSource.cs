namespace Sora.Engines.World.Sound;

/// <summary>White noise from a seed (SplitMix64, Steele et al. 2014): the same seed gives the same samples on every machine.</summary>
internal struct NoiseSource(ulong seed)
{
    private const float ToUnit = 1f / (1 << 23);

    private ulong _state = seed;

    /// <summary>Seed of a part of something that has a seed itself.</summary>
    public static ulong Derive(ulong seed, ulong part) => Mix(seed + ((part + 1) * 0xD1342543DE82EF95));

    /// <summary>Seed from a name.</summary>
    public static ulong Derive(ulong seed, string name)
    {
        foreach (var c in name)
        {
            seed = Derive(seed, c);
        }

        return seed;
    }

    /// <summary>Uniform within −1 to 1.</summary>
    public float Next() => ((int)(NextBits() >> 40) - (1 << 23)) * ToUnit;

    /// <summary>Uniform between the two.</summary>
    public double Between(double least, double most) => least + ((most - least) * 0.5 * (1 + Next()));

    /// <summary>A seed for something else, which this one draws.</summary>
    public ulong Seed() => NextBits();

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mix(_state);
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
