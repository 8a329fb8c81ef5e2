using Sora.Grains.Generation;

namespace Sora.Silo.Hosting;

/// <summary>The models that the engine which is built in serves: sora-2, sora-2-pro, their dated names, and world, its own.</summary>
internal sealed class ModelCatalog(SoraGridOptions options) : IModelCatalog
{
    private const string Family = "sora-2";

    public string? PoolFor(string model) => options.DeviceCount > 0 && (model is Pools.World or Family || IsOfFamily(model)) ? Pools.World : null;

    private static bool IsOfFamily(string model) =>
        model.StartsWith(Family + "-", StringComparison.Ordinal) && !model.AsSpan(Family.Length).ContainsAnyExcept("-0123456789abcdefghijklmnopqrstuvwxyz");
}
