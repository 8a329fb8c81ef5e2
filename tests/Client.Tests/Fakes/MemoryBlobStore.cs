using System.Collections.Concurrent;
using Sora.Grains.Stores;

namespace Sora.Client.Tests.Fakes;

/// <summary>Blobs in memory.</summary>
public sealed class MemoryBlobStore : IBlobStore
{
    private static readonly DateTimeOffset StoredAt = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly ConcurrentDictionary<string, byte[]> blobs = new();

    /// <summary>Not null: every write fails like this.</summary>
    public IOException? WriteFault { get; set; }

    public IEnumerable<string> Keys => blobs.Keys;

    public void Add(string key, byte[] content) => blobs[key] = content;

    public Task<BlobInfo?> Find(string key, CancellationToken cancellation) =>
        Task.FromResult(blobs.TryGetValue(key, out var content) ? new BlobInfo(content.Length, StoredAt) : null);

    public Task<Stream?> Open(string key, CancellationToken cancellation) =>
        Task.FromResult<Stream?>(blobs.TryGetValue(key, out var content) ? new MemoryStream(content, writable: false) : null);

    public async Task Put(string key, Func<string, CancellationToken, Task> write, CancellationToken cancellation)
    {
        if (WriteFault is { } fault)
        {
            throw fault;
        }

        var draft = Path.GetTempFileName();
        await write(draft, cancellation);
        blobs[key] = await File.ReadAllBytesAsync(draft, cancellation);
        File.Delete(draft);
    }

    public Task Delete(string key, CancellationToken cancellation)
    {
        blobs.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    public Task DeleteAll(string prefix, CancellationToken cancellation)
    {
        foreach (var key in blobs.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            blobs.TryRemove(key, out _);
        }

        return Task.CompletedTask;
    }
}
