using Sora.Bench.Actors;
using Sora.Bench.Api;
using Sora.Bench.Cast;
using Sora.Bench.Chaos;
using Sora.Bench.Direction;
using Sora.Bench.Grains;
using Sora.Bench.Leases;
using Sora.Bench.People;
using Sora.Bench.Physics;
using Sora.Bench.Places;
using Sora.Bench.Sound;
using Sora.Bench.World;

// Each bench writes one JSON object on one line to stdout, last; everything else goes to stderr.
var benches = new SortedDictionary<string, Func<TextWriter, string[], Task<int>>>(StringComparer.Ordinal)
{
    ["actors"] = (output, _) => Task.FromResult(ActorBench.Run(output)),
    ["api"] = (output, _) => ApiBench.Run(output),
    ["cast"] = (output, only) => Task.FromResult(CastBench.Run(output, only)),
    ["chaos"] = (output, _) => ChaosBench.Run(output),
    ["direct"] = (output, _) => Task.FromResult(DirectionBench.Run(output)),
    ["grains"] = (output, _) => GrainBench.Run(output),
    ["leases"] = (output, _) => LeaseBench.Run(output),
    ["people"] = (output, _) => PeopleBench.Run(output),
    ["physics"] = (output, _) => Task.FromResult(PhysicsBench.Run(output)),
    ["places"] = (output, _) => Task.FromResult(PlaceBench.Run(output)),
    ["sound"] = (output, _) => Task.FromResult(SoundBench.Run(output)),
    ["world"] = (output, only) => Task.FromResult(WorldBench.Run(output, only)),
};

if (args is [ApiLoad.Name, .. { Length: 3 } load])
{
    return await ApiLoad.Run(load);
}

if (args is [var name, .. var only] && benches.TryGetValue(name, out var run) && (only.Length == 0 || name is "cast" or "world"))
{
    return await run(Console.Out, only);
}

var asked = args.Length == 0 ? "bench needs a name" : $"'{string.Join(' ', args)}' is no bench";
await Console.Error.WriteLineAsync($"sora: {asked}; give one of {string.Join(", ", benches.Keys)}");
return 2;
