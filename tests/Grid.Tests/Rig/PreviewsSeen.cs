using System.Collections.Concurrent;
using Sora.Grains.Stores;

namespace Sora.Grid.Tests.Rig;

/// <summary>A store that remembers under which keys previews were put.</summary>
internal sealed class PreviewsSeen(IBlobStore inner) : IBlobStore
{
    public ConcurrentQueue<string> Keys { get; } = [];

    public Task<BlobInfo?> Find(string key, CancellationToken cancellation) => inner.Find(key, cancellation);

    public Task<Stream?> Open(string key, CancellationToken cancellation) => inner.Open(key, cancellation);

    public Task Put(string key, Func<string, CancellationToken, Task> write, CancellationToken cancellation)
    {
        if (key.Contains("/preview/", StringComparison.Ordinal))
        {
            Keys.Enqueue(key);
        }

        return inner.Put(key, write, cancellation);
    }

    public Task Delete(string key, CancellationToken cancellation) => inner.Delete(key, cancellation);

    public Task DeleteAll(string prefix, CancellationToken cancellation) => inner.DeleteAll(prefix, cancellation);
}
