using Sora.Bench.World;

switch (args)
{
    case ["world"]:
        return WorldBench.Run(Console.Out);
    default:
        await Console.Error.WriteLineAsync($"Unknown bench \"{string.Join(' ', args)}\": use world.");
        return 2;
}
