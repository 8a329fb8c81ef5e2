using System.Collections.Concurrent;
using System.Globalization;
using Orleans.Configuration;
using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>Grain state that lives as long as the silo; kept as the serializer writes it, so that no grain shares it.</summary>
internal sealed class MemoryGrainStorage(MemoryGrainStorageOptions options) : IGrainStorage
{
    private readonly ConcurrentDictionary<(string, GrainId), Record> _records = new();
    private long _version;

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (_records.TryGetValue((stateName, grainId), out var record) && record.State is { } bytes)
        {
            grainState.State = options.GrainStorageSerializer.Deserialize<T>(bytes);
            grainState.ETag = record.ETag;
            grainState.RecordExists = true;
        }
        else
        {
            grainState.ETag = null!;
            grainState.RecordExists = false;
            grainState.State = Blank<T>();
        }

        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var fresh = new Record(options.GrainStorageSerializer.Serialize(grainState.State), NextETag());
        Replace(stateName, grainId, grainState.ETag, fresh);
        grainState.ETag = fresh.ETag;
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        Replace(stateName, grainId, grainState.ETag, null);
        grainState.ETag = null!;
        grainState.RecordExists = false;
        grainState.State = Blank<T>();
        return Task.CompletedTask;
    }

    private static T Blank<T>() => typeof(T).IsValueType || typeof(T).GetConstructor(Type.EmptyTypes) is null ? default! : Activator.CreateInstance<T>();

    private void Replace(string stateName, GrainId grainId, string? held, Record? fresh)
    {
        lock (_records)
        {
            var key = (stateName, grainId);
            var stored = _records.GetValueOrDefault(key)?.ETag;
            if (stored != held)
            {
                throw new InconsistentStateException($"The state {stateName} of {grainId} was written by somebody else.", stored, held);
            }

            if (fresh is null)
            {
                _records.TryRemove(key, out _);
            }
            else
            {
                _records[key] = fresh;
            }
        }
    }

    private string NextETag() => Interlocked.Increment(ref _version).ToString(CultureInfo.InvariantCulture);

    private sealed record Record(BinaryData State, string ETag);
}
