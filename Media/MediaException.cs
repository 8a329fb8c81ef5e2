namespace Sora.Media;

/// <summary>Media work that failed. The message is one line for the user: what happened, which value, what to do.</summary>
public class MediaException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A program that media work needs is not installed.</summary>
public sealed class MediaToolMissingException(IReadOnlyList<string> programs)
    : MediaException($"{string.Join(" and ", programs)} {(programs.Count == 1 ? "is" : "are")} not installed: run 'apt-get install {Packages(programs)}'.")
{
    /// <summary>The missing programs' names.</summary>
    public IReadOnlyList<string> Programs { get; } = programs;

    private static string Packages(IReadOnlyList<string> programs) =>
        string.Join(' ', programs.Select(program => program == MediaTools.Guard ? "util-linux" : "ffmpeg").Distinct());
}

/// <summary>The disk filled up while a file was written; the file was removed.</summary>
public sealed class DiskFullException(string path)
    : MediaException($"No space left on the disk while writing {path}: free some space or choose another data folder.");
