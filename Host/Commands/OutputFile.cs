using Sora.Host.Data;

namespace Sora.Host.Commands;

/// <summary>
/// A file that a command writes: proven writable before the work begins, drafted in the data folder (where leftovers of a killed
/// process are swept) and moved to its place when whole.
/// </summary>
internal sealed class OutputFile
{
    private readonly string whole;

    private OutputFile(string path)
    {
        Path = path;
        whole = System.IO.Path.GetFullPath(path);
    }

    /// <summary>As the user wrote it.</summary>
    public string Path { get; }

    /// <exception cref="UsageException">The path is a folder, or cannot be written.</exception>
    public static OutputFile Open(string option, string path)
    {
        if (string.IsNullOrWhiteSpace(path) || Directory.Exists(path) || path.EndsWith('/'))
        {
            throw new UsageException($"{option} '{path}' is no file; give the name of a file");
        }

        var file = new OutputFile(path);
        try
        {
            file.ProveWritable();
            return file;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option} {path} cannot be written ({fault.Message}); give a place that you may write to");
        }
    }

    /// <summary>Writes it whole, then moves it to its place.</summary>
    public async Task Fill(DataFolder folder, Func<Stream, Task> write)
    {
        Directory.CreateDirectory(folder.Temporary);
        var draft = System.IO.Path.Combine(folder.Temporary, $"out-{Guid.NewGuid():N}");
        try
        {
            await using (var file = File.Create(draft))
            {
                await write(file);
            }

            File.Move(draft, whole, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private void ProveWritable()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(whole)!);
        if (File.Exists(whole))
        {
            File.Open(whole, FileMode.Open, FileAccess.Write).Dispose();
            return;
        }

        File.Open(whole, FileMode.CreateNew, FileAccess.Write).Dispose();
        File.Delete(whole);
    }
}
