using System.Security.Cryptography;
using System.Text;

namespace Sora.Host.Data;

/// <summary>The one folder that holds everything of an installation, and the names of what lies in it. Only its owner may enter.</summary>
internal sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const int LongestSocketPath = 100;
    private const string DraftPrefix = "draft-";

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    private string LockFile => System.IO.Path.Combine(Path, "grid.lock");

    public string OwnerKeyFile => System.IO.Path.Combine(Path, "owner.key");

    public string OwnerIdFile => System.IO.Path.Combine(Path, "owner.id");

    /// <summary>Drafts of every kind. Each kind sweeps its own leftovers; those of commands are swept by <see cref="TryClaim"/>.</summary>
    public string Temporary => System.IO.Path.Combine(Path, "tmp");

    public string LogFile => System.IO.Path.Combine(Path, "sora.log");

    /// <summary>Where the grid that runs on this folder listens. Socket paths are short by the kernel's rule, so a deep folder gets one elsewhere.</summary>
    public string Socket
    {
        get
        {
            var inside = System.IO.Path.Combine(Path, "grid.sock");
            if (Encoding.UTF8.GetByteCount(inside) <= LongestSocketPath)
            {
                return inside;
            }

            var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path)))[..16];
            return System.IO.Path.Combine("/tmp", $"sora-{Environment.UserName}-{name}", "grid.sock");
        }
    }

    /// <summary>A fresh path in <see cref="Temporary"/> that names this process, so that it can be told whether its writer still lives.</summary>
    public string Draft() => System.IO.Path.Combine(Temporary, $"{DraftPrefix}{Environment.ProcessId}-{Guid.NewGuid():N}");

    /// <summary>Opens the folder, making it when it is not there.</summary>
    /// <exception cref="IOException">It cannot be made or written; the message names it.</exception>
    public static DataFolder Open(string path)
    {
        var whole = System.IO.Path.GetFullPath(path);
        if (File.Exists(whole))
        {
            throw new IOException($"--data {path} is a file; give a folder");
        }

        try
        {
            var folder = new DataFolder(whole);
            folder.KeepToOwner();
            return folder;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"--data {path} cannot be used ({fault.Message}); give an empty folder, or one that is yours alone", fault);
        }
    }

    /// <summary>
    /// Claims the folder for this process, until it ends however it ends, and sweeps what killed commands left; null when another process has it.
    /// </summary>
    public FileStream? TryClaim()
    {
        try
        {
            var claim = new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            SweepDrafts();
            return claim;
        }
        catch (IOException taken) when (taken is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    /// <summary>
    /// Databases, films and keys are the folder's user's alone. A folder that is new, empty or already ours is closed to others; one that holds
    /// other things and is open to others is left alone and refused.
    /// </summary>
    private void KeepToOwner()
    {
        if (!Directory.Exists(Path))
        {
            Directory.CreateDirectory(Path, OwnerOnly);
            return;
        }

        var mode = File.GetUnixFileMode(Path);
        if ((mode & ~OwnerOnly) == 0)
        {
            return;
        }

        if (!File.Exists(LockFile) && Directory.EnumerateFileSystemEntries(Path).Any())
        {
            throw new IOException("it holds other things and is open to other users");
        }

        File.SetUnixFileMode(Path, mode & OwnerOnly);
    }

    /// <summary>A command on another process's grid writes drafts without the claim, so only those of processes that are gone are removed.</summary>
    private void SweepDrafts()
    {
        if (!Directory.Exists(Temporary))
        {
            return;
        }

        foreach (var draft in Directory.EnumerateFiles(Temporary, DraftPrefix + "*"))
        {
            var writer = System.IO.Path.GetFileName(draft)[DraftPrefix.Length..].Split('-')[0];
            if (!Directory.Exists($"/proc/{writer}"))
            {
                File.Delete(draft);
            }
        }
    }
}
