using Sora.Bench.Actors;
using Sora.Bench.Cast;
using Sora.Bench.Chaos;
using Sora.Bench.Direction;
using Sora.Bench.Grains;
using Sora.Bench.Leases;
using Sora.Bench.Physics;
using Sora.Bench.Places;
using Sora.Bench.Sound;
using Sora.Bench.World;

// Each bench writes one JSON object on one line to stdout, last; everything else goes to stderr.
var benches = new SortedDictionary<string, Func<TextWriter, Task<int>>>(StringComparer.Ordinal)
{
    ["actors"] = output => Task.FromResult(ActorBench.Run(output)),
    ["cast"] = output => Task.FromResult(CastBench.Run(output)),
    ["chaos"] = ChaosBench.Run,
    ["direct"] = output => Task.FromResult(DirectionBench.Run(output)),
    ["grains"] = GrainBench.Run,
    ["leases"] = LeaseBench.Run,
    ["physics"] = output => Task.FromResult(PhysicsBench.Run(output)),
    ["places"] = output => Task.FromResult(PlaceBench.Run(output)),
    ["sound"] = output => Task.FromResult(SoundBench.Run(output)),
    ["world"] = output => Task.FromResult(WorldBench.Run(output)),
};

if (args is [var name] && benches.TryGetValue(name, out var run))
{
    return await run(Console.Out);
}

var asked = args.Length == 0 ? "bench needs a name" : $"'{string.Join(' ', args)}' is no bench";
await Console.Error.WriteLineAsync($"sora: {asked}; give one of {string.Join(", ", benches.Keys)}");
return 2;
