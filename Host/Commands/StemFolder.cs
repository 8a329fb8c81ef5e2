using System.IO.Compression;

namespace Sora.Host.Commands;

/// <summary>The folder into which <c>make --stems</c> writes the layers of a film's sound.</summary>
internal static class StemFolder
{
    /// <summary>Writes each layer as a file of its name; the folder is made when it is not there.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="fetch">Copies the layers as a ZIP archive into a stream.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task Fill(string folder, Func<Stream, Task> fetch, CancellationToken cancellation)
    {
        var target = Directory.CreateDirectory(folder).FullName;
        using var buffer = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        await fetch(buffer);
        buffer.Position = 0;
        await using var archive = await ZipArchive.CreateAsync(buffer, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation);
        foreach (var entry in archive.Entries)
        {
            // Names are ours, but they came through a socket: only a plain name is a file here.
            await entry.ExtractToFileAsync(Path.Combine(target, Path.GetFileName(entry.FullName)), overwrite: true, cancellation);
        }
    }
}
