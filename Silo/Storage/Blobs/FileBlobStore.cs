using Sora.Grains.Stores;

namespace Sora.Silo.Storage.Blobs;

/// <summary>
/// Blobs as files of a folder, their keys as paths. A blob is written under a temporary name in the same file system, synced, and renamed; so under its
/// own name it is either whole and on the disk, or absent. One process at a time may use a folder.
/// </summary>
internal sealed class FileBlobStore : IBlobStore
{
    /// <summary>No part of a key begins with a dot, so this name is free.</summary>
    private const string UnfinishedFolder = ".unfinished";

    /// <summary>A writer that fails with less room than this left is taken to have failed for lack of it.</summary>
    private const long FullBelowBytes = 1 << 20;

    private readonly string _root;
    private readonly string _unfinished;

    /// <summary>Guards names: folders must not vanish while a file is moved into them. Held for a few system calls, never while bytes are written.</summary>
    private readonly Lock _names = new();

    public FileBlobStore(string root)
    {
        _root = Path.GetFullPath(root);
        _unfinished = Path.Combine(_root, UnfinishedFolder);
    }

    /// <summary>Makes the folder and clears away what an earlier process left unfinished. To be called once, before all else.</summary>
    /// <exception cref="StorageException">The folder cannot be written.</exception>
    public void Prepare()
    {
        try
        {
            if (Directory.Exists(_unfinished))
            {
                Directory.Delete(_unfinished, recursive: true);
            }

            DurableFiles.CreateFolder(_unfinished);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw StorageFaults.Explain(fault, _root)
                ?? new StorageException($"The media folder '{_root}' cannot be written ({fault.Message}); make it writable for this user.", fault);
        }
    }

    public Task<BlobInfo?> Find(string key, CancellationToken cancellation)
    {
        var file = new FileInfo(PathOf(key));
        return Task.FromResult(file.Exists ? new BlobInfo(file.Length, new DateTimeOffset(file.LastWriteTimeUtc)) : null);
    }

    public Task<Stream?> Open(string key, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(PathOf(key), new FileStreamOptions
            {
                Share = FileShare.Read | FileShare.Delete,
                Options = FileOptions.Asynchronous,
            }));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public async Task Put(string key, Func<string, CancellationToken, Task> write, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(write);
        var path = PathOf(key);
        if (File.Exists(path))
        {
            return;
        }

        var unfinished = NewUnfinished();
        try
        {
            await write(unfinished, cancellation).ConfigureAwait(false);
            await Task.Run(() => Publish(unfinished, path), cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (Explain(fault) is { } explained)
        {
            throw explained;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public Task Delete(string key, CancellationToken cancellation)
    {
        var path = PathOf(key);
        lock (_names)
        {
            if (File.Exists(path))
            {
                File.Delete(path);
                RemoveEmptyFolders(Path.GetDirectoryName(path)!);
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAll(string prefix, CancellationToken cancellation)
    {
        var folder = Path.Combine(_root, BlobKey.CheckPrefix(prefix));
        var doomed = NewUnfinished();
        lock (_names)
        {
            if (!Directory.Exists(folder))
            {
                return Task.CompletedTask;
            }

            // All of it is gone at once; a crash leaves the rest to the next start.
            Directory.Move(folder, doomed);
            RemoveEmptyFolders(Path.GetDirectoryName(folder)!);
        }

        return Task.Run(() => Directory.Delete(doomed, recursive: true), CancellationToken.None);
    }

    private string PathOf(string key) => Path.Combine(_root, BlobKey.Check(key));

    private string NewUnfinished() => Path.Combine(_unfinished, Guid.NewGuid().ToString("N"));

    private void Publish(string unfinished, string path)
    {
        DurableFiles.SyncFile(unfinished);
        var folder = Path.GetDirectoryName(path)!;
        lock (_names)
        {
            if (File.Exists(path))
            {
                return;
            }

            DurableFiles.CreateFolder(folder);
            File.Move(unfinished, path);
        }

        DurableFiles.SyncFolder(folder);
    }

    private void RemoveEmptyFolders(string folder)
    {
        while (folder.Length > _root.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }

        DurableFiles.SyncFolder(folder);
    }

    /// <summary>An encoder that found no room says so in its own words, so the disk itself is asked too.</summary>
    private StorageException? Explain(Exception fault) => fault switch
    {
        OperationCanceledException => null,
        _ when StorageFaults.Explain(fault, _root) is { } explained => explained,
        _ when new DriveInfo(_root).AvailableFreeSpace < FullBelowBytes => new StorageFullException(_root, fault),
        _ => null,
    };
}
