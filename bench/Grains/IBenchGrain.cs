namespace Sora.Bench.Grains;

/// <summary>A call as the grid makes them: a message there and one back.</summary>
[Alias("bench.IBenchGrain")]
public interface IBenchGrain : IGrainWithIntegerKey
{
    [Alias("Ping")]
    Task<Pong> Ping(Ping ping, Tally tally);
}

/// <summary>Never changes, and says so.</summary>
[GenerateSerializer, Immutable, Alias("bench.Ping")]
public sealed record Ping([property: Id(0)] long Number, [property: Id(1)] string Text);

/// <summary>Can be changed, and so is copied.</summary>
[GenerateSerializer, Alias("bench.Tally")]
public sealed class Tally
{
    [Id(0)]
    public int Count { get; set; }

    [Id(1)]
    public int[] Parts { get; set; } = [];
}

/// <summary>Never changes, and says so.</summary>
[GenerateSerializer, Immutable, Alias("bench.Pong")]
public sealed record Pong([property: Id(0)] long Number, [property: Id(1)] bool HadContext);
