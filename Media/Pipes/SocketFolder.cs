using System.Globalization;

namespace Sora.Media.Pipes;

/// <summary>
/// A folder of this process for its sockets, held by a lock that the kernel releases when the process ends in whatever way; the next one to open
/// removes folders whose lock is free.
/// </summary>
internal sealed class SocketFolder : IDisposable
{
    /// <summary>The kernel's limit is 108 bytes with the closing zero; a socket's own name takes up to 16.</summary>
    private const int LongestFolder = 90;

    private const string Prefix = "sora-media-";
    private const string LockName = "lock";

    private readonly string folder;
    private readonly FileStream held;
    private int made;

    private SocketFolder(string folder, FileStream held)
    {
        this.folder = folder;
        this.held = held;
    }

    public static SocketFolder Open(string parent)
    {
        var wanted = Path.GetFullPath(parent);
        Directory.CreateDirectory(wanted);
        Sweep(wanted);
        Sweep(Fallback);
        var root = System.Text.Encoding.UTF8.GetByteCount(wanted) + Prefix.Length + 12 <= LongestFolder ? wanted : Fallback;
        for (var number = 0; ; number++)
        {
            var folder = Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}.{number}"));
            if (Directory.Exists(folder))
            {
                continue;
            }

            CreatePrivate(folder);
            var held = new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new SocketFolder(folder, held);
        }
    }

    public string Next() => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref made)}.sock"));

    public void Dispose()
    {
        Remove(folder);
        held.Dispose();
    }

    private static string Fallback => OperatingSystem.IsWindows() ? Path.GetTempPath() : "/tmp";

    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void Sweep(string root)
    {
        foreach (var folder in Directory.EnumerateDirectories(root, Prefix + "*"))
        {
            try
            {
                using (new FileStream(Path.Combine(folder, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                    Remove(folder);
                }
            }
            catch (FileNotFoundException) when (OwnerIsDead(folder))
            {
                Remove(folder);
            }
            catch (Exception inUse) when (inUse is IOException or UnauthorizedAccessException)
            {
                // Held by a living process, or somebody else's.
            }
        }
    }

    private static bool OwnerIsDead(string folder)
    {
        var owner = Path.GetFileName(folder)[Prefix.Length..].Split('.')[0];
        return !Directory.Exists($"/proc/{owner}");
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception stays) when (stays is IOException or UnauthorizedAccessException)
        {
            // The next start sweeps it.
        }
    }
}
