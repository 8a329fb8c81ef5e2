namespace Sora.Engines.World.Scene;

/// <summary>Repeatable randomness (SplitMix64: Steele, Lea and Flood, 2014): the same seed and purpose give the same numbers everywhere.</summary>
internal sealed class SeededRandom(long seed, string purpose)
{
    private ulong _state = (ulong)seed ^ Hash(purpose);

    /// <summary>0 to below 1.</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    public double Between(double low, double high) => low + ((high - low) * Next());

    public int Below(int count) => (int)(Next() * count);

    // FNV-1a.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
