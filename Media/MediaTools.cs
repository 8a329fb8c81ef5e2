using FFMpegCore;
using Sora.Media.Pipes;
using Sora.Media.Processes;

namespace Sora.Media;

/// <summary>
/// The programs that do the work, and the folder in which their sockets live. Opened once per process; disposing it kills the programs that still run.
/// </summary>
public sealed class MediaTools : IDisposable
{
    /// <summary>What ties the programs' lives to ours (see the scripts in Guard/).</summary>
    internal const string Guard = "setpriv";

    private const string OwnerVariable = "SORA_MEDIA_OWNER";
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly SocketFolder sockets;

    private MediaTools(MediaOptions options)
    {
        Options = options;
        sockets = SocketFolder.Open(options.TemporaryFolder);
        Spawner = new Spawner();
    }

    internal MediaOptions Options { get; }

    internal Spawner Spawner { get; }

    /// <summary>Options for one run; FFMpegCore changes what it is given, so every run gets its own.</summary>
    internal static FFOptions RunOptions => new() { BinaryFolder = GuardFolder };

    private static string GuardFolder => Path.Combine(AppContext.BaseDirectory, "media-guard");

    /// <summary>Sweeps what a killed process left and makes ready.</summary>
    /// <exception cref="MediaToolMissingException">A program is not installed.</exception>
    /// <exception cref="MediaException">The temporary folder cannot be used.</exception>
    public static MediaTools Open(MediaOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.EncoderThreads, 1);
        var missing = Missing();
        if (missing.Count > 0)
        {
            throw new MediaToolMissingException(missing);
        }

        try
        {
            ArmGuard();
            return new MediaTools(options);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            throw new MediaException($"The temporary folder {options.TemporaryFolder} cannot be used ({unusable.Message}): name one that can be written.", unusable);
        }
    }

    /// <summary>Names of the programs that are not installed; empty when all is there.</summary>
    public static IReadOnlyList<string> Missing() => Missing(Environment.GetEnvironmentVariable("PATH") ?? string.Empty);

    internal static IReadOnlyList<string> Missing(string searchPath)
    {
        var folders = searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return [.. new[] { "ffmpeg", "ffprobe", Guard }.Where(program => !folders.Any(folder => File.Exists(Path.Combine(folder, program))))];
    }

    /// <summary>Path for a new socket, short enough for the kernel.</summary>
    internal string NextSocket() => sockets.Next();

    public void Dispose()
    {
        Spawner.Dispose();
        sockets.Dispose();
    }

    private static void ArmGuard()
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("Media work needs Linux: its programs are tied to this process by setpriv.");
        }

        Environment.SetEnvironmentVariable(OwnerVariable, Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var script in new[] { "ffmpeg", "ffprobe" }.Select(program => Path.Combine(GuardFolder, program)))
        {
            // Archives and some file systems lose the mode.
            var mode = File.GetUnixFileMode(script);
            if ((mode & Executable) != Executable)
            {
                File.SetUnixFileMode(script, mode | Executable);
            }
        }
    }
}
