using System.Globalization;

namespace Sora.Bench.Chaos;

/// <summary>How hard to try.</summary>
/// <param name="Program">Path of the program's Sora.Host.dll.</param>
/// <param name="Rounds">Kills.</param>
/// <param name="Seed">Of the moments.</param>
internal sealed record ChaosOptions(string Program, int Rounds, int Seed)
{
    public const int DefaultRounds = 200;

    /// <summary>Set to make fewer or more rounds.</summary>
    public const string RoundsVariable = "SORA_CHAOS_ROUNDS";

    public static int ChosenRounds() =>
        int.TryParse(Environment.GetEnvironmentVariable(RoundsVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds > 0 ? rounds : DefaultRounds;

    /// <summary>The published program beside the published benches, or else the one that was built with them.</summary>
    public static string FindProgram()
    {
        string[] places =
        [
            Path.Combine(AppContext.BaseDirectory, "..", "host", "Sora.Host.dll"),
            Path.Combine(AppContext.BaseDirectory, "Sora.Host.dll"),
        ];
        return places.Select(Path.GetFullPath).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"The program is neither at {places[0]} nor at {places[1]}; build it with ./sora doctor.");
    }
}
