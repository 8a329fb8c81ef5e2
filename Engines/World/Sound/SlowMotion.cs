namespace Sora.Engines.World.Sound;

/// <summary>What slow motion does to what is heard.</summary>
internal static class SlowMotion
{
    private const double Lowest = 0.35;
    private const double Highest = 1.6;

    /// <summary>
    /// Factor on every pitch, and on how fast it dies away. A recording that runs s times slower drops by s, and eightfold slow motion would be below hearing:
    /// as films do, it drops by the root of s.
    /// </summary>
    /// <param name="stretch">Seconds of film for each second of the world.</param>
    public static double Pitch(double stretch) => Math.Clamp(1 / Math.Sqrt(Math.Max(stretch, 1e-3)), Lowest, Highest);
}
