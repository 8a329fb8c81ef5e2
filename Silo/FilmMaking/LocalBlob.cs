using Sora.Grains.Stores;

namespace Sora.Silo.FilmMaking;

/// <summary>A stored file as a path that programs can read: the store's own file where there is one, otherwise a copy that is removed at the end.</summary>
internal sealed class LocalBlob : IAsyncDisposable
{
    private readonly FileStream _held;
    private readonly bool _isCopy;

    private LocalBlob(FileStream held, bool isCopy)
    {
        _held = held;
        _isCopy = isCopy;
    }

    public string Path => _held.Name;

    /// <param name="blobs">Where it lies.</param>
    /// <param name="key">Its key.</param>
    /// <param name="scratch">Folder for the copy.</param>
    /// <param name="cancellation">Stops the copying.</param>
    /// <exception cref="FileNotFoundException">Nothing lies under the key.</exception>
    public static async Task<LocalBlob> Open(IBlobStore blobs, string key, string scratch, CancellationToken cancellation)
    {
        var stored = await blobs.Open(key, cancellation) ?? throw new FileNotFoundException($"Nothing is stored under {key}; the request can be sent again.");
        if (stored is FileStream file)
        {
            return new LocalBlob(file, isCopy: false);
        }

        await using (stored)
        {
            Directory.CreateDirectory(scratch);
            var copy = new FileStream(System.IO.Path.Combine(scratch, Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read);
            try
            {
                await stored.CopyToAsync(copy, cancellation);
                await copy.FlushAsync(cancellation);
                return new LocalBlob(copy, isCopy: true);
            }
            catch
            {
                await new LocalBlob(copy, isCopy: true).DisposeAsync();
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _held.DisposeAsync();
        if (_isCopy)
        {
            File.Delete(Path);
        }
    }
}
