using Sora.Silo.Storage.Blobs;

namespace Sora.Silo.Storage;

/// <summary>Makes the stores ready for use.</summary>
public sealed class SoraStores
{
    private readonly Lazy<Task> _prepared;

    internal SoraStores(SoraDatabases databases, FileBlobStore blobs)
    {
        _prepared = new Lazy<Task>(async () =>
        {
            await databases.Prepare(CancellationToken.None).ConfigureAwait(false);
            blobs.Prepare();
        });
    }

    /// <summary>
    /// Makes what is absent, checks what is there, clears away what a crash left unfinished. To be awaited before the silo starts, by the one process that
    /// may use the data folder; again does nothing.
    /// </summary>
    /// <exception cref="StorageException">A store is damaged, of a newer version, full, or does not answer.</exception>
    public Task Prepare() => _prepared.Value;
}
