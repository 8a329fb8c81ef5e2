namespace Sora.Grains.Generation;

/// <summary>Knows which pool serves a model, so that what nobody can serve is refused at once.</summary>
public interface IModelCatalog
{
    /// <summary>Key of the model's <see cref="ISchedulerGrain"/>; null when nothing in the grid can serve it.</summary>
    string? PoolFor(string model);
}
