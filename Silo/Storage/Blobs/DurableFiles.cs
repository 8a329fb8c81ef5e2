using System.Runtime.InteropServices;

namespace Sora.Silo.Storage.Blobs;

/// <summary>Brings files and names to the disk, where a loss of power cannot take them away.</summary>
public static class DurableFiles
{
    private const int OpenReadOnly = 0;
    private const int OpenDirectory = 0x10000;

    /// <summary>The bytes of a file.</summary>
    public static void SyncFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        file.Flush(flushToDisk: true);
    }

    /// <summary>The names in a folder.</summary>
    public static void SyncFolder(string path)
    {
        var handle = Open(path, OpenReadOnly | OpenDirectory);
        if (handle < 0)
        {
            throw Fault(path);
        }

        try
        {
            if (Sync(handle) != 0)
            {
                throw Fault(path);
            }
        }
        finally
        {
            _ = Close(handle);
        }
    }

    /// <summary>Makes a folder and those above it, down from one that is there.</summary>
    public static void CreateFolder(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }

        var parent = Path.GetDirectoryName(path)!;
        CreateFolder(parent);
        Directory.CreateDirectory(path);
        SyncFolder(parent);
    }

    private static IOException Fault(string path)
    {
        var error = Marshal.GetLastPInvokeError();
        return new IOException($"'{path}' cannot be brought to the disk: {Marshal.GetPInvokeErrorMessage(error)}.", error);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int handle);
}
