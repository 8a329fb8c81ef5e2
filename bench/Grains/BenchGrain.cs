namespace Sora.Bench.Grains;

internal sealed class BenchGrain : Grain, IBenchGrain
{
    public Task<Pong> Ping(Ping ping, Tally tally) => Task.FromResult(new Pong(ping.Number + tally.Count, RequestContext.Get(GrainBench.ContextKey) is not null));
}
