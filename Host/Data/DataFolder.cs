using System.Security.Cryptography;
using System.Text;

namespace Sora.Host.Data;

/// <summary>The one folder that holds everything of an installation, and the names of what lies in it. Only its owner may enter.</summary>
internal sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const int LongestSocketPath = 100;

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public string OwnerKeyFile => System.IO.Path.Combine(Path, "owner.key");

    /// <summary>Drafts of every kind; emptied whenever a grid starts on the folder.</summary>
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
            Directory.CreateDirectory(whole, OwnerOnly);
            return new DataFolder(whole);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"--data {path} cannot be made ({fault.Message}); give a folder that you may write to", fault);
        }
    }

    /// <summary>Claims the folder for this process, until it ends however it ends; null when another process has it.</summary>
    public FileStream? TryClaim()
    {
        try
        {
            return new FileStream(System.IO.Path.Combine(Path, "grid.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (taken is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }
}
