using Sora.Bench.Chaos;

namespace Sora.EndToEnd.Tests;

/// <summary>The short form of <c>./sora bench chaos</c>.</summary>
public sealed class ChaosTests
{
    private const int Rounds = 6;

    [Fact]
    public async Task Program_KilledAtRandomMoments_KeepsEveryPromise()
    {
        using var output = new StringWriter();
        var program = Path.Combine(AppContext.BaseDirectory, "Sora.Host.dll");

        var exit = await ChaosBench.Run(new ChaosOptions(program, Rounds, Seed: 2), output, TimeProvider.System);

        Assert.True(exit == 0, output.ToString());
        Assert.Contains($"\"rounds\":{Rounds},", output.ToString(), StringComparison.Ordinal);
    }
}
