using Orleans.Storage;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.GrainState;

/// <summary>
/// Lets grains' writes take turns with the other writers of the same database. SQLite has one writer at a time; whoever finds it busy sleeps, in steps of a
/// whole second with the library in use, where a turn takes two milliseconds.
/// </summary>
internal sealed class SingleWriterStorage(IGrainStorage inner, Database database) : IGrainStorage
{
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => inner.ReadStateAsync(stateName, grainId, grainState);

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        using (await database.EnterWriter(CancellationToken.None))
        {
            await inner.WriteStateAsync(stateName, grainId, grainState);
        }
    }

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        using (await database.EnterWriter(CancellationToken.None))
        {
            await inner.ClearStateAsync(stateName, grainId, grainState);
        }
    }
}
